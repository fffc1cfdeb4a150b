//! The one register of actions: whatever somebody is to do, with the record it comes from.
//!
//! An action that approved minutes name is never removed: it is done, dropped with a reason, or carried over to a later review. Not here: reminders,
//! carrying over, and the rule that a review closes only after its actions (`reviews`).

mod add;
mod judging;
mod register;
mod speaks;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use add::Origin;
pub(crate) use add::{NewAction, insert};
pub(crate) use judging::against_judging;
pub use register::{ACTIONS, CARRIED_TO, CARRIED_WHY, From, ORIGIN, ORIGIN_ID, STATE, State};
pub(crate) use speaks::{action_on, open_from};

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person does with an action besides what its register declares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "ActionEdit")]
pub enum Edit {
    /// Adds an action.
    Add {
        /// Key, if the caller wants to refer to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<String>,
        /// What is to be done, up to 200 characters.
        title: String,
        /// More about it, up to 5,000 characters.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        detail: String,
        /// Key of the person who does it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        owner: Option<String>,
        /// Due date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        due: Option<String>,
        /// Where it comes from; absent: the organisation's own initiative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        origin: Option<Origin>,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Add { id, title, detail, owner, due, origin } = self;
        add::add(writer, NewAction { id, title, detail, owner, due, decision: None }, origin)
    }
}
