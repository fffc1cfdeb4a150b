//! The criteria as a measure: which level follows from a likelihood and consequences, who may accept it and for how long.

use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::fields::{Acceptor, Level, WORST_HIGH};
use super::register::{CRITERIA, in_force};
use crate::door::Reader;
use crate::kernel::declare::*;

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

/// A version of the criteria, read once for many risks.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    /// Steps of its scales.
    pub(crate) steps: i64,
    worst_high: bool,
    pub(super) levels: Vec<CriteriaLevel>,
}

impl Measure {
    /// Reads a version by its key.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] when there is none.
    pub(crate) fn read(reader: &Reader<'_>, criteria: &str) -> Result<Self> {
        let worst_high = Record::part(reader, &CRITERIA, &[&WORST_HIGH], criteria)?.get(&WORST_HIGH) == Some(true);
        let sql = "SELECT coalesce(max(value), 0) FROM scaleLevel WHERE criteria = ?1 AND retired_on IS NULL";
        let steps: i64 = reader.maybe(sql, [criteria], |row| row.get(0))?.unwrap_or_default();
        Ok(Self { steps: steps.clamp(0, 5), worst_high, levels: levels(reader, criteria)? })
    }

    /// Reads the version in force; none while there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn in_force(reader: &Reader<'_>) -> Result<Option<Self>> {
        in_force(reader)?.map(|criteria| Self::read(reader, &criteria)).transpose()
    }

    /// The level of a likelihood with its worst consequence, and the worst for people; none where nothing was said, and where
    /// the limits leave the figure out.
    #[must_use]
    pub(crate) fn level(&self, likelihood: i64, worst: i64, for_people: i64) -> Option<Level> {
        if likelihood < 1 || worst < 1 {
            return None;
        }
        let level = Level::of(level_of(&self.levels, likelihood * worst));
        let lifted = self.worst_high && self.steps > 0 && for_people >= self.steps;
        if lifted { level.max(Some(Level::High)) } else { level }
    }

    /// The step of a consequence for people from which on a level is at least high, however unlikely; none: the criteria raise none.
    #[must_use]
    pub(crate) fn floor(&self) -> Option<i64> {
        (self.worst_high && self.steps > 0).then_some(self.steps)
    }

    /// Who may accept a level; none where nobody is named.
    #[must_use]
    pub(crate) fn acceptor(&self, level: Level) -> Option<Acceptor> {
        self.one(level).and_then(|one| Acceptor::of(&one.acceptor))
    }

    /// The last day on which an acceptance of this level, given on a day, counts.
    #[must_use]
    pub(crate) fn until(&self, level: Level, from: NaiveDate) -> Option<NaiveDate> {
        let months = self.one(level)?.months.and_then(|months| u32::try_from(months).ok())?;
        from.checked_add_months(Months::new(months))
    }

    fn one(&self, level: Level) -> Option<&CriteriaLevel> {
        self.levels.iter().find(|one| one.level == level.code())
    }
}

fn levels(reader: &Reader<'_>, criteria: &str) -> Result<Vec<CriteriaLevel>> {
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

/// The level whose figures hold this one; empty where none does.
fn level_of(levels: &[CriteriaLevel], figure: i64) -> &str {
    levels.iter().find(|one| figure <= one.up_to).map(|one| one.level.as_str()).unwrap_or_default()
}
