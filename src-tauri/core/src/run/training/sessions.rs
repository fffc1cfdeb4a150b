//! Training sessions, declared: planned, held with a list of those present, or cancelled. Holding one is code of its own
//! ([`super::edit`]), since it makes the records of all who were there.

use super::modules::MODULES;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Whether it took place.
    pub enum State as "trainingState" { Planned = "planned", Held = "held", Cancelled = "cancelled" }
}

pub static SESSION_NAME: Field<Line> = Field::new("name").required();
pub static OF: Field<Links> = Field::new("modules").to(&MODULES).wanted();
/// The day; once held, the day on which it was.
pub static SESSION_DAY: Field<Day> = Field::new("day").wanted().due("due-training").only_in(&["planned"]);
/// Who holds it.
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE).wanted().held_in(&["planned"]);
/// Where, and by which means.
pub static PLACE: Field<Line> = Field::new("place");
pub static NOTE: Field<Words> = Field::new("note");
/// How it was seen later whether it helped (7.2 c): quiz, sample of work, observation.
pub static EFFECT: Field<Words> = Field::new("effect");
pub static SESSION_STATE: Field<Code<State>> = Field::new("state");
pub static HELD: Field<Stamp> = Field::new("held").read_only();
pub static SESSION_WHY: Field<Words> = Field::new("why").reason();

pub static TRAININGS: Register = Register {
    noun: "training",
    prefix: "TRN",
    group: Group::Run,
    answers: &["7.2", "7.3", "A.4.6"],
    fields: &[&SESSION_NAME, &OF, &SESSION_DAY, &BY, &PLACE, &NOTE, &EFFECT, &SESSION_STATE, &HELD, &SESSION_WHY],
    form: &[
        ("what", &[&SESSION_NAME, &OF, &SESSION_DAY, &BY, &PLACE]),
        ("came", &[&NOTE, &EFFECT, &HELD, &SESSION_WHY]),
    ],
    grid: &[&SESSION_NAME, &SESSION_STATE, &SESSION_DAY, &OF, &BY, &PLACE],
    rules: &[held_on_a_day_that_has_come],
    life: Some(&LIFE),
    ..Register::PLAIN
};

const BECAUSE: Take = Take { name: "why", field: &SESSION_WHY, needed: "refuse-empty" };

static LIFE: Life<State> = Life {
    field: &SESSION_STATE,
    first: State::Planned,
    steps: &[
        Step {
            act: Act::new("hold")
                .takes(&[Take { name: "day", field: &SESSION_DAY, needed: "refuse-empty" }])
                .guards(&[whole])
                .stamps(&HELD),
            from: &[State::Planned],
            to: State::Held,
        },
        Step { act: Act::new("cancel").aside().takes(&[BECAUSE]), from: &[State::Planned], to: State::Cancelled },
    ],
};

fn held_on_a_day_that_has_come(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let today = it.moment.today.to_string();
    if let (Some(State::Held), Some(day)) = (it.get(&SESSION_STATE), it.get(&SESSION_DAY))
        && day > today
    {
        refuse.at(&SESSION_DAY, "refuse-day-ahead").with("on", day);
    }
    Ok(())
}
