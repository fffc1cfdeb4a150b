//! Reading runs and their answers.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::run::GapRun;
use crate::door::Reader;
use crate::fault::{Fault, Result};

/// One answer as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) id: String,
    pub(super) rating: String,
    pub(super) maturity: Option<u32>,
    pub(super) finding: String,
    pub(super) evidence: String,
    pub(super) recommendation: String,
    pub(super) exclusion_reason: String,
    pub(super) owner: Option<String>,
    pub(super) owner_name: String,
    pub(super) effort: String,
    pub(super) rated_by: String,
    pub(super) rated_on: Option<String>,
}

/// The answers of a run by item.
pub(super) fn answers(reader: &Reader<'_>, run: &str) -> Result<BTreeMap<String, Answer>> {
    let sql =
        "SELECT item, gap_answer.id, rating, maturity, finding, evidence, recommendation, exclusion_reason, owner,
            coalesce(person.name, ''), effort, rated_by, rated_on
        FROM gap_answer LEFT JOIN person ON person.id = owner WHERE run = ?1";
    let read = |row: &Row<'_>| {
        let answer = Answer {
            id: row.get(1)?,
            rating: row.get(2)?,
            maturity: row.get(3)?,
            finding: row.get(4)?,
            evidence: row.get(5)?,
            recommendation: row.get(6)?,
            exclusion_reason: row.get(7)?,
            owner: row.get(8)?,
            owner_name: row.get(9)?,
            effort: row.get(10)?,
            rated_by: row.get(11)?,
            rated_on: row.get(12)?,
        };
        Ok((row.get::<_, String>(0)?, answer))
    };
    Ok(reader.rows(sql, [run], read)?.into_iter().collect())
}

const COLUMNS: &str = "id, number, depth, title, started_on, frozen_on, frozen_by, note,
    (SELECT count(*) FROM gap_answer WHERE run = gap_run.id AND rating <> '')";

pub(super) fn read_run(row: &Row<'_>) -> rusqlite::Result<GapRun> {
    let depth: String = row.get(2)?;
    Ok(GapRun {
        id: row.get(0)?,
        number: row.get(1)?,
        of: if depth == "first" { 70 } else { 172 },
        depth,
        title: row.get(3)?,
        started_on: row.get(4)?,
        frozen_on: row.get(5)?,
        frozen_by: row.get(6)?,
        note: row.get(7)?,
        answered: row.get(8)?,
    })
}

/// All runs, the newest first.
pub(super) fn runs(reader: &Reader<'_>) -> Result<Vec<GapRun>> {
    reader.rows(&format!("SELECT {COLUMNS} FROM gap_run ORDER BY number DESC"), [], read_run)
}

/// The run that is open, if one is.
pub(super) fn open_run(reader: &Reader<'_>) -> Result<Option<GapRun>> {
    reader.maybe(&format!("SELECT {COLUMNS} FROM gap_run WHERE frozen_on IS NULL"), [], read_run)
}

/// The newest run, open or frozen.
pub(crate) fn latest(reader: &Reader<'_>) -> Result<Option<GapRun>> {
    reader.maybe(&format!("SELECT {COLUMNS} FROM gap_run ORDER BY number DESC LIMIT 1"), [], read_run)
}

/// The run with this key or number; without one, the newest.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(crate) fn resolve(reader: &Reader<'_>, run: Option<&str>) -> Result<GapRun> {
    let found = match run {
        None => latest(reader)?,
        Some(key) => {
            reader.maybe(&format!("SELECT {COLUMNS} FROM gap_run WHERE id = ?1 OR number = ?1"), [key], read_run)?
        }
    };
    found.ok_or_else(|| Fault::NotFound { kind: "gap run", id: run.unwrap_or_default().to_owned() })
}

/// Numbers of the actions made from items of a run.
pub(super) fn actions(reader: &Reader<'_>, run: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT substr(origin_id, instr(origin_id, '/') + 1), number FROM action
        WHERE origin = 'gap' AND origin_id >= ?1 || '/' AND origin_id < ?1 || '0' ORDER BY number";
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (item, number) in reader.rows(sql, [run], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
        found.entry(item).or_default().push(number);
    }
    Ok(found)
}
