//! What a committee meeting looks at: actions, requests to use AI tools, objectives and their readings, changes of the AIMS.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::as_of::{AsOf, count, none, part, table};
use super::earlier::names;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::{Codes, Register};
use crate::kernel::read::past::{self, Fields, text};
use crate::paper::InputData;
use crate::plan::objectives::{DIRECTION, DUE, Direction, OBJECTIVE, OBJECTIVES, READINGS, TARGET_VALUE};
use crate::plan::rhythm::Every;
use crate::run::changes::CHANGES;
use crate::run::use_requests::USE_REQUESTS;

/// Rows of a register in use as of the cut-off, by number.
pub(super) fn standing(reader: &Reader<'_>, register: &'static Register, as_of: &AsOf) -> Result<Vec<Fields>> {
    let mut rows: Vec<Fields> = past::rows(reader, register.noun, as_of.seq)?.into_values().collect();
    rows.retain(|row| text(row, "retired_on").is_empty());
    rows.sort_by_key(|row| (text(row, "number").len(), text(row, "number")));
    Ok(rows)
}

/// The day of a stamp.
fn stamped(row: &Fields, field: &str) -> String {
    let stamp: serde_json::Value = serde_json::from_str(&text(row, field)).unwrap_or_default();
    stamp["on"].as_str().unwrap_or_default().to_owned()
}

/// Requests without an answer, and those answered in the period.
pub(super) fn requests(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let (names, since) = (names(reader)?, as_of.since());
    let (mut asked, mut answered, mut rows) = (0, 0, Vec::new());
    for row in standing(reader, &USE_REQUESTS, as_of)? {
        let state = text(&row, "state");
        let waits = state == "asked";
        if waits {
            asked += 1;
        } else if stamped(&row, "answered") >= since {
            answered += 1;
        } else {
            continue;
        }
        rows.push(vec![
            text(&row, "number"),
            text(&row, "tool"),
            names.get(&text(&row, "asks")).cloned().unwrap_or_default(),
            format!("cell-use-{state}"),
            if text(&row, "conditions").is_empty() { text(&row, "why") } else { text(&row, "conditions") },
        ]);
    }
    let sentence = Message::new("input-sentence-requests").with("asked", asked).with("answered", answered);
    let columns = ["column-number", "column-tool", "column-by", "column-state", "column-outcome"];
    Ok(table(sentence, &columns, rows, vec![count("requests-asked", asked), count("requests-answered", answered)]))
}

/// Live objectives with their last reading; without one in its interval an objective is not monitored.
pub(super) fn objectives(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let mut last: BTreeMap<String, (String, i64)> = BTreeMap::new();
    for row in standing(reader, &READINGS, as_of)? {
        let (day, value) =
            (text(&row, "day"), row.get("value").and_then(serde_json::Value::as_i64).unwrap_or_default());
        let kept = last.entry(text(&row, OBJECTIVE.name())).or_default();
        if day >= kept.0 && day <= as_of.day {
            *kept = (day, value);
        }
    }
    let (mut live, mut late, mut short, mut rows) = (0, 0, 0, Vec::new());
    for row in standing(reader, &OBJECTIVES, as_of)? {
        let state = text(&row, "state");
        // What was reached or given up in the period is told once more, or it would vanish between two papers.
        let closed =
            ["met", "not-met", "withdrawn"].contains(&state.as_str()) && stamped(&row, "closed") >= as_of.since();
        if state != "approved" && !closed {
            continue;
        }
        live += usize::from(!closed);
        let read = last.get(&text(&row, "id")).filter(|(day, _)| !day.is_empty());
        let from = read.map_or_else(|| stamped(&row, "approved"), |(day, _)| day.clone());
        let due = again(&from, &text(&row, "every"));
        let not_monitored = !closed && due.as_deref().is_some_and(|due| due < as_of.day.as_str());
        late += usize::from(not_monitored);
        let unit = text(&row, "unit");
        let target = row.get(TARGET_VALUE.name()).and_then(serde_json::Value::as_i64);
        let aim = Direction::of(&text(&row, DIRECTION.name())).zip(target);
        let reached = read.zip(aim).map(|((_, value), (direction, target))| direction.reached(target, *value));
        let state = match reached {
            _ if closed => match state.as_str() {
                "met" => "cell-objective-met",
                "withdrawn" => "cell-objective-withdrawn",
                _ => "cell-objective-missed",
            },
            _ if not_monitored => "cell-read-late",
            Some(false) if text(&row, DUE.name()) < as_of.day => "cell-read-missed-late",
            Some(false) => "cell-read-short",
            _ => "cell-read-in-time",
        };
        short += usize::from(!closed && reached == Some(false));
        rows.push(vec![
            text(&row, "number"),
            text(&row, "name"),
            text(&row, "target"),
            read.map(|(_, value)| figure(*value, &unit)).unwrap_or_default(),
            read.map(|(day, _)| day.clone()).unwrap_or_default(),
            state.to_owned(),
        ]);
    }
    let sentence = Message::new("input-sentence-objectives").with("live", live).with("late", late).with("short", short);
    let sentence = sentence.with("closed", rows.len() - live);
    let columns =
        ["column-number", "column-objective", "column-aim", "column-reading", "column-read-on", "column-state"];
    Ok(table(sentence, &columns, rows, vec![count("objectives-live", live), part("objectives-late", late, live)]))
}

/// A reading with its unit. Of what is counted in a word of the organisation, none is said in words of the reader: *0 letters* is of
/// one language.
fn figure(value: i64, unit: &str) -> String {
    let counted = unit.chars().next().is_some_and(char::is_alphabetic);
    if value == 0 && counted { "cell-reading-none".to_owned() } else { format!("{value} {unit}").trim().to_owned() }
}

/// The objectives before a management review; nothing while none is live.
pub(super) fn aims(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let told = objectives(reader, as_of)?;
    // Its rows say each reading: what is counted of them stands in the committee's meetings.
    Ok(if told.rows.is_empty() { none() } else { InputData { counts: Vec::new(), ..told } })
}

/// The day by which something read on `day` is read again.
pub(super) fn again(day: &str, every: &str) -> Option<String> {
    let day: NaiveDate = day.parse().ok()?;
    day.checked_add_months(Months::new(Every::months_of(every))).map(|day| day.to_string())
}

/// Changes that wait for a decision, and those under way.
pub(super) fn changes(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let names = names(reader)?;
    let (mut waiting, mut under_way, mut late, mut rows) = (0, 0, 0, Vec::new());
    for row in standing(reader, &CHANGES, as_of)? {
        let (state, due) = (text(&row, "state"), text(&row, "due"));
        match state.as_str() {
            "proposed" => waiting += 1,
            "approved" => under_way += 1,
            _ => continue,
        }
        let overdue = state == "approved" && !due.is_empty() && due < as_of.day;
        late += usize::from(overdue);
        rows.push(vec![
            text(&row, "number"),
            text(&row, "title"),
            names.get(&text(&row, "owner")).cloned().unwrap_or_default(),
            due,
            format!("cell-change-{}", if overdue { "late" } else { &state }),
        ]);
    }
    let sentence = Message::new("input-sentence-changes").with("waiting", waiting).with("underway", under_way);
    let columns = ["column-number", "column-change", "column-owner", "column-due", "column-state"];
    let counts = vec![
        count("changes-waiting", waiting),
        count("changes-under-way", under_way),
        part("changes-late", late, under_way),
    ];
    Ok(table(sentence.with("late", late), &columns, rows, counts))
}

#[cfg(test)]
mod tests {
    use super::again;

    #[test]
    fn a_reading_is_due_again_after_its_interval() {
        assert_eq!(again("2026-08-31", "half-year").as_deref(), Some("2027-02-28"));
        assert_eq!(again("2026-11-24", "month").as_deref(), Some("2026-12-24"));
        assert_eq!(again("", "month"), None);
    }
}
