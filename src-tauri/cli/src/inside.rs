//! What stands inside the file of an item, read in a process of its own.

use std::path::PathBuf;

use aims_core::door::Workspace;
use aims_core::{Fault, Message};
use aims_peek::{Asked, Given, Limits, Stopped, Want, look, words};
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, world};

/// Tells the words of an item's file, or of a page of it, as text; `--out` writes the page as a picture too.
pub fn show(line: &Line, told: &Words, number: &str) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let one = workspace.view_json(
        "register.one",
        serde_json::json!({ "noun": "evidence", "id": number }),
        &workspace.moment(Utc::now())?,
    )?;
    let Some(kept) = one["row"]["values"]["copy"].as_str() else {
        tell!("{}", say(told, &Message::new("cli-evidence-none").with("number", number)));
        return Err(Stop::Told);
    };
    let page = line.value("page").unwrap_or("1");
    let page: u32 = page
        .parse()
        .map_err(|_| Stop::Usage(Message::new("cli-wrong-option").with("detail", format!("--page {page}"))))?;
    let asked = Asked { want: Want::Page(page) };
    let program = std::env::current_exe()?;
    let found = match look(&program, asked, workspace.content(kept)?, Limits::default(), &|| true) {
        Ok(found) => found,
        Err(why) => {
            tell!("{}", say(told, &Message::new(why.message())));
            return Err(Stop::Told);
        }
    };
    for message in found.notes() {
        tell!("{}", say(told, &Message::new(message)));
    }
    if let Some(path) = line.value("out").filter(|_| !found.picture.is_empty()) {
        aims_core::file::write_out(path.as_ref(), &found.picture)?;
    }
    put!("{}", found.text);
    Ok(())
}

/// Reads the words of whatever came in and nobody has read, one after the other, and of the large files at `beside`, which stay where
/// they are. That the files are taken stands already: what hinders this is no fault of the act.
pub fn read(workspace: &mut Workspace, beside: &[(String, PathBuf)]) -> Result<(), Fault> {
    let program = std::env::current_exe()?;
    while let Some((sha256, bytes)) = workspace.unread()? {
        if !keep(workspace, &sha256, words(&program, bytes, &|| true))? {
            break;
        }
    }
    for (sha256, path) in beside {
        let found = words(&program, Given::at(path)?, &|| true);
        // What was read is what was taken.
        if aims_core::file::digest_of(path)? == *sha256 {
            keep(workspace, sha256, found)?;
        }
    }
    Ok(())
}

/// Keeps what came of it; false where nothing can be started here.
fn keep(workspace: &mut Workspace, sha256: &str, found: Result<Option<String>, Stopped>) -> Result<bool, Fault> {
    match found.as_ref().map_err(Stopped::code) {
        Ok(words) => workspace.keep_words(sha256, words.as_deref())?,
        Err(Some(code)) => workspace.not_read(sha256, code)?,
        Err(None) => return Ok(false),
    }
    Ok(true)
}
