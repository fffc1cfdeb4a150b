//! What a reader of one form gives, and the limits it keeps.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::fault::{Message, Refusal, Result};

/// Largest file, in bytes.
pub const MOST_BYTES: usize = 10_000_000;

/// Most rows under the heads.
pub const MOST_ROWS: usize = 5_000;

/// Most columns.
pub const MOST_COLUMNS: usize = 100;

/// Longest text in a cell, in characters.
pub const MOST_TEXT: usize = 20_000;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetRow {
    /// Number as the spreadsheet counts, from 1.
    pub row: u32,
    /// Cells as text; days as `2026-11-24`.
    pub cells: Vec<String>,
}

/// What a reader of one form found: rows with their numbers, and what is to be known.
#[derive(Debug, Default)]
pub(super) struct Raw {
    pub(super) rows: Vec<SheetRow>,
    pub(super) notes: Vec<Message>,
}

/// Refuses what goes beyond the limits. `row` and `column` count from 0.
pub(super) fn within(row: usize, column: usize, cell: &str) -> Result<()> {
    // One row more than the limit: the heads.
    if row > MOST_ROWS {
        return Err(Refusal::new("refuse-sheet-rows").with("most", MOST_ROWS).into());
    }
    if column >= MOST_COLUMNS {
        return Err(Refusal::new("refuse-sheet-columns").with("most", MOST_COLUMNS).into());
    }
    // Bytes first: counting characters of every cell twice is for the long ones only.
    if cell.len() > MOST_TEXT && cell.chars().count() > MOST_TEXT {
        let place = place(row, column);
        return Err(Refusal::new("refuse-sheet-cell").with("most", MOST_TEXT).with("cell", place).into());
    }
    Ok(())
}

/// The name of a cell as a spreadsheet says it: `B3`. Both count from 0.
pub(super) fn place(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default()));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

/// A note about cells: how many, and the first of them by name.
pub(super) fn about(id: &str, places: &[String]) -> Message {
    let first = places.get(..places.len().min(5)).unwrap_or_default().join(", ");
    Message::new(id).with("count", places.len()).with("cells", first)
}
