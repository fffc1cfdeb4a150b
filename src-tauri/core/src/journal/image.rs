//! An image as text, and the commitment to it: one per value, so that a redaction clears a value and leaves the others proved.

use rusqlite::Connection;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::hash::{hex, over};
use crate::fault::{self, Fault};

/// Changed columns and their values, sorted by column.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields(pub(crate) Vec<(String, Value)>);

impl Fields {
    /// Reads the text of an image; none if it is not one, or names a column twice.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut fields: Self = serde_json::from_str(text).ok()?;
        fields.0.sort_by(|a, b| a.0.cmp(&b.0));
        let twice = fields.0.windows(2).any(|pair| pair[0].0 == pair[1].0);
        if twice { None } else { Some(fields) }
    }

    /// As it is stored.
    pub(super) fn text(self) -> String {
        Value::Object(Map::from_iter(self.0)).to_string()
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Columns;
        impl<'de> Visitor<'de> for Columns {
            type Value = Fields;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object of columns")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::with_capacity(map.size_hint().unwrap_or(4));
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Columns)
    }
}

/// The one text of an object with one field of that name.
fn only<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.as_object().filter(|fields| fields.len() == 1)?.get(name)?.as_str()
}

/// The commitment of a value that a redaction cleared, hex.
pub(crate) fn cleared(value: &Value) -> Option<&str> {
    only(value, "cleared")
}

/// What stands in an image for a cleared value.
pub(super) fn gap(mark: &[u8; 32]) -> Value {
    Value::Object(Map::from_iter([("cleared".to_owned(), Value::String(hex(mark)))]))
}

/// The text an image field stands for, held against the hash that stands for it: opening does not read it.
pub(super) fn long(conn: &Connection, value: &Value) -> fault::Result<Value> {
    let Some(sha) = value.as_object().and_then(|fields| fields.get("sha256")).and_then(Value::as_str) else {
        return Ok(value.clone());
    };
    let bytes: Vec<u8> = conn.query_row("SELECT bytes FROM content WHERE id = ?1", [sha], |row| row.get(0))?;
    if hex(&<[u8; 32]>::from(Sha256::digest(&bytes))) != sha {
        return Err(Fault::Damaged(format!("content {sha}")));
    }
    String::from_utf8(bytes).map(Value::String).map_err(|error| Fault::Malformed(error.to_string()))
}

/// A value as it is hashed; none for what no image holds.
fn bytes(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::Null => Some(b"null".to_vec()),
        Value::Number(number) => number.as_i64().map(|number| number.to_string().into_bytes()),
        Value::String(text) => Some([b"\"", text.as_bytes()].concat()),
        other => only(other, "sha256").map(|sha| [b"#", sha.as_bytes()].concat()),
    }
}

/// Own salt and commitment of a value; a cleared one has no salt.
pub(super) type Committed = (Option<[u8; 32]>, [u8; 32]);

/// What each value is committed by, before then after. None when `salt` does not fit the image: it is 16 bytes from which each value's salt comes, or after a redaction 32 for each value that is left.
pub(super) fn values(before: Option<&Fields>, after: Option<&Fields>, salt: &[u8]) -> Option<Vec<Committed>> {
    let whole = salt.len() == 16;
    let mut left = salt.chunks(32);
    let mut made = Vec::new();
    for (side, fields) in [(b"before".as_slice(), before), (b"after".as_slice(), after)] {
        for (column, value) in fields.iter().flat_map(|fields| &fields.0) {
            if let Some(mark) = cleared(value) {
                made.push((None, unhex(mark).filter(|_| !whole)?));
                continue;
            }
            let own: [u8; 32] = if whole {
                over(&[Some(salt), Some(side), Some(column.as_bytes())])
            } else {
                left.next()?.try_into().ok()?
            };
            made.push((Some(own), over(&[Some(&own), Some(&bytes(value)?)])));
        }
    }
    if whole || left.next().is_none() { Some(made) } else { None }
}

/// Commitment to an image; none when it is not written as this program writes.
pub(crate) fn image_mark(before: Option<&Fields>, after: Option<&Fields>, salt: &[u8]) -> Option<[u8; 32]> {
    let made = values(before, after, salt)?;
    let mut marks = made.iter().map(|(_, mark)| mark.as_slice());
    let mut side = |fields: Option<&Fields>| {
        fields.map(|fields| {
            let parts = fields.0.iter().flat_map(|(column, _)| [Some(column.as_bytes()), marks.next()]);
            over(&parts.collect::<Vec<_>>())
        })
    };
    let (before, after) = (side(before), side(after));
    Some(over(&[before.as_ref().map(<[u8; 32]>::as_slice), after.as_ref().map(<[u8; 32]>::as_slice)]))
}

/// Bytes of lower-case hex digits.
fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    if hex(&bytes) == text { Some(bytes) } else { None }
}
