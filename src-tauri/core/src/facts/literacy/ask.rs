//! `literacy`: who needs which module, who holds it and until when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::Result;
use crate::moment::Moment;
use crate::plan::people::PEOPLE;
use crate::run::training::{self, Learner, MODULES, TRAININGS};

/// Asks for it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LiteracyAsk")]
pub struct LiteracyAsk {}

/// How people stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiteracyAnswer {
    /// KPI-5.
    pub figures: LiteracyFigures,
    /// Modules in use, in their order.
    pub modules: Vec<LiteracyModule>,
    /// Everybody who is here, those who lack something first.
    pub people: Vec<LiteracyPerson>,
}

/// KPI-5 and what is printed with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiteracyFigures {
    /// People concerned, without those who are new and those who are away.
    pub concerned: u32,
    /// Of these, all their modules taken and valid.
    pub complete: u32,
    /// Concerned, and no module is meant for them.
    pub unassigned: u32,
    /// A module they need ran out.
    pub expired: u32,
    /// New, within thirty days.
    pub grace: u32,
    /// Nothing to do with AI.
    pub not_concerned: u32,
}

/// A module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiteracyModule {
    /// Itself.
    pub goal: Goal,
    /// Its name.
    pub name: String,
    /// Its aims: `awareness`, `competence`.
    pub aims: Vec<String>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiteracyPerson {
    /// Themselves.
    pub goal: Goal,
    /// Their name.
    pub name: String,
    /// Somebody said what they do with AI, or they hold a role.
    pub sorted: bool,
    /// Roles they took on.
    pub roles: Vec<String>,
    /// `complete`, `gap`, `unassigned`, `grace`, `away` or `notConcerned`.
    pub state: String,
    /// Awareness (7.3): `aware`, `partly` or `missing`.
    pub aware: String,
    /// Competence (7.2): `shown`, `gap` or `noRole`.
    pub competent: String,
    /// One for each module.
    pub cells: Vec<LiteracyCell>,
}

/// A person and a module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiteracyCell {
    /// `notNeeded`, `valid`, `expired`, `below`, `noResult` or `missing`.
    pub state: String,
    /// The day on which it was taken last; empty: never.
    pub on: String,
    /// The last day on which it counts.
    pub until: String,
    /// The session; none: never taken.
    pub goal: Option<Goal>,
}

impl Ask for LiteracyAsk {
    const NAME: &'static str = "literacy";
    type Answer = LiteracyAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let standing = training::read(reader, at.today)?;
        let figures = standing.figures();
        let mut people: Vec<LiteracyPerson> = standing.people.into_iter().map(shown).collect();
        let rank = |state: &str| {
            ["unassigned", "gap", "grace", "complete", "away", "notConcerned"].iter().position(|one| *one == state)
        };
        people.sort_by_key(|one| rank(&one.state));
        let module = |one: training::Module| LiteracyModule {
            goal: Goal::to(MODULES.noun).at(Some(one.id)),
            name: one.name,
            aims: one.aims,
        };
        Ok(LiteracyAnswer {
            figures: LiteracyFigures {
                concerned: figures.concerned,
                complete: figures.complete,
                unassigned: figures.unassigned,
                expired: figures.expired,
                grace: figures.grace,
                not_concerned: figures.not_concerned,
            },
            modules: standing.modules.into_iter().map(module).collect(),
            people,
        })
    }
}

fn shown(one: Learner) -> LiteracyPerson {
    let cell = |cell: training::Cell| LiteracyCell {
        state: cell.state.to_owned(),
        on: cell.on,
        until: cell.until,
        goal: (!cell.training.is_empty()).then(|| Goal::to(TRAININGS.noun).at(Some(cell.training))),
    };
    LiteracyPerson {
        goal: Goal::to(PEOPLE.noun).at(Some(one.id)),
        name: one.name,
        sorted: one.sorted,
        roles: one.roles,
        state: one.state.to_owned(),
        aware: one.aware.to_owned(),
        competent: one.competent.to_owned(),
        cells: one.cells.into_iter().map(cell).collect(),
    }
}
