//! What comes round again: systems whose assessments are out of date, the committee's meeting of the quarter, the look for undeclared tools, and 27001 documents that
//! no longer hold what rests on them.

use chrono::{Days, NaiveDate};

use super::{Next, next};
use crate::door::Reader;
use crate::facts::{Goal, current};
use crate::fault::{Message, Result};
use crate::maps::bridge;
use crate::moment::Moment;
use crate::plan::risks::RISKS;
use crate::plan::systems::SYSTEMS;

/// Days before the end of the quarter from which the committee's meeting is due.
const NEAR: u64 = 14;

/// All of it, the gravest first.
pub(super) fn all(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<Next>> {
    let mut things = Vec::new();
    things.extend(dropped(reader, today)?);
    things.extend(committee(reader, today)?);
    things.extend(look(reader, today)?);
    Ok(things)
}

/// Systems whose assessments are out of date: one line a system, with what happened.
pub(super) fn assessments(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Next>> {
    let mut things = Vec::new();
    for one in current::due(reader, at, None)? {
        let triggers = one.triggers(reader)?;
        let Some(first) = triggers.first() else { continue };
        let [id, number, name] = one.system;
        let mut reason = Message::new(if id.is_empty() { "home-current-whole" } else { "home-current" });
        reason = reason.with("number", number).with("name", name).with("more", triggers.len() - 1);
        reason.args.extend(
            first.args.iter().filter(|(arg, _)| *arg == "trigger").map(|(arg, said)| (arg.clone(), said.clone())),
        );
        let goal = if id.is_empty() {
            Goal::to(&format!("{}?movedOn=*", RISKS.noun))
        } else {
            Goal::to(SYSTEMS.noun).at(Some(id))
        };
        things.push(next("current", reason, goal));
    }
    Ok(things)
}

/// Sub-clauses whose mark has dropped, because a 27001 document expired or was withdrawn.
fn dropped(reader: &Reader<'_>, today: NaiveDate) -> Result<Option<Next>> {
    let before = today.pred_opt().unwrap_or(today);
    let found = bridge::dropped(reader, &today.to_string())?;
    Ok((found > 0).then(|| {
        let goal = Goal::to(&format!("bridge?level=full,partial&holdsUntil=..{before}"));
        next("bridge-dropped", Message::new("home-bridge-dropped").with("count", found), goal)
    }))
}

/// Three months after the last meeting the committee meets again; a management review goes through all of it and more.
fn committee(reader: &Reader<'_>, today: NaiveDate) -> Result<Option<Next>> {
    let near = today.checked_add_days(Days::new(NEAR)).unwrap_or(today).to_string();
    let sql = "SELECT date(max(heldOn), '+3 months') AS due FROM review WHERE startedAt IS NOT NULL
        HAVING due <= ?1 AND NOT EXISTS (SELECT 1 FROM review
            WHERE state IN ('planned', 'in-preparation') AND heldOn <= date(due, '+1 month'))";
    let due = reader.maybe(sql, [near], |row| row.get::<_, String>(0))?;
    Ok(due.map(|due| next("committee-due", Message::new("home-committee-due").with("on", due), Goal::to("review"))))
}

/// Six months after the last look for undeclared tools.
fn look(reader: &Reader<'_>, today: NaiveDate) -> Result<Option<Next>> {
    let sql = "SELECT date(max(day), '+6 months') AS due FROM toolLook WHERE retired_on IS NULL HAVING due < ?1";
    let due = reader.maybe(sql, [today.to_string()], |row| row.get::<_, String>(0))?;
    Ok(due.map(|due| next("tool-look", Message::new("home-tool-look").with("on", due), Goal::to("toolLook"))))
}
