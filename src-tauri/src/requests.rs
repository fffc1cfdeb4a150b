//! Records that are asked of people: the folders that go out, and what came back. The page sees names, never a path.

use std::path::PathBuf;

use aims_core::door::Edit;
use aims_core::run::evidence::{Requests, ReturnedAsk, ReturnedFile, came_back, look};
use aims_core::{Fault, Refusal};
use aims_print::requests::files;
use aims_words::{Lang, Words};
use chrono::Utc;
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::Desk;
use crate::doors::{Done, made, opened};
use crate::pick;
use crate::settings;

/// What went out.
#[derive(Serialize)]
pub struct Sent {
    /// Name of the folder.
    folder: String,
    /// How many folders of people lie in it.
    people: usize,
    /// How many mails.
    mails: usize,
}

/// Writes what is asked into a folder the person says: one folder for each of the people, with a mail for each record and a calendar
/// file; nothing if the dialog was closed.
#[tauri::command]
pub async fn write_requests(app: AppHandle, desk: State<'_, Desk>, asked: Requests) -> Answer<Option<Sent>> {
    desk.with(move |open| {
        let workspace = opened(open)?;
        let at = workspace.moment(Utc::now())?;
        let lang = asked.lang.clone().unwrap_or_default();
        let words = Words::new(Lang::from_tag(&lang).unwrap_or(Lang::En)).map_err(|_| Fault::Catalogue(lang))?;
        let asked = Requests { sender: Some(settings::author(&app).name), ..asked };
        let all = workspace.view(asked, &at)?;
        let Some(out) = pick::folder(&app) else { return Ok(None) };
        for file in files(&all, &at, workspace.head().seq, &words) {
            aims_core::file::write_below(&out.join(&file.folder), &file.name, file.text.as_bytes())?;
        }
        Ok(Some(Sent {
            folder: out.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            people: all.len(),
            mails: all.iter().map(|of| of.records.len()).sum(),
        }))
    })
    .await
}

/// Looks at what came back, dropped or picked, and says which record each file answers; nothing if the dialog was closed. Nothing is
/// taken.
#[tauri::command]
pub async fn look_returned(app: AppHandle, desk: State<'_, Desk>) -> Answer<Option<Vec<ReturnedFile>>> {
    let mut came = desk.dropped();
    came.extend(desk.brought(true));
    let keeper = desk.inner().clone();
    desk.with(move |open| {
        let came = if came.is_empty() { pick::folder(&app).into_iter().collect() } else { came };
        if came.is_empty() {
            return Ok(None);
        }
        let (mut looked, mut paths) = (Vec::new(), Vec::new());
        for (name, path) in came_back(&came)? {
            looked.push([name, aims_core::file::digest_of(&path)?]);
            paths.push(path);
        }
        let workspace = opened(open)?;
        let matched = workspace.view(ReturnedAsk { files: looked }, &workspace.moment(Utc::now())?)?;
        keeper.came_back(matched.iter().cloned().zip(paths).collect());
        Ok(Some(matched))
    })
    .await
}

/// Takes those of the files looked at last that are named by their place in that list, in one act.
#[tauri::command]
pub async fn take_returned(app: AppHandle, desk: State<'_, Desk>, takes: Vec<usize>) -> Answer<Done> {
    let came: Vec<(ReturnedFile, PathBuf)> = desk.returned();
    desk.with(move |open| {
        let mut taken = Vec::new();
        for (one, path) in takes.into_iter().filter_map(|at| came.get(at)).filter(|(one, _)| one.answers()) {
            let file = look(path)?;
            // What was shown is what is taken.
            if file.sha256 != one.sha256 {
                return Err(Refusal::new("refuse-returned-changed")
                    .field("files")
                    .with("file", one.name.as_str())
                    .into());
            }
            taken.push(one.with(file));
        }
        made(&app, open, Edit::new("evidence", "takeReturned", json!({ "files": taken })))
    })
    .await
}
