//! Changing fields of a record.

use serde_json::{Map, Value};

use super::put::{Change, put};
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::{Register, StepView};

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
