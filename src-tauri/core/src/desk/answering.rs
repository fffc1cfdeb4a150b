//! `register.answering`: the registers that answer a sub-clause or control, as they declare it, with how many of their
//! records stand, and the paragraphs of texts that say they do. A suggestion of where evidence lies, for whoever rates or
//! decides; it rates nothing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::shelf::SHELF;
use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::{Fault, Result};
use crate::kernel::declare::Register;
use crate::kernel::read::{RowsAsk, rows};
use crate::moment::Moment;
use crate::plan::texts::{TEXTS, ids};

/// `register.answering`.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Answering {
    /// Sub-clause, control, or requirement of a sub-clause: `5.3`, `A.3.2`, `5.3-01`.
    pub item: String,
}

/// What answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnsweringAnswer {
    /// Registers.
    pub records: Vec<Answers>,
    /// Paragraphs of texts, in the order of the texts.
    pub texts: Vec<AnsweringText>,
}

/// A paragraph that answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnsweringText {
    /// Its text.
    pub goal: Goal,
    /// Number of the text.
    pub number: String,
    /// Title of the text.
    pub title: String,
    /// Its heading.
    pub heading: String,
    /// The version of the text that was approved last; empty: none yet.
    pub version: String,
    /// The day by which it is read again; none while nothing holds.
    pub review_on: Option<String>,
    /// That day has passed.
    pub late: bool,
}

/// `texts.late`: approved texts whose review is overdue, with the controls they answer.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct LateTexts {}

/// An approved text that was not read again in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateText {
    /// Itself.
    pub goal: Goal,
    /// Number.
    pub number: String,
    /// Title.
    pub title: String,
    /// The day by which it should have been read.
    pub review_on: String,
    /// Numbers of the controls that its paragraphs answer, in their order.
    pub controls: Vec<String>,
}

impl Ask for LateTexts {
    const NAME: &'static str = "texts.late";
    type Answer = Vec<LateText>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let structure = &catalogue()?.structure;
        let sql = "SELECT text.id, text.number, title, reviewOn, group_concat(answers, ' ')
            FROM text LEFT JOIN paragraph ON paragraph.text = text.id AND paragraph.retired_on IS NULL
            WHERE text.retired_on IS NULL AND state = 'approved' AND reviewOn < ?1
            GROUP BY text.id ORDER BY reviewOn, text.number";
        let all: Vec<(LateText, String)> = reader.rows(sql, [at.today.to_string()], |row| {
            let goal = Goal::to(TEXTS.noun).at(row.get(0)?);
            let (number, title, review_on) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let line: Option<String> = row.get(4)?;
            Ok((LateText { goal, number, title, review_on, controls: Vec::new() }, line.unwrap_or_default()))
        })?;
        let named = |(mut text, line): (LateText, String)| {
            let said = ids(&line);
            let controls = structure.controls.iter().filter(|one| said.contains(&one.id)).map(|one| one.id.clone());
            text.controls = controls.chain(said.iter().filter(|id| id.starts_with("X.")).cloned()).collect();
            text
        };
        Ok(all.into_iter().map(named).collect())
    }
}

/// A register that answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    /// The records that stand: where a register has a life, those that left its first state.
    pub goal: Goal,
    /// How many they are.
    #[ts(type = "number")]
    pub count: u64,
    /// How many there are in use.
    #[ts(type = "number")]
    pub of: u64,
}

impl Ask for Answering {
    const NAME: &'static str = "register.answering";
    type Answer = AnsweringAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let item = self.item.split_once('-').map_or(self.item.as_str(), |(of, _)| of);
        let structure = &catalogue()?.structure;
        // What looks like one is answered by nothing at worst.
        let clause = item.split('.').next().unwrap_or_default();
        let known = ["A", "X"].contains(&clause) || structure.clauses.iter().any(|one| one.id == clause);
        if !known {
            return Err(Fault::NotFound { kind: "sub-clause or control", id: self.item });
        }
        let answering = SHELF.registers.iter().filter(|register| answers(register, item));
        let found = answering.map(|register| {
            let goal = standing(register);
            let ask =
                RowsAsk { noun: goal.noun.clone(), filter: goal.filter.clone(), limit: Some(1), ..RowsAsk::default() };
            let count = rows(&SHELF, &ask, reader, at)?;
            Ok(Answers { goal, count: count.total, of: count.all })
        });
        Ok(AnsweringAnswer { records: found.collect::<Result<_>>()?, texts: texts(reader, &self.item, at)? })
    }
}

/// Paragraphs whose line of ids names the item, or what it is a part of.
fn texts(reader: &Reader<'_>, item: &str, at: &Moment) -> Result<Vec<AnsweringText>> {
    let today = at.today.to_string();
    let sql = "SELECT answers, text.id, text.number, title, heading, version,
            CASE text.state WHEN 'approved' THEN nullif(reviewOn, '') END
        FROM paragraph JOIN text ON text.id = paragraph.text
        WHERE paragraph.retired_on IS NULL AND text.retired_on IS NULL AND text.state <> 'withdrawn' AND trim(body) <> ''
        ORDER BY text.number, position";
    let all: Vec<(String, AnsweringText)> = reader.rows(sql, [], |row| {
        let goal = Goal::to(TEXTS.noun).at(row.get(1)?);
        let review_on: Option<String> = row.get(6)?;
        let late = review_on.as_ref().is_some_and(|on| *on < today);
        let (number, title, heading, version) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        let shown = AnsweringText { goal, number, title, heading, version, review_on, late };
        Ok((row.get(0)?, shown))
    })?;
    Ok(all.into_iter().filter(|(line, _)| ids(line).iter().any(|id| names(id, item))).map(|(_, shown)| shown).collect())
}

/// Whether an id names an item: the same, a requirement of it, or what it is a part of.
fn names(id: &str, item: &str) -> bool {
    let whole = |one: &str| one.split_once('-').map_or(one.to_owned(), |(of, _)| of.to_owned());
    match (id.contains('-'), item.contains('-')) {
        (true, true) => id == item,
        _ => part(&whole(item), &whole(id)),
    }
}

/// Whether one is the other or a part of it: documents of a control (7.5.3) are documents (7.5).
fn part(item: &str, of: &str) -> bool {
    item.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What answers a clause answers its sub-clauses.
fn answers(register: &Register, item: &str) -> bool {
    register.answers.iter().any(|one| part(item, one))
}

/// What nobody accepted, approved, opened or did yet shows nothing.
fn standing(register: &Register) -> Goal {
    let life = register.life.map(|life| format!("?{}=!{}", life.field().name, life.first()));
    Goal::to(&format!("{}{}", register.noun, life.unwrap_or_default()))
}
