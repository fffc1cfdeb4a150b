//! The records against what the images make of them.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::finding::Finding;
use super::state::{Row, State, read};
use crate::fault::Result;
use crate::journal::cleared;

/// Every record that is not what the images say, sorted by place.
pub(super) fn compare(conn: &Connection, made: &State) -> Result<Vec<Finding>> {
    let records = read(conn)?;
    let mut findings = Vec::new();
    let tables: BTreeSet<&String> = records.tables.keys().chain(made.tables.keys()).collect();
    for name in tables {
        let (found, folded) = (records.tables.get(name), made.tables.get(name));
        let keys: BTreeSet<&String> =
            [found, folded].into_iter().flatten().flat_map(|table| table.rows.keys()).collect();
        for key in keys {
            let stored = found.and_then(|table| table.rows.get(key).map(|row| (table, row)));
            let folded = folded.and_then(|table| table.rows.get(key).map(|row| (table, row)));
            let rule = match (stored, folded) {
                (Some(_), None) => "record-unknown",
                (None, Some(_)) => "record-missing",
                (Some(_), Some((_, row))) if row.0.iter().flatten().any(|value| cleared(value).is_some()) => "clouded",
                (Some((left, a)), Some((right, b))) if !equal((&left.columns, a), (&right.columns, b)) => "record",
                _ => continue,
            };
            findings.push(Finding::new(rule, format!("{name}/{key}")));
        }
    }
    Ok(findings)
}

/// Is every column of the record what the images say, and no other?
fn equal(stored: (&[String], &Row), folded: (&[String], &Row)) -> bool {
    let known = |name: &String| folded.1.0.get(folded.0.iter().position(|column| column == name)?)?.as_ref();
    let stands = stored.0.iter().zip(&stored.1.0).all(|(name, value)| value.as_ref() == known(name));
    stands && folded.1.0.iter().flatten().count() == stored.0.len()
}
