//! `aims backup` and `aims restore`.

use std::path::PathBuf;

use aims_core::Message;
use aims_core::file::{self, Why};
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, world};

/// Where backups stand: `--to`, else a folder beside the file.
fn folder(line: &Line) -> Result<PathBuf, Stop> {
    if let Some(folder) = line.value("to") {
        return Ok(PathBuf::from(folder));
    }
    let mut name = line.file()?.into_os_string();
    name.push(".backups");
    Ok(PathBuf::from(name))
}

/// Makes a checked backup.
pub fn backup(line: &Line, words: &Words) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let made = workspace.backup(&folder(line)?, Utc::now(), Why::Asked)?;
    let path = made.path.display().to_string();
    if line.flag("json") {
        println!("{}", serde_json::json!({ "file": path, "backup": made }));
    } else {
        eprintln!("{}", say(words, &Message::new("cli-backed-up").with("file", path)));
    }
    if made.ok {
        return Ok(());
    }
    eprintln!("{}", say(words, &Message::new("cli-backed-up-unsound")));
    Err(Stop::Told)
}

/// Puts a backup in the place of the file, which is kept as a backup itself.
pub fn restore(line: &Line, words: &Words) -> Result<(), Stop> {
    let (target, from) = (line.file()?, PathBuf::from(line.word(1, "BACKUP")?));
    let mut ids = world::Random;
    let (who, by) = (world::holder(), world::author(line));
    let done = file::restore(&target, &from, &folder(line)?, &who, &by, &mut world::hands(&mut ids))?;
    let kept = done.kept.map(|kept| kept.path).or(done.aside);
    if line.flag("json") {
        println!("{}", serde_json::json!({ "head": done.head, "left": done.left, "kept": kept }));
        return Ok(());
    }
    eprintln!("{}", say(words, &Message::new("cli-restored").with("file", target.display().to_string())));
    if let Some(kept) = kept {
        eprintln!("{}", say(words, &Message::new("cli-restored-kept").with("file", kept.display().to_string())));
    }
    Ok(())
}
