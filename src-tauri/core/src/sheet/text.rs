//! CSV and other text with separators, in the encodings that spreadsheets really write.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::write::unguarded;
use super::{Raw, SheetRow, within};
use crate::fault::{Message, Refusal, Result};

pub(super) fn read(bytes: &[u8]) -> Result<Raw> {
    let mut notes = Vec::new();
    let text = decoded(bytes, &mut notes)?;
    let (between, text) = separator(&text);
    Ok(Raw { rows: rows(text, between)?, notes })
}

/// The words of a plain text in whatever encoding it was written.
///
/// # Errors
/// [`crate::Fault::Refused`] for what is no text.
pub fn text_of(bytes: &[u8]) -> Result<String> {
    decoded(bytes, &mut Vec::new())
}

/// The text: by its byte order mark, else UTF-8, else the one-byte encoding of Western Windows, which is said.
fn decoded(bytes: &[u8], notes: &mut Vec<Message>) -> Result<String> {
    let unreadable = || Refusal::new("refuse-sheet-encoding");
    let marked = [(&[0xef, 0xbb, 0xbf][..], UTF_8), (&[0xff, 0xfe], UTF_16LE), (&[0xfe, 0xff], UTF_16BE)];
    let text = match marked.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        Some((mark, encoding)) => {
            let body = bytes.get(mark.len()..).unwrap_or_default();
            let (text, wrong) = encoding.decode_without_bom_handling(body);
            if wrong {
                return Err(unreadable().into());
            }
            text.into_owned()
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => {
                notes.push(Message::new("sheet-note-windows"));
                WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
            }
        },
    };
    // A zero is in no text: this is some other kind of file, or UTF-16 without its mark.
    if text.contains('\0') { Err(unreadable().into()) } else { Ok(text) }
}

/// The separator: said by a first line `sep=;`, else the one that stands most often in the first line that says anything.
fn separator(text: &str) -> (char, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if let Some(said) = first.trim_end().strip_prefix("sep=")
        && let Some(between) = said.chars().next()
    {
        return (between, rest);
    }
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut most = (',', 0);
    for between in ['\t', ';', ','] {
        // What stands between quotes separates nothing.
        let count: usize = line.split('"').step_by(2).map(|piece| piece.matches(between).count()).sum();
        if count > most.1 {
            most = (between, count);
        }
    }
    (most.0, text)
}

/// Rows as a spreadsheet would number them: an empty line is a row as well, a line break between quotes is none.
fn rows(text: &str, between: char) -> Result<Vec<SheetRow>> {
    let mut all = Vec::new();
    let (mut number, mut filled) = (0_usize, 0_usize);
    let mut cells: Vec<String> = Vec::new();
    let (mut cell, mut quoted, mut opened) = (String::new(), false, None);
    let mut left = text.chars().peekable();
    loop {
        let c = left.next();
        match c {
            Some('"') if quoted && left.peek() == Some(&'"') => {
                left.next();
                cell.push('"');
            }
            Some('"') if quoted => quoted = false,
            Some('"') if cell.is_empty() && opened != Some(cells.len()) => {
                (quoted, opened) = (true, Some(cells.len()));
            }
            Some('\r') if left.peek() == Some(&'\n') => {}
            Some(c) if quoted => cell.push(if c == '\r' { '\n' } else { c }),
            None if quoted => {
                return Err(Refusal::new("refuse-sheet-quote").with("row", number + 1).into());
            }
            Some('\n' | '\r') | None => {
                take(&mut cells, &mut cell);
                opened = None;
                if cells.iter().any(|cell| !cell.is_empty()) {
                    for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                        within(filled, column, cell)?;
                    }
                    filled += 1;
                    let row = u32::try_from(number + 1).unwrap_or(u32::MAX);
                    all.push(SheetRow { row, cells: std::mem::take(&mut cells) });
                }
                cells.clear();
                number += 1;
            }
            Some(c) if c == between => {
                take(&mut cells, &mut cell);
                opened = None;
            }
            Some(c) => cell.push(c),
        }
        if c.is_none() {
            return Ok(all);
        }
    }
}

/// Ends a cell. The apostrophes that kept a formula from living are taken away again.
fn take(cells: &mut Vec<String>, cell: &mut String) {
    let text = std::mem::take(cell);
    cells.push(unguarded(text.trim_matches(' ')));
}
