//! Files that come to the window from outside: named at its start, by a second start of the program, or dropped onto it. The
//! page hears that one is there and asks for it when it has kept what is being typed; it never sees the path.

use std::path::PathBuf;

use tauri::{AppHandle, DragDropEvent, Emitter, Manager, State, Window, WindowEvent};

use crate::answer::Answer;
use crate::desk::Desk;
use crate::start::{Opened, opened};

/// Takes the first of these files that the program knows, and tells the page of what kind it is: `workspace` or `sheet`.
pub fn came(app: &AppHandle, paths: impl IntoIterator<Item = PathBuf>) {
    let known = paths.into_iter().find_map(|path| Some((kind(&path)?, path)));
    let Some((kind, path)) = known else { return };
    app.state::<Desk>().bring(kind == "sheet", path);
    // A page that is not there yet asks by itself.
    let _ = app.emit("came", kind);
}

fn kind(path: &std::path::Path) -> Option<&'static str> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "aims" => Some("workspace"),
        "xlsx" | "csv" | "tsv" => Some("sheet"),
        _ => None,
    }
}

/// What a second start was given, seen from where it was started.
pub fn again(app: &AppHandle, args: Vec<String>, folder: &str) {
    came(app, args.into_iter().skip(1).map(|arg| PathBuf::from(folder).join(arg)));
    if let Some(window) = app.get_webview_window("main") {
        // In front of the others, where the desktop allows it.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// What was dropped onto the window.
pub fn dropped(window: &Window, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        came(window.app_handle(), paths.iter().cloned());
    }
}

/// Opens the workspace that came, if one did.
#[tauri::command]
pub async fn open_came(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<Opened>> {
    let path = desk.brought(false);
    desk.with(move |open| path.map(|path| opened(&app, open, &path)).transpose()).await
}
