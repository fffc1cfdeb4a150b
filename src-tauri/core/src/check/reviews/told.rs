//! What is told about a review and stands against nothing: inputs with nothing to see or to say, and days for the next one.

use super::{ProposedNext, ReviewAction, SheetInput, Standing, State};
use crate::fault::Refusal;
use crate::moment::months_on;
use chrono::NaiveDate;

/// An action of an earlier review is late: told at the first input, which stands or falls with its own words.
const LATE: &str = "against-action-late";
/// A recommended input nothing was said of: told, and nothing is missing for it.
const LEFT: &str = "against-input-left";

/// Days for the next review, three, six and twelve months after this one (clause 9.3.1 asks for planned intervals and
/// names none).
pub(super) fn next_days(held_on: Option<&str>) -> Vec<ProposedNext> {
    let Some(held) = held_on.and_then(|day| day.parse::<NaiveDate>().ok()) else { return Vec::new() };
    [3, 6, 12].map(|months| ProposedNext { months, on: months_on(held, months) }).into()
}

/// Before a meeting: what there would be nothing to see of, what says *nothing* against a register or without a reason, and
/// what has figures and no words. In it and after it: actions of earlier reviews that are overdue and have no new day. After it:
/// inputs its minutes leave out and need not cover. `row` is the input.
pub(super) fn told(state: State, inputs: &[SheetInput], earlier: &[ReviewAction]) -> Vec<Refusal> {
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
    // The first input is the actions of earlier reviews.
    if let (State::InMeeting | State::Held, Some(first)) = (state, inputs.first()) {
        let about = |one: &ReviewAction| Refusal::new(LATE).with("number", one.number.as_str());
        told.extend(
            earlier.iter().filter(|one| one.overdue).map(|one| about(one).field("inputs").row(first.input.as_str())),
        );
    }
    told
}

/// Marks each input: open where it is required and not covered, or where something is told about it.
pub(super) fn stand(inputs: &mut [SheetInput], told: &[Refusal]) {
    for input in inputs {
        let spoken = told.iter().any(|one| {
            ![LATE, LEFT].contains(&one.message.id.as_str()) && one.row.as_deref() == Some(input.input.as_str())
        });
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
