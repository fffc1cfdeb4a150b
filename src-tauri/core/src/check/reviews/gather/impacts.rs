//! Input 10: which systems inside the scope have their impact assessed (6.1.4, 8.4), as of the cut-off.

use super::as_of::{AsOf, count, none, part, table};
use super::committee::standing;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::read::past::{Fields, text};
use crate::paper::InputData;
use crate::plan::impacts::IMPACTS;
use crate::plan::systems::{NEXT_REVIEW_ON, SYSTEMS};

/// A row a system inside the scope: its newest assessment and how it stands. Nothing where no system is inside.
pub(super) fn coverage(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let impacts = standing(reader, &IMPACTS, as_of)?;
    let mut systems = standing(reader, &SYSTEMS, as_of)?;
    systems.retain(|row| text(row, "scope") == "in" && text(row, "stage") != "retired");
    if systems.is_empty() {
        return Ok(none());
    }
    let (mut approved, mut draft, mut late, mut passed, mut rows) = (0, 0, 0, 0, Vec::new());
    let since = since(reader, &impacts)?;
    for system in &systems {
        let own = || impacts.iter().filter(|row| text(row, "system") == text(system, "id"));
        let stands = own().find(|row| text(row, "state") == "approved");
        let begun = own().find(|row| text(row, "state") == "draft");
        // A system that was never assessed is looked at again by its own day.
        let next = text(stands.unwrap_or(system), if stands.is_some() { "nextOn" } else { NEXT_REVIEW_ON.name() });
        let overdue = !next.is_empty() && next < as_of.day;
        approved += usize::from(stands.is_some());
        draft += usize::from(begun.is_some());
        late += usize::from(overdue && stands.is_some());
        passed += usize::from(overdue && stands.is_none() && begun.is_none());
        let after = since.iter().find(|[_, of, _]| *of == text(system, "id")).map(|[_, _, number]| number.clone());
        let state = match (stands, begun) {
            (None, _) if after.is_some() => "since",
            (Some(_), _) if overdue => "late",
            (Some(_), Some(_)) => "again",
            (Some(_), None) => "approved",
            (None, Some(_)) => "draft",
            (None, None) if overdue => "none-late",
            (None, None) => "none",
        };
        let number = begun.or(stands).map(|row| text(row, "number")).or(after).unwrap_or_default();
        rows.push(vec![text(system, "number"), text(system, "name"), number, format!("cell-impact-{state}"), next]);
    }
    let all = systems.len();
    let sentence = Message::new("input-sentence-impacts").with("all", all).with("approved", approved);
    let sentence = sentence.with("draft", draft).with("late", late).with("since", since.len()).with("passed", passed);
    let columns = ["column-number", "column-system", "column-assessment", "column-state", "column-next"];
    let counts =
        vec![part("impacts-approved", approved, all), count("impacts-draft", draft), count("impacts-late", late)];
    Ok(table(sentence, &columns, rows, counts))
}

/// Assessments that were approved after the cut-off, which count in the next review and are told in this one: key, system, number.
fn since(reader: &Reader<'_>, then: &[Fields]) -> Result<Vec<[String; 3]>> {
    let was = |id: &str| then.iter().any(|row| text(row, "id") == id && text(row, "state") == "approved");
    let sql = "SELECT id, system, number FROM impact WHERE state = 'approved' AND retired_on IS NULL";
    let now: Vec<[String; 3]> = reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    Ok(now.into_iter().filter(|[id, _, _]| !was(id)).collect())
}
