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
    /// `undecided-controls`, `statement-behind`, `review-due`, `review-unplanned`, `minutes-open`,
    /// `backup-old`, `prohibited`, `fit-open`, `unclassified`, `look-again`, `gap-begin`, `gap-open`, `founding-begin`, `founding-open`,
    /// `founding-approve`, `founding-left`, `roles-assigned`, `fit-decide`, `inventory`, `inventory-none`, `blocker`, `committee-due`, `tool-look`,
    /// `bridge-dropped`, `current`, `record-due`, `record-begun`, `records-held`, `records-ended`, `officer`, `risks-accept`,
    /// `plan-approve`, `incident-reported`, `duty-open`, `record-back`.
    pub rule: String,
    /// Why.
    pub reason: Message,
    /// What it is about.
    pub goal: Goal,
    /// The record that can be begun here, half filled; mostly none.
    pub begin: Option<BeginRecord>,
    /// Who a record is with; empty: nobody, or it is no record.
    pub who: String,
    /// Minutes that what is open of a record takes; none where it is no record that is to be made.
    pub minutes: Option<u32>,
}

/// A record of a recipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeginRecord {
    /// Id of the recipe.
    pub recipe: String,
    /// Key of the system it is about; none for the AIMS.
    pub system: Option<String>,
}

pub(super) fn next(rule: &str, reason: Message, goal: Goal) -> Next {
    Next { rule: rule.to_owned(), reason, goal, begin: None, who: String::new(), minutes: None }
}
