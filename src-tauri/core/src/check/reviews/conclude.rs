//! The conclusion of clause 9.3.1: suitable, adequate, effective, each apart and each with its reason.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::acceptance::QUESTIONS;
use super::guard::in_meeting;
use super::{REVIEWS, dates};
use crate::door::Writer;
use crate::door::field;
use crate::fault::Result;
use crate::kernel::{change, stored};

const ANSWERS: [&str; 3] = ["yes", "partly", "no"];
const COLUMNS: [(&str, &str); 3] =
    [("suitable", "suitableWhy"), ("adequate", "adequateWhy"), ("effective", "effectiveWhy")];

/// The three conclusions of clause 9.3.1 and the next review; what is absent stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Conclusion {
    /// Key or number of the review.
    #[ts(optional = false)]
    pub id: String,
    /// `yes`, `partly`, `no`, or empty for not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suitable: Option<String>,
    /// Why, in one sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suitable_why: Option<String>,
    /// As `suitable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adequate: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adequate_why: Option<String>,
    /// As `suitable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_why: Option<String>,
    /// Day of the next review; empty for not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_review_on: Option<String>,
}

pub(super) fn conclude(writer: &mut Writer<'_>, given: Conclusion) -> Result<()> {
    let record = in_meeting(writer, &given.id)?;
    let answers = [
        (given.suitable, given.suitable_why),
        (given.adequate, given.adequate_why),
        (given.effective, given.effective_why),
    ];
    let mut fields = Vec::new();
    for ((question, columns), (answer, why)) in QUESTIONS.iter().zip(COLUMNS).zip(answers) {
        if let Some(answer) = answer {
            // Empty is "not yet", which may come back as long as the minutes are open.
            if !answer.is_empty() {
                crate::door::field::code(writer, question, &answer, &ANSWERS);
            }
            fields.push((columns.0, answer.into()));
        }
        if let Some(why) = why {
            fields.push((columns.1, field::words(writer, &format!("{question}Why"), &why).into()));
        }
    }
    if let Some(day) = given.next_review_on {
        fields.push(("nextReviewOn", field::day(writer, "nextReviewOn", &day).into()));
    }
    change(writer, &REVIEWS, &record.id, stored(fields))?;
    dates::check(writer, &record.id)
}
