//! Requirements rated *conforms* while the organisation's own records say otherwise: people who are not aware or whose competence
//! nobody showed, roles and objectives that were proposed and never taken on.

use super::found::{Contradiction, Found, REPORT};
use super::look::Look;
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::plan::gap::ANSWERS;
use crate::plan::objectives::OBJECTIVES;
use crate::plan::people::PEOPLE;
use crate::plan::roles::ROLES;
use crate::run::training;

/// Items of the gap analysis that a record contradicts: the requirement of a full run, and the sub-clause of a first pass.
const COMPETENT: [&str; 2] = ["7.2-02", "7.2"];
const AWARE: [&str; 2] = ["7.3-01", "7.3"];
const ASSIGNED: [&str; 2] = ["5.3-01", "5.3"];
const ESTABLISHED: [&str; 2] = ["6.2-01", "6.2"];

/// The first of these that is rated *conforms*.
pub(super) fn rated(look: &Look<'_>, items: &'static [&'static str]) -> Option<&'static str> {
    let conforms = |item: &&str| look.answers.get(*item).is_some_and(|answer| answer.rating == "conforms");
    items.iter().copied().find(conforms)
}

/// What is said of an item: the records that contradict it, by key and what each is called, and of how many.
fn said(look: &Look<'_>, id: &str, item: &str, register: &Register, found: &[[String; 2]], of: usize) -> Found {
    if found.is_empty() {
        return Vec::new();
    }
    let named: Vec<&str> = found.iter().map(|[_, called]| called.as_str()).collect();
    let one = Contradiction::of(id, &[REPORT]).with("item", item).with("run", look.run());
    let one = one.with("count", found.len()).with("of", of).with("named", named.join(", "));
    let one = one.at(&ANSWERS, &look.answered(item), &look.answered(item));
    vec![found.iter().fold(one, |one, [id, called]| one.at(register, id, called))]
}

/// Competence (7.2) and awareness (7.3) beside the table of people and modules.
pub(super) fn people(look: &Look<'_>) -> Result<Found> {
    let (competent, aware) = (rated(look, &COMPETENT), rated(look, &AWARE));
    let Ok(day) = look.today.parse() else { return Ok(Vec::new()) };
    if competent.or(aware).is_none() {
        return Ok(Vec::new());
    }
    let standing = training::read(&look.reader, day)?;
    let concerned: Vec<_> = standing.people.iter().filter(|one| one.state != "notConcerned").collect();
    let named = |one: &&training::Learner| [one.id.clone(), one.name.clone()];
    let mut found: Found = Vec::new();
    if let Some(item) = competent {
        let held: Vec<_> = concerned.iter().copied().filter(|one| one.competent != "noRole").collect();
        let gaps: Vec<_> = held.iter().filter(|one| one.competent == "gap").map(named).collect();
        found.extend(said(look, "contradiction-competent", item, &PEOPLE, &gaps, held.len()));
    }
    if let Some(item) = aware {
        let gaps: Vec<_> = concerned.iter().filter(|one| one.aware != "aware").map(named).collect();
        found.extend(said(look, "contradiction-aware", item, &PEOPLE, &gaps, concerned.len()));
    }
    Ok(found)
}

/// Roles (5.3) and objectives (6.2) that were proposed: nobody accepted the one, nobody approved the other.
pub(super) fn proposed(look: &Look<'_>) -> Result<Found> {
    let mut found: Found = Vec::new();
    let all: [(_, _, &Register, _); 2] = [
        (
            &ASSIGNED,
            "contradiction-roles-proposed",
            &ROLES,
            "SELECT id, number, state FROM role WHERE retired_on IS NULL
            AND state IN ('proposed', 'assigned', 'accepted') ORDER BY number",
        ),
        (
            &ESTABLISHED,
            "contradiction-objectives-proposed",
            &OBJECTIVES,
            "SELECT id, number, state FROM objective
            WHERE retired_on IS NULL AND state <> 'withdrawn' ORDER BY number",
        ),
    ];
    for (items, id, register, sql) in all {
        let Some(item) = rated(look, items) else { continue };
        let rows = look.reader.rows(sql, [], |row| Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?]))?;
        let open: Vec<[String; 2]> = rows
            .iter()
            .filter(|[.., state]| state == "proposed")
            .map(|[id, number, _]| [id.clone(), number.clone()])
            .collect();
        found.extend(said(look, id, item, register, &open, rows.len()));
    }
    Ok(found)
}
