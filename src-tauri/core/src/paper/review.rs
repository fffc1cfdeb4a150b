//! What the minutes of a management review say (clauses 9.3.1 to 9.3.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Masthead, SignLine};
use crate::chart::Chart;
use crate::fault::Message;

/// Minutes (or the preparation file) of a management review, frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewPaper {
    /// Head block.
    pub head: Masthead,
    /// `planned` or `extra`.
    pub kind: String,
    /// `planned`, `in-preparation`, `in-meeting`, `held`, `minutes-approved`, `closed`.
    pub state: String,
    /// Day of the meeting.
    pub held_on: String,
    /// Day that the review before set for it; empty: none did, or this one is no planned review.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub planned_on: String,
    /// The Statement of Applicability that had not been confirmed by its own day at the cut-off: how it is called, that day, who was
    /// to confirm it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unconfirmed: Option<[String; 3]>,
    /// Numbers of what was late at the cut-off and got no new day, no decision and no action in the meeting, in the order of the inputs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub late: Vec<String>,
    /// Numbers of the decisions that change something and that no action carries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bare: Vec<String>,
    /// Place or call.
    pub place: String,
    /// First day of the period reviewed.
    pub period_from: String,
    /// Last day of the period reviewed.
    pub period_to: String,
    /// Data cut-off, not later than the meeting.
    pub cut_off: String,
    /// When the inputs were copied, UTC; empty before the meeting.
    pub snapshot_at: String,
    /// Chair's name.
    pub chair: String,
    /// Who took the minutes; empty where nobody is named.
    pub secretary: String,
    /// From when to when it was held where the organisation is, `09:30`, and its time zone,
    /// `Europe/Dublin`; all empty before it ended.
    pub hours: [String; 3],
    /// Minutes planned for its inputs together; 0: nobody planned any.
    #[serde(default)]
    pub planned_minutes: u32,
    /// Who was invited, and came or not.
    pub participants: Vec<Participant>,
    /// Inputs in the order of clause 9.3.2, recommended ones after.
    pub inputs: Vec<PaperInput>,
    /// Decisions (clause 9.3.3).
    pub decisions: Vec<PaperDecision>,
    /// Actions decided here.
    pub actions: Vec<PaperAction>,
    /// Conclusion: suitability, adequacy, effectiveness, in this order.
    pub verdicts: Vec<Verdict>,
    /// Day of the next review.
    pub next_review_on: String,
    /// Free note.
    pub note: String,
    /// In a draft, what was corrected since the meeting ended; in issued minutes, what was added after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Approval lines.
    pub signatures: Vec<SignLine>,
}

/// One correction of open minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// Number of a decision or an action, id of an input (with `.nothing` behind it: that
    /// there was nothing to report), a question of clause 9.3.1, `next`, `note`, or the name of a
    /// person with `.attendance` behind it: `from` and `to` are codes then.
    pub place: String,
    /// As it stood when the meeting ended; empty: it came since.
    pub from: String,
    /// As it reads now; empty: it was taken back.
    pub to: String,
}

/// One person at the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Part of top management.
    pub top_management: bool,
    /// `invited`, `video`, `present`, `remote` or `excused`.
    pub attendance: String,
}

/// Data shown under an input: one sentence, then a table. Cells are the organisation's words or codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct InputData {
    /// `register` when a register supplies it, `none` when that register does not exist yet.
    pub from: String,
    /// The table in one sentence.
    pub sentence: Message,
    /// Column heads as Fluent ids (`column-…`).
    pub columns: Vec<String>,
    /// Rows of cells, one per column. A cell that starts with `cell-` is a Fluent id without arguments, to be put into
    /// words; every other cell is the organisation's own words, a number or a date and stays as it is.
    pub rows: Vec<Vec<String>>,
    /// What is counted and compared with the review before, in the order in which it is shown.
    pub counts: Vec<InputCount>,
    /// A picture of its own; none: the counts are drawn, where there is something to draw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub chart: Option<Chart>,
    /// What else belongs to the input and is told apart; none: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub also: Option<Also>,
}

/// A second table of an input, with a sentence of its own. Columns and cells as in [`InputData`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Also {
    /// The table in one sentence.
    pub sentence: Message,
    /// Column heads.
    pub columns: Vec<String>,
    /// Rows of cells, one per column.
    pub rows: Vec<Vec<String>>,
}

impl InputData {
    /// How much the registers have to show here: their rows.
    #[must_use]
    pub fn counted(&self) -> usize {
        self.rows.len() + self.also.as_ref().map_or(0, |also| also.rows.len())
    }
}

/// One count under an input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct InputCount {
    /// What is counted, as a Fluent id without arguments (`count-…`).
    pub what: String,
    /// How many.
    pub value: u32,
    /// Out of how many, where it is a part of something.
    pub of: Option<u32>,
}

/// One count of an input beside that of the review before, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct InputCompared {
    /// What is counted, as a Fluent id without arguments (`count-…`).
    pub what: String,
    /// At the last review.
    pub then: Message,
    /// In this period.
    pub now: Message,
    /// What changed.
    pub change: Message,
}

/// The same input at the review before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviousInput {
    /// Number of that review.
    pub review: String,
    /// Its sentence.
    pub sentence: Message,
    /// Its counts.
    pub counts: Vec<InputCount>,
    /// Its conclusion, or why there was nothing to report.
    pub conclusion: String,
    /// There was nothing to report: the words above are its reason and conclude nothing.
    #[serde(default)]
    pub nothing: bool,
}

/// One input of the review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaperInput {
    /// Catalogue id, e.g. `MR-I1`.
    pub input: String,
    /// Short title in the paper's language.
    pub title: String,
    /// Language the title is really in.
    pub title_lang: String,
    /// Reference, e.g. `9.3.2`.
    pub reference: String,
    /// Asked for by clause 9.3.2.
    pub required: bool,
    /// Its rows stand one after the other, not as a table.
    pub brief: bool,
    /// Data as of the cut-off.
    pub data: InputData,
    /// The previous period.
    pub previous: Option<PreviousInput>,
    /// Its counts beside those of the review before.
    pub compared: Vec<InputCompared>,
    /// Comment.
    pub comment: String,
    /// What was noted in the meeting, a line each.
    pub notes: Vec<String>,
    /// Conclusion.
    pub conclusion: String,
    /// True for an explicit "nothing to report".
    pub nothing: bool,
    /// Its reason.
    pub nothing_reason: String,
    /// Whether something was said to it, or decided on it.
    pub covered: bool,
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaperDecision {
    /// Number, e.g. `D-004`.
    pub number: String,
    /// Result id, `MR-R1` to `MR-R6`.
    pub result: String,
    /// Title of that result in the paper's language.
    pub result_title: String,
    /// The decision.
    pub words: String,
    /// Why.
    pub reason: String,
    /// True for a reasoned "no change".
    pub no_change: bool,
    /// Catalogue id of the input it was taken on, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub input: String,
    /// Who did not agree, and why; empty: nobody said so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub dissent: String,
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaperAction {
    /// Number, e.g. `ACT-007`.
    pub number: String,
    /// What is to be done.
    pub title: String,
    /// Owner's name.
    pub owner: String,
    /// Due date.
    pub due: String,
    /// Number of the decision it follows from, or empty.
    pub decision: String,
    /// Place on the agenda of the input it was decided on; empty: on none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub input: String,
    /// Of an action of an earlier review that got another day here: the day it had, empty where it had none; else nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was_due: Option<String>,
    /// Of an action of before that was done in the meeting: what came of it; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub done: String,
    /// No action but a control, which got another target date here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub control: bool,
}

/// One of the three conclusions of clause 9.3.1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// `suitable`, `adequate` or `effective`.
    pub question: String,
    /// `yes`, `partly`, `no`, or empty while open.
    pub answer: String,
    /// In one sentence, why.
    pub why: String,
}
