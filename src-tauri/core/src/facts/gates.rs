//! Gates of a system's life (A.6.1.3, A.6.2.2 to A.6.2.6): which records each stage asks for, which of them are there, and what stands
//! against putting a system into use.
//!
//! A system that was in use before the AIMS began is recorded as such: its records are asked for, and its use is no lie. Not here:
//! prohibited practices (`ai_act`), the stages themselves (`systems`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Goal;
use crate::door::{Ask, Reader};
use crate::fault::{Refusal, Result};
use crate::kernel::Record;
use crate::kernel::declare::{Codes, Register};
use crate::moment::Moment;
use crate::plan::impacts::IMPACTS;
use crate::plan::systems::{IN_USE_ON, SCOPE, STAGE, SYSTEMS, Scope, Stage, USED_BEFORE};
use crate::run::datasets::DATA_SETS;
use crate::run::deliveries::DELIVERIES;
use crate::run::measures::MEASURES;
use crate::run::oversight::OVERSIGHT;
use crate::run::suppliers::SPLITS;
use crate::run::system_logs::LOGS;
use crate::run::system_tests::TESTS;

/// A record that a gate asks for.
struct Need {
    gate: &'static str,
    need: &'static str,
    /// Whether it is there, over the system `?1`.
    sql: &'static str,
    /// The register where it stands.
    at: &'static Register,
}

const USE: &str = "in-use";

/// Tests of the system that failed and that the same test has not passed since.
macro_rules! failed {
    () => {
        " FROM systemTest f WHERE f.system = ?1 AND f.retired_on IS NULL AND f.state = 'judged'
                AND f.result = 'failed' AND NOT EXISTS (SELECT 1 FROM systemTest p WHERE p.system = ?1 AND p.retired_on IS NULL
                    AND p.state = 'judged' AND p.result <> 'failed' AND p.kind = f.kind AND lower(trim(p.name)) = lower(trim(f.name)) AND (p.heldOn > f.heldOn OR p.heldOn = f.heldOn AND p.id > f.id))"
    };
}

static NEEDS: [Need; 15] = [
    Need { gate: "development", need: "purpose", at: &SYSTEMS, sql: "SELECT purpose <> '' AND prohibitedUses <> '' FROM system WHERE id = ?1" },
    Need { gate: "development", need: "owner", at: &SYSTEMS, sql: "SELECT businessOwner IS NOT NULL FROM system WHERE id = ?1" },
    Need { gate: "development", need: "screening", at: &IMPACTS, sql: "SELECT EXISTS (SELECT 1 FROM impact WHERE impact.system = ?1 AND retired_on IS NULL)" },
    Need {
        gate: "test",
        need: "data",
        at: &DATA_SETS,
        sql: "SELECT count(*) = total(state = 'approved') AND (count(*) > 0 OR (SELECT coalesce(ownData, '') <> 'yes' FROM system WHERE id = ?1))
            FROM dataSet WHERE retired_on IS NULL AND state <> 'withdrawn' AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = ?1)",
    },
    Need {
        gate: "test",
        need: "preset",
        at: &TESTS,
        sql: "SELECT EXISTS (SELECT 1 FROM systemTest WHERE systemTest.system = ?1 AND retired_on IS NULL AND criteria <> '' AND setOn IS NOT NULL)",
    },
    Need {
        gate: USE,
        need: "impact",
        at: &IMPACTS,
        sql: "SELECT EXISTS (SELECT 1 FROM impact WHERE impact.system = ?1 AND state = 'approved' AND retired_on IS NULL)",
    },
    Need {
        gate: USE,
        need: "verification",
        at: &TESTS,
        sql: concat!(
            "SELECT EXISTS (SELECT 1 FROM systemTest t WHERE t.system = ?1 AND t.retired_on IS NULL AND t.state = 'judged'
                AND t.result IN ('passed', 'conditions') AND t.heldOn >= coalesce((SELECT changedOn FROM system WHERE id = ?1), ''))
            AND NOT EXISTS (SELECT 1",
            failed!(),
            ")"
        ),
    },
    Need {
        gate: USE,
        need: "userInformation",
        at: &DELIVERIES,
        sql: "SELECT EXISTS (SELECT 1 FROM delivery WHERE delivery.system = ?1 AND retired_on IS NULL AND sheet IN ('user-information', 'notice'))
            OR EXISTS (SELECT 1 FROM document WHERE kind = 'user-information' AND subject = ?1)",
    },
    Need {
        gate: USE,
        need: "rollback",
        at: &OVERSIGHT,
        sql: "SELECT EXISTS (SELECT 1 FROM oversight WHERE oversight.system = ?1 AND retired_on IS NULL AND stop <> '' AND wayBack <> '')",
    },
    Need {
        gate: "operation",
        need: "overseen",
        at: &OVERSIGHT,
        sql: "SELECT EXISTS (SELECT 1 FROM oversight WHERE oversight.system = ?1 AND retired_on IS NULL AND agreed <> '')",
    },
    Need {
        gate: "operation",
        need: "monitoring",
        at: &MEASURES,
        sql: "SELECT EXISTS (SELECT 1 FROM measure JOIN measureReading r ON r.measure = measure.id AND r.retired_on IS NULL
            WHERE measure.system = ?1 AND measure.retired_on IS NULL)",
    },
    Need {
        gate: "operation",
        need: "logs",
        at: &LOGS,
        sql: "SELECT EXISTS (SELECT 1 FROM systemLog WHERE systemLog.system = ?1 AND retired_on IS NULL AND months IS NOT NULL AND reader IS NOT NULL)",
    },
    Need {
        gate: "operation",
        need: "split",
        at: &SPLITS,
        sql: "SELECT count(*) > 0 AND count(*) = total(whose NOT IN ('', '[]')) FROM responsibility WHERE responsibility.system = ?1 AND retired_on IS NULL",
    },
    Need { gate: "retired", need: "retirement", at: &SYSTEMS, sql: "SELECT onRetiring <> '' FROM system WHERE id = ?1" },
    Need {
        gate: "retired",
        need: "told",
        at: &DELIVERIES,
        sql: "SELECT EXISTS (SELECT 1 FROM delivery WHERE delivery.system = ?1 AND sheet = 'retirement' AND retired_on IS NULL)",
    },
];

/// Asks for the gates of a system.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "GatesAsk")]
pub struct GatesAsk {
    /// Key or number.
    pub system: String,
}

/// A gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Gate {
    /// The stage it leads to: `development`, `test`, `in-use`, `operation` (staying in use) or `retired`.
    pub gate: String,
    /// The system has come as far or further.
    pub come: bool,
    /// It has, without all that is asked for here.
    pub owed: bool,
    /// It lies behind: the system is in a later stage, and comes into this one no more.
    pub behind: bool,
    /// What it asks for.
    pub records: Vec<GateRecord>,
}

/// What a gate asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GateRecord {
    /// `impact`, `verification`, `rollback` and so on.
    pub need: String,
    /// It is there.
    pub there: bool,
    /// It is, and what it rests on is another since.
    pub moved: bool,
    /// Where it is not there: what the records are called that stand against it; none where none does, or there are none yet.
    pub open: Vec<String>,
    /// Where it stands or would stand.
    pub goal: Goal,
}

impl Ask for GatesAsk {
    const NAME: &'static str = "systems.gates";
    type Answer = Vec<Gate>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let id = SYSTEMS.key(reader, &self.system)?;
        let system = Record::read(reader, &SYSTEMS, &id)?;
        let stage = system.get(&STAGE);
        let mut gates: Vec<Gate> = Vec::new();
        for need in &NEEDS {
            let about = need.at.defs().find(|def| def.to.is_some_and(|to| to.noun() == SYSTEMS.noun));
            let goal = match about {
                Some(about) => Goal::to(&format!("{}?{}={id}", need.at.noun, about.name)),
                None => Goal::to(need.at.noun).at(Some(system.number.clone())),
            };
            let there = there(reader, need, &id)?;
            let moved = there && need.need == "impact" && moved(reader, &id)?;
            let open = if there { Vec::new() } else { open(reader, need, &id)? };
            let record = GateRecord { need: need.need.to_owned(), there, moved, open, goal };
            match gates.iter_mut().find(|gate| gate.gate == need.gate) {
                Some(gate) => gate.records.push(record),
                None => gates.push(Gate {
                    gate: need.gate.to_owned(),
                    come: come(need.gate, stage),
                    owed: false,
                    behind: behind(need.gate, stage),
                    records: vec![record],
                }),
            }
        }
        for gate in &mut gates {
            gate.owed = gate.come && gate.records.iter().any(|one| !one.there);
        }
        // Of what was never retired nothing of retirement is told.
        gates.retain(|gate| gate.gate != "retired" || gate.come);
        Ok(gates)
    }
}

/// Whether the approved assessment of a system rests on other facts by now.
fn moved(reader: &Reader<'_>, system: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM impact WHERE impact.system = ?1 AND state = 'approved' AND retired_on IS NULL AND movedOn IS NOT NULL";
    Ok(reader.maybe(sql, [system], |_| Ok(()))?.is_some())
}

fn there(reader: &Reader<'_>, need: &Need, system: &str) -> Result<bool> {
    Ok(reader.maybe(need.sql, [system], |row| row.get::<_, Option<bool>>(0))?.flatten() == Some(true))
}

fn come(gate: &str, stage: Option<Stage>) -> bool {
    match gate {
        "development" => !matches!(stage, None | Some(Stage::Idea)),
        "test" => !matches!(stage, None | Some(Stage::Idea | Stage::Development)),
        "retired" => stage == Some(Stage::Retired),
        _ => matches!(stage, Some(Stage::InUse | Stage::Changed)),
    }
}

fn behind(gate: &str, stage: Option<Stage>) -> bool {
    let later: &[Stage] = match gate {
        "development" => &[Stage::Test, Stage::InUse, Stage::Changed, Stage::Retired],
        "test" => &[Stage::InUse, Stage::Changed, Stage::Retired],
        "retired" => &[],
        _ => &[Stage::Retired],
    };
    stage.is_some_and(|stage| later.contains(&stage))
}

/// What the records are called that keep something a gate asks for from being there: data nobody approved, tasks that are nobody's,
/// tests that failed.
fn open(reader: &Reader<'_>, need: &Need, system: &str) -> Result<Vec<String>> {
    let sql = match need.need {
        "data" => {
            "SELECT number || ' ' || name FROM dataSet WHERE retired_on IS NULL AND state = 'draft'
                AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = ?1) ORDER BY number"
        }
        "split" => {
            "SELECT number || ' ' || task FROM responsibility WHERE responsibility.system = ?1 AND retired_on IS NULL
                AND whose IN ('', '[]') ORDER BY number"
        }
        "verification" => concat!("SELECT f.number || ' ' || f.name", failed!(), " ORDER BY f.number"),
        _ => return Ok(Vec::new()),
    };
    reader.rows(sql, [system], |row| row.get(0))
}

/// What stands against putting a system into use: the records that its gate asks for and that are not there. What came into the
/// inventory in use is not refused, nor is what was in use before the AIMS began and is told as that; nor is what lies outside.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against_use(reader: &Reader<'_>, id: &str) -> Result<Vec<Refusal>> {
    let system = Record::read(reader, &SYSTEMS, id)?;
    let stage = system.get(&STAGE).filter(|stage| matches!(stage, Stage::InUse | Stage::Changed));
    let Some(stage) = stage.filter(|_| system.get(&SCOPE) != Some(Scope::Out)) else {
        return Ok(Vec::new());
    };
    let sql = "SELECT stage, coalesce(onDay, ''), note FROM systemStage WHERE system = ?1 ORDER BY id";
    let mut stages: Vec<[String; 3]> = reader.rows(sql, [id], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    // The stage it comes to may be entered already.
    let entered = stages.pop_if(|last| last[0] == stage.code());
    let [_, on, note] = entered.unwrap_or_default();
    // What is in use may be changed; to be used again it passes the gate again, unless that was before the AIMS as well.
    let used = stages.iter().any(|[stage, ..]| stage == Stage::InUse.code());
    let first = system.get(&IN_USE_ON).filter(|_| !used).unwrap_or_default();
    let on = if on.is_empty() { first } else { on };
    let excused = used && stage == Stage::Changed || told_as_earlier(reader, &system, &on, &note)?;
    if stages.is_empty() || excused {
        return Ok(Vec::new());
    }
    let mut against = Vec::new();
    for need in NEEDS.iter().filter(|need| need.gate == USE) {
        if !there(reader, need, id)? {
            against.push(Refusal::new(&format!("refuse-gate-{}", need.need)).field(STAGE.name()).row(id));
        }
    }
    Ok(against)
}

/// What stands against taking a system out of use: nobody has said what becomes of its data, or nobody was told.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against_retirement(reader: &Reader<'_>, id: &str) -> Result<Vec<Refusal>> {
    let mut against = Vec::new();
    for need in NEEDS.iter().filter(|need| need.gate == Stage::Retired.code()) {
        if !there(reader, need, id)? {
            against.push(Refusal::new(&format!("refuse-gate-{}", need.need)).field(STAGE.name()).row(id));
        }
    }
    Ok(against)
}

/// It was in use before the AIMS began, and words say so.
fn told_as_earlier(reader: &Reader<'_>, system: &Record, on: &str, note: &str) -> Result<bool> {
    let sql = "SELECT substr(at, 1, 10) FROM journal ORDER BY seq LIMIT 1";
    let began: String = reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default();
    let told = !note.trim().is_empty() || !system.get(&USED_BEFORE).trim().is_empty();
    Ok(told && !on.is_empty() && *on < *began)
}
