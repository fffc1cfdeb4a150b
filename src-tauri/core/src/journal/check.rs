//! The tamper check: everything a journal can prove about its file.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Head, hash, head, watched};
use crate::fault::{Message, Result};

/// What the check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// True only if every rule holds.
    pub ok: bool,
    /// Entries read.
    pub entries: u64,
    /// Head of the journal.
    pub head: Head,
    /// What is wrong, first bad place first.
    pub findings: Vec<Finding>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Which rule.
    pub rule: String,
    /// Where: an entry number, `table/key`, or a content hash.
    pub place: String,
    /// In words.
    pub message: Message,
}

type Rows = BTreeMap<(String, String), Map<String, Value>>;

/// Checks the whole file. `printed` is a head from an issued document: number and at least 8 leading hex digits.
///
/// # Errors
/// Only when SQLite cannot read at all; everything else is a finding.
pub fn check(conn: &Connection, printed: Option<(u64, &str)>) -> Result<CheckReport> {
    let mut findings = Vec::new();
    let mut say = |rule: &str, place: String| {
        let message = Message::new(&format!("check-{rule}")).with("place", place.as_str());
        findings.push(Finding { rule: rule.to_owned(), place, message });
    };
    if let Some((rule, place)) = structure(conn)? {
        say(rule, place);
    }
    let mut rows = Rows::new();
    let entries = match chain(conn, &mut rows)? {
        Ok(entries) => entries,
        Err((rule, seq)) => {
            say(rule, seq.to_string());
            seq
        }
    };
    // After a broken chain the folded rows say nothing about the records.
    if findings.is_empty() {
        for (rule, place) in records(conn, &mut rows)?.into_iter().chain(content(conn)?) {
            findings.push(Finding {
                rule: rule.to_owned(),
                message: Message::new(&format!("check-{rule}")).with("place", place.as_str()),
                place,
            });
        }
    }
    if let Some((seq, digits)) = printed {
        let found: Option<Vec<u8>> =
            conn.query_row("SELECT hash FROM journal WHERE seq = ?1", [seq], |row| row.get(0)).optional()?;
        let matches = found.is_some_and(|bytes| hash::hex(&bytes).starts_with(&digits.to_lowercase()));
        if digits.len() < 8 || !matches {
            let place = seq.to_string();
            let message = Message::new("check-head").with("place", place.as_str());
            findings.insert(0, Finding { rule: "head".to_owned(), place, message });
        }
    }
    Ok(CheckReport { ok: findings.is_empty(), entries, head: head(conn)?, findings })
}

fn structure(conn: &Connection) -> Result<Option<(&'static str, String)>> {
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(Some(("integrity", verdict)));
    }
    let mut ask = conn.prepare("PRAGMA foreign_key_check")?;
    let lost: Option<String> = ask.query_row([], |row| row.get(0)).optional()?;
    Ok(lost.map(|table| ("reference", table)))
}

/// Reads the journal first to last: numbers, hashes, and each before against what the images so far made.
fn chain(conn: &Connection, rows: &mut Rows) -> Result<std::result::Result<u64, (&'static str, u64)>> {
    let orphan: Option<u64> = conn
        .query_row("SELECT seq FROM image WHERE seq NOT IN (SELECT seq FROM journal) LIMIT 1", [], |row| row.get(0))
        .optional()?;
    if let Some(seq) = orphan {
        return Ok(Err(("chain", seq)));
    }
    let mut images =
        conn.prepare("SELECT tab, row, before, after, salt, mark, at FROM image WHERE seq = ?1 ORDER BY at")?;
    let mut entries = conn.prepare(
        "SELECT seq, at, author, author_salt, author_mark, edit, kind, target, args, args_salt, args_mark, hash
         FROM journal ORDER BY seq",
    )?;
    let mut previous = hash::ORIGIN.to_vec();
    let mut count = 0_u64;
    let mut found = entries.query([])?;
    while let Some(row) = found.next()? {
        count += 1;
        let seq: u64 = row.get(0)?;
        if seq != count {
            return Ok(Err(("chain", count)));
        }
        let mut marks = Vec::new();
        let mut list = images.query([seq])?;
        while let Some(image) = list.next()? {
            let (tab, key): (String, String) = (image.get(0)?, image.get(1)?);
            let (before, after): (Option<String>, Option<String>) = (image.get(2)?, image.get(3)?);
            let Some(mark) = opened(image.get(4)?, image.get(5)?, &[before.as_deref(), after.as_deref()]) else {
                return Ok(Err(("chain", seq)));
            };
            if image.get::<_, usize>(6)? != marks.len() {
                return Ok(Err(("chain", seq)));
            }
            if !fold(rows, &tab, &key, before.as_deref(), after.as_deref()) {
                return Ok(Err(("image", seq)));
            }
            marks.push(hash::ImageMark { tab, row: key, mark });
        }
        let (author, args): (Option<String>, Option<String>) = (row.get(2)?, row.get(8)?);
        let author = opened(row.get(3)?, row.get(4)?, &[author.as_deref()]);
        let args = opened(row.get(9)?, row.get(10)?, &[args.as_deref()]);
        let (Some(author), Some(args)) = (author, args) else { return Ok(Err(("chain", seq))) };
        let (at, edit, kind): (String, String, String) = (row.get(1)?, row.get(5)?, row.get(6)?);
        let made = hash::entry(&hash::EntryMarks {
            previous: &previous,
            seq,
            at: &at,
            edit: &edit,
            kind: &kind,
            target: row.get(7)?,
            author,
            args,
            images: &marks,
        });
        let stored: Vec<u8> = row.get(11)?;
        if stored != made {
            return Ok(Err(("chain", seq)));
        }
        previous = stored;
    }
    Ok(Ok(count))
}

/// The commitment: made from the salt while it is there, else the one a redaction left behind. Both at once is no state
/// the program ever writes.
fn opened(salt: Option<Vec<u8>>, mark: Option<Vec<u8>>, texts: &[Option<&str>]) -> Option<[u8; 32]> {
    match (salt, mark) {
        (Some(salt), None) => Some(hash::mark(&salt, texts)),
        (None, Some(mark)) => mark.try_into().ok(),
        _ => None,
    }
}

/// Applies an image; false when its before is not what stood there.
fn fold(rows: &mut Rows, tab: &str, key: &str, before: Option<&str>, after: Option<&str>) -> bool {
    let read = |text: &str| serde_json::from_str::<Map<String, Value>>(text).ok();
    let place = (tab.to_owned(), key.to_owned());
    match (before, after) {
        (None, Some(after)) => read(after).is_some_and(|fields| rows.insert(place, fields).is_none()),
        (Some(before), None) => rows.remove(&place) == read(before),
        (Some(before), Some(after)) => {
            let (Some(before), Some(after)) = (read(before), read(after)) else { return false };
            let Some(fields) = rows.get_mut(&place) else { return false };
            let stood = before.iter().all(|(name, value)| fields.get(name) == Some(value));
            fields.extend(after);
            stood
        }
        (None, None) => false,
    }
}

/// Compares every record with what the images make of it.
fn records(conn: &Connection, rows: &mut Rows) -> Result<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    for (table, columns) in watched(conn)? {
        let mut ask = conn.prepare(&format!("SELECT {} FROM {table} ORDER BY id", columns.join(", ")))?;
        let mut list = ask.query([])?;
        while let Some(row) = list.next()? {
            let mut fields = Map::new();
            for (at, name) in columns.iter().enumerate() {
                fields.insert(name.clone(), json_of(row.get_ref(at)?));
            }
            let key = fields.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            if rows.remove(&(table.clone(), key.clone())) != Some(fields) {
                found.push(("record", format!("{table}/{key}")));
            }
        }
    }
    found.extend(rows.keys().map(|(table, key)| ("record", format!("{table}/{key}"))));
    Ok(found)
}

/// A stored value as an image holds it.
fn json_of(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Real(number) => Value::from(number),
        ValueRef::Text(bytes) if bytes.len() > super::append::LONGEST => {
            Value::Object(Map::from_iter([("sha256".to_owned(), Value::from(hash::hex(&Sha256::digest(bytes))))]))
        }
        ValueRef::Text(bytes) => Value::from(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Blob(bytes) => Value::from(hash::hex(bytes)),
    }
}

fn content(conn: &Connection) -> Result<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    let mut ask = conn.prepare("SELECT id, size, bytes FROM content ORDER BY id")?;
    let mut rows = ask.query([])?;
    while let Some(row) = rows.next()? {
        let (id, size): (String, usize) = (row.get(0)?, row.get(1)?);
        let bytes = row.get_ref(2)?.as_blob().unwrap_or_default();
        if size != bytes.len() || hash::hex(&Sha256::digest(bytes)) != id {
            found.push(("content", id));
        }
    }
    Ok(found)
}
