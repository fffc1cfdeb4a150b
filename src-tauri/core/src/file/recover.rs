//! A file with a journal beside it: the last writer was cut off, or somebody wants us to believe so.
//!
//! SQLite would roll the journal back into the file at the first read. So both are copied to a private folder, recovered and
//! screened there, and only if that passes may SQLite touch the original.

use std::fs::{copy, metadata};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::check::examine;
use super::fault::{from_io, from_sqlite, unfit};
use super::hot::bounded;
use super::line::Line;
use super::private::PrivateFolder;
use super::screen::screen;
use super::settings::{connect_read, connect_write};
use super::stranger::{beside, look};
use crate::fault::{Fault, Result, Unfit};

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
/// `Unfit::ForeignJournal` when the journal is out of bounds or the result is not whole, with the rule it broke as detail. [`Fault::Newer`] and `Unfit::Trial`
/// stay themselves.
pub(super) fn rehearse(line: &Line, path: &Path) -> Result<Recovered> {
    let journal = beside(path, "-journal");
    bounded(path, &journal)?;
    let folder = PrivateFolder::make()?;
    let target = copied(path, &folder.path)?;
    match roll_back(&target).and_then(|()| whole(line, &target)) {
        Ok(()) => Ok(Recovered { path: target, folder }),
        Err(Fault::Unfit { why: Unfit::Trial, detail, .. }) => Err(unfit(path, Unfit::Trial, detail)),
        Err(Fault::Unfit { why, detail, .. }) => {
            Err(unfit(path, Unfit::ForeignJournal, format!("recovers to {why:?}: {detail}")))
        }
        Err(other) => Err(other),
    }
}

/// Copies a file that has no journal into `folder`.
pub(super) fn copied_alone(path: &Path, folder: &Path) -> Result<PathBuf> {
    let target = folder.join("recovered.aims");
    copy(path, &target).map_err(|e| from_io(path, e))?;
    make_writable(&target)?;
    Ok(target)
}

/// Copies a file and its journal into `folder`.
pub(super) fn copied(path: &Path, folder: &Path) -> Result<PathBuf> {
    let (journal, target) = (beside(path, "-journal"), copied_alone(path, folder)?);
    copy(&journal, beside(&target, "-journal")).map_err(|e| from_io(&journal, e))?;
    make_writable(&beside(&target, "-journal"))?;
    Ok(target)
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

/// What a cut-off writer leaves recovers to a file that was whole before it began: as long as its header says, and with records
/// that are what its history made of them. Pages slipped in by a planted journal are not.
fn whole(line: &Line, path: &Path) -> Result<()> {
    screen(line, &connect_read(path)?, path)?;
    look(line, path)?;
    match examine::along(line, &connect_read(path)?, None)?.findings.first() {
        None => Ok(()),
        Some(finding) => Err(unfit(path, Unfit::Damaged, format!("{} at {}", finding.rule, finding.place))),
    }
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
