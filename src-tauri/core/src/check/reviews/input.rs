//! What is written about one input: comment, conclusion, or an explicit "nothing to report" with its reason.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::INPUTS;
use super::guard::unlocked;
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::{change, stored};

/// Fields to change; what is absent stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct InputPatch {
    /// Comment on the data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What the meeting concludes from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<String>,
    /// Nothing to report in the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<bool>,
    /// Why there is nothing to report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing_reason: Option<String>,
    /// Minutes planned for it, at most 240.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
}

/// Nobody plans more than four hours for one input.
const LONGEST: u32 = 240;

pub(super) fn write(writer: &mut Writer<'_>, id: &str, input: &str, patch: InputPatch) -> Result<()> {
    let record = unlocked(writer, id)?;
    if !record.state.takes_comments() {
        let refusal = Refusal::new("refuse-review-not-prepared").with("number", record.number.as_str());
        return Err(refusal.row(record.id).into());
    }
    let Some(covering) = record.covering(input) else {
        return Err(Fault::NotFound { kind: "review input", id: input.to_owned() });
    };
    let mut after = covering.clone();
    let mut fields = Vec::new();
    let texts = [
        ("comment", "comment", patch.comment, &mut after.comment),
        ("conclusion", "conclusion", patch.conclusion, &mut after.conclusion),
        ("nothingReason", "nothingReason", patch.nothing_reason, &mut after.nothing_reason),
    ];
    for (column, name, value, kept) in texts {
        if let Some(text) = value {
            *kept = field::words(writer, name, &text);
            fields.push((column, kept.clone().into()));
        }
    }
    if let Some(nothing) = patch.nothing {
        after.nothing = nothing;
        fields.push(("nothingToReport", i64::from(nothing).into()));
    }
    if let Some(minutes) = patch.minutes {
        if minutes > LONGEST {
            writer.refuse(Refusal::new("refuse-review-minutes").with("most", LONGEST).field("minutes").row(input));
        }
        fields.push(("minutes", minutes.into()));
    }
    if after.nothing && !after.conclusion.is_empty() {
        let refusal = Refusal::new("refuse-review-nothing-and-conclusion").with("input", input);
        writer.refuse(refusal.field("nothing").row(input));
    }
    change(writer, &INPUTS, &covering.id, stored(fields))
}
