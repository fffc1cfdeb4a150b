//! What a person says of fields, as the file keeps it.

use serde_json::{Map, Value};

use crate::door::Writer;
use crate::fault::{Fault, Result};
use crate::kernel::Refusals;
use crate::kernel::declare::{FieldDef, Register, Taking};

/// The fields of a patch as the file keeps them.
pub(super) fn taken(
    writer: &Writer<'_>,
    register: &'static Register,
    patch: &Map<String, Value>,
    refuse: &mut Refusals,
) -> Result<Vec<(&'static FieldDef, Value)>> {
    if let Some(name) = patch.keys().find(|name| register.def(name).is_none()) {
        return Err(Fault::Malformed(format!("{}: no field {name}", register.noun)));
    }
    let mut taken = Vec::new();
    // In the order of the register, so that reasons stand in the order of the form.
    for def in register.defs() {
        let Some(given) = patch.get(def.name) else { continue };
        if def.read_only {
            refuse.named(def.name, "refuse-read-only");
            continue;
        }
        let mut desk = Taking { reader: writer.reader(), lexicon: writer.lexicon(), refuse };
        let value = def.kind.take(def, given, &mut desk)?;
        if def.required && value == def.nothing() {
            refuse.named(def.name, "refuse-empty");
        }
        taken.push((def, value));
    }
    Ok(taken)
}
