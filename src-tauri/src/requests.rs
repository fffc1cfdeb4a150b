//! Records that are asked of people: the folders that go out, and what came back. The page sees names, never a path.

use std::collections::BTreeMap;
use std::path::PathBuf;

use aims_core::door::Edit;
use aims_core::run::evidence::{Requests, ReturnedAsk, ReturnedFile, came_back, form_of, look, went_out};
use aims_core::{Fault, Refusal};
use aims_print::requests::files;
use aims_words::{Lang, Words};
use chrono::Utc;
use serde::Serialize;
use serde_json::json;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::{self, Desk};
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
    /// The edit that notes it; none where nobody was asked by name.
    done: Option<Done>,
}

/// Writes what is asked into a folder the person says: one folder for each of the people, with a mail for each record and a calendar
/// file; nothing if the dialog was closed.
#[tauri::command]
pub async fn write_requests(app: AppHandle, desk: State<'_, Desk>, asked: Requests) -> Answer<Option<Sent>> {
    let by = settings::author(&app).name;
    let (all, sent) = desk
        .with(move |open| {
            let workspace = opened(open)?;
            let at = workspace.moment(Utc::now())?;
            let lang = asked.lang.clone().unwrap_or_default();
            let words = Words::new(Lang::from_tag(&lang).unwrap_or(Lang::En)).map_err(|_| Fault::Catalogue(lang))?;
            let all = workspace.view(Requests { sender: Some(by), ..asked }, &at)?;
            let sent = files(&all, &at, workspace.head().seq, &words);
            Ok((all, sent))
        })
        .await?;
    let (edit, picked) = (went_out(&all), app.clone());
    let sent = desk::aside(move || {
        let Some(out) = pick::folder(&picked) else { return Ok(None) };
        for file in sent {
            aims_core::file::write_below(&out.join(&file.folder), &file.name, file.text.as_bytes())?;
        }
        Ok(Some(Sent {
            folder: out.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            people: all.len(),
            mails: all.iter().map(|of| of.records.len()).sum(),
            done: None,
        }))
    })
    .await?;
    let Some(sent) = sent else { return Ok(None) };
    // Only what was written was asked.
    let done = desk.with(move |open| edit.map(|edit| made(&app, open, edit)).transpose()).await?;
    Ok(Some(Sent { done, ..sent }))
}

/// Looks at what came back, dropped or picked, and says which record each file answers; nothing if the dialog was closed. Nothing is
/// taken.
#[tauri::command]
pub async fn look_returned(app: AppHandle, desk: State<'_, Desk>, lang: String) -> Answer<Option<Vec<ReturnedFile>>> {
    let mut came = desk.dropped();
    came.extend(desk.brought(true));
    let (looked, forms, paths) = desk::aside(move || {
        let came = if came.is_empty() { pick::folder(&app).into_iter().collect() } else { came };
        let (mut looked, mut forms, mut paths) = (Vec::new(), BTreeMap::new(), Vec::new());
        for (name, path) in came_back(&came)? {
            let sha256 = aims_core::file::digest_of(&path)?;
            forms.extend(form_of(&path)?.map(|text| (sha256.clone(), text)));
            looked.push([name, sha256]);
            paths.push(path);
        }
        Ok((looked, forms, (!came.is_empty()).then_some(paths)))
    })
    .await?;
    let Some(paths) = paths else { return Ok(None) };
    let matched = desk
        .with(move |open| {
            let workspace = opened(open)?;
            workspace.view(ReturnedAsk { files: looked, forms, lang: Some(lang) }, &workspace.moment(Utc::now())?)
        })
        .await?;
    desk.came_back(matched.iter().cloned().zip(paths).collect());
    Ok(Some(matched))
}

/// Takes those of the files looked at last that are named by their place in that list, in one act. `codes` says by place which record a
/// file answers whose name does not say it.
#[tauri::command]
pub async fn take_returned(
    app: AppHandle,
    desk: State<'_, Desk>,
    takes: Vec<usize>,
    codes: BTreeMap<usize, String>,
) -> Answer<Done> {
    let mut came: Vec<(ReturnedFile, PathBuf)> = desk.returned();
    if !codes.is_empty() {
        // Said by a person, a code is what a folder of that name would say.
        let said = |(at, (one, _)): (usize, &(ReturnedFile, PathBuf))| {
            let named =
                codes.get(&at).map(|code| format!("{code}/{}", one.name.rsplit('/').next().unwrap_or_default()));
            [named.unwrap_or_else(|| one.name.clone()), one.sha256.clone()]
        };
        let files = came.iter().enumerate().map(said).collect();
        let matched = desk
            .with(move |open| {
                let workspace = opened(open)?;
                workspace.view(ReturnedAsk { files, ..ReturnedAsk::default() }, &workspace.moment(Utc::now())?)
            })
            .await?;
        came = matched.into_iter().zip(came).map(|(one, (_, path))| (one, path)).collect();
    }
    let (taken, large) = desk::aside(move || {
        let mut large = Vec::new();
        let chosen = takes.into_iter().filter_map(|at| came.get(at)).filter(|(one, _)| one.answers);
        chosen
            .map(|(one, path)| {
                let file = look(path)?;
                // What was shown is what is taken.
                if file.sha256 != one.sha256 {
                    let changed = Refusal::new("refuse-returned-changed").field("files");
                    return Err(changed.with("file", one.name.as_str()).into());
                }
                if file.base64.is_none() {
                    large.push((file.sha256.clone(), path.clone()));
                }
                Ok(one.with(file))
            })
            .collect::<Result<Vec<_>, Fault>>()
            .map(|taken| (taken, large))
    })
    .await?;
    let beside = desk.inner().clone();
    desk.with(move |open| {
        let done = made(&app, open, Edit::new("evidence", "takeReturned", json!({ "files": taken })))?;
        if !large.is_empty() {
            beside.read_beside(large);
            crate::inside::read(&app);
        }
        Ok(done)
    })
    .await
}
