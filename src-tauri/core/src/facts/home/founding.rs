//! The founding session on Home: to be begun, gone on with, or approved; parts that an approval left open stay (clauses 4 to 7).

use super::{Next, next};
use crate::door::Reader;
use crate::facts::{Goal, session};
use crate::fault::{Message, Result};
use crate::plan::founding::FOUNDING;

/// What the session asks for now; nothing where an organisation founds its AIMS without one.
pub(super) fn session(reader: &Reader<'_>) -> Result<Option<Next>> {
    let session::Standing { of, open, drafted, approved } = session::standing(reader)?;
    let rule = match (drafted, open, approved) {
        (true, 0, true) => return Ok(None),
        (true, 0, false) => "founding-approve",
        (true, ..) => "founding-open",
        (false, ..) if waits(reader)? => "founding-begin",
        (false, ..) => return Ok(None),
    };
    let reason = Message::new(&format!("home-{rule}")).with("open", open).with("of", of);
    Ok(Some(next(rule, reason, Goal::to(FOUNDING.noun))))
}

/// There is a system to draft from, and nothing yet of what the session would draft.
fn waits(reader: &Reader<'_>) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM system WHERE scope = 'in' AND retired_on IS NULL)
        AND NOT EXISTS (SELECT 1 FROM text) AND NOT EXISTS (SELECT 1 FROM issue) AND NOT EXISTS (SELECT 1 FROM role)";
    Ok(reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default())
}
