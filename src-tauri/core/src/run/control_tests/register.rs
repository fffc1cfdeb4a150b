//! Tests of controls, declared: planned, a sample drawn, and found effective or not by somebody who is not the owner, or says why.
//! What follows: the next one, by its interval; and what is not effective is a nonconformity, opened as an action of the control's
//! owner (clause 10.2).

use chrono::NaiveDate;
use serde_json::Map;

use super::draw::{hex, population, sample, written};
use super::fields::*;
use crate::door::Writer;
use crate::kernel::add_with;
use crate::kernel::declare::*;
use crate::kernel::kinds::stamped;
use crate::moment::months_on;
use crate::plan::controls::{self, CONTROLS};
use crate::run::actions::{NewAction, insert};

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
    leaves: &[stays_once_drawn],
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
            act: Act::new("pass")
                .takes(SAID)
                .guards(&[whole, on_its_sample, another_hand])
                .stamps(&DONE)
                .rests_on(RESTS),
            from: &[State::Planned, State::Drawn],
            to: State::Effective,
        },
        Step {
            act: Act::new("fail")
                .takes(SAID)
                .guards(&[whole, on_its_sample, another_hand])
                .stamps(&DONE)
                .rests_on(RESTS),
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

/// The seed is the hash of the entry that wrote down what is drawn from and how much of it: whoever draws cannot choose it, and
/// drawing again after an undo gives the same sample.
fn draws(it: &mut Draft<'_>) -> Result<()> {
    let sql = "SELECT lower(hex(journal.hash)) FROM image JOIN journal ON journal.seq = image.seq
        WHERE image.tab = 'controlTest' AND image.row = ?1
            AND (json_extract(image.after, '$.population') IS NOT json_extract(image.before, '$.population')
                OR json_extract(image.after, '$.size') IS NOT json_extract(image.before, '$.size'))
        ORDER BY image.seq DESC LIMIT 1";
    let seed: String = it.reader.maybe(sql, [&it.record().id], |row| row.get(0))?.unwrap_or_default();
    let (text, size) = (it.get(&POPULATION), it.get(&SIZE).and_then(|size| u32::try_from(size).ok()));
    let items = sample(&seed, &it.record().number, &population(&text), size.unwrap_or_default());
    it.set(&SAMPLE, written(&items));
    it.set(&DIGEST, hex(text.as_bytes()));
    it.set(&SEED, seed);
    Ok(())
}

/// What a population was written down for is tested on a sample of it, and not before that was drawn.
fn on_its_sample(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.was(&STATE) == Some(State::Planned) && !it.silent(&POPULATION) {
        refuse.at(&POPULATION, "refuse-test-undrawn");
    }
    let drawn = stamped(it.record().stored(DRAWN.name())).map(|stamp| stamp.on);
    if let (Some(drawn), Some(on)) = (drawn, it.get(&TESTED_ON))
        && on < drawn
    {
        refuse.at(&TESTED_ON, "refuse-test-early").with("on", drawn);
    }
    Ok(())
}

/// What was drawn or found stays on record: another finding is another test.
fn stays_once_drawn(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) != Some(State::Planned) {
        refuse.at(&STATE, "refuse-test-stays");
    }
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

/// Longest title of an action, in characters.
const TITLE: usize = 200;

/// Once a test is over.
pub(super) fn what_follows(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let over = |record: &Record| matches!(record.get(&STATE), Some(State::Effective | State::NotEffective));
    if !over(now) || before.is_none_or(over) {
        return Ok(());
    }
    let Some(control) = now.get(&CONTROL) else { return Ok(()) };
    if now.get(&STATE) == Some(State::NotEffective) {
        nonconformity(writer, now, &control)?;
    }
    plan_the_next(writer, now)
}

fn nonconformity(writer: &mut Writer<'_>, test: &Record, control: &str) -> Result<()> {
    let control = Record::read(&writer.reader(), &CONTROLS, control)?;
    let found = test.get(&FOUND);
    let first = found.lines().next().unwrap_or_default();
    let title: String = format!("{} · {first}", control.number).chars().take(TITLE).collect();
    let owner = control.get(&controls::OWNER);
    let new = NewAction { id: None, title, detail: found, owner, due: None, decision: None };
    insert(writer, new, "test", &test.id, &test.number)
}

/// The same test again when its interval has passed, unless one of the control is planned already.
fn plan_the_next(writer: &mut Writer<'_>, test: &Record) -> Result<()> {
    let on: Option<NaiveDate> = test.get(&TESTED_ON).and_then(|day| day.parse().ok());
    let (Some(on), Some(every)) = (on, test.get(&EVERY)) else { return Ok(()) };
    let sql =
        "SELECT 1 FROM controlTest WHERE control = ?1 AND state IN ('planned', 'drawn') AND retired_on IS NULL LIMIT 1";
    if writer.reader().maybe(sql, [test.get(&CONTROL)], |_| Ok(()))?.is_some() {
        return Ok(());
    }
    let same: [&dyn AnyField; 4] = [&CONTROL, &WHAT, &EVERY, &SIZE];
    let mut said: Map<String, serde_json::Value> =
        same.iter().map(|field| (field.def().name.to_owned(), test.stored(field.def().name).clone())).collect();
    said.insert(PLANNED_ON.name().to_owned(), months_on(on, every.months()).into());
    add_with(writer, &CONTROL_TESTS, None, &said, Map::new()).map(|_| ())
}
