//! Carrying an open action over to a later review, with the reason: it opens that review as its input 1 (clause 9.3.2).

use super::{State, find};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::declare::Codes;

pub(super) fn carry(writer: &mut Writer<'_>, id: &str, review: &str, reason: &str) -> Result<()> {
    let action = find(&writer.reader(), id, &writer.moment().today.to_string())?;
    if action.state != State::Open.code() {
        return Err(Refusal::new("refuse-action-not-open").with("number", action.number).row(action.id).into());
    }
    let sql = "SELECT id, number, state, coalesce(heldOn, '') FROM review WHERE id = ?1 OR number = ?1";
    let found = writer.reader().maybe(sql, [review], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
    })?;
    let Some((to, number, state, held_on)) = found else {
        return Err(Fault::NotFound { kind: "review", id: review.to_owned() });
    };
    if matches!(state.as_str(), "minutes-approved" | "closed") {
        writer.refuse(Refusal::new("refuse-action-carry-approved").with("review", number.as_str()).field("review"));
    }
    let from = action.carried_to.clone().unwrap_or_else(|| action.origin_id.clone());
    let before = writer
        .reader()
        .maybe("SELECT coalesce(heldOn, '') FROM review WHERE id = ?1", [&from], |row| row.get::<_, String>(0))?;
    if to == from || before.is_some_and(|day| day > held_on) {
        writer.refuse(Refusal::new("refuse-action-carry-earlier").with("review", number.as_str()).field("review"));
    }
    let reason = field::words(writer, "reason", reason);
    field::needed(writer, "reason", &reason, "refuse-action-carry-reason");
    writer.amend("action", &action.id, &[("carriedTo", to.into()), ("carriedWhy", reason.into())])
}
