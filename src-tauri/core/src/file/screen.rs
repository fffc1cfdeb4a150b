//! The second look: what SQLite, reading only, finds in a stranger's file. Nothing of the file is executed.

use std::path::Path;

use rusqlite::Connection;

use super::fault::{from_sqlite, unfit};
use super::known::{APPLICATION_ID, Object, expected, objects};
use super::line::Line;
use super::newer::beyond;
use super::sound::sound;
use crate::fault::{Fault, Result, Unfit};

/// Marks, schema and soundness of the file behind `conn`. Gives its schema version, which may be an older one of the line.
pub(super) fn screen(line: &Line, conn: &Connection, path: &Path) -> Result<i32> {
    let version = marks(line, conn, path)?;
    sound(conn, path)?;
    Ok(version)
}

/// Marks and schema only: a millisecond, whatever the size of the file.
pub(super) fn marks(line: &Line, conn: &Connection, path: &Path) -> Result<i32> {
    let application: i32 = pragma(conn, path, "application_id")?;
    if application != APPLICATION_ID {
        return Err(unfit(path, Unfit::NotAWorkspace, format!("application id {application:#x}")));
    }
    let version: i32 = pragma(conn, path, "user_version")?;
    if version > line.version {
        return Err(beyond(line, path, version));
    }
    let mode: String = pragma(conn, path, "journal_mode")?;
    if mode == "wal" {
        return Err(unfit(path, Unfit::ForeignMode, mode));
    }
    let encoding: String = pragma(conn, path, "encoding")?;
    let vacuum: i32 = pragma(conn, path, "auto_vacuum")?;
    let Some(schema) = line.schema_of(version).filter(|_| encoding == "UTF-8" && vacuum == 0) else {
        return Err(unfit(path, Unfit::ForeignSchema, format!("{encoding}, auto_vacuum {vacuum}, version {version}")));
    };
    let found = objects(conn).map_err(|e| from_sqlite(path, e))?;
    let known = expected(schema)?;
    if found != known {
        if let Some(trial) = line.trial(version, &found) {
            return Err(unfit(path, Unfit::Trial, trial));
        }
        return Err(unfit(path, Unfit::ForeignSchema, first_difference(&found, &known)));
    }
    Ok(version)
}

/// The version must be the present one: older ones are migrated first.
pub(super) fn present(line: &Line, version: i32) -> Result<()> {
    if version == line.version { Ok(()) } else { Err(Fault::Older { found: version }) }
}

fn pragma<T: rusqlite::types::FromSql>(conn: &Connection, path: &Path, name: &str) -> Result<T> {
    conn.pragma_query_value(None, name, |row| row.get(0)).map_err(|e| from_sqlite(path, e))
}

/// The first object that is not as it should be, for the log.
fn first_difference(found: &[Object], known: &[Object]) -> String {
    let planted = found.iter().find(|one| !known.contains(one));
    let missing = known.iter().find(|one| !found.contains(one));
    match (planted, missing) {
        (Some((kind, name, ..)), _) => format!("{kind} {name} is not ours"),
        (None, Some((kind, name, ..))) => format!("{kind} {name} is missing"),
        (None, None) => "an object is listed twice".to_owned(),
    }
}
