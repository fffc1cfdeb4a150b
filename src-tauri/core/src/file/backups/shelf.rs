//! The shelf of one workspace: its ids, its place, the manifests on it, and what a backup measures.
//!
//! Making, listing and clearing out all stand on it. Not here: whether a backup is sound, and which ones are kept.

use std::fs::{File, metadata, read_dir, read_to_string, symlink_metadata};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::Backup;
use crate::fault::{Fault, Result};
use crate::file::content::{hex, sha256};
use crate::file::fault::from_io;

/// Largest manifest read, in bytes.
const LARGEST_MANIFEST: u64 = 64 * 1024;

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

/// The backups of one shelf, newest first.
pub(super) fn on_shelf(shelf: &Path) -> Result<Vec<Backup>> {
    let mut found: Vec<Backup> = entries(shelf)?.iter().filter_map(|path| read(path)).collect();
    newest_first(&mut found);
    Ok(found)
}

/// Orders backups by when they were made, newest first.
pub(super) fn newest_first(backups: &mut [Backup]) {
    backups.sort_by(|a, b| (&b.at, b.head.seq, &b.path).cmp(&(&a.at, a.head.seq, &a.path)));
}

/// What lies in a folder; nothing if the folder is not there.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    match read_dir(folder) {
        Ok(list) => list.map(|entry| entry.map(|e| e.path()).map_err(|e| from_io(folder, e))).collect(),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(from_io(folder, error)),
    }
}

/// The newest backup that was ever promised there and not cleared out: its manifest stands, whatever became of its bytes.
pub(super) fn newest_promised(shelf: &Path) -> Result<Option<Backup>> {
    let mut promised: Vec<Backup> = entries(shelf)?.iter().filter_map(|path| manifest(path)).collect();
    newest_first(&mut promised);
    Ok(promised.into_iter().next())
}

/// The backup of a manifest, if it is one and the backup is there.
fn read(path: &Path) -> Option<Backup> {
    let backup = manifest(path)?;
    let found = symlink_metadata(&backup.path).ok()?;
    (found.is_file() && found.len() == backup.bytes).then_some(backup)
}

fn manifest(path: &Path) -> Option<Backup> {
    if path.extension()? != "json" || symlink_metadata(path).ok()?.len() > LARGEST_MANIFEST {
        return None;
    }
    let mut backup: Backup = serde_json::from_str(&read_to_string(path).ok()?).ok()?;
    backup.path = path.with_extension("aims");
    Some(backup)
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
