//! Light text: paragraphs apart by an empty line, `# ` before a heading, `- ` or `1. ` before an item, `| a | b |` for a row of a
//! table whose first row is its heads, `[[roles]]` for a live part. A backslash before any of these makes words of it.

use super::block::{Block, line};

pub(super) fn read(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut broken = true;
    for raw in text.lines() {
        let raw = raw.trim();
        if raw.is_empty() {
            broken = true;
            continue;
        }
        let kind = Kind::of(raw);
        let last = if broken { None } else { blocks.last_mut() };
        broken = false;
        match (kind, last) {
            (Kind::Item(item), Some(Block::List { numbered: false, items })) => items.push(words(item)),
            (Kind::Item(item), _) => blocks.push(Block::List { numbered: false, items: vec![words(item)] }),
            (Kind::Step(item), Some(Block::List { numbered: true, items })) => items.push(words(item)),
            (Kind::Step(item), _) => blocks.push(Block::List { numbered: true, items: vec![words(item)] }),
            (Kind::Row(row), Some(Block::Table { rows, .. })) => rows.push(cells(row)),
            (Kind::Row(row), _) => blocks.push(Block::Table { head: cells(row), rows: Vec::new() }),
            (Kind::Heading(text), _) => blocks.push(Block::Heading { text: words(text) }),
            (Kind::Live(part), _) => blocks.push(Block::Live { part: part.to_owned() }),
            (Kind::Plain(more), Some(Block::Paragraph { text })) => {
                text.push(' ');
                text.push_str(&words(more));
            }
            (Kind::Plain(text), _) => blocks.push(Block::Paragraph { text: words(text) }),
        }
    }
    blocks
}

pub(super) fn write(blocks: &[Block]) -> String {
    let one = |block: &Block| match block {
        Block::Heading { text } => format!("# {}", escaped(text)),
        Block::Paragraph { text } => escaped(text),
        Block::List { numbered: false, items } => lines(items.iter().map(|item| format!("- {}", escaped(item)))),
        Block::List { items, .. } => {
            lines(items.iter().zip(1..).map(|(item, nth)| format!("{nth}. {}", escaped(item))))
        }
        Block::Table { head, rows } => lines(std::iter::once(head).chain(rows).map(|row| {
            let cells: Vec<String> = row.iter().map(|cell| cell.replace('\\', "\\\\").replace('|', "\\|")).collect();
            format!("| {} |", cells.join(" | "))
        })),
        Block::Live { part } => format!("[[{part}]]"),
    };
    blocks.iter().map(one).collect::<Vec<_>>().join("\n\n")
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join("\n")
}

enum Kind<'a> {
    Heading(&'a str),
    Item(&'a str),
    Step(&'a str),
    Row(&'a str),
    Live(&'a str),
    Plain(&'a str),
}

impl<'a> Kind<'a> {
    fn of(raw: &'a str) -> Self {
        if let Some(text) = raw.strip_prefix("# ") {
            return Self::Heading(text);
        }
        if let Some(item) = raw.strip_prefix("- ") {
            return Self::Item(item);
        }
        if let Some(item) = step(raw) {
            return Self::Step(item);
        }
        if let Some(row) = raw.strip_prefix('|').and_then(|rest| rest.strip_suffix('|')).filter(|row| !row.is_empty()) {
            return Self::Row(row);
        }
        let live = raw.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")).map(str::trim);
        match live.filter(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')) {
            Some(part) => Self::Live(part),
            None => Self::Plain(raw),
        }
    }
}

/// What stands after a number and a full stop.
fn step(raw: &str) -> Option<&str> {
    let figures = raw.chars().take_while(char::is_ascii_digit).count();
    raw.get(figures..).and_then(|rest| rest.strip_prefix(". ")).filter(|_| figures > 0)
}

/// Words without the backslash that made words of them.
fn words(text: &str) -> String {
    line(text.strip_prefix('\\').unwrap_or(text))
}

/// Words that would be taken for something else, made words.
fn escaped(text: &str) -> String {
    let plain = matches!(Kind::of(text), Kind::Plain(_)) && !text.starts_with('\\');
    if plain { text.to_owned() } else { format!("\\{text}") }
}

/// Cells of a row without the bars around it. Two backslashes are one, and one before a bar makes it a character.
fn cells(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut chars = row.chars().peekable();
    while let Some(c) = chars.next() {
        let held = match c {
            '\\' => chars.next_if(|next| *next == '|' || *next == '\\').or(Some('\\')),
            '|' => None,
            other => Some(other),
        };
        match (held, cells.last_mut()) {
            (Some(held), Some(cell)) => cell.push(held),
            _ => cells.push(String::new()),
        }
    }
    cells.iter().map(|cell| line(cell)).collect()
}
