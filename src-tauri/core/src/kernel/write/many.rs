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
    let (mut refused, mut names) = (Vec::new(), std::collections::BTreeSet::new());
    for id in ids {
        writer.named("");
        amend(writer, register, id, patch, None)?;
        names.insert(writer.name_or(String::new()));
        // Reasons are gathered record by record: the rules of the next must not see those of this one.
        refused.extend(writer.take_refusals());
    }
    // One decision about many is that decision; anything else is a change of many.
    let one = names.into_iter().collect::<Vec<_>>();
    match one.as_slice() {
        [act] if !act.is_empty() => writer.named(act),
        _ => writer.named(&format!("{}.many", register.noun)),
    }
    refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    Ok(())
}
