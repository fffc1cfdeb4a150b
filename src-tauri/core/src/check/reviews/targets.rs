//! Controls that were past their target date at the cut-off: the day that a decision of the meeting gives them, and why.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::Record;
use super::guard::in_meeting;
use super::record::decision_of;
use crate::door::{Reader, Writer};
use crate::fault::{Fault, Result};
use crate::paper::InputData;
use crate::run::statement::{self, ControlPatch};

/// A control that was past its target date at the cut-off, and has another one now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovedTarget {
    /// Number of the control, e.g. `A.6.1.3`.
    pub control: String,
    /// Owner's name, empty if nobody.
    pub owner_name: String,
    /// The target date it had.
    pub was: String,
    /// The target date it has.
    pub due: String,
    /// Number of the decision that names it, empty if none does.
    pub decision_number: String,
    /// Place on the agenda of the input that lists it.
    pub input_place: String,
}

/// Whether a table of an input lists controls by their target date: those that are past it, and no others.
pub(super) fn lists_controls(data: &InputData) -> bool {
    ["column-control", "column-target"].iter().all(|head| data.columns.iter().any(|one| one == head))
}

/// The controls that got another target date since the meeting began, in the order of the inputs. `data` is what was copied of each.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn moved<'a>(
    reader: &Reader<'_>,
    record: &Record,
    data: impl IntoIterator<Item = &'a InputData>,
) -> Result<Vec<MovedTarget>> {
    if record.started_at.is_none() {
        return Ok(Vec::new());
    }
    let sql = "SELECT coalesce(targetDate, ''), coalesce(person.name, '') FROM control
        LEFT JOIN person ON person.id = control.owner WHERE control.number = ?1";
    let mut found = Vec::new();
    for (place, data) in (1..).zip(data).filter(|(_, data)| lists_controls(data)) {
        let cell = |row: &[String], head: &str| {
            let at = data.columns.iter().position(|one| one == head);
            at.and_then(|at| row.get(at)).cloned().unwrap_or_default()
        };
        for row in &data.rows {
            let (control, was) = (cell(row, "column-control"), cell(row, "column-target"));
            let now: Option<(String, String)> = reader.maybe(sql, [&control], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let Some((due, owner_name)) = now.filter(|(due, _)| !due.is_empty() && *due != was) else { continue };
            let here = record.decisions.iter().find(|one| one.names(&control));
            let decision_number = here.map(|one| one.number.clone()).unwrap_or_default();
            // Once its minutes are approved, only what was decided in it moved a control here.
            if decision_number.is_empty() && record.state.locked() {
                continue;
            }
            found.push(MovedTarget { control, owner_name, was, due, decision_number, input_place: place.to_string() });
        }
    }
    Ok(found)
}

/// Gives a control the target date that a decision of the meeting names. The control keeps the decision, with its reason, as why.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such control or decision; a refusal when the meeting is over, or the decision is another review's.
pub(super) fn retarget(writer: &mut Writer<'_>, review: &str, control: &str, on: &str, decision: &str) -> Result<()> {
    let record = in_meeting(writer, review)?;
    let decision = decision_of(&writer.reader(), &record, decision)?;
    let sql = "SELECT id FROM control WHERE number = ?1";
    let id: Option<String> = writer.reader().maybe(sql, [control], |row| row.get(0))?;
    let id = id.ok_or_else(|| Fault::NotFound { kind: "control", id: control.to_owned() })?;
    let why =
        [decision.number, decision.reason].into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(": ");
    let patch = ControlPatch { target_date: Some(on.to_owned()), date_reason: Some(why), ..ControlPatch::default() };
    statement::amend(writer, &id, &patch)
}
