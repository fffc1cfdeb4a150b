//! What evidence says on paper: what is covered and every item of it, or one control with all that stands for it. Nobody approves it.

use serde::{Deserialize, Serialize};

use super::{ListCell, Listing, Masthead};
use crate::chart::Chart;
use crate::fault::Message;

/// The index of evidence, or the sheet of a control (clauses 7.5.3, 8.1 and 9.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EvidencePaper {
    /// Head block.
    pub head: Masthead,
    /// Number and title of the control; empty: the index.
    pub control: String,
    /// Of a sheet: whether the control runs, and how much is missing; of the index nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runs: Option<Message>,
    /// What is said of the control: the message over it, and what it says.
    pub facts: Vec<(String, ListCell)>,
    /// What is covered by quarter; of the index the controls alone of which some quarter has something, unless none does.
    pub chart: Chart,
    /// Of the index: numbers of the controls of which no quarter has anything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bare: Vec<String>,
    /// Of the index: how the controls that apply now differ from those of the statement in force; none where they do not.
    pub since: Option<Message>,
    /// Of the index: number and title of the controls that are shown to run.
    pub running: Vec<String>,
    /// Of the index: numbers of the controls of which something is valid in the last quarter, and that are not shown to run.
    pub between: Vec<String>,
    /// What is missing before the control is implemented; of the index, which valid records fall short of which rule.
    pub missing: Vec<Message>,
    /// Its recipe, and the rules of *it counts when*; of the index nothing.
    pub recipe: Vec<String>,
    /// Lists: items, texts, risks, actions.
    pub lists: Vec<Listing>,
}
