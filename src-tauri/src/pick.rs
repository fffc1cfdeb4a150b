//! Which file: the person answers in the system's dialog. In debug builds an environment variable may answer, so that a test
//! can drive everything behind the dialog.

use std::path::PathBuf;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// An existing workspace.
pub fn existing<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_OPEN").or_else(|| {
        let picked = app.dialog().file().add_filter("AIMS", &["aims"]).blocking_pick_file()?;
        picked.into_path().ok()
    })
}

/// A new workspace.
pub fn new<R: Runtime>(app: &AppHandle<R>, suggested: &str) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_SAVE").or_else(|| {
        let dialog = app.dialog().file().add_filter("AIMS", &["aims"]).set_file_name(suggested);
        dialog.blocking_save_file()?.into_path().ok()
    })
}

/// Where to write a PDF.
pub fn pdf<R: Runtime>(app: &AppHandle<R>, suggested: &str) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_PDF").map(|folder| folder.join(suggested)).or_else(|| {
        let dialog = app.dialog().file().add_filter("PDF", &["pdf"]).set_file_name(suggested);
        dialog.blocking_save_file()?.into_path().ok()
    })
}

/// Where to write a file of any kind.
pub fn place<R: Runtime>(app: &AppHandle<R>, suggested: &str) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_PDF")
        .map(|folder| folder.join(suggested))
        .or_else(|| app.dialog().file().set_file_name(suggested).blocking_save_file()?.into_path().ok())
}

/// Where to write a spreadsheet.
pub fn sheet<R: Runtime>(app: &AppHandle<R>, suggested: &str, ending: &str) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_PDF").map(|folder| folder.join(suggested)).or_else(|| {
        let dialog = app.dialog().file().add_filter(ending.to_uppercase(), &[ending]).set_file_name(suggested);
        dialog.blocking_save_file()?.into_path().ok()
    })
}

/// A scan, a picture or a spreadsheet to take in.
pub fn taken<R: Runtime>(app: &AppHandle<R>, kinds: &[&str]) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_TAKE").or_else(|| {
        let picked = app.dialog().file().add_filter(kinds.join(", ").to_uppercase(), kinds).blocking_pick_file()?;
        picked.into_path().ok()
    })
}

/// A file of any kind, to be looked at.
pub fn any<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_TAKE").or_else(|| app.dialog().file().blocking_pick_file()?.into_path().ok())
}

/// A folder.
pub fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    answered("AIMS_DESK_PICK_FOLDER").or_else(|| app.dialog().file().blocking_pick_folder()?.into_path().ok())
}

/// One screen counts as two: a test has no projector.
pub fn one_screen_is_two() -> bool {
    answered("AIMS_DESK_PICK_SCREEN").is_some()
}

#[cfg(any(debug_assertions, feature = "answered"))]
fn answered(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).map(PathBuf::from)
}

#[cfg(not(any(debug_assertions, feature = "answered")))]
fn answered(_: &str) -> Option<PathBuf> {
    None
}
