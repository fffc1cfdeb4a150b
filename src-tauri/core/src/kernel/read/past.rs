//! A table as it was at an earlier journal entry: the rows of now with later images put back; and the last entry of a day.

use std::collections::{BTreeMap, HashSet};

use rusqlite::Row;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use crate::door::{GONE, Reader};
use crate::fault::Result;
use crate::journal::cleared;
pub use crate::kernel::record::Stored as Columns;
use crate::moment::after;

/// One row by column name.
pub type Fields = Map<String, Value>;

/// The last journal entry up to the end of a day where the organisation is; 0: none yet.
///
/// # Errors
/// When SQLite cannot read.
pub fn entry(reader: &Reader<'_>, day: &str) -> Result<u64> {
    let end = after(day, reader.time_zone()?.parse().unwrap_or(chrono_tz::Tz::UTC));
    let sql = "SELECT coalesce(max(seq), 0) FROM journal WHERE at < ?1";
    Ok(reader.maybe(sql, [end], |row| row.get(0))?.unwrap_or_default())
}

/// Rows of `table` by key, as of entry `seq`. Of a redacted value it is said that it is gone.
///
/// # Errors
/// When SQLite cannot read.
pub fn rows(reader: &Reader<'_>, table: &'static str, seq: u64) -> Result<BTreeMap<String, Fields>> {
    let take = |row: &Row<'_>| {
        let mut fields = Fields::new();
        for (at, name) in row.as_ref().column_names().enumerate() {
            fields.insert(name.to_owned(), value(row.get_ref(at)?));
        }
        Ok(fields)
    };
    read(reader, table, ("*", seq), take, |row, name, value| {
        row.insert(name, long(reader, value)?);
        Ok(())
    })
}

/// The same, with these columns alone: no name is copied.
///
/// # Errors
/// When SQLite cannot read.
pub fn columns(
    reader: &Reader<'_>,
    table: &'static str,
    asked: &[&'static str],
    seq: u64,
) -> Result<BTreeMap<String, Columns>> {
    let named: Vec<String> = asked.iter().map(|name| format!("\"{name}\"")).collect();
    let take = |row: &Row<'_>| {
        let said = asked.iter().enumerate().map(|(at, name)| Ok((*name, value(row.get_ref(at + 1)?))));
        Ok(Columns::of(said.collect::<rusqlite::Result<_>>()?))
    };
    read(reader, table, (&format!("id, {}", named.join(", ")), seq), take, |row, name, value| {
        if let Some(name) = asked.iter().find(|one| **one == name) {
            row.insert(name, long(reader, value)?);
        }
        Ok(())
    })
}

/// The rows of now, each as `take` reads it, with what stood in them before put back column by column.
fn read<R: Default>(
    reader: &Reader<'_>,
    table: &'static str,
    (columns, seq): (&str, u64),
    take: impl Fn(&Row<'_>) -> rusqlite::Result<R>,
    put: impl Fn(&mut R, String, Value) -> Result<()>,
) -> Result<BTreeMap<String, R>> {
    // Before the first entry there was nothing: whatever is in a table came with an image.
    if seq == 0 {
        return Ok(BTreeMap::new());
    }
    let Since { made, changed } = since(reader, table, seq)?;
    let now = reader.rows(&format!("SELECT {columns} FROM \"{table}\""), [], |row| {
        let key = row.get_ref("id")?.as_str()?;
        if made.contains(key) { Ok(None) } else { Ok(Some((key.to_owned(), take(row)?))) }
    })?;
    let mut rows: BTreeMap<String, R> = now.into_iter().flatten().collect();
    put_back(reader, table, (&changed, seq), |key, before| {
        let Some(before) = before else {
            rows.remove(&key);
            return Ok(());
        };
        let row = rows.entry(key).or_default();
        before.into_iter().try_for_each(|(name, value)| put(row, name, value))
    })?;
    Ok(rows)
}

fn value(kept: ValueRef<'_>) -> Value {
    match kept {
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
    }
}

/// Hands over what stood in the rows that changed since an entry, the latest first: the columns before, or nothing where the row was
/// made.
fn put_back(
    reader: &Reader<'_>,
    table: &'static str,
    (changed, seq): (&[String], u64),
    mut put: impl FnMut(String, Option<Fields>) -> Result<()>,
) -> Result<()> {
    if changed.is_empty() {
        return Ok(());
    }
    // Only images of these rows are looked into, each row's by the index.
    let sql = "SELECT row, before FROM image WHERE tab = ?1 AND row IN (SELECT value FROM json_each(?2)) AND seq > ?3
        ORDER BY seq DESC, at DESC";
    let keys = serde_json::to_string(changed)?;
    let images = reader.rows(sql, rusqlite::params![table, keys, seq], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
    })?;
    for (key, before) in images {
        put(key, before.map(|before| serde_json::from_str(&before)).transpose()?)?;
    }
    Ok(())
}

/// What happened to a table since an entry.
#[derive(Default)]
struct Since {
    /// Rows whose first image since is the one that made them: they were not there, and nothing of them is looked into.
    made: HashSet<String>,
    /// Rows that were there and have images since.
    changed: Vec<String>,
}

/// Sorts the rows with images since an entry by their first one: the index names it, so that no other image is read.
fn since(reader: &Reader<'_>, table: &'static str, seq: u64) -> Result<Since> {
    // Most often a table is asked for as it is today: the last entry says that nothing has to be put back.
    if reader.maybe("SELECT 1 FROM image WHERE seq > ?1 LIMIT 1", [seq], |_| Ok(()))?.is_none() {
        return Ok(Since::default());
    }
    let sql = "SELECT row, (SELECT before IS NULL FROM image
            WHERE tab = ?1 AND row = touched.row AND seq = touched.first ORDER BY at LIMIT 1)
        FROM (SELECT row, min(seq) AS first FROM image WHERE tab = ?1 AND seq > ?2 GROUP BY row) touched";
    let (mut made, mut changed) = (HashSet::new(), Vec::new());
    let touched = reader.rows(sql, rusqlite::params![table, seq], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    for (row, new) in touched {
        if new {
            made.insert(row);
        } else {
            changed.push(row);
        }
    }
    Ok(Since { made, changed })
}

/// The text an image names by hash, when it was too long to stand in it.
///
/// # Errors
/// When SQLite cannot read.
pub fn long(reader: &Reader<'_>, value: Value) -> Result<Value> {
    if cleared(&value).is_some() {
        return Ok(Value::from(GONE));
    }
    let Some(sha) = value.get("sha256").and_then(Value::as_str) else { return Ok(value) };
    let sql = "SELECT CAST(bytes AS TEXT) FROM content WHERE id = ?1";
    let text = reader.maybe(sql, [sha], |row| row.get::<_, String>(0))?;
    Ok(text.map_or(Value::Null, Value::String))
}

/// A text column, empty when null.
#[must_use]
pub fn text(fields: &Fields, name: &str) -> String {
    fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}
