//! Bringing an older file up to this program: a checked backup, then everything or nothing.
//!
//! Changed tables are rebuilt, never altered, so that the schema text afterwards is byte for byte that of a fresh file and
//! screening needs one known text per version. The entry names the versions: a check runs the steps again on the records as the history made
//! them, so that nothing can be slipped in with a migration. Undo stops there.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::json;

use super::backups::{Backup, Why, backup_along};
use super::check::BASELINE;
use super::fault::unfit;
use super::known::{expected, objects};
use super::line::{Line, SHIPPED};
use super::open::open_as_is;
use super::rebuild::rebuild;
use super::{Access, OpenFile};
use crate::fault::{Fault, Holder, Result, Unfit};
use crate::hands::{Author, Hands};
use crate::journal::{self, Entry, Head, Kind};
use crate::moment::Moment;

/// What a migration did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// Schema version before.
    pub from: i32,
    /// Schema version now.
    pub to: i32,
    /// The file as it was before.
    pub backup: Backup,
    /// The baseline entry.
    pub head: Head,
}

/// Brings the file at `path` up to the present schema, after a checked backup in `folder`.
///
/// # Errors
/// As [`open`](super::open); [`Fault::InUse`] while somebody writes; [`Fault::ReadOnly`]; `Unfit::Damaged` when the file does not
/// pass the check, because a migration would paper over it. [`Fault::Malformed`] when there is nothing to migrate. The file is unchanged then.
pub fn migrate(path: &Path, folder: &Path, who: &Holder, by: &Author, hands: &mut Hands<'_>) -> Result<Migrated> {
    migrate_along(&SHIPPED, path, folder, who, by, hands)
}

/// The same for a program with other schema versions than the shipped one.
///
/// # Errors
/// As [`migrate`].
pub fn migrate_along(
    line: &Line,
    path: &Path,
    folder: &Path,
    who: &Holder,
    by: &Author,
    hands: &mut Hands<'_>,
) -> Result<Migrated> {
    let file = open_as_is(line, path, Access::Write, who)?;
    if file.version == line.version {
        return Err(Fault::Malformed(format!("schema {} is the present one", line.version)));
    }
    if file.access == Access::Read {
        return Err(if file.held_by.is_some() { Fault::InUse(file.held_by.clone()) } else { Fault::ReadOnly });
    }
    let backup = backup_along(line, &file, folder, hands.at, Why::Migration)?;
    if !backup.ok {
        return Err(unfit(path, Unfit::Damaged, "the check before the migration found faults"));
    }
    // Rows move between tables here; what refers to what is checked as a whole at the end.
    file.conn.pragma_update(None, "foreign_keys", false)?;
    let head = in_one_transaction(line, &file, by, hands)?;
    file.conn.pragma_update(None, "foreign_keys", true)?;
    Ok(Migrated { from: file.version, to: line.version, backup, head })
}

fn in_one_transaction(line: &Line, file: &OpenFile, by: &Author, hands: &mut Hands<'_>) -> Result<Head> {
    let change = Transaction::new_unchecked(&file.conn, TransactionBehavior::Exclusive)?;
    for (step, next) in line.steps_from(file.version) {
        rebuild(&change, step, next)?;
    }
    change.pragma_update(None, "user_version", line.version)?;
    journal::arm(&change)?;
    change.execute("UPDATE workspace SET written_by = ?1", [env!("CARGO_PKG_VERSION")])?;
    let args = json!({ "from": file.version, "to": line.version });
    let at = Moment::new(hands.at, "UTC").stamp();
    let entry = Entry { at: &at, author: &by.name, edit: BASELINE, args: &args, kind: Kind::Barrier };
    let head = journal::append(&change, &entry, hands.ids)?;
    agree(line, &change, &file.path)?;
    change.commit()?;
    Ok(head)
}

/// The result must be what a fresh file is, and sound; otherwise nothing of it is kept.
fn agree(line: &Line, conn: &Connection, path: &Path) -> Result<()> {
    if objects(conn)? != expected(line.schema)? {
        return Err(Fault::Malformed("the steps do not lead to the present schema".into()));
    }
    let lost: i64 = conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if lost == 0 && verdict == "ok" {
        Ok(())
    } else {
        Err(unfit(path, Unfit::Damaged, format!("after the steps: {lost} references lost, {verdict}")))
    }
}
