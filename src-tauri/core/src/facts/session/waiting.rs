//! What waits in the session: proposals that nobody has answered, and records for the act of approval.

use serde_json::{Map, Value};

use super::data::{Approves, data};
use super::stamp::Stamp;
use crate::door::Reader;
use crate::fault::Result;

/// A proposal of the session that nobody has answered.
pub(super) struct Open {
    pub(super) id: String,
    pub(super) patch: Map<String, Value>,
    /// Somebody wrote it otherwise than it was drafted.
    pub(super) changed: bool,
}

/// The session's open proposals of a register, in the order they were drafted.
pub(super) fn open(reader: &Reader<'_>, noun: &str) -> Result<Vec<Open>> {
    let sources: Vec<&String> = data()?.source.values().collect();
    let sql = "SELECT id, source, patch, changed FROM proposal WHERE noun = ?1 ORDER BY rowid";
    let read = |row: &rusqlite::Row<'_>| {
        let patch: String = row.get(2)?;
        let patch = serde_json::from_str(&patch).unwrap_or_default();
        Ok((row.get::<_, String>(1)?, Open { id: row.get(0)?, patch, changed: row.get(3)? }))
    };
    let all = reader.rows(sql, [noun], read)?;
    Ok(all.into_iter().filter(|(source, _)| sources.contains(&source)).map(|(_, one)| one).collect())
}

/// A record that waits.
pub(super) struct Waits {
    pub(super) id: String,
    pub(super) number: String,
    /// Key of whom it needs named, where it needs somebody.
    pub(super) who: String,
}

/// The records that wait for an act, of a part with this stamp.
pub(super) fn waiting(reader: &Reader<'_>, stamp: Option<&Stamp>, one: &Approves) -> Result<Vec<Waits>> {
    of(reader, stamp, one, "IS NOT NULL")
}

/// The records that the act passes by, because what it needs of them is not said.
pub(super) fn passed_by(reader: &Reader<'_>, stamp: Option<&Stamp>, one: &Approves) -> Result<Vec<Waits>> {
    if one.filled.is_none() { Ok(Vec::new()) } else { of(reader, stamp, one, "IS NULL") }
}

/// Once a part is approved, the session waits for nothing but what its approval passed by: what came later is decided in its
/// own register, and changes nothing of what was decided here.
fn of(reader: &Reader<'_>, stamp: Option<&Stamp>, one: &Approves, is: &str) -> Result<Vec<Waits>> {
    let who = one.filled.as_ref().map_or_else(|| "''".to_owned(), |field| format!("coalesce(\"{field}\", '')"));
    let filled = one.filled.as_ref().map(|field| format!(" AND \"{field}\" {is}")).unwrap_or_default();
    let kinds = if one.kinds.is_empty() { "" } else { " AND kind IN (SELECT value FROM json_each(?2))" };
    let sql = format!(
        "SELECT id, number, {who} FROM \"{}\" WHERE state IN (SELECT value FROM json_each(?1)) AND ?2 <> ''{filled}{kinds}
        AND retired_on IS NULL ORDER BY number",
        one.noun
    );
    let (states, kinds) = (serde_json::to_string(&one.state)?, serde_json::to_string(&one.kinds)?);
    let all = reader
        .rows(&sql, [states, kinds], |row| Ok(Waits { id: row.get(0)?, number: row.get(1)?, who: row.get(2)? }))?;
    let left = stamp.and_then(|stamp| stamp.left.as_ref());
    Ok(all.into_iter().filter(|one| left.is_none_or(|left| left.contains(&one.id))).collect())
}
