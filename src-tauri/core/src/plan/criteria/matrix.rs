//! `criteria.matrix`: a version of the criteria as people read it: the scales, the level of every pair of likelihood and
//! consequence, and who may accept which level.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::Scale;
use super::measure::{CriteriaLevel, Measure};
use super::register::CRITERIA;
use crate::door::{Ask, Reader};
use crate::fault::Result;
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

impl Ask for CriteriaMatrix {
    const NAME: &'static str = "criteria.matrix";
    type Answer = CriteriaMatrixAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let id = CRITERIA.key(reader, &self.id)?;
        let measure = Measure::read(reader, &id)?;
        let scales = Scale::LIST.codes.iter().map(|code| scale(reader, &id, code)).collect::<Result<Vec<_>>>()?;
        let most = |scales: &[CriteriaScale]| {
            scales.iter().flat_map(|scale| &scale.steps).map(|step| step.value).max().unwrap_or_default().clamp(0, 5)
        };
        let (likely, bad) = (most(&scales[..1]), most(&scales[1..]));
        let cell = |likelihood: i64, consequence: i64| {
            let level =
                |for_people| measure.level(likelihood, consequence, for_people).map_or("", Codes::code).to_owned();
            CriteriaCell { likelihood, consequence, level: level(0), for_people: level(consequence) }
        };
        let cells = (1..=likely).rev().map(|at| (1..=bad).map(|consequence| cell(at, consequence)).collect()).collect();
        Ok(CriteriaMatrixAnswer { scales, cells, levels: measure.levels })
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
