//! Settings of this computer: language, theme, the author's name, and which files were open. Never part of a workspace.

use std::path::{Path, PathBuf};

use aims_core::Author;
use aims_core::Fault;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};

use crate::answer::Answer;
use crate::desk::{self, Desk};

/// Most files remembered.
const RECENT: usize = 8;

/// What is kept between sessions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// `en`, `es`, or empty for the system's.
    pub lang: String,
    /// `light`, `dark`, or empty for the system's.
    pub theme: String,
    /// Name written into the history; empty for the system's user.
    pub author: String,
    /// Files, the last first. Kept by the shell; the page gets names only.
    recent: Vec<Known>,
}

/// A file that was open, and whose it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Known {
    path: PathBuf,
    organisation: String,
}

/// A file opened before, as the page sees it.
#[derive(Debug, Serialize)]
pub struct Recent {
    name: String,
    organisation: String,
    folder: String,
    there: bool,
    /// Instant it was last written, where the system says.
    changed: Option<String>,
}

/// Settings as the page sees them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    lang: String,
    theme: String,
    author: String,
    user: String,
    recent: Vec<Recent>,
    /// Of the program.
    version: &'static str,
    /// Where these settings are.
    place: String,
}

fn place<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    app.path().app_config_dir().ok().map(|folder| folder.join("settings.json"))
}

/// Reads them; what cannot be read is as at first, because settings are never worth a refusal to start.
pub fn read<R: Runtime>(app: &AppHandle<R>) -> Settings {
    let text = place(app).and_then(|path| std::fs::read_to_string(path).ok());
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

fn write<R: Runtime>(app: &AppHandle<R>, settings: &Settings) -> Result<(), Fault> {
    let Some(path) = place(app) else { return Ok(()) };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    aims_core::file::write_out(&path, &serde_json::to_vec_pretty(settings)?)
}

/// Puts a file at the head of those opened.
pub fn remember<R: Runtime>(app: &AppHandle<R>, path: &Path, organisation: String) -> Result<(), Fault> {
    let mut settings = read(app);
    settings.recent.retain(|other| other.path != path);
    settings.recent.insert(0, Known { path: path.to_owned(), organisation });
    settings.recent.truncate(RECENT);
    write(app, &settings)
}

/// A file opened before, by its place in the list.
pub fn recent<R: Runtime>(app: &AppHandle<R>, at: usize) -> Option<PathBuf> {
    read(app).recent.get(at).map(|known| known.path.clone())
}

/// Who edits.
pub fn author<R: Runtime>(app: &AppHandle<R>) -> Author {
    let name = read(app).author;
    Author { name: if name.trim().is_empty() { desk::user() } else { name } }
}

/// Where backups are kept.
pub fn backups<R: Runtime>(app: &AppHandle<R>) -> Result<PathBuf, Fault> {
    let folder = app.path().app_data_dir().map_err(|error| Fault::Io(std::io::Error::other(error)))?;
    Ok(folder.join("backups"))
}

/// The settings.
#[tauri::command]
pub async fn settings(app: AppHandle) -> Answer<Shown> {
    let Settings { lang, theme, author, recent } = read(&app);
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let recent = recent.into_iter().map(|Known { path, organisation }| Recent {
        name: text(path.file_name()),
        organisation,
        folder: text(path.parent().map(Path::as_os_str)),
        there: path.is_file(),
        changed: path.metadata().and_then(|file| file.modified()).ok().map(|at| DateTime::<Utc>::from(at).to_rfc3339()),
    });
    let place = place(&app).map(|path| path.display().to_string()).unwrap_or_default();
    let version = env!("CARGO_PKG_VERSION");
    Ok(Shown { lang, theme, author, user: desk::user(), recent: recent.collect(), version, place })
}

/// Shows the page larger or smaller; 1 is its usual size.
#[tauri::command]
pub async fn zoom(window: WebviewWindow, factor: f64) -> Answer<()> {
    let shown = window.set_zoom(factor.clamp(0.5, 3.0));
    shown.map_err(|error| Fault::Io(std::io::Error::other(error)).into())
}

/// Keeps them.
#[tauri::command]
pub async fn keep_settings(
    app: AppHandle,
    desk: State<'_, Desk>,
    lang: String,
    theme: String,
    author: String,
) -> Answer<()> {
    desk.with(move |_| {
        if !author.is_empty() {
            Author { name: author.clone() }.check()?;
        }
        write(&app, &Settings { lang, theme, author, ..read(&app) })
    })
    .await
}
