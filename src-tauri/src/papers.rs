//! Documents: preview, PDF to a file, scans and the logo from one.

use std::io::Read;
use std::path::Path;

use aims_core::door::{Edit, Workspace};
use aims_core::paper::{Copy, Standing, Wanted};
use aims_core::word::{MOST_BYTES, WordRead};
use aims_core::{Fault, PressFault};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::Utc;
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::answer::Answer;
use crate::desk::{self, Desk};
use crate::doors::{Done, made, opened};
use crate::pick;

/// Largest file taken in, in bytes; core refuses smaller ones by kind.
const LARGEST: u64 = 20_000_000;

/// A document on the screen.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    /// One SVG per page.
    pages: Vec<String>,
    /// Characters no bundled font has.
    unprintable: String,
    file_name: String,
    /// The record as issued; false for a draft or a translation.
    issued: bool,
    /// What the registers say on its day: never issued, and no draft of anything.
    listed: bool,
}

fn found(open: &mut Option<Workspace>, wanted: &Wanted) -> Result<Copy, Fault> {
    let workspace = opened(open)?;
    workspace.copy(wanted, &workspace.moment(Utc::now())?)
}

/// Shows a document, unless the page stops its `job` or it takes too long. The workspace is free meanwhile.
#[tauri::command]
pub async fn preview(desk: State<'_, Desk>, wanted: Wanted, job: u64) -> Answer<Shown> {
    let copy = desk.with(move |open| found(open, &wanted)).await?;
    desk::aside(move || {
        let shown = aims_print::preview(&copy.paper, &desk::until(job)).map_err(PressFault::from)?;
        Ok(Shown {
            pages: shown.pages,
            unprintable: shown.unprintable.into_iter().collect(),
            file_name: aims_print::file_name(&copy),
            issued: copy.pdf.is_some(),
            listed: copy.paper.masthead().standing == Standing::Listed,
        })
    })
    .await
}

/// Stops the printing of a job.
#[tauri::command]
pub async fn stop_printing(job: u64) -> Answer<()> {
    desk::stop(job);
    Ok(())
}

/// Writes a document where the person says and gives the file's name; nothing if the dialog was closed.
#[tauri::command]
pub async fn save_pdf(app: AppHandle, desk: State<'_, Desk>, wanted: Wanted, job: u64) -> Answer<Option<String>> {
    let copy = desk.with(move |open| found(open, &wanted)).await?;
    let keeper = desk.inner().clone();
    desk::aside(move || {
        let name = aims_print::file_name(&copy);
        let pdf = match copy.pdf {
            Some(pdf) => pdf,
            None => aims_print::press_while(&copy.paper, &desk::until(job))?.pdf,
        };
        let Some(path) = pick::pdf(&app, &name) else { return Ok(None) };
        aims_core::file::write_out(&path, &pdf)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        keeper.remember(path);
        Ok(Some(name))
    })
    .await
}

/// Writes a text for Word where the person says and gives the file's name; nothing if the dialog was closed.
#[tauri::command]
pub async fn save_word(app: AppHandle, desk: State<'_, Desk>, wanted: Wanted) -> Answer<Option<String>> {
    let copy = desk.with(move |open| found(open, &wanted)).await?;
    let keeper = desk.inner().clone();
    desk::aside(move || {
        let Some(bytes) = aims_print::word(&copy.paper).map_err(PressFault::from)? else { return Ok(None) };
        let Some(path) = pick::sheet(&app, &aims_print::word_name(&copy), "docx") else { return Ok(None) };
        aims_core::file::write_out(&path, &bytes)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        keeper.remember(path);
        Ok(Some(name))
    })
    .await
}

/// Reads a text for Word that came back, or nothing if the dialog was closed. Nothing of it is written.
#[tauri::command]
pub async fn read_word(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<WordRead>> {
    desk.with(move |_| {
        let Some(path) = pick::taken(&app, &["docx"]) else { return Ok(None) };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        // One byte more than the limit is enough to refuse the file.
        let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        std::fs::File::open(&path)?.take(most).read_to_end(&mut bytes)?;
        aims_core::word::read(&name, &bytes).map(Some)
    })
    .await
}

/// Shows the PDF saved last in its folder.
#[tauri::command]
pub async fn reveal(app: AppHandle, desk: State<'_, Desk>) -> Answer<()> {
    let saved = desk.saved();
    desk.with(move |_| match saved {
        Some(path) => app.opener().reveal_item_in_dir(path).map_err(|error| Fault::Io(std::io::Error::other(error))),
        None => Ok(()),
    })
    .await
}

fn read(path: &Path) -> Result<String, Fault> {
    if std::fs::metadata(path)?.len() > LARGEST {
        return Ok(String::new());
    }
    Ok(STANDARD.encode(std::fs::read(path)?))
}

/// Takes in the scan of a signed copy; nothing if the dialog was closed.
#[tauri::command]
pub async fn attach_scan(
    app: AppHandle,
    desk: State<'_, Desk>,
    document: String,
    note: String,
) -> Answer<Option<Done>> {
    desk.with(move |open| {
        let Some(path) = pick::taken(&app, &["pdf", "png", "jpg", "jpeg"]) else { return Ok(None) };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let scan = json!({ "document": document, "name": name, "bytesBase64": read(&path)?, "note": note });
        made(&app, open, Edit::new("document", "attachScan", scan)).map(Some)
    })
    .await
}

/// Takes in the logo; nothing if the dialog was closed.
#[tauri::command]
pub async fn set_logo(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<Done>> {
    desk.with(move |open| {
        let Some(path) = pick::taken(&app, &["png", "jpg", "jpeg"]) else { return Ok(None) };
        let logo = json!({ "bytesBase64": read(&path)? });
        made(&app, open, Edit::new("organisation", "setLogo", logo)).map(Some)
    })
    .await
}
