//! Input 5: what the registers measure by themselves. Input 9: how far the controls are that answer a risk.

use std::collections::BTreeSet;

use super::earlier::names;
use super::{AsOf, count, part, table};
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past::{self, Fields, text};
use crate::paper::InputData;
use crate::plan::risks::{KIND, Nature, RISKS, STATE, Standing, TREATED_BY, TREATMENT, Treatment, UNTIL};
use crate::run::evidence::{World, standings};

/// Counts of controls and actions as of the cut-off.
pub(super) fn all(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let controls = controls(reader, as_of)?;
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
        part("planned", having("status", "planned"), applicable),
        part("not-started", having("status", "not-started"), applicable),
        part("late", late, applicable),
        count("actions-open", open),
        part("actions-overdue", overdue, open),
        count("actions-done", done.count()),
    ];
    let sentence = Message::new("input-sentence-measures").with("partly", partly).with("applicable", applicable);
    let sentence = sentence.with("late", late).with("overdue", overdue).with("open", open);
    Ok(table(sentence, &[], Vec::new(), counts))
}

/// Controls included because of a risk; the table names those not started or past their target date.
pub(super) fn treatment(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let names = names(reader)?;
    let mut controls = controls(reader, as_of)?;
    let risks = Risks::read(reader, as_of)?;
    controls.retain(|row| {
        let coded = text(row, "inclusionCodes").contains("\"risk\"") || risks.needed.contains(&text(row, "id"));
        text(row, "applicability") == "applicable" && coded
    });
    controls.sort_by_key(|row| row.get("position").and_then(serde_json::Value::as_i64));
    let having = |status: &str| controls.iter().filter(|row| text(row, "status") == status).count();
    let late = controls.iter().filter(|row| behind_its_date(row, as_of)).count();
    let behind = controls.iter().filter(|row| behind_its_date(row, as_of) || text(row, "status") == "not-started");
    let rows = behind.map(|row| {
        let status = text(row, "status");
        let status = if status.is_empty() { "none" } else { &status };
        vec![
            text(row, "number"),
            format!("cell-status-{status}"),
            names.get(&text(row, "owner")).cloned().unwrap_or_default(),
            text(row, "targetDate"),
        ]
    });
    let rows = rows.collect();
    let sentence =
        Message::new("input-sentence-treatment").with("total", controls.len()).with("partly", having("partly"));
    let sentence =
        sentence.with("planned", having("planned")).with("notstarted", having("not-started")).with("late", late);
    let columns = ["column-control", "column-status", "column-owner", "column-target"];
    let all = controls.len();
    let mut counts = vec![
        count("risk-controls", all),
        part("implemented", having("implemented"), all),
        part("partly", having("partly"), all),
        part("planned", having("planned"), all),
        part("not-started", having("not-started"), all),
        part("late", late, all),
    ];
    if risks.counted > 0 {
        counts.push(count("risks-rated", risks.counted));
        counts.push(part("risks-treated", risks.treated, risks.counted));
        counts.push(part("risks-accepted", risks.accepted, risks.counted));
        counts.push(part("risks-ended", risks.ended, risks.counted));
    }
    Ok(table(sentence, &columns, rows, counts))
}

/// Risks that counted at the cut-off, and the controls their treatment needs.
#[derive(Default)]
struct Risks {
    counted: usize,
    treated: usize,
    /// With an acceptance that counted on that day.
    accepted: usize,
    /// With one that had ended.
    ended: usize,
    needed: BTreeSet<String>,
}

impl Risks {
    fn read(reader: &Reader<'_>, as_of: &AsOf) -> Result<Self> {
        let mut told = Self::default();
        for risk in past::rows(reader, RISKS.noun, as_of.seq)?.into_values() {
            let state = Standing::of(&text(&risk, STATE.name()));
            let here = text(&risk, "retired_on").is_empty() && text(&risk, KIND.name()) == Nature::Risk.code();
            let Some(state) = state.filter(|state| here && !matches!(state, Standing::Unrated | Standing::Closed))
            else {
                continue;
            };
            told.counted += 1;
            told.treated += usize::from(state != Standing::Rated);
            let ends = text(&risk, UNTIL.name());
            let ended = state == Standing::Accepted && ends < as_of.day;
            told.ended += usize::from(ended);
            told.accepted += usize::from(state == Standing::Accepted && !ended);
            if state != Standing::Rated && text(&risk, TREATMENT.name()) != Treatment::Accept.code() {
                let controls = text(&risk, TREATED_BY.name());
                told.needed.extend(serde_json::from_str::<Vec<String>>(&controls).unwrap_or_default());
            }
        }
        Ok(told)
    }
}

/// The controls as they were at the cut-off, each as far as the records of then show it.
fn controls(reader: &Reader<'_>, as_of: &AsOf) -> Result<Vec<Fields>> {
    let rows = |noun: &'static str| Ok(past::rows(reader, noun, as_of.seq)?.into_values().collect::<Vec<_>>());
    let standings = standings(&World::of(|register| rows(register.noun))?, &as_of.day)?;
    let mut controls = rows("control")?;
    for control in &mut controls {
        let status = standings.get(&text(control, "id")).map_or("", |standing| standing.status);
        control.insert("status".to_owned(), status.into());
    }
    Ok(controls)
}

/// An applicable control whose target date lies before the cut-off, and that is not shown to run.
fn behind_its_date(control: &Fields, as_of: &AsOf) -> bool {
    let target = text(control, "targetDate");
    let open = text(control, "applicability") == "applicable" && text(control, "status") != "implemented";
    open && !target.is_empty() && target < as_of.day
}

fn overdue(action: &Fields, as_of: &AsOf) -> bool {
    let due = text(action, "due");
    text(action, "state") == "open" && !due.is_empty() && due < as_of.day
}
