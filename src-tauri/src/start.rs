//! Making, opening and closing a workspace.

use std::path::Path;

use aims_core::door::{Founding, Workspace};
use aims_core::facts::summary::Summary;
use aims_core::fault::{Holder, Unfit};
use aims_core::file::{self, Access, Backup};
use aims_core::{Fault, Message, sample};
use chrono::Utc;
use serde::Serialize;
use tauri::{AppHandle, Manager, State};

use crate::answer::Answer;
use crate::desk::{self, Desk};
use crate::{pick, settings};

/// What is open, for the frame.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    file: String,
    read_only: bool,
    held_by: Option<Holder>,
    another_name: bool,
    undo: Option<Message>,
    redo: Option<Message>,
}

fn described(workspace: &Workspace) -> Result<Opened, Fault> {
    let (access, held_by) = workspace.access();
    let label = |name: Option<String>| name.as_deref().map(aims_core::door::label);
    Ok(Opened {
        file: workspace.path().file_name().unwrap_or_default().to_string_lossy().into_owned(),
        read_only: access == Access::Read,
        held_by: held_by.cloned(),
        another_name: workspace.has_another_name(),
        undo: label(workspace.undo_name()?),
        redo: label(workspace.redo_name()?),
    })
}

fn took(app: &AppHandle, open: &mut Option<Workspace>, made: Workspace) -> Result<Opened, Fault> {
    let summary = made.view(Summary {}, &made.moment(Utc::now())?)?;
    settings::remember(app, made.path(), summary.name)?;
    crate::inside::read(app);
    described(open.insert(made))
}

/// What is open now, if anything.
#[tauri::command]
pub async fn start_state(desk: State<'_, Desk>) -> Answer<Option<Opened>> {
    desk.with(|open| open.as_ref().map(described).transpose()).await
}

/// Makes a workspace where the person says; nothing if the dialog was closed.
#[tauri::command]
pub async fn new_workspace(app: AppHandle, desk: State<'_, Desk>, founding: Founding) -> Answer<Option<Opened>> {
    desk.with(move |open| {
        let Some(path) = pick::new(&app, "organisation.aims") else { return Ok(None) };
        let mut ids = desk::Random;
        let by = settings::author(&app);
        let made = Workspace::create(&desk::HOUSE, &path, founding, &by, &desk::holder(), &mut desk::hands(&mut ids))?;
        took(&app, open, made).map(Some)
    })
    .await
}

/// Makes the sample company where the person says, with its words in `lang`: the language of the window.
#[tauri::command]
pub async fn sample_workspace(app: AppHandle, desk: State<'_, Desk>, lang: String) -> Answer<Option<Opened>> {
    desk.with(move |open| {
        let Some(path) = pick::new(&app, "sample.aims") else { return Ok(None) };
        let mut ids = desk::Random;
        let made = sample::found(&desk::HOUSE, &path, &lang, &desk::holder(), &mut desk::hands(&mut ids))?;
        took(&app, open, made).map(Some)
    })
    .await
}

/// Opens the workspace the person picks; nothing if the dialog was closed.
#[tauri::command]
pub async fn open_workspace(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<Opened>> {
    desk.with(move |open| {
        let Some(path) = pick::existing(&app) else { return Ok(None) };
        opened(&app, open, &path).map(Some)
    })
    .await
}

/// Opens a workspace that was open before.
#[tauri::command]
pub async fn open_recent(app: AppHandle, desk: State<'_, Desk>, at: usize) -> Answer<Opened> {
    desk.with(move |open| {
        let path = settings::recent(&app, at).ok_or(Fault::NotFound { kind: "workspace", id: at.to_string() })?;
        opened(&app, open, &path)
    })
    .await
}

/// Every backup on this computer, newest first, also of files that are no longer there.
#[tauri::command]
pub async fn all_backups(app: AppHandle) -> Answer<Vec<Backup>> {
    desk::aside(move || file::backups(&settings::backups(&app)?)).await
}

/// Puts a backup, named by its SHA-256, where the person says, as a file that was not there before, and opens it; nothing if
/// the dialog was closed.
#[tauri::command]
pub async fn open_backup(app: AppHandle, desk: State<'_, Desk>, sha256: String) -> Answer<Option<Opened>> {
    desk.with(move |open| {
        let folder = settings::backups(&app)?;
        let backup = file::backups(&folder)?.into_iter().find(|backup| backup.sha256 == sha256);
        let backup = backup.ok_or(Fault::NotFound { kind: "backup", id: sha256 })?;
        let Some(path) = pick::new(&app, &backup.source) else { return Ok(None) };
        if path.symlink_metadata().is_ok() {
            return Err(Fault::Unfit { path, why: Unfit::Exists, detail: String::new() });
        }
        let (mut ids, by) = (desk::Random, settings::author(&app));
        file::restore(&path, &backup.path, &folder, &desk::holder(), &by, &mut desk::hands(&mut ids))?;
        opened(&app, open, &path).map(Some)
    })
    .await
}

/// Opens the workspace at `path` in the place of what is open.
pub fn opened(app: &AppHandle, open: &mut Option<Workspace>, path: &Path) -> Result<Opened, Fault> {
    let workspace = match Workspace::open(&desk::HOUSE, path, Access::Write, &desk::holder()) {
        Err(Fault::Older { .. }) => {
            let (mut ids, by) = (desk::Random, settings::author(app));
            let folder = settings::backups(app)?;
            file::migrate(path, &folder, &desk::holder(), &by, &mut desk::hands(&mut ids))?;
            Workspace::open(&desk::HOUSE, path, Access::Write, &desk::holder())?
        }
        Err(fault @ Fault::Unfit { .. }) => {
            app.state::<Desk>().refuse(Some(path.to_owned()));
            return Err(fault);
        }
        other => other?,
    };
    app.state::<Desk>().refuse(None);
    took(app, open, workspace)
}

/// A new workspace out of a damaged one, and what is to be said of it.
#[derive(Serialize)]
pub struct Saved {
    opened: Opened,
    told: Vec<Message>,
}

/// Writes what is readable of the file that could not be opened last where the person says, and opens that; nothing if the
/// dialog was closed.
#[tauri::command]
pub async fn salvage_refused(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<Saved>> {
    let refused = desk.refused();
    desk.with(move |open| {
        let from = refused.ok_or(Fault::NotFound { kind: "workspace", id: String::new() })?;
        let Some(path) = pick::new(&app, "salvaged.aims") else { return Ok(None) };
        let (mut ids, by) = (desk::Random, settings::author(&app));
        let hands = &mut desk::hands(&mut ids);
        let (salvaged, made) = Workspace::salvage(&desk::HOUSE, &from, &path, &by, &desk::holder(), hands)?;
        let opened = took(&app, open, made)?;
        Ok(Some(Saved { opened, told: salvaged.told() }))
    })
    .await
}

/// Closes what is open.
#[tauri::command]
pub async fn close_workspace(desk: State<'_, Desk>) -> Answer<()> {
    desk.with(|open| {
        *open = None;
        Ok(())
    })
    .await
}
