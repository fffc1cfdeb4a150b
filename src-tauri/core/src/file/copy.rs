//! "Save a copy": a file of its own, with a lineage of its own, that says where it comes from.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::json;

use super::create::resolve;
use super::fault::unfit;
use super::place::Draft;
use super::{OpenFile, settings};
use crate::fault::{Fault, Result, Unfit};
use crate::hands::{Author, Hands};
use crate::journal::{self, Entry, Head, Kind};
use crate::moment::Moment;

/// Writes a compact copy of what `file` holds now to `to`. Its first own entry, `workspace.copy`, gives it a new lineage and
/// names the head it was copied at; undo stops there. Gives the copy's head and place.
///
/// # Errors
/// `Unfit::Exists` when something of that name is there; [`Fault::DiskFull`] and others of the target folder. Nothing is left behind then.
pub fn save_copy(file: &OpenFile, to: &Path, by: &Author, hands: &mut Hands<'_>) -> Result<(Head, PathBuf)> {
    let to = resolve(to)?;
    if to.symlink_metadata().is_ok() {
        return Err(unfit(&to, Unfit::Exists, ""));
    }
    let from = journal::head(&file.conn)?;
    let draft = Draft::beside(&to)?;
    duplicate(&file.conn, &draft.path)?;
    let lineage = new_id(hands);
    let head = append_entry(&draft.path, "workspace.copy", &json!({ "from": from }), by, hands, |conn| {
        conn.execute("UPDATE workspace SET lineage_id = ?1", [&lineage])?;
        Ok(())
    })?;
    draft.place(&to)?;
    Ok((head, to))
}

/// Writes a compact copy of an open database to `to`, which must not exist.
pub(super) fn duplicate(conn: &Connection, to: &Path) -> Result<()> {
    let name = to.to_str().ok_or_else(|| unfit(to, Unfit::NoPermission, "the path is not Unicode"))?;
    // SQLite says of a target whose length the disk does not tell that it exists; this one was made here, and is empty.
    let untold = |error| match Fault::from(error) {
        Fault::Sqlite(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted) => {
            error.into()
        }
        Fault::Sqlite(error) => Fault::Io(std::io::Error::other(error)),
        other => other,
    };
    conn.execute("VACUUM main INTO ?1", [name]).map(|_| ()).map_err(untold)
}

/// Appends one entry to the closed file at `path`, together with what `change` does, and closes it again.
pub(super) fn append_entry(
    path: &Path,
    edit: &str,
    args: &serde_json::Value,
    by: &Author,
    hands: &mut Hands<'_>,
    change: impl FnOnce(&Connection) -> Result<()>,
) -> Result<Head> {
    let conn = settings::connect_write(path)?;
    settings::durable(&conn)?;
    settings::at_work(&conn)?;
    journal::arm(&conn)?;
    let transaction = rusqlite::Transaction::new_unchecked(&conn, rusqlite::TransactionBehavior::Immediate)?;
    change(&transaction)?;
    let at = Moment::new(hands.at, "UTC").stamp();
    let entry = Entry { at: &at, author: &by.name, edit, args, kind: Kind::Barrier };
    let head = journal::append(&transaction, &entry, hands.ids)?;
    transaction.commit()?;
    conn.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(head)
}

/// A UUIDv7 of the moment handed in.
pub(super) fn new_id(hands: &mut Hands<'_>) -> String {
    let millis = u64::try_from(hands.at.timestamp_millis()).unwrap_or_default();
    let random = hands.ids.bytes();
    let mut tail = [0; 10];
    tail.copy_from_slice(&random[..10]);
    uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid().to_string()
}
