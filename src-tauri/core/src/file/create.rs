//! Making a new, empty workspace file.

use std::fs::{OpenOptions, canonicalize, remove_file};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::fault::{from_io, unfit};
use super::known::{APPLICATION_ID, SCHEMA_VERSION, schema};
use super::line::SHIPPED;
use super::lock::{Taken, take};
use super::presence::{Here, Identity};
use super::stranger::beside;
use super::{Access, OpenFile, settings};
use crate::fault::{Fault, Holder, Result, Unfit};

/// Makes an empty workspace at `path`, open for writing by `who`: schema and marks, no rows yet.
///
/// # Errors
/// `Unfit::Exists` when something of that name (or a journal of that name) is there, `Unfit::Missing` without the folder,
/// `Unfit::NoPermission`, [`Fault::ReadOnly`], [`Fault::DiskFull`], [`Fault::InUse`]. Nothing is left behind on any of them.
pub fn create(path: &Path, who: &Holder) -> Result<OpenFile> {
    let path = resolve(path)?;
    for suffix in ["-journal", "-wal", "-shm"] {
        if beside(&path, suffix).symlink_metadata().is_ok() {
            return Err(unfit(&path, Unfit::Exists, format!("a {suffix} of that name is there")));
        }
    }
    if path.symlink_metadata().is_ok() {
        return Err(unfit(&path, Unfit::Exists, ""));
    }
    let lock = match take(&path, who) {
        Taken::Mine(lock) => lock,
        Taken::Theirs(holder) => return Err(Fault::InUse(holder)),
        // Why it is impossible, the next call says.
        Taken::Impossible => {
            OpenOptions::new().create_new(true).write(true).open(&path).map_err(|e| from_io(&path, e))?;
            let _ = remove_file(&path);
            return Err(Fault::ReadOnly);
        }
    };
    OpenOptions::new().create_new(true).write(true).open(&path).map_err(|e| from_io(&path, e))?;
    match furnish(&path) {
        Ok(conn) => {
            let identity = Identity::at(&path)?;
            Ok(OpenFile {
                conn,
                path,
                access: Access::Write,
                held_by: None,
                version: SCHEMA_VERSION,
                line: *SHIPPED,
                identity,
                _here: Here::mark(identity),
                _lock: Some(lock),
                _copy: None,
            })
        }
        Err(fault) => {
            let _ = remove_file(beside(&path, "-journal"));
            let _ = remove_file(&path);
            Err(fault)
        }
    }
}

/// The folder's real place and the name in it.
pub(super) fn resolve(path: &Path) -> Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| unfit(path, Unfit::NotAFile, "no file name"))?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = canonicalize(folder).map_err(|e| match e.kind() {
        ErrorKind::NotFound => unfit(path, Unfit::Missing, "no such folder"),
        _ => from_io(path, e),
    })?;
    Ok(folder.join(name))
}

/// Marks and schema in one transaction: a file cut off in the middle is an empty one.
fn furnish(path: &Path) -> Result<Connection> {
    let conn = settings::connect_write(path)?;
    conn.execute_batch("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE;")?;
    settings::durable(&conn)?;
    conn.execute_batch(&format!(
        "BEGIN IMMEDIATE; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};\n{}\nCOMMIT;",
        schema()
    ))?;
    settings::at_work(&conn)?;
    Ok(conn)
}
