//! Making a backup: copy, open again, check, name, manifest, and only then clear out old ones.

use std::fs::{File, create_dir_all, metadata};
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::list::backups_of;
use super::prune::{Keep, prune};
use super::{Backup, Why};
use crate::fault::{Fault, Result, Unfit};
use crate::file::OpenFile;
use crate::file::check::check_as_is;
use crate::file::content::{hex, sha256};
use crate::file::copy::duplicate;
use crate::file::fault::{from_io, unfit};
use crate::file::line::{Line, SHIPPED};
use crate::file::place::{Draft, write_text};
use crate::moment::Moment;

/// Makes a checked backup of what `file` holds now on its shelf in `folder`, and clears out what the rotation no longer keeps.
///
/// # Errors
/// [`Fault::DiskFull`] and others of the folder; [`Fault::Unfit`] when the copy does not even open. Nothing counts then, and
/// older backups are untouched.
pub fn backup(file: &OpenFile, folder: &Path, at: DateTime<Utc>, why: Why) -> Result<Backup> {
    backup_along(&SHIPPED, file, folder, at, why)
}

/// Makes one only if the newest sound one is a day old or older, or there is none: for hosts that have just opened a file.
///
/// # Errors
/// As [`backup`].
pub fn backup_if_due(file: &OpenFile, folder: &Path, at: DateTime<Utc>) -> Result<Option<Backup>> {
    let newest = backups_of(&file.conn, folder)?.into_iter().find(|one| one.ok);
    let made = newest.and_then(|one| DateTime::parse_from_rfc3339(&one.at).ok());
    if made.is_some_and(|made| at.signed_duration_since(made) < TimeDelta::days(1)) {
        return Ok(None);
    }
    backup(file, folder, at, Why::Routine).map(Some)
}

/// The same for a program with other schema versions than the shipped one.
///
/// # Errors
/// As [`backup`].
pub fn backup_along(line: &Line, file: &OpenFile, folder: &Path, at: DateTime<Utc>, why: Why) -> Result<Backup> {
    let (workspace, lineage) = ids(&file.conn)?;
    let shelf = shelf(folder, &workspace, &lineage);
    create_dir_all(&shelf).map_err(|e| from_io(&shelf, e))?;
    let stamp = Moment::new(at, "UTC").stamp();
    let target = free_name(&shelf, &stamp);
    let draft = Draft::beside(&target)?;
    duplicate(&file.conn, &draft.path)?;
    let report = check_as_is(line, &draft.path)?;
    if report.entries == 0 && report.head.seq != 0 || report.findings.iter().any(|f| f.rule == "integrity") {
        return Err(unfit(&file.path, Unfit::Damaged, "the backup cannot be read"));
    }
    let (bytes, sum) = measure(&draft.path)?;
    draft.place(&target)?;
    let name = |path: Option<&std::ffi::OsStr>| path.unwrap_or_default().to_string_lossy().into_owned();
    let made = Backup {
        path: target.clone(),
        at: stamp,
        why,
        source: name(file.path.file_name()),
        folder: name(file.path.parent().map(Path::as_os_str)),
        workspace,
        lineage,
        head: report.head,
        bytes,
        sha256: sum,
        ok: report.ok,
    };
    write_text(&manifest_of(&target), &serde_json::to_string_pretty(&made)?)?;
    prune(&shelf, &Keep::default(), at)?;
    Ok(made)
}

/// Workspace and lineage id of a file; empty before its first entry.
pub(super) fn ids(conn: &Connection) -> Result<(String, String)> {
    let found = conn
        .query_row("SELECT workspace_id, lineage_id FROM workspace", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// The folder of one workspace's backups. The ids come out of a file: they do not become a path as they are.
pub(super) fn shelf(folder: &Path, workspace: &str, lineage: &str) -> PathBuf {
    let mut name = sha256(format!("{workspace}\n{lineage}").as_bytes());
    name.truncate(24);
    folder.join(name)
}

/// The manifest beside a backup.
pub(super) fn manifest_of(backup: &Path) -> PathBuf {
    backup.with_extension("json")
}

/// `2026-11-24T08-16-07.120Z.aims`: sorts by time, and every file system takes it.
fn free_name(shelf: &Path, stamp: &str) -> PathBuf {
    let base = stamp.replace(':', "-");
    let mut path = shelf.join(format!("{base}.aims"));
    let mut again = 2;
    while path.symlink_metadata().is_ok() {
        path = shelf.join(format!("{base}-{again}.aims"));
        again += 1;
    }
    path
}

/// Length and SHA-256 of a closed file.
pub(super) fn measure(path: &Path) -> Result<(u64, String)> {
    let length = metadata(path).map_err(|e| from_io(path, e))?.len();
    let mut file = File::open(path).map_err(|e| from_io(path, e))?;
    let mut sum = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer).map_err(|e| from_io(path, e))? {
            0 => return Ok((length, hex(&sum.finalize()))),
            read => sum.update(buffer.get(..read).ok_or_else(|| Fault::Malformed("read".into()))?),
        }
    }
}
