//! Objectives, declared: from proposed to met or not, approved by top management.

use crate::kernel::declare::*;
use crate::plan::people::{PEOPLE, decider, decides};
use crate::plan::rhythm::Every;

codes! {
    /// What an objective is about: how AI is used, how it is built, or how the AIMS itself runs.
    pub enum Kind as "objectiveKind" { Use = "use", Development = "development", Aims = "aims" }
    /// Where the figure is to lie.
    pub enum Direction as "aimDirection" { AtLeast = "at-least", AtMost = "at-most" }
    /// How far it is.
    pub enum State as "objectiveState" {
        Proposed = "proposed", Approved = "approved", Met = "met", NotMet = "not-met", Withdrawn = "withdrawn",
    }
}

impl Direction {
    /// Whether a figure lies where it is to lie.
    #[must_use]
    pub fn reached(self, target: i64, value: i64) -> bool {
        match self {
            Self::AtLeast => value >= target,
            Self::AtMost => value <= target,
        }
    }
}

pub static NAME: Field<Line> = Field::new("name").required().unique();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
/// The statement of the policy it serves.
pub static PRINCIPLE: Field<Line> = Field::new("principle");
pub static MEASURE: Field<Words> = Field::new("measure").wanted();
pub static BASELINE: Field<Line> = Field::new("baseline").wanted();
pub static TARGET: Field<Line> = Field::new("target").wanted();
pub static DIRECTION: Field<Code<Direction>> = Field::new("direction");
/// The figure the readings are held against, in [`UNIT`].
pub static TARGET_VALUE: Field<Number> = Field::new("targetValue");
pub static UNIT: Field<Line> = Field::new("unit").most(40);
pub static DUE: Field<Day> = Field::new("due").wanted().due("due-objective").only_in(&["proposed", "approved"]);
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["proposed", "approved"]);
/// What is done to reach it.
pub static PLAN: Field<Words> = Field::new("plan").wanted();
/// Time, people and money for it.
pub static MEANS: Field<Words> = Field::new("means").wanted();
/// How the result is judged.
pub static JUDGED: Field<Words> = Field::new("judged").wanted();
pub static EVERY: Field<Code<Every>> = Field::new("every").wanted();
pub static STATE: Field<Code<State>> = Field::new("state");
pub static APPROVED_BY: Field<Person> = Field::new("approvedBy").to(&PEOPLE);
pub static APPROVED: Field<Stamp> = Field::new("approved").read_only();
pub static RESULT: Field<Words> = Field::new("result");
pub static CLOSED: Field<Stamp> = Field::new("closed").read_only();

pub static OBJECTIVES: Register = Register {
    noun: "objective",
    prefix: "OBJ",
    group: Group::Plan,
    answers: &["6.2", "A.6.1.2", "A.9.3"],
    fields: &[
        &NAME, &KIND, &PRINCIPLE, &MEASURE, &BASELINE, &TARGET, &DIRECTION, &TARGET_VALUE, &UNIT, &DUE, &OWNER, &PLAN,
        &MEANS, &JUDGED, &EVERY, &STATE, &APPROVED_BY, &APPROVED, &RESULT, &CLOSED,
    ],
    form: &[
        ("what", &[&NAME, &KIND, &PRINCIPLE]),
        ("measure", &[&MEASURE, &BASELINE, &TARGET, &DIRECTION, &TARGET_VALUE, &UNIT, &EVERY]),
        ("plan", &[&OWNER, &DUE, &PLAN, &MEANS, &JUDGED]),
        ("decided", &[&APPROVED_BY, &APPROVED, &RESULT, &CLOSED]),
    ],
    grid: &[&NAME, &STATE, &TARGET, &OWNER, &DUE, &KIND, &EVERY],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &MEASURE, &TARGET, &DUE, &OWNER, &PLAN, &MEANS, &JUDGED, &STATE],
        by: None,
    }],
    rules: &[|it, refuse| decider(it, &APPROVED_BY, refuse)],
    settle: Some(another_aim_is_not_approved),
    life: Some(&LIFE),
    ..Register::PLAIN
};

const RESULTS: &[Take] = &[Take { name: "result", field: &RESULT, needed: "refuse-empty" }];

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Proposed,
    steps: &[
        Step {
            act: Act::new("approve")
                .takes(&[Take { name: "by", field: &APPROVED_BY, needed: "refuse-empty" }])
                .guards(&[whole, |it, refuse| decides(it, &APPROVED_BY, refuse)])
                .stamps(&APPROVED)
                .rests_on(&[&APPROVED_BY, &NAME, &MEASURE, &TARGET, &DUE, &OWNER, &PLAN, &MEANS, &JUDGED]),
            from: &[State::Proposed],
            to: State::Approved,
        },
        Step {
            act: Act::new("meet").takes(RESULTS).guards(&[reaches_its_target]).stamps(&CLOSED),
            from: &[State::Approved],
            to: State::Met,
        },
        Step { act: Act::new("miss").takes(RESULTS).stamps(&CLOSED), from: &[State::Approved], to: State::NotMet },
        Step {
            act: Act::new("withdraw").aside().takes(RESULTS).stamps(&CLOSED),
            from: &[State::Proposed, State::Approved],
            to: State::Withdrawn,
        },
        Step { act: Act::new("reopen"), from: &[State::Met, State::NotMet, State::Withdrawn], to: State::Proposed },
    ],
};

/// What top management approved is this aim by this measure until this day: changed by hand, it is proposed anew.
fn another_aim_is_not_approved(it: &mut Draft<'_>) -> Result<()> {
    let aim: [&dyn AnyField; 6] = [&NAME, &MEASURE, &TARGET, &DIRECTION, &TARGET_VALUE, &DUE];
    if it.act.is_empty() && it.get(&STATE) == Some(State::Approved) && aim.into_iter().any(|field| it.changes(field)) {
        it.set(&STATE, State::Proposed.code());
        it.set(&APPROVED, "");
        it.clear(&APPROVED_BY);
    }
    Ok(())
}

/// What is called met rests on a figure, and where the target is a figure it lies where it is to lie.
fn reaches_its_target(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let sql = "SELECT day, value FROM reading WHERE objective = ?1 AND retired_on IS NULL ORDER BY day DESC, id DESC";
    let latest =
        it.reader.maybe(sql, [&it.record().id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
    let Some((on, value)) = latest else {
        refuse.at(&STATE, "refuse-objective-no-reading");
        return Ok(());
    };
    let (Some(direction), Some(target)) = (it.get(&DIRECTION), it.get(&TARGET_VALUE)) else {
        return Ok(());
    };
    if !direction.reached(target, value) {
        let noted = refuse.at(&STATE, "refuse-objective-not-reached");
        noted.with("on", on).with("value", value).with("target", target);
    }
    Ok(())
}
