//! Carrying an open action over to a later review, with the reason: it opens that review as its input 1 (clause 9.3.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Record;
use crate::door::field;
use crate::door::{Act, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::{self, change, stored};
use crate::run::actions::{ACTIONS, CARRIED_TO, CARRIED_WHY, ORIGIN_ID, STATE, State};

/// What reviews add to what a person does with an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "CarryEdit")]
pub enum ActionEdit {
    /// Carries an open action over to a later review.
    Carry {
        /// Key or number.
        id: String,
        /// Key or number of that review.
        review: String,
        /// Why it was not done in time.
        reason: String,
    },
}

impl Act for ActionEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Carry { id, review, reason } = self;
        let id = ACTIONS.key(&writer.reader(), &id)?;
        let action = kernel::Record::read(&writer.reader(), &ACTIONS, &id)?;
        if action.get(&STATE) != Some(State::Open) {
            return Err(Refusal::new("refuse-action-not-open").with("number", action.number).row(id).into());
        }
        let today = writer.moment().today.to_string();
        let to = Record::find(&writer.reader(), &review, &today)?;
        if to.state.locked() {
            writer.refuse(
                Refusal::new("refuse-action-carry-approved").with("review", to.number.as_str()).field("review"),
            );
        }
        let from = action.get(&CARRIED_TO).unwrap_or_else(|| action.get(&ORIGIN_ID));
        let sql = "SELECT coalesce(heldOn, '') FROM review WHERE id = ?1";
        let before = writer.reader().maybe(sql, [&from], |row| row.get::<_, String>(0))?;
        if to.id == from || before.is_some_and(|day| day > to.held_on.clone().unwrap_or_default()) {
            writer
                .refuse(Refusal::new("refuse-action-carry-earlier").with("review", to.number.as_str()).field("review"));
        }
        let reason = field::words(writer, "reason", &reason);
        field::needed(writer, "reason", &reason, "refuse-action-carry-reason");
        change(writer, &ACTIONS, &id, stored([(CARRIED_TO.name(), to.id.into()), (CARRIED_WHY.name(), reason.into())]))
    }
}
