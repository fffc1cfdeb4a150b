//! Which backups there are, and whether they still are what they were.

use std::fs::symlink_metadata;
use std::path::Path;

use rusqlite::Connection;

use super::Backup;
use super::shelf::{entries, ids, measure, newest_first, on_shelf, shelf};
use crate::fault::{Result, Unfit};
use crate::file::check::{CheckReport, check};
use crate::file::fault::unfit;

/// All backups in `folder`, of every workspace, newest first; what was merely salvaged stands behind the sound ones of its workspace. What has no manifest, or is not as long as its manifest says,
/// does not count.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn backups(folder: &Path) -> Result<Vec<Backup>> {
    let mut found = Vec::new();
    for shelf in entries(folder)? {
        if symlink_metadata(&shelf).is_ok_and(|entry| entry.is_dir()) {
            found.extend(on_shelf(&shelf)?);
        }
    }
    newest_first(&mut found);
    Ok(salvaged_last(found))
}

/// Puts what was merely salvaged behind the sound backups of the same workspace, which hold more.
fn salvaged_last(found: Vec<Backup>) -> Vec<Backup> {
    let (salvaged, mut ranked): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.salvaged);
    for one in salvaged {
        let behind = |same: bool| {
            let sound = |other: &Backup| other.ok && !other.salvaged && (!same || other.workspace == one.workspace);
            ranked.iter().rposition(sound)
        };
        // One that does not know any more whose it was stands behind all of them.
        let sound = behind(true).or_else(|| behind(false));
        let newer = ranked.iter().take_while(|other| other.at > one.at).count();
        ranked.insert(sound.map_or(newer, |sound| newer.max(sound + 1)), one);
    }
    ranked
}

/// The backups of one open workspace, newest first.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn backups_of(conn: &Connection, folder: &Path) -> Result<Vec<Backup>> {
    let (workspace, lineage) = ids(conn)?;
    on_shelf(&shelf(folder, &workspace, &lineage))
}

/// The newest of these backups that still is what it was and passes the check: the one to restore when the latest is damaged.
///
/// # Errors
/// Only when SQLite or the disk fail for reasons of their own.
#[must_use]
pub fn newest_sound(backups: &[Backup]) -> Option<&Backup> {
    backups.iter().find(|one| verify(one).is_ok_and(|report| report.ok))
}

/// Opens a backup again: the same bytes as when it was made, and the full check with the head of its manifest.
///
/// # Errors
/// `Unfit::Damaged` when its bytes have changed; others as [`check`].
pub fn verify(backup: &Backup) -> Result<CheckReport> {
    let (bytes, sum) = measure(&backup.path)?;
    if bytes != backup.bytes || sum != backup.sha256 {
        return Err(unfit(&backup.path, Unfit::Damaged, "not the bytes that were backed up"));
    }
    check(&backup.path, (backup.head.seq > 0).then_some(&backup.head))
}
