//! Digests of whole tables, by which a migration says what it found and what it left.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::state::{State, Table, read};
use crate::fault::Result;
use crate::file::content::hex;

/// The edit name of a baseline entry.
pub(in crate::file) const BASELINE: &str = "workspace.migrate";

/// SHA-256 of each watched table's rows, 64 hex digits, by table name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(in crate::file) struct Digests(BTreeMap<String, String>);

/// What a baseline entry says.
#[derive(Deserialize)]
struct Said {
    before: Digests,
    after: Digests,
}

impl Digests {
    /// Before and after, out of the arguments of a baseline entry.
    pub(super) fn of_entry(args: &str) -> Option<(Self, Self)> {
        let said: Said = serde_json::from_str(args).ok()?;
        Some((said.before, said.after))
    }
}

/// The digests of the records as they stand.
///
/// # Errors
/// When SQLite cannot read them.
pub(in crate::file) fn digests(conn: &Connection) -> Result<Digests> {
    let state = read(conn)?;
    Ok(Digests(state.tables.iter().map(|(name, table)| (name.clone(), digest(table))).collect()))
}

/// Do the records made so far have these digests? A table that a redaction clouded cannot say.
pub(super) fn agrees(state: &State, digests: &Digests) -> bool {
    agrees_with(state, digests).is_none()
}

/// The first table whose digest differs.
pub(super) fn agrees_with(state: &State, digests: &Digests) -> Option<String> {
    let empty = Table::default();
    let unlisted = state.tables.iter().find(|(name, table)| !digests.0.contains_key(*name) && !table.rows.is_empty());
    let differs = digests.0.iter().find(|(name, said)| {
        let table = state.tables.get(*name).unwrap_or(&empty);
        !table.clouded && digest(table) != **said
    });
    differs.map(|(name, _)| name.clone()).or_else(|| unlisted.map(|(name, _)| name.clone()))
}

/// Rows by key, columns by name, each part preceded by its length: independent of the order in which they are stored.
fn digest(table: &Table) -> String {
    let mut order: Vec<usize> = (0..table.columns.len()).collect();
    order.sort_by_key(|at| &table.columns[*at]);
    let mut keys: Vec<&String> = table.rows.keys().collect();
    keys.sort();
    let mut sum = Sha256::new();
    let mut part = |bytes: &[u8]| {
        sum.update((bytes.len() as u64).to_be_bytes());
        sum.update(bytes);
    };
    for key in keys {
        part(key.as_bytes());
        let Some(row) = table.rows.get(key) else { continue };
        for at in &order {
            if let Some(Some(value)) = row.values.get(*at) {
                part(table.columns[*at].as_bytes());
                part(value.to_string().as_bytes());
            }
        }
    }
    hex(&sum.finalize())
}
