//! The starting point as it stands.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::{Fault, Result};

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
    /// `enough` or `less` than half a day a week of the AI lead; empty: not said.
    pub availability: String,
    /// ISO/IEC 27001: `certified`, `under-way`, `no`, `parallel`; empty: not said.
    pub iso27001: String,
    /// What the AIMS and the 27001 system share: `review`, `audit`, `committee`.
    pub shared: Vec<String>,
    /// `certification` or `alignment`; empty: not said.
    pub objective: String,
    /// Day aimed at.
    pub target_date: Option<String>,
    /// Certification body; empty: not chosen.
    pub body: String,
    /// Answers of the fit questionnaire; none: somebody said that they do not know.
    #[serde(skip)]
    #[ts(skip)]
    #[schemars(skip)]
    pub(crate) answers: BTreeMap<String, Option<bool>>,
    /// What was decided; empty: nothing yet.
    pub fit_decision: String,
    /// Why.
    pub fit_reason: String,
    /// Who decided.
    pub fit_by: String,
    /// When.
    pub fit_on: Option<String>,
}

/// Whether an answer about ISO/IEC 27001 says that an ISMS is there or being built.
#[must_use]
pub(crate) fn has_isms(iso27001: &str) -> bool {
    matches!(iso27001, "certified" | "under-way" | "parallel")
}

/// Reads the row.
pub(crate) fn row(reader: &Reader<'_>) -> Result<ProfileRow> {
    let sql = "SELECT onboarding, sector, people, availability, iso27001, objective, targetDate, body, fitAnswers,
        fitDecision, fitReason, fitBy, fitOn, shared FROM profile";
    let found = reader.maybe(sql, [], |row| {
        Ok(ProfileRow {
            onboarding: row.get(0)?,
            sector: row.get(1)?,
            people: row.get(2)?,
            availability: row.get(3)?,
            iso27001: row.get(4)?,
            shared: serde_json::from_str(&row.get::<_, String>(13)?).unwrap_or_default(),
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
