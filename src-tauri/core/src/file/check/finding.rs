//! One thing that is wrong with a file.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::fault::Message;

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
