//! The meeting ends. Whatever still stands against its minutes was named, and is no reason to keep people at the table.

use super::{State, step};
use crate::door::Writer;
use crate::fault::Result;

pub(super) fn end(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let Some(record) = step::enter(writer, id, State::Held)? else { return Ok(()) };
    let ended = writer.moment().stamp();
    step::into(writer, &record.id, State::Held, [("endedAt", ended.into())])
}
