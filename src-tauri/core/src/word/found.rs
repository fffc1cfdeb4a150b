//! What is read from a file for Word, and how much of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::Message;
use crate::rich::Rich;

/// Most characters of all it says.
pub const MOST_TEXT: usize = 1_000_000;
/// Most paragraphs and tables.
pub const MOST_LINES: usize = 20_000;

/// What was read from a file for Word.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WordRead {
    /// Name of the file.
    pub name: String,
    /// The mark that the export left in it; empty: it is lost, or the file is another one.
    pub mark: String,
    /// Paragraphs under their headings.
    pub parts: Vec<WordPart>,
    /// What a person should know: tracked changes, comments, pictures.
    pub notes: Vec<Message>,
}

/// A paragraph of a text as it came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WordPart {
    /// Key of the paragraph, as its bookmark has it; empty: it is lost, or it is new.
    pub id: String,
    /// Heading.
    pub heading: String,
    /// What stands below it.
    pub blocks: Rich,
}
