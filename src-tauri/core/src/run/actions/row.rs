//! An action as the register shows it.

use rusqlite::Row;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::{Fault, Result};

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionRow {
    /// Key.
    pub id: String,
    /// Number, e.g. `ACT-007`.
    pub number: String,
    /// What is to be done.
    pub title: String,
    /// More about it.
    pub detail: String,
    /// Key of the owner.
    pub owner: Option<String>,
    /// Owner's name, empty if nobody.
    pub owner_name: String,
    /// Due date.
    pub due: Option<String>,
    /// `open`, `done` or `dropped`.
    pub state: String,
    /// Open although its due date has passed on the organisation's calendar.
    pub overdue: bool,
    /// `review`, `statement`, `document`, `gap` or `own`.
    pub origin: String,
    /// Key of the record it comes from, empty for `own`.
    pub origin_id: String,
    /// That record's number when the action was added.
    pub origin_label: String,
    /// Key of the decision it follows from.
    pub decision: Option<String>,
    /// Number of that decision, empty if none.
    pub decision_number: String,
    /// What came of it, or why it was dropped.
    pub outcome: String,
    /// When it was done or dropped.
    pub closed_on: Option<String>,
    /// Key of the review it was carried over to.
    pub carried_to: Option<String>,
    /// Number of that review, empty if none.
    pub carried_to_number: String,
    /// Why it was carried over.
    pub carried_why: String,
}

/// Columns [`read`] expects. `?1` is the organisation's date.
pub(super) const COLUMNS: &str = "action.id, action.number, action.title, action.detail, action.owner,
    coalesce(person.name, ''), action.due, action.state,
    (action.state = 'open' AND action.due IS NOT NULL AND action.due < ?1), action.origin, action.originId,
    action.originLabel, action.decision, coalesce(decision.number, ''), action.outcome, action.closedOn,
    action.carriedTo, coalesce(review.number, ''), action.carriedWhy";

/// Tables behind [`COLUMNS`].
pub(super) const TABLES: &str = "action LEFT JOIN person ON person.id = action.owner
    LEFT JOIN decision ON decision.id = action.decision LEFT JOIN review ON review.id = action.carriedTo";

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<ActionRow> {
    Ok(ActionRow {
        id: row.get(0)?,
        number: row.get(1)?,
        title: row.get(2)?,
        detail: row.get(3)?,
        owner: row.get(4)?,
        owner_name: row.get(5)?,
        due: row.get(6)?,
        state: row.get(7)?,
        overdue: row.get(8)?,
        origin: row.get(9)?,
        origin_id: row.get(10)?,
        origin_label: row.get(11)?,
        decision: row.get(12)?,
        decision_number: row.get(13)?,
        outcome: row.get(14)?,
        closed_on: row.get(15)?,
        carried_to: row.get(16)?,
        carried_to_number: row.get(17)?,
        carried_why: row.get(18)?,
    })
}

/// The action with this key or number.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(crate) fn find(reader: &Reader<'_>, id: &str, today: &str) -> Result<ActionRow> {
    let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE action.id = ?2 OR action.number = ?2");
    let found = reader.maybe(&sql, [today, id], read)?;
    found.ok_or_else(|| Fault::NotFound { kind: "action", id: id.to_owned() })
}

/// Actions of a review: decided there, or (second) carried over to it; by number.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn of_review(reader: &Reader<'_>, review: &str, today: &str) -> Result<(Vec<ActionRow>, Vec<ActionRow>)> {
    let ask = |condition: &str| {
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE {condition} ORDER BY action.number, action.id");
        reader.rows(&sql, [today, review], read)
    };
    Ok((ask("action.origin = 'review' AND action.originId = ?2")?, ask("action.carriedTo = ?2")?))
}
