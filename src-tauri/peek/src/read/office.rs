//! Office documents: their text alone. Macros are named and never run; pictures, links and objects are left alone.

use std::io::Cursor;

use aims_core::container::{self, Unread};
use calamine::{DataRef, Reader as _, SheetType, Xlsx};
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use zip::ZipArchive;

use super::Result;
use crate::said::{Found, Kind, MOST_WORDS, Why};

/// Most bytes of text that are gathered; what is longer is cut.
const MOST: usize = 4 * MOST_WORDS;

pub(super) fn read(bytes: &[u8]) -> Result<Found> {
    let names = names(bytes).ok_or(Why::Unreadable)?;
    let has = |name: &str| names.iter().any(|one| one.eq_ignore_ascii_case(name));
    let macros =
        names.iter().any(|one| one.to_ascii_lowercase().ends_with("vbaproject.bin") || one.starts_with("Basic/"));
    let (main, sheet) = if has("word/document.xml") {
        ("word/document.xml", false)
    } else if has("xl/workbook.xml") {
        ("xl/workbook.xml", true)
    } else if has("ppt/presentation.xml") {
        ("ppt/presentation.xml", false)
    } else if has("content.xml") && has("mimetype") {
        ("content.xml", false)
    } else {
        // Any other archive is not looked into.
        return Ok(Found { kind: Kind::Other, ..Found::default() });
    };
    // No bomb gets as far as a parser.
    container::check(bytes, main).map_err(|why| match why {
        Unread::Bomb => Why::Large,
        Unread::Password => Why::Locked,
        Unread::Kind | Unread::Malformed => Why::Unreadable,
    })?;
    let mut text = String::new();
    if sheet {
        cells(bytes, &mut text)?;
    } else {
        for name in spoken(names) {
            let part = container::part(bytes, &name).map_err(|_| Why::Unreadable)?;
            words(&part.unwrap_or_default(), name == "content.xml", &mut text)?;
            if text.len() > MOST {
                break;
            }
        }
    }
    Ok(Found { kind: Kind::Office, cut: text.len() > MOST, text, macros, ..Found::default() })
}

fn names(bytes: &[u8]) -> Option<Vec<String>> {
    let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    archive.file_names().take(10_000).map(|name| name.ok().map(std::borrow::Cow::into_owned)).collect()
}

/// The parts that hold words, in the order in which they are read.
fn spoken(names: Vec<String>) -> Vec<String> {
    let number = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0_u32);
    let rank = |name: &str| match name {
        "word/document.xml" | "content.xml" => Some((0, 0)),
        name if !name.ends_with(".xml") => None,
        name if name.starts_with("ppt/slides/slide") => Some((1, number(name))),
        name if ["word/footnotes", "word/endnotes", "word/comments.", "word/header", "word/footer"]
            .iter()
            .any(|part| name.starts_with(part)) =>
        {
            Some((2, number(name)))
        }
        name if name.starts_with("ppt/notesSlides/notesSlide") => Some((3, number(name))),
        _ => None,
    };
    let mut all: Vec<_> = names.into_iter().filter_map(|name| rank(&name).map(|rank| (rank, name))).collect();
    all.sort();
    all.into_iter().map(|(_, name)| name).collect()
}

/// Text of a part: of its text elements, or, where the whole body is text, all of it. No entity is known but the five.
fn words(xml: &str, whole: bool, text: &mut String) -> Result<()> {
    let mut reader = Reader::from_str(xml);
    let (mut within, mut body) = (0_usize, 0_usize);
    loop {
        match reader.read_event().map_err(|_| Why::Unreadable)? {
            Event::Start(start) => match start.local_name().as_ref() {
                "t" if !whole => within += 1,
                "p" | "h" if whole => body += 1,
                _ => {}
            },
            Event::Empty(one) => match one.local_name().as_ref() {
                "tab" => text.push('\t'),
                "br" | "cr" => text.push('\n'),
                "s" if body > 0 => text.push(' '),
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "t" => within = within.saturating_sub(1),
                "p" | "h" => {
                    body = body.saturating_sub(1);
                    text.push('\n');
                }
                _ => {}
            },
            Event::Text(said) if within + body > 0 => text.push_str(&said.xml10_content()),
            Event::CData(said) if within + body > 0 => text.push_str(&said.xml10_content()),
            Event::GeneralRef(name) if within + body > 0 => match name.as_ref() {
                "amp" => text.push('&'),
                "lt" => text.push('<'),
                "gt" => text.push('>'),
                "quot" => text.push('"'),
                "apos" => text.push('\''),
                _ => text.extend(name.resolve_char_ref().ok().flatten()),
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
        if text.len() > MOST {
            return Ok(());
        }
    }
}

/// Cells of every sheet, a line a row; what a formula gave last, never the formula.
fn cells(bytes: &[u8], text: &mut String) -> Result<()> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Why::Unreadable)?;
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|one| one.typ == SheetType::WorkSheet)
        .map(|one| one.name.clone())
        .collect();
    for name in sheets {
        text.push_str(&name);
        let mut row = None;
        let mut sheet = book.worksheet_cells_reader(&name).map_err(|_| Why::Unreadable)?;
        while let Some(cell) = sheet.next_cell().map_err(|_| Why::Unreadable)? {
            if matches!(cell.get_value(), DataRef::Empty | DataRef::Error(_)) {
                continue;
            }
            let at = cell.get_position().0;
            text.push(if row == Some(at) { '\t' } else { '\n' });
            row = Some(at);
            text.push_str(&said(cell.get_value()));
            if text.len() > MOST {
                return Ok(());
            }
        }
        text.push('\n');
    }
    Ok(())
}

fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::DateTime(when) => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
