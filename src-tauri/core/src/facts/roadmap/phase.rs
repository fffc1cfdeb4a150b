//! `roadmap.phase`: one phase with its exit criteria and tasks, each computed, each with the rows behind it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ask::{Plan, answer, chart, dated, later, marks};
use super::data::data;
use super::facts::Facts;
use super::{RoadmapPhase, state};
use crate::catalogue::say;
use crate::chart::{Chart, Lane};
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::{Fault, Message, Result};
use crate::moment::Moment;

/// Asks for one phase.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PhaseAsk {
    /// 1 to 6.
    #[ts(optional = false)]
    pub phase: u32,
    /// `en` (the default) or `es`.
    #[serde(default)]
    pub lang: Option<String>,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseAnswer {
    /// The phase.
    pub phase: RoadmapPhase,
    /// Exit criteria.
    pub criteria: Vec<PhaseCriterion>,
    /// Tasks.
    pub tasks: Vec<PhaseTask>,
    /// Its tasks over time; none while no roadmap was made.
    pub gantt: Option<Chart>,
}

/// An exit criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseCriterion {
    /// `P1-E3`.
    pub id: String,
    /// What it asks for.
    pub text: String,
    /// `standard`, `law`, `body`, `ours` or `programme`.
    pub basis: String,
    /// `blocker` or `warning`.
    pub effect: String,
    /// What we recommend beside it, which never blocks; mostly empty.
    pub beside: String,
    /// `met`, `notMet`, `notYetRecorded`, or `notNeeded` where the way leaves it out.
    pub state: String,
    /// What was counted.
    pub value: u32,
    /// What it takes.
    pub needed: u32,
    /// What was counted and what is wanted; none where no register holds it.
    pub counted: Option<Message>,
    /// The rows behind it; none where the register does not exist yet.
    pub goal: Option<Goal>,
    /// The register that does not exist yet, by code; else empty.
    pub register: String,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseTask {
    /// `P1-T03`.
    pub id: String,
    /// What is to be done.
    pub title: String,
    /// Clauses and controls.
    pub references: String,
    /// Who usually does it.
    pub role: String,
    /// `met`, `notMet`, `notYetRecorded`, or `notNeeded` where its condition does not hold.
    pub state: String,
    /// What was counted and what is wanted; none where no register holds it.
    pub counted: Option<Message>,
    /// Condition by code; empty: for everybody.
    pub condition: String,
    /// The records where it is done; none where there are none yet.
    pub goal: Option<Goal>,
    /// First day, or empty.
    pub starts_on: String,
    /// Last day, or empty.
    pub ends_on: String,
    /// Owner's key.
    pub owner: Option<String>,
    /// Owner's name.
    pub owner_name: String,
    /// Days it ends later than first planned.
    pub slipped: u32,
    /// Today is later than its last day and it is not done. A closed phase has nothing late: it was closed without it.
    pub overdue: bool,
    /// Why it was moved.
    pub why: String,
    /// On the longest chain: a day later here is a day later at the end.
    pub critical: bool,
}

impl Ask for PhaseAsk {
    const NAME: &'static str = "roadmap.phase";
    type Answer = PhaseAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let (data, lang, today) = (data()?, self.lang.as_deref().unwrap_or("en"), at.today.to_string());
        let missing = || Fault::NotFound { kind: "phase", id: self.phase.to_string() };
        let phase = data.phase(self.phase).ok_or_else(missing)?;
        let (facts, dates) = (Facts::read(reader, &at.today.to_string())?, dated(reader)?);
        let plan = answer(reader, &facts, &dates, at, lang)?;
        let whole = plan.phases.into_iter().find(|one| one.number == self.phase).ok_or_else(missing)?;
        let criteria = phase.criteria.iter().map(|one| {
            let state = state::criterion(one, &facts);
            let code = if facts.route.takes(&one.id) { state.code } else { "notNeeded" };
            PhaseCriterion {
                id: one.id.clone(),
                text: say(&one.text, lang),
                basis: one.basis.clone(),
                effect: one.effect.clone(),
                beside: say(&one.beside, lang),
                state: code.to_owned(),
                value: state.value,
                needed: state.needed,
                goal: state.goal(),
                counted: state.counted,
                register: if code == "notYetRecorded" { one.register.clone() } else { String::new() },
            }
        });
        let tasks: Vec<PhaseTask> = phase
            .tasks
            .iter()
            .map(|task| {
                let (state, mine) = (state::task(task, &facts), dates.get(&task.id).cloned().unwrap_or_default());
                let spared = facts.spares(task);
                let code = if spared.is_empty() { state.code } else { "notNeeded" };
                PhaseTask {
                    id: task.id.clone(),
                    title: say(&task.title, lang),
                    references: task.references.clone(),
                    role: data.role(task, lang),
                    overdue: whole.closed_on.is_none()
                        && !mine.ends_on.is_empty()
                        && mine.ends_on < today
                        && matches!(code, "notMet" | "notYetRecorded"),
                    slipped: later(&mine.first_ends_on, &mine.ends_on),
                    state: code.to_owned(),
                    condition: spared.to_owned(),
                    goal: state.goal(),
                    counted: state.counted,
                    // The task a phase ends with decides when the next one can begin.
                    critical: !mine.ends_on.is_empty() && mine.ends_on >= whole.ends_on,
                    starts_on: mine.starts_on,
                    ends_on: mine.ends_on,
                    owner: mine.owner,
                    owner_name: mine.owner_name,
                    why: mine.why,
                }
            })
            .collect();
        let lane = |task: &PhaseTask| {
            let mine = dates.get(&task.id)?;
            Some(Lane {
                label: task.id.clone(),
                title: task.title.clone(),
                phase: false,
                starts_on: mine.starts_on.clone(),
                ends_on: mine.ends_on.clone(),
                first_starts_on: mine.first_starts_on.clone(),
                first_ends_on: mine.first_ends_on.clone(),
                critical: task.critical,
                late: task.overdue,
                met: u32::from(task.state == "met"),
                of: 1,
            })
        };
        let lanes: Vec<Lane> = tasks.iter().filter_map(lane).collect();
        let slipped = tasks.iter().filter(|task| task.slipped > 0 || task.overdue).count();
        let gantt = (!lanes.is_empty())
            .then(|| chart("roadmap-chart-tasks", Plan { lanes, slipped, law: marks(&plan.law), room: 0 }, &today));
        Ok(PhaseAnswer { criteria: criteria.collect(), tasks, gantt, phase: whole })
    }
}
