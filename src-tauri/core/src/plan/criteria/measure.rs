//! The criteria as a measure: which level follows from a likelihood and consequences, who may accept it and for how long.

use chrono::{Months, NaiveDate};

use super::fields::{Acceptor, Level, WORST_HIGH};
use super::matrix::{CriteriaLevel, level_of, levels};
use super::register::CRITERIA;
use crate::door::Reader;
use crate::kernel::declare::*;

/// A version of the criteria, read once for many risks.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    /// Steps of its scales.
    pub(crate) steps: i64,
    worst_high: bool,
    levels: Vec<CriteriaLevel>,
}

impl Measure {
    /// Reads a version by its key.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] when there is none.
    pub(crate) fn read(reader: &Reader<'_>, criteria: &str) -> Result<Self> {
        let worst_high = Record::read(reader, &CRITERIA, criteria)?.get(&WORST_HIGH) == Some(true);
        let sql = "SELECT coalesce(max(value), 0) FROM scaleLevel WHERE criteria = ?1 AND retired_on IS NULL";
        let steps: i64 = reader.maybe(sql, [criteria], |row| row.get(0))?.unwrap_or_default();
        Ok(Self { steps: steps.clamp(0, 5), worst_high, levels: levels(reader, criteria)? })
    }

    /// The level of a likelihood with its worst consequence, and the worst for people; none where nothing was said, and where
    /// the limits leave the figure out.
    #[must_use]
    pub(crate) fn level(&self, likelihood: i64, worst: i64, for_people: i64) -> Option<Level> {
        if likelihood < 1 || worst < 1 {
            return None;
        }
        let level = Level::of(level_of(&self.levels, likelihood * worst))?;
        let lifted = self.worst_high && self.steps > 0 && for_people >= self.steps;
        Some(if lifted { level.max(Level::High) } else { level })
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
