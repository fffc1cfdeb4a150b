//! What a risk takes from its system: digests of what matters there, kept with the risk, so that a decision shows when the
//! system it was about is another now.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::fields::{SYSTEM, SYSTEM_FACTS};
use super::register::RISKS;
use crate::door::{Reader, Writer};
use crate::kernel::declare::*;
use crate::kernel::kinds::Stamped;
use crate::kernel::{change, stored};
use crate::plan::systems::{
    ACT_ROLES, ACTS_ALONE, AFFECTED, AUTONOMY, BASE_MODEL, COUNTRIES, DATA_SETS, MODEL_VERSION, ORIGIN, OVERSIGHT,
    PERSONAL_DATA, PROHIBITED_USES, PURPOSE, SUPPLIER, SYSTEMS, USERS, VULNERABLE,
};

/// What a system says that a risk rests on: purpose, people, places, autonomy, model, data and supplier.
pub(crate) static MATERIAL: [&dyn AnyField; 16] = [
    &PURPOSE, &PROHIBITED_USES, &USERS, &AFFECTED, &VULNERABLE, &COUNTRIES, &AUTONOMY, &OVERSIGHT, &ACTS_ALONE,
    &BASE_MODEL, &MODEL_VERSION, &SUPPLIER, &ORIGIN, &DATA_SETS, &PERSONAL_DATA, &ACT_ROLES,
];

/// The name under which the class of the EU AI Act stands among them.
pub(crate) const CLASS: &str = "actClass";

/// Puts what the system says beside the risk.
pub(super) fn told(it: &mut Draft<'_>) -> Result<()> {
    let kept = if it.changes(&SYSTEM) { Value::Null } else { it.get(&SYSTEM_FACTS) };
    let facts = match it.get(&SYSTEM) {
        Some(system) => facts(&it.reader, &system, &kept)?,
        None => String::new(),
    };
    it.set(&SYSTEM_FACTS, facts);
    Ok(())
}

/// Digests by field; the class, which a later noun knows, stays as it was told.
fn facts(reader: &Reader<'_>, system: &str, kept: &Value) -> Result<String> {
    let record = Record::read(reader, &SYSTEMS, system)?;
    let mut all: BTreeMap<&str, String> = MATERIAL
        .iter()
        .filter(|field| !record.silent(field.def()))
        .map(|field| (field.name(), Stamped::digest(record.stored(field.name()))))
        .collect();
    if let Some(class) = kept.get(CLASS).and_then(Value::as_str) {
        all.insert(CLASS, class.to_owned());
    }
    Ok(serde_json::to_string(&all)?)
}

/// A system has changed: its risks hear of it.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, system: &str) -> Result<()> {
    for risk in of(&writer.reader(), system)? {
        let now = facts(&writer.reader(), system, &risk.get(&SYSTEM_FACTS))?;
        if risk.stored(SYSTEM_FACTS.name()).as_str() != Some(now.as_str()) {
            change(writer, &RISKS, &risk.id, stored([(SYSTEM_FACTS.name(), now.into())]))?;
        }
    }
    Ok(())
}

/// The class of a system under the EU AI Act is another one now.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn classed(writer: &mut Writer<'_>, system: &str, before: &str, class: &str) -> Result<()> {
    if before == class {
        return Ok(());
    }
    for risk in of(&writer.reader(), system)? {
        let mut kept = risk.get(&SYSTEM_FACTS);
        if !kept.is_object() {
            kept = Value::Object(serde_json::Map::new());
        }
        kept[CLASS] = Value::String(Stamped::digest(&Value::String(class.to_owned())));
        let now = facts(&writer.reader(), system, &kept)?;
        writer.amend(RISKS.noun, &risk.id, &[(SYSTEM_FACTS.name(), Sql::Text(now))])?;
    }
    Ok(())
}

fn of(reader: &Reader<'_>, system: &str) -> Result<Vec<Record>> {
    Record::all(reader, &RISKS, "record.system = ?1 AND record.retired_on IS NULL", &[Sql::Text(system.to_owned())])
}
