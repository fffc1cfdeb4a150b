//! What the fields of actions and reviews ask for beyond the house's field rules: a person who is there, a usable key.
//!
//! Each check names the field and says what to do; it notes the refusal and goes on, so that all reasons are seen at once.

use serde::{Deserialize, Deserializer};

use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::field;

/// Longest text of several lines, in characters.
const WORDS: usize = 5000;

/// Reads a patch field that may be absent (not touched) or null (cleared).
pub(crate) fn present<'de, D: Deserializer<'de>>(input: D) -> std::result::Result<Option<Option<String>>, D::Error> {
    Option::deserialize(input).map(Some)
}

/// A text of one line, without space around it.
pub(crate) fn line(writer: &mut Writer<'_>, name: &str, text: &str) -> String {
    let text = text.trim();
    field::text(writer, name, text, field::LINE, false);
    text.to_owned()
}

/// A text of several lines, without space around it.
pub(crate) fn words(writer: &mut Writer<'_>, name: &str, text: &str) -> String {
    let text = text.trim();
    field::text(writer, name, text, WORDS, false);
    text.to_owned()
}

/// Refuses an empty text with the reason `id`.
pub(crate) fn needed(writer: &mut Writer<'_>, name: &str, text: &str, id: &str) {
    if text.is_empty() {
        writer.refuse(Refusal::new(id).field(name));
    }
}

/// A date `YYYY-MM-DD`, or nothing for an empty text.
pub(crate) fn day(writer: &mut Writer<'_>, name: &str, text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    field::date(writer, name, text);
    Some(text.to_owned())
}

/// What is asked of the register of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) top_management: bool,
    pub(crate) active: bool,
}

/// The person with this key.
pub(crate) fn named(reader: &Reader<'_>, id: &str) -> Result<Option<Named>> {
    let sql = "SELECT id, name, role, top_management, active FROM person WHERE id = ?1";
    reader.maybe(sql, [id], |row| {
        Ok(Named {
            id: row.get(0)?,
            name: row.get(1)?,
            role: row.get(2)?,
            top_management: row.get(3)?,
            active: row.get(4)?,
        })
    })
}

/// The person with this key, who must be in the organisation now.
pub(crate) fn person(writer: &mut Writer<'_>, name: &str, id: &str) -> Result<Option<Named>> {
    let found = named(&writer.reader(), id)?;
    match &found {
        None => writer.refuse(Refusal::new("refuse-no-such-person").with("value", id).field(name)),
        Some(person) if !person.active => {
            writer.refuse(Refusal::new("refuse-action-person-retired").with("name", person.name.as_str()).field(name));
        }
        Some(_) => {}
    }
    Ok(found)
}

/// An owner: an empty text is nobody.
pub(crate) fn owner(writer: &mut Writer<'_>, name: &str, id: &str) -> Result<Option<String>> {
    if id.trim().is_empty() {
        return Ok(None);
    }
    Ok(person(writer, name, id.trim())?.map(|person| person.id))
}

/// A key given by the caller, or a new one. Keys are printable, without spaces, at most 64 characters, and not taken.
pub(crate) fn key(writer: &mut Writer<'_>, table: &str, given: Option<String>) -> Result<String> {
    let Some(id) = given else { return Ok(writer.new_id()) };
    let fits = (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic());
    let taken = format!("SELECT 1 FROM {table} WHERE id = ?1");
    if !fits {
        return Err(Refusal::new("refuse-action-key").field("id").into());
    }
    if writer.reader().maybe(&taken, [&id], |_| Ok(()))?.is_some() {
        return Err(Refusal::new("refuse-id-taken").with("value", id).field("id").into());
    }
    Ok(id)
}
