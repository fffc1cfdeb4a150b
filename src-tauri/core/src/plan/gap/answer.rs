//! Reading the answers of a run.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::items::items;
use super::run_row::{GapRun, open_run};
use crate::door::Reader;
use crate::fault::Result;

/// One answer as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) id: String,
    pub(crate) rating: String,
    pub(crate) maturity: Option<u32>,
    pub(crate) finding: String,
    pub(crate) evidence: String,
    pub(crate) recommendation: String,
    pub(crate) exclusion_reason: String,
    pub(crate) owner: Option<String>,
    pub(crate) owner_name: String,
    pub(crate) effort: String,
    pub(crate) rated_by: String,
    pub(crate) rated_on: Option<String>,
}

/// The answers of a run by item.
pub(crate) fn answers(reader: &Reader<'_>, run: &str) -> Result<BTreeMap<String, Answer>> {
    let sql = "SELECT item, gapAnswer.id, rating, maturity, finding, evidence, recommendation, exclusionReason, owner,
            coalesce(person.name, ''), effort, ratedBy, ratedOn
        FROM gapAnswer LEFT JOIN person ON person.id = owner WHERE run = ?1";
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

/// The open run with the first item of it that is not assessed; none when no run is open or all of it is answered.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn unfinished(reader: &Reader<'_>) -> Result<Option<(GapRun, String)>> {
    let Some(run) = open_run(reader)? else { return Ok(None) };
    let given = answers(reader, &run.id)?;
    let open = |id: &String| given.get(id).is_none_or(|answer| answer.rating.is_empty());
    let next = items(&run.depth)?.into_iter().map(|item| item.id).find(open);
    Ok(next.map(|item| (run, item)))
}
