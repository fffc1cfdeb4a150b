//! What the six phases say is next: a practice that must stop, questions at the start, systems without a class or to be
//! looked at again, and blockers of the current phase.

use super::first::first as opens;
use super::{Next, next};
use crate::door::Reader;
use crate::facts::Goal;
use crate::facts::roadmap::{self, PhaseStanding};
use crate::fault::{Message, Result};
use crate::run::evidence::World;

/// At most so many blockers of the current phase.
const BLOCKERS: usize = 2;

/// A prohibited practice on record about which nothing was done (EU AI Act, Art. 5). Before everything else.
pub(super) fn prohibited(reader: &Reader<'_>) -> Result<Vec<Next>> {
    let sql = "SELECT system.id, system.number, system.name FROM classification JOIN system ON system.id = system
        WHERE state = 'recorded' AND outcome = 'prohibited' AND handling = '' ORDER BY system.number";
    reader.rows(sql, [], |row| {
        let reason = Message::new("home-prohibited").with("number", row.get::<_, String>(1)?);
        let reason = reason.with("name", row.get::<_, String>(2)?);
        Ok(next("prohibited", reason, Goal::to("classification").at(Some(row.get(0)?))))
    })
}

/// The diagnostic, as far as it was begun or is still to begin.
/// Systems that are `told` already, with everything else that waits of them, are not told again.
pub(super) fn diagnostic(reader: &Reader<'_>, told: &[Next]) -> Result<Vec<Next>> {
    let told: Vec<&str> = told.iter().filter_map(|one| one.goal.id.as_deref()).collect();
    let mut things = Vec::new();
    let sql = "SELECT fitVerdict IN ('', 'incomplete') AND onboarding <> 'skipped',
        fitVerdict NOT IN ('', 'incomplete') AND fitDecision = '',
        (SELECT count(*) FROM system WHERE scope <> 'out' AND NOT EXISTS
            (SELECT 1 FROM classification WHERE system = system.id AND state = 'recorded')),
        (SELECT min(number || '/' || id) FROM system WHERE scope <> 'out' AND NOT EXISTS
            (SELECT 1 FROM classification WHERE system = system.id AND state = 'recorded')),
        (SELECT count(*) FROM system WHERE lookAgain NOT IN ('', '[]') AND id NOT IN (SELECT value FROM json_each(?1))),
        (SELECT min(number || '/' || id) FROM system
            WHERE lookAgain NOT IN ('', '[]') AND id NOT IN (SELECT value FROM json_each(?1)))
        FROM profile";
    let read = reader.maybe(sql, [serde_json::to_string(&told)?], |row| {
        Ok((
            [("fit-open", row.get::<_, bool>(0)?), ("fit-decide", row.get(1)?)],
            row.get::<_, u32>(2)?,
            row.get::<_, Option<String>>(3)?,
            row.get::<_, u32>(4)?,
            row.get::<_, Option<String>>(5)?,
        ))
    })?;
    let Some((fit, unclassified, first, again, looked)) = read else { return Ok(things) };
    // The questions first, then the decision they lead to: asked until somebody made it.
    for (rule, _) in fit.into_iter().filter(|(_, holds)| *holds) {
        let goal = Goal::to("profile").at(Some("fit".to_owned()));
        things.push(next(rule, Message::new(&format!("home-{rule}")), goal));
    }
    if unclassified > 0 {
        let reason = Message::new("home-unclassified").with("count", unclassified);
        things.push(next("unclassified", reason, Goal::to("classification").at(opens(first))));
    }
    if again > 0 {
        let reason = Message::new("home-look-again").with("count", again);
        things.push(next("look-again", reason, Goal::to("system?lookAgain=*").at(opens(looked))));
    }
    Ok(things)
}

/// Blockers of the first phase that is not closed, as far as a register could meet them now.
pub(super) fn blockers(phases: &[PhaseStanding]) -> Vec<Next> {
    let current =
        phases.iter().find(|phase| !matches!(phase.status.as_str(), "closed" | "skipped") && !phase.open.is_empty());
    let Some(phase) = current.filter(|phase| phase.status != "notStarted") else { return Vec::new() };
    let blocker = |(id, basis, goal): &(String, String, Goal)| {
        let reason = Message::new("home-blocker").with("phase", phase.number).with("criterion", id.as_str());
        let reason = reason.with("basis", basis.as_str());
        next("blocker", reason, goal.clone())
    };
    phase.open.iter().take(BLOCKERS).map(blocker).collect()
}

/// Where the six phases stand.
pub(super) fn phases(reader: &Reader<'_>, world: &World, today: &str, lang: &str) -> Result<Vec<PhaseStanding>> {
    roadmap::standing(reader, world, today, lang)
}
