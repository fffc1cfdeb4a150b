//! One program in two versions, as small as can be: the frame, and a few tables that change in every way a table can.
//!
//! It edits, undoes and redacts straight through the journal, as the doors do. Not here: any noun of ours.
#![allow(clippy::unwrap_used, dead_code)]

use std::path::Path;

use aims_core::Moment;
use aims_core::file::{self, APPLICATION_ID, Access, Line, Migrated, OpenFile, Step};
use aims_core::journal::{self, Entry, Head, Kind, Secrets};
use rusqlite::{Connection, Params};
use serde_json::json;

use crate::common::{World, author, holder};

pub const FIRST: &str = concat!(include_str!("../../src/file/frame.sql"), "\n", include_str!("first.sql"));
pub const SECOND: &str = concat!(include_str!("../../src/file/frame.sql"), "\n", include_str!("second.sql"));

pub const FILL_TOOL: &str = "SELECT id, label, CAST(substr(size, 1, instr(size, 'x') - 1) AS INTEGER),
    CAST(substr(size, instr(size, 'x') + 1) AS INTEGER), keeper, '' FROM old_tool";
pub const FILL_HOUSE: &str = "SELECT 'house', 'skipped'";

/// The older program.
pub const OLD: Line = Line { version: 1, schema: FIRST, steps: &[], trials: &[] };

/// The newer one.
pub const NEW: Line = Line {
    version: 2,
    schema: SECOND,
    steps: &[Step { from: 1, schema: FIRST, fill: &[("tool", FILL_TOOL), ("house", FILL_HOUSE)] }],
    trials: &[],
};

/// A new file of one of the two programs.
pub fn create(world: &mut World, line: &Line, path: &Path) -> OpenFile {
    furnish(line, path);
    let file = open(line, path);
    let found = "INSERT INTO workspace VALUES ('workspace', 'w', 'l', '0.0.1', '2026-11-24T08:00:00.000Z', 'UTC')";
    write(world, &file, "workspace.found", Kind::Barrier, |conn| {
        conn.execute(found, []).unwrap();
    });
    file
}

/// Marks and schema, no row.
pub fn furnish(line: &Line, path: &Path) {
    let marks = format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {};", line.version);
    Connection::open(path).unwrap().execute_batch(&format!("BEGIN; {marks}\n{}\nCOMMIT", line.schema)).unwrap();
}

pub fn open(line: &Line, path: &Path) -> OpenFile {
    let file = file::open_along(line, path, Access::Write, &holder()).unwrap();
    journal::arm(&file.conn).unwrap();
    file
}

pub fn migrate(world: &mut World, path: &Path, shelf: &Path) -> aims_core::Result<Migrated> {
    file::migrate_along(&NEW, path, shelf, &holder(), &author(), &mut world.hands())
}

/// One edit: what it does and its entry, or nothing.
pub fn write(world: &mut World, file: &OpenFile, name: &str, kind: Kind, change: impl FnOnce(&Connection)) -> Head {
    let whole = file.conn.unchecked_transaction().unwrap();
    change(&whole);
    let hands = world.hands();
    let at = Moment::new(hands.at, "UTC").stamp();
    let entry = Entry { at: &at, author: "Mara Voss", edit: name, args: &json!({}), kind };
    let head = journal::append(&whole, &entry, hands.ids).unwrap();
    whole.commit().unwrap();
    head
}

/// One statement as one edit.
pub fn edit(world: &mut World, file: &OpenFile, sql: &str, values: impl Params) -> Head {
    write(world, file, "pair.edit", Kind::Edit, |conn| {
        conn.execute(sql, values).unwrap();
    })
}

/// Takes the latest edit back; false when there is none to take back.
pub fn undo(world: &mut World, file: &OpenFile) -> bool {
    let seq = journal::head(&file.conn).unwrap().seq;
    let Some(target) = journal::undo_target(&file.conn, seq).unwrap() else { return false };
    write(world, file, "pair.undo", Kind::Undo(target.images), |conn| {
        journal::put_back(conn, target.images).unwrap();
    });
    true
}

/// What stands where a text was.
pub const GONE: &str = "[…]";

/// Clears every value a column of a record ever had, everywhere.
pub fn redact(world: &mut World, file: &OpenFile, table: &str, row: &str, column: &str) {
    let texts = journal::values(&file.conn, table, row, column).unwrap();
    let secrets = Secrets { texts, words: vec![("tool", "label"), ("rumour", "words")], only: None };
    let whole = file.conn.unchecked_transaction().unwrap();
    whole.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE id = ?2"), [GONE, row]).unwrap();
    secrets.replace(&whole, GONE).unwrap();
    let hands = world.hands();
    let at = Moment::new(hands.at, "UTC").stamp();
    let entry = Entry { at: &at, author: "Mara Voss", edit: "workspace.redact", args: &json!({}), kind: Kind::Barrier };
    journal::append_clearing(&whole, &entry, hands.ids, &secrets).unwrap();
    whole.commit().unwrap();
    file.conn.execute_batch("PRAGMA secure_delete = ON; VACUUM").unwrap();
}

/// Names and texts of everything in the schema of a closed file.
pub fn schema_of(path: &Path) -> Vec<(String, Option<String>)> {
    let conn = Connection::open(path).unwrap();
    let mut ask = conn.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
    ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}
