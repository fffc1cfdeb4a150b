//! Which file a controlled document is. The file is read once and stays where it is.

use std::path::{Path, PathBuf};

use aims_core::Refusal;
use aims_core::door::Edit;
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::{self, Desk};
use crate::doors::{Done, made, opened};
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

/// Writes a file that is kept in the workspace where the person says, and gives the name it has there; nothing if the dialog was
/// closed. What it is kept under is its SHA-256; `name` is only what the dialog begins with.
#[tauri::command]
pub async fn save_kept(app: AppHandle, desk: State<'_, Desk>, sha256: String, name: String) -> Answer<Option<String>> {
    let bytes = desk.with(move |open| opened(open)?.content(&sha256)).await?;
    let keeper = desk.inner().clone();
    desk::aside(move || {
        let plain = Path::new(&name).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let Some(path) = pick::place(&app, &plain) else { return Ok(None) };
        aims_core::file::write_out(&path, &bytes)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        keeper.remember(path);
        Ok(Some(name))
    })
    .await
}

/// Most files taken at once.
const MOST: usize = 50;

/// Which files are to be taken as evidence: those that were dropped, or one the person picks. Their names, in the order in which
/// they are then taken one by one; none if the dialog was closed.
#[tauri::command]
pub async fn files_to_take(app: AppHandle, desk: State<'_, Desk>) -> Answer<Vec<String>> {
    let dropped = desk.dropped();
    let paths = desk::aside(move || {
        let paths: Vec<_> = if dropped.is_empty() { pick::any(&app).into_iter().collect() } else { dropped };
        if paths.len() > MOST {
            return Err(Refusal::new("refuse-evidence-many").with("count", paths.len()).with("most", MOST).into());
        }
        Ok(paths)
    })
    .await?;
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let names = paths.iter().map(name).collect();
    desk.to_take(paths);
    Ok(names)
}

/// Takes one of them, by its place: looked at by its bytes, kept where it is small, and never run; the workspace is free while it
/// is read. Into an item, or as a new item about some controls; nothing where there is no such file any more.
#[tauri::command]
pub async fn take_evidence(
    app: AppHandle,
    desk: State<'_, Desk>,
    at: usize,
    id: Option<String>,
    controls: Vec<String>,
) -> Answer<Option<Filed>> {
    let Some(path) = desk.taking(at) else { return Ok(None) };
    let (found, path) = desk::aside(move || Ok((aims_core::run::evidence::look(&path)?, path))).await?;
    let beside = desk.inner().clone();
    desk.with(move |open| {
        let done = made(&app, open, found.edit(id.as_deref(), &controls))?;
        if found.base64.is_none() {
            beside.read_beside(vec![(found.sha256.clone(), path)]);
            crate::inside::read(&app);
        }
        Ok(Some(Filed { done, name: found.name }))
    })
    .await
}

/// A file that was named.
#[derive(Serialize)]
pub struct Filed {
    done: Done,
    name: String,
}
