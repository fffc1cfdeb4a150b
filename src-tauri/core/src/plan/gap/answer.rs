//! Reading the answers of a run.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::items::items;
use super::run_row::{GapRun, open_run};
use crate::door::Reader;
use crate::fault::Result;

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

/// Numbers of the actions made from items of a run.
pub(super) fn actions(reader: &Reader<'_>, run: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT substr(originId, instr(originId, '/') + 1), number FROM action
        WHERE origin = 'gap' AND originId >= ?1 || '/' AND originId < ?1 || '0' ORDER BY number";
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (item, number) in reader.rows(sql, [run], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
        found.entry(item).or_default().push(number);
    }
    Ok(found)
}
