//! The two doors, the check and the catalogue, as commands.

use aims_core::catalogue::{PublicCatalogue, catalogue as standard};
use aims_core::door::{Changed, Edit, Workspace};
use aims_core::journal::CheckReport;
use aims_core::{Fault, Message};
use chrono::Utc;
use serde::Serialize;
use serde_json::Value;
use tauri::State;

use crate::answer::Answer;
use crate::desk::{self, Desk};

/// An edit done, with its name in the catalogue of words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    changed: Changed,
    undo: Option<Message>,
    redo: Option<Message>,
}

fn opened(open: &mut Option<Workspace>) -> Result<&mut Workspace, Fault> {
    open.as_mut().ok_or(Fault::NotFound { kind: "workspace", id: String::new() })
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
pub async fn edit(desk: State<'_, Desk>, edit: Edit) -> Answer<Done> {
    desk.with(move |open| {
        let mut ids = desk::Random;
        let changed = opened(open)?.edit(edit, &desk::author(), &mut desk::hands(&mut ids))?;
        let label = |name: &Option<String>| name.as_deref().map(aims_core::door::label);
        Ok(Done { undo: label(&changed.undo), redo: label(&changed.redo), changed })
    })
    .await
}

/// Checks the whole file.
#[tauri::command]
pub async fn check_workspace(desk: State<'_, Desk>) -> Answer<CheckReport> {
    desk.with(|open| opened(open)?.check(None)).await
}

/// The standard's catalogue in one language.
#[tauri::command]
pub async fn catalogue(lang: String) -> Answer<PublicCatalogue> {
    Ok(standard()?.public(&lang))
}
