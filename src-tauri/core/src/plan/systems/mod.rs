//! The inventory of AI systems (A.4.2): the register every other part of the AIMS hangs on.
//!
//! What is not said is empty, never guessed: a system without a decision on scope is *undecided*. A change of what a recorded
//! classification rests on asks to look again. Not here: the classification itself (`ai_act`), what every register can do.

mod fields;
pub(crate) mod happened;
pub(crate) mod look;
mod register;
mod scope;
mod shares;
mod stage;
mod verbs;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use fields::*;
pub use register::*;
pub(crate) use shares::unanswered;
pub use shares::{Shared, SharesAsk, SystemShare, SystemShares};

use crate::door::Writer;
use crate::fault::Result;

/// What a person does with the inventory besides what can be done with every register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "SystemEdit")]
pub enum Edit {
    /// Records that a system came to a stage of its life cycle.
    SetStage {
        /// Key or number.
        id: String,
        /// See [`Stage`].
        stage: String,
        /// Since when; absent: today.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        on: Option<String>,
        /// What happened.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        note: String,
    },
    /// Somebody looked again at what had changed.
    ClearLookAgain {
        /// Key or number.
        id: String,
        /// What came of it.
        note: String,
    },
    /// What leaving a system out of the scope means for what it shares with systems inside.
    AnswerShares {
        /// Key or number.
        id: String,
        /// In words.
        answer: String,
    },
    /// A supplier changed the version of a model: it is put on every system that rests on the model and is not retired.
    ChangeModel {
        /// Only systems of this supplier.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        supplier: Option<String>,
        /// Which model.
        base_model: String,
        /// Only systems with this version.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        from: Option<String>,
        /// The new version.
        to: String,
    },
}

impl crate::door::Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::SetStage { id, stage, on, note } => verbs::set_stage(writer, &id, &stage, on.as_deref(), &note),
            Self::ClearLookAgain { id, note } => verbs::clear(writer, &id, &note),
            Self::AnswerShares { id, answer } => shares::answer(writer, &id, &answer),
            Self::ChangeModel { supplier, base_model, from, to } => {
                verbs::change_model(writer, &verbs::ModelChange { supplier, base_model, from, to })
            }
        }
    }
}
