//! A table as an XLSX workbook: text only, so that no formula can live in it, and the same bytes for the same table.

use aims_core::sheet::Sheet;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::fault::PrintFault;

/// Width of a column, in characters of its face; long texts wrap in it.
const WIDTH: f64 = 24.0;

/// The table as a workbook of one sheet: heads in bold and fixed, every cell a text.
///
/// # Errors
/// [`PrintFault::Workbook`] when a cell holds more than a workbook can (32,767 characters).
pub fn xlsx(sheet: &Sheet) -> Result<Vec<u8>, PrintFault> {
    write(sheet).map_err(|error| PrintFault::Workbook(error.to_string()))
}

fn write(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day a table was saved is the file system's to say; in here it would make two exports of one state differ.
    let made = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&made);
    // Text cells stay text when a person edits them: `1-2` does not become a day.
    let text = Format::new().set_num_format("@").set_text_wrap();
    let head = Format::new().set_num_format("@").set_bold().set_text_wrap();
    let page = book.add_worksheet();
    page.set_name(&sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    for (row, cells) in (0_u32..).zip(std::iter::once(&sheet.heads).chain(&sheet.rows)) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            page.write_string_with_format(row, column, cell, if row == 0 { &head } else { &text })?;
        }
    }
    for (column, _) in (0_u16..).zip(&sheet.heads) {
        page.set_column_width(column, WIDTH)?;
    }
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_workbook_comes_back_as_it_was_and_twice_the_same() {
        let cells = ["=1+1", "'+x", "1-2", "24/11/2026", "two\nlines", "_x000D_", " a  b", "ñ & <b>", "007"];
        let sheet = Sheet {
            name: "Sistemas de IA".to_owned(),
            heads: vec!["Name".to_owned(), "Purpose".to_owned()],
            rows: cells.iter().map(|cell| vec!["x".to_owned(), (*cell).to_owned()]).collect(),
        };
        let bytes = xlsx(&sheet).unwrap();
        assert_eq!(bytes, xlsx(&sheet).unwrap());
        let read = aims_core::sheet::read("a.xlsx", &bytes).unwrap();
        assert!(read.notes.is_empty(), "{:?}", read.notes);
        let back: Vec<&str> = read.rows.iter().map(|row| row.cells[1].as_str()).collect();
        let trimmed: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
        assert_eq!(back, trimmed);
    }
}
