//! `systems.shares`: what a system shares with those inside the scope. Leaving it out does not leave these out (clause 4.3, A.10.3).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{BASE_MODEL, BUSINESS_OWNER, DATA_SETS, NAME, SUPPLIER, TECHNICAL_OWNER};
use super::register::SYSTEMS;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::Record;
use crate::moment::Moment;
use crate::plan::people::PEOPLE;

/// Asks what a system shares.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesAsk {
    /// Key or number.
    pub id: String,
}

/// A system inside the scope that shares something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemShare {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Name.
    pub name: String,
    /// What is shared.
    pub by: Vec<Shared>,
}

/// One thing two systems share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shared {
    /// `supplier`, `baseModel`, `dataSets`, `businessOwner` or `technicalOwner`.
    pub field: String,
    /// What both say there; an owner by name.
    pub value: String,
}

/// Entries of a text of data sets, apart by `;`, `,` or a line break, compared without case.
fn entries(text: &str) -> BTreeSet<String> {
    text.split([';', ',', '\n']).map(|entry| entry.trim().to_lowercase()).filter(|entry| !entry.is_empty()).collect()
}

impl Ask for SharesAsk {
    const NAME: &'static str = "systems.shares";
    type Answer = Vec<SystemShare>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Vec<SystemShare>> {
        let id = SYSTEMS.key(reader, &self.id)?;
        let of = Record::read(reader, &SYSTEMS, &id)?;
        let mine = entries(&of.get(&DATA_SETS));
        let mut found = Vec::new();
        for other in Record::all(reader, &SYSTEMS, "record.scope = 'in' AND record.id <> ?1", &[id.into()])? {
            let mut by = Vec::new();
            let mut add = |field: &str, value: String| by.push(Shared { field: field.to_owned(), value });
            for field in [&SUPPLIER, &BASE_MODEL] {
                let value = of.get(field);
                if !value.is_empty() && other.get(field).to_lowercase() == value.to_lowercase() {
                    add(field.name(), value);
                }
            }
            let shared: Vec<String> = entries(&other.get(&DATA_SETS)).intersection(&mine).cloned().collect();
            if !shared.is_empty() {
                add(DATA_SETS.name(), shared.join("; "));
            }
            for field in [&BUSINESS_OWNER, &TECHNICAL_OWNER] {
                if let Some(owner) = of.get(field).filter(|owner| other.get(field).as_ref() == Some(owner)) {
                    add(field.name(), Record::read(reader, &PEOPLE, &owner)?.called());
                }
            }
            if !by.is_empty() {
                found.push(SystemShare { name: other.get(&NAME), id: other.id, number: other.number, by });
            }
        }
        Ok(found)
    }
}
