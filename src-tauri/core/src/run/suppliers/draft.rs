//! Whom the inventory names as supplier, and the register does not have, is proposed: once, with all its systems.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::register::{NAME, OWNER, PROVIDES, Provides, SUPPLIERS, SYSTEMS as OF};
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::Writer;
use crate::fault::Refusal;
use crate::kernel::declare::*;
use crate::kernel::propose;
use crate::plan::organisation::content_language;
use crate::plan::systems::{BUSINESS_OWNER, ORIGIN, Origin, SUPPLIER, SYSTEMS};

fn why() -> Result<&'static Text> {
    static READ: Shipped<Text> = Shipped::new(|| parsed(include_str!("why.json")));
    READ.get()
}

/// Proposes a supplier for each name that entries of systems in use or on their way give, with those systems; a proposal counts
/// as nothing.
///
/// # Errors
/// Refused where the inventory names nobody new.
pub(crate) fn named(writer: &mut Writer<'_>) -> Result<()> {
    let reader = writer.reader();
    let lang = content_language(&reader)?;
    let fit = "record.retired_on IS NULL AND record.stage <> 'retired' AND trim(record.supplier) <> ''
        AND lower(trim(record.supplier)) NOT IN (SELECT lower(trim(name)) FROM supplier
            UNION SELECT lower(trim(json_extract(patch, '$.name'))) FROM proposal WHERE noun = 'supplier' AND json_extract(patch, '$.name') IS NOT NULL)";
    let mut found: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    for system in Record::all(&reader, &SYSTEMS, fit, &[])? {
        found.entry(system.get(&SUPPLIER).trim().to_lowercase()).or_default().push(system);
    }
    if found.is_empty() {
        return Err(Refusal::new("refuse-supplier-nobody").into());
    }
    for systems in found.into_values() {
        let Some(first) = systems.first() else { continue };
        let keys: Vec<Value> = systems.iter().map(|one| one.id.clone().into()).collect();
        // What was bought or comes within another product is the system itself; for one of our own they deliver what it is built on.
        let whole = systems.iter().any(|one| matches!(one.get(&ORIGIN), Some(Origin::Bought | Origin::Embedded)));
        let provides = if whole { Provides::System } else { Provides::Model };
        let mut patch: Map<String, Value> = Map::from_iter([
            (NAME.name().to_owned(), first.get(&SUPPLIER).trim().into()),
            (OF.name().to_owned(), keys.into()),
            (PROVIDES.name().to_owned(), Value::from(vec![provides.code()])),
        ]);
        if let Some(owner) = systems.iter().find_map(|one| one.get(&BUSINESS_OWNER)) {
            patch.insert(OWNER.name().to_owned(), owner.into());
        }
        let source = systems.iter().map(Record::called).collect::<Vec<_>>().join(", ");
        propose(writer, &SUPPLIERS, None, &patch, &source, &say(why()?, &lang))?;
    }
    Ok(())
}
