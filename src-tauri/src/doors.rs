//! The two doors and the check, as commands.

use aims_core::door::{Changed, Edit, Rehearsal, Workspace};
use aims_core::file::CheckReport;
use aims_core::journal::Head;
use aims_core::{Fault, Message};
use chrono::Utc;
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::{self, Desk};
use crate::settings;

/// An edit done, with its name in the catalogue of words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    changed: Changed,
    undo: Option<Message>,
    redo: Option<Message>,
}

/// The open workspace.
pub fn opened(open: &mut Option<Workspace>) -> Result<&mut Workspace, Fault> {
    open.as_mut().ok_or(Fault::NotFound { kind: "workspace", id: String::new() })
}

/// Makes an edit in the open workspace.
pub fn made(app: &AppHandle, open: &mut Option<Workspace>, edit: Edit) -> Result<Done, Fault> {
    let mut ids = desk::Random;
    let changed = opened(open)?.edit(edit, &settings::author(app), &mut desk::hands(&mut ids))?;
    crate::inside::read(app);
    let label = |name: &Option<String>| name.as_deref().map(aims_core::door::label);
    Ok(Done { undo: label(&changed.undo), redo: label(&changed.redo), changed })
}

/// Asks.
#[tauri::command]
pub async fn view(desk: State<'_, Desk>, name: String, args: Value) -> Answer<Value> {
    desk.with(move |open| {
        let workspace = opened(open)?;
        workspace.view_json(&name, args, &workspace.moment(Utc::now())?)
    })
    .await
}

/// Changes.
#[tauri::command]
pub async fn edit(app: AppHandle, desk: State<'_, Desk>, edit: Edit) -> Answer<Done> {
    desk.with(move |open| made(&app, open, edit)).await
}

/// What an edit would change, and every reason against it.
#[tauri::command]
pub async fn rehearse(app: AppHandle, desk: State<'_, Desk>, edit: Edit) -> Answer<Rehearsal> {
    desk.with(move |open| {
        let mut ids = desk::Random;
        opened(open)?.rehearse(edit, &settings::author(&app), &mut desk::hands(&mut ids))
    })
    .await
}

/// Checks the whole file, against a head on paper if one is typed as number and hex digits.
#[tauri::command]
pub async fn check_workspace(desk: State<'_, Desk>, seq: String, hash: String) -> Answer<CheckReport> {
    let head = Head::typed(&seq, &hash)?;
    // It takes seconds, and what a person asks meanwhile does not wait for it. Where no second look is to be had, the first one says why.
    match desk.with(|open| Ok(opened(open)?.aside().ok().flatten())).await? {
        Some(aside) => desk::aside(move || aside.check(head.as_ref().map(printed))).await,
        None => desk.with(move |open| opened(open)?.check(head.as_ref().map(printed))).await,
    }
}

/// A head on paper, as it was typed.
fn printed(head: &Head) -> (u64, &str) {
    (head.seq, head.hash.as_str())
}
