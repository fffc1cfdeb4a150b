//! What was corrected in open minutes since the meeting ended, or since approved ones were opened again: each place, as it
//! stood and as it reads now. Read from the journal; nothing is stored for it.

use super::super::acceptance::QUESTIONS;
use super::super::register::SEAT_PERSON;
use super::super::{DECISIONS, INPUTS, REVIEWS, Record, SEATS, State};
use super::earlier::names;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::read::past::{self, Fields, text};
use crate::paper::Correction;
use crate::run::actions::{ACTIONS, ORIGIN_ID};

/// The corrections of a review whose minutes are open, in the order of the minutes.
pub(in crate::check::reviews) fn corrections(reader: &Reader<'_>, record: &Record) -> Result<Vec<Correction>> {
    if record.state != State::Held {
        return Ok(Vec::new());
    }
    let sql =
        "SELECT max(seq) FROM image WHERE tab = 'review' AND row = ?1 AND json_extract(after, '$.state') = 'held'";
    let Some(seq) = reader.maybe(sql, [&record.id], |row| row.get::<_, Option<u64>>(0))?.flatten() else {
        return Ok(Vec::new());
    };
    let (then, now) = (told(reader, record, seq)?, told(reader, record, u64::MAX / 2)?);
    let find = |side: &[(String, String)], place: &str| {
        side.iter().find(|(at, _)| at == place).map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let mut places: Vec<&String> = now.iter().map(|(place, _)| place).collect();
    places.extend(then.iter().map(|(place, _)| place).filter(|place| !now.iter().any(|(at, _)| at == *place)));
    let made = places.into_iter().map(|place| Correction {
        from: find(&then, place),
        to: find(&now, place),
        place: place.clone(),
    });
    Ok(made.filter(|one| one.from != one.to).collect())
}

/// What follows the id of an input where it is said that there is nothing to report on it.
const NOTHING: &str = ".nothing";
/// What follows the name of a person where it is said whether they came: a code.
const ATTENDANCE: &str = ".attendance";

/// The words of the minutes by place, as of an entry.
fn told(reader: &Reader<'_>, record: &Record, seq: u64) -> Result<Vec<(String, String)>> {
    let names = names(reader)?;
    let joined =
        |parts: &[String]| parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ");
    let mut told = Vec::new();
    for row in of(reader, record, INPUTS.noun, "review", seq)? {
        let input = text(&row, "input");
        told.push((input.clone(), joined(&["comment", "conclusion"].map(|field| text(&row, field)))));
        // That there was nothing to report, and why, is another statement than a conclusion in the same words.
        let nothing = row.get("nothingToReport").is_some_and(|said| said == 1);
        told.push((format!("{input}{NOTHING}"), if nothing { text(&row, "nothingReason") } else { String::new() }));
    }
    for row in of(reader, record, DECISIONS.noun, "review", seq)? {
        told.push((text(&row, "number"), joined(&["words", "reason", "dissent"].map(|field| text(&row, field)))));
    }
    for row in of(reader, record, ACTIONS.noun, ORIGIN_ID.name(), seq)? {
        let owner = names.get(&text(&row, "owner")).cloned().unwrap_or_default();
        told.push((text(&row, "number"), joined(&[text(&row, "title"), owner, text(&row, "due")])));
    }
    for row in of(reader, record, SEATS.noun, "review", seq)? {
        let name = names.get(&text(&row, SEAT_PERSON.name())).cloned().unwrap_or_default();
        told.push((format!("{name}{ATTENDANCE}"), text(&row, "attendance")));
    }
    for row in of(reader, record, REVIEWS.noun, "id", seq)? {
        for question in QUESTIONS {
            told.push((question.to_owned(), text(&row, &format!("{question}Why"))));
        }
        told.push(("next".to_owned(), text(&row, "nextReviewOn")));
        told.push(("note".to_owned(), text(&row, "note")));
    }
    Ok(told)
}

/// Rows of a table that belong to the review, as of an entry, in the order of their numbers or inputs.
fn of(reader: &Reader<'_>, record: &Record, table: &'static str, by: &str, seq: u64) -> Result<Vec<Fields>> {
    let mut rows: Vec<Fields> = past::rows(reader, table, seq)?.into_values().collect();
    rows.retain(|row| text(row, by) == record.id);
    rows.sort_by_key(|row| {
        let key = if table == INPUTS.noun { text(row, "input") } else { text(row, "number") };
        (key.len(), key)
    });
    Ok(rows)
}
