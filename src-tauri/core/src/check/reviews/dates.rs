//! The dates of a review in their order, asked after each verb that changes one.

use super::{Record, acceptance};
use crate::door::Writer;
use crate::fault::Result;

/// Refuses dates in the wrong order, as the row now stands.
pub(super) fn check(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let today = writer.moment().today.to_string();
    let record = Record::find(&writer.reader(), id, &today)?;
    for refusal in acceptance::dates(&record) {
        writer.refuse(refusal);
    }
    Ok(())
}
