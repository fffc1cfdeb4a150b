//! What the columns of a spreadsheet are, by the words over them.

use super::{SheetRow, about, day, place};
use crate::fault::{Message, Result};
use crate::systems;

/// For each head the field it names, in English or Spanish; an empty text where none is known or another column has it.
pub(super) fn columns(heads: &[String]) -> Result<Vec<String>> {
    systems::guessed(heads)
}

/// A note on days that can be read two ways; they are read with the day first.
pub(super) fn two_ways(columns: &[String], rows: &[SheetRow]) -> Option<Message> {
    let mut found = Vec::new();
    for row in rows {
        for (at, cell) in row.cells.iter().enumerate() {
            let days = columns.get(at).is_some_and(|column| column.ends_with("On"));
            if days && day(cell).is_some_and(|day| day.ambiguous) {
                found.push(place(usize::try_from(row.row).unwrap_or_default().saturating_sub(1), at));
            }
        }
    }
    if found.is_empty() { None } else { Some(about("sheet-note-day-first", &found)) }
}
