//! An action decided in the meeting goes straight into the one register of actions.

use super::guard::in_meeting;
use super::position;
use super::record::decision_of;
use crate::door::Writer;
use crate::fault::Result;
use crate::run::actions::{self, NewAction};

/// `input` is the catalogue id of the input it was decided on, or empty: it becomes part of what the action comes from.
pub(super) fn act(writer: &mut Writer<'_>, review: &str, input: &str, mut new: NewAction) -> Result<()> {
    let record = in_meeting(writer, review)?;
    let label = match position(input)? {
        Some(at) => format!("{}/{at}", record.number),
        None => record.number.clone(),
    };
    if let Some(id) = new.decision.filter(|id| !id.is_empty()) {
        new.decision = Some(decision_of(&writer.reader(), &record, &id)?.id);
    } else {
        new.decision = None;
    }
    actions::insert(writer, new, "review", &record.id, &label)
}
