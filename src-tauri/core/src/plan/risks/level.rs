//! The level of a risk: computed by the criteria it was rated under, never typed. The worst consequence counts, and nothing is
//! set off against harm to people.

use std::rc::Rc;

use serde_json::Value;

use super::fields::*;
use crate::chart::MatrixCell;
use crate::kernel::declare::*;
use crate::plan::criteria::{Level, Measure, in_force};

/// Likelihood and consequences of a risk; 0 where nothing was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    /// How likely.
    pub(crate) likelihood: i64,
    /// For individuals, groups, society, the organisation.
    pub(crate) consequences: [i64; 4],
}

impl Figures {
    pub(super) fn of(record: &Record, fields: &[&'static Field<Number>; 5]) -> Self {
        Self::said(|name| record.stored(name), fields)
    }

    fn said<'a>(stored: impl Fn(&str) -> &'a Value, fields: &[&'static Field<Number>; 5]) -> Self {
        let value = |at: usize| fields[at].read(stored(fields[at].name())).unwrap_or_default();
        Self { likelihood: value(0), consequences: [value(1), value(2), value(3), value(4)] }
    }

    /// The worst consequence.
    #[must_use]
    pub(crate) fn worst(self) -> i64 {
        self.consequences.into_iter().max().unwrap_or_default()
    }

    /// Likelihood times the worst consequence.
    pub(crate) fn product(self) -> i64 {
        self.likelihood * self.worst()
    }

    /// The level under these criteria.
    #[must_use]
    pub(crate) fn level(self, measure: &Measure) -> Option<Level> {
        measure.level(self.likelihood, self.worst(), self.consequences[0].max(self.consequences[1]))
    }
}

/// Figures before treatment.
#[must_use]
pub(crate) fn first(record: &Record) -> Figures {
    Figures::of(record, &FIRST)
}

/// Figures of what remains: those before treatment where nothing is treated yet.
#[must_use]
pub(crate) fn remaining(record: &Record) -> Figures {
    remained(|name| record.stored(name))
}

/// The same of a row of any moment: what it kept under a name.
pub(crate) fn remained<'a>(stored: impl Fn(&str) -> &'a Value) -> Figures {
    let left = Figures::said(&stored, &LEFT);
    let untreated = matches!(STATE.read(stored(STATE.name())), Some(Standing::Unrated | Standing::Rated));
    if untreated || left.likelihood == 0 { Figures::said(&stored, &FIRST) } else { left }
}

/// The level at which a risk stands: what remains once its measures were judged to work, and until then the level before treatment,
/// where that is higher.
pub(crate) fn stands<'a>(stored: impl Fn(&str) -> &'a Value, measure: &Measure) -> Option<Level> {
    let left = remained(&stored).level(measure);
    let works = WORKS.read(stored(WORKS.name())) == Some(Works::Effective);
    if works { left } else { Figures::said(&stored, &FIRST).level(measure).max(left) }
}

/// The criteria a draft is rated under, or those in force.
pub(super) fn measure(it: &Draft<'_>) -> Result<Option<Rc<Measure>>> {
    let under = it.get(&UNDER).map_or_else(|| in_force(&it.reader), |under| Ok(Some(under)))?;
    under.map(|under| it.once(&under, |reader| Measure::read(reader, &under))).transpose()
}

/// The level of a draft before treatment.
pub(super) fn said(it: &Draft<'_>) -> Result<Option<Level>> {
    Ok(measure(it)?.and_then(|measure| Figures::of(it.record(), &FIRST).level(&measure)))
}

/// The level of what remains of a draft.
pub(super) fn left(it: &Draft<'_>) -> Result<Option<Level>> {
    Ok(measure(it)?.and_then(|measure| Figures::of(it.record(), &LEFT).level(&measure)))
}

/// The cells of a heat map with how many of these lie in each; none while no criteria say how many steps there are.
#[must_use]
pub(crate) fn cells(measure: Option<&Measure>, counted: &[Figures]) -> Vec<Vec<MatrixCell>> {
    let steps = measure.map_or(0, |measure| measure.steps);
    let cell = |likelihood: i64, consequence: i64| {
        let here = |one: &&Figures| one.likelihood == likelihood && one.worst() == consequence;
        // The level of the product, and beside it the one of a consequence for people where the criteria raise that.
        let of = |for_people| measure.and_then(|measure| measure.level(likelihood, consequence, for_people));
        let (level, people) = (of(0), of(consequence));
        MatrixCell {
            likelihood: small(likelihood),
            consequence: small(consequence),
            level: level.map_or("", Codes::code).to_owned(),
            for_people: people.filter(|_| people != level).map_or("", Codes::code).to_owned(),
            count: u32::try_from(counted.iter().filter(here).count()).unwrap_or(u32::MAX),
        }
    };
    (1..=steps).rev().map(|likelihood| (1..=steps).map(|worst| cell(likelihood, worst)).collect()).collect()
}

fn small(step: i64) -> u32 {
    u32::try_from(step).unwrap_or_default()
}
