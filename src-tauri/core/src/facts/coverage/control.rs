//! `evidence.control`: one control with its recipe, what is missing before it counts as implemented, and every item that is
//! about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::plan::controls::CONTROLS;
use crate::run::actions::ACTIONS;
use crate::run::control_tests::{CONTROL_TESTS, tested};
use crate::run::evidence::{EVIDENCE, RecipeAnswer, World, begun, records, standings, worded};

/// Asks for a control.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ControlEvidence {
    /// Key or number.
    #[ts(optional = false)]
    pub control: String,
    /// `en` (the default) or `es`.
    #[serde(default)]
    pub lang: Option<String>,
}

/// What stands for a control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ControlEvidenceAnswer {
    /// `implemented`, `partly`, `planned`, `not-started`, or empty.
    pub status: String,
    /// The last day on which it stands so without a new record; empty where it is not implemented.
    pub holds_until: String,
    /// What is missing before it is implemented.
    pub missing: Vec<Message>,
    /// Its recipe; none for a control of the organisation's own.
    pub recipe: Option<RecipeAnswer>,
    /// Records that the recipe asks for: one of each system, or one of the AIMS.
    pub records: Vec<RecipeRecord>,
    /// Items about it, the latest period first; what was withdrawn last.
    pub items: Vec<EvidenceLine>,
    /// Risks it treats.
    pub risks: Vec<EvidenceLine>,
    /// Tests of it, the one planned first, then the latest; none: it was never tested.
    pub tests: Vec<EvidenceLine>,
    /// A test of it is over: what nobody ever tested says so.
    pub tested: bool,
    /// Actions that came from it, the open ones first.
    pub actions: Vec<EvidenceLine>,
}

/// A record that a recipe asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeRecord {
    /// Key, number and name of the system it is about; none: the AIMS.
    pub system: Option<[String; 3]>,
    /// The last day of the one that counts now; empty: there is none.
    pub until: String,
    /// Number of a draft that somebody has begun; empty: there is none.
    pub begun: String,
}

/// A record in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceLine {
    /// Itself.
    pub goal: Goal,
    /// Its number.
    pub number: String,
    /// What it is called.
    pub title: String,
    /// Its state by code.
    pub state: String,
    /// Systems it is about, by number.
    pub systems: String,
    /// First day of the period it shows, or empty.
    pub from: String,
    /// Last day of the period it shows, or the day it is due.
    pub until: String,
    /// The last day on which it is valid, or empty.
    pub valid_until: String,
    /// It is valid today.
    pub in_force: bool,
    /// A file is kept or named there.
    pub file: bool,
}

impl Ask for ControlEvidence {
    const NAME: &'static str = "evidence.control";
    type Answer = ControlEvidenceAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let (lang, day) = (self.lang.as_deref().unwrap_or("en"), at.today.to_string());
        let control = CONTROLS.key(reader, &self.control)?;
        let world = World::standing(reader, &day)?;
        let standing = standings(&world, &day)?.get(&control).cloned().unwrap_or_default();
        let recipe = worded(&control, lang)?;
        let items = items(reader, &control, &standing.items)?;
        Ok(ControlEvidenceAnswer {
            records: asked(reader, &world, &control, &day)?,
            recipe,
            items,
            risks: risks(reader, &control)?,
            tested: tested(reader)?.contains_key(&control),
            tests: tests(reader, &control)?,
            actions: actions(reader, &control)?,
            status: standing.status.to_owned(),
            holds_until: standing.holds_until,
            missing: standing.missing,
        })
    }
}

fn items(reader: &Reader<'_>, control: &str, valid: &[String]) -> Result<Vec<EvidenceLine>> {
    let sql = "SELECT id, number, title, state, coalesce((SELECT group_concat(system.number, ', ') FROM system, json_each(record.ofSystems)
            WHERE system.id = json_each.value), ''), coalesce(shownFrom, ''), coalesce(shownUntil, ''), coalesce(validUntil, ''),
            coalesce(sha256, '') <> ''
        FROM evidence record WHERE retired_on IS NULL AND EXISTS (SELECT 1 FROM json_each(record.controls) WHERE value = ?1)
        ORDER BY state = 'withdrawn', shownUntil DESC, number DESC";
    reader.rows(sql, [control], |row| {
        let id: String = row.get(0)?;
        Ok(EvidenceLine {
            in_force: valid.contains(&id),
            goal: Goal::to(EVIDENCE.noun).at(Some(id)),
            number: row.get(1)?,
            title: row.get(2)?,
            state: row.get(3)?,
            systems: row.get(4)?,
            from: row.get(5)?,
            until: row.get(6)?,
            valid_until: row.get(7)?,
            file: row.get(8)?,
        })
    })
}

/// A line that is no item of evidence.
fn line(goal: Goal, [number, title, state, until]: [String; 4]) -> EvidenceLine {
    let none = String::new;
    EvidenceLine {
        goal,
        number,
        title,
        state,
        systems: none(),
        from: none(),
        until,
        valid_until: none(),
        in_force: false,
        file: false,
    }
}

fn lines(reader: &Reader<'_>, noun: &str, sql: &str, about: &[&str]) -> Result<Vec<EvidenceLine>> {
    reader.rows(sql, rusqlite::params_from_iter(about), |row| {
        let said = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        Ok(line(Goal::to(noun).at(Some(row.get(0)?)), said))
    })
}

fn asked(reader: &Reader<'_>, world: &World, control: &str, day: &str) -> Result<Vec<RecipeRecord>> {
    let one = |(system, until): (Option<[String; 3]>, String), recipe: &str| {
        let begun = begun(reader, recipe, system.as_ref().map(|[id, ..]| id.as_str()))?;
        Ok(RecipeRecord { system, until, begun: begun.map(|[_, number]| number).unwrap_or_default() })
    };
    let Some((recipe, records)) = records(world, control, day)? else { return Ok(Vec::new()) };
    records.into_iter().map(|record| one(record, &recipe)).collect()
}

fn risks(reader: &Reader<'_>, control: &str) -> Result<Vec<EvidenceLine>> {
    let sql = "SELECT id, number, name, state, '' FROM risk WHERE retired_on IS NULL
        AND EXISTS (SELECT 1 FROM json_each(risk.controls) WHERE value = ?1) ORDER BY length(number), number";
    lines(reader, "risk", sql, &[control])
}

fn tests(reader: &Reader<'_>, control: &str) -> Result<Vec<EvidenceLine>> {
    let sql = "SELECT id, number, what, state, coalesce(testedOn, plannedOn, '') FROM controlTest
        WHERE control = ?1 AND retired_on IS NULL ORDER BY state IN ('effective', 'not-effective'), testedOn DESC, number DESC";
    lines(reader, CONTROL_TESTS.noun, sql, &[control])
}

fn actions(reader: &Reader<'_>, control: &str) -> Result<Vec<EvidenceLine>> {
    let sql = "SELECT id, number, title, state, coalesce(due, '') FROM action WHERE (origin = 'statement' AND originId = ?1)
        OR (origin = 'test' AND originId IN (SELECT id FROM controlTest WHERE control = ?1)) ORDER BY state <> 'open', due, number";
    lines(reader, ACTIONS.noun, sql, &[control])
}
