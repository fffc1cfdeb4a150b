//! The one gate between two states.

use serde_json::Value;

use super::{REVIEWS, Record, State, acceptance, required};
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::{change, stored};

/// The review if it may enter `next` now. Every reason against it is noted, and then nothing is returned.
pub(super) fn enter(writer: &mut Writer<'_>, id: &str, next: State) -> Result<Option<Record>> {
    let today = writer.moment().today.to_string();
    let record = Record::find(&writer.reader(), id, &today)?;
    if record.state.next() != Some(next) {
        let refusal = Refusal::new("refuse-review-state").with("number", record.number.as_str());
        let refusal = refusal.with("state", record.state.code()).with("next", next.code());
        return Err(refusal.field("state").row(record.id).into());
    }
    for refusal in acceptance::reasons(&record, next, &required(&record.kind)?, &today) {
        writer.refuse(refusal);
    }
    Ok(if writer.refused() { None } else { Some(record) })
}

/// Writes the state with what the step brings besides.
pub(super) fn into<const N: usize>(
    writer: &mut Writer<'_>,
    id: &str,
    next: State,
    more: [(&'static str, Value); N],
) -> Result<()> {
    let state = ("state", next.code().into());
    change(writer, &REVIEWS, id, stored(more.into_iter().chain([state])))
}
