//! The organisation's starting point: sector, certificates, objective, and whether certifying is the right first step.

mod ask;
mod data;
mod edit;
mod fit;
mod reading;
mod register;
mod report;

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use ask::starting_point;
pub use ask::{FitAnswer, FitQuestion, Profile, ProfileAnswer, SectorProfile};
pub use edit::ProfilePatch;
pub use reading::{ProfileReading, Read, ReadingAnswer};
pub use register::PROFILE;
pub(crate) use report::report;

use crate::door::{Act, Reader, Writer};
use crate::fault::{Fault, Result};

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
            Self::AnswerFit { question, answer } => edit::answer(writer, &question, answer),
            Self::DecideFit { decision, reason } => edit::decide(writer, &decision, &reason),
            Self::Onboard { state } => edit::onboard(writer, &state),
        }
    }
}

/// The row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileRow {
    /// `open`, `done` or `skipped`.
    pub onboarding: String,
    /// Key of the sector; empty: not said.
    pub sector: String,
    /// People who work here; none: not said.
    pub people: Option<u32>,
    /// `enough` or `less` than half a day a week of the AI manager; empty: not said.
    pub availability: String,
    /// ISO/IEC 27001: `certified`, `under-way`, `no`, `parallel`; empty: not said.
    pub iso27001: String,
    /// `certification` or `alignment`; empty: not said.
    pub objective: String,
    /// Day aimed at.
    pub target_date: Option<String>,
    /// Certification body; empty: not chosen.
    pub body: String,
    /// Answers of the fit questionnaire.
    #[serde(skip)]
    #[ts(skip)]
    #[schemars(skip)]
    pub(crate) answers: BTreeMap<String, bool>,
    /// What was decided; empty: nothing yet.
    pub fit_decision: String,
    /// Why.
    pub fit_reason: String,
    /// Who decided.
    pub fit_by: String,
    /// When.
    pub fit_on: Option<String>,
}

/// Reads the row.
pub(crate) fn row(reader: &Reader<'_>) -> Result<ProfileRow> {
    let sql = "SELECT onboarding, sector, people, availability, iso27001, objective, targetDate, body, fitAnswers,
        fitDecision, fitReason, fitBy, fitOn FROM profile";
    let found = reader.maybe(sql, [], |row| {
        Ok(ProfileRow {
            onboarding: row.get(0)?,
            sector: row.get(1)?,
            people: row.get(2)?,
            availability: row.get(3)?,
            iso27001: row.get(4)?,
            objective: row.get(5)?,
            target_date: row.get(6)?,
            body: row.get(7)?,
            answers: serde_json::from_str(&row.get::<_, String>(8)?).unwrap_or_default(),
            fit_decision: row.get(9)?,
            fit_reason: row.get(10)?,
            fit_by: row.get(11)?,
            fit_on: row.get(12)?,
        })
    })?;
    found.ok_or(Fault::NotFound { kind: "profile", id: "profile".to_owned() })
}

/// Writes the empty profile of a new workspace; the questions at the start are still to come.
pub(crate) fn found(writer: &mut Writer<'_>) -> Result<()> {
    let empty = || Sql::Text(String::new());
    writer.insert(
        "profile",
        "profile",
        &[
            ("onboarding", Sql::Text("open".to_owned())),
            ("sector", empty()),
            ("people", Sql::Null),
            ("availability", empty()),
            ("iso27001", empty()),
            ("objective", empty()),
            ("targetDate", Sql::Null),
            ("body", empty()),
            ("fitAnswers", Sql::Text("{}".to_owned())),
            ("fitVerdict", empty()),
            ("fitDecision", empty()),
            ("fitReason", empty()),
            ("fitBy", empty()),
            ("fitOn", Sql::Null),
        ],
    )
}
