//! Which file a controlled document is. The file is read once and stays where it is.

use aims_core::door::Edit;
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::Desk;
use crate::doors::{Done, made};
use crate::pick;

/// Keeps name and SHA-256 of the file that a controlled document is; nothing if the dialog was closed. Read once, from
/// beginning to end, and not kept.
#[tauri::command]
pub async fn set_file(app: AppHandle, desk: State<'_, Desk>, id: String) -> Answer<Option<Filed>> {
    desk.with(move |open| {
        let Some(path) = pick::any(&app) else { return Ok(None) };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sha256 = aims_core::file::digest_of(&path)?;
        let file = json!({ "id": id, "name": name, "sha256": sha256 });
        let done = made(&app, open, Edit::new("controlledDocument", "setFile", file))?;
        Ok(Some(Filed { done, name }))
    })
    .await
}

/// A file that was named.
#[derive(Serialize)]
pub struct Filed {
    done: Done,
    name: String,
}
