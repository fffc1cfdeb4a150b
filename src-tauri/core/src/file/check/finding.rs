//! What the check found, and one thing that is wrong with a file.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::fault::Message;
use crate::journal::Head;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Which rule, e.g. `entry-hash` or `record`.
    pub rule: String,
    /// Where: the number of an entry, `table/key`, a table, or the key of a content.
    pub place: String,
    /// In words.
    pub message: Message,
}

impl Finding {
    pub(super) fn new(rule: &str, place: impl Into<String>) -> Self {
        let place = place.into();
        let message = Message::new(&format!("check-{rule}")).with("place", place.as_str());
        Self { rule: rule.to_owned(), place, message }
    }
}

/// What the check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// True only if every rule holds.
    pub ok: bool,
    /// Entries that were read and hold, counted from the first.
    #[ts(type = "number")]
    pub entries: u64,
    /// Head of the journal.
    pub head: Head,
    /// What is wrong, first bad place first; at most a hundred.
    pub findings: Vec<Finding>,
}
