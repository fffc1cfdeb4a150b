//! What comes to the window from outside: a file named at its start, by a second start of the program, or dropped onto it, and
//! the wish to close it. The page hears of it and first keeps what is being typed; it never sees a path.

use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, State, Window, WindowEvent};

use crate::answer::Answer;
use crate::audience::AUDIENCE;
use crate::desk::Desk;
use crate::start::{Opened, opened};

/// How long a page that is to close may take.
const PATIENCE: Duration = Duration::from_secs(4);

/// What the page is told of something that came.
#[derive(Clone, Serialize)]
struct Came {
    /// `workspace`, `sheet` or `file`.
    kind: &'static str,
    /// Where in the window it was dropped, from its upper left corner, before the page is made larger or smaller; none: it was not dropped.
    at: Option<[f64; 2]>,
}

/// Takes the first of these files that the program knows, and tells the page of what kind it is and where it was dropped.
pub fn came(app: &AppHandle, paths: impl IntoIterator<Item = PathBuf>, at: Option<[f64; 2]>) {
    let paths: Vec<PathBuf> = paths.into_iter().collect();
    // Several files are no one spreadsheet to be read in.
    let fits = |kind: &str| kind == "workspace" || paths.len() == 1;
    let known = paths.iter().find_map(|path| Some((kind(path).filter(|kind| fits(kind))?, path.clone())));
    let Some((kind, path)) = known else {
        // Any other file is evidence of something, or the page says that it has no use for it.
        if !paths.is_empty() {
            app.state::<Desk>().drop_here(paths);
            let _ = app.emit("came", Came { kind: "file", at });
        }
        return;
    };
    app.state::<Desk>().bring(kind == "sheet", path);
    // A page that is not there yet asks by itself.
    let _ = app.emit("came", Came { kind, at });
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
    came(app, args.into_iter().skip(1).map(|arg| PathBuf::from(folder).join(arg)), None);
    if let Some(window) = app.get_webview_window("main") {
        // In front of the others, where the desktop allows it.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// What happens to the window: something is dropped onto it, or it is to close.
pub fn happened(window: &Window, event: &WindowEvent) {
    let main = window.label() == "main";
    match event {
        // The audience's window has nothing to keep and no keys of its own.
        WindowEvent::Focused(true) if !main => {
            if let Some(main) = window.get_webview_window("main") {
                let _ = main.set_focus();
            }
        }
        _ if !main => {}
        WindowEvent::Destroyed => {
            if let Some(audience) = window.get_webview_window(AUDIENCE) {
                let _ = audience.destroy();
            }
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, position }) => {
            // Windows alone counts in points of the screen; elsewhere they are the window's already.
            let scale = if cfg!(windows) { window.scale_factor().unwrap_or(1.0) } else { 1.0 };
            came(window.app_handle(), paths.iter().cloned(), Some([position.x / scale, position.y / scale]));
        }
        WindowEvent::CloseRequested { api, .. } => {
            // The page closes it as soon as it has kept what is being typed; one that does not answer keeps nothing open.
            api.prevent_close();
            let asked = window.state::<Desk>().ask_to_close();
            let _ = window.emit("closing", ());
            let window = window.clone();
            std::thread::spawn(move || {
                std::thread::sleep(PATIENCE);
                if window.state::<Desk>().unanswered(asked) {
                    let _ = window.destroy();
                }
            });
        }
        _ => {}
    }
}

/// A desktop that logs out ends programs with a signal: the window closes as by its own button.
#[cfg(unix)]
pub fn listen(app: &AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Ok(mut ended) = signal(SignalKind::terminate()) else { return };
        while ended.recv().await.is_some() {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.close();
            }
        }
    });
}

/// Elsewhere a logout closes windows by themselves.
#[cfg(not(unix))]
pub fn listen(_: &AppHandle) {}

/// The page stays: something typed was refused, and the person is asked what becomes of it.
#[tauri::command]
pub async fn stay_open(desk: State<'_, Desk>) -> Answer<()> {
    desk.answer_close();
    Ok(())
}

/// Closes the workspace, so that nothing is left beside it, and then the window.
#[tauri::command]
pub async fn close_window(window: Window, desk: State<'_, Desk>) -> Answer<()> {
    desk.with(|open| {
        *open = None;
        Ok(())
    })
    .await?;
    let _ = window.destroy();
    Ok(())
}

/// Opens the workspace that came at the start while the page is still on its way. What refuses it is told when the page asks.
pub fn open_ahead(app: &AppHandle) {
    let (app, desk) = (app.clone(), app.state::<Desk>().inner().clone());
    tauri::async_runtime::spawn(async move {
        let came = desk.clone();
        let _ = desk
            .with(move |open| {
                if let Some(path) = came.brought(false)
                    && opened(&app, open, &path).is_err()
                {
                    came.bring(false, path);
                }
                Ok(())
            })
            .await;
    });
}

/// Opens the workspace that came, if one did.
#[tauri::command]
pub async fn open_came(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<Opened>> {
    let came = desk.inner().clone();
    // It is taken where the file is opened, so that nobody finds it gone and nothing open yet.
    desk.with(move |open| came.brought(false).map(|path| opened(&app, open, &path)).transpose()).await
}
