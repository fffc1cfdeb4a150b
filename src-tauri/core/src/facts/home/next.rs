//! One thing to do.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::facts::Goal;
use crate::fault::Message;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// `overdue-action`, `undecided-controls`, `statement-behind`, `review-due`, `minutes-open`, `backup-old`, `prohibited`,
    /// `fit-open`, `unclassified`, `look-again`, `gap-open`, `blocker`, `committee-due`, `tool-look`,
    /// `bridge-dropped`, `current`.
    pub rule: String,
    /// Why.
    pub reason: Message,
    /// What it is about.
    pub goal: Goal,
}

pub(super) fn next(rule: &str, reason: Message, goal: Goal) -> Next {
    Next { rule: rule.to_owned(), reason, goal }
}
