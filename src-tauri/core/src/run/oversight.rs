//! Who oversees a system, when, and how it is stopped and put back (A.9.2, A.9.3, A.6.2.5; Art. 14 and 26(2) of the EU AI Act).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;

/// What is overseen: every result, a sample, the running agent.
pub static WHAT: Field<Line> = Field::new("name").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).required();
pub static OVERSEER: Field<Person> = Field::new("overseer").to(&PEOPLE).wanted().held_in(&[]);
pub static DEPUTY: Field<Person> = Field::new("deputy").to(&PEOPLE).held_in(&[]);
pub static WHEN: Field<Words> = Field::new("times").wanted();
/// What they may do without asking: overrule, not use, stop.
pub static MAY: Field<Words> = Field::new("may").wanted();
/// How it is stopped, by whom, how fast.
pub static STOP: Field<Words> = Field::new("stop").wanted();
/// The telephone or address at which whoever may stop it is reached by those who use it.
pub static REACH: Field<Line> = Field::new("reach").identifies();
/// What the work goes on with, and how the last good version comes back.
pub static BACK: Field<Words> = Field::new("wayBack").wanted();
/// What they were taught and what shows it.
pub static COMPETENCE: Field<Words> = Field::new("competence").wanted();
pub static STOPPED_ON: Field<Day> = Field::new("stoppedOn").past();
pub static STOPPED_RESULT: Field<Words> = Field::new("stopResult");
pub static STOP_AGAIN: Field<Day> = Field::new("stopAgain").due("due-oversight-stop");
/// How often they overruled it, and who was right.
pub static OVERRIDES: Field<Words> = Field::new("overrides");
pub static AGREED: Field<Stamp> = Field::new("agreed").read_only();

pub static OVERSIGHT: Register = Register {
    noun: "oversight",
    prefix: "OVS",
    group: Group::Run,
    answers: &["A.6.2.5", "A.9.2", "A.9.3"],
    fields: &[
        &WHAT, &SYSTEM, &OVERSEER, &DEPUTY, &WHEN, &MAY, &STOP, &REACH, &BACK, &COMPETENCE, &STOPPED_ON,
        &STOPPED_RESULT, &STOP_AGAIN, &OVERRIDES, &AGREED,
    ],
    form: &[
        ("who", &[&WHAT, &SYSTEM, &OVERSEER, &DEPUTY, &WHEN, &MAY, &COMPETENCE, &AGREED]),
        ("stop", &[&STOP, &REACH, &BACK, &STOPPED_ON, &STOPPED_RESULT, &STOP_AGAIN, &OVERRIDES]),
    ],
    grid: &[&WHAT, &SYSTEM, &OVERSEER, &STOPPED_ON, &STOP_AGAIN, &AGREED, &WHEN, &STOP, &BACK],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[
            &WHAT, &OVERSEER, &DEPUTY, &WHEN, &MAY, &STOP, &REACH, &BACK, &COMPETENCE, &STOPPED_ON, &STOPPED_RESULT,
            &OVERRIDES, &AGREED,
        ],
        by: None,
    }],
    acts: &OVERSIGHT_ACTS,
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};

static OVERSIGHT_ACTS: [Act; 1] = [Act::new("agree")
    .guards(&[|it, refuse| {
        refuse.while_missing(it);
        Ok(())
    }])
    .stamps(&AGREED)
    .rests_on(&[&SYSTEM, &OVERSEER, &WHEN, &MAY, &STOP, &BACK, &COMPETENCE])];
