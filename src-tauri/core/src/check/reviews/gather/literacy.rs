//! Input 12: what was learned, module by module, as of the cut-off.

use std::collections::BTreeSet;

use super::as_of::{AsOf, count, here, part, table};
use super::committee::standing;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::read::past::{Fields, text};
use crate::paper::InputData;
use crate::run::training::{AT_SESSION, ATTENDANCE, ATTENDED_BY, LEARNED, MODULES, TAKEN_ON, UNTIL};

/// Sessions of the period by module in use: how many people hold it on the day, and whose record of it has run out.
pub(super) fn taken(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let (from, since) = (&as_of.day, as_of.since());
    let here = here(reader)?;
    let mut taken = standing(reader, &ATTENDANCE, as_of)?;
    taken.retain(|row| here.contains(&text(row, ATTENDED_BY.name())) && text(row, TAKEN_ON.name()) <= *from);
    let in_period = |row: &&Fields| text(row, TAKEN_ON.name()) >= since;
    let held: BTreeSet<String> = taken.iter().filter(in_period).map(|row| text(row, AT_SESSION.name())).collect();
    let held = held.len();
    let people: BTreeSet<String> = taken.iter().filter(in_period).map(|row| text(row, ATTENDED_BY.name())).collect();
    let (mut all_ended, mut rows) = (0, Vec::new());
    for module in standing(reader, &MODULES, as_of)?.iter().filter(|row| text(row, "state") == "inUse") {
        let of = || taken.iter().filter(|row| text(row, LEARNED.name()) == text(module, "id"));
        let ended = |row: &&Fields| {
            let until = text(row, UNTIL.name());
            !until.is_empty() && until < *from
        };
        let holds = |row: &&Fields| !text(row, UNTIL.name()).is_empty() && text(row, UNTIL.name()) >= *from;
        let person = |row: &Fields| text(row, ATTENDED_BY.name());
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
