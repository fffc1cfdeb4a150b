//! Tests of controls, declared: planned, a sample drawn, and found effective or not by somebody who is not the owner, or says why.

use super::draw::{hex, population, sample, written};
use super::then::what_follows;
use crate::kernel::declare::*;
use crate::plan::controls::{self, CONTROLS};
use crate::plan::people::PEOPLE;
use crate::plan::rhythm::Every;

codes! {
    /// How far a test is, and what came of it.
    pub enum State as "controlTestState" {
        Planned = "planned", Drawn = "drawn", Effective = "effective", NotEffective = "not-effective",
    }
}

pub static CONTROL: Field<Link> = Field::new("control").to(&CONTROLS).required();
/// What is tested, and when it passes.
pub static WHAT: Field<Words> = Field::new("what").wanted();
pub static EVERY: Field<Code<Every>> = Field::new("every").wanted();
pub static PLANNED_ON: Field<Day> =
    Field::new("plannedOn").wanted().due("due-control-test").only_in(&["planned", "drawn"]);
/// All there is to choose from, one a line; frozen once a sample is drawn.
pub static POPULATION: Field<Words> = Field::new("population").most(20_000);
pub static SIZE: Field<Number> = Field::new("size");
/// The head of the journal when the sample was drawn.
pub static SEED: Field<Line> = Field::new("seed").read_only();
/// SHA-256 of the population as it was frozen.
pub static DIGEST: Field<Line> = Field::new("digest").read_only();
/// Place and item, one a line.
pub static SAMPLE: Field<Words> = Field::new("sample").most(20_000).read_only();
pub static DRAWN: Field<Stamp> = Field::new("drawn").read_only();
pub static TESTED_ON: Field<Day> = Field::new("testedOn").past();
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE);
/// Why the owner of the control tested it, where nobody else could.
pub static OWN_WHY: Field<Words> = Field::new("ownWhy");
pub static FOUND: Field<Words> = Field::new("found");
pub static STATE: Field<Code<State>> = Field::new("state");
pub static DONE: Field<Stamp> = Field::new("done").read_only();

pub static CONTROL_TESTS: Register = Register {
    noun: "controlTest",
    prefix: "CT",
    group: Group::Check,
    answers: &["8.1", "9.1"],
    fields: &[
        &CONTROL, &WHAT, &EVERY, &PLANNED_ON, &POPULATION, &SIZE, &SEED, &DIGEST, &SAMPLE, &DRAWN, &TESTED_ON, &BY,
        &OWN_WHY, &FOUND, &STATE, &DONE,
    ],
    form: &[
        ("what", &[&CONTROL, &WHAT, &EVERY, &PLANNED_ON]),
        ("sample", &[&POPULATION, &SIZE, &SAMPLE, &SEED, &DIGEST, &DRAWN]),
        ("result", &[&TESTED_ON, &BY, &OWN_WHY, &FOUND, &DONE]),
    ],
    grid: &[&CONTROL, &STATE, &PLANNED_ON, &TESTED_ON, &BY, &WHAT, &EVERY],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&CONTROL, &WHAT, &EVERY, &STATE, &TESTED_ON, &BY, &FOUND, &SAMPLE],
        by: None,
    }],
    rules: &[frozen],
    life: Some(&LIFE),
    then: Some(what_follows),
    called: "record.number",
    ..Register::PLAIN
};

const SAID: &[Take] = &[
    Take { name: "by", field: &BY, needed: "refuse-empty" },
    Take { name: "testedOn", field: &TESTED_ON, needed: "refuse-empty" },
    Take { name: "found", field: &FOUND, needed: "refuse-empty" },
    Take::new("ownWhy", &OWN_WHY),
];
const RESTS: &[&dyn AnyField] = &[&CONTROL, &WHAT, &SAMPLE, &TESTED_ON, &BY, &FOUND];

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Planned,
    steps: &[
        Step {
            act: Act::new("draw").guards(&[something_to_draw]).settle(draws).stamps(&DRAWN),
            from: &[State::Planned],
            to: State::Drawn,
        },
        Step {
            act: Act::new("pass").takes(SAID).guards(&[whole, another_hand]).stamps(&DONE).rests_on(RESTS),
            from: &[State::Planned, State::Drawn],
            to: State::Effective,
        },
        Step {
            act: Act::new("fail").takes(SAID).guards(&[whole, another_hand]).stamps(&DONE).rests_on(RESTS),
            from: &[State::Planned, State::Drawn],
            to: State::NotEffective,
        },
    ],
};

/// There are items, and not fewer than are to be drawn.
fn something_to_draw(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let (text, size) = (it.get(&POPULATION), it.get(&SIZE).unwrap_or_default());
    let of = population(&text).len();
    if of == 0 {
        refuse.at(&POPULATION, "refuse-empty");
    } else if size < 1 || usize::try_from(size).is_ok_and(|size| size > of) {
        refuse.at(&SIZE, "refuse-test-size").with("of", of);
    }
    Ok(())
}

/// The seed is what the journal ends with: whoever draws cannot choose it.
fn draws(it: &mut Draft<'_>) -> Result<()> {
    let sql = "SELECT lower(hex(hash)) FROM journal ORDER BY seq DESC LIMIT 1";
    let seed: String = it.reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default();
    let (text, size) = (it.get(&POPULATION), it.get(&SIZE).and_then(|size| u32::try_from(size).ok()));
    let items = sample(&seed, &it.record().number, &population(&text), size.unwrap_or_default());
    it.set(&SAMPLE, written(&items));
    it.set(&DIGEST, hex(text.as_bytes()));
    it.set(&SEED, seed);
    Ok(())
}

/// Whoever tests is not the owner of the control, or says why there was nobody else (our recommendation).
fn another_hand(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(control) = it.get(&CONTROL) else { return Ok(()) };
    let owner = Record::read(&it.reader, &CONTROLS, &control)?.get(&controls::OWNER);
    if owner.is_some() && owner == it.get(&BY) && it.silent(&OWN_WHY) {
        refuse.at(&OWN_WHY, "refuse-test-owner");
    }
    Ok(())
}

/// What a sample was drawn from stays as it was; what was found is said once, and another finding is another test.
fn frozen(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let was = it.was(&STATE);
    let drawn: [&dyn AnyField; 4] = [&CONTROL, &WHAT, &POPULATION, &SIZE];
    let said: [&dyn AnyField; 4] = [&TESTED_ON, &BY, &OWN_WHY, &FOUND];
    if it.new_record() || was == Some(State::Planned) || was.is_none() {
        return Ok(());
    }
    if let Some(field) = drawn.into_iter().find(|field| it.changes(*field)) {
        refuse.at(field, "refuse-test-frozen");
    }
    let over = matches!(was, Some(State::Effective | State::NotEffective));
    if let Some(field) = said.into_iter().find(|field| over && it.changes(*field)) {
        refuse.at(field, "refuse-test-over");
    }
    Ok(())
}
