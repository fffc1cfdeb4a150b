//! Spreadsheets: reading CSV and XLSX from bytes that may be anybody's, and writing tables that carry no live formula.
//!
//! A file is refused before it can cost time or memory, with a reason that names the limit. What was read is text; what it
//! means is the register's (`systems`). Not here: files and dialogs (the hosts), writing XLSX (`print`).

mod date;
mod raw;
mod table;
mod text;
mod write;
mod xlsx;

pub use raw::{MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_TEXT, SheetRow};
use raw::{Raw, about, place, within};

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

pub use date::{Day, day};
pub use table::{Cell, Table};
pub use text::text_of;
pub use write::{csv, guarded};

use crate::fault::{Message, Refusal, Result};

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
