//! What stands against approving the treatment plan.

use crate::fault::Refusal;
use crate::kernel::declare::Codes;
use crate::plan::risks::plan::Judged;
use crate::plan::risks::{DUE, STATE, Standing, TREATMENT, Treatment};

/// What stands against approving: nothing decided yet, or a treatment without a day.
pub(super) fn against(all: &[Judged], no_criteria: bool) -> Vec<Refusal> {
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
        if does && crate::facts::heat::treated(one) && one.risk.silent(crate::kernel::declare::AnyField::def(&DUE)) {
            found.push(Refusal::new("refuse-plan-due").with("number", number).row(one.risk.id.as_str()));
        }
    }
    found
}
