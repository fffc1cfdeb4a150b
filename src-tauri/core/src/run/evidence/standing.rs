//! How controls stand on a day.

use std::collections::BTreeMap;

use crate::fault::Message;

/// How a control stands on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// `implemented`, `partly`, or what was planned (`planned`, `not-started`, or empty); empty where it does not apply.
    pub(crate) status: &'static str,
    /// What is missing before it is implemented.
    pub(crate) missing: Vec<Message>,
    /// Keys of the items that are valid on that day.
    pub(crate) items: Vec<String>,
    /// The last day on which it stands so without a new record; empty where it is not implemented.
    pub(crate) holds_until: String,
}

/// Controls by key as they stand on a day.
pub(crate) type Standings = BTreeMap<String, Standing>;
