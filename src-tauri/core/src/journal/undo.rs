//! Undo and redo: last in, first out over the file, so that they survive reopening.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::{Map, Value};

use super::image::long;
use crate::fault::{Fault, Result};

/// An entry that can be undone or redone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The entry whose images are put back.
    pub images: u64,
    /// The ordinary edit that this undoes or repeats; its label is shown.
    pub edit: u64,
}

struct Row {
    kind: String,
    target: u64,
}

fn row(conn: &Connection, seq: u64) -> Result<Option<Row>> {
    let mut ask = conn.prepare_cached("SELECT kind, coalesce(target, 0) FROM journal WHERE seq = ?1")?;
    Ok(ask.query_row([seq], |row| Ok(Row { kind: row.get(0)?, target: row.get(1)? })).optional()?)
}

/// What undo would take back when `seq` is the last entry; none at a barrier or the beginning.
///
/// # Errors
/// When SQLite cannot read.
pub fn undo_target(conn: &Connection, mut seq: u64) -> Result<Option<Target>> {
    while let Some(found) = row(conn, seq)? {
        match found.kind.as_str() {
            "edit" => return Ok(Some(Target { images: seq, edit: seq })),
            // A redo put the edit back in force by its own images.
            "redo" => return Ok(Some(Target { images: seq, edit: base(conn, seq)? })),
            // What lies below the undone edit is next.
            "undo" => seq = base(conn, found.target)?.saturating_sub(1),
            "aside" => seq = seq.saturating_sub(1),
            _ => return Ok(None),
        }
    }
    Ok(None)
}

/// The ordinary edits that undo would take back one after the other when `seq` is the last entry, the next first; `most` at most.
///
/// # Errors
/// When SQLite cannot read.
pub fn undoable(conn: &Connection, mut seq: u64, most: usize) -> Result<Vec<u64>> {
    let mut found = Vec::new();
    while found.len() < most
        && let Some(target) = undo_target(conn, seq)?
    {
        found.push(target.edit);
        seq = target.edit.saturating_sub(1);
    }
    Ok(found)
}

/// The ordinary edit that the entry `seq` is, or repeats.
fn base(conn: &Connection, mut seq: u64) -> Result<u64> {
    while let Some(found) = row(conn, seq)? {
        match found.kind.as_str() {
            "undo" | "redo" if found.target < seq => seq = found.target,
            _ => return Ok(seq),
        }
    }
    Ok(seq)
}

/// What redo would repeat when `seq` is the last entry; none after an ordinary edit.
///
/// # Errors
/// When SQLite cannot read.
pub fn redo_target(conn: &Connection, mut seq: u64) -> Result<Option<Target>> {
    let mut repeated = 0_u64;
    // Walk back over the run of undos and redos: a redo uses up the undo nearest before it that is still open.
    while let Some(found) = row(conn, seq)? {
        match found.kind.as_str() {
            "aside" => {}
            "redo" => repeated += 1,
            "undo" if repeated > 0 => repeated -= 1,
            "undo" => return Ok(Some(Target { images: seq, edit: base(conn, found.target)? })),
            _ => return Ok(None),
        }
        seq = seq.saturating_sub(1);
    }
    Ok(None)
}

/// Reverses the images of entry `seq`, last to first, after comparing every row with its after-image.
///
/// # Errors
/// [`Fault::UndoConflict`] names the first row that no longer is what the entry left.
pub fn put_back(conn: &Connection, seq: u64) -> Result<()> {
    let mut ask = conn.prepare_cached("SELECT tab, row, before, after FROM image WHERE seq = ?1 ORDER BY at DESC")?;
    let images: Vec<(String, String, Option<String>, Option<String>)> = ask
        .query_map([seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<rusqlite::Result<_>>()?;
    // Numbers given out once are never given out again.
    for (table, key, before, after) in images.into_iter().filter(|image| image.0 != "counter") {
        let read =
            |text: Option<String>| text.map(|text| serde_json::from_str::<Map<String, Value>>(&text)).transpose();
        let (before, after) = (read(before)?, read(after)?);
        let conflict = || Fault::UndoConflict { table: table.clone(), id: key.clone() };
        if !stands(conn, &table, &key, after.as_ref())? {
            return Err(conflict());
        }
        match (before, after) {
            (None, _) => conn.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [&key])?,
            (Some(before), None) => insert(conn, &table, &before)?,
            (Some(before), Some(_)) => update(conn, &table, &key, &before)?,
        };
    }
    Ok(())
}

fn stands(conn: &Connection, table: &str, key: &str, after: Option<&Map<String, Value>>) -> Result<bool> {
    let columns: Vec<&str> = after.map_or(vec!["id"], |fields| fields.keys().map(String::as_str).collect());
    let sql = format!("SELECT {} FROM {table} WHERE id = ?1", columns.join(", "));
    let mut ask = conn.prepare_cached(&sql)?;
    let found: Option<Vec<Sql>> =
        ask.query_row([key], |row| (0..columns.len()).map(|at| row.get(at)).collect()).optional()?;
    match (after, found) {
        (None, None) => Ok(true),
        (Some(fields), Some(values)) => {
            for (field, value) in fields.values().zip(values) {
                if sql_of(conn, field)? != value {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn insert(conn: &Connection, table: &str, fields: &Map<String, Value>) -> Result<usize> {
    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
    let places: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
    let values: Vec<Sql> = fields.values().map(|value| sql_of(conn, value)).collect::<Result<_>>()?;
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
    Ok(conn.execute(&sql, params_from_iter(values))?)
}

fn update(conn: &Connection, table: &str, key: &str, fields: &Map<String, Value>) -> Result<usize> {
    let sets: Vec<String> = fields.keys().enumerate().map(|(at, name)| format!("{name} = ?{}", at + 2)).collect();
    let mut values = vec![Sql::Text(key.to_owned())];
    for value in fields.values() {
        values.push(sql_of(conn, value)?);
    }
    Ok(conn.execute(&format!("UPDATE {table} SET {} WHERE id = ?1", sets.join(", ")), params_from_iter(values))?)
}

fn sql_of(conn: &Connection, value: &Value) -> Result<Sql> {
    Ok(match long(conn, value)? {
        Value::Null => Sql::Null,
        Value::Bool(flag) => Sql::Integer(i64::from(flag)),
        Value::Number(number) => number.as_i64().map_or(Sql::Real(number.as_f64().unwrap_or_default()), Sql::Integer),
        Value::String(text) => Sql::Text(text),
        other => return Err(Fault::Malformed(format!("image field {other}"))),
    })
}
