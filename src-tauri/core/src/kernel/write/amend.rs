//! Changing fields of a record.

use serde_json::{Map, Value};

use super::put::{Change, put};
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::{Register, StepView};

/// Changes fields of a record from code of its own, as a person said them: checked like any.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such record, and what SQLite refuses.
pub fn patch(writer: &mut Writer<'_>, register: &'static Register, id: &str, said: &Map<String, Value>) -> Result<()> {
    amend(writer, register, id, said, None)
}

/// A patch from a struct of the wire: what it leaves out stays.
///
/// # Errors
/// When it is no object.
pub fn said(patch: &impl serde::Serialize) -> Result<Map<String, Value>> {
    match serde_json::to_value(patch)? {
        Value::Object(fields) => Ok(fields),
        other => Err(crate::Fault::Malformed(other.to_string())),
    }
}

/// Changes fields of a record.
pub(super) fn amend(
    writer: &mut Writer<'_>,
    register: &'static Register,
    id: &str,
    patch: &Map<String, Value>,
    step: Option<StepView<'static>>,
) -> Result<()> {
    let id = register.key(&writer.reader(), id)?;
    let before = Record::read(&writer.reader(), register, &id)?;
    put(writer, Change { register, before: Some(before), id, patch, own: Map::new(), step }).map(|_| ())
}
