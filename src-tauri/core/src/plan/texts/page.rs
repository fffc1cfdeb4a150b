//! `text.page`: a text to be read and written: its paragraphs in order, each beside what it answers and what is open in it, and
//! for the policy what clause 5.2 demands and where it is answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::fields::*;
use super::guard::{demands, known};
use super::paragraphs::PARAGRAPHS;
use super::placeholder::{ids, open};
use super::register::TEXTS;
use crate::catalogue::{self, catalogue};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::plan::isms_documents::named;
use crate::rich::Rich;

/// Asks for a text.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TextPage {
    /// Key or number.
    pub id: String,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextPageAnswer {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Title.
    pub title: String,
    /// State.
    pub state: String,
    /// Version approved last; empty before the first.
    pub version: String,
    /// Version that approval would make: the smaller step.
    pub next: String,
    /// Paragraphs in their order.
    pub paragraphs: Vec<TextParagraph>,
    /// Codes of the live parts that a paragraph may show.
    pub parts: Vec<String>,
    /// Paragraphs that wait to be added or thrown away.
    pub proposed: Vec<TextProposed>,
    /// What clause 5.2 demands of it; empty but for the policy.
    pub demands: Vec<TextDemand>,
    /// How many placeholders are open.
    pub open: usize,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextParagraph {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Heading.
    pub heading: String,
    /// As light text.
    pub body: String,
    /// The same as blocks.
    pub blocks: Rich,
    /// What it answers, as it was written.
    pub line: String,
    /// The same with titles.
    pub answers: Vec<TextAnswers>,
    /// Placeholders that are open.
    pub open: Vec<String>,
    /// It stands as it was drafted.
    pub drafted: bool,
    /// The 27001 document that says it; none: it is said here.
    pub reference: Option<TextReference>,
    /// Key of a newer draft of it that waits to be taken or thrown away; empty: none.
    pub proposal: String,
    /// What that draft says, as light text.
    pub proposed: String,
    /// The same as blocks.
    pub proposed_blocks: Rich,
    /// Where it comes from: the title of the drafts, or the file that came back.
    pub source: String,
}

/// A paragraph that somebody proposes to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextProposed {
    /// Key of the proposal.
    pub id: String,
    /// Heading.
    pub heading: String,
    /// What it would say.
    pub blocks: Rich,
    /// Where it comes from.
    pub source: String,
}

/// A 27001 document that says what a paragraph leaves to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextReference {
    /// Key.
    pub id: String,
    /// Number, title and version.
    pub called: String,
    /// It holds today; expired or withdrawn, it answers nothing.
    pub holds: bool,
}

/// What a paragraph answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextAnswers {
    /// `5.2`, `5.2-01` or `A.2.2`.
    pub id: String,
    /// Its title, or what it asks for in our words; empty for an id that is not there.
    pub title: String,
    /// Whether the catalogue has it.
    pub known: bool,
}

/// What clause 5.2 demands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextDemand {
    /// `5.2-01`.
    pub id: String,
    /// What it asks for.
    pub text: String,
    /// Headings of the paragraphs that answer it; none: it blocks approval.
    pub by: Vec<String>,
}

impl Ask for TextPage {
    const NAME: &'static str = "text.page";
    type Answer = TextPageAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let record = Record::read(reader, &TEXTS, &TEXTS.key(reader, &self.id)?)?;
        let paragraphs = paragraphs(reader, &record.id, lang, &at.today.to_string())?;
        let demands = if record.get(&KIND) == Some(Kind::Policy) { demanded(&paragraphs, lang)? } else { Vec::new() };
        let version = record.get(&VERSION);
        Ok(TextPageAnswer {
            title: record.get(&TITLE),
            state: record.stored(STATE.name()).as_str().unwrap_or_default().to_owned(),
            next: next_version(&version, None),
            open: paragraphs.iter().map(|one| one.open.len()).sum(),
            version,
            parts: LivePart::LIST.codes.iter().map(|code| (*code).to_owned()).collect(),
            proposed: proposed(reader, &record.id)?,
            paragraphs,
            demands,
            id: record.id,
            number: record.number,
        })
    }
}

fn paragraphs(reader: &Reader<'_>, text: &str, lang: &str, today: &str) -> Result<Vec<TextParagraph>> {
    let documents = named(reader, today)?;
    let reference = |id: Option<String>| {
        let known = documents.iter().find(|known| Some(&known.id) == id.as_ref())?;
        Some(TextReference { id: known.id.clone(), called: known.called.clone(), holds: known.holds })
    };
    let sql = "SELECT record.id, record.number, heading, body, answers, drafted,
            coalesce(proposal.id, ''), coalesce(proposal.patch, ''), coalesce(proposal.source, ''), refers
        FROM paragraph record LEFT JOIN proposal ON proposal.id = (
            SELECT max(id) FROM proposal WHERE noun = ?2 AND record = record.id)
        WHERE text = ?1 AND retired_on IS NULL ORDER BY position, record.number";
    let mut all = reader.rows(sql, [text, PARAGRAPHS.noun], |row| {
        let patch: Value = serde_json::from_str(&row.get::<_, String>(7)?).unwrap_or_default();
        let blocks = Rich::kept(&row.get::<_, String>(3)?);
        let (body, proposed) = (blocks.to_light(), said(&patch, "body"));
        Ok(TextParagraph {
            id: row.get(0)?,
            number: row.get(1)?,
            heading: row.get(2)?,
            line: row.get(4)?,
            answers: Vec::new(),
            open: open(&blocks.words()),
            reference: reference(row.get(9)?),
            drafted: row.get::<_, String>(5)? == super::paragraphs::digest(&body),
            proposal: row.get(6)?,
            proposed: proposed.to_light(),
            proposed_blocks: proposed,
            source: row.get(8)?,
            blocks,
            body,
        })
    })?;
    for one in &mut all {
        for id in ids(&one.line) {
            let (title, known) = (titled(&id, lang)?, known(&id)?);
            one.answers.push(TextAnswers { id, title, known });
        }
    }
    Ok(all)
}

/// What a patch says in a field of blocks: blocks, or light text.
fn said(patch: &Value, field: &str) -> Rich {
    patch.get(field).and_then(|value| serde_json::from_value(value.clone()).ok()).unwrap_or_default()
}

/// Paragraphs that somebody proposes for a text.
fn proposed(reader: &Reader<'_>, text: &str) -> Result<Vec<TextProposed>> {
    let sql = "SELECT id, patch, source FROM proposal WHERE noun = ?1 AND record IS NULL
        AND json_extract(patch, '$.text') = ?2 ORDER BY id";
    reader.rows(sql, [PARAGRAPHS.noun, text], |row| {
        let patch: Value = serde_json::from_str(&row.get::<_, String>(1)?).unwrap_or_default();
        let heading = patch.get("heading").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(TextProposed { id: row.get(0)?, heading, blocks: said(&patch, "body"), source: row.get(2)? })
    })
}

/// What an id is called, or what a requirement asks for.
fn titled(id: &str, lang: &str) -> Result<String> {
    let catalogue = catalogue()?;
    let title = catalogue.title(id, lang).text;
    Ok(if title.is_empty() { catalogue.text(id, catalogue::Field::Text, lang).text } else { title })
}

fn demanded(paragraphs: &[TextParagraph], lang: &str) -> Result<Vec<TextDemand>> {
    let by = |demand: &str| {
        let speaks =
            |one: &TextParagraph| !one.body.trim().is_empty() || one.reference.as_ref().is_some_and(|it| it.holds);
        let says = |one: &&TextParagraph| speaks(one) && ids(&one.line).iter().any(|id| id == demand);
        paragraphs.iter().filter(says).map(|one| one.heading.clone()).collect()
    };
    let all = demands()?.into_iter();
    all.map(|demand| Ok(TextDemand { id: demand.to_owned(), text: titled(demand, lang)?, by: by(demand) })).collect()
}
