//! What the latest run proposes for a control of the Statement of Applicability. A proposal, never a decision.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::answer::answers;
use super::run_row::latest;
use crate::door::Reader;
use crate::fault::Result;

/// A proposal of the gap analysis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "GapProposal")]
pub struct Proposal {
    /// Number of the run.
    pub run: String,
    /// `first` or `full`.
    pub depth: String,
    /// `excluded`, or `applicable` with a status.
    pub applicability: String,
    /// `partly` or `not-started`; empty for an exclusion. Never "implemented": that takes evidence and a second person.
    pub status: String,
    /// The reason for an exclusion, or what was seen.
    pub reason: String,
    /// Who proposes it.
    pub by: String,
    /// When.
    pub on: String,
}

/// The proposal for a control, if the latest run says something about it.
pub(crate) fn of_control(reader: &Reader<'_>, control: &str) -> Result<Option<Proposal>> {
    let Some(run) = latest(reader)? else { return Ok(None) };
    let Some(answer) = answers(reader, &run.id)?.remove(control) else { return Ok(None) };
    let (applicability, status, reason) = match answer.rating.as_str() {
        "na" => ("excluded", "", answer.exclusion_reason),
        "conforms" | "partly" => ("applicable", "partly", answer.evidence),
        "not" => ("applicable", "not-started", answer.finding),
        _ => return Ok(None),
    };
    Ok(Some(Proposal {
        run: run.number,
        depth: run.depth,
        applicability: applicability.to_owned(),
        status: status.to_owned(),
        reason,
        by: answer.rated_by,
        on: answer.rated_on.unwrap_or_default(),
    }))
}
