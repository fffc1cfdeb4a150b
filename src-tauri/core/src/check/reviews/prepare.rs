//! Starting the preparation: the agenda gets every input of clause 9.3.2 and every recommended one, or what the committee goes through.

use super::{INPUTS, State, agenda, step};
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::{insert, stored};

pub(super) fn prepare(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let Some(record) = step::enter(writer, id, State::InPreparation)? else { return Ok(()) };
    for item in agenda(&record.kind)? {
        let fields =
            [("review", record.id.clone().into()), ("input", item.id.into()), ("minutes", item.minutes.into())];
        insert(writer, &INPUTS, None, stored(fields))?;
    }
    step::into(writer, &record.id, State::InPreparation, [])
}
