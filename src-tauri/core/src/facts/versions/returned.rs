//! `text.returned`: a text that came back from a round of signatures as a file for Word, beside what was exported. Nothing of it enters
//! the text: what is taken over becomes a proposal, paragraph by paragraph.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::{ComparedPart, paper, part};
use crate::door::Reader;
use crate::fault::{Message, Refusal, Result};
use crate::kernel::{Record, Shelf};
use crate::moment::Moment;
use crate::paper::TextPart;
use crate::plan::texts::{self, STATE, TEXTS, TITLE, VERSION};
use crate::rich::compare::{Line, Mark, paired};
use crate::rich::{Block, Rich};
use crate::word::{Base, WordPart, WordRead, base};

/// Asks what came back otherwise.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TextReturned {
    /// Key, number or kind of the text.
    pub id: String,
    /// What was read from the file.
    pub read: WordRead,
}

/// What was exported beside what came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextReturnedAnswer {
    /// Key of the text.
    pub id: String,
    /// Number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Version that was exported, or `draft`.
    pub base: String,
    /// The text says something else by now.
    pub moved_on: bool,
    /// What a person should know of the file.
    pub notes: Vec<Message>,
    /// Paragraphs side by side.
    pub parts: Vec<ComparedPart>,
    /// For each of them what could be taken over; none where nothing could.
    pub takes: Vec<Option<TakeOver>>,
}

/// What one act would propose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeOver {
    /// Key of the paragraph; none: a new one.
    pub record: Option<String>,
    /// Heading as it came back.
    pub heading: String,
    /// Words as they came back.
    pub body: Rich,
    /// The same is proposed already.
    pub proposed: bool,
}

impl TextReturned {
    /// Compares.
    ///
    /// # Errors
    /// `refuse-word-other` for a file that is not of this text, [`crate::Fault::NotFound`] when there is no such text.
    pub(crate) fn compared(self, shelf: &Shelf, reader: &Reader<'_>, at: &Moment) -> Result<TextReturnedAnswer> {
        let id = texts::resolve_key(reader, &self.id)?;
        let record = Record::read(reader, &TEXTS, &id)?;
        let mut notes = self.read.notes.clone();
        let now = paper(shelf, reader, &id, super::compare::DRAFT, "en", at)?.parts;
        let (base, old) = exported(shelf, reader, &record, &self.read, &mut notes, at)?;
        let old = old.unwrap_or_else(|| now.clone());
        let moved_on = said(&old) != said(&now);
        let (parts, pairs) = sides(&old, &self.read.parts);
        if old.iter().any(|part| !part.body.parts().is_empty()) {
            notes.push(Message::new("word-note-live"));
        }
        let mut takes = Vec::new();
        for (part, new) in parts.iter().zip(pairs) {
            let took = new.filter(|_| part.mark != Mark::Same).map(|new| took(reader, &id, part, new, &now));
            takes.push(took.transpose()?.flatten());
        }
        let title = record.get(&TITLE);
        Ok(TextReturnedAnswer { id, number: record.number, title, base, moved_on, notes, parts, takes })
    }
}

/// What was exported: its name, and its paragraphs where they are not those of now.
fn exported(
    shelf: &Shelf,
    reader: &Reader<'_>,
    record: &Record,
    read: &WordRead,
    notes: &mut Vec<Message>,
    at: &Moment,
) -> Result<(String, Option<Vec<TextPart>>)> {
    let (draft, version) = (super::compare::DRAFT.to_owned(), record.get(&VERSION));
    match base(&read.mark, &record.number) {
        None if !read.mark.is_empty() => {
            Err(Refusal::new("refuse-word-other").with("text", record.number.as_str()).into())
        }
        Some(Base::Version(version)) => {
            let paper = paper(shelf, reader, &record.id, &version, "en", at)?;
            Ok((version, Some(paper.parts)))
        }
        Some(Base::Entry(seq, hash)) if texts::has_entry(reader, seq, &hash)? => {
            Ok((draft, Some(texts::earlier(reader, &record.id, seq, at)?)))
        }
        // Without a mark it is held against what holds: the version approved last, or the draft before the first.
        _ => {
            notes.push(Message::new("word-note-mark"));
            let approved = record.stored(STATE.name()) == "approved" && !version.is_empty();
            if approved {
                let paper = paper(shelf, reader, &record.id, &version, "en", at)?;
                return Ok((version, Some(paper.parts)));
            }
            Ok((draft, None))
        }
    }
}

/// What paragraphs say, whatever document they refer to.
fn said(parts: &[TextPart]) -> Vec<(&str, &str, &Rich)> {
    parts.iter().map(|part| (part.id.as_str(), part.heading.as_str(), &part.body)).collect()
}

/// Paragraphs side by side, each with what came back.
fn sides<'a>(old: &[TextPart], new: &'a [WordPart]) -> (Vec<ComparedPart>, Vec<Option<&'a WordPart>>) {
    // A bookmark holds no sign but a low line: keys are compared as it spells them.
    let spelt = |id: &str| crate::word::mark(id);
    let before: Vec<_> = old.iter().map(|one| (spelt(&one.id), one.heading.clone())).collect();
    let after: Vec<_> = new.iter().map(|one| (spelt(&one.id), one.heading.clone())).collect();
    let lines = |body: &Rich| -> Vec<Line> { body.lines(&|_| Vec::new()) };
    let one = |(before, after, moved): (Option<usize>, Option<usize>, bool)| {
        let before = before.and_then(|at| old.get(at));
        let after = after.and_then(|at| new.get(at));
        let key = before.map(|part| part.id.clone()).unwrap_or_default();
        let was = before.map(|part| (part.heading.as_str(), lines(&part.body)));
        let is = after.map(|part| (part.heading.as_str(), lines(&part.blocks)));
        (part(key, moved, was, is), after)
    };
    paired(&before, &after).into_iter().map(one).unzip()
}

/// What could be taken over of a paragraph that came back.
fn took(
    reader: &Reader<'_>,
    text: &str,
    part: &ComparedPart,
    new: &WordPart,
    now: &[TextPart],
) -> Result<Option<TakeOver>> {
    let known = now.iter().find(|one| one.id == part.id && !part.id.is_empty());
    // A live part that is not there cannot come from outside.
    let body = Rich(new.blocks.0.iter().filter(|block| live_of(block, known)).cloned().collect());
    if known.is_some_and(|known| known.heading == new.heading && known.body == body) {
        return Ok(None);
    }
    let said = serde_json::to_string(&body)?;
    let sql = "SELECT 1 FROM proposal WHERE noun = 'paragraph' AND json_extract(patch, '$.body') = json(?1)
        AND (record = ?2 OR (?2 = '' AND record IS NULL AND json_extract(patch, '$.text') = ?3))";
    let key = known.map(|known| known.id.clone()).unwrap_or_default();
    let proposed = reader.maybe(sql, [&said, &key, text], |_| Ok(()))?.is_some();
    let record = known.map(|known| known.id.clone());
    Ok(Some(TakeOver { record, heading: new.heading.clone(), body, proposed }))
}

fn live_of(block: &Block, known: Option<&TextPart>) -> bool {
    match block {
        Block::Live { part } => known.is_some_and(|known| known.body.parts().contains(&part.as_str())),
        _ => true,
    }
}
