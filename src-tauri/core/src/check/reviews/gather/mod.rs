//! What the workspace itself can show under each input of a review, as of the data cut-off.
//!
//! An input whose register does not exist says so (`from: none`); nothing is invented for it. Not here: what people
//! write about an input.

mod as_of;
mod changes;
mod committee;
mod compare;
mod corrected;
mod earlier;
mod impacts;
mod literacy;
mod measures;
mod reported;
mod risks;
mod suppliers;
mod watched;

pub(super) use as_of::{AsOf, previous};
use as_of::{count, none, part, table};
pub(super) use compare::compared;
pub(super) use corrected::{added, corrections};

use super::Record;
use crate::door::Reader;
use crate::fault::Result;
use crate::paper::{InputData, PreviousInput};

/// What the registers say about `input`.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn input(reader: &Reader<'_>, record: &Record, input: &str, as_of: &AsOf) -> Result<InputData> {
    match input {
        "MR-I1" => earlier::reviews(reader, record, as_of),
        "MR-I2" => changes::organisation(reader, as_of),
        "MR-I3" => changes::duties(reader, as_of),
        "MR-I4" => earlier::corrections(reader, as_of),
        "MR-I5" => measures::all(reader, as_of),
        "MR-I7" => earlier::own_initiative(reader, as_of),
        "MR-I8" => reported::feedback(reader, as_of),
        "MR-I9" => risks::treatment(reader, as_of),
        "MR-I10" => impacts::coverage(reader, as_of),
        "MR-I11" => changes::scope(reader, as_of),
        "MR-I12" => literacy::taken(reader, as_of),
        "MR-I13" => suppliers::standings(reader, as_of),
        "MR-I14" => committee::aims(reader, as_of),
        "CM-I1" => earlier::every(reader, as_of),
        "CM-I2" => reported::all(reader, as_of),
        "CM-I3" => committee::requests(reader, as_of),
        "CM-I4" => committee::objectives(reader, as_of),
        "CM-I5" => committee::changes(reader, as_of),
        _ => Ok(none()),
    }
}

/// The day that the review before set for a planned one; empty where none did.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn planned_on(reader: &Reader<'_>, record: &Record) -> Result<String> {
    if record.kind != "planned" {
        return Ok(String::new());
    }
    let Some(before) = previous(reader, record)? else { return Ok(String::new()) };
    let sql = "SELECT coalesce(nextReviewOn, '') FROM review WHERE id = ?1";
    Ok(reader.maybe(sql, [before], |row| row.get(0))?.unwrap_or_default())
}

/// The same input at the review before, from its copy.
pub(super) fn before(reader: &Reader<'_>, previous: Option<&str>, input: &str) -> Result<Option<PreviousInput>> {
    let sql = "SELECT review.number, reviewInput.snapshot,
        CASE WHEN nothingToReport THEN nothingReason ELSE conclusion END, nothingToReport
        FROM reviewInput JOIN review ON review.id = reviewInput.review
        WHERE review.id = ?1 AND reviewInput.input = ?2";
    let found = reader.maybe(sql, rusqlite::params![previous, input], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, String>(2)?, row.get(3)?))
    })?;
    let Some((review, Some(snapshot), conclusion, nothing)) = found else { return Ok(None) };
    let data: InputData = serde_json::from_str(&snapshot)?;
    Ok(Some(PreviousInput { review, sentence: data.sentence, counts: data.counts, conclusion, nothing }))
}
