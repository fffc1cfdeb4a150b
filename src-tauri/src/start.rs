//! Making, opening and closing a workspace.

use aims_core::door::{Founding, Workspace};
use aims_core::fault::Holder;
use aims_core::file::Access;
use aims_core::{Fault, Message};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::{self, Desk};
use crate::pick;

/// What is open, for the frame.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    read_only: bool,
    held_by: Option<Holder>,
    undo: Option<Message>,
    redo: Option<Message>,
}

fn described(workspace: &Workspace) -> Result<Opened, Fault> {
    let (access, held_by) = workspace.access();
    let label = |name: Option<String>| name.as_deref().map(aims_core::door::label);
    Ok(Opened {
        read_only: access == Access::Read,
        held_by: held_by.cloned(),
        undo: label(workspace.undo_name()?),
        redo: label(workspace.redo_name()?),
    })
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
        let made = Workspace::create(&path, founding, &desk::author(), &desk::holder(), &mut desk::hands(&mut ids))?;
        described(open.insert(made)).map(Some)
    })
    .await
}

/// Opens the workspace the person picks; nothing if the dialog was closed.
#[tauri::command]
pub async fn open_workspace(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<Opened>> {
    desk.with(move |open| {
        let Some(path) = pick::existing(&app) else { return Ok(None) };
        let workspace = Workspace::open(&path, Access::Write, &desk::holder())?;
        described(open.insert(workspace)).map(Some)
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
