//! What core has none of and this host lends: the clock, randomness, who is at the computer.

use std::path::{Path, PathBuf};

use aims_core::door::Workspace;
use aims_core::fault::Holder;
use aims_core::file::Access;
use aims_core::{Author, Fault, Hands, Ids, Message, Moment};
use aims_print::Printer;
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, told};

/// The house with the words of the program.
pub static HOUSE: aims_core::desk::Desk = aims_core::desk::Desk::new(&aims_print::LEXICON);

/// Random bytes of the operating system.
pub struct Random;

impl Ids for Random {
    fn bytes(&mut self) -> [u8; 16] {
        // A version 4 UUID fixes six bits; two of them folded together leave none that is known.
        let (one, other) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
        let turned = u128::from_be_bytes(*other.as_bytes()).rotate_left(64);
        (u128::from_be_bytes(*one.as_bytes()) ^ turned).to_be_bytes()
    }
}

/// Hands for one edit, now.
pub fn hands(ids: &mut Random) -> Hands<'_> {
    Hands { at: Utc::now(), ids, press: &Printer }
}

/// Who edits: `--author`, else the setting of the system.
pub fn author(line: &Line) -> Author {
    let named = line.value("author").map(str::to_owned).or_else(|| std::env::var("AIMS_AUTHOR").ok());
    Author { name: named.unwrap_or_else(user) }
}

fn user() -> String {
    std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_else(|_| "?".to_owned())
}

/// What the holder file says of this process.
pub fn holder() -> Holder {
    let host = std::fs::read_to_string("/etc/hostname").ok().or_else(|| std::env::var("COMPUTERNAME").ok());
    let since = Moment::new(Utc::now(), "UTC").stamp();
    Holder { user: user(), host: host.map_or_else(String::new, |name| name.trim().to_owned()), since }
}

/// Where backups are kept: `--to`, else the application's own folder for this user. Never the folder one happens to be in.
pub fn backups(line: &Line) -> Result<PathBuf, Stop> {
    if let Some(folder) = line.value("to") {
        return Ok(PathBuf::from(folder));
    }
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|place| place.is_absolute());
    let place = if cfg!(windows) {
        variable("APPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        variable("XDG_DATA_HOME").or_else(|| variable("HOME").map(|home| home.join(".local/share")))
    };
    let place = place.ok_or_else(|| Stop::Usage(Message::new("cli-no-home")))?;
    Ok(place.join("org.aimsdesk.app").join("backups"))
}

/// Makes the daily backup before work. Without one the work goes on: it is safe in its own file, and the person is told.
pub fn back_up(line: &Line, words: &Words, workspace: &Workspace) {
    let made = backups(line).and_then(|folder| Ok(workspace.backup_if_due(&folder, Utc::now())?));
    if let Err(stop) = made {
        tell!("{}", say(words, &Message::new("cli-no-backup")));
        told(words, &stop);
    }
}

/// Opens for reading.
pub fn reading(path: &Path) -> Result<Workspace, Fault> {
    Workspace::open(&HOUSE, path, Access::Read, &holder())
}

/// Opens for writing, or says who holds the file.
pub fn writing(path: &Path, words: &Words) -> Result<Workspace, Fault> {
    let workspace = Workspace::open(&HOUSE, path, Access::Write, &holder())?;
    if workspace.has_another_name() {
        tell!("{}", say(words, &Message::new("file-another-name")));
    }
    // An edit would be made on what somebody changed behind the program's back: it is, and whoever makes it is told.
    if let Some(finding) = workspace.check(None)?.findings.first() {
        tell!("{}", say(words, &Message::new("file-unsound")));
        tell!("  {}", say(words, &finding.message));
    }
    match workspace.access() {
        (Access::Write, _) => Ok(workspace),
        (Access::Read, Some(holder)) => Err(Fault::InUse(Some(holder.clone()))),
        (Access::Read, None) => Err(Fault::ReadOnly),
    }
}
