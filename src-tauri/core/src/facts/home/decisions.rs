//! Decisions on risks and impacts that wait for somebody's word: the data protection officer's, whoever accepts, whoever approves the plan
//! (clauses 6.1.3, 6.1.4 and 8.2 to 8.4).

use super::{Next, next};
use crate::door::Reader;
use crate::facts::{Goal, assessing, treatment};
use crate::fault::{Message, Result};
use crate::kernel::Record;
use crate::kernel::read::steps;
use crate::moment::Moment;
use crate::plan::impacts::IMPACTS;
use crate::plan::risks::PLANS;
use crate::plan::risks::plan::judged;

/// All of them, in the order of the work.
pub(super) fn all(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Next>> {
    let mut things = opinions(reader, at)?;
    let risks = judged(reader, at)?;
    let [rule, list, single] = treatment::waiting(reader, &risks)?;
    let goal = || Goal::to(PLANS.noun);
    if rule + list + single > 0 {
        let reason = Message::new("home-risks-accept").with("count", rule + list + single);
        let reason = reason.with("rule", rule).with("list", list).with("single", single);
        things.push(next("risks-accept", reason, goal()));
    }
    if treatment::waits(reader, &risks)? {
        things.push(next("plan-approve", Message::new("home-plan-approve"), goal()));
    }
    Ok(things)
}

/// Drafts of assessments against which nothing stands but that the data protection officer has not said what they think.
fn opinions(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Next>> {
    let mut things = Vec::new();
    for round in Record::all(reader, &IMPACTS, "record.state = 'draft' AND record.retired_on IS NULL", &[])? {
        let approve = steps(&IMPACTS, &round, reader, at)?.into_iter().find(|step| step.verb == "approve");
        let only = approve.is_some_and(|step| {
            !step.possible && step.reasons.iter().all(|one| one.message.id == "refuse-impact-officer")
        });
        if only && assessing::against(reader, &round.id, &at.today.to_string())?.is_empty() {
            let reason = Message::new("home-officer").with("called", round.called());
            things.push(next("officer", reason, Goal::to(IMPACTS.noun).at(Some(round.id.clone()))));
        }
    }
    Ok(things)
}
