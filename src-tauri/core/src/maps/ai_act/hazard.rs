//! What the law says to a risk: a prohibited practice is accepted by nobody (Art. 5), and the risks of a high-risk system are
//! treated in the order of Art. 9(5).

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::answer::given;
use super::decide::follow;
use super::law::effective;
use crate::door::{Ask, Reader};
use crate::fault::{Refusal, Result};
use crate::kernel::Record;
use crate::kernel::declare::*;
use crate::moment::Moment;
use crate::plan::risks::{BY_CONTROL, BY_DESIGN, BY_TELLING, RISKS, SYSTEM, TESTS, VULNERABLE};

/// Acts that accept what remains.
const ACCEPT: [&str; 3] = ["accept", "acceptListed", "acceptByRule"];

/// What speaks against a step of a risk.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against_risk(verb: &str, id: &str, reader: &Reader<'_>) -> Result<Vec<Refusal>> {
    let told: [&dyn AnyField; 6] = [&SYSTEM, &BY_DESIGN, &TESTS, &BY_CONTROL, &BY_TELLING, &VULNERABLE];
    let risk = Record::part(reader, &RISKS, &told, id)?;
    let Some(system) = risk.get(&SYSTEM) else { return Ok(Vec::new()) };
    let mut against = Vec::new();
    let called: Option<String> =
        reader.maybe("SELECT number || ' ' || name FROM system WHERE id = ?1", [&system], |row| row.get(0))?;
    let called = called.unwrap_or_default();
    if ACCEPT.contains(&verb) && forbidden(reader, &system)? {
        against.push(Refusal::new("refuse-risk-prohibited").with("system", called.as_str()).field("state"));
    }
    if verb == "treat" && high_risk(reader, &system)? {
        for field in [&BY_DESIGN, &TESTS] {
            if risk.silent(field.def()) {
                against.push(Refusal::new("refuse-risk-order").with("system", called.as_str()).field(field.name()));
            }
        }
        // People are told of what neither design nor control could take away: both are said first (Art. 9(5)).
        if risk.silent(BY_CONTROL.def()) && !risk.silent(BY_TELLING.def()) {
            against.push(Refusal::new("refuse-risk-order-skipped").field(BY_CONTROL.name()));
        }
        if risk.silent(VULNERABLE.def()) {
            let refusal = Refusal::new("refuse-risk-under-18").with("system", called.as_str());
            against.push(refusal.field(VULNERABLE.name()));
        }
    }
    Ok(against)
}

/// What speaks against putting a system into use.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against_use(system: &str, reader: &Reader<'_>) -> Result<Vec<Refusal>> {
    if !forbidden(reader, system)? {
        return Ok(Vec::new());
    }
    Ok(vec![Refusal::new("refuse-system-prohibited").field("stage").row(system)])
}

/// High-risk systems inside the scope of which nobody said that all that remains of their risks together is acceptable (Art. 9(5)): key,
/// number and name.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn unjudged(reader: &Reader<'_>) -> Result<Vec<[String; 2]>> {
    let sql = "SELECT id, number || ' ' || name FROM system
        WHERE scope = 'in' AND stage <> 'retired' AND coalesce(overallResidual, '') = '' ORDER BY number";
    let all: Vec<[String; 2]> = reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?]))?;
    let mut found = Vec::new();
    for one in all {
        if high_risk(reader, &one[0])? {
            found.push(one);
        }
    }
    Ok(found)
}

/// Systems whose practice is prohibited, or may be while a question of Art. 5 is open: key, number, name.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn forbidden_systems(reader: &Reader<'_>) -> Result<Vec<[String; 3]>> {
    let sql = "SELECT id, number, name FROM system WHERE stage <> 'retired' ORDER BY number";
    let all: Vec<[String; 3]> = reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    let mut found = Vec::new();
    for one in all {
        if forbidden(reader, &one[0])? {
            found.push(one);
        }
    }
    Ok(found)
}

/// `act.forbidden`: systems whose practice is prohibited, or may be: key, number, name.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ActForbidden")]
pub struct Forbidden {}

impl Ask for Forbidden {
    const NAME: &'static str = "act.forbidden";
    type Answer = Vec<[String; 3]>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        forbidden_systems(reader)
    }
}

/// Recorded as prohibited, or open under Art. 5 and treated the same way until a person has answered.
fn forbidden(reader: &Reader<'_>, system: &str) -> Result<bool> {
    let Some(class) = class(reader, system)? else { return Ok(false) };
    if class != "legalReview" {
        return Ok(class == "prohibited");
    }
    let Some(record) = given(reader, system, "recorded")? else { return Ok(false) };
    let (law, _, _) = effective(reader)?;
    Ok(follow(&law, &record.answers, record.revision < law.reference.revision).fact(&law, "artFiveOpen"))
}

fn high_risk(reader: &Reader<'_>, system: &str) -> Result<bool> {
    Ok(class(reader, system)?.is_some_and(|class| class.starts_with("highRisk")))
}

fn class(reader: &Reader<'_>, system: &str) -> Result<Option<String>> {
    let sql = "SELECT outcome FROM classification WHERE system = ?1 AND state = 'recorded'";
    reader.maybe(sql, [system], |row| row.get(0))
}
