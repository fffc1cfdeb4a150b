//! Rules every field of every register obeys. A refusal names the field and the remedy.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

use super::Writer;
use crate::fault::{Refusal, Result};
use crate::reasons::{WORDLESS, wordless};

/// Longest one-line text, in characters.
pub const LINE: usize = 200;
/// Longest text of several lines, in characters.
pub const TEXT: usize = 20_000;
/// Longest text of several lines in actions, reviews and reasons, in characters.
const SAID: usize = 5_000;

/// Refuses a text that is too long or holds control characters; an empty one only if it is `needed`.
pub fn text(writer: &mut Writer<'_>, field: &str, value: &str, longest: usize, needed: bool) {
    let length = value.chars().count();
    if needed && value.trim().is_empty() {
        writer.refuse(Refusal::new("refuse-empty").field(field));
    }
    if length > longest {
        writer.refuse(Refusal::new("refuse-too-long").with("length", length).with("most", longest).field(field));
    }
    if value.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        writer.refuse(Refusal::new("refuse-control-character").field(field));
    }
}

/// Refuses a date that is not a calendar day written `2026-11-24`.
pub fn date(writer: &mut Writer<'_>, field: &str, value: &str) {
    if value.len() != 10 || value.parse::<NaiveDate>().is_err() {
        writer.refuse(Refusal::new("refuse-not-a-date").with("value", value).field(field));
    }
}

/// Refuses a code that is not one of `known`.
pub fn code(writer: &mut Writer<'_>, field: &str, value: &str, known: &[&str]) {
    if value.is_empty() {
        writer.refuse(Refusal::new("refuse-nothing-chosen").field(field));
    } else if !known.contains(&value) {
        let refusal = Refusal::new("refuse-unknown-code").with("value", value).with("known", known.join(", "));
        writer.refuse(refusal.field(field));
    }
}

/// Reads a patch field that may be absent (not touched) or null (cleared).
pub fn present<'de, D: Deserializer<'de>>(input: D) -> std::result::Result<Option<Option<String>>, D::Error> {
    Option::deserialize(input).map(Some)
}

/// A text of one line, without space around it.
pub fn line(writer: &mut Writer<'_>, name: &str, text: &str) -> String {
    let text = text.trim();
    self::text(writer, name, text, LINE, false);
    text.to_owned()
}

/// A text of several lines, without space around it.
pub fn words(writer: &mut Writer<'_>, name: &str, text: &str) -> String {
    let text = text.trim();
    self::text(writer, name, text, SAID, false);
    text.to_owned()
}

/// Refuses an empty text with the reason `id`.
pub fn needed(writer: &mut Writer<'_>, name: &str, text: &str, id: &str) {
    if text.is_empty() {
        writer.refuse(Refusal::new(id).field(name));
    }
}

/// Refuses an empty reason with `id`, and one that is a digit or the choice once more.
///
/// # Errors
/// When the embedded words do not parse: a build fault that a test finds.
pub fn reasoned(writer: &mut Writer<'_>, name: &str, text: &str, id: &str) -> Result<()> {
    needed(writer, name, text, id);
    if !text.is_empty() && wordless(text)? {
        writer.refuse(Refusal::new(WORDLESS).field(name));
    }
    Ok(())
}

/// A date `YYYY-MM-DD`, or nothing for an empty text.
pub fn day(writer: &mut Writer<'_>, name: &str, text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    date(writer, name, text);
    Some(text.to_owned())
}
