//! Starting the preparation: the agenda gets every input of clause 9.3.2 and every recommended one.

use super::{INPUTS, State, step};
use crate::catalogue::catalogue;
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::{insert, stored};

pub(super) fn prepare(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let Some(record) = step::enter(writer, id, State::InPreparation)? else { return Ok(()) };
    for input in &catalogue()?.structure.review_inputs {
        let fields = [("review", record.id.clone().into()), ("input", input.id.clone().into())];
        insert(writer, &INPUTS, None, stored(fields))?;
    }
    step::into(writer, &record.id, State::InPreparation, [])
}
