//! Decisions of the meeting (clause 9.3.3), numbered; "no change" is one too, with its reason.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::guard::in_meeting;
use super::record::find_decision;
use super::{DECISIONS, position};
use crate::catalogue::catalogue;
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::kernel::{change, discard, insert, stored};

/// Fields to change; what is absent stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct DecisionPatch {
    /// `MR-R1` to `MR-R6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// A reasoned "no change".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_change: Option<bool>,
    /// Who did not agree, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dissent: Option<String>,
}

/// A decision as it is to be written.
pub(super) struct Draft {
    pub(super) result: String,
    pub(super) words: String,
    pub(super) reason: String,
    pub(super) no_change: bool,
}

impl Draft {
    fn fields(self) -> [(&'static str, Value); 4] {
        [
            ("result", self.result.into()),
            ("words", self.words.into()),
            ("reason", self.reason.into()),
            ("noChange", i64::from(self.no_change).into()),
        ]
    }
}

/// `input` is the catalogue id of the input it was taken on, or empty.
pub(super) fn decide(
    writer: &mut Writer<'_>,
    id: Option<String>,
    review: &str,
    input: &str,
    draft: Draft,
) -> Result<()> {
    let record = in_meeting(writer, review)?;
    position(input)?;
    let mut fields = stored(checked(writer, draft)?.fields());
    fields.insert("review".to_owned(), record.id.into());
    fields.insert("input".to_owned(), input.into());
    insert(writer, &DECISIONS, id, fields).map(|_| ())
}

pub(super) fn amend(writer: &mut Writer<'_>, id: &str, patch: DecisionPatch) -> Result<()> {
    let decision = find_decision(&writer.reader(), id)?;
    in_meeting(writer, &decision.review)?;
    let draft = Draft {
        result: patch.result.unwrap_or(decision.result),
        words: patch.words.unwrap_or(decision.words),
        reason: patch.reason.unwrap_or(decision.reason),
        no_change: patch.no_change.unwrap_or(decision.no_change),
    };
    let dissent = patch.dissent.map(|words| field::words(writer, "dissent", &words));
    let mut fields = stored(checked(writer, draft)?.fields());
    fields.extend(dissent.map(|words| ("dissent".to_owned(), words.into())));
    change(writer, &DECISIONS, &decision.id, fields)
}

fn checked(writer: &mut Writer<'_>, draft: Draft) -> Result<Draft> {
    let results: Vec<&str> = catalogue()?.structure.review_results.iter().map(|result| result.id.as_str()).collect();
    crate::door::field::code(writer, "result", &draft.result, &results);
    let words = field::words(writer, "words", &draft.words);
    let reason = field::words(writer, "reason", &draft.reason);
    if draft.no_change {
        field::needed(writer, "reason", &reason, "refuse-review-no-change-reason");
    } else {
        field::needed(writer, "words", &words, "refuse-review-decision-words");
    }
    Ok(Draft { words, reason, ..draft })
}

pub(super) fn withdraw(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let decision = find_decision(&writer.reader(), id)?;
    in_meeting(writer, &decision.review)?;
    let sql = "SELECT number FROM action WHERE decision = ?1 ORDER BY number LIMIT 1";
    let action = writer.reader().maybe(sql, [&decision.id], |row| row.get::<_, String>(0))?;
    if let Some(action) = action {
        let refusal = Refusal::new("refuse-review-decision-has-action").with("number", decision.number);
        return Err(refusal.with("action", action).row(decision.id).into());
    }
    discard(writer, &DECISIONS, &decision.id)
}
