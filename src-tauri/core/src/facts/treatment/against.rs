//! What stands against approving the treatment plan.

use std::collections::BTreeSet;

use crate::door::Reader;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::{AnyField, Codes};
use crate::maps::ai_act::unjudged;
use crate::plan::criteria::in_force;
use crate::plan::risks::plan::{Judged, latest, whole_systems};
use crate::plan::risks::{DUE, PLAN_COVERS, PLAN_ON, STATE, SYSTEM, Standing, TREATMENT, Treatment};
use crate::plan::systems::OVERALL_RESIDUAL;

/// Whether the plan waits for approval: nothing stands against it, and none was approved yet, or since then a risk was rated, treated or
/// accepted, or it would cover other systems or risks.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn waits(reader: &Reader<'_>, all: &[Judged]) -> Result<bool> {
    if !against(reader, all, in_force(reader)?.is_none())?.is_empty() {
        return Ok(false);
    }
    let Some(plan) = latest(reader)? else { return Ok(true) };
    let covers = plan.get(&PLAN_COVERS);
    let covered = |part: &str| -> BTreeSet<String> {
        let list = covers.get(part).and_then(serde_json::Value::as_array).into_iter().flatten();
        list.filter_map(|one| one.as_str().map(str::to_owned)).collect()
    };
    let listed: BTreeSet<String> = all.iter().filter(|one| one.counts()).map(|one| one.risk.id.clone()).collect();
    if covered("listed") != listed || covered("whole") != whole_systems(reader, all)? {
        return Ok(true);
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM risk WHERE retired_on IS NULL AND state IN ('rated', 'treated', 'accepted')
        AND max(coalesce(json_extract(nullif(rated, ''), '$.on'), ''), coalesce(json_extract(nullif(treated, ''), '$.on'), ''),
            coalesce(json_extract(nullif(accepted, ''), '$.on'), '')) > ?1)";
    Ok(reader.maybe(sql, [plan.get(&PLAN_ON).unwrap_or_default()], |row| row.get(0))?.unwrap_or_default())
}

/// What stands against approving: nothing decided yet, a treatment without a day, or a high-risk system of which nobody said that what
/// remains together is acceptable.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn against(reader: &Reader<'_>, all: &[Judged], no_criteria: bool) -> Result<Vec<Refusal>> {
    let mut found = Vec::new();
    if no_criteria {
        found.push(Refusal::new("refuse-risk-no-criteria"));
    }
    if !all.iter().any(crate::facts::heat::treated) {
        found.push(Refusal::new("refuse-plan-nothing"));
    }
    for one in all.iter().filter(|one| one.counts()) {
        let number = one.risk.number.as_str();
        if one.risk.get(&STATE) == Some(Standing::Rated) && one.left > Some(crate::plan::criteria::Level::Low) {
            let level = one.left.map_or("", Codes::code);
            let refusal = Refusal::new("refuse-plan-untreated").with("number", number).with("level", level);
            found.push(refusal.field(TREATMENT.name()).row(number));
        }
        let does = matches!(one.risk.get(&TREATMENT), Some(Treatment::Avoid | Treatment::Reduce | Treatment::Share));
        if does && crate::facts::heat::treated(one) && one.risk.silent(DUE.def()) {
            found.push(Refusal::new("refuse-plan-due").with("number", number).field(DUE.name()).row(number));
        }
    }
    for [id, system] in unjudged(reader)? {
        // Where none of its risks counts yet, that is what stands against it.
        if all.iter().any(|one| one.counts() && one.risk.get(&SYSTEM).as_ref() == Some(&id)) {
            let refusal = Refusal::new("refuse-plan-overall").with("system", system);
            found.push(refusal.field(OVERALL_RESIDUAL.name()).row(id.as_str()));
        }
    }
    Ok(found)
}
