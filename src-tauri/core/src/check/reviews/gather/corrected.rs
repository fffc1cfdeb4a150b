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
    let Some(seq) = held(reader, record, "max")? else { return Ok(Vec::new()) };
    let (then, now) = (told(reader, record, seq)?, told(reader, record, NOW)?);
    let find = |side: &[(String, String)], place: &str| {
        side.iter().find(|(at, _)| at == place).map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let mut places: Vec<&String> = now.iter().map(|(place, _)| place).collect();
    places.extend(then.iter().map(|(place, _)| place).filter(|place| !now.iter().any(|(at, _)| at == *place)));
    let made = places.into_iter().map(|place| (place, find(&then, place), find(&now, place)));
    let made = made.filter(|(_, from, to)| from != to).map(|(place, from, to)| {
        let (from, to) = near(&from, &to);
        Correction { place: place.clone(), from, to }
    });
    Ok(made.collect())
}

/// The entry at which the meeting ended (`min`), or after which its minutes were open last (`max`).
fn held(reader: &Reader<'_>, record: &Record, which: &str) -> Result<Option<u64>> {
    let sql = format!(
        "SELECT {which}(seq) FROM image WHERE tab = 'review' AND row = ?1 AND json_extract(after, '$.state') = 'held'"
    );
    Ok(reader.maybe(&sql, [&record.id], |row| row.get::<_, Option<u64>>(0))?.flatten())
}

/// What approved minutes have that nobody had said when the meeting ended: conclusions of inputs, decisions and actions, each by
/// its place. Whoever reads the minutes is told: it was approved, and not concluded at the table.
pub(in crate::check::reviews) fn added(reader: &Reader<'_>, record: &Record) -> Result<Vec<Correction>> {
    let Some(seq) = held(reader, record, "min")? else { return Ok(Vec::new()) };
    let (then, now) = (concluded(reader, record, seq)?, concluded(reader, record, NOW)?);
    let new = now
        .into_iter()
        .filter(|(place, to)| !to.is_empty() && !then.iter().any(|(at, from)| at == place && !from.is_empty()));
    Ok(new.map(|(place, to)| Correction { place, from: String::new(), to }).collect())
}

/// What the meeting came to by place, as of an entry.
fn concluded(reader: &Reader<'_>, record: &Record, seq: u64) -> Result<Vec<(String, String)>> {
    let mut said = Vec::new();
    for row in of(reader, record, INPUTS.noun, "review", seq)? {
        said.push((text(&row, "input"), format!("{}{}", text(&row, "conclusion"), text(&row, "nothingReason"))));
    }
    for row in of(reader, record, DECISIONS.noun, "review", seq)? {
        said.push((text(&row, "number"), format!("{}{}", text(&row, "words"), text(&row, "reason"))));
    }
    for row in of(reader, record, ACTIONS.noun, ORIGIN_ID.name(), seq)? {
        said.push((text(&row, "number"), text(&row, "title")));
    }
    Ok(said)
}

/// Beyond every entry.
const NOW: u64 = u64::MAX / 2;
/// So many words that stayed stand before and behind those that changed.
const BESIDE: usize = 4;
/// Fewer than so many are not worth a mark that they were left out.
const WORTH: usize = 4;

/// Both texts cut down to what changed and a few words beside it: whoever reads a round of corrections does not seek it in a page.
fn near(from: &str, to: &str) -> (String, String) {
    let (a, b): (Vec<&str>, Vec<&str>) = (from.split(' ').collect(), to.split(' ').collect());
    let before = a.iter().zip(&b).take_while(|(one, other)| one == other).count();
    let left = a.len().min(b.len()) - before;
    let behind = a.iter().rev().zip(b.iter().rev()).take(left).take_while(|(one, other)| one == other).count();
    let cut = |words: &[&str]| {
        let left_out = |stayed: usize| Some(stayed.saturating_sub(BESIDE)).filter(|count| *count >= WORTH).unwrap_or(0);
        let (first, last) = (left_out(before), words.len() - left_out(behind));
        let said = words.get(first..last).unwrap_or(words).join(" ");
        let (head, tail) = (if first > 0 { "… " } else { "" }, if last < words.len() { " …" } else { "" });
        format!("{head}{said}{tail}")
    };
    if from.is_empty() || to.is_empty() { (from.to_owned(), to.to_owned()) } else { (cut(&a), cut(&b)) }
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

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn a_correction_shows_what_changed_and_a_few_words_beside_it() {
        let many = |from: u32, to: u32| (from..to).map(|at| format!("word{at}")).collect::<Vec<_>>().join(" ");
        let long = format!("{} old {}", many(0, 10), many(10, 20));
        let (from, to) = near(&long, &long.replace("old", "new and true"));
        assert_eq!(from, "… word6 word7 word8 word9 old word10 word11 word12 word13 …");
        assert_eq!(to, "… word6 word7 word8 word9 new and true word10 word11 word12 word13 …");
        let long = long.as_str();
        assert_eq!(near("Buy it", "Buy it now"), ("Buy it".to_owned(), "Buy it now".to_owned()));
        assert_eq!(near("a a", "a a a"), ("a a".to_owned(), "a a a".to_owned()));
        assert_eq!(near("", long), (String::new(), long.to_owned()));
        assert_eq!(near(long, ""), (long.to_owned(), String::new()));
    }
}
