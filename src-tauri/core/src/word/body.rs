//! The body of a file: paragraphs, lists and tables under their headings, in their order. What stands before the first heading and
//! after the last paragraph of the text is the form's.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::found::{MOST_LINES, MOST_TEXT, WordPart, WordRead};
use super::marks::{LIVE, PART, whole};
use super::styles::{Look, Looks, attribute, malformed, next};
use crate::fault::{Message, Refusal, Result};
use crate::hands::steers;
use crate::rich::{Block, Rich};

pub(super) const PLACE: &str = "word/document.xml";

/// A paragraph while it is read.
#[derive(Default)]
struct Line {
    style: Option<Look>,
    item: Option<bool>,
    marks: Vec<String>,
    text: String,
}

/// The body while it is read.
#[derive(Default)]
struct Body {
    read: WordRead,
    line: Line,
    /// Tables that are open; what stands in an inner one belongs to the cell around it.
    tables: usize,
    rows: Vec<Vec<String>>,
    /// Deleted by a tracked change.
    hidden: usize,
    /// In a box beside the text, or said a second time for an older program.
    aside: usize,
    within: bool,
    /// The form's own part has begun.
    ended: bool,
    /// What follows is a register's and is not read.
    live: bool,
    lines: usize,
    length: usize,
    tracked: usize,
    comments: usize,
    pictures: usize,
}

/// Reads it.
pub(super) fn read(document: &str, looks: &Looks) -> Result<WordRead> {
    let mut reader = Reader::from_str(document);
    let mut body = Body::default();
    loop {
        match next(&mut reader)? {
            Event::Start(start) => body.open(&start, looks, false)?,
            Event::Empty(start) => body.open(&start, looks, true)?,
            Event::End(end) => body.close(end.local_name().as_ref())?,
            Event::Text(text) if body.within => body.write(&text.xml10_content())?,
            Event::CData(text) if body.within => body.write(&text.xml10_content())?,
            Event::GeneralRef(name) if body.within => {
                let known = match name.as_ref() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => name.resolve_char_ref().ok().flatten(),
                };
                body.write(&known.ok_or_else(malformed)?.to_string())?;
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(body.done())
}

impl Body {
    fn open(&mut self, start: &BytesStart<'_>, looks: &Looks, empty: bool) -> Result<()> {
        let val = || attribute(start, "val").unwrap_or_default();
        match start.local_name().as_ref() {
            "txbxContent" | "Fallback" => self.aside += usize::from(!empty),
            _ if self.aside > 0 => {}
            // In the properties of a mark they are empty and hide nothing.
            "del" | "moveFrom" if !empty => {
                self.tracked += 1;
                self.hidden += 1;
            }
            "ins" | "moveTo" if !empty => self.tracked += 1,
            "commentReference" => self.comments += 1,
            "drawing" | "pict" | "object" => self.pictures += 1,
            "tbl" if !empty => self.tables += 1,
            "tr" if self.tables == 1 => self.rows.push(Vec::new()),
            "tc" if self.tables == 1 => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(String::new());
                }
            }
            "p" if self.tables == 0 => {
                self.line = Line::default();
                if empty {
                    self.paragraph()?;
                }
            }
            "pStyle" => self.line.style = looks.style(&val()),
            "numId" => self.line.item = Some(val()).filter(|list| list != "0").map(|list| looks.numbered(&list)),
            "outlineLvl" => {
                let level = val().parse::<u8>().ok().filter(|level| *level < 9);
                self.line.style = self.line.style.or(level.map(|level| Look::Heading(level + 1)));
            }
            "bookmarkStart" => self.line.marks.extend(attribute(start, "name")),
            "t" => self.within = !empty,
            "tab" | "br" | "cr" => self.write(" ")?,
            "noBreakHyphen" => self.write("-")?,
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<()> {
        match name {
            "txbxContent" | "Fallback" => self.aside = self.aside.saturating_sub(1),
            _ if self.aside > 0 => {}
            "del" | "moveFrom" => self.hidden = self.hidden.saturating_sub(1),
            "t" => self.within = false,
            "p" if self.tables == 0 => self.paragraph()?,
            "p" => self.write(" ")?,
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.table()?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Words where they stand: in a cell, or in a paragraph. What would steer what shows them is left out.
    fn write(&mut self, text: &str) -> Result<()> {
        if self.hidden > 0 {
            return Ok(());
        }
        let place = if self.tables > 0 {
            self.rows.last_mut().and_then(|row| row.last_mut())
        } else {
            Some(&mut self.line.text)
        };
        let Some(place) = place else { return Ok(()) };
        let plain = |c: char| if c.is_whitespace() { Some(' ') } else { Some(c).filter(|c| !steers(*c)) };
        let before = place.len();
        place.extend(text.chars().filter_map(plain));
        self.length += place.len() - before;
        if self.length > MOST_TEXT {
            return Err(Refusal::new("refuse-word-long").with("most", MOST_TEXT).into());
        }
        Ok(())
    }

    fn count(&mut self) -> Result<()> {
        self.lines += 1;
        if self.lines > MOST_LINES {
            return Err(Refusal::new("refuse-word-lines").with("most", MOST_LINES).into());
        }
        Ok(())
    }

    fn paragraph(&mut self) -> Result<()> {
        self.count()?;
        let line = std::mem::take(&mut self.line);
        if let Some(mark) = line.marks.iter().find(|mark| whole(mark)) {
            self.read.mark.clone_from(mark);
        }
        let text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let ours =
            |start: &str| line.marks.iter().find_map(|mark| mark.strip_prefix(start)).map(|id| id.replace('_', "-"));
        match line.style {
            Some(Look::Heading(1)) if !text.is_empty() => {
                let id = ours(PART);
                // A heading of the form has a mark and is no paragraph's.
                self.ended = id.is_none() && line.marks.iter().any(|mark| mark.starts_with("signatures"));
                self.live = false;
                if !self.ended {
                    self.read.parts.push(WordPart {
                        id: id.unwrap_or_default(),
                        heading: text,
                        blocks: Rich::default(),
                    });
                }
            }
            Some(Look::Heading(level)) if level > 1 => {
                // Behind its code stands which one it is in the file.
                let live = ours(LIVE).and_then(|code| code.rsplitn(3, '-').nth(2).map(str::to_owned));
                self.live = live.is_some();
                self.put(live.map_or(Block::Heading { text }, |code| Block::Live { part: code }), true);
            }
            Some(Look::Form) => {}
            style => {
                let item = line.item.or(if let Some(Look::Item(numbered)) = style { Some(numbered) } else { None });
                match item {
                    Some(numbered) => self.item(numbered, text),
                    None if text.is_empty() => {}
                    None => self.put(Block::Paragraph { text }, false),
                }
            }
        }
        Ok(())
    }

    fn table(&mut self) -> Result<()> {
        self.count()?;
        let mut rows = std::mem::take(&mut self.rows).into_iter();
        if let Some(head) = rows.next() {
            self.put(Block::Table { head, rows: rows.collect() }, false);
        }
        Ok(())
    }

    fn item(&mut self, numbered: bool, text: String) {
        if let Some(Block::List { numbered: now, items }) = self.here().and_then(|part| part.blocks.0.last_mut())
            && *now == numbered
        {
            items.push(text);
            return;
        }
        self.put(Block::List { numbered, items: vec![text] }, false);
    }

    fn here(&mut self) -> Option<&mut WordPart> {
        if self.ended { None } else { self.read.parts.last_mut() }
    }

    /// Puts a block below the last heading. The one below the heading of a live part is the register's.
    fn put(&mut self, block: Block, heading: bool) {
        if self.live && !heading {
            self.live = false;
            return;
        }
        if let Some(part) = self.here() {
            part.blocks.0.push(block);
        }
    }

    fn done(mut self) -> WordRead {
        for part in &mut self.read.parts {
            part.blocks = std::mem::take(&mut part.blocks).tidy();
        }
        let counted = [
            ("word-note-tracked", self.tracked),
            ("word-note-comments", self.comments),
            ("word-note-pictures", self.pictures),
        ];
        let notes = counted.into_iter().filter(|(_, count)| *count > 0);
        self.read.notes = notes.map(|(id, count)| Message::new(id).with("count", count)).collect();
        self.read
    }
}
