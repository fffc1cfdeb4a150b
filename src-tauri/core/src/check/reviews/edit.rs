//! What a person does with a review, as data; each verb has its own file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Conclusion, DecisionPatch, InputPatch, NewReview, ReviewPatch};
use super::{act, amend, approve, close, conclude, decide, end, hold, input, plan, prepare, seat, targets};
use crate::door::{Act, Writer};
use crate::fault::Result;
use crate::run::actions::NewAction;

/// What a person does with a review. Reviews and decisions are named by key or number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "ReviewEdit")]
pub enum Edit {
    /// Plans a review.
    Plan(NewReview),
    /// Changes its frame: dates, place, chair, kind, note.
    Amend {
        /// Review.
        id: String,
        /// The fields.
        patch: ReviewPatch,
    },
    /// Starts gathering the inputs.
    Prepare {
        /// Review.
        id: String,
    },
    /// Invites a person; role and top management are copied.
    Invite {
        /// Review.
        id: String,
        /// Key of the person.
        person: String,
    },
    /// Invites several people at once; who is invited already stays so.
    InviteAll {
        /// Review.
        id: String,
        /// Keys of the people.
        people: Vec<String>,
    },
    /// Records that everybody came who is neither present nor excused yet.
    AttendAll {
        /// Review.
        id: String,
    },
    /// Records who came.
    Attend {
        /// Review.
        id: String,
        /// Keys of the people.
        people: Vec<String>,
        /// `present`, `excused` or `invited`.
        attendance: String,
    },
    /// Takes an invitation back.
    Dismiss {
        /// Review.
        id: String,
        /// Key of the person.
        person: String,
    },
    /// Writes about one input.
    Input {
        /// Review.
        id: String,
        /// Catalogue id, e.g. `MR-I3`.
        input: String,
        /// The fields.
        patch: InputPatch,
    },
    /// Starts the meeting: every input is copied as of the cut-off.
    Hold {
        /// Review.
        id: String,
    },
    /// Ends the meeting; its minutes stay open until they are approved.
    End {
        /// Review.
        id: String,
    },
    /// Records a decision.
    Decide {
        /// Key, if the caller wants to refer to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<String>,
        /// Review.
        review: String,
        /// `MR-R1` to `MR-R6`.
        result: String,
        /// What was decided; may be empty for a "no change".
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        words: String,
        /// Why; needed for a "no change".
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        reason: String,
        /// A reasoned "no change".
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        no_change: bool,
        /// The input it was taken on, e.g. `MR-I3`; empty for none.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        input: String,
    },
    /// Changes a decision before the minutes are approved.
    AmendDecision {
        /// Decision.
        id: String,
        /// The fields.
        patch: DecisionPatch,
    },
    /// Removes a decision before the minutes are approved.
    WithdrawDecision {
        /// Decision.
        id: String,
    },
    /// Adds an action to the register, decided in this review.
    Act {
        /// Key, if the caller wants to refer to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<String>,
        /// Review.
        review: String,
        /// What is to be done.
        title: String,
        /// More about it.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        detail: String,
        /// Key of the owner; needed before the minutes are approved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        owner: Option<String>,
        /// Due date; needed before the minutes are approved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        due: Option<String>,
        /// The decision it follows from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        decision: Option<String>,
        /// The input it was decided on, e.g. `MR-I3`; empty for none.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        input: String,
    },
    /// Gives a control that is past its target date the day that a decision names; the decision, with its reason, is why.
    Retarget {
        /// Review.
        id: String,
        /// Number of the control.
        control: String,
        /// The day.
        on: String,
        /// The decision.
        decision: String,
    },
    /// Concludes on suitability, adequacy and effectiveness, each apart.
    Conclude(Conclusion),
    /// Approves, freezes and issues the minutes.
    Approve {
        /// Review.
        id: String,
        /// Key of the approver.
        approver: String,
        /// Languages of the approved record, `en`, `es`; absent or empty: the organisation's document languages.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        languages: Vec<String>,
        /// Why they are approved although something in the workspace contradicts itself; printed in the minutes.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        despite: String,
    },
    /// Opens approved minutes for a correction; a new version with its own approval follows.
    Correct {
        /// Review.
        id: String,
        /// What is to be corrected and why.
        reason: String,
    },
    /// Closes the review.
    Close {
        /// Review.
        id: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Plan(new) => plan::plan(writer, new),
            Self::Amend { id, patch } => amend::amend(writer, &id, patch),
            Self::Prepare { id } => prepare::prepare(writer, &id),
            Self::Invite { id, person } => seat::invite(writer, &id, &person),
            Self::InviteAll { id, people } => seat::invite_all(writer, &id, &people),
            Self::AttendAll { id } => seat::attend_all(writer, &id),
            Self::Attend { id, people, attendance } => seat::attend(writer, &id, &people, &attendance),
            Self::Dismiss { id, person } => seat::dismiss(writer, &id, &person),
            Self::Input { id, input, patch } => input::write(writer, &id, &input, patch),
            Self::Hold { id } => hold::hold(writer, &id),
            Self::End { id } => end::end(writer, &id),
            Self::Decide { id, review, result, words, reason, no_change, input } => {
                decide::decide(writer, id, &review, &input, decide::Draft { result, words, reason, no_change })
            }
            Self::AmendDecision { id, patch } => decide::amend(writer, &id, patch),
            Self::WithdrawDecision { id } => decide::withdraw(writer, &id),
            Self::Act { id, review, title, detail, owner, due, decision, input } => {
                act::act(writer, &review, &input, NewAction { id, title, detail, owner, due, decision })
            }
            Self::Retarget { id, control, on, decision } => targets::retarget(writer, &id, &control, &on, &decision),
            Self::Conclude(conclusion) => conclude::conclude(writer, conclusion),
            Self::Approve { id, approver, languages, despite } => {
                approve::approve(writer, &id, &approver, languages, &despite)
            }
            Self::Correct { id, reason } => approve::correct(writer, &id, &reason),
            Self::Close { id } => close::close(writer, &id),
        }
    }
}
