//! What runs, as of the cut-off: what was reported (input 8, the committee's item), literacy (input 12), suppliers (input 13).

use std::collections::{BTreeMap, BTreeSet};

use super::as_of::{AsOf, count, part, table};
use super::committee::standing;
use super::earlier::names;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past::{Fields, text};
use crate::paper::InputData;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;
use crate::run::incidents::{AWARE_ON, INCIDENTS, Kind, NAME as REPORTED, OWNER, STATE, State as Handling};
use crate::run::suppliers::{self, SUPPLIERS, Standing};
use crate::run::training::{ATTENDANCE, MODULES, TRAININGS};

/// Concerns and reports from outside that came in the period, and older ones that are still open. Who reported stands nowhere.
pub(super) fn feedback(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    reported(reader, as_of, &[Kind::Concern, Kind::OutsideReport], "input-sentence-feedback")
}

/// Everything that was reported but exercises.
pub(super) fn incidents(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let kinds = [Kind::Incident, Kind::NearMiss, Kind::Concern, Kind::OutsideReport];
    reported(reader, as_of, &kinds, "input-sentence-incidents")
}

fn reported(reader: &Reader<'_>, as_of: &AsOf, kinds: &[Kind], sentence: &str) -> Result<InputData> {
    let (names, since) = (names(reader)?, day(&as_of.from));
    let (mut came, mut open, mut rows) = (0, 0, Vec::new());
    for row in standing(reader, &INCIDENTS, as_of)? {
        // What nobody judged yet is told with what people fear.
        let kind = Kind::of(&text(&row, "kind")).unwrap_or(Kind::Concern);
        let (state, on) = (text(&row, STATE.name()), text(&row, AWARE_ON.name()));
        let is_open = state != Handling::Closed.code();
        if !kinds.contains(&kind) || (on < since && !is_open) {
            continue;
        }
        came += usize::from(on >= since);
        open += usize::from(is_open);
        rows.push(vec![
            text(&row, "number"),
            text(&row, REPORTED.name()),
            format!("cell-incident-{}", kind.code()),
            on,
            names.get(&text(&row, OWNER.name())).cloned().unwrap_or_default(),
            format!("cell-handled-{state}"),
        ]);
    }
    let sentence = Message::new(sentence).with("came", came).with("open", open);
    let columns = ["column-number", "column-report", "column-kind", "column-on", "column-owner", "column-state"];
    Ok(table(sentence, &columns, rows, vec![count("reports-came", came), count("reports-open", open)]))
}

/// Sessions of the period by module in use: how many people hold it on the day, and whose record of it has run out.
pub(super) fn literacy(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let (from, since) = (&as_of.day, day(&as_of.from));
    let here: BTreeSet<String> = standing(reader, &PEOPLE, as_of)?.iter().map(|row| text(row, "id")).collect();
    let mut taken = standing(reader, &ATTENDANCE, as_of)?;
    taken.retain(|row| here.contains(&text(row, "person")) && text(row, "day") <= *from);
    let in_period = |row: &&Fields| text(row, "day") >= since;
    let held = standing(reader, &TRAININGS, as_of)?;
    let held = held.iter().filter(|row| text(row, "state") == "held").filter(in_period).count();
    let people: BTreeSet<String> = taken.iter().filter(in_period).map(|row| text(row, "person")).collect();
    let (mut all_ended, mut rows) = (0, Vec::new());
    for module in standing(reader, &MODULES, as_of)?.iter().filter(|row| text(row, "state") == "inUse") {
        let of = || taken.iter().filter(|row| text(row, "module") == text(module, "id"));
        let ended = |row: &&Fields| {
            let until = text(row, "validUntil");
            !until.is_empty() && until < *from
        };
        let holds = |row: &&Fields| !text(row, "validUntil").is_empty() && text(row, "validUntil") >= *from;
        let person = |row: &Fields| text(row, "person");
        let valid: BTreeSet<String> = of().filter(holds).map(person).collect();
        let ended = of().filter(ended).map(person).collect::<BTreeSet<String>>().difference(&valid).count();
        all_ended += ended;
        rows.push(vec![text(module, "number"), text(module, "name"), valid.len().to_string(), ended.to_string()]);
    }
    let sentence = Message::new("input-sentence-literacy").with("held", held).with("people", people.len());
    let columns = ["column-number", "column-module", "column-valid", "column-ended"];
    let counts = vec![
        count("trainings-held", held),
        part("people-trained", people.len(), here.len()),
        count("records-ended", all_ended),
    ];
    Ok(table(sentence.with("ended", all_ended), &columns, rows, counts))
}

/// Suppliers that work for the organisation or may: how they stand, how they were rated, when they are looked at again.
pub(super) fn suppliers(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let numbers = |noun: Vec<Fields>| noun.into_iter().map(|row| (text(&row, "id"), text(&row, "number")));
    let systems: BTreeMap<String, String> = numbers(standing(reader, &SYSTEMS, as_of)?).collect();
    let (mut live, mut approved, mut late, mut rows) = (0, 0, 0, Vec::new());
    for row in standing(reader, &SUPPLIERS, as_of)? {
        let state = text(&row, suppliers::STANDING.name());
        if state == Standing::Ended.code() {
            continue;
        }
        let (rating, next) = (text(&row, suppliers::RATING.name()), text(&row, suppliers::REVIEW_ON.name()));
        let is_late = !next.is_empty() && next < as_of.day;
        live += 1;
        approved += usize::from(state == Standing::Approved.code());
        late += usize::from(is_late);
        let of: Vec<String> = serde_json::from_str(&text(&row, suppliers::SYSTEMS.name())).unwrap_or_default();
        let of: Vec<&str> = of.iter().filter_map(|id| systems.get(id)).map(String::as_str).collect();
        let rating = if rating.is_empty() { "none" } else { &rating };
        rows.push(vec![
            text(&row, "number"),
            text(&row, suppliers::NAME.name()),
            of.join(", "),
            format!("cell-rated-{rating}"),
            next,
            format!("cell-supplier-{}", if is_late { "late" } else { &state }),
        ]);
    }
    let sentence = Message::new("input-sentence-suppliers").with("all", live).with("approved", approved);
    let columns =
        ["column-number", "column-supplier", "column-systems", "column-rating", "column-review", "column-state"];
    let counts = vec![part("suppliers-approved", approved, live), part("suppliers-late", late, live)];
    Ok(table(sentence.with("late", late), &columns, rows, counts))
}

/// The day of an instant.
fn day(instant: &str) -> String {
    instant.get(..10).unwrap_or_default().to_owned()
}
