//! The texts of the AIMS, declared: written, reviewed, approved as a version, read again (7.5.2, 7.5.3).

use super::fields::*;
use super::{guard, issue};
use crate::kernel::declare::*;

pub static TEXTS: Register = Register {
    noun: "text",
    prefix: "TXT",
    group: Group::Plan,
    answers: &["7.5.1", "7.5.2", "7.5.3"],
    fields: &[
        &TITLE, &KIND, &AUTHOR, &APPROVER, &SAME_WHY, &LANGUAGE, &CLASSIFICATION, &DISTRIBUTION, &OUTSIDE, &PLACE,
        &EFFECTIVE_ON, &REVIEW_EVERY, &REVIEW_ON, &KEEP_UNTIL, &KEEP_WHY, &STATE, &VERSION, &CHANGE, &NOTE, &SENT,
        &APPROVED, &CONFIRMED, &WHY,
    ],
    form: &[
        ("what", &[&TITLE, &KIND, &LANGUAGE]),
        ("who", &[&AUTHOR, &APPROVER, &SAME_WHY]),
        ("readers", &[&DISTRIBUTION, &OUTSIDE, &PLACE, &CLASSIFICATION]),
        ("version", &[&VERSION, &CHANGE, &NOTE, &EFFECTIVE_ON, &REVIEW_EVERY, &REVIEW_ON]),
        ("kept", &[&KEEP_UNTIL, &KEEP_WHY]),
        ("decided", &[&SENT, &APPROVED, &CONFIRMED, &WHY]),
    ],
    grid: &[&TITLE, &STATE, &VERSION, &KIND, &AUTHOR, &APPROVER, &EFFECTIVE_ON, &REVIEW_ON],
    settle: Some(what_prints_starts_a_new_version),
    rules: &[guard::one_of_a_kind],
    leaves: &[guard::not_before_its_time],
    life: Some(&LIFE),
    acts: &[CONFIRM],
    then: Some(issue::approved),
    ..Register::PLAIN
};

/// Read again and left as it is: no version, a new day.
const CONFIRM: Act = Act::new("confirm").guards(&[guard::is_approved]).settle(next_review).stamps(&CONFIRMED);

const BECAUSE: &[Take] = &[Take { name: "why", field: &WHY, needed: "refuse-empty" }];

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Draft,
    steps: &[
        Step {
            act: Act::new("send")
                .guards(&[whole, guard::no_placeholder, guard::references_hold, guard::known_ids])
                .stamps(&SENT),
            from: &[State::Draft],
            to: State::InReview,
        },
        Step { act: Act::new("return").takes(BECAUSE), from: &[State::InReview], to: State::Draft },
        Step {
            act: Act::new("approve")
                .takes(&[Take::new("change", &CHANGE), Take::new("note", &NOTE), Take::new("sameWhy", &SAME_WHY)])
                .guards(&[
                    whole,
                    guard::no_placeholder,
                    guard::references_hold,
                    guard::known_ids,
                    guard::policy_answers,
                    guard::another_hand,
                    guard::says_what_is_new,
                ])
                .settle(a_new_version)
                .stamps(&APPROVED),
            // In a small organisation who reads it approves it: review is a step, not a lock.
            from: &[State::Draft, State::InReview],
            to: State::Approved,
        },
        Step { act: Act::new("revise").settle(begins_anew), from: &[State::Approved], to: State::Draft },
        Step {
            act: Act::new("withdraw").aside().takes(BECAUSE),
            from: &[State::Draft, State::InReview, State::Approved],
            to: State::Withdrawn,
        },
        Step { act: Act::new("reopen").settle(begins_anew), from: &[State::Withdrawn], to: State::Draft },
    ],
};

/// What the paper says at its head belongs to the version: changed by hand, it is a draft of the next one.
fn what_prints_starts_a_new_version(it: &mut Draft<'_>) -> Result<()> {
    let printed: [&dyn AnyField; 6] = [&TITLE, &KIND, &AUTHOR, &APPROVER, &LANGUAGE, &CLASSIFICATION];
    let moved = it.act.is_empty() && printed.into_iter().any(|field| it.changes(field));
    if moved && matches!(it.get(&STATE), Some(State::Approved | State::InReview)) {
        it.set(&STATE, State::Draft.code());
        begins_anew(it)?;
    }
    Ok(())
}

/// How much the last version changed says nothing about the next one.
fn begins_anew(it: &mut Draft<'_>) -> Result<()> {
    it.clear(&CHANGE);
    it.clear(&NOTE);
    it.clear(&WHY);
    Ok(())
}

/// The version has a number, holds from today at the earliest, and is read again in time.
fn a_new_version(it: &mut Draft<'_>) -> Result<()> {
    let (today, version) = (it.moment.today.to_string(), next_version(&it.get(&VERSION), it.get(&CHANGE)));
    it.set(&VERSION, version);
    if it.get(&EFFECTIVE_ON).is_none_or(|on| on < today) {
        it.set(&EFFECTIVE_ON, today);
    }
    it.set(&WHY, "");
    next_review(it)
}

fn next_review(it: &mut Draft<'_>) -> Result<()> {
    let months = it.get(&REVIEW_EVERY).unwrap_or(12).clamp(1, 60);
    it.set(&REVIEW_ON, it.moment.in_months(u32::try_from(months).unwrap_or(12)));
    Ok(())
}
