//! Ending an action, done or dropped, and taking that back.

use super::{ActionRow, field, find};
use crate::door::Writer;
use crate::fault::{Refusal, Result};

pub(super) fn close(writer: &mut Writer<'_>, id: &str, outcome: &str) -> Result<()> {
    finish(writer, id, "done", ("outcome", outcome), "refuse-action-outcome")
}

pub(super) fn abandon(writer: &mut Writer<'_>, id: &str, reason: &str) -> Result<()> {
    finish(writer, id, "dropped", ("reason", reason), "refuse-action-reason")
}

fn finish(writer: &mut Writer<'_>, id: &str, state: &str, why: (&str, &str), empty: &str) -> Result<()> {
    let action = open(writer, id)?;
    let words = field::words(writer, why.0, why.1);
    field::needed(writer, why.0, &words, empty);
    let today = writer.moment().today.to_string();
    let fields = [("state", state.to_owned().into()), ("outcome", words.into()), ("closed_on", today.into())];
    writer.amend("action", &action.id, &fields)
}

/// The action, which must be open.
pub(super) fn open(writer: &Writer<'_>, id: &str) -> Result<ActionRow> {
    let action = find(&writer.reader(), id, &writer.moment().today.to_string())?;
    if action.state != "open" {
        return Err(Refusal::new("refuse-action-not-open").with("number", action.number).row(action.id).into());
    }
    Ok(action)
}

/// Back to open. An action of a closed review stays as it is: the review closed on it.
pub(super) fn reopen(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let action = find(&writer.reader(), id, &writer.moment().today.to_string())?;
    if action.state == "open" {
        return Err(Refusal::new("refuse-action-open").with("number", action.number).row(action.id).into());
    }
    let sql = "SELECT number FROM review WHERE state = 'closed' AND (id = ?1 OR id = ?2)";
    let home = (action.carried_to.clone().unwrap_or_default(), review_of(&action));
    let closed = writer.reader().maybe(sql, [&home.0, &home.1], |row| row.get::<_, String>(0))?;
    if let Some(review) = closed {
        let refusal = Refusal::new("refuse-action-review-closed").with("number", action.number).with("review", review);
        return Err(refusal.row(action.id).into());
    }
    let fields =
        [("state", "open".to_owned().into()), ("outcome", String::new().into()), ("closed_on", None::<String>.into())];
    writer.amend("action", &action.id, &fields)
}

/// The review an action was decided in and not carried over from, or an empty text.
fn review_of(action: &ActionRow) -> String {
    let there = action.origin == "review" && action.carried_to.is_none();
    if there { action.origin_id.clone() } else { String::new() }
}
