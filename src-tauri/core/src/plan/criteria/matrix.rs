//! `criteria.matrix`: a version of the criteria as people read it: the scales, the level of every pair of likelihood and
//! consequence, and who may accept which level.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{Level, Scale, WORST_HIGH};
use super::register::CRITERIA;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::moment::Moment;

/// Asks for a version.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CriteriaMatrix {
    /// Key or number.
    pub id: String,
}

/// A version as a matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriteriaMatrixAnswer {
    /// Likelihood first, then the four consequences.
    pub scales: Vec<CriteriaScale>,
    /// A row for each likelihood, the highest first; cells by consequence, the lowest first.
    pub cells: Vec<Vec<CriteriaCell>>,
    /// The levels in use, from low on.
    pub levels: Vec<CriteriaLevel>,
}

/// A scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriteriaScale {
    /// Code of what it measures.
    pub scale: String,
    /// From the lowest on.
    pub steps: Vec<CriteriaStep>,
}

/// A step of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriteriaStep {
    /// Number of its record.
    pub number: String,
    /// 1 is the lowest.
    pub value: i64,
    /// What it is called.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// An example.
    pub example: String,
    /// The words are the program's default, unchanged.
    pub default: bool,
}

/// A likelihood with a consequence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriteriaCell {
    /// Likelihood.
    pub likelihood: i64,
    /// Consequence.
    pub consequence: i64,
    /// Code of the level; empty: the limits leave it out.
    pub level: String,
    /// Code of the level where the consequence is for individuals or groups; the same in most cells.
    pub for_people: String,
}

/// A level of risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriteriaLevel {
    /// Number of its record.
    pub number: String,
    /// Code.
    pub level: String,
    /// Its lowest figure.
    pub from: i64,
    /// Its highest figure.
    pub up_to: i64,
    /// What is done.
    pub treat: String,
    /// Code of who may accept; empty: nobody said.
    pub acceptor: String,
    /// How it is accepted.
    pub accept: String,
    /// Months an acceptance counts; none said yet.
    pub months: Option<i64>,
    /// The words are the program's default, unchanged.
    pub default: bool,
}

impl Ask for CriteriaMatrix {
    const NAME: &'static str = "criteria.matrix";
    type Answer = CriteriaMatrixAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let id = CRITERIA.key(reader, &self.id)?;
        let worst_high = Record::read(reader, &CRITERIA, &id)?.get(&WORST_HIGH) == Some(true);
        let scales = Scale::LIST.codes.iter().map(|code| scale(reader, &id, code)).collect::<Result<Vec<_>>>()?;
        let levels = levels(reader, &id)?;
        let most = |scales: &[CriteriaScale]| {
            scales.iter().flat_map(|scale| &scale.steps).map(|step| step.value).max().unwrap_or_default().clamp(0, 5)
        };
        let (likely, bad) = (most(&scales[..1]), most(&scales[1..]));
        let cell = |likelihood: i64, consequence: i64| {
            let level = level_of(&levels, likelihood * consequence);
            let worst = worst_high && consequence == bad && Level::of(level) < Some(Level::High);
            let for_people = if worst { Level::High.code() } else { level };
            CriteriaCell { likelihood, consequence, level: level.to_owned(), for_people: for_people.to_owned() }
        };
        let cells = (1..=likely).rev().map(|at| (1..=bad).map(|consequence| cell(at, consequence)).collect()).collect();
        Ok(CriteriaMatrixAnswer { scales, cells, levels })
    }
}

fn scale(reader: &Reader<'_>, criteria: &str, code: &str) -> Result<CriteriaScale> {
    let sql = "SELECT number, coalesce(value, 0), name, meaning, example, origin = 'default' FROM scaleLevel
        WHERE criteria = ?1 AND scale = ?2 AND retired_on IS NULL ORDER BY value, number";
    let steps = reader.rows(sql, [criteria, code], |row| {
        Ok(CriteriaStep {
            number: row.get(0)?,
            value: row.get(1)?,
            name: row.get(2)?,
            meaning: row.get(3)?,
            example: row.get(4)?,
            default: row.get(5)?,
        })
    })?;
    Ok(CriteriaScale { scale: code.to_owned(), steps })
}

pub(super) fn levels(reader: &Reader<'_>, criteria: &str) -> Result<Vec<CriteriaLevel>> {
    let sql =
        "SELECT number, level, coalesce(upTo, 0), treat, acceptor, accept, months, origin = 'default' FROM riskLevel
        WHERE criteria = ?1 AND retired_on IS NULL ORDER BY upTo, number";
    let mut levels = reader.rows(sql, [criteria], |row| {
        Ok(CriteriaLevel {
            number: row.get(0)?,
            level: row.get(1)?,
            from: 1,
            up_to: row.get(2)?,
            treat: row.get(3)?,
            acceptor: row.get(4)?,
            accept: row.get(5)?,
            months: row.get(6)?,
            default: row.get(7)?,
        })
    })?;
    for at in 1..levels.len() {
        levels[at].from = levels[at - 1].up_to + 1;
    }
    Ok(levels)
}

/// The level of a pair under a version of the criteria, by key; `people`: the consequence is one for individuals or groups.
/// None where the version has no level for it.
///
/// # Errors
/// When the file cannot be read.
pub fn level_under(
    reader: &Reader<'_>,
    criteria: &str,
    (likelihood, consequence): (i64, i64),
    people: bool,
) -> Result<Option<Level>> {
    let found = Level::of(level_of(&levels(reader, criteria)?, likelihood * consequence));
    let worst_high = people && Record::read(reader, &CRITERIA, criteria)?.get(&WORST_HIGH) == Some(true);
    let worst = worst_high && Some(consequence) == steps(reader, criteria)?;
    Ok(if worst { found.max(Some(Level::High)) } else { found })
}

/// How many steps the scales of a version have.
///
/// # Errors
/// When the file cannot be read.
pub fn steps(reader: &Reader<'_>, criteria: &str) -> Result<Option<i64>> {
    let sql = "SELECT max(value) FROM scaleLevel WHERE criteria = ?1 AND retired_on IS NULL";
    Ok(reader.maybe(sql, [criteria], |row| row.get(0))?.flatten())
}

/// The level whose figures hold this one; empty where none does.
pub(super) fn level_of(levels: &[CriteriaLevel], figure: i64) -> &str {
    levels.iter().find(|one| figure <= one.up_to).map(|one| one.level.as_str()).unwrap_or_default()
}
