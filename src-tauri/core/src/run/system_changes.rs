//! Changes of a system (clause 8.1, A.6.2.6): planned ones are decided before, of unplanned ones the effect is looked at after. A change
//! that matters makes impact and risks out of date.
//!
//! Not here: changes of the AIMS itself (`run::changes`).

use crate::door::Writer;
use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;
use crate::plan::systems::happened::{Cause, happened};

codes! {
    /// Whether somebody had decided it.
    pub enum Planned as "changePlanned" { Planned = "planned", Unplanned = "unplanned" }
    /// Whether impact and risks are looked at anew.
    pub enum Matters as "changeMatters" { Again = "again", Stands = "stands" }
    /// Where a change stands.
    pub enum Course as "systemChangeState" { Proposed = "proposed", Approved = "approved", Done = "done", Refused = "refused" }
    /// What was made before somebody decided it.
    pub enum Order as "changeOrder" { MadeFirst = "madeFirst" }
}

pub static WHAT: Field<Line> = Field::new("name").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).required();
pub static PLANNED: Field<Code<Planned>> = Field::new("planned").wanted();
/// Why it is made, or how it came about.
pub static REASON: Field<Words> = Field::new("reason").reason().wanted();
/// On people, on results, on data, on who oversees.
pub static EFFECT: Field<Words> = Field::new("effect").wanted();
pub static MATTERS: Field<Code<Matters>> = Field::new("matters").wanted();
/// Why what was assessed still stands, or what is looked at anew.
pub static MATTERS_WHY: Field<Words> = Field::new("mattersWhy").reason().wanted();
/// What is tested before it goes live.
pub static TESTED: Field<Words> = Field::new("testedBy");
/// The way back.
pub static BACK: Field<Words> = Field::new("wayBack");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["proposed", "approved"]);
pub static DUE: Field<Day> = Field::new("due").due("due-systemChange").only_in(&["approved"]);
pub static DONE_ON: Field<Day> = Field::new("doneOn").past();
pub static STATE: Field<Code<Course>> = Field::new("state");
pub static DECIDED: Field<Stamp> = Field::new("decided").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

static ORDER: Field<Code<Order>> = Field::new("order").read_only();

/// A planned change that was made before it was decided: said on the record, whoever fills its form from it.
pub static MADE_FIRST: Derived = Derived {
    on: &CHANGES,
    field: &ORDER,
    sql: "(CASE WHEN record.planned = 'planned' AND record.\"doneOn\" < json_extract(nullif(record.decided, ''), '$.on') THEN 'madeFirst' ELSE '' END)",
};

pub static CHANGES: Register = Register {
    noun: "systemChange",
    prefix: "SC",
    group: Group::Run,
    answers: &["8.1", "A.6.2.6"],
    fields: &[
        &WHAT, &SYSTEM, &PLANNED, &REASON, &EFFECT, &MATTERS, &MATTERS_WHY, &TESTED, &BACK, &OWNER, &DUE, &DONE_ON,
        &STATE, &DECIDED, &WHY,
    ],
    form: &[
        ("what", &[&WHAT, &SYSTEM, &PLANNED, &REASON]),
        ("effect", &[&EFFECT, &MATTERS, &MATTERS_WHY, &TESTED, &BACK]),
        ("done", &[&OWNER, &DUE, &DONE_ON, &DECIDED, &ORDER, &WHY]),
    ],
    grid: &[&WHAT, &STATE, &SYSTEM, &PLANNED, &MATTERS, &OWNER, &DUE, &DONE_ON, &ORDER, &EFFECT],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&WHAT, &PLANNED, &EFFECT, &MATTERS, &STATE, &DONE_ON, &OWNER],
        by: None,
    }],
    life: Some(&LIFE),
    then: Some(matters),
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};

static LIFE: Life<Course> = Life {
    field: &STATE,
    first: Course::Proposed,
    steps: &[
        Step {
            act: Act::new("approve")
                .guards(&[weighed, there_is_a_way_back])
                .stamps(&DECIDED)
                .rests_on(&[&SYSTEM, &PLANNED, &EFFECT, &MATTERS, &TESTED, &BACK]),
            from: &[Course::Proposed],
            to: Course::Approved,
        },
        Step {
            act: Act::new("finish").takes(&[Take { name: "on", field: &DONE_ON, needed: "refuse-empty" }]),
            from: &[Course::Approved],
            to: Course::Done,
        },
        Step {
            act: Act::new("record")
                .takes(&[Take { name: "on", field: &DONE_ON, needed: "refuse-empty" }])
                .guards(&[weighed, nobody_had_decided_it])
                .stamps(&DECIDED)
                .rests_on(&[&SYSTEM, &PLANNED, &EFFECT, &MATTERS]),
            from: &[Course::Proposed],
            to: Course::Done,
        },
        Step {
            act: Act::new("refuse")
                .aside()
                .takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }])
                .stamps(&DECIDED),
            from: &[Course::Proposed],
            to: Course::Refused,
        },
    ],
};

fn weighed(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    refuse.while_missing(it);
    Ok(())
}

fn there_is_a_way_back(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let said: [&'static Field<Words>; 2] = [&TESTED, &BACK];
    for field in said.into_iter().filter(|field| it.silent(*field)) {
        refuse.at(field, "refuse-systemChange-before");
    }
    Ok(())
}

/// What was planned is approved before it is made.
fn nobody_had_decided_it(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&PLANNED) != Some(Planned::Unplanned) {
        refuse.at(&PLANNED, "refuse-systemChange-planned");
    }
    Ok(())
}

/// A change that matters is told to its system once it is made, or once somebody says afterwards that it matters.
fn matters(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let told = |record: &Record| {
        let counts = record.get(&STATE) == Some(Course::Done) && record.get(&MATTERS) == Some(Matters::Again);
        record.get(&SYSTEM).filter(|_| counts)
    };
    match told(now) {
        Some(system) if before.and_then(told).as_ref() != Some(&system) => {
            happened(writer, &system, Cause::Change, CHANGES.noun, &now.id)
        }
        _ => Ok(()),
    }
}
