//! The rows of the latest run as a table that leaves the program, each with its title.

use super::grid::{GapRow, rows};
use crate::door::Reader;
use crate::fault::Result;
use crate::plan::gap::run_row::resolve;
use crate::sheet::{Cell, Table};

/// Heads, by message id.
const HEADS: [&str; 16] = [
    "gapAnswer-run", "gapAnswer-item", "gapSheet-part", "gapSheet-title", "gapAnswer-rating", "gapAnswer-maturity",
    "gapAnswer-finding", "gapAnswer-evidence", "gapAnswer-recommendation", "gapAnswer-exclusionReason",
    "gapAnswer-owner", "gapAnswer-effort", "gapSheet-reuse", "gapSheet-actions", "gapAnswer-ratedBy",
    "gapAnswer-ratedOn",
];

/// The table, with titles in `lang`.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no run.
pub(crate) fn table(reader: &Reader<'_>, lang: &str) -> Result<Table> {
    let run = resolve(reader, None)?;
    let line = |row: GapRow| {
        vec![
            Cell::text(run.number.clone()),
            Cell::text(row.item),
            Cell::text(row.part),
            Cell::text(row.title),
            Cell::code("gapRating", if row.rating.is_empty() { "open" } else { &row.rating }),
            row.maturity.map_or(Cell::Empty, |level| Cell::Number(f64::from(level))),
            Cell::text(row.finding),
            Cell::text(row.evidence),
            Cell::text(row.recommendation),
            Cell::text(row.exclusion_reason),
            Cell::text(row.owner_name),
            Cell::code("gapEffort", &row.effort),
            Cell::code("gapReuse", &row.reuse),
            Cell::text(row.actions.join(", ")),
            Cell::text(row.rated_by),
            row.rated_on.map_or(Cell::Empty, Cell::Day),
        ]
    };
    Ok(Table {
        name: "gapSheet".to_owned(),
        heads: HEADS.map(str::to_owned).into(),
        rows: rows(reader, &run, lang)?.into_iter().map(line).collect(),
        choices: vec![None; HEADS.len()],
    })
}
