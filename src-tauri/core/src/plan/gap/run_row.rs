//! The row of a run, and finding runs: what verbs and answers stand on. Not here: beginning, freezing or throwing one away.

use rusqlite::Row;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::{Fault, Result};

/// One run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapRun {
    /// Key.
    pub id: String,
    /// `GAP-01`.
    pub number: String,
    /// `first` or `full`.
    pub depth: String,
    /// Name.
    pub title: String,
    /// First day.
    pub started_on: String,
    /// Day it was frozen; none while it is open.
    pub frozen_on: Option<String>,
    /// Who froze it.
    pub frozen_by: String,
    /// Note given then.
    pub note: String,
    /// Items with a rating.
    pub answered: u32,
    /// Items: 70 or 171.
    pub of: u32,
}

const COLUMNS: &str = "id, number, depth, title, startedOn, frozenOn, frozenBy, note,
    (SELECT count(*) FROM gapAnswer WHERE run = gapRun.id AND rating <> '')";

fn read_run(row: &Row<'_>) -> rusqlite::Result<GapRun> {
    let depth: String = row.get(2)?;
    Ok(GapRun {
        id: row.get(0)?,
        number: row.get(1)?,
        of: if depth == "first" { 70 } else { 171 },
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
pub(crate) fn runs(reader: &Reader<'_>) -> Result<Vec<GapRun>> {
    reader.rows(&format!("SELECT {COLUMNS} FROM gapRun ORDER BY number DESC"), [], read_run)
}

/// The run that is open, if one is.
pub(crate) fn open_run(reader: &Reader<'_>) -> Result<Option<GapRun>> {
    reader.maybe(&format!("SELECT {COLUMNS} FROM gapRun WHERE frozenOn IS NULL"), [], read_run)
}

/// The newest run, open or frozen.
pub(crate) fn latest(reader: &Reader<'_>) -> Result<Option<GapRun>> {
    reader.maybe(&format!("SELECT {COLUMNS} FROM gapRun ORDER BY number DESC LIMIT 1"), [], read_run)
}

/// The run with this key or number; without one, the newest.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(crate) fn resolve(reader: &Reader<'_>, run: Option<&str>) -> Result<GapRun> {
    let found = match run {
        None => latest(reader)?,
        Some(key) => {
            reader.maybe(&format!("SELECT {COLUMNS} FROM gapRun WHERE id = ?1 OR number = ?1"), [key], read_run)?
        }
    };
    found.ok_or_else(|| Fault::NotFound { kind: "gap run", id: run.unwrap_or_default().to_owned() })
}
