//! Light text as blocks: paragraphs apart by an empty line, lists as lines that begin with `- ` or with a number and a full stop.

use crate::document::{Block, List, Run};
use crate::form::Form;

/// The blocks of a body.
pub(super) fn blocks(form: &Form<'_>, body: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut held: Vec<String> = Vec::new();
    let mut kind = Kind::Plain;
    for line in body.lines().chain([""]) {
        let (now, text) = Kind::of(line.trim());
        // A line that goes on with an item belongs to it; anything else begins anew.
        if now != kind || text.is_empty() {
            blocks.extend(kind.block(form, &held));
            held.clear();
        }
        kind = now;
        if text.is_empty() {
            continue;
        }
        match (kind, held.last_mut()) {
            (Kind::Plain, Some(last)) => {
                last.push(' ');
                last.push_str(text);
            }
            _ => held.push(text.to_owned()),
        }
    }
    blocks
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Bullets,
    Steps,
}

impl Kind {
    fn of(line: &str) -> (Self, &str) {
        let figures = line.chars().take_while(char::is_ascii_digit).count();
        match (line.strip_prefix("- "), line.get(figures..).and_then(|rest| rest.strip_prefix(". "))) {
            (Some(item), _) => (Self::Bullets, item.trim()),
            (None, Some(item)) if figures > 0 => (Self::Steps, item.trim()),
            _ => (Self::Plain, line),
        }
    }

    fn block(self, form: &Form<'_>, held: &[String]) -> Option<Block> {
        let run = |text: &String| -> Vec<Run> { vec![form.own(text)] };
        let first = held.first()?;
        Some(match self {
            Self::Plain => Block::body(run(first)),
            Self::Bullets | Self::Steps => Block::List(List {
                numbered: self == Self::Steps,
                items: held.iter().map(|item| vec![run(item)]).collect(),
            }),
        })
    }
}
