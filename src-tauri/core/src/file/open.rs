//! Opening a workspace file: every file is a stranger's until it has been screened.

use std::path::Path;

use rusqlite::{Connection, MAIN_DB};

use super::fault::unfit;
use super::hot::{self, Beside};
use super::line::{Line, SHIPPED};
use super::lock::{Lock, Taken, take};
use super::place::sweep;
use super::presence::{Here, Identity, is_marked_read_only};
use super::recover::{Recovered, rehearse, roll_back};
use super::screen::{marks, present, screen};
use super::stranger::{Stranger, beside, look};
use super::{Access, OpenFile, settings, shrink};
use crate::fault::{Fault, Holder, Result, Unfit};

/// Opens the workspace at `path` for `who`. Asked to write, it may come back with [`Access::Read`]: somebody else writes now
/// (`held_by` says who), or the medium, folder or file is read-only. A file whose last writer was cut off is recovered first.
///
/// # Errors
/// [`Fault::Unfit`] with the rule the file broke, or `Unfit::Trial`; [`Fault::Newer`]; [`Fault::Older`], to be migrated with
/// [`migrate`](super::migrate) first; [`Fault::Io`]. A refused file has not been written to, and nothing is left beside it.
pub fn open(path: &Path, mode: Access, who: &Holder) -> Result<OpenFile> {
    open_along(&SHIPPED, path, mode, who)
}

/// The same for a program with other schema versions than the shipped one.
///
/// # Errors
/// As [`open`].
pub fn open_along(line: &Line, path: &Path, mode: Access, who: &Holder) -> Result<OpenFile> {
    let file = open_as_is(line, path, mode, who)?;
    present(line, file.version)?;
    Ok(file)
}

/// The same, but an older file is opened as it is: to be backed up, checked and migrated.
pub(super) fn open_as_is(line: &Line, path: &Path, mode: Access, who: &Holder) -> Result<OpenFile> {
    let found = look(line, path)?;
    if found.journal {
        return open_interrupted(line, found, mode, who);
    }
    screen(line, &settings::connect_read(&found.path)?, &found.path)?;
    if mode == Access::Read || is_marked_read_only(&found.path)? {
        return reading(line, found, None);
    }
    match take(&found.path, who) {
        Taken::Mine(lock) => writing(line, found, lock),
        Taken::Theirs(holder) => reading(line, found, holder),
        Taken::Impossible => reading(line, found, None),
    }
}

/// Opens for writing a file whose lock is held already.
pub(super) fn reopen(line: &Line, path: &Path, lock: Lock) -> Result<OpenFile> {
    let found = look(line, path)?;
    let version = screen(line, &settings::connect_read(&found.path)?, &found.path)?;
    present(line, version)?;
    writing(line, found, lock)
}

/// A journal lies beside: either its writer lives and holds the sidecar, or it was cut off and the file is to be recovered.
fn open_interrupted(line: &Line, found: Stranger, mode: Access, who: &Holder) -> Result<OpenFile> {
    let read_only = is_marked_read_only(&found.path)?;
    match if read_only { Taken::Impossible } else { take(&found.path, who) } {
        Taken::Theirs(holder) => {
            screen(line, &settings::connect_read(&found.path)?, &found.path)?;
            reading(line, found, if mode == Access::Write { holder } else { None })
        }
        Taken::Impossible if journal_of(&found)? == Beside::Hot => {
            reading_copy(line, &found, rehearse(line, &found.path)?)
        }
        Taken::Impossible if journal_of(&found)? == Beside::Torn => {
            Err(unfit(&found.path, Unfit::ForeignJournal, "a torn journal, and nothing can be written here"))
        }
        Taken::Impossible => {
            screen(line, &settings::connect_read(&found.path)?, &found.path)?;
            reading(line, found, None)
        }
        Taken::Mine(lock) => {
            match journal_of(&found)? {
                Beside::Hot => {
                    drop(rehearse(line, &found.path)?);
                    same(&found)?;
                    roll_back(&found.path)?;
                }
                Beside::Torn => {
                    same(&found)?;
                    hot::remove(&beside(&found.path, "-journal"))?;
                }
                // Before the journal goes, which says that the file may be longer than it says.
                Beside::Cold => {
                    same(&found)?;
                    shrink::finish(&found.path)?;
                }
                Beside::Foreign => {}
            }
            screen(line, &settings::connect_read(&found.path)?, &found.path)?;
            if mode == Access::Write { writing(line, found, lock) } else { reading(line, found, None) }
        }
    }
}

fn journal_of(found: &Stranger) -> Result<Beside> {
    hot::beside(&found.path, &beside(&found.path, "-journal"))
}

fn reading(line: &Line, found: Stranger, held_by: Option<Holder>) -> Result<OpenFile> {
    let conn = settings::connect_read(&found.path)?;
    let version = marks(line, &conn, &found.path)?;
    same(&found)?;
    finished(line, conn, found, version, Access::Read, held_by)
}

/// Where nothing can be written, the recovered copy is what is read.
fn reading_copy(line: &Line, found: &Stranger, copy: Recovered) -> Result<OpenFile> {
    let conn = settings::connect_read(&copy.path)?;
    let version = marks(line, &conn, &copy.path)?;
    let identity = Identity::at(&copy.path)?;
    let stranger = Stranger { path: found.path.clone(), identity, journal: false };
    let mut file = finished(line, conn, stranger, version, Access::Read, None)?;
    file._copy = Some(copy.folder);
    Ok(file)
}

fn writing(line: &Line, found: Stranger, lock: Lock) -> Result<OpenFile> {
    let conn = settings::connect_write(&found.path)?;
    if conn.is_readonly(MAIN_DB)? {
        drop(conn);
        return reading(line, found, None);
    }
    let version = marks(line, &conn, &found.path)?;
    settings::durable(&conn)?;
    same(&found)?;
    sweep(&found.path);
    let mut file = finished(line, conn, found, version, Access::Write, None)?;
    file._lock = Some(lock);
    Ok(file)
}

fn finished(
    line: &Line,
    conn: Connection,
    found: Stranger,
    version: i32,
    access: Access,
    held_by: Option<Holder>,
) -> Result<OpenFile> {
    settings::at_work(&conn)?;
    let Stranger { path, identity, .. } = found;
    let _here = Here::mark(identity);
    Ok(OpenFile { conn, path, access, held_by, version, line: *line, identity, _here, _lock: None, _copy: None })
}

impl OpenFile {
    /// Another look at the same file, for reading; none where it is a copy that is read in its place.
    ///
    /// # Errors
    /// [`Fault::Displaced`] when it was moved, replaced or removed, [`Fault::Unfit`] when it does not pass screening now.
    pub(crate) fn again(&self) -> Result<Option<Self>> {
        if self._copy.is_some() {
            return Ok(None);
        }
        let conn = settings::connect_read(&self.path)?;
        let version = marks(&self.line, &conn, &self.path)?;
        let found = Stranger { path: self.path.clone(), identity: self.identity, journal: false };
        same(&found)?;
        finished(&self.line, conn, found, version, Access::Read, None).map(Some)
    }
}

/// Is what SQLite opened what was looked at?
fn same(found: &Stranger) -> Result<()> {
    if Identity::at(&found.path)? == found.identity { Ok(()) } else { Err(Fault::Displaced) }
}
