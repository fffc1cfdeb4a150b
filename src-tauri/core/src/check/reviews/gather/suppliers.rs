//! Input 13: suppliers, as of the cut-off.

use std::collections::BTreeMap;

use super::as_of::{AsOf, part, table};
use super::committee::standing;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past::{Fields, text};
use crate::paper::InputData;
use crate::plan::systems::SYSTEMS;
use crate::run::suppliers::{self, SUPPLIERS, Standing};

/// Suppliers that work for the organisation or may: how they stand, how they were rated, when they are looked at again.
pub(super) fn standings(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
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
