//! What is told about a review and stands against nothing: inputs with nothing to see or to say, and days for the next one.

use super::acceptance::CHANGES;
use super::late::Late;
use super::{Decision, ProposedNext, SheetInput, Standing, State};
use crate::fault::Refusal;
use crate::moment::months_on;
use chrono::NaiveDate;

/// An action is late: told at the input that lists it, which stands or falls with its own words.
const LATE: &str = "against-action-late";
/// Something else was late at the cut-off, and nothing was decided or agreed where it stands.
const REST: &str = "against-rest-late";
/// A provisional statement that was to be confirmed by a day that is past.
const STATEMENT: &str = "against-statement-late";
/// A recommended input nothing was said of: told, and nothing is missing for it.
const LEFT: &str = "against-input-left";

/// A decision nobody gave a reason for.
const WHY: &str = "against-decision-why";
/// A decision that nothing changes, beside one that changes the AIMS.
const DENIED: &str = "against-decision-denied";
/// Marks that say nothing of how the input itself stands.
const APART: [&str; 6] = [LATE, REST, STATEMENT, LEFT, WHY, DENIED];

/// Days for the next review, three, six and twelve months after this one (clause 9.3.1 asks for planned intervals and
/// names none).
pub(super) fn next_days(held_on: Option<&str>) -> Vec<ProposedNext> {
    let Some(held) = held_on.and_then(|day| day.parse::<NaiveDate>().ok()) else { return Vec::new() };
    [3, 6, 12].map(|months| ProposedNext { months, on: months_on(held, months) }).into()
}

/// Before a meeting: what there would be nothing to see of, what says *nothing* against a register or without a reason, and
/// what has figures and no words. In it and after it: what is late and got nothing, decisions without a reason, and *no change* beside a
/// change. After it: inputs its minutes leave out and need not cover. `row` is the input.
pub(super) fn told(state: State, inputs: &[SheetInput], late: &[Late], decisions: &[Decision]) -> Vec<Refusal> {
    let mut told = Vec::new();
    let mut line = |id: &str, fits: &dyn Fn(&SheetInput) -> bool| {
        let these = inputs.iter().filter(|one| fits(one));
        told.extend(these.map(|one| Refusal::new(id).field("inputs").row(one.input.as_str())));
    };
    match state {
        State::InPreparation => {
            line("against-input-bare", &|one| one.required && !one.content);
            line("against-input-counted", &|one| one.nothing && one.data.counted() > 0);
            line("against-input-unsaid", &|one| one.nothing && one.nothing_reason.is_empty());
            line("against-input-silent", &|one| one.required && one.content && !one.covered && !one.nothing);
        }
        State::Held => line(LEFT, &|one| !one.required && !one.covered),
        _ => {}
    }
    if matches!(state, State::InMeeting | State::Held) {
        told.extend(late.iter().map(|one| {
            let kind = if one.action {
                LATE
            } else if one.by.is_empty() {
                REST
            } else {
                STATEMENT
            };
            let refusal = Refusal::new(kind).with("number", one.number.as_str()).with("by", one.by.as_str());
            refusal.field("inputs").row(one.input.as_str())
        }));
        let of = |id: &str, one: &Decision| {
            Refusal::new(id).with("number", one.number.as_str()).field("inputs").row(one.input.as_str())
        };
        told.extend(decisions.iter().filter(|one| one.reason.trim().is_empty()).map(|one| of(WHY, one)));
        let changes = decisions.iter().any(|one| one.result == CHANGES && !one.no_change);
        let denied =
            decisions.iter().filter(|one| changes && one.result == CHANGES && one.no_change && one.words.is_empty());
        told.extend(denied.map(|one| of(DENIED, one)));
    }
    told
}

/// Marks each input: open where it is required and not covered, or where something is told about it.
pub(super) fn stand(inputs: &mut [SheetInput], told: &[Refusal]) {
    for input in inputs {
        let spoken = told
            .iter()
            .any(|one| !APART.contains(&one.message.id.as_str()) && one.row.as_deref() == Some(input.input.as_str()));
        input.standing = match (spoken || (input.required && !input.covered), input.covered) {
            (true, _) => Standing::Open,
            (false, true) => Standing::Done,
            (false, false) => Standing::Free,
        };
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_next_review_is_proposed_on_working_days_and_without_a_day_not_at_all() {
        let days = next_days(Some("2026-12-03"));
        let on: Vec<(u32, &str)> = days.iter().map(|one| (one.months, one.on.as_str())).collect();
        assert_eq!(on, [(3, "2027-03-03"), (6, "2027-06-03"), (12, "2027-12-03")]);
        // The sixth of March 2027 is a Saturday.
        assert_eq!(next_days(Some("2026-12-06")).first().unwrap().on, "2027-03-05");
        assert!(next_days(None).is_empty() && next_days(Some("soon")).is_empty());
    }
}
