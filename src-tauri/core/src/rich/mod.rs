//! Rich text as data: headings, paragraphs, lists, tables and live parts that a register fills. No markup, no HTML, no inline form.
//!
//! A file keeps it as JSON. People who write by hand, sheets and scripts say it as light text ([`light`]), which says the same and
//! comes back as it went. Not here: what a live part holds (`facts`), how it looks (`print`, the page).

pub mod compare;
mod light;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
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

/// A text of blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct Rich(pub Vec<Block>);

impl<'de> Deserialize<'de> for Rich {
    /// Blocks, or light text: what was frozen before texts had blocks is light.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            Light(String),
            Blocks(Vec<Block>),
        }
        Ok(match Either::deserialize(from)? {
            Either::Light(text) => Self::light(&text),
            Either::Blocks(blocks) => Self(blocks).tidy(),
        })
    }
}

impl Rich {
    /// What light text says.
    #[must_use]
    pub fn light(text: &str) -> Self {
        light::read(text)
    }

    /// What a file keeps; a text from before there were blocks is light.
    #[must_use]
    pub fn kept(stored: &str) -> Self {
        serde_json::from_str::<Vec<Block>>(stored).map_or_else(|_| Self::light(stored), Self)
    }

    /// What a text says that is blocks; none for any other text.
    #[must_use]
    pub fn of_blocks(text: &str) -> Option<Self> {
        serde_json::from_str::<Vec<Block>>(text).ok().filter(|blocks| !blocks.is_empty()).map(Self)
    }

    /// As a file keeps it; nothing is an empty text.
    #[must_use]
    pub fn stored(&self) -> String {
        if self.0.is_empty() { String::new() } else { serde_json::to_string(&self.0).unwrap_or_default() }
    }

    /// As light text, which reads back as the same.
    #[must_use]
    pub fn to_light(&self) -> String {
        light::write(self)
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its words, block by block.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words: Vec<&str> = Vec::new();
        for block in &self.0 {
            match block {
                Block::Heading { text } | Block::Paragraph { text } => words.push(text),
                Block::List { items, .. } => words.extend(items.iter().map(String::as_str)),
                Block::Table { head, rows } => {
                    words.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str));
                }
                Block::Live { .. } => {}
            }
        }
        words.join("\n")
    }

    /// The live parts it shows, in their order.
    #[must_use]
    pub fn parts<'a>(&'a self) -> Vec<&'a str> {
        let part = |block: &'a Block| if let Block::Live { part } = block { Some(part.as_str()) } else { None };
        self.0.iter().filter_map(part).collect()
    }

    /// The same with no space around words, no line breaks in them, no empty blocks, and rows as wide as their heads.
    #[must_use]
    pub fn tidy(self) -> Self {
        Self(self.0.into_iter().filter_map(tidied).collect())
    }
}

/// Words on one line, apart by one space.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tidied(block: Block) -> Option<Block> {
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
