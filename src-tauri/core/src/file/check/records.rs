//! The records against what the images make of them.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::Finding;
use super::baseline::agrees_with;
use super::chain::Chain;
use super::state::{Row, State, fields, read};
use crate::fault::Result;

/// Compares forward from the first entry, or back to the latest baseline.
pub(super) fn compare(conn: &Connection, chain: &Chain) -> Result<Vec<Finding>> {
    let records = read(conn)?;
    match &chain.baseline {
        None => Ok(differences(&records, &chain.state)),
        Some((seq, digests)) => {
            let mut state = records;
            if let Some(finding) = unfold(conn, &mut state, *seq)? {
                return Ok(vec![finding]);
            }
            Ok(agrees_with(&state, digests).map(|table| Finding::new("record", table)).into_iter().collect())
        }
    }
}

/// Every record that is not what the images say, sorted by place.
fn differences(records: &State, made: &State) -> Vec<Finding> {
    let mut findings = Vec::new();
    let tables: BTreeSet<&String> = records.tables.keys().chain(made.tables.keys()).collect();
    for name in tables {
        let (found, made) = (records.tables.get(name), made.tables.get(name));
        let keys: BTreeSet<&String> = [found, made].into_iter().flatten().flat_map(|table| table.rows.keys()).collect();
        for key in keys {
            let stored = found.and_then(|table| table.rows.get(key).map(|row| (table, row)));
            let folded = made.and_then(|table| table.rows.get(key).map(|row| (table, row)));
            let rule = match (stored, folded) {
                (Some(_), None) => "record-unknown",
                (None, Some((_, row))) if row.whole => "record-missing",
                (Some((left, a)), Some((right, b))) if !equal((&left.columns, a), (&right.columns, b)) => "record",
                _ => continue,
            };
            findings.push(Finding::new(rule, format!("{name}/{key}")));
        }
    }
    findings
}

/// Is every column of the record what the images say? What a redaction took away says nothing.
fn equal(stored: (&[String], &Row), folded: (&[String], &Row)) -> bool {
    let known = |name: &String| {
        let at = folded.0.iter().position(|column| column == name)?;
        folded.1.values.get(at)?.as_ref()
    };
    let stands = stored.0.iter().zip(&stored.1.values).all(|(name, value)| match known(name) {
        Some(known) => value.as_ref() == Some(known),
        None => !folded.1.whole,
    });
    // And the images may name no column that the record has not.
    let extra = folded.0.iter().zip(&folded.1.values).any(|(name, value)| value.is_some() && !stored.0.contains(name));
    stands && !extra
}

/// Takes every entry after `baseline` back out of the records. Gives the first record that is not what its last image left.
fn unfold(conn: &Connection, state: &mut State, baseline: u64) -> Result<Option<Finding>> {
    let mut ask = conn.prepare(
        "SELECT tab, row, before, after, mark IS NOT NULL FROM image WHERE seq > ?1 ORDER BY seq DESC, at DESC",
    )?;
    let mut rows = ask.query([baseline])?;
    while let Some(row) = rows.next()? {
        let (table, key): (String, String) = (row.get(0)?, row.get(1)?);
        let (before, after): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        if row.get::<_, bool>(4)? {
            state.cloud(&table, &key);
            continue;
        }
        // The chain has read these images before.
        let (Ok(before), Ok(after)) = (fields(before.as_deref()), fields(after.as_deref())) else { continue };
        if !state.back(&table, &key, before, after) {
            return Ok(Some(Finding::new("record", format!("{table}/{key}"))));
        }
    }
    Ok(None)
}
