//! `actions.action`: one action with where it may go next.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ActionRow, find};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Asks for one action.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionAsk {
    /// Key or number.
    pub id: String,
}

/// One action in full.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionSheet {
    /// The action.
    pub action: ActionRow,
    /// When it was added, UTC instant.
    pub added_at: String,
    /// Who added it.
    pub added_by: String,
    /// Reviews it can be carried over to: not approved yet, the earliest first.
    pub reviews: Vec<ReviewChoice>,
}

/// A review an action can be carried over to.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewChoice {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Day of the meeting.
    pub held_on: String,
}

impl Ask for ActionAsk {
    const NAME: &'static str = "actions.action";
    type Answer = ActionSheet;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<ActionSheet> {
        let action = find(reader, &self.id, &at.today.to_string())?;
        let sql = "SELECT journal.at, coalesce(journal.author, '') FROM image JOIN journal ON journal.seq = image.seq
            WHERE image.tab = 'action' AND image.row = ?1 ORDER BY image.seq LIMIT 1";
        let (added_at, added_by) =
            reader.maybe(sql, [&action.id], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default();
        let sql = "SELECT id, number, coalesce(heldOn, '') FROM review
            WHERE state NOT IN ('minutes-approved', 'closed') AND id NOT IN (?1, ?2) ORDER BY heldOn, number";
        let from = action.carried_to.clone().unwrap_or_default();
        let reviews = reader.rows(sql, [&action.origin_id, &from], |row| {
            Ok(ReviewChoice { id: row.get(0)?, number: row.get(1)?, held_on: row.get(2)? })
        })?;
        Ok(ActionSheet { action, added_at, added_by, reviews })
    }
}
