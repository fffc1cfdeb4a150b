//! Backups in the application's own folder: made by themselves once a day, on demand, and put back.

use aims_core::door::Workspace;
use aims_core::file::{Access, Backup, Drilled, Why};
use aims_core::{Fault, Message};
use chrono::Utc;
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::{self, Desk};
use crate::doors::opened;
use crate::{pick, settings};

/// Backups of the open workspace, and where they are.
#[derive(Serialize)]
pub struct Shelf {
    folder: String,
    backups: Vec<Backup>,
}

fn shelf(app: &AppHandle, workspace: &Workspace) -> Result<Shelf, Fault> {
    let folder = settings::backups(app)?;
    Ok(Shelf { backups: workspace.backups(&folder)?, folder: folder.display().to_string() })
}

/// The backups.
#[tauri::command]
pub async fn backups(app: AppHandle, desk: State<'_, Desk>) -> Answer<Shelf> {
    desk.with(move |open| shelf(&app, opened(open)?)).await
}

/// Makes one; a routine one only when the last is old enough.
#[tauri::command]
pub async fn back_up(app: AppHandle, desk: State<'_, Desk>, routine: bool) -> Answer<Shelf> {
    let (folder, now) = (settings::backups(&app)?, Utc::now());
    // Copying and checking takes seconds, and what a person asks meanwhile does not wait for it.
    let looked = desk.with(|open| {
        let workspace = opened(open)?;
        Ok((workspace.access().0 == Access::Write, workspace.aside().ok().flatten()))
    });
    match looked.await? {
        (false, _) if routine => {}
        (_, Some(aside)) => {
            desk::aside(move || {
                if routine {
                    aside.backup_if_due(&folder, now).map(drop)
                } else {
                    aside.backup(&folder, now, Why::Asked).map(drop)
                }
            })
            .await?;
        }
        (_, None) => {
            desk.with(move |open| {
                let workspace = opened(open)?;
                if routine {
                    workspace.backup_if_due(&folder, now).map(drop)
                } else {
                    workspace.backup(&folder, now, Why::Asked).map(drop)
                }
            })
            .await?;
        }
    }
    desk.with(move |open| shelf(&app, opened(open)?)).await
}

/// What a drill found, and the sentence of it.
#[derive(Serialize)]
pub struct Tried {
    drilled: Drilled,
    told: Message,
}

/// Tries the newest backup and keeps what came of it in the file.
#[tauri::command]
pub async fn drill_backup(app: AppHandle, desk: State<'_, Desk>) -> Answer<Tried> {
    desk.with(move |open| {
        let (folder, mut ids, by) = (settings::backups(&app)?, desk::Random, settings::author(&app));
        let drilled = opened(open)?.drill(&folder, &by, &mut desk::hands(&mut ids))?;
        Ok(Tried { told: drilled.told(), drilled })
    })
    .await
}

/// Puts a backup, named by its SHA-256, in the place of the open file, which is kept as a backup itself.
#[tauri::command]
pub async fn restore_backup(app: AppHandle, desk: State<'_, Desk>, sha256: String) -> Answer<Message> {
    desk.with(move |open| {
        let folder = settings::backups(&app)?;
        let workspace = opened(open)?;
        let backup = workspace.backups(&folder)?.into_iter().find(|backup| backup.sha256 == sha256);
        let backup = backup.ok_or(Fault::NotFound { kind: "backup", id: sha256 })?;
        let path = workspace.path().to_owned();
        let Some(current) = open.take() else { return Err(Fault::ReadOnly) };
        let (mut ids, by) = (desk::Random, settings::author(&app));
        match current.restore(&backup.path, &folder, &by, &mut desk::hands(&mut ids)) {
            Ok((_, restored)) => *open = Some(restored),
            Err(fault) => {
                // The file is as it was, and closed: the person goes on where the restore was refused.
                *open = Some(Workspace::open(&desk::HOUSE, &path, Access::Write, &desk::holder())?);
                return Err(fault);
            }
        }
        Ok(Message::new("ui-restored").with("at", backup.at))
    })
    .await
}

/// Saves a copy with a lineage of its own; false if the dialog was closed.
#[tauri::command]
pub async fn save_copy(app: AppHandle, desk: State<'_, Desk>) -> Answer<bool> {
    desk.with(move |open| {
        let workspace = opened(open)?;
        let Some(path) = pick::new(&app, "copy.aims") else { return Ok(false) };
        let mut ids = desk::Random;
        workspace.save_copy(&path, &settings::author(&app), &mut desk::hands(&mut ids))?;
        Ok(true)
    })
    .await
}
