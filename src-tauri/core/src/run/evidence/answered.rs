//! An answer to a field of a form, or in a cell of a table, as the wire has it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
