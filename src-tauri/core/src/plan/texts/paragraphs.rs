//! Paragraphs of a text: a heading, rich text, and which sub-clauses and controls it answers.

use sha2::{Digest, Sha256};

use super::fields::{LivePart, State};
use super::register::TEXTS;
use crate::door::Writer;
use crate::kernel::change;
use crate::kernel::declare::*;
use crate::kernel::stored;
use crate::plan::isms_documents::SECURITY_DOCUMENTS;

pub static HEADING: Field<Line> = Field::new("heading").required();
pub static TEXT: Field<Link> = Field::new("text").to(&TEXTS).required();
pub static POSITION: Field<Number> = Field::new("position");
pub static BODY: Field<Blocks> = Field::new("body").wanted();
/// Ids of sub-clauses, their requirements and controls: `5.2-01, A.2.2`.
pub static ANSWERS: Field<Line> = Field::new("answers");
/// The 27001 document that says it already: what is written here then is only what is added for AI.
pub static REFERS: Field<Link> = Field::new("refers").to(&SECURITY_DOCUMENTS);
/// Which paragraph of the drafts it came from.
pub static KEY: Field<Line> = Field::new("key").kept();
/// SHA-256 of the body, as light text, as it was drafted: while it fits, nobody has changed it.
pub static DRAFTED: Field<Line> = Field::new("drafted").kept();

pub static PARAGRAPHS: Register = Register {
    noun: "paragraph",
    prefix: "PRG",
    group: Group::Plan,
    answers: &["7.5.2"],
    fields: &[&HEADING, &TEXT, &POSITION, &BODY, &ANSWERS, &REFERS, &KEY, &DRAFTED],
    form: &[("what", &[&TEXT, &POSITION, &HEADING, &BODY, &ANSWERS, &REFERS])],
    grid: &[&HEADING, &TEXT, &POSITION, &ANSWERS, &REFERS, &BODY],
    parent: Some(&TEXT),
    settle: Some(stands_last),
    rules: &[of_a_text_in_work, live_parts_there_are],
    leaves: &[stays_in_what_is_approved],
    then: Some(begins_a_new_version),
    indexes: &[("by_text", "text, position")],
    ..Register::PLAIN
};

/// SHA-256 of a body as light text, 64 hex digits.
#[must_use]
pub fn digest(body: &str) -> String {
    Sha256::digest(body.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A new paragraph stands last unless it says where.
fn stands_last(it: &mut Draft<'_>) -> Result<()> {
    let Some(text) = it.get(&TEXT).filter(|_| it.new_record() && it.silent(&POSITION)) else { return Ok(()) };
    let sql = "SELECT coalesce(max(position), 0) + 10 FROM paragraph WHERE text = ?1";
    let last: i64 = it.reader.maybe(sql, [text], |row| row.get(0))?.unwrap_or(10);
    it.set(&POSITION, last);
    Ok(())
}

fn state(it: &Draft<'_>) -> Result<Option<State>> {
    let Some(text) = it.get(&TEXT) else { return Ok(None) };
    let sql = "SELECT state FROM text WHERE id = ?1";
    Ok(it.reader.maybe(sql, [text], |row| row.get::<_, String>(0))?.and_then(|code| State::of(&code)))
}

/// What is withdrawn is not written on, and what is approved takes no new paragraph before a new version has begun.
fn of_a_text_in_work(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    match state(it)? {
        Some(State::Withdrawn) if it.new_record() || it.changes(&BODY) || it.changes(&HEADING) => {
            refuse.at(&TEXT, "refuse-text-withdrawn");
        }
        Some(State::Approved) if it.new_record() || it.changes(&TEXT) => {
            refuse.at(&TEXT, "refuse-text-approved");
        }
        _ => {}
    }
    Ok(())
}

/// A live part is one that some register fills.
fn live_parts_there_are(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.changes(&BODY) {
        for part in it.get(&BODY).parts().into_iter().filter(|part| LivePart::of(part).is_none()) {
            refuse.at(&BODY, "refuse-text-part").with("value", part);
        }
    }
    Ok(())
}

fn stays_in_what_is_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if state(it)? == Some(State::Approved) {
        refuse.at(&TEXT, "refuse-text-approved");
    }
    Ok(())
}

/// What was approved or lies with its readers is a draft again once it says something else.
fn begins_a_new_version(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let said: [&dyn AnyField; 5] = [&HEADING, &BODY, &ANSWERS, &REFERS, &POSITION];
    let moved = before.is_some_and(|before| {
        said.into_iter().any(|field| before.stored(field.def().name) != now.stored(field.def().name))
    });
    let Some(text) = now.get(&TEXT).filter(|_| moved || before.is_none()) else { return Ok(()) };
    let sql = "SELECT state FROM text WHERE id = ?1 AND state IN ('approved', 'inReview')";
    if writer.reader().maybe(sql, [&text], |_| Ok(()))?.is_none() {
        return Ok(());
    }
    let draft = [("state", State::Draft.code().into()), ("change", "".into()), ("note", "".into())];
    change(writer, &TEXTS, &text, stored(draft))
}
