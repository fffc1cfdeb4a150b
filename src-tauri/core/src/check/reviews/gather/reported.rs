//! What was reported: input 8 of a review, and the committee's item. As of the cut-off.

use super::as_of::{AsOf, count, table};
use super::committee::standing;
use super::earlier::names;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past::text;
use crate::paper::InputData;
use crate::run::incidents::{AWARE_ON, INCIDENTS, Kind, NAME as REPORTED, OWNER, STATE, State as Handling};

/// Concerns and reports from outside that came in the period, and older ones that are still open. Who reported stands nowhere.
pub(super) fn feedback(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    reported(reader, as_of, &[Kind::Concern, Kind::OutsideReport], "input-sentence-feedback")
}

/// Everything that was reported but exercises.
pub(super) fn all(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let kinds = [Kind::Incident, Kind::NearMiss, Kind::Concern, Kind::OutsideReport];
    reported(reader, as_of, &kinds, "input-sentence-incidents")
}

fn reported(reader: &Reader<'_>, as_of: &AsOf, kinds: &[Kind], sentence: &str) -> Result<InputData> {
    let (names, since) = (names(reader)?, as_of.since());
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
