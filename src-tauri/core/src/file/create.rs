//! Making a new, empty workspace file.

use std::fs::canonicalize;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::fault::{from_io, unfit};
use super::known::{APPLICATION_ID, SCHEMA_VERSION, schema};
use super::line::SHIPPED;
use super::lock::{Lock, Taken, take};
use super::open::reopen;
use super::place::Draft;
use super::presence::{Here, Identity};
use super::stranger::beside;
use super::{Access, OpenFile, settings};
use crate::fault::{Fault, Holder, Result, Unfit};
use crate::journal;

/// A workspace being made under another name beside its place. Dropped before [`Begun::place`], nothing of it is left.
#[derive(Debug)]
pub struct Begun {
    draft: Draft,
    lock: Lock,
    target: PathBuf,
}

/// Makes an empty workspace at `path`, open for writing by `who`: schema and marks, no rows yet.
///
/// # Errors
/// As [`begin`]. Nothing is left behind on any of them.
pub fn create(path: &Path, who: &Holder) -> Result<OpenFile> {
    let (file, begun) = begin(path, who)?;
    begun.place(file)
}

/// Begins one: it is open for writing beside `path`, and its name is taken for `who`.
///
/// # Errors
/// `Unfit::Exists` when something of that name (or a journal of that name) is there, `Unfit::NoPlace` without the folder,
/// `Unfit::NoPermission`, [`Fault::ReadOnly`], [`Fault::DiskFull`], [`Fault::InUse`].
pub fn begin(path: &Path, who: &Holder) -> Result<(OpenFile, Begun)> {
    let target = resolve(path)?;
    for suffix in ["", "-journal", "-wal", "-shm"] {
        if beside(&target, suffix).symlink_metadata().is_ok() {
            return Err(unfit(&beside(&target, suffix), Unfit::Exists, ""));
        }
    }
    let lock = match take(&target, who) {
        Taken::Mine(lock) => lock,
        Taken::Theirs(holder) => return Err(Fault::InUse(holder)),
        // Why it is impossible, the next call says.
        Taken::Impossible => return Err(Draft::beside(&target).err().unwrap_or(Fault::ReadOnly)),
    };
    let draft = Draft::beside(&target)?;
    let conn = furnish(&draft.path)?;
    let identity = Identity::at(&draft.path)?;
    let file = OpenFile {
        conn,
        path: draft.path.clone(),
        access: Access::Write,
        held_by: None,
        version: SCHEMA_VERSION,
        line: *SHIPPED,
        identity,
        _here: Here::mark(identity),
        _lock: None,
        _copy: None,
    };
    Ok((file, Begun { draft, lock, target }))
}

impl Begun {
    /// Closes the finished workspace, gives it its name and opens it there.
    ///
    /// # Errors
    /// `Unfit::Exists` when something of that name has come meanwhile; others of the disk. Nothing is left behind then.
    /// [`Fault::Made`] when it stands and cannot be opened.
    pub fn place(self, file: OpenFile) -> Result<OpenFile> {
        let entry = journal::head(&file.conn)?.seq;
        drop(file);
        if self.target.symlink_metadata().is_ok() {
            return Err(unfit(&self.target, Unfit::Exists, ""));
        }
        self.draft.place(&self.target)?;
        reopen(&SHIPPED, &self.target, self.lock).map_err(|fault| Fault::Made { entry, then: Box::new(fault) })
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
        ErrorKind::NotFound => unfit(path, Unfit::NoPlace, "no such folder"),
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
