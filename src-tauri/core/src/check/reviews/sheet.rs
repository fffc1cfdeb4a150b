//! One review as `reviews.review` answers it: its inputs, results and what stands against the next step.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MovedTarget, Posed, ReviewAction, State};
use crate::catalogue::Worded;
use crate::chart::Chart;
use crate::fault::Refusal;
use crate::paper::{Correction, InputCompared, InputData, PreviousInput};

/// Asks for one review.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewAsk {
    /// Key or number.
    pub id: String,
    /// Language of titles, `en` (the default) or `es`.
    #[serde(default)]
    #[ts(optional)]
    pub lang: Option<String>,
}

/// One review in full.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewSheet {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// `planned`, `extra` or `committee`.
    pub kind: String,
    /// Planned or actual day.
    pub held_on: Option<String>,
    /// Place or call.
    pub place: String,
    /// First day of the period.
    pub period_from: Option<String>,
    /// Last day of the period.
    pub period_to: Option<String>,
    /// Data cut-off.
    pub cut_off: Option<String>,
    /// Key of the chair.
    pub chair: Option<String>,
    /// Chair's name.
    pub chair_name: String,
    /// When the inputs were copied, UTC.
    pub started_at: Option<String>,
    /// When the meeting ended, UTC.
    pub ended_at: Option<String>,
    /// Key of whoever takes the minutes.
    pub secretary: Option<String>,
    /// Day of the next review.
    pub next_review_on: Option<String>,
    /// What it concludes of the AIMS.
    #[serde(flatten)]
    pub verdicts: Verdicts,
    /// What the review before concluded.
    pub previous: Option<PreviousVerdicts>,
    /// Free note.
    pub note: String,
    /// Key of the approver.
    pub approver: Option<String>,
    /// Day of approval.
    pub approved_on: Option<String>,
    /// Key of the issued minutes.
    pub document: Option<String>,
    /// Who was invited.
    pub participants: Vec<SheetSeat>,
    /// The 27001 system shares this review, or this committee.
    pub shared: bool,
    /// Inputs, those of clause 9.3.2 first.
    pub inputs: Vec<SheetInput>,
    /// Decisions.
    pub decisions: Vec<SheetDecision>,
    /// Actions decided here.
    pub actions: Vec<ReviewAction>,
    /// Actions carried over to this review.
    pub carried_actions: Vec<ReviewAction>,
    /// Open actions of before: of earlier reviews, those carried over here among them, and what its inputs list.
    pub earlier_actions: Vec<ReviewAction>,
    /// Controls that got another target date since the meeting began.
    pub moved_targets: Vec<MovedTarget>,
    /// What was corrected in open minutes since the meeting ended.
    pub corrections: Vec<Correction>,
    /// The state that follows.
    pub next: Option<State>,
    /// Reasons against approving the minutes, named while people are still at the table; empty at any other time.
    pub ahead: Vec<Refusal>,
    /// Reasons against entering it: `field` names the part of the sheet (`inputs`, `participants`, `decisions`, or a
    /// field), `row` the input, person, result or action. Empty: it can be entered now.
    pub blockers: Vec<Refusal>,
    /// What is told while there is time and stands against nothing: `row` is the input.
    pub told: Vec<Refusal>,
    /// Results its minutes still need, in their order (9.3.3).
    pub undecided: Vec<String>,
    /// Days on which the next one could be held.
    pub next_days: Vec<ProposedNext>,
}

/// One person at the table.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetSeat {
    /// Key of the person.
    pub person: String,
    /// Name.
    pub name: String,
    /// Role, as copied.
    pub role: String,
    /// Top management, as copied.
    pub top_management: bool,
    /// `invited`, `video` (invited by video), `present`, `remote` (present by video) or `excused`.
    pub attendance: String,
}

/// One input.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetInput {
    /// Catalogue id.
    pub input: String,
    /// Asked for by clause 9.3.2.
    pub required: bool,
    /// Clause or reference.
    pub clause: String,
    /// Short title.
    pub title: Worded,
    /// What belongs here.
    pub shows: Worded,
    /// Live until the meeting starts, then the copy.
    pub data: InputData,
    /// The same input at the review before.
    pub previous: Option<PreviousInput>,
    /// Its counts beside those of the review before.
    pub compared: Vec<InputCompared>,
    /// Comment: what was prepared, then the notes.
    pub comment: String,
    /// What of it was prepared before the meeting.
    pub prepared: String,
    /// What was noted in the meeting, a line each.
    pub notes: Vec<String>,
    /// Actions that what was prepared puts before this meeting.
    pub posed: Vec<Posed>,
    /// Conclusion.
    pub conclusion: String,
    /// Explicit "nothing to report".
    pub nothing: bool,
    /// Its reason.
    pub nothing_reason: String,
    /// Minutes planned for it: what was said, else what the agenda proposes, else five where there was something to see before the
    /// meeting and one where not.
    pub minutes: u32,
    /// The result a decision on it most likely is now, `MR-R1` to `MR-R6`.
    pub concerns: String,
    /// Whether something is missing there.
    pub standing: Standing,
    /// Its counts drawn, beside those of the review before; none where there is nothing to draw.
    pub picture: Option<Chart>,
    /// Whether there is anything to show: rows, counts or words.
    pub content: bool,
    /// Whether an auditor finds something here.
    pub covered: bool,
}

/// What a review concludes of the AIMS (9.3.1).
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verdicts {
    /// `yes`, `partly`, `no` or empty.
    pub suitable: String,
    /// Why.
    pub suitable_why: String,
    /// As `suitable`.
    pub adequate: String,
    /// Why.
    pub adequate_why: String,
    /// As `suitable`.
    pub effective: String,
    /// Why.
    pub effective_why: String,
}

/// What the review before concluded.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviousVerdicts {
    /// Number of that review.
    pub review: String,
    /// What it concluded.
    #[serde(flatten)]
    pub verdicts: Verdicts,
}

/// How an input stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// It is required and not covered, or something is told about it.
    Open,
    /// An auditor finds something there.
    Done,
    /// It is recommended, and nothing is said of it.
    Free,
}

/// One decision.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetDecision {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// `MR-R1` to `MR-R6`.
    pub result: String,
    /// Title of that result.
    pub result_title: Worded,
    /// What was decided.
    pub words: String,
    /// Why.
    pub reason: String,
    /// A reasoned "no change".
    pub no_change: bool,
    /// Catalogue id of the input it was taken on, or empty.
    pub input: String,
    /// Who did not agree, and why; empty: nobody said so.
    pub dissent: String,
    /// Numbers of records and controls that its words and its reason name.
    pub names: Vec<String>,
}

/// A day on which the next review could be held. A proposal: nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedNext {
    /// Months after this one.
    pub months: u32,
    /// The day, a working day.
    pub on: String,
}
