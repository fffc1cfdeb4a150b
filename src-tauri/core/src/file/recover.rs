//! A file with a journal beside it: the last writer was cut off, or somebody wants us to believe so.
//!
//! SQLite would roll the journal back into the file at the first read. So both are copied to a private folder, recovered and
//! screened there, and only if that passes may SQLite touch the original.

use std::fs::{File, copy, metadata};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::fault::{from_io, from_sqlite, unfit};
use super::line::Line;
use super::private::PrivateFolder;
use super::screen::screen;
use super::settings::{connect_read, connect_write};
use super::stranger::{LARGEST, beside};
use crate::fault::{Fault, Result, Unfit};

/// First and last eight bytes by which SQLite knows a journal and a super-journal record.
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// A recovered, screened copy of a file and its journal.
#[derive(Debug)]
pub(super) struct Recovered {
    /// The copy, at rest: no journal beside it.
    pub(super) path: PathBuf,
    /// The folder it lies in, which goes when this is dropped.
    pub(super) folder: PrivateFolder,
}

/// Recovers and screens a copy of `path`. The caller holds the sidecar, or knows that nobody can write there.
///
/// # Errors
/// `Unfit::ForeignJournal` when the result does not pass, with the rule it broke as detail. [`Fault::Newer`] and `Unfit::Trial`
/// stay themselves.
pub(super) fn rehearse(line: &Line, path: &Path) -> Result<Recovered> {
    let journal = beside(path, "-journal");
    let length = metadata(&journal).map_err(|e| from_io(&journal, e))?.len();
    if length > LARGEST || names_super_journal(&journal, length)? {
        return Err(unfit(path, Unfit::ForeignJournal, "the journal names another journal, or is too large"));
    }
    let folder = PrivateFolder::make()?;
    let target = folder.path.join("recovered.aims");
    copy(path, &target).map_err(|e| from_io(path, e))?;
    copy(&journal, beside(&target, "-journal")).map_err(|e| from_io(&journal, e))?;
    make_writable(&target)?;
    make_writable(&beside(&target, "-journal"))?;
    match roll_back(&target).and_then(|()| screen(line, &connect_read(&target)?, &target)) {
        Ok(_) => Ok(Recovered { path: target, folder }),
        Err(Fault::Unfit { why: Unfit::Trial, detail, .. }) => Err(unfit(path, Unfit::Trial, detail)),
        Err(Fault::Unfit { why, detail, .. }) => {
            Err(unfit(path, Unfit::ForeignJournal, format!("recovers to {why:?}: {detail}")))
        }
        Err(other) => Err(other),
    }
}

/// Lets SQLite roll the journal back, and removes what is left of it.
pub(super) fn roll_back(path: &Path) -> Result<()> {
    let conn = connect_write(path)?;
    first_read(&conn, path)?;
    conn.pragma_update(None, "journal_mode", "DELETE").map_err(|e| from_sqlite(path, e))?;
    first_read(&conn, path)
}

fn first_read(conn: &Connection, path: &Path) -> Result<()> {
    conn.query_row("SELECT count(*) FROM main.sqlite_schema", [], |row| row.get::<_, i64>(0))
        .map(|_| ())
        .map_err(|e| from_sqlite(path, e))
}

/// A journal of a transaction over several files names a super-journal, and SQLite deletes a super-journal it is done with.
/// Our transactions never span files: such a journal is a trap that would have us delete a file of somebody's choosing.
fn names_super_journal(journal: &Path, length: u64) -> Result<bool> {
    if length < 16 {
        return Ok(false);
    }
    let mut file = File::open(journal).map_err(|e| from_io(journal, e))?;
    let mut last = [0; 8];
    file.seek(SeekFrom::End(-8))?;
    file.read_exact(&mut last)?;
    Ok(last == JOURNAL_MAGIC)
}

/// Copies carry the permissions of what they copy; these are ours to change.
fn make_writable(path: &Path) -> Result<()> {
    let mut permissions = metadata(path)?.permissions();
    if permissions.readonly() {
        #[cfg(unix)]
        std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o600);
        #[cfg(not(unix))]
        permissions.set_readonly(false);
        std::fs::set_permissions(path, permissions)?;
    }
    Ok(())
}
