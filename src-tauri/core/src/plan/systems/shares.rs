//! What a system shares with systems inside the scope: leaving it out does not leave these out (clause 4.3, A.10.3).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::SystemRow;
use super::list::BY_NUMBER;
use crate::door::Reader;
use crate::fault::Result;

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

pub(super) fn shares(reader: &Reader<'_>, of: &SystemRow, data_sets: &str) -> Result<Vec<SystemShare>> {
    let mine = entries(data_sets);
    let sql = format!(
        "SELECT id, number, name, supplier, baseModel, dataSets, businessOwner, technicalOwner FROM system
        WHERE scope = 'in' AND id <> ?1 ORDER BY {BY_NUMBER}"
    );
    let found = reader.rows(&sql, [&of.id], |row| {
        let mut by = Vec::new();
        let mut add = |field: &str, value: &str| by.push(Shared { field: field.to_owned(), value: value.to_owned() });
        for (field, at, value) in [("supplier", 3, &of.supplier), ("baseModel", 4, &of.base_model)] {
            let other: String = row.get(at)?;
            if !value.is_empty() && other.to_lowercase() == value.to_lowercase() {
                add(field, value);
            }
        }
        let shared: Vec<String> = entries(&row.get::<_, String>(5)?).intersection(&mine).cloned().collect();
        if !shared.is_empty() {
            add("dataSets", &shared.join("; "));
        }
        let (business, technical): (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
        if of.business_owner.is_some() && of.business_owner == business {
            add("businessOwner", &of.business_owner_name);
        }
        if of.technical_owner.is_some() && of.technical_owner == technical {
            add("technicalOwner", &of.technical_owner_name);
        }
        Ok(SystemShare { id: row.get(0)?, number: row.get(1)?, name: row.get(2)?, by })
    })?;
    Ok(found.into_iter().filter(|share| !share.by.is_empty()).collect())
}
