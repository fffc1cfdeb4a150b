//! What an auditor would refuse, as plain functions: the reasons against the next step of a review.
//!
//! Required by clause 9.3: the seven inputs of 9.3.2, decisions on improvement and on changes (9.3.3), the conclusion of
//! 9.3.1, top management. Attendance of anybody else is a recommendation and never a reason here.

use super::{Record, State};
use crate::fault::Refusal;

/// The questions of clause 9.3.1, in order, by their wire names.
pub(super) const QUESTIONS: [&str; 3] = ["suitable", "adequate", "effective"];

/// Decisions on opportunities for improvement, and on changes to the AIMS.
const IMPROVEMENT: &str = "MR-R1";
pub(super) const CHANGES: &str = "MR-R2";
/// A decision on something else: what nobody said to be an improvement or a change counts as neither.
pub(super) const OTHER: &str = "MR-R6";
/// Results no minutes of a management review go without (9.3.3), and what is said where one is missing.
const REQUIRED: [(&str, &str); 2] =
    [(IMPROVEMENT, "refuse-review-no-improvement"), (CHANGES, "refuse-review-no-change-decision")];

/// Results that still have to be decided, and what is said of each. A committee has to decide nothing.
pub(super) fn undecided(record: &Record) -> Vec<(&'static str, &'static str)> {
    let decided = |result: &str| record.decisions.iter().any(|decision| decision.result == result);
    REQUIRED.into_iter().filter(|(result, _)| !record.committee() && !decided(result)).collect()
}

/// Reasons against entering `next`. `required` are the inputs the clause asks for, `today` the organisation's date.
#[must_use]
pub fn reasons(record: &Record, next: State, required: &[String], today: &str) -> Vec<Refusal> {
    match next {
        State::Planned => Vec::new(),
        State::InPreparation => planned(record),
        State::InMeeting => prepared(record, today),
        // A meeting is over when it is over: what its minutes still lack stands against their approval.
        State::Held => Vec::new(),
        State::MinutesApproved => minutes(record, required, today),
        State::Closed => settled(record),
    }
}

fn planned(record: &Record) -> Vec<Refusal> {
    let mut against = dates(record);
    if record.held_on.is_none() {
        against.push(Refusal::new("refuse-review-no-date").field("heldOn"));
    }
    if record.chair.is_none() {
        against.push(Refusal::new("refuse-review-no-chair").field("chair"));
    }
    if record.period_from.is_none() || record.period_to.is_none() {
        against.push(Refusal::new("refuse-review-no-period").field("periodFrom"));
    }
    against
}

fn prepared(record: &Record, today: &str) -> Vec<Refusal> {
    let mut against = planned(record);
    if record.cut_off.is_none() {
        against.push(Refusal::new("refuse-review-no-cut-off").field("cutOff"));
    }
    if record.cut_off.as_deref().is_some_and(|day| day > today) {
        against.push(Refusal::new("refuse-review-cut-off-ahead").field("cutOff"));
    }
    if !record.committee() && !record.seats.iter().any(|seat| seat.top_management) {
        against.push(Refusal::new("refuse-review-top-management-invited").field("participants"));
    }
    against
}

/// The order of the dates: the period, then the cut-off, then the meeting, then the next one.
#[must_use]
pub fn dates(record: &Record) -> Vec<Refusal> {
    let order = [
        (&record.period_from, &record.period_to, "refuse-review-period-order", "periodTo"),
        (&record.period_to, &record.cut_off, "refuse-review-cut-off-before-period", "cutOff"),
        (&record.cut_off, &record.held_on, "refuse-review-cut-off-after-meeting", "cutOff"),
        (&record.period_to, &record.held_on, "refuse-review-period-after-meeting", "periodTo"),
    ];
    let mut against = Vec::new();
    for (first, second, id, field) in order {
        if let (Some(first), Some(second)) = (first, second)
            && first > second
        {
            against.push(Refusal::new(id).with("first", first.as_str()).with("second", second.as_str()).field(field));
        }
    }
    if let (Some(held), Some(next)) = (&record.held_on, &record.next_review_on)
        && next <= held
    {
        let refusal = Refusal::new("refuse-review-next-before").with("first", held.as_str());
        against.push(refusal.with("second", next.as_str()).field("nextReviewOn"));
    }
    against
}

fn minutes(record: &Record, required: &[String], today: &str) -> Vec<Refusal> {
    let mut against = prepared(record, today);
    if record.held_on.as_deref().is_some_and(|day| day > today) {
        against.push(Refusal::new("refuse-review-not-met-yet").field("heldOn"));
    }
    if record.started_at.is_none() || record.inputs.iter().any(|input| input.snapshot.is_none()) {
        against.push(Refusal::new("refuse-review-no-snapshot").field("inputs"));
    }
    for input in required {
        if !record.covers(input) {
            let refusal = Refusal::new("refuse-review-input-open").with("input", input.as_str());
            against.push(refusal.field("inputs").row(input.as_str()));
        }
    }
    attendance(record, &mut against);
    if record.committee() {
        owned(record, &mut against);
        // Minutes that say nothing are none.
        let spoken = record.inputs.iter().any(super::record::Covering::covered);
        if !spoken && record.decisions.is_empty() && record.actions.is_empty() && record.note.is_empty() {
            against.push(Refusal::new("refuse-committee-silent").field("inputs"));
        }
        return against;
    }
    against.extend(undecided(record).into_iter().map(|(result, id)| Refusal::new(id).field("decisions").row(result)));
    for (question, (answer, why)) in QUESTIONS.iter().zip(&record.verdicts) {
        if answer.is_empty() {
            let refusal = Refusal::new("refuse-review-verdict-open").with("question", *question);
            against.push(refusal.field(question).row(*question));
        } else if why.is_empty() {
            let refusal = Refusal::new("refuse-review-verdict-why").with("question", *question);
            against.push(refusal.field(&format!("{question}Why")).row(*question));
        }
    }
    owned(record, &mut against);
    if record.next_review_on.is_none() {
        against.push(Refusal::new("refuse-review-no-next").field("nextReviewOn"));
    }
    against
}

/// Every action has somebody who does it, and a day.
fn owned(record: &Record, against: &mut Vec<Refusal>) {
    for action in record.actions.iter().filter(|action| action.state != "dropped") {
        let missing = [
            (action.owner.is_none(), "refuse-review-action-owner", "owner"),
            (action.due.is_none(), "refuse-review-action-due", "due"),
        ];
        for (_, id, field) in missing.into_iter().filter(|(missing, ..)| *missing) {
            let refusal = Refusal::new(id).with("number", action.number.as_str());
            against.push(refusal.field(field).row(action.id.as_str()));
        }
    }
}

fn attendance(record: &Record, against: &mut Vec<Refusal>) {
    if !record.committee() && !record.seats.iter().any(|seat| seat.top_management && seat.came()) {
        against.push(Refusal::new("refuse-review-top-management-absent").field("participants"));
    }
    for seat in record.seats.iter().filter(|seat| seat.awaited()) {
        let refusal = Refusal::new("refuse-review-attendance-open").with("name", seat.name.as_str());
        against.push(refusal.field("participants").row(seat.person.as_str()));
    }
    let chaired = record.seats.iter().any(|seat| Some(&seat.person) == record.chair.as_ref() && seat.came());
    if record.chair.is_some() && !chaired {
        let refusal = Refusal::new("refuse-review-chair-absent").with("name", record.chair_name.as_str());
        against.push(refusal.field("chair"));
    }
}

/// A review closes when every action that was carried over to it is done, dropped or carried further. Those decided in the
/// meeting itself live on and open the next review (input 1).
fn settled(record: &Record) -> Vec<Refusal> {
    record
        .carried
        .iter()
        .filter(|action| action.state == "open")
        .map(|action| {
            let refusal = Refusal::new("refuse-review-action-still-open").with("number", action.number.as_str());
            refusal.with("title", action.title.as_str()).field("actions").row(action.id.as_str())
        })
        .collect()
}
