//! What core has none of and this host lends: the clock, randomness, who is at the computer.

use std::path::Path;

use aims_core::door::Workspace;
use aims_core::fault::Holder;
use aims_core::file::Access;
use aims_core::{Author, Fault, Hands, Ids, Moment};
use aims_print::Printer;
use chrono::Utc;

use crate::line::Line;

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

/// Opens for reading.
pub fn reading(path: &Path) -> Result<Workspace, Fault> {
    Workspace::open(path, Access::Read, &holder())
}

/// Opens for writing, or says who holds the file.
pub fn writing(path: &Path) -> Result<Workspace, Fault> {
    let workspace = Workspace::open(path, Access::Write, &holder())?;
    match workspace.access() {
        (Access::Write, _) => Ok(workspace),
        (Access::Read, Some(holder)) => Err(Fault::InUse(Some(holder.clone()))),
        (Access::Read, None) => Err(Fault::ReadOnly),
    }
}
