//! Changing an open action.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{field, find};
use crate::door::Writer;
use crate::fault::{Refusal, Result};

/// Fields to change; an absent field stays, null clears owner or due date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionPatch {
    /// What is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub title: Option<String>,
    /// More about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub detail: Option<String>,
    /// Key of the owner.
    #[serde(default, deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    #[ts(optional, as = "Option<Option<String>>")]
    pub owner: Option<Option<String>>,
    /// Due date.
    #[serde(default, deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    #[ts(optional, as = "Option<Option<String>>")]
    pub due: Option<Option<String>>,
}

pub(super) fn amend(writer: &mut Writer<'_>, id: &str, patch: ActionPatch) -> Result<()> {
    let today = writer.moment().today.to_string();
    let action = find(&writer.reader(), id, &today)?;
    if action.state != "open" {
        return Err(Refusal::new("refuse-action-not-open").with("number", action.number).row(action.id).into());
    }
    let mut fields = Vec::new();
    if let Some(title) = patch.title {
        let title = field::line(writer, "title", &title);
        field::needed(writer, "title", &title, "refuse-action-title");
        fields.push(("title", title.into()));
    }
    if let Some(detail) = patch.detail {
        fields.push(("detail", field::words(writer, "detail", &detail).into()));
    }
    if let Some(owner) = patch.owner {
        fields.push(("owner", field::owner(writer, "owner", owner.as_deref().unwrap_or_default())?.into()));
    }
    if let Some(due) = patch.due {
        fields.push(("due", field::day(writer, "due", due.as_deref().unwrap_or_default()).into()));
    }
    writer.amend("action", &action.id, &fields)
}
