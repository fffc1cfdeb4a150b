//! `text.compare`: two versions of a text side by side, paragraph by paragraph: what is new, gone or changed, word by word.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::lists::live;
use crate::fault::{Fault, Result};
use crate::kernel::{Record, Shelf};
use crate::moment::Moment;
use crate::paper::{ListCell, Listing, Paper, TextPaper, TextPart};
use crate::plan::issuing::frozen;
use crate::plan::texts::{self, STATE, TEXTS, TITLE, VERSION};
use crate::rich::compare::{Line, LinePair, Mark, Marked, alike, paired, sides, words};

/// The name of the text as it is being written, among its versions.
pub(super) const DRAFT: &str = "draft";

/// Asks for two versions side by side.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TextCompare {
    /// Key, number or kind of the text.
    pub id: String,
    /// Version such as `1.0`, or `draft`; absent: the version before `to`.
    pub from: Option<String>,
    /// The same; absent: the draft, or the version approved last where nothing is being written.
    pub to: Option<String>,
    /// `en` (the default) or `es`: in which language codes of registers are said.
    pub lang: Option<String>,
}

/// Two versions side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextCompared {
    /// Key of the text.
    pub id: String,
    /// Number.
    pub number: String,
    /// Title as it stands.
    pub title: String,
    /// What can be compared, the newest first; the draft is one while something is being written.
    pub versions: Vec<ComparedSide>,
    /// What is read before; empty: there is only one version.
    pub from: String,
    /// What is read after; empty as well then.
    pub to: String,
    /// What the head block says otherwise.
    pub facts: Vec<TextFact>,
    /// Paragraphs in the order of `to`; what is gone stands where it stood.
    pub parts: Vec<ComparedPart>,
}

/// A version that can be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedSide {
    /// `1.0`, or `draft`.
    pub version: String,
    /// What the next version would be called, for the draft.
    pub called: String,
    /// `approved`, `superseded`, `draft`, `inReview` or `withdrawn`.
    pub state: String,
    /// Day of approval; empty for the draft.
    pub on: String,
    /// Who approved it.
    pub by: String,
}

/// A fact of the head block before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextFact {
    /// Name of the field of the text.
    pub field: String,
    /// Before, with what is gone.
    pub before: Vec<Marked>,
    /// After, with what is new.
    pub after: Vec<Marked>,
}

/// A paragraph before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedPart {
    /// Key of the paragraph, where one side knows it.
    pub id: String,
    /// How it stands.
    pub mark: Mark,
    /// It stands at another place among those that stayed.
    pub moved: bool,
    /// Heading before; empty for one that is new.
    pub before: Vec<Marked>,
    /// Heading after; empty for one that is gone.
    pub after: Vec<Marked>,
    /// Its lines side by side.
    pub lines: Vec<LinePair>,
}

impl TextCompare {
    /// Compares.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such text or version.
    pub(crate) fn compared(self, shelf: &Shelf, reader: &Reader<'_>, at: &Moment) -> Result<TextCompared> {
        let id = texts::resolve_key(reader, &self.id)?;
        let record = Record::read(reader, &TEXTS, &id)?;
        let lang = self.lang.unwrap_or_else(|| "en".to_owned());
        let versions = versions(reader, &record)?;
        let nth = |version: &str| versions.iter().position(|one| one.version == version);
        let known = |version: String| match nth(&version) {
            Some(_) => Ok(version),
            None => Err(Fault::NotFound { kind: "version", id: version }),
        };
        let at_place = |place: usize| versions.get(place).map(|one| one.version.clone()).unwrap_or_default();
        let to = self.to.map(known).transpose()?.unwrap_or_else(|| at_place(0));
        let before = nth(&to).map(|place| at_place(place + 1)).unwrap_or_default();
        let from = self.from.map(known).transpose()?.unwrap_or(before);
        let mut answer = TextCompared {
            id,
            number: record.number.clone(),
            title: record.get(&TITLE),
            from,
            to,
            facts: Vec::new(),
            parts: Vec::new(),
            versions,
        };
        if answer.from.is_empty() {
            answer.to.clear();
            return Ok(answer);
        }
        let read = |version: &str| paper(shelf, reader, &answer.id, version, &lang, at);
        let (old, new) = (read(&answer.from)?, read(&answer.to)?);
        answer.facts = facts(&old, &new);
        answer.parts = parts(reader, &old, &new, &lang);
        Ok(answer)
    }
}

/// What can be compared, the newest first.
fn versions(reader: &Reader<'_>, record: &Record) -> Result<Vec<ComparedSide>> {
    let sql = "SELECT version, issuedOn, approverName FROM document WHERE kind = 'text' AND subject = ?1
        ORDER BY headSeq DESC";
    let state = record.stored(STATE.name()).as_str().unwrap_or_default().to_owned();
    let mut all = reader.rows(sql, [&record.id], |row| {
        Ok(ComparedSide {
            version: row.get(0)?,
            called: row.get(0)?,
            state: "superseded".to_owned(),
            on: row.get(1)?,
            by: row.get(2)?,
        })
    })?;
    if let Some(last) = all.first_mut() {
        let withdrawn = if state == "withdrawn" { "withdrawn" } else { "approved" };
        withdrawn.clone_into(&mut last.state);
    }
    if state == "draft" || state == "inReview" {
        let called = texts::next_of(&record.get(&VERSION));
        let draft = ComparedSide { version: DRAFT.to_owned(), called, state, on: String::new(), by: String::new() };
        all.insert(0, draft);
    }
    Ok(all)
}

/// The paper of a version, or of the text as it is being written.
pub(super) fn paper(
    shelf: &Shelf,
    reader: &Reader<'_>,
    id: &str,
    version: &str,
    lang: &str,
    at: &Moment,
) -> Result<TextPaper> {
    if version == DRAFT {
        return texts::draft_paper(reader, id, lang, at, &|part| live(shelf, part, reader, at));
    }
    let missing = || Fault::NotFound { kind: "version", id: version.to_owned() };
    let papers = frozen(reader, "text", id, Some(version))?.ok_or_else(missing)?;
    let text = |paper| if let Paper::Text(paper) = paper { Some(*paper) } else { None };
    papers.into_iter().filter_map(text).next().ok_or_else(missing)
}

fn facts(old: &TextPaper, new: &TextPaper) -> Vec<TextFact> {
    let said = |paper: &TextPaper| {
        [
            ("title", paper.title.clone()),
            ("author", paper.head.owner.clone()),
            ("classification", paper.head.classification.clone()),
            ("distribution", paper.distribution.clone()),
            ("place", paper.place.clone()),
        ]
    };
    let both = said(old).into_iter().zip(said(new)).filter(|((_, before), (_, after))| before != after);
    both.map(|((field, before), (_, after))| {
        let (before, after) = words(&before, &after);
        TextFact { field: field.to_owned(), before, after }
    })
    .collect()
}

/// Paragraphs side by side.
fn parts(reader: &Reader<'_>, old: &TextPaper, new: &TextPaper, lang: &str) -> Vec<ComparedPart> {
    let names =
        |paper: &TextPaper| paper.parts.iter().map(|one| (one.id.clone(), one.heading.clone())).collect::<Vec<_>>();
    let order = paired(&names(old), &names(new));
    let one = |(before, after, moved): (Option<usize>, Option<usize>, bool)| {
        let before = before.and_then(|at| old.parts.get(at));
        let after = after.and_then(|at| new.parts.get(at));
        let lines = |part: Option<&TextPart>, paper: &TextPaper| {
            part.map(|part| lines(reader, part, &paper.live, lang)).unwrap_or_default()
        };
        let key = after.or(before).map(|part| part.id.clone()).unwrap_or_default();
        part(
            key,
            moved,
            before.map(|part| (part.heading.as_str(), lines(Some(part), old))),
            after.map(|part| (part.heading.as_str(), lines(Some(part), new))),
        )
    };
    order.into_iter().map(one).collect()
}

/// One paragraph from its sides: a heading and lines each.
pub(super) fn part(
    id: String,
    moved: bool,
    before: Option<(&str, Vec<Line>)>,
    after: Option<(&str, Vec<Line>)>,
) -> ComparedPart {
    let only = |heading: &str, mark| vec![Marked { text: heading.to_owned(), mark }];
    match (before, after) {
        (Some((old, before)), Some((new, after))) => {
            let (heading, lines) = (words(old, new), sides(&before, &after));
            let mark = if old == new && alike(&lines) { Mark::Same } else { Mark::Changed };
            ComparedPart { id, mark, moved, before: heading.0, after: heading.1, lines }
        }
        (Some((old, before)), None) => ComparedPart {
            id,
            mark: Mark::Gone,
            moved,
            before: only(old, Mark::Gone),
            after: Vec::new(),
            lines: sides(&before, &[]),
        },
        (None, after) => {
            let (new, after) = after.unwrap_or_default();
            ComparedPart {
                id,
                mark: Mark::New,
                moved,
                before: Vec::new(),
                after: only(new, Mark::New),
                lines: sides(&[], &after),
            }
        }
    }
}

/// What a paragraph says, line by line: its words, the document it refers to, and what it answers.
pub(super) fn lines(reader: &Reader<'_>, part: &TextPart, live: &BTreeMap<String, Listing>, lang: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    if !part.reference.is_empty() {
        lines.push(Line::of("refers", &part.reference));
    }
    lines.extend(part.body.lines(&|code| live.get(code).map(|list| rows(reader, list, lang)).unwrap_or_default()));
    if !part.answers.is_empty() {
        lines.push(Line::of("answers", &part.answers.join(", ")));
    }
    lines
}

/// Rows of a live part. Its heads are messages, which the page says.
fn rows(reader: &Reader<'_>, list: &Listing, lang: &str) -> Vec<Line> {
    let row = |is: &str, cells| Line { is: is.to_owned(), nth: 0, cells };
    let mut lines = vec![row("live-head", list.columns.clone())];
    for one in &list.rows {
        lines.push(row("row", one.cells.iter().map(|cell| told(reader, cell, lang)).collect()));
    }
    lines
}

fn told(reader: &Reader<'_>, cell: &ListCell, lang: &str) -> String {
    let coded = |list: &str, codes: &[String]| {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        reader.lexicon().known(list, &codes, lang)
    };
    match cell {
        ListCell::Empty | ListCell::Missing => String::new(),
        ListCell::Text { text } => text.split_whitespace().collect::<Vec<_>>().join(" "),
        ListCell::Name { name } => name.clone(),
        ListCell::Names { names } => names.join(", "),
        ListCell::Number { value } => value.to_string(),
        ListCell::Money { hundredths } => format!("{}.{:02}", hundredths / 100, hundredths.rem_euclid(100)),
        ListCell::Word { id } => id.clone(),
        ListCell::Told { said } => said.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(" "),
        ListCell::Day { day, .. } => day.clone(),
        ListCell::Code { list, code } | ListCell::Reserved { list, code, .. } => {
            coded(list, std::slice::from_ref(code))
        }
        ListCell::Codes { list, codes } => coded(list, codes),
        ListCell::Stamp { on, by } => format!("{on}, {by}"),
    }
}
