//! What stands against approving the treatment plan.

use crate::door::Reader;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::{AnyField, Codes};
use crate::maps::ai_act::unjudged;
use crate::plan::risks::plan::Judged;
use crate::plan::risks::{DUE, STATE, SYSTEM, Standing, TREATMENT, Treatment};
use crate::plan::systems::OVERALL_RESIDUAL;

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
            found.push(refusal.row(one.risk.id.as_str()));
        }
        let does = matches!(one.risk.get(&TREATMENT), Some(Treatment::Avoid | Treatment::Reduce | Treatment::Share));
        if does && crate::facts::heat::treated(one) && one.risk.silent(DUE.def()) {
            found.push(Refusal::new("refuse-plan-due").with("number", number).row(one.risk.id.as_str()));
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
