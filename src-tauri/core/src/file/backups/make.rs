//! Making one backup: copy, open again, check, name, manifest.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};

use super::shelf::{ids, manifest_of, measure};
use super::{Backup, Why};
use crate::fault::{Result, Unfit};
use crate::file::OpenFile;
use crate::file::check::check_as_is;
use crate::file::copy::duplicate;
use crate::file::fault::unfit;
use crate::file::line::Line;
use crate::file::place::{Draft, write_text};
use crate::file::private::private_folder;
use crate::file::salvage::SALVAGE;
use crate::moment::Moment;

/// Puts a checked copy of what `file` holds now on `shelf`, its manifest last.
pub(super) fn make(line: &Line, file: &OpenFile, shelf: &Path, at: DateTime<Utc>, why: Why) -> Result<Backup> {
    private_folder(shelf)?;
    let (workspace, lineage) = ids(&file.conn)?;
    let stamp = Moment::new(at, "UTC").stamp();
    let target = free_name(shelf, &stamp);
    let draft = Draft::beside(&target)?;
    duplicate(&file.conn, &draft.path)?;
    let report = check_as_is(line, &draft.path)?;
    if report.entries == 0 && report.head.seq != 0 || report.findings.iter().any(|f| f.rule == "integrity") {
        return Err(unfit(&file.path, Unfit::Damaged, "the backup cannot be read"));
    }
    let (bytes, sum) = measure(&draft.path)?;
    // Held until the manifest is there: see `prune`.
    let _held = draft.place(&target)?;
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
        salvaged: just_salvaged(&file.conn)?,
        ok: report.ok,
    };
    write_text(&manifest_of(&target), &serde_json::to_string_pretty(&made)?)?;
    Ok(made)
}

/// Is the last entry the one that tells of a salvage?
fn just_salvaged(conn: &Connection) -> Result<bool> {
    let sql = "SELECT edit FROM journal ORDER BY seq DESC LIMIT 1";
    let last: Option<String> = conn.query_row(sql, [], |row| row.get(0)).optional()?;
    Ok(last.is_some_and(|edit| edit == SALVAGE))
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
