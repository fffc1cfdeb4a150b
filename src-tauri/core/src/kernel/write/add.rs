//! A new record, and one that says the same as another.

use serde_json::{Map, Value};

use super::put::{Change, key, put};
use crate::door::Writer;
use crate::fault::{Fault, Result};
use crate::kernel::Record;
use crate::kernel::declare::{FieldDef, Register};

/// Adds a record: `{id?, fields…}`, the fields flat or under `patch`.
pub(super) fn add(writer: &mut Writer<'_>, register: &'static Register, mut args: Map<String, Value>) -> Result<()> {
    let id = match args.remove("id") {
        None | Some(Value::Null) => None,
        Some(Value::String(id)) => Some(id),
        Some(other) => return Err(Fault::Malformed(format!("{}.add: id {other}", register.noun))),
    };
    if let Some(Value::Object(patch)) = args.remove("patch") {
        args.extend(patch);
    }
    let id = key(writer, register, id)?;
    put(writer, Change { register, before: None, id, patch: &args, own: Map::new(), step: None }).map(|_| ())
}

/// Adds a record that says the same, but for what no two may share, what a hand cannot set and what is sealed.
pub(super) fn duplicate(writer: &mut Writer<'_>, register: &'static Register, id: &str) -> Result<()> {
    let id = register.key(&writer.reader(), id)?;
    let model = Record::read(&writer.reader(), register, &id)?;
    let state = register.life.map(|life| life.field().name);
    let mut patch = Map::new();
    let copied = |def: &&FieldDef| !def.read_only && !def.sealed && Some(def.name) != state && !model.silent(def);
    for def in register.defs().filter(copied) {
        let said = def.kind.give(model.stored(def.name));
        let said = match (&said, def.unique) {
            (Value::String(text), true) => Value::String(format!("{text} (2)")),
            _ => said,
        };
        patch.insert(def.name.to_owned(), said);
    }
    let id = writer.new_id();
    put(writer, Change { register, before: None, id, patch: &patch, own: Map::new(), step: None }).map(|_| ())
}
