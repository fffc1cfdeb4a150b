//! Input 5: what the registers measure by themselves, and the controls that are not where they were to be.

use std::collections::BTreeMap;

use super::earlier::names;
use super::{AsOf, count, part, table, watched};
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Register;
use crate::kernel::read::past::{self, Fields, text};
use crate::paper::InputData;
use crate::run::evidence::{World, names as names_of, standings};

/// Where it is kept whether a control has evidence in force, whatever else is missing.
const EVIDENCED: &str = "evidenced";

/// Counts of controls and actions as of the cut-off.
pub(super) fn all(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let mut controls = controls(reader, as_of)?;
    let evidenced = controls.iter().filter(|row| text(row, EVIDENCED) == "yes").count();
    controls.sort_by_key(|row| row.get("position").and_then(serde_json::Value::as_i64));
    let actions: Vec<Fields> = past::rows(reader, "action", as_of.seq)?.into_values().collect();
    let having = |field: &str, value: &str| controls.iter().filter(|row| text(row, field) == value).count();
    let applicable = having("applicability", "applicable");
    let partly = having("status", "partly");
    let late = controls.iter().filter(|row| behind_its_date(row, as_of)).count();
    let open = actions.iter().filter(|row| text(row, "state") == "open").count();
    let overdue = actions.iter().filter(|row| overdue(row, as_of)).count();
    let from = as_of.since();
    let done = actions.iter().filter(|row| text(row, "state") == "done" && text(row, "closedOn") >= from);
    let counts = vec![
        part("applicable", applicable, controls.len()),
        part("excluded", having("applicability", "excluded"), controls.len()),
        part("undecided", having("applicability", "undecided"), controls.len()),
        part("implemented", having("status", "implemented"), applicable),
        part("partly", partly, applicable),
        part("evidenced", evidenced, applicable),
        part("planned", having("status", "planned"), applicable),
        part("not-started", having("status", "not-started"), applicable),
        part("late", late, applicable),
        count("actions-open", open),
        part("actions-overdue", overdue, open),
        count("actions-done", done.count()),
    ];
    let sentence = Message::new("input-sentence-measures").with("partly", partly).with("applicable", applicable);
    let sentence = sentence.with("late", late).with("overdue", overdue).with("open", open);
    let columns = ["column-control", "column-status", "column-owner", "column-target"];
    let told = table(sentence, &columns, behind(&names(reader)?, controls, as_of), counts);
    Ok(InputData { also: watched::figures(reader, as_of)?, ..told })
}

/// The controls that are past their target date.
fn behind(names: &BTreeMap<String, String>, controls: Vec<Fields>, as_of: &AsOf) -> Vec<Vec<String>> {
    let behind = controls.into_iter().filter(|row| behind_its_date(row, as_of));
    let told = behind.map(|row| {
        let status = text(&row, "status");
        let status = if status.is_empty() { "none" } else { &status };
        vec![
            text(&row, "number"),
            format!("cell-status-{status}"),
            names.get(&text(&row, "owner")).cloned().unwrap_or_default(),
            text(&row, "targetDate"),
        ]
    });
    told.collect()
}

/// The controls as they were at the cut-off, each as far as the records of then show it.
pub(super) fn controls(reader: &Reader<'_>, as_of: &AsOf) -> Result<Vec<Fields>> {
    let then = |register: &'static Register| {
        Ok(past::columns(reader, register.noun, &names_of(register), as_of.seq)?.into_values().collect())
    };
    let standings = standings(&World::of(then)?, &as_of.day)?;
    let mut controls: Vec<Fields> = past::rows(reader, "control", as_of.seq)?.into_values().collect();
    for control in &mut controls {
        let standing = standings.get(&text(control, "id"));
        let status = standing.map_or("", |standing| standing.status);
        let evidenced = standing.is_some_and(|standing| !standing.items.is_empty());
        control.insert(EVIDENCED.to_owned(), if evidenced { "yes" } else { "no" }.into());
        control.insert("status".to_owned(), status.into());
    }
    Ok(controls)
}

/// An applicable control whose target date lies before the cut-off, and that is not shown to run.
pub(super) fn behind_its_date(control: &Fields, as_of: &AsOf) -> bool {
    let target = text(control, "targetDate");
    let open = text(control, "applicability") == "applicable" && text(control, "status") != "implemented";
    open && !target.is_empty() && target < as_of.day
}

fn overdue(action: &Fields, as_of: &AsOf) -> bool {
    let due = text(action, "due");
    text(action, "state") == "open" && !due.is_empty() && due < as_of.day
}
