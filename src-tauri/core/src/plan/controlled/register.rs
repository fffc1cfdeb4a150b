//! Controlled documents, declared: drafted, read, approved as a version, read again, superseded or withdrawn, kept as long as
//! they must be (7.5.2, 7.5.3).

use super::fields::*;
use crate::kernel::declare::*;

pub static CONTROLLED: Register = Register {
    noun: "controlledDocument",
    prefix: "DOC",
    group: Group::Plan,
    answers: &["7.5.1", "7.5.2", "7.5.3"],
    fields: &[
        &TITLE, &KIND, &REFERENCE, &VERSION, &OWNER, &AUTHOR, &APPROVER, &SAME_WHY, &APPROVED_ON, &PLACE, &FILE_NAME,
        &SHA256, &AS_OF, &LICENCE, &LANGUAGE, &CLASSIFICATION, &DISTRIBUTION, &REVIEW_EVERY, &REVIEW_ON, &KEEP_UNTIL,
        &KEEP_WHY, &STATE, &APPROVED, &CONFIRMED, &WHY,
    ],
    form: &[
        ("what", &[&TITLE, &KIND, &REFERENCE, &VERSION, &LANGUAGE, &AS_OF, &LICENCE]),
        ("who", &[&OWNER, &AUTHOR, &APPROVER, &SAME_WHY]),
        ("where", &[&PLACE, &FILE_NAME, &SHA256, &CLASSIFICATION, &DISTRIBUTION]),
        ("kept", &[&REVIEW_EVERY, &REVIEW_ON, &KEEP_UNTIL, &KEEP_WHY]),
        ("decided", &[&APPROVED_ON, &APPROVED, &CONFIRMED, &WHY]),
    ],
    grid: &[&TITLE, &STATE, &KIND, &VERSION, &OWNER, &PLACE, &REVIEW_ON, &KEEP_UNTIL],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[
            &TITLE, &VERSION, &STATE, &OWNER, &APPROVER, &APPROVED_ON, &PLACE, &CLASSIFICATION, &REVIEW_ON, &KEEP_UNTIL,
        ],
        by: Some(&KIND),
    }],
    settle: Some(another_version_is_not_approved),
    rules: &[a_day_of_approval_stands],
    leaves: &[not_before_its_time],
    life: Some(&LIFE),
    acts: &[CONFIRM],
    ..Register::PLAIN
};

/// Read again and left as it is: no version, a new day.
const CONFIRM: Act = Act::new("confirm").guards(&[is_approved]).settle(next_review).stamps(&CONFIRMED);

const BECAUSE: &[Take] = &[Take { name: "why", field: &WHY, needed: "refuse-empty" }];

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Draft,
    steps: &[
        Step { act: Act::new("send").guards(&[whole]), from: &[State::Draft], to: State::InReview },
        Step { act: Act::new("return").takes(BECAUSE), from: &[State::InReview], to: State::Draft },
        Step {
            act: Act::new("approve")
                .takes(&[Take::new("on", &APPROVED_ON), Take::new("sameWhy", &SAME_WHY)])
                .guards(&[whole, another_hand])
                .settle(holds_from_now)
                .stamps(&APPROVED)
                .rests_on(&[&VERSION, &SHA256]),
            from: &[State::Draft, State::InReview],
            to: State::Approved,
        },
        Step { act: Act::new("revise").settle(begins_anew), from: &[State::Approved], to: State::Draft },
        Step { act: Act::new("supersede").aside().takes(BECAUSE), from: &[State::Approved], to: State::Superseded },
        Step {
            act: Act::new("withdraw").aside().takes(BECAUSE),
            from: &[State::Draft, State::InReview, State::Approved],
            to: State::Withdrawn,
        },
        Step {
            act: Act::new("reopen").settle(begins_anew),
            from: &[State::Superseded, State::Withdrawn],
            to: State::Draft,
        },
    ],
};

/// What was approved is this title in this version by these people: changed by hand, it is a draft of the next one.
fn another_version_is_not_approved(it: &mut Draft<'_>) -> Result<()> {
    let approved: [&dyn AnyField; 5] = [&TITLE, &KIND, &VERSION, &AUTHOR, &APPROVER];
    let moved = it.act.is_empty() && approved.into_iter().any(|field| it.changes(field));
    if moved && matches!(it.get(&STATE), Some(State::Approved | State::InReview)) && !it.new_record() {
        it.set(&STATE, State::Draft.code());
        begins_anew(it)?;
    }
    Ok(())
}

/// The day is the act's: nobody writes it over afterwards.
fn a_day_of_approval_stands(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let approved = it.was(&STATE) == Some(State::Approved) && it.get(&STATE) == Some(State::Approved);
    if it.act.is_empty() && approved && !it.new_record() && it.changes(&APPROVED_ON) {
        refuse.at(&APPROVED_ON, "refuse-controlled-day");
    }
    Ok(())
}

/// The day of the last approval says nothing about the next one.
fn begins_anew(it: &mut Draft<'_>) -> Result<()> {
    it.clear(&APPROVED_ON);
    it.clear(&WHY);
    Ok(())
}

/// Whoever wrote it does not approve it without saying why.
fn another_hand(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if !it.silent(&AUTHOR) && it.get(&AUTHOR) == it.get(&APPROVER) && it.silent(&SAME_WHY) {
        refuse.at(&SAME_WHY, "refuse-controlled-same");
    }
    Ok(())
}

fn holds_from_now(it: &mut Draft<'_>) -> Result<()> {
    if it.silent(&APPROVED_ON) {
        let today = it.moment.today.to_string();
        it.set(&APPROVED_ON, today);
    }
    it.set(&WHY, "");
    next_review(it)
}

/// It is read again in time: on the day somebody said, unless that has passed.
fn next_review(it: &mut Draft<'_>) -> Result<()> {
    let today = it.moment.today.to_string();
    if it.get(&REVIEW_ON).is_some_and(|on| on > today) && it.act != CONFIRM.verb {
        return Ok(());
    }
    let months = it.get(&REVIEW_EVERY).unwrap_or(12).clamp(1, 60);
    it.set(&REVIEW_ON, it.moment.in_months(u32::try_from(months).unwrap_or(12)));
    Ok(())
}

/// Only what holds can be read again and left as it is.
fn is_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) != Some(State::Approved) {
        refuse.at(&STATE, "refuse-controlled-not-approved");
    }
    Ok(())
}

/// What must be kept is not let go before the day has passed (7.5.3).
fn not_before_its_time(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if let Some(until) = it.get(&KEEP_UNTIL).filter(|until| *until >= it.moment.today.to_string()) {
        refuse.at(&KEEP_UNTIL, "refuse-controlled-kept").with("until", until);
    }
    Ok(())
}
