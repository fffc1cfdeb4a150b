//! `texts.coverage`: each demand of the standard for documented information beside what answers it: the paragraph that is its
//! rule, the register that holds its records. What nothing answers is named.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::texts::{Demand, data};
use crate::catalogue::say;
use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::read::{RowsAsk, rows};
use crate::moment::Moment;
use crate::plan::isms_documents::named;
use crate::plan::texts::ids;

/// Asks for the coverage.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Coverage {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRow {
    /// `6.1.2`.
    pub subclause: String,
    /// What is to be documented.
    pub demand: String,
    /// Paragraphs that are its rule.
    pub paragraphs: Vec<CoverageParagraph>,
    /// Controlled documents that are its rule, by page.
    pub documents: Vec<CoverageDocument>,
    /// Registers that hold its records.
    pub registers: Vec<CoverageRegister>,
    /// `answered`, `draft` while a text is not approved, `records` while no record is there, `missing` where nothing is.
    pub standing: String,
}

/// A paragraph that answers a demand: by what it says, or by a 27001 document it refers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageParagraph {
    /// Key of the text.
    pub text: String,
    /// Number of the text.
    pub number: String,
    /// Title of the text.
    pub title: String,
    /// Heading.
    pub heading: String,
    /// A version of the text is approved.
    pub approved: bool,
    /// The 27001 document that says it, in force today; empty: it is said in the text.
    pub reference: String,
}

/// A controlled document that answers a demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageDocument {
    /// Number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Page or section; empty: not said.
    pub page: String,
    /// It is approved.
    pub approved: bool,
}

/// A register that answers a demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRegister {
    /// The rows that count.
    pub goal: Goal,
    /// How many there are.
    pub count: u64,
}

/// A paragraph as it is asked for.
struct Held {
    key: String,
    answers: Vec<String>,
    shown: CoverageParagraph,
}

impl Coverage {
    /// Each demand with what answers it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn demands(&self, shelf: &'static Shelf, reader: &Reader<'_>, at: &Moment) -> Result<Vec<CoverageRow>> {
        let (held, cited, lang) =
            (held(reader, &at.today.to_string())?, cited(reader)?, self.lang.as_deref().unwrap_or("en"));
        let records = |which: &String| {
            let goal = Goal::to(which);
            let ask =
                RowsAsk { noun: goal.noun.clone(), filter: goal.filter.clone(), limit: Some(1), ..RowsAsk::default() };
            Ok(CoverageRegister { count: rows(shelf, &ask, reader, at)?.total, goal })
        };
        let one = |demand: &Demand| {
            let registers = demand.registers.iter().map(records).collect::<Result<Vec<_>>>()?;
            Ok(row(demand, registers, (&held, &cited), lang))
        };
        data()?.demands.iter().map(one).collect()
    }
}

fn held(reader: &Reader<'_>, today: &str) -> Result<Vec<Held>> {
    let documents = named(reader, today)?;
    let sql = "SELECT paragraph.\"key\", answers, text.id, text.number, title, heading, version <> '', refers, trim(body) <> ''
        FROM paragraph JOIN text ON text.id = paragraph.text
        WHERE paragraph.retired_on IS NULL AND text.retired_on IS NULL AND text.state <> 'withdrawn'
        ORDER BY text.number, position";
    let all = reader.rows(sql, [], |row| {
        let refers: Option<String> = row.get(7)?;
        let holds = documents.iter().find(|known| Some(&known.id) == refers.as_ref() && known.holds);
        let shown = CoverageParagraph {
            text: row.get(2)?,
            number: row.get(3)?,
            title: row.get(4)?,
            heading: row.get(5)?,
            approved: row.get(6)?,
            reference: holds.map(|known| known.called.clone()).unwrap_or_default(),
        };
        // What is neither said here nor in a document that holds answers nothing.
        let says: bool = row.get(8)?;
        let speaks = says || holds.is_some();
        Ok(speaks.then_some(Held { key: row.get(0)?, answers: ids(&row.get::<_, String>(1)?), shown }))
    })?;
    Ok(all.into_iter().flatten().collect())
}

/// Documents that may be cited, each with what it answers.
fn cited(reader: &Reader<'_>) -> Result<Vec<Cited>> {
    let sql = "SELECT answers, controlledDocument.number, title, page, state = 'approved'
        FROM citation JOIN controlledDocument ON controlledDocument.id = citation.document
        WHERE citation.retired_on IS NULL AND controlledDocument.retired_on IS NULL
            AND state NOT IN ('withdrawn', 'superseded')
        ORDER BY controlledDocument.number, citation.number";
    reader.rows(sql, [], |row| {
        let shown =
            CoverageDocument { number: row.get(1)?, title: row.get(2)?, page: row.get(3)?, approved: row.get(4)? };
        Ok((ids(&row.get::<_, String>(0)?), shown))
    })
}

type Cited = (Vec<String>, CoverageDocument);

fn row(
    demand: &Demand,
    registers: Vec<CoverageRegister>,
    (held, cited): (&[Held], &[Cited]),
    lang: &str,
) -> CoverageRow {
    let names = |one: &&Held| {
        demand.paragraphs.contains(&one.key) || (one.key.is_empty() && answers(&one.answers, &demand.subclause))
    };
    let paragraphs: Vec<CoverageParagraph> = held.iter().filter(names).map(|one| one.shown.clone()).collect();
    let named = cited.iter().filter(|(ids, _)| answers(ids, &demand.subclause));
    let documents: Vec<CoverageDocument> = named.map(|(_, document)| document.clone()).collect();
    let recorded = !demand.records || registers.iter().any(|one| one.count > 0);
    let approved = paragraphs.iter().any(|one| one.approved) || documents.iter().any(|one| one.approved);
    let standing = match (paragraphs.is_empty() && documents.is_empty(), recorded) {
        (true, _) => "missing",
        (false, false) => "records",
        (false, true) if approved || paragraphs.iter().any(|one| !one.reference.is_empty()) => "answered",
        (false, true) => "draft",
    };
    CoverageRow {
        subclause: demand.subclause.clone(),
        demand: say(&demand.demand, lang),
        paragraphs,
        documents,
        registers,
        standing: standing.to_owned(),
    }
}

/// Whether a line of ids names a sub-clause or a requirement of it.
fn answers(ids: &[String], subclause: &str) -> bool {
    ids.iter().any(|id| id.split_once('-').map_or(id.as_str(), |(sub, _)| sub) == subclause)
}
