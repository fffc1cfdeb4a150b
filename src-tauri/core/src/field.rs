//! Rules every field of every register obeys. A refusal names the field and the remedy.

use chrono::NaiveDate;

use crate::door::Writer;
use crate::fault::Refusal;

/// Longest one-line text, in characters.
pub const LINE: usize = 200;
/// Longest text of several lines, in characters.
pub const TEXT: usize = 20_000;

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
        writer.refuse(Refusal::new("refuse-nothing-chosen").with("known", known.join(", ")).field(field));
    } else if !known.contains(&value) {
        let refusal = Refusal::new("refuse-unknown-code").with("value", value).with("known", known.join(", "));
        writer.refuse(refusal.field(field));
    }
}
