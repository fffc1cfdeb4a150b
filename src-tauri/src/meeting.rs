//! What a meeting on the screen needs to come back after a kill: where it was, and the line that was being typed. Kept on this
//! computer beside the settings, never in a workspace; what stands in it is the page's own.

use std::path::PathBuf;

use aims_core::Fault;
use tauri::{AppHandle, Manager};

use crate::answer::Answer;
use crate::desk::aside;

/// Most bytes kept: a line and a place are far less.
const MOST: usize = 64 * 1024;

fn place(app: &AppHandle) -> Option<PathBuf> {
    app.path().app_config_dir().ok().map(|folder| folder.join("meeting.json"))
}

/// Keeps it, whole or not at all; an empty text takes it away.
#[tauri::command]
pub async fn keep_meeting(app: AppHandle, text: String) -> Answer<()> {
    // Never behind the workspace: while it answers something long, the line that is being typed would be lost with a kill.
    aside(move || {
        let Some(path) = place(&app) else { return Ok(()) };
        if text.is_empty() {
            return match std::fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Fault::Io(error)),
                _ => Ok(()),
            };
        }
        if text.len() > MOST {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        aims_core::file::write_out(&path, text.as_bytes())
    })
    .await
}

/// What was kept; empty where there is nothing, or nothing that can be read.
#[tauri::command]
pub async fn kept_meeting(app: AppHandle) -> Answer<String> {
    Ok(place(&app).and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default())
}
