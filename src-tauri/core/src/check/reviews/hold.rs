//! The meeting starts: every input is copied as of the cut-off, and later changes do not alter the copy.

use super::gather::AsOf;
use super::{INPUTS, State, gather, seat, step};
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::{change, stored};

pub(super) fn hold(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let Some(record) = step::enter(writer, id, State::InMeeting)? else { return Ok(()) };
    let moment = writer.moment();
    let as_of = AsOf::of(&writer.reader(), &record, &moment)?;
    for covering in &record.inputs {
        let data = gather::input(&writer.reader(), &record, &covering.input, &as_of)?;
        let snapshot = serde_json::to_string(&data)?;
        change(
            writer,
            &INPUTS,
            &covering.id,
            stored([("snapshot", snapshot.into()), ("prepared", covering.comment.clone().into())]),
        )?;
    }
    seat::copy_roles(writer, &record)?;
    // The day on which the meeting really started; a day before it can still be written while the minutes are open.
    let fields = [("startedAt", moment.stamp().into()), ("heldOn", moment.today.to_string().into())];
    step::into(writer, &record.id, State::InMeeting, fields)
}
