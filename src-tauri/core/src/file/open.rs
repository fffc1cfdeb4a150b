//! Opening a workspace file: every file is a stranger's until it has been screened.

use std::path::Path;

use rusqlite::{Connection, MAIN_DB};

use super::lock::{Lock, Taken, take};
use super::presence::{Here, Identity, is_marked_read_only};
use super::recover::{Recovered, rehearse, roll_back};
use super::screen::{marks, screen};
use super::stranger::{Stranger, look};
use super::{Access, OpenFile, settings};
use crate::fault::{Fault, Holder, Result};

/// Opens the workspace at `path` for `who`. Asked to write, it may come back with [`Access::Read`]: somebody else writes now
/// (`held_by` says who), or the medium, folder or file is read-only. A file whose last writer was cut off is recovered first.
///
/// # Errors
/// [`Fault::Unfit`] with the rule the file broke, [`Fault::Newer`], [`Fault::Io`]. A refused file has not been written to,
/// and nothing has been put beside it.
pub fn open(path: &Path, mode: Access, who: &Holder) -> Result<OpenFile> {
    let found = look(path)?;
    if found.journal {
        return open_interrupted(found, mode, who);
    }
    screen(&settings::connect_read(&found.path)?, &found.path)?;
    if mode == Access::Read || is_marked_read_only(&found.path)? {
        return reading(found, None);
    }
    match take(&found.path, who) {
        Taken::Mine(lock) => writing(found, lock),
        Taken::Theirs(holder) => reading(found, holder),
        Taken::Impossible => reading(found, None),
    }
}

/// A journal lies beside: either its writer lives and holds the sidecar, or it was cut off and the file is to be recovered.
fn open_interrupted(found: Stranger, mode: Access, who: &Holder) -> Result<OpenFile> {
    let read_only = is_marked_read_only(&found.path)?;
    match if read_only { Taken::Impossible } else { take(&found.path, who) } {
        Taken::Theirs(holder) => {
            screen(&settings::connect_read(&found.path)?, &found.path)?;
            reading(found, if mode == Access::Write { holder } else { None })
        }
        Taken::Impossible => reading_copy(&found, rehearse(&found.path)?),
        Taken::Mine(lock) => {
            drop(rehearse(&found.path)?);
            same(&found)?;
            roll_back(&found.path)?;
            screen(&settings::connect_read(&found.path)?, &found.path)?;
            if mode == Access::Write { writing(found, lock) } else { reading(found, None) }
        }
    }
}

fn reading(found: Stranger, held_by: Option<Holder>) -> Result<OpenFile> {
    let conn = settings::connect_read(&found.path)?;
    marks(&conn, &found.path)?;
    same(&found)?;
    finished(conn, found, Access::Read, held_by)
}

/// Where nothing can be written, the recovered copy is what is read.
fn reading_copy(found: &Stranger, copy: Recovered) -> Result<OpenFile> {
    let conn = settings::connect_read(&copy.path)?;
    let identity = Identity::at(&copy.path)?;
    let stranger = Stranger { path: found.path.clone(), identity, journal: false };
    let mut file = finished(conn, stranger, Access::Read, None)?;
    file._copy = Some(copy.folder);
    Ok(file)
}

fn writing(found: Stranger, lock: Lock) -> Result<OpenFile> {
    let conn = settings::connect_write(&found.path)?;
    if conn.is_readonly(MAIN_DB)? {
        return reading(found, None);
    }
    marks(&conn, &found.path)?;
    settings::durable(&conn)?;
    same(&found)?;
    let mut file = finished(conn, found, Access::Write, None)?;
    file._lock = Some(lock);
    Ok(file)
}

fn finished(conn: Connection, found: Stranger, access: Access, held_by: Option<Holder>) -> Result<OpenFile> {
    settings::at_work(&conn)?;
    let Stranger { path, identity, .. } = found;
    Ok(OpenFile { conn, path, access, held_by, identity, _here: Here::mark(identity), _lock: None, _copy: None })
}

/// Is what SQLite opened what was looked at?
fn same(found: &Stranger) -> Result<()> {
    if Identity::at(&found.path)? == found.identity { Ok(()) } else { Err(Fault::Displaced) }
}
