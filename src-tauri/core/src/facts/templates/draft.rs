//! Drafting the entry of a system: proposals for what it does not say, which count as nothing until a person confirms them.

use serde_json::Value;

use super::data::data;
use super::model::{Model, model, patch};
use crate::door::{Writer, field};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::*;
use crate::kernel::write::{propose, proposed, withdraw};
use crate::kernel::{add_with, change, stored};
use crate::plan::organisation::content_language;
use crate::plan::systems::{NAME, SYSTEMS, TEMPLATE};

/// Adds a system with a name, and drafts the rest.
pub(super) fn add(writer: &mut Writer<'_>, name: &str, template: &str) -> Result<()> {
    let given = wanted(writer, template)?;
    // Both reasons are seen at once: the name is checked even where there is no such template.
    let said = patch(NAME.name(), Value::String(field::line(writer, NAME.name(), name)));
    let id = add_with(writer, &SYSTEMS, None, &said, Default::default())?;
    match given {
        Some(model) if !writer.refused() => proposals(writer, &id, &model),
        _ => Ok(()),
    }
}

/// Drafts what a system that is there does not say.
pub(super) fn draft(writer: &mut Writer<'_>, id: &str, template: &str) -> Result<()> {
    let id = SYSTEMS.key(&writer.reader(), id)?;
    match wanted(writer, template)? {
        Some(model) if model.id() == id => {
            writer.refuse(Refusal::new("refuse-template-itself").field("template"));
            Ok(())
        }
        Some(model) => proposals(writer, &id, &model),
        None => Ok(()),
    }
}

fn wanted(writer: &mut Writer<'_>, template: &str) -> Result<Option<Model>> {
    let found = model(&writer.reader(), template)?;
    if found.is_none() {
        writer.refuse(Refusal::new("refuse-template").with("value", template).field("template"));
    }
    Ok(found)
}

/// One proposal a field: a proposal is taken or thrown away whole, so a field that does not fit goes by itself, and
/// confirming takes any number of them as one act.
fn proposals(writer: &mut Writer<'_>, id: &str, model: &Model) -> Result<()> {
    let lang = &content_language(&writer.reader())?;
    let system = Record::read(&writer.reader(), &SYSTEMS, id)?;
    // What another template proposed and nobody took goes: the first choice was not the right one.
    let before = sources(writer, &system, lang)?;
    withdraw(writer, &SYSTEMS, id, |source| before.iter().any(|one| one == source))?;
    let taken = proposed(&writer.reader(), &SYSTEMS, id)?;
    let (source, why) = model.source(lang)?;
    for (name, value) in model.says(lang) {
        let empty = SYSTEMS.def(name).is_some_and(|def| system.silent(def));
        if empty && !taken.contains(name) {
            propose(writer, &SYSTEMS, Some(id), &patch(name, value), &source, &why)?;
        }
    }
    change(writer, &SYSTEMS, id, stored([(TEMPLATE.name(), model.id().into())]))
}

/// What proposals of templates, and of the system it was drafted from before, name as their source.
fn sources(writer: &Writer<'_>, system: &Record, lang: &str) -> Result<Vec<String>> {
    let shipped = data()?.templates.iter().map(Model::Shipped);
    let last = model(&writer.reader(), &system.get(&TEMPLATE))?;
    shipped.chain(last).map(|one| Ok(one.source(lang)?.0)).collect()
}
