//! Workbooks: the first sheet that is shown, cell by cell, so that no far-away cell makes a huge table in memory.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::{MOST_BYTES, Raw, SheetRow, about, place, within};
use crate::container::{self, MOST_UNPACKED, Unread};
use crate::fault::{Fault, Message, Refusal, Result};

pub(super) fn read(bytes: &[u8]) -> Result<Raw> {
    container::check(bytes, "xl/workbook.xml").map_err(refused)?;
    // The parser is another's and the file a stranger's: a panic in there is a file that cannot be read.
    catch_unwind(AssertUnwindSafe(|| cells(bytes))).unwrap_or_else(|_| Err(malformed()))
}

fn malformed() -> Fault {
    Refusal::new("refuse-sheet-malformed").into()
}

fn refused(why: Unread) -> Fault {
    match why {
        Unread::Bomb => Refusal::new("refuse-sheet-bomb").with("most", MOST_UNPACKED / 1_000_000).into(),
        Unread::Password => Refusal::new("refuse-sheet-password").into(),
        Unread::Kind => Refusal::new("refuse-sheet-kind").into(),
        Unread::Malformed => malformed(),
    }
}

fn unread(error: XlsxError) -> Fault {
    match error {
        XlsxError::Password => Refusal::new("refuse-sheet-password").into(),
        _ => malformed(),
    }
}

fn cells(bytes: &[u8]) -> Result<Raw> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unread)?;
    let shown: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut raw = Raw::default();
    let Some(name) = shown.first() else { return Ok(raw) };
    if shown.len() > 1 {
        raw.notes.push(Message::new("sheet-note-first-sheet").with("sheet", name.as_str()).with("count", shown.len()));
    }
    let mut table = Table::default();
    let (mut formulas, mut errors) = (Vec::new(), Vec::new());
    let mut sheet = book.worksheet_cells_reader(name).map_err(unread)?;
    while let Some(cell) = sheet.next_cell_with_formula_metadata().map_err(unread)? {
        let at = |part: u32| usize::try_from(part).unwrap_or(usize::MAX);
        let (row, column) = (at(cell.pos.0), at(cell.pos.1));
        if cell.formula.is_some() {
            formulas.push(place(row, column));
        }
        if matches!(cell.value, DataRef::Error(_)) {
            errors.push(place(row, column));
        }
        let text = text(&cell.value);
        if !text.is_empty() {
            table.put(cell.pos.0, column, text)?;
        }
    }
    raw.rows = table.rows.into_iter().map(|(row, cells)| SheetRow { row: row.saturating_add(1), cells }).collect();
    if !formulas.is_empty() {
        raw.notes.push(about("sheet-note-formulas", &formulas));
    }
    if !errors.is_empty() {
        raw.notes.push(about("sheet-note-errors", &errors));
    }
    Ok(raw)
}

/// Rows by their number, from 0. Cells may come in any order, and many may share one long text.
#[derive(Default)]
struct Table {
    rows: BTreeMap<u32, Vec<String>>,
    bytes: usize,
}

impl Table {
    fn put(&mut self, row: u32, column: usize, text: String) -> Result<()> {
        let filled = if self.rows.contains_key(&row) { 0 } else { self.rows.len() };
        within(filled, column, &text)?;
        self.bytes = self.bytes.saturating_add(text.len());
        if self.bytes > MOST_BYTES {
            return Err(Refusal::new("refuse-sheet-text").with("most", MOST_BYTES / 1_000_000).into());
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        if let Some(cell) = cells.get_mut(column) {
            *cell = text;
        }
        Ok(())
    }
}

/// A cell as text: days as days, whole numbers without a point, what a formula gave last instead of the formula.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // Whole numbers come out without a point, as the sheet shows them.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => tidy(text),
        DataRef::SharedString(text) => tidy(text),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(when) if when.is_datetime() => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(when) => when.as_f64().to_string(),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// Line breaks one way, no space around.
fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim_matches(' ').to_owned()
}
