//! Backups: whole workspace files in the application's own folder, each opened again and checked before it counts.
//!
//! Every workspace has a shelf of its own there. Beside each backup lies a manifest that says when, why and at which head it
//! was made; the manifest is written last, so that a backup without one never counted.

mod drill;
mod kept;
mod list;
mod make;
mod prune;
mod restore;
mod shelf;

pub use kept::{Backup, Why};

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};

pub use drill::{Count, Drilled, Verdict, drill};
pub use list::{backups, backups_of, newest_sound, verify};
pub use prune::{Keep, superfluous};
pub use restore::{Restored, restore, restore_open};

use super::OpenFile;
use super::line::{Line, SHIPPED};
use crate::fault::Result;

/// Makes a checked backup of what `file` holds now on its shelf in `folder`, and clears out what the rotation no longer keeps.
///
/// # Errors
/// [`Fault::DiskFull`](crate::Fault::DiskFull) and others of the folder; [`Fault::Unfit`](crate::Fault::Unfit) when the copy
/// does not even open. Nothing counts then, and older backups are untouched.
pub fn backup(file: &OpenFile, folder: &Path, at: DateTime<Utc>, why: Why) -> Result<Backup> {
    backup_along(&SHIPPED, file, folder, at, why)
}

/// Makes one only if the newest sound one is a day old or older, or there is none: for hosts that have just opened a file.
///
/// # Errors
/// As [`backup`].
pub fn backup_if_due(file: &OpenFile, folder: &Path, at: DateTime<Utc>) -> Result<Option<Backup>> {
    // One dated in the future, from a day when the clock was wrong, says nothing about today.
    let recent = |one: &Backup| {
        let age = DateTime::parse_from_rfc3339(&one.at).map(|made| at.signed_duration_since(made));
        age.is_ok_and(|age| age >= TimeDelta::zero() && age < TimeDelta::days(1))
    };
    if backups_of(&file.conn, folder)?.iter().any(|one| one.ok && recent(one)) {
        return Ok(None);
    }
    backup(file, folder, at, Why::Routine).map(Some)
}

/// The same for a program with other schema versions than the shipped one.
///
/// # Errors
/// As [`backup`].
pub fn backup_along(line: &Line, file: &OpenFile, folder: &Path, at: DateTime<Utc>, why: Why) -> Result<Backup> {
    let (workspace, lineage) = shelf::ids(&file.conn)?;
    let shelf = shelf::shelf(folder, &workspace, &lineage);
    let made = make::make(line, file, &shelf, at, why)?;
    // Only once the new one counts may older ones go.
    prune::prune(&shelf, &Keep::default(), at)?;
    Ok(made)
}
