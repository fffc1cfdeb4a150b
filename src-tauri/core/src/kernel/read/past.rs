//! A table as it was at an earlier journal entry: the rows of now with later images put back; and the last entry of a day.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use crate::door::{GONE, Reader};
use crate::fault::Result;
use crate::journal::cleared;
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
    read(reader, table, "*", |_| true, seq)
}

/// The same, with these columns alone.
///
/// # Errors
/// When SQLite cannot read.
pub fn columns(
    reader: &Reader<'_>,
    table: &'static str,
    asked: &[&'static str],
    seq: u64,
) -> Result<BTreeMap<String, Fields>> {
    let named: Vec<String> = asked.iter().map(|name| format!("\"{name}\"")).collect();
    read(reader, table, &format!("id, {}", named.join(", ")), |name| asked.contains(&name), seq)
}

fn read(
    reader: &Reader<'_>,
    table: &'static str,
    columns: &str,
    asked: impl Fn(&str) -> bool,
    seq: u64,
) -> Result<BTreeMap<String, Fields>> {
    // Whose first image since is the one that made it was not there: neither its row nor its images are looked into.
    let since =
        "SELECT made.row FROM image made WHERE made.tab = ?1 AND made.seq > ?2 AND made.before IS NULL AND NOT EXISTS
        (SELECT 1 FROM image WHERE tab = ?1 AND row = made.row AND seq > ?2 AND (seq, at) < (made.seq, made.at))";
    let sql = format!("SELECT {columns} FROM \"{table}\" WHERE id NOT IN ({since})");
    let now = reader.rows(&sql, rusqlite::params![table, seq], |row| {
        let names = row.as_ref().column_names();
        let mut fields = Fields::new();
        for (at, name) in names.into_iter().enumerate() {
            let value = match row.get_ref(at)? {
                ValueRef::Integer(number) => Value::from(number),
                ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text).into_owned()),
                ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
            };
            fields.insert(name.to_owned(), value);
        }
        Ok(fields)
    })?;
    let mut rows: BTreeMap<String, Fields> = now.into_iter().map(|fields| (text(&fields, "id"), fields)).collect();
    let sql = format!(
        "SELECT row, before FROM image WHERE tab = ?1 AND seq > ?2 AND row NOT IN ({since}) ORDER BY seq DESC, at DESC"
    );
    let images = reader.rows(&sql, rusqlite::params![table, seq], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
    })?;
    for (key, before) in images {
        let Some(before) = before else {
            rows.remove(&key);
            continue;
        };
        let row = rows.entry(key).or_default();
        for (name, value) in serde_json::from_str::<Fields>(&before)? {
            if asked(&name) {
                row.insert(name, long(reader, value)?);
            }
        }
    }
    Ok(rows)
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
