//! What stands inside kept files: shown on demand, and read for the search beside the window. Both by a child of this program.

use std::path::PathBuf;
use std::time::Duration;

use aims_core::{Fault, Message};
use aims_peek::{Asked, Found, Given, Kind, Limits, Stopped, Want, look, words};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use tauri::{AppHandle, Manager, State};

use crate::answer::Answer;
use crate::desk::{self, Desk};
use crate::doors::opened;

/// Between two turns with what is open: whoever waits for it has it meanwhile.
const PAUSE: Duration = Duration::from_millis(4);

/// A page of a file, or why there is none.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Inside {
    kind: Kind,
    pages: u32,
    text: String,
    /// A PNG in Base64; empty where there is no picture.
    picture: String,
    notes: Vec<Message>,
    /// Why nothing is shown; nothing is wrong with the program.
    stopped: Option<Message>,
}

/// The program itself, to be started again.
fn program() -> Result<PathBuf, Fault> {
    Ok(std::env::current_exe()?)
}

/// Shows a page of a kept file, unless the page stops its `job`. The workspace is free meanwhile.
#[tauri::command]
pub async fn look_inside(desk: State<'_, Desk>, sha256: String, page: u32, job: u64) -> Answer<Inside> {
    let bytes = desk.with(move |open| opened(open)?.content(&sha256)).await?;
    desk::aside(move || {
        let asked = Asked { want: Want::Page(page) };
        Ok(match look(&program()?, asked, bytes, Limits::default(), &desk::until(job)) {
            Ok(found) => shown(found),
            Err(why) => Inside { stopped: Some(Message::new(why.message())), ..Inside::default() },
        })
    })
    .await
}

fn shown(found: Found) -> Inside {
    Inside {
        kind: found.kind,
        pages: found.pages,
        notes: found.notes().into_iter().map(Message::new).collect(),
        picture: STANDARD.encode(&found.picture),
        text: found.text,
        stopped: None,
    }
}

/// Reads what nobody has read yet, beside the window; at once if that is going on already.
pub fn read(app: &AppHandle) {
    let desk = app.state::<Desk>().inner().clone();
    if desk.begin_reading() {
        let begun = desk.clone();
        if std::thread::Builder::new().spawn(move || reading(&desk)).is_err() {
            begun.end_reading(begun.reading());
        }
    }
}

fn reading(desk: &Desk) {
    loop {
        let seen = desk.reading();
        // What was read before comes first: it is found at once.
        while turn(desk, |open| open.as_ref().is_some_and(|open| open.index_words().unwrap_or(false))) {}
        while let Some((sha256, bytes)) = turn(desk, |open| open.as_mut()?.unread().ok()?) {
            if !kept(desk, &sha256, bytes.into(), || true) {
                break;
            }
        }
        while let Some((sha256, path)) = desk.beside() {
            let Ok(given) = Given::at(&path) else { continue };
            // What was read is what was taken.
            kept(desk, &sha256, given, || aims_core::file::digest_of(&path).is_ok_and(|sum| sum == sha256));
        }
        if desk.end_reading(seen) {
            return;
        }
    }
}

/// Reads the words of a file and keeps them, or why there are none, if it is `the_same` afterwards. False where nothing can be started
/// or kept here: whatever comes in next asks again.
fn kept(desk: &Desk, sha256: &str, given: Given, the_same: impl FnOnce() -> bool) -> bool {
    let Ok(program) = program() else { return false };
    let found = words(&program, given, &|| true);
    if !the_same() {
        return true;
    }
    let kept = turn(desk, |open| {
        let open = open.as_mut()?;
        match found.as_ref().map_err(Stopped::code) {
            Ok(words) => Some(open.keep_words(sha256, words.as_deref())),
            Err(Some(code)) => Some(open.not_read(sha256, code)),
            Err(None) => None,
        }
    });
    matches!(kept, Some(Ok(())))
}

/// A turn with what is open, and a pause after it.
fn turn<T>(desk: &Desk, work: impl FnOnce(&mut Option<aims_core::door::Workspace>) -> T) -> T {
    let done = desk.now(work);
    std::thread::sleep(PAUSE);
    done
}
