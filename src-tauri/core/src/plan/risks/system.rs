//! What a risk takes from its system: digests of what matters there, kept with the risk, so that a decision shows when the
//! system it was about is another now.

use std::collections::BTreeMap;

use serde_json::Value;

use super::crossed::crossed;
use super::fields::{SYSTEM, SYSTEM_FACTS};
use crate::door::Reader;
use crate::kernel::declare::*;
use crate::kernel::kinds::Stamped;
use crate::plan::systems::happened::Cause;
use crate::plan::systems::{
    ACT_ROLES, ACTS_ALONE, AFFECTED, AUTONOMY, BASE_MODEL, COUNTRIES, DATA_SETS, HAPPENED, MODEL_VERSION, ORIGIN,
    OVERSIGHT, PERSONAL_DATA, PROHIBITED_USES, PURPOSE, SUPPLIER, SYSTEMS, USERS, VULNERABLE,
};

/// What a system says that a risk rests on: purpose, people, places, autonomy, model, data and supplier.
pub(crate) static MATERIAL: [&dyn AnyField; 16] = [
    &PURPOSE, &PROHIBITED_USES, &USERS, &AFFECTED, &VULNERABLE, &COUNTRIES, &AUTONOMY, &OVERSIGHT, &ACTS_ALONE,
    &BASE_MODEL, &MODEL_VERSION, &SUPPLIER, &ORIGIN, &DATA_SETS, &PERSONAL_DATA, &ACT_ROLES,
];

/// What is read of a system for it.
static READ: [&dyn AnyField; 17] = {
    let mut all: [&dyn AnyField; 17] = [&HAPPENED; 17];
    let mut at = 0;
    while at < MATERIAL.len() {
        all[at] = MATERIAL[at];
        at += 1;
    }
    all
};

/// The name under which the class of the EU AI Act stands among them.
pub(crate) const CLASS: &str = "actClass";
/// The name under which the indicators of the risk that went over their threshold stand.
pub(crate) const THRESHOLD: &str = "threshold";

/// Puts what the system says beside the risk.
pub(super) fn told(it: &mut Draft<'_>) -> Result<()> {
    let kept = if it.changes(&SYSTEM) { Value::Null } else { it.get(&SYSTEM_FACTS) };
    let facts = facts(&it.reader, it.get(&SYSTEM).as_deref(), &it.record().id, &kept)?;
    it.set(&SYSTEM_FACTS, facts);
    Ok(())
}

/// Digests by field, by what happened around the system, and of its own indicators; the class, which a later noun knows, stays
/// as it was told. Nothing: an empty text.
pub(super) fn facts(reader: &Reader<'_>, system: Option<&str>, risk: &str, kept: &Value) -> Result<String> {
    let mut all: BTreeMap<&str, String> = BTreeMap::new();
    if let Some(system) = system {
        let record = Record::part(reader, &SYSTEMS, &READ, system)?;
        let said = MATERIAL.iter().filter(|field| !record.silent(field.def()));
        all.extend(said.map(|field| (field.name(), Stamped::digest(record.stored(field.name())))));
        let happened = record.get(&HAPPENED);
        let told = Cause::LIST.codes.iter().filter_map(|cause| Some((*cause, happened.get(cause)?)));
        all.extend(told.map(|(cause, said)| (cause, Stamped::digest(said))));
        if let Some(class) = kept.get(CLASS).and_then(Value::as_str) {
            all.insert(CLASS, class.to_owned());
        }
    }
    let crossed = crossed(reader, risk)?;
    if !crossed.is_empty() {
        all.insert(THRESHOLD, Stamped::digest(&Value::String(crossed)));
    }
    Ok(if all.is_empty() { String::new() } else { serde_json::to_string(&all)? })
}
