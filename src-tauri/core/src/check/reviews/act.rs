//! An action decided in the meeting goes straight into the one register of actions.

use super::guard::in_meeting;
use super::record::find_decision;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::run::actions::{self, NewAction};

pub(super) fn act(writer: &mut Writer<'_>, review: &str, mut new: NewAction) -> Result<()> {
    let record = in_meeting(writer, review)?;
    if let Some(id) = new.decision.filter(|id| !id.is_empty()) {
        let decision = find_decision(&writer.reader(), &id)?;
        if decision.review != record.id {
            let refusal = Refusal::new("refuse-review-decision-elsewhere").with("number", decision.number);
            return Err(refusal.field("decision").into());
        }
        new.decision = Some(decision.id);
    } else {
        new.decision = None;
    }
    actions::insert(writer, new, "review", &record.id, &record.number)
}
