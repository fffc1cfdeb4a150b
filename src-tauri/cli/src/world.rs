//! What core has none of and this host lends: the clock, randomness, who is at the computer.

use std::path::{Path, PathBuf};

use aims_core::door::Workspace;
use aims_core::fault::Holder;
use aims_core::file::Access;
use aims_core::{Author, Fault, Hands, Ids, Moment};
use aims_print::Printer;
use chrono::Utc;

use crate::line::Line;

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

/// Where backups are kept: `--to`, else the application's own folder for this user.
pub fn backups(line: &Line) -> PathBuf {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || variable("HOME").unwrap_or_default();
    let own = || {
        let place = if cfg!(windows) {
            variable("APPDATA").unwrap_or_default()
        } else if cfg!(target_os = "macos") {
            home().join("Library/Application Support")
        } else {
            variable("XDG_DATA_HOME").unwrap_or_else(|| home().join(".local/share"))
        };
        place.join("org.aimsdesk.app").join("backups")
    };
    line.value("to").map_or_else(own, PathBuf::from)
}

/// Opens for reading.
pub fn reading(path: &Path) -> Result<Workspace, Fault> {
    Workspace::open(&HOUSE, path, Access::Read, &holder())
}

/// Opens for writing, or says who holds the file.
pub fn writing(path: &Path) -> Result<Workspace, Fault> {
    let workspace = Workspace::open(&HOUSE, path, Access::Write, &holder())?;
    match workspace.access() {
        (Access::Write, _) => Ok(workspace),
        (Access::Read, Some(holder)) => Err(Fault::InUse(Some(holder.clone()))),
        (Access::Read, None) => Err(Fault::ReadOnly),
    }
}
