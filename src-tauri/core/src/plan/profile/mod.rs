//! The organisation's starting point: sector, certificates, objective, and whether certifying is the right first step.

mod ask;
mod authorities;
mod data;
mod edit;
mod fit;
mod reading;
mod register;
mod report;
mod row;

pub(crate) use row::{ProfileRow, has_isms, row};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use ask::{FitAnswer, FitQuestion, Profile, ProfileAnswer, SectorProfile};
pub(crate) use ask::{Inventory, beside, sector, sector_controls, sector_supervisors, starting_point};
pub(crate) use authorities::authorities_named;
pub use edit::ProfilePatch;
pub(crate) use reading::questions;
pub use reading::{ProfileReading, Read, ReadingAnswer};
pub use register::{PROFILE, Shared};
pub(crate) use report::report;

use crate::door::{Act, Writer};
use crate::fault::Result;
use crate::kernel::{insert, stored};

/// What a person says about the starting point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "ProfileEdit")]
pub enum Edit {
    /// Changes the fields given.
    Amend {
        /// Fields.
        patch: ProfilePatch,
    },
    /// Answers one question of the fit questionnaire; null takes the answer back.
    AnswerFit {
        /// `FS-1` to `FW-5`.
        question: String,
        /// Yes, no, or no answer.
        answer: Option<bool>,
        /// Without an answer: nobody knows it yet, which counts for neither side.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        unknown: bool,
    },
    /// Decides what to do. A verdict never blocks; going another way takes a reason.
    DecideFit {
        /// `certify`, `certifyWithPrep`, `align` or `literacyFirst`.
        decision: String,
        /// Why.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        reason: String,
    },
    /// Ends, skips or takes up again the questions at the start.
    Onboard {
        /// `open`, `done` or `skipped`.
        state: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Amend { patch } => edit::amend(writer, patch),
            Self::AnswerFit { question, answer, unknown } => edit::answer(writer, &question, answer, unknown),
            Self::DecideFit { decision, reason } => edit::decide(writer, &decision, &reason),
            Self::Onboard { state } => edit::onboard(writer, &state),
        }
    }
}

/// Writes the empty profile of a new workspace; the questions at the start are still to come.
pub(crate) fn found(writer: &mut Writer<'_>) -> Result<()> {
    let first = [("onboarding", "open".into()), ("fitAnswers", "{}".into())];
    insert(writer, &PROFILE, Some("profile".to_owned()), stored(first)).map(|_| ())
}
