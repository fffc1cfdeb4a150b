//! Input 1: the actions of earlier reviews and how they stand. Input 7: what people raised outside reviews.

use std::collections::BTreeMap;

use super::{AsOf, none, part, previous, table};
use crate::check::reviews::Record;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past::{self, Fields, text};
use crate::paper::{InputCount, InputData};
use crate::run::actions::From;

/// Status of actions from earlier reviews: those still open, and those finished since the last review.
pub(super) fn reviews(reader: &Reader<'_>, record: &Record, as_of: &AsOf) -> Result<InputData> {
    let since = match previous(reader, record)? {
        Some(id) => reader.maybe("SELECT cutOff FROM review WHERE id = ?1", [id], |row| row.get(0))?.flatten(),
        None => record.period_from.clone(),
    };
    let (names, first) = (names(reader)?, first_dues(reader, as_of.seq)?);
    let mut count = Count::default();
    let mut rows = Vec::new();
    for action in shown(reader, as_of, &since.unwrap_or_default())? {
        let earlier = text(&action, "origin") == "review" && text(&action, "originId") != record.id;
        let carried = text(&action, "carriedTo") == record.id;
        if !(earlier || carried) {
            continue;
        }
        let state = count.add(&action, &as_of.day);
        let outcome = text(&action, "outcome");
        rows.push(vec![
            text(&action, "number"),
            text(&action, "title"),
            names.get(&text(&action, "owner")).cloned().unwrap_or_default(),
            moved_from(&first, &action),
            text(&action, "due"),
            format!("cell-action-{state}"),
            if outcome.is_empty() && carried { text(&action, "carriedWhy") } else { outcome },
        ]);
    }
    let sentence = if rows.is_empty() { "input-sentence-actions-none" } else { "input-sentence-actions" };
    let columns = ["column-number", "column-action", "column-owner", WAS_DUE, "column-due", "column-state", OUTCOME];
    Ok(where_said(table(count.say(sentence), &columns, rows, count.counts())))
}

/// What put something right that did not hold: actions from a test of a control, a record that ended, an incident. Nothing
/// while there are none.
pub(super) fn corrections(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let told = told(reader, as_of, puts_right, ["input-sentence-corrections", "input-sentence-raised-none"])?;
    Ok(if told.rows.is_empty() { none() } else { told })
}

fn puts_right(origin: &str) -> bool {
    [From::Test, From::Evidence, From::Incident].iter().any(|one| one.code() == origin)
}

/// Actions that come from the Statement of Applicability, a document or somebody's own initiative.
pub(super) fn own_initiative(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let own = |origin: &str| origin != From::Review.code() && !puts_right(origin);
    told(reader, as_of, own, ["input-sentence-raised", "input-sentence-raised-none"])
}

/// Every action, wherever it comes from.
pub(super) fn every(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    told(reader, as_of, |_| true, ["input-sentence-all", "input-sentence-all-none"])
}

/// Actions of some origins that were open or finished in the period, with a sentence for some and one for none.
fn told(reader: &Reader<'_>, as_of: &AsOf, fits: fn(&str) -> bool, sentences: [&str; 2]) -> Result<InputData> {
    let (names, first) = (names(reader)?, first_dues(reader, as_of.seq)?);
    let mut count = Count::default();
    let mut rows = Vec::new();
    let since = as_of.since();
    for action in shown(reader, as_of, &since)? {
        if !fits(&text(&action, "origin")) {
            continue;
        }
        let state = count.add(&action, &as_of.day);
        let label = text(&action, "originLabel");
        let origin = format!("cell-origin-{}", text(&action, "origin"));
        rows.push(vec![
            text(&action, "number"),
            text(&action, "title"),
            if label.is_empty() { origin } else { label },
            names.get(&text(&action, "owner")).cloned().unwrap_or_default(),
            moved_from(&first, &action),
            text(&action, "due"),
            format!("cell-action-{state}"),
            text(&action, "closedOn"),
            text(&action, "outcome"),
        ]);
    }
    let [some, none] = sentences;
    let sentence = if rows.is_empty() { none } else { some };
    let columns = [
        "column-number", "column-action", "column-origin", "column-owner", WAS_DUE, "column-due", "column-state",
        CLOSED, OUTCOME,
    ];
    Ok(where_said(table(count.say(sentence), &columns, rows, count.counts())))
}

/// The day an action was closed, and what came of it.
const CLOSED: &str = "column-closed";
const OUTCOME: &str = "column-outcome";

/// The day an action was first due, where that was another.
const WAS_DUE: &str = "column-was-due";

/// The first day each action was due, of those whose day was changed up to entry `seq`.
fn first_dues(reader: &Reader<'_>, seq: u64) -> Result<BTreeMap<String, String>> {
    let sql = "SELECT row, json_extract(before, '$.due') FROM image WHERE tab = 'action' AND seq <= ?1
        AND json_extract(before, '$.due') <> json_extract(after, '$.due') ORDER BY seq DESC, at DESC";
    Ok(reader.rows(sql, [seq], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// The day an action was first due; empty where it still is.
fn moved_from(first: &BTreeMap<String, String>, action: &Fields) -> String {
    first.get(&text(action, "id")).filter(|day| **day != text(action, "due")).cloned().unwrap_or_default()
}

/// The same table without the columns of days that moved and of what came of actions, where no row says anything there.
fn where_said(mut table: InputData) -> InputData {
    for name in [WAS_DUE, CLOSED, OUTCOME] {
        let Some(at) = table.columns.iter().position(|column| column == name) else { continue };
        if table.rows.iter().all(|row| row.get(at).is_none_or(String::is_empty)) {
            table.columns.remove(at);
            table.rows.iter_mut().for_each(|row| drop(row.remove(at)));
        }
    }
    table
}

/// Actions as of the cut-off that were open then or finished on or after `since`, by number.
fn shown(reader: &Reader<'_>, as_of: &AsOf, since: &str) -> Result<Vec<Fields>> {
    let rows = past::rows(reader, "action", as_of.seq)?.into_values();
    let mut rows: Vec<Fields> =
        rows.filter(|row| text(row, "state") == "open" || text(row, "closedOn").as_str() >= since).collect();
    rows.sort_by_key(|row| text(row, "number"));
    Ok(rows)
}

/// Names by key; an owner is called what the person is called today.
pub(super) fn names(reader: &Reader<'_>) -> Result<BTreeMap<String, String>> {
    Ok(reader.rows("SELECT id, name FROM person", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

#[derive(Default)]
struct Count {
    total: usize,
    open: usize,
    overdue: usize,
    done: usize,
    dropped: usize,
}

impl Count {
    /// Counts an action and says how it stands.
    fn add(&mut self, action: &Fields, day: &str) -> &'static str {
        self.total += 1;
        let due = text(action, "due");
        match text(action, "state").as_str() {
            "done" => {
                self.done += 1;
                "done"
            }
            "dropped" => {
                self.dropped += 1;
                "dropped"
            }
            _ => {
                self.open += 1;
                let late = !due.is_empty() && due.as_str() < day;
                self.overdue += usize::from(late);
                if late { "overdue" } else { "open" }
            }
        }
    }

    fn say(&self, id: &str) -> Message {
        let message = Message::new(id).with("total", self.total).with("done", self.done);
        message.with("dropped", self.dropped).with("open", self.open).with("overdue", self.overdue)
    }

    /// Every state, so that the parts add up.
    fn counts(&self) -> Vec<InputCount> {
        vec![
            part("done", self.done, self.total),
            part("dropped", self.dropped, self.total),
            part("open", self.open, self.total),
            part("actions-overdue", self.overdue, self.open),
        ]
    }
}
