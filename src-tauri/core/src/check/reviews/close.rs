//! Closing: only when every action of the review is done, dropped, or carried over with its reason.

use super::{State, step};
use crate::door::Writer;
use crate::fault::Result;

pub(super) fn close(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let Some(record) = step::enter(writer, id, State::Closed)? else { return Ok(()) };
    step::into(writer, &record.id, State::Closed, [])
}
