//! The EU AI Act: classification of each AI system, the duties that follow, and the law as data with its date.
//!
//! Every answer is kept with its reasoning. A classification is a person's, dated, under the law as of a day; it is marked
//! when the system or the law changes. Not here: any percentage of compliance, and any legal advice.

mod answer;
mod classify;
mod decide;
mod duties;
mod generates;
mod hazard;
mod heard;
mod law;
mod law_ask;
mod one;
mod owed;
mod record;
mod register;
mod reserve;
mod rule;
mod shape;
mod standing;
mod supposed;
mod systems;
mod told;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use classify::{Case, Cases, Classified, Follows, classify};
pub use duties::Duty;
pub(crate) use generates::generates_unsaid;
pub use hazard::Forbidden;
pub(crate) use hazard::{against_risk, against_use, forbidden_systems, unjudged};
pub(crate) use heard::heard;
pub use law::obligations;
pub(crate) use law::{as_of, label, read_alone, spans_of_first_use};
pub use law_ask::{ActLaw, ActLawAnswer, ActMapping, ActPenalty, ActProduct, LawDuty, LawRow};
pub(crate) use law_ask::{duties_of_law, mapping};
pub(crate) use one::chosen;
pub use one::{
    ActChoice, ActGiven, ActQuestion, ActRecorded, ActSettled, ActStop, ActSystem, ActSystemAnswer, made_under,
};
pub(crate) use owed::{Owing, known_duty, notice_answers, owed};
pub use register::{CLASS, CLASS_ON, CLASSIFICATIONS, Outcome};
pub(crate) use reserve::reserved;
pub use standing::{Standing, standing};
pub(crate) use standing::{behind, rights};
pub(crate) use supposed::{Fall, Falling, falls};
pub use systems::{ActSystemRow, ActSystems, ActSystemsAnswer};
pub(crate) use told::{Binding, Told, denied, reasons, told};

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person does about the EU AI Act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "ActEdit", optional_fields)]
pub enum Edit {
    /// Answers a question about a system. Later answers that are no longer reached are dropped.
    Answer {
        /// Key of the system.
        system: String,
        /// `Q01` to `Q22`.
        question: String,
        /// A value, a list of values, or yes and no by name for a group; null takes the answer back.
        #[ts(type = "unknown")]
        answer: Value,
        /// Why.
        #[serde(default)]
        #[ts(as = "Option<String>")]
        reason: String,
    },
    /// Puts a finished classification on record in the author's name.
    Record {
        /// Key of the system.
        system: String,
        /// Person who reviews an open legal question.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        legal_reviewer: Option<String>,
        /// By when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        legal_due: Option<String>,
    },
    /// Begins anew with the answers on record.
    Restart {
        /// Key of the system.
        system: String,
    },
    /// Says what was done about a prohibited practice. There is no accepting it (Art. 5).
    Handle {
        /// Key of the system.
        system: String,
        /// `stopped`, `withdrawn` or `redesigned`.
        how: String,
        /// Day.
        on: String,
        /// What was done, and the proof of it.
        note: String,
    },
    /// Corrects a date of the law in this workspace.
    AmendLaw {
        /// E.g. `date-2027-12-02`.
        key: String,
        /// The day that holds instead.
        value: String,
        /// Day of the source.
        as_of: String,
        /// Where it stands.
        source: String,
    },
    /// Takes a correction back.
    ResetLaw {
        /// E.g. `date-2027-12-02`.
        key: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Answer { system, question, answer, reason } => {
                answer::answer(writer, &system, &question, answer, &reason)
            }
            Self::Record { system, legal_reviewer, legal_due } => {
                record::record(writer, &system, legal_reviewer, legal_due)
            }
            Self::Restart { system } => answer::restart(writer, &system),
            Self::Handle { system, how, on, note } => record::handle(writer, &system, &how, &on, &note),
            Self::AmendLaw { key, value, as_of, source } => law_ask::amend(writer, &key, &value, &as_of, &source),
            Self::ResetLaw { key } => law_ask::reset(writer, &key),
        }
    }
}
