//! Spreadsheets: reading CSV and XLSX from bytes that may be anybody's, and writing tables that carry no live formula.
//!
//! A file is refused before it can cost time or memory, with a reason that names the limit. What was read is text; what it
//! means is the register's (`systems`). Not here: files and dialogs (the hosts), writing XLSX (`print`).

mod date;
mod table;
mod text;
mod write;
mod xlsx;
mod zip_guard;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

pub use date::{Day, day};
pub use table::{Cell, Table};
pub use write::{csv, guarded};

use crate::fault::{Message, Refusal, Result};

/// Largest file, in bytes.
pub const MOST_BYTES: usize = 10_000_000;
/// Most rows under the heads.
pub const MOST_ROWS: usize = 5_000;
/// Most columns.
pub const MOST_COLUMNS: usize = 100;
/// Longest text in a cell, in characters.
pub const MOST_TEXT: usize = 20_000;

/// What was read from a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetRead {
    /// Name of the file.
    pub name: String,
    /// The first row that is not empty; an empty text over a column that has no head.
    pub heads: Vec<String>,
    /// For each head the field it names, or an empty text.
    pub columns: Vec<String>,
    /// The rows below that are not empty, each with as many cells as there are heads.
    pub rows: Vec<SheetRow>,
    /// What a person should know: another encoding, formulas, dates that can be read two ways.
    pub notes: Vec<Message>,
}

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
struct Raw {
    rows: Vec<SheetRow>,
    notes: Vec<Message>,
}

/// Reads a spreadsheet. What its columns are is not known yet. The form is what the bytes say; `name` is the file's.
///
/// # Errors
/// [`crate::Fault::Refused`] with `refuse-sheet-…`: too large, too many rows or columns, not readable, protected, empty.
pub fn read(name: &str, bytes: &[u8]) -> Result<SheetRead> {
    if bytes.len() > MOST_BYTES {
        let most = MOST_BYTES / 1_000_000;
        return Err(Refusal::new("refuse-sheet-large").with("most", most).into());
    }
    let ends = |tail: &str| name.to_lowercase().ends_with(tail);
    let raw = if bytes.starts_with(b"PK") {
        xlsx::read(bytes)?
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        // The old container holds an old workbook, or a new one behind a password.
        let marker: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = bytes.windows(marker.len()).any(|part| part == marker);
        return Err(Refusal::new(if locked { "refuse-sheet-password" } else { "refuse-sheet-kind" }).into());
    } else if ends(".xlsx") || ends(".xlsm") || ends(".xls") || ends(".ods") {
        return Err(Refusal::new("refuse-sheet-malformed").into());
    } else {
        text::read(bytes)?
    };
    let mut rows = raw.rows.into_iter();
    let Some(first) = rows.next() else { return Err(Refusal::new("refuse-sheet-empty").into()) };
    let mut rows: Vec<SheetRow> = rows.collect();
    let mut heads = first.cells;
    // A column without a head can still be given one by the person: nothing that was read is left out.
    let width = rows.iter().map(|row| row.cells.len()).chain([heads.len()]).max().unwrap_or_default();
    heads.resize(width, String::new());
    rows.iter_mut().for_each(|row| row.cells.resize(width, String::new()));
    let columns = vec![String::new(); heads.len()];
    Ok(SheetRead { name: name.to_owned(), heads, columns, rows, notes: raw.notes })
}

impl SheetRead {
    /// Says what the columns are. Days that can be read two ways are read with the day first, and a note says so.
    pub fn name_columns(&mut self, columns: Vec<String>, days: &[&str]) {
        let mut found = Vec::new();
        for row in &self.rows {
            for (at, cell) in row.cells.iter().enumerate() {
                let dated = columns.get(at).is_some_and(|column| days.contains(&column.as_str()));
                if dated && day(cell).is_some_and(|day| day.ambiguous) {
                    found.push(place(usize::try_from(row.row).unwrap_or_default().saturating_sub(1), at));
                }
            }
        }
        if !found.is_empty() {
            self.notes.push(about("sheet-note-day-first", &found));
        }
        self.columns = columns;
    }
}

/// Refuses what goes beyond the limits. `row` and `column` count from 0.
fn within(row: usize, column: usize, cell: &str) -> Result<()> {
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
fn place(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default()));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

/// A note about cells: how many, and the first of them by name.
fn about(id: &str, places: &[String]) -> Message {
    let first = places.get(..places.len().min(5)).unwrap_or_default().join(", ");
    Message::new(id).with("count", places.len()).with("cells", first)
}
