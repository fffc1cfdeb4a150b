//! The same change to several records: one edit, with the reasons of each.

use serde_json::{Map, Value};

use super::amend::amend;
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::declare::Register;

pub(super) fn many(
    writer: &mut Writer<'_>,
    register: &'static Register,
    ids: &[String],
    patch: &Map<String, Value>,
) -> Result<()> {
    let mut refused = Vec::new();
    for id in ids {
        amend(writer, register, id, patch, None)?;
        // Reasons are gathered record by record: the rules of the next must not see those of this one.
        refused.extend(writer.take_refusals());
    }
    writer.named(&format!("{}.many", register.noun));
    refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    Ok(())
}
