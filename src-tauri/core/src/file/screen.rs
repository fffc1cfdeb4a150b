//! The second look: what SQLite, reading only, finds in a stranger's file. Nothing of the file is executed.

use std::path::Path;

use rusqlite::Connection;

use super::fault::{from_sqlite, unfit};
use super::known::{APPLICATION_ID, SCHEMA, SCHEMA_VERSION, expected, objects};
use crate::fault::{Fault, Result, Unfit};

/// Marks, schema and soundness of the file behind `conn`.
pub(super) fn screen(conn: &Connection, path: &Path) -> Result<()> {
    marks(conn, path)?;
    sound(conn, path)
}

/// Marks and schema only: a fraction of a millisecond, whatever the size of the file.
pub(super) fn marks(conn: &Connection, path: &Path) -> Result<()> {
    let application: i32 = pragma(conn, path, "application_id")?;
    if application != APPLICATION_ID {
        return Err(unfit(path, Unfit::NotAWorkspace, format!("application id {application:#x}")));
    }
    let version: i32 = pragma(conn, path, "user_version")?;
    if version > SCHEMA_VERSION {
        return Err(Fault::Newer { needed: version.to_string() });
    }
    let mode: String = pragma(conn, path, "journal_mode")?;
    if mode == "wal" {
        return Err(unfit(path, Unfit::ForeignMode, mode));
    }
    let encoding: String = pragma(conn, path, "encoding")?;
    let vacuum: i32 = pragma(conn, path, "auto_vacuum")?;
    if encoding != "UTF-8" || vacuum != 0 || version != SCHEMA_VERSION {
        return Err(unfit(path, Unfit::ForeignSchema, format!("{encoding}, auto_vacuum {vacuum}, version {version}")));
    }
    let found = objects(conn).map_err(|e| from_sqlite(path, e))?;
    let known = expected(SCHEMA)?;
    if found != known {
        return Err(unfit(path, Unfit::ForeignSchema, first_difference(&found, &known)));
    }
    Ok(())
}

/// SQLite's quick check: every page read, every constraint held.
fn sound(conn: &Connection, path: &Path) -> Result<()> {
    let verdict: String =
        conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|e| from_sqlite(path, e))?;
    if verdict == "ok" { Ok(()) } else { Err(unfit(path, Unfit::Damaged, verdict)) }
}

fn pragma<T: rusqlite::types::FromSql>(conn: &Connection, path: &Path, name: &str) -> Result<T> {
    conn.pragma_query_value(None, name, |row| row.get(0)).map_err(|e| from_sqlite(path, e))
}

/// The first object that is not as it should be, for the log.
fn first_difference(found: &[super::known::Object], known: &[super::known::Object]) -> String {
    let planted = found.iter().find(|one| !known.contains(one));
    let missing = known.iter().find(|one| !found.contains(one));
    match (planted, missing) {
        (Some((kind, name, ..)), _) => format!("{kind} {name} is not ours"),
        (None, Some((kind, name, ..))) => format!("{kind} {name} is missing"),
        (None, None) => "an object is listed twice".to_owned(),
    }
}
