//! What must hold before a review is written to: its minutes are open, or its meeting is under way.

use super::Record;
use crate::door::Writer;
use crate::fault::{Refusal, Result};

/// The review, whose minutes must not be frozen yet.
pub(super) fn unlocked(writer: &Writer<'_>, id: &str) -> Result<Record> {
    let record = Record::find(&writer.reader(), id, &writer.moment().today.to_string())?;
    if record.state.locked() {
        let refusal = Refusal::new("refuse-review-locked").with("number", record.number.as_str());
        return Err(refusal.row(record.id).into());
    }
    Ok(record)
}

/// The review, whose meeting must be under way: only then can results be recorded (clause 9.3.3).
pub(super) fn in_meeting(writer: &Writer<'_>, id: &str) -> Result<Record> {
    let record = unlocked(writer, id)?;
    if !record.state.takes_results() {
        let refusal = Refusal::new("refuse-review-not-held").with("number", record.number.as_str());
        return Err(refusal.row(record.id).into());
    }
    Ok(record)
}
