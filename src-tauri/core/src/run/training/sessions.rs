//! Training sessions, declared: planned, held with a list of those present, or cancelled. Holding one is code of its own
//! ([`super::edit`]), since it makes the records of all who were there.

use super::modules::MODULES;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Whether it took place.
    pub enum State as "trainingState" { Planned = "planned", Held = "held", Cancelled = "cancelled" }
}

pub static NAME: Field<Line> = Field::new("name").required();
pub static OF: Field<Links> = Field::new("modules").to(&MODULES).wanted();
/// The day; once held, the day on which it was.
pub static DAY: Field<Day> = Field::new("day").wanted().due("due-training").only_in(&["planned"]);
/// Who holds it.
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE).wanted().held_in(&["planned"]);
/// Where, and by which means.
pub static PLACE: Field<Line> = Field::new("place");
pub static NOTE: Field<Words> = Field::new("note");
/// How it was seen later whether it helped (7.2 c): quiz, sample of work, observation.
pub static EFFECT: Field<Words> = Field::new("effect");
pub static STATE: Field<Code<State>> = Field::new("state");
pub static HELD: Field<Stamp> = Field::new("held").read_only();
pub static WHY: Field<Words> = Field::new("why");

pub static TRAININGS: Register = Register {
    noun: "training",
    prefix: "TRN",
    group: Group::Run,
    answers: &["7.2", "7.3", "A.4.6"],
    fields: &[&NAME, &OF, &DAY, &BY, &PLACE, &NOTE, &EFFECT, &STATE, &HELD, &WHY],
    form: &[("what", &[&NAME, &OF, &DAY, &BY, &PLACE]), ("came", &[&NOTE, &EFFECT, &HELD, &WHY])],
    grid: &[&NAME, &STATE, &DAY, &OF, &BY, &PLACE],
    rules: &[held_on_a_day_that_has_come],
    life: Some(&LIFE),
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Planned,
    steps: &[
        Step {
            act: Act::new("hold")
                .takes(&[Take { name: "day", field: &DAY, needed: "refuse-empty" }])
                .guards(&[whole])
                .stamps(&HELD),
            from: &[State::Planned],
            to: State::Held,
        },
        Step {
            act: Act::new("cancel").takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[State::Planned],
            to: State::Cancelled,
        },
    ],
};

fn held_on_a_day_that_has_come(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let today = it.moment.today.to_string();
    if let (Some(State::Held), Some(day)) = (it.get(&STATE), it.get(&DAY))
        && day > today
    {
        refuse.at(&DAY, "refuse-day-ahead").with("on", day);
    }
    Ok(())
}
