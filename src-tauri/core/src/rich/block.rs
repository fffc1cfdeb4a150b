//! The kinds of blocks there are, and how they are made tidy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most columns of a table.
pub const MOST_COLUMNS: usize = 12;
/// Most blocks of a text.
pub const MOST_BLOCKS: usize = 400;

/// A piece of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
#[ts(rename = "TextBlock")]
pub enum Block {
    /// A heading below that of the paragraph it stands in.
    Heading {
        /// Words.
        text: String,
    },
    /// Words.
    Paragraph {
        /// Words.
        text: String,
    },
    /// Items, each of one paragraph.
    List {
        /// Steps with numbers; else bullets.
        numbered: bool,
        /// Items.
        items: Vec<String>,
    },
    /// A table with one row of heads.
    Table {
        /// Heads.
        head: Vec<String>,
        /// Rows, each with a cell a head.
        rows: Vec<Vec<String>>,
    },
    /// What a register says, drawn anew in drafts and frozen with a version.
    Live {
        /// Which.
        part: String,
    },
}

/// Words on one line, apart by one space.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn tidied(block: Block) -> Option<Block> {
    let said = |text: &String| !text.is_empty();
    let all = |texts: Vec<String>| texts.iter().map(|text| line(text)).collect::<Vec<_>>();
    match block {
        Block::Heading { text } => Some(line(&text)).filter(said).map(|text| Block::Heading { text }),
        Block::Paragraph { text } => Some(line(&text)).filter(said).map(|text| Block::Paragraph { text }),
        Block::List { numbered, items } => {
            let items: Vec<String> = all(items).into_iter().filter(said).collect();
            (!items.is_empty()).then_some(Block::List { numbered, items })
        }
        Block::Table { head, rows } => {
            let width = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or_default();
            let wide = |cells: Vec<String>| {
                let mut cells = all(cells);
                cells.resize(width, String::new());
                cells
            };
            let (head, rows) = (wide(head), rows.into_iter().map(wide).collect::<Vec<_>>());
            let rows: Vec<Vec<String>> = rows.into_iter().filter(|row| row.iter().any(said)).collect();
            (head.iter().any(said) || !rows.is_empty()).then_some(Block::Table { head, rows })
        }
        Block::Live { part } => Some(line(&part)).filter(said).map(|part| Block::Live { part }),
    }
}
