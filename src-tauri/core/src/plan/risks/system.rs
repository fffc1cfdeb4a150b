//! What a risk takes from its system: digests of what matters there, kept with the risk, so that a decision shows when the
//! system it was about is another now.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fields::{SYSTEM, SYSTEM_FACTS};
use crate::door::Reader;
use crate::kernel::declare::*;
use crate::kernel::kinds::Stamped;
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
pub(super) fn facts(reader: &Reader<'_>, system: &str, kept: &Value) -> Result<String> {
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
