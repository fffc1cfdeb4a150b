//! `aims backup`, `aims restore` and `aims drill`.

use std::path::PathBuf;

use aims_core::Message;
use aims_core::file::{self, Backup, Verdict, Why};
use aims_words::Words;
use chrono::Utc;
use serde_json::{Value, json};

use crate::line::Line;
use crate::{Stop, say, world};

/// Makes a checked backup, or lists those of the workspace. A backup of a file that fails the check is made, and exit code 1.
pub fn backup(line: &Line, words: &Words) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let folder = world::backups(line)?;
    if line.flag("list") {
        let found = workspace.backups(&folder)?;
        if line.flag("json") {
            put!("{}", crate::spelt(&serde_json::to_string_pretty(&found.iter().map(described).collect::<Vec<_>>())?));
        } else {
            for one in &found {
                put!("{}", say(words, &sentence("cli-backup-line", one)));
            }
        }
        return Ok(());
    }
    let made = workspace.backup(&folder, Utc::now(), Why::Asked)?;
    if line.flag("json") {
        done!("{}", crate::spelt(&serde_json::to_string_pretty(&described(&made))?));
    } else {
        tell!("{}", say(words, &sentence("cli-backed-up", &made)));
    }
    if made.ok {
        return Ok(());
    }
    tell!("{}", say(words, &Message::new("cli-backup-unsound")));
    Err(Stop::Told)
}

/// Puts a backup in the place of the file, which is backed up first.
pub fn restore(line: &Line, words: &Words) -> Result<(), Stop> {
    let (path, from) = (line.file()?, line.path(1, "BACKUP")?);
    let mut ids = world::Random;
    let (folder, author, hands) = (world::backups(line)?, world::author(line), &mut world::hands(&mut ids));
    author.check()?;
    let restored = file::restore(&path, &from, &folder, &world::holder(), &author, hands)?;
    let kept: Option<PathBuf> = restored.kept.map(|one| one.path).or(restored.aside);
    let kept = kept.map(|path| path.display().to_string());
    if line.flag("json") {
        done!("{}", json!({ "head": restored.head, "left": restored.left, "kept": kept }));
        return Ok(());
    }
    tell!("{}", say(words, &Message::new("cli-restored").with("file", path.display().to_string())));
    if let Some(kept) = kept {
        tell!("{}", say(words, &Message::new("cli-restore-kept").with("file", kept)));
    }
    Ok(())
}

/// Tries the newest backup and keeps what came of it in the file. A drill that failed has exit code 1.
pub fn drill(line: &Line, words: &Words) -> Result<(), Stop> {
    let folder = world::backups(line)?;
    let mut workspace = world::writing(&line.file()?, words)?;
    let mut ids = world::Random;
    let drilled = workspace.drill(&folder, &world::author(line), &mut world::hands(&mut ids))?;
    if line.flag("json") {
        done!("{}", crate::spelt(&serde_json::to_string_pretty(&drilled)?));
    } else {
        tell!("{}", say(words, &drilled.told()));
        drilled.why.iter().for_each(|why| tell!("  {}", say(words, why)));
    }
    if drilled.verdict == Verdict::Whole { Ok(()) } else { Err(Stop::Told) }
}

/// A manifest, and where the backup is.
fn described(one: &Backup) -> Value {
    let mut value = json!(one);
    value["path"] = Value::from(one.path.display().to_string());
    value
}

fn sentence(id: &str, one: &Backup) -> Message {
    let sound = if one.ok { "yes" } else { "no" };
    Message::new(id)
        .with("at", one.at.as_str())
        .with("seq", one.head.seq.to_string())
        .with("hash", one.head.hash.as_str())
        .with("sound", sound)
        .with("file", one.path.display().to_string())
}
