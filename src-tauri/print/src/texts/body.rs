//! What a paragraph says as blocks of a document: its words, lists and tables, and what a register says in a live part.

use std::collections::BTreeMap;

use aims_core::paper::Listing;
use aims_core::rich::{Block as Said, Rich};

use crate::document::{Block, Cell, Column, Heading, Ink, List, Row, Run, Table};
use crate::form::Form;
use crate::lists::rows;

/// Where a body stands: the heading over it, and what ids in it begin with.
pub(super) struct Place<'a> {
    /// Which paragraph of the text it is.
    pub(super) nth: usize,
    pub(super) heading: &'a str,
    pub(super) id: &'a str,
}

/// The blocks of a body.
pub(super) fn blocks(form: &Form<'_>, body: &Rich, live: &BTreeMap<String, Listing>, at: &Place<'_>) -> Vec<Block> {
    let run = |text: &str| -> Vec<Run> { vec![form.own(text)] };
    let mut blocks = Vec::new();
    let mut over = at.heading.to_owned();
    for (nth, said) in body.0.iter().enumerate() {
        match said {
            Said::Heading { text } => {
                over.clone_from(text);
                blocks.push(Block::Heading(Heading {
                    level: 3,
                    runs: run(text),
                    id: format!("{}-{}", at.id, nth + 1),
                }));
            }
            Said::Paragraph { text } => blocks.push(Block::body(run(text))),
            Said::List { numbered, items } => blocks.push(Block::List(List {
                numbered: *numbered,
                items: items.iter().map(|item| vec![run(item)]).collect(),
            })),
            Said::Table { head, rows } => blocks.push(Block::Table(table(form, head, rows, &over))),
            Said::Live { part } => {
                let title = form.say(&format!("textPart.{part}"));
                let heading = Heading::new(3, title.clone(), format!("live-{part}-{}-{}", at.nth, nth + 1));
                blocks.push(Block::Heading(heading));
                match live.get(part) {
                    Some(listing) => {
                        if form.has(&listing.note) {
                            blocks.push(Block::body(vec![Run::plain(form.say(&listing.note)).ink(Ink::Warn)]));
                        }
                        blocks.extend(rows(form, listing, &title, 3));
                    }
                    None => blocks.push(Block::body(vec![Run::plain(form.say("list-none"))])),
                }
            }
        }
    }
    blocks
}

/// A table as wide as the page; a column is as wide as what it holds asks for.
fn table(form: &Form<'_>, head: &[String], rows: &[Vec<String>], summary: &str) -> Table {
    let column = |at: usize| {
        let cells = rows.iter().map(|row| row.get(at)).chain([head.get(at)]).flatten();
        let letters: usize = cells.map(|cell| cell.chars().count()).sum();
        let average = u16::try_from(letters / (rows.len() + 1)).unwrap_or(u16::MAX);
        Column::new(f32::from(average).sqrt().clamp(2.0, 14.0), 36.0)
    };
    let cell = |text: &String| Cell::of(form.own(text));
    Table {
        summary: summary.to_owned(),
        columns: (0..head.len()).map(column).collect(),
        head: vec![head.iter().map(cell).collect()],
        rows: rows.iter().map(|row| Row::cells(row.iter().map(cell).collect())).collect(),
        row_header: None,
    }
}
