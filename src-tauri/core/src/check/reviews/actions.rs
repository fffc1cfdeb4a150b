//! Actions as a review shows them: decided there, or carried over to it.

use rusqlite::Row;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::{Refusal, Result};
use crate::kernel::Record;
use crate::paper::InputData;
use crate::run::actions::{ACTIONS, CARRIED_TO, From, ORIGIN, ORIGIN_ID};

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewAction {
    /// Key.
    pub id: String,
    /// Number, e.g. `ACT-007`.
    pub number: String,
    /// What is to be done.
    pub title: String,
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
    /// Number of the decision it follows from, empty if none.
    pub decision_number: String,
    /// Place on the agenda of the input it was decided on; empty: on none.
    pub input_place: String,
    /// Number of the review it was decided in, empty if in none.
    pub review: String,
    /// Key of the review it was carried over to.
    pub carried_to: Option<String>,
    /// Of before this review, and given another day in it: the day it had, empty where it had none.
    pub was_due: Option<String>,
    /// What came of it, of one that is done or dropped.
    pub outcome: String,
}

/// An action that is put before a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Posed {
    /// Number.
    pub number: String,
    /// What is to be done.
    pub title: String,
    /// A decision of the meeting names it.
    pub decided: bool,
}

/// The place of the input that lists an action of before the meeting, and the day it had at the cut-off (empty: none), where it has another
/// one now.
/// `data` is what was copied of each input.
pub(super) fn was_due<'a>(
    data: impl IntoIterator<Item = &'a InputData>,
    action: &ReviewAction,
) -> Option<(usize, String)> {
    let listed = |data: &InputData| {
        let at = |name: &str| data.columns.iter().position(|column| column == name);
        let (number, due) = (at("column-number")?, at("column-due")?);
        data.rows.iter().find(|row| row.get(number) == Some(&action.number))?.get(due).cloned()
    };
    let (place, was) = (1..).zip(data).find_map(|(place, data)| Some((place, listed(data)?)))?;
    (action.due.is_some() && Some(&was) != action.due.as_ref()).then_some((place, was))
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReviewAction> {
    let label = row.get::<_, String>(10)?;
    let (review, place) = label.split_once('/').unwrap_or((&label, ""));
    Ok(ReviewAction {
        id: row.get(0)?,
        number: row.get(1)?,
        title: row.get(2)?,
        owner: row.get(3)?,
        owner_name: row.get(4)?,
        due: row.get(5)?,
        state: row.get(6)?,
        overdue: row.get(7)?,
        decision_number: row.get(8)?,
        carried_to: row.get(9)?,
        was_due: None,
        outcome: row.get(11)?,
        input_place: place.to_owned(),
        review: review.to_owned(),
    })
}

/// Actions of a review by number: decided there, carried over to it, and those of before it that are open, or done on its day: agreed in
/// earlier reviews, or listed in one of its inputs since it began, or named in what was prepared.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn of_review(reader: &Reader<'_>, review: &str, today: &str) -> Result<[Vec<ReviewAction>; 3]> {
    let ask = |condition: &str| {
        let sql = format!(
            "SELECT action.id, action.number, action.title, action.owner, coalesce(person.name, ''), action.due, action.state,
             (action.state = 'open' AND action.due IS NOT NULL AND action.due < ?1), coalesce(decision.number, ''),
             action.carriedTo, iif(action.origin = 'review', action.originLabel, ''), action.outcome FROM action LEFT JOIN person ON person.id = action.owner
             LEFT JOIN decision ON decision.id = action.decision WHERE {condition} ORDER BY action.number, action.id"
        );
        reader.rows(&sql, [today, review], read)
    };
    let earlier = "(action.state = 'open' OR action.state = 'done' AND action.originId <> ?2 AND EXISTS (SELECT 1 FROM review
        WHERE id = ?2 AND action.closedOn BETWEEN substr(startedAt, 1, 10) AND substr(coalesce(endedAt, '9999-12-31'), 1, 10)))
        AND (action.carriedTo = ?2
        OR action.origin = 'review' AND action.originId <> ?2 AND action.carriedTo IS NULL
        OR NOT (action.origin = 'review' AND action.originId = ?2) AND EXISTS (SELECT 1
            FROM reviewInput WHERE review = ?2 AND (instr(snapshot, '\"' || action.number || '\"') OR instr(comment, action.number))))";
    Ok([ask("action.origin = 'review' AND action.originId = ?2")?, ask("action.carriedTo = ?2")?, ask(earlier)?])
}

/// What a review says against a step of an action, or against its leaving. Whoever reads approved minutes finds the action, done
/// or dropped with a reason; and a review closed on what had been carried over to it.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such action.
pub(crate) fn against(verb: &str, id: &str, reader: &Reader<'_>) -> Result<Vec<Refusal>> {
    let action = Record::read(reader, &ACTIONS, id)?;
    let home = if action.get(&ORIGIN) == Some(From::Review) { action.get(&ORIGIN_ID) } else { String::new() };
    let carried = action.get(&CARRIED_TO).unwrap_or_default();
    let (refused, named) = match verb {
        "remove" => {
            let sql = "SELECT number FROM review WHERE document <> '' AND (id IN (?1, ?2) OR EXISTS (SELECT 1
                FROM reviewInput WHERE review = review.id AND instr(snapshot, '\"' || ?3 || '\"'))) ORDER BY number LIMIT 1";
            ("refuse-action-minuted", reader.maybe(sql, [&home, &carried, &action.number], |row| row.get(0))?)
        }
        "reopen" => {
            let sql = "SELECT number FROM review WHERE state = 'closed' AND id = ?1";
            ("refuse-action-review-closed", reader.maybe(sql, [carried], |row| row.get(0))?)
        }
        _ => ("", None::<String>),
    };
    let against = |review: String| Refusal::new(refused).with("number", action.number.as_str()).with("review", review);
    Ok(named.map(against).into_iter().collect())
}
