//! The record of an incident on paper. Nobody approves it, and it never holds who reported.

use serde::{Deserialize, Serialize};

use super::{ListCell, Listing, Masthead};
use crate::fault::Message;

/// An incident, a concern or an exercise (A.8.3, A.8.4; clause 10.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IncidentPaper {
    /// Head block.
    pub head: Masthead,
    /// Number and name.
    pub called: String,
    /// Where it stands, by code.
    #[serde(default)]
    pub state: String,
    /// Of one that is closed: each of its actions that is still open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Message>,
    /// What is said of it: the message over it, and what it says.
    pub facts: Vec<(String, ListCell)>,
    /// Clocks, log, actions.
    pub lists: Vec<Listing>,
}
