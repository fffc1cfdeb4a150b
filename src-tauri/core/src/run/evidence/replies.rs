//! What a form that came back says of a record: one row an answer, apart from the record's own, so that no rule and no paper can
//! count one by mistake. A person takes each over or sets it aside. Not here: how such a form is read (`reply`).

use serde_json::Value;

use super::answered::Answered;
use super::fields::{NOTE, RECIPE};
use super::recipes::{Recipe, data};
use super::register::EVIDENCE;
use super::reply;
use crate::door::{Reader, Writer};
use crate::fault::{Fault, Result};
use crate::kernel::declare::*;
use crate::kernel::{Record, change, discard, insert, stored};
use crate::plan::organisation::content_language;

static SAYS: Field<Words> = Field::new("words");
static ITEM: Field<Link> = Field::new("evidence").to(&EVIDENCE).required().read_only();
/// Id of the field in the recipe.
static ASKS: Field<Line> = Field::new("question").kept();
/// Row of a table, from 1; 0 for a field that is none.
static ROW: Field<Number> = Field::new("line").read_only();
/// Id of the column of a table.
static COLUMN: Field<Line> = Field::new("cell").kept();
/// Name of the file that says it.
static FILE: Field<Line> = Field::new("file").kept().not_searched();

pub static REPLIES: Register = Register {
    noun: "evidenceReply",
    prefix: "",
    group: Group::Run,
    answers: &["7.5.3"],
    fields: &[&SAYS, &ITEM, &ASKS, &ROW, &COLUMN, &FILE],
    grid: &[&SAYS, &ITEM, &ASKS, &ROW, &COLUMN, &FILE],
    parent: Some(&ITEM),
    edits: Edits::Closed,
    retires: false,
    indexes: &[("unique_place", "evidence, question, line, cell")],
    ..Register::PLAIN
};

/// An answer that waits, with its key and the file that says it.
pub(super) struct Waiting {
    pub(super) id: String,
    pub(super) file: String,
    pub(super) said: Answered,
}

/// Those of an item, in the order of its form's rows.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn waiting(reader: &Reader<'_>, evidence: &str) -> Result<Vec<Waiting>> {
    let sql =
        "SELECT id, file, question, line, cell, words FROM evidenceReply WHERE evidence = ?1 ORDER BY line, rowid";
    reader.rows(sql, [evidence], |row| {
        let said = Answered { question: row.get(2)?, line: row.get(3)?, cell: row.get(4)?, words: row.get(5)? };
        Ok(Waiting { id: row.get(0)?, file: row.get(1)?, said })
    })
}

/// What the form of an item says already.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn there(reader: &Reader<'_>, evidence: &str) -> Result<Vec<Answered>> {
    let sql = "SELECT question, line, cell, words FROM evidenceAnswer WHERE evidence = ?1";
    reader.rows(sql, [evidence], |row| {
        Ok(Answered { question: row.get(0)?, line: row.get(1)?, cell: row.get(2)?, words: row.get(3)? })
    })
}

/// Keeps what a form that came back says and the item does not, for a person to take over; what an earlier form said in the same
/// place gives way.
pub(super) fn keep(writer: &mut Writer<'_>, evidence: &str, file: &str, text: &str) -> Result<()> {
    let recipe = Record::read(&writer.reader(), &EVIDENCE, evidence)?.get(&RECIPE);
    let Some(recipe) = recipe.and_then(|one| data().ok()?.of(one.code())) else { return Ok(()) };
    let read = reply::read(&writer.reader(), recipe, text)?;
    note(writer, evidence, file, recipe, &read.unread)?;
    for said in reply::news(&there(&writer.reader(), evidence)?, read.said) {
        forget(writer, evidence, &said)?;
        let fields = [
            (ITEM.name(), Value::from(evidence)),
            (ASKS.name(), said.question.into()),
            (ROW.name(), said.line.into()),
            (COLUMN.name(), said.cell.into()),
            (SAYS.name(), said.words.into()),
            (FILE.name(), file.into()),
        ];
        insert(writer, &REPLIES, None, stored(fields))?;
    }
    Ok(())
}

/// What was written and cannot be read stands in the note of the item, as it was written: nothing that somebody sent is lost.
fn note(writer: &mut Writer<'_>, evidence: &str, file: &str, recipe: &Recipe, unread: &[Answered]) -> Result<()> {
    let lang = content_language(&writer.reader())?;
    let mut note = Record::read(&writer.reader(), &EVIDENCE, evidence)?.get(&NOTE);
    let before = note.len();
    for not in unread {
        let line = format!("{file} · {}: “{}”", recipe.asks(&not.question, &not.cell, &lang), not.words);
        if !note.lines().any(|one| one == line) {
            note = [note.as_str(), &line].iter().filter(|one| !one.is_empty()).copied().collect::<Vec<_>>().join("\n");
        }
    }
    if note.len() > before {
        change(writer, &EVIDENCE, evidence, stored([(NOTE.name(), Value::from(note))]))?;
    }
    Ok(())
}

/// What somebody answered himself is asked no more.
pub(super) fn forget(writer: &mut Writer<'_>, evidence: &str, place: &Answered) -> Result<()> {
    let same = |one: &Waiting| {
        (&one.said.question, one.said.line, &one.said.cell) == (&place.question, place.line, &place.cell)
    };
    for one in waiting(&writer.reader(), evidence)?.into_iter().filter(same) {
        discard(writer, &REPLIES, &one.id)?;
    }
    Ok(())
}

/// Takes those that are named out of the waiting ones, and gives what they say.
pub(super) fn answered(writer: &mut Writer<'_>, evidence: &str, ids: &[String]) -> Result<Vec<Answered>> {
    let mut all = waiting(&writer.reader(), evidence)?;
    let mut said = Vec::new();
    for id in ids {
        let Some(at) = all.iter().position(|one| one.id == *id) else {
            return Err(Fault::NotFound { kind: REPLIES.noun, id: id.clone() });
        };
        discard(writer, &REPLIES, id)?;
        said.push(all.swap_remove(at).said);
    }
    Ok(said)
}
