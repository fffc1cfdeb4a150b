//! What the paragraphs of a text said after an entry of the journal: the images of later entries, taken back one by one.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::guard::Said;
use super::paper::parts;
use super::paragraphs::PARAGRAPHS;
use crate::door::{GONE, Reader};
use crate::fault::Result;
use crate::journal::cleared;
use crate::kernel::Record;
use crate::moment::Moment;
use crate::paper::TextPart;
use crate::rich::Rich;

/// Whether the journal has this entry, by the first digits of its hash.
pub(crate) fn has_entry(reader: &Reader<'_>, seq: u64, hash: &str) -> Result<bool> {
    let found =
        reader.maybe("SELECT lower(hex(hash)) FROM journal WHERE seq = ?1", [seq], |row| row.get::<_, String>(0))?;
    Ok(!hash.is_empty() && found.is_some_and(|known| known.starts_with(hash)))
}

/// The paragraphs of a text as they stood after an entry.
pub(crate) fn earlier(reader: &Reader<'_>, text: &str, seq: u64, at: &Moment) -> Result<Vec<TextPart>> {
    let mut rows: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for record in Record::all(reader, &PARAGRAPHS, "1", &[])? {
        let named = record.fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        let mut fields: Map<String, Value> = named.collect();
        fields.insert("number".to_owned(), record.number.into());
        fields.insert("retired_on".to_owned(), record.retired_on.into());
        rows.insert(record.id, fields);
    }
    let sql = "SELECT row, before FROM image WHERE tab = ?1 AND seq > ?2 ORDER BY seq DESC, at DESC";
    let images: Vec<(String, Option<String>)> =
        reader.rows(sql, rusqlite::params![PARAGRAPHS.noun, seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (id, before) in images {
        // Without a before it was made later.
        let Some(before) = before else {
            rows.remove(&id);
            continue;
        };
        let fields: Map<String, Value> = serde_json::from_str(&before).unwrap_or_default();
        let row = rows.entry(id).or_default();
        for (name, value) in fields {
            row.insert(name, long(reader, value)?);
        }
    }
    let mut found: Vec<(i64, String, Said)> = Vec::new();
    for (id, row) in rows {
        let word = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        if word("text") != text || row.get("retired_on").is_some_and(|on| !on.is_null()) {
            continue;
        }
        let said = Said {
            number: String::new(),
            id,
            heading: word("heading"),
            body: Rich::kept(&word("body")),
            answers: word("answers"),
            refers: Some(word("refers")).filter(|key| !key.is_empty()),
        };
        let position = row.get("position").and_then(Value::as_i64).unwrap_or_default();
        found.push((position, word("number"), said));
    }
    found.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    parts(reader, found.into_iter().map(|(.., said)| said).collect(), at)
}

/// A value of an image: a long text stands elsewhere, and what was cleared is a gap.
fn long(reader: &Reader<'_>, value: Value) -> Result<Value> {
    if cleared(&value).is_some() {
        return Ok(Value::from(GONE));
    }
    let Some(sha) = value.get("sha256").and_then(Value::as_str) else { return Ok(value) };
    let bytes = reader.maybe("SELECT bytes FROM content WHERE id = ?1", [sha], |row| row.get::<_, Vec<u8>>(0))?;
    Ok(Value::from(String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned()))
}
