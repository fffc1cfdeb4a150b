//! A table as CSV or as an XLSX workbook: people's words as text in which no formula can live, days and numbers as what they
//! are, codes in words with their list to choose from, and the same bytes for the same table.

use std::collections::BTreeMap;

use aims_core::sheet::{self, Cell, MOST_ROWS, Table};
use aims_words::Words;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DataValidation, DocProperties, ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};
use serde_json::Map;

use crate::fault::PrintFault;

/// Width of a column, in characters of its face; long texts wrap in it.
const WIDTH: f64 = 24.0;
/// Name of the hidden sheet with the words to choose from.
const CHOICES: &str = "_choices";
/// The format of a day that every spreadsheet shows in its reader's own way.
const DAY: u8 = 14;
/// Longest text a cell of a workbook holds, in units of UTF-16.
const MOST_UNITS: usize = 32_767;

/// The table as CSV in the language of `words`: a number with that language's decimal sign, a day as `2026-11-24`.
#[must_use]
pub fn csv(table: &Table, words: &Words) -> Vec<u8> {
    let lang = words.lang().tag();
    let cell = |cell: &Cell| match cell {
        Cell::Number(number) if lang == "es" => number.to_string().replace('.', ","),
        Cell::Number(number) => number.to_string(),
        other => sheet::guarded(&worded(other, words)),
    };
    let heads = table.heads.iter().map(|head| sheet::guarded(&say(words, head))).collect();
    sheet::csv(lang, std::iter::once(heads).chain(table.rows.iter().map(|row| row.iter().map(cell).collect())))
}

/// The table as a workbook in the language of `words`: heads in bold and fixed, and over columns of codes the list to choose
/// from. A word that is not in the list can still be typed: several codes stand in one cell, and other words are understood.
///
/// # Errors
/// [`PrintFault::Workbook`] when the table has more than a workbook can hold.
pub fn xlsx(table: &Table, words: &Words) -> Result<Vec<u8>, PrintFault> {
    let list = |(list, codes): &(String, Vec<String>)| codes.iter().map(|code| word(words, list, code)).collect();
    let page = Page {
        name: &tab(&say(words, &table.name)),
        heads: table.heads.iter().map(|head| say(words, head)).collect(),
        rows: table.rows.iter().map(|row| row.iter().map(|cell| put(cell, words)).collect()).collect(),
        choices: table.choices.iter().map(|choice| choice.as_ref().map(list).unwrap_or_default()).collect(),
    };
    write(&page).map_err(|error| PrintFault::Workbook(error.to_string()))
}

/// A sheet in words.
struct Page<'a> {
    name: &'a str,
    heads: Vec<String>,
    rows: Vec<Vec<Put>>,
    /// For each column the words to choose from, if any.
    choices: Vec<Vec<String>>,
}

/// What goes into a cell.
enum Put {
    Text(String),
    Number(f64),
    Day(ExcelDateTime),
}

fn put(cell: &Cell, words: &Words) -> Put {
    match cell {
        Cell::Number(number) if number.is_finite() => Put::Number(*number),
        // A day no spreadsheet knows, such as one before 1900, goes as the text it is.
        Cell::Day(day) => excel_day(day).map_or_else(|| Put::Text(day.clone()), Put::Day),
        other => Put::Text(short(worded(other, words), words)),
    }
}

/// A day of the calendar that spreadsheets count, 1900 to 9999.
fn excel_day(day: &str) -> Option<ExcelDateTime> {
    let day: NaiveDate = day.parse().ok()?;
    let (year, month, day) = (u16::try_from(day.year()).ok()?, day.month() as u8, day.day() as u8);
    ExcelDateTime::from_ymd(year, month, day).ok().filter(|_| (1900..=9999).contains(&year))
}

/// A text that fits into a cell: a longer one is cut and says so. Workbooks count in units of UTF-16.
fn short(text: String, words: &Words) -> String {
    if text.encode_utf16().count() <= MOST_UNITS {
        return text;
    }
    let note = format!(" {}", say(words, "sheet-cut"));
    let mut room = MOST_UNITS - note.encode_utf16().count();
    let kept = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= room;
        room = room.saturating_sub(c.len_utf16());
        fits
    });
    kept.chain(note.chars()).collect()
}

/// A cell as text.
fn worded(cell: &Cell, words: &Words) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Day(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Code { list, code } => word(words, list, code),
        Cell::Codes { list, codes } => codes.iter().map(|code| word(words, list, code)).collect::<Vec<_>>().join("; "),
    }
}

/// What a code is called; the code itself if it has no word.
fn word(words: &Words, list: &str, code: &str) -> String {
    let id = format!("{list}.{code}");
    if words.has(&id) { say(words, &id) } else { code.to_owned() }
}

fn say(words: &Words, id: &str) -> String {
    words.say(id, &Map::new())
}

/// The name of a sheet as workbooks take it: at most 31 characters, none of them a sign of a formula.
fn tab(name: &str) -> String {
    name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect()
}

fn write(sheet: &Page<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day a table was saved is the file system's to say; in here it would make two exports of one state differ.
    let made = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&made);
    // Text cells stay text when a person edits them: `1-2` does not become a day.
    let text = Format::new().set_num_format("@").set_text_wrap();
    let head = Format::new().set_num_format("@").set_bold().set_text_wrap();
    let (number, day) = (Format::new(), Format::new().set_num_format_index(DAY));
    let page = book.add_worksheet();
    page.set_name(sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    for (column, name) in (0_u16..).zip(&sheet.heads) {
        page.set_column_width(column, WIDTH)?;
        if !name.is_empty() {
            page.write_string_with_format(0, column, name, &head)?;
        }
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Put::Text(words) if !words.is_empty() => {
                    page.write_string_with_format(row, column, words, &text)?;
                }
                Put::Text(_) => {}
                Put::Number(figure) => {
                    page.write_number_with_format(row, column, *figure, &number)?;
                }
                Put::Day(on) => {
                    page.write_datetime_with_format(row, column, on, &day)?;
                }
            }
        }
    }
    let lists = choose(page, &sheet.choices)?;
    if !lists.is_empty() {
        let hidden = book.add_worksheet();
        hidden.set_name(CHOICES)?;
        hidden.set_hidden(true);
        for (list, column) in lists {
            for (row, word) in (0_u32..).zip(list) {
                hidden.write_string_with_format(row, column, word, &text)?;
            }
        }
    }
    book.save_to_buffer()
}

/// Offers the words of each column that has some, and says in which column of the hidden sheet each list has to stand. The
/// words stand in cells because a list inside the rule may neither be long nor hold a comma.
fn choose<'a>(page: &mut Worksheet, choices: &'a [Vec<String>]) -> Result<BTreeMap<&'a [String], u16>, XlsxError> {
    let mut lists: BTreeMap<&[String], u16> = BTreeMap::new();
    let last = u32::try_from(MOST_ROWS).unwrap_or(u32::MAX);
    for (column, list) in (0_u16..).zip(choices).filter(|(_, list)| !list.is_empty()) {
        let next = u16::try_from(lists.len()).unwrap_or_default();
        let at = *lists.entry(list).or_insert(next);
        let letters = rust_xlsxwriter::utility::column_number_to_name(at);
        let from = Formula::new(format!("={CHOICES}!${letters}$1:${letters}${}", list.len()));
        let offer = DataValidation::new().allow_list_formula(from).show_error_message(false);
        page.add_data_validation(1, column, last, column, &offer)?;
    }
    Ok(lists)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_workbook_comes_back_as_it_was_and_twice_the_same() {
        let cells = ["=1+1", "'+x", "1-2", "24/11/2026", "two\nlines", "_x000D_", " a  b", "ñ & <b>", "007"];
        let text = |text: &str| Cell::Text(text.to_owned());
        let table = Table {
            name: "system.many".to_owned(),
            heads: vec!["system-name".to_owned(), "system-purpose".to_owned()],
            rows: cells.iter().map(|cell| vec![text("x"), text(cell)]).collect(),
            choices: vec![None, None],
        };
        let words = words(aims_words::Lang::Es);
        let bytes = xlsx(&table, &words).unwrap();
        assert_eq!(bytes, xlsx(&table, &words).unwrap());
        let read = aims_core::sheet::read("a.xlsx", &bytes).unwrap();
        assert!(read.notes.is_empty(), "{:?}", read.notes);
        let back: Vec<&str> = read.rows.iter().map(|row| row.cells[1].as_str()).collect();
        let trimmed: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
        assert_eq!(back, trimmed);
    }

    fn table() -> Table {
        let code = |code: &str| Cell::Code { list: "dependence".to_owned(), code: code.to_owned() };
        let several = Cell::Codes { list: "provides".to_owned(), codes: vec!["model".to_owned(), "data".to_owned()] };
        let day = |on: &str| Cell::Day(on.to_owned());
        let text = |text: &str| Cell::Text(text.to_owned());
        let heads = ["register-number", "supplier-name", "supplier-yearly", "supplier-ends", "supplier-dependence"];
        let choice =
            |list: &str, codes: &[&str]| Some((list.to_owned(), codes.iter().map(|code| (*code).to_owned()).collect()));
        let provides = choice("provides", &["system", "model", "data", "service"]);
        Table {
            name: "supplier.many".to_owned(),
            heads: heads.into_iter().chain(["supplier-provides"]).map(str::to_owned).collect(),
            rows: vec![
                vec![text("SUP-001"), text("=1+1"), Cell::Number(-1200.5), day("2026-11-24"), code("high"), several],
                vec![text("SUP-002"), text("'+x"), Cell::Number(7.0), day("1850-01-01"), code("strange"), Cell::Empty],
                vec![text("SUP-003"), Cell::Empty, Cell::Empty, Cell::Empty, code("low"), Cell::Empty],
            ],
            choices: vec![None, None, None, None, choice("dependence", &["low", "medium", "high"]), provides],
        }
    }

    fn words(lang: aims_words::Lang) -> Words {
        Words::new(lang).unwrap()
    }

    #[test]
    fn what_no_cell_can_hold_is_cut_or_written_as_text() {
        let words = words(aims_words::Lang::En);
        let long = "😀".repeat(20_000);
        let days = ["1899-12-31", "0001-01-01", "+12026-01-01", "2026-02-30", "9999-12-31"];
        let days = days.iter().map(|day| vec![Cell::Day((*day).to_owned())]);
        let rows: Vec<_> = std::iter::once(vec![Cell::Text(long)]).chain(days).collect();
        let table = Table {
            name: "supplier.many".to_owned(),
            heads: vec!["supplier-name".to_owned()],
            rows,
            choices: vec![None],
        };
        let bytes = xlsx(&table, &words).unwrap();
        let strings = part(&bytes, "xl/sharedStrings.xml");
        let cut = strings.split(['<', '>']).find(|text| text.starts_with('😀')).unwrap();
        assert!((32_760..=MOST_UNITS).contains(&cut.encode_utf16().count()));
        assert!(cut.ends_with(&say(&words, "sheet-cut")) && !cut.contains('⟨'));
        let page = part(&bytes, "xl/worksheets/sheet1.xml");
        assert!(page.contains("<v>2958465</v>"), "{page}");
        assert!(["1899-12-31", "0001-01-01", "+12026-01-01", "2026-02-30"].iter().all(|day| strings.contains(day)));
    }

    /// A part of the workbook as it stands in the file.
    fn part(bytes: &[u8], name: &str) -> String {
        let mut file = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        std::io::read_to_string(file.by_name(name).unwrap()).unwrap()
    }

    #[test]
    fn a_table_goes_out_and_comes_back_in_both_forms_and_languages() {
        for (lang, high, ends) in
            [(aims_words::Lang::En, "High", "Contract ends on"), (aims_words::Lang::Es, "Alta", "Fin del contrato")]
        {
            let words = words(lang);
            let book = xlsx(&table(), &words).unwrap();
            assert_eq!(book, xlsx(&table(), &words).unwrap());
            let (book, text) =
                (sheet::read("a.xlsx", &book).unwrap(), sheet::read("a.csv", &csv(&table(), &words)).unwrap());
            assert!(book.notes.is_empty() && text.notes.is_empty(), "{:?} {:?}", book.notes, text.notes);
            assert_eq!((book.heads[3].as_str(), &text.heads), (ends, &book.heads));
            let first: Vec<&str> = book.rows[0].cells[..5].iter().map(String::as_str).collect();
            assert_eq!(first, ["SUP-001", "=1+1", "-1200.5", "2026-11-24", high]);
            // What is no day of a spreadsheet and what is no code of the list are not lost.
            assert_eq!(book.rows[1].cells[1..5], ["'+x", "7", "1850-01-01", "strange"]);
            for (one, other) in book.rows.iter().zip(&text.rows) {
                let other: Vec<String> = other.cells.iter().map(|cell| cell.replace("-1200,5", "-1200.5")).collect();
                assert_eq!(one.cells, other);
            }
        }
    }

    #[test]
    fn days_and_numbers_are_real_and_codes_are_chosen_from_a_list() {
        let bytes = xlsx(&table(), &words(aims_words::Lang::En)).unwrap();
        let page = part(&bytes, "xl/worksheets/sheet1.xml");
        // 24 November 2026 as a spreadsheet counts days, in a cell that says it is one.
        assert!(page.contains("<v>46350</v>") && page.contains("<v>-1200.5</v>"), "{page}");
        assert!(part(&bytes, "xl/styles.xml").contains("numFmtId=\"14\""));
        assert_eq!(page.matches("<f>").count(), 0, "{page}");
        assert_eq!(page.matches("type=\"list\"").count(), 2, "{page}");
        assert!(page.contains("sqref=\"E2:E5001\"") && page.contains("_choices!$A$1:$A$3"), "{page}");
        assert!(part(&bytes, "xl/workbook.xml").contains("name=\"_choices\" sheetId=\"2\" state=\"hidden\""));
        let guarded = String::from_utf8(csv(&table(), &words(aims_words::Lang::Es))).unwrap();
        assert!(guarded.contains("SUP-001;'=1+1;\"-1200,5\";2026-11-24;Alta;\"Modelo; Datos\""), "{guarded}");
    }
}
