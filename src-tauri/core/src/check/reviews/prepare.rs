//! Starting the preparation: the agenda gets every input of clause 9.3.2 and every recommended one.

use super::{State, step};
use crate::catalogue::catalogue;
use crate::door::Writer;
use crate::fault::Result;

pub(super) fn prepare(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let Some(record) = step::enter(writer, id, State::InPreparation)? else { return Ok(()) };
    for input in &catalogue()?.structure.review_inputs {
        let row = writer.new_id();
        writer.insert(
            "reviewInput",
            &row,
            &[
                ("review", record.id.clone().into()),
                ("input", input.id.clone().into()),
                ("comment", String::new().into()),
                ("conclusion", String::new().into()),
                ("nothingToReport", 0_i64.into()),
                ("nothingReason", String::new().into()),
                ("snapshot", rusqlite::types::Value::Null),
            ],
        )?;
    }
    writer.amend("review", &record.id, &[("state", State::InPreparation.code().to_owned().into())])
}
