//! An answer to a field of a form, or in a cell of a table, as the wire has it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most rows of a table.
pub(super) const ROWS: i64 = 200;
/// Longest answer, in characters.
pub(super) const LONGEST: usize = 5_000;

/// An answer to a field, or in a cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "EvidenceAnswered")]
pub struct Answered {
    /// Id of the field.
    pub question: String,
    /// Row of a table, from 1; 0 for a field that is none.
    #[serde(default)]
    #[ts(optional, as = "Option<i32>")]
    pub line: i32,
    /// Id of the column.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub cell: String,
    /// What is said: a day as 2026-11-24, a code by its id, a person or system by key or number.
    pub words: String,
}

/// A field, a row, a column, what to say.
pub(super) fn cell(question: &str, line: usize, cell: &str, words: &str) -> Answered {
    let line = i32::try_from(line).unwrap_or_default();
    Answered { question: question.to_owned(), line, cell: cell.to_owned(), words: words.trim().to_owned() }
}
