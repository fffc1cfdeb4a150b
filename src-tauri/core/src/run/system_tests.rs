//! Tests of a system (A.6.2.4): what was to hold was written down before the test was made; what came of it is judged by a person.

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;

codes! {
    /// What a test tries.
    pub enum TestKind as "testKind" {
        Normal = "normal", Edge = "edge", Group = "group", Attack = "attack", Injection = "injection", Tools = "tools",
        Stop = "stop", User = "user",
    }
    /// What came of it.
    pub enum TestResult as "testResult" { Passed = "passed", Conditions = "conditions", Failed = "failed" }
    /// Where a test stands.
    pub enum Progress as "testState" { Planned = "planned", Judged = "judged" }
}

/// The case that is tried.
pub static WHAT: Field<Line> = Field::new("name").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).required();
pub static KIND: Field<Code<TestKind>> = Field::new("kind").wanted();
/// Of system and model, as it was tested.
pub static VERSION: Field<Line> = Field::new("version").wanted();
/// What is inside the test and what is not: data, languages, tools, accounts.
pub static SCOPE: Field<Words> = Field::new("testScope").wanted();
/// What has to hold, so that somebody else would judge alike.
pub static CRITERIA: Field<Words> = Field::new("criteria").wanted();
/// The day on which that was set.
pub static SET_ON: Field<Day> = Field::new("setOn").wanted().past();
pub static HELD_ON: Field<Day> = Field::new("heldOn").past();
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE).wanted();
pub static FINDINGS: Field<Words> = Field::new("findings");
pub static RESULT: Field<Code<TestResult>> = Field::new("result");
pub static AGAIN_ON: Field<Day> = Field::new("againOn").due("due-systemTest-again");
pub static REPORT: Field<Place> = Field::new("report");
pub static STATE: Field<Code<Progress>> = Field::new("state");
pub static JUDGED: Field<Stamp> = Field::new("judged").read_only();

pub static TESTS: Register = Register {
    noun: "systemTest",
    prefix: "TST",
    group: Group::Run,
    answers: &["A.6.2.4"],
    fields: &[
        &WHAT, &SYSTEM, &KIND, &VERSION, &SCOPE, &CRITERIA, &SET_ON, &HELD_ON, &BY, &FINDINGS, &RESULT, &AGAIN_ON,
        &REPORT, &STATE, &JUDGED,
    ],
    form: &[
        ("what", &[&WHAT, &SYSTEM, &KIND, &VERSION, &SCOPE, &CRITERIA, &SET_ON]),
        ("result", &[&HELD_ON, &BY, &FINDINGS, &RESULT, &AGAIN_ON, &REPORT, &JUDGED]),
    ],
    grid: &[&WHAT, &STATE, &SYSTEM, &KIND, &RESULT, &HELD_ON, &AGAIN_ON, &VERSION, &CRITERIA, &BY],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&WHAT, &KIND, &VERSION, &CRITERIA, &HELD_ON, &RESULT, &FINDINGS, &BY],
        by: None,
    }],
    rules: &[set_before_it_was_held, what_was_judged_stands],
    life: Some(&LIFE),
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};

static LIFE: Life<Progress> = Life {
    field: &STATE,
    first: Progress::Planned,
    steps: &[
        Step {
            act: Act::new("judge")
                .takes(&[
                    Take { name: "result", field: &RESULT, needed: "refuse-empty" },
                    Take { name: "findings", field: &FINDINGS, needed: "refuse-empty" },
                ])
                .guards(&[held_as_it_was_set])
                .stamps(&JUDGED)
                .rests_on(&[&SYSTEM, &VERSION, &SCOPE, &CRITERIA, &SET_ON, &HELD_ON, &RESULT, &FINDINGS]),
            from: &[Progress::Planned],
            to: Progress::Judged,
        },
        Step { act: Act::new("reopen"), from: &[Progress::Judged], to: Progress::Planned },
    ],
};

/// What was to hold is no criterion when it is written after the result is known.
fn set_before_it_was_held(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if let (Some(set), Some(held)) = (it.get(&SET_ON), it.get(&HELD_ON))
        && set > held
    {
        refuse.at(&SET_ON, "refuse-systemTest-set").with("held", held);
    }
    Ok(())
}

/// Of what was tested, when, and what came of it nothing is changed behind the judgement; who has to opens the test again.
fn what_was_judged_stands(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.was(&STATE) != Some(Progress::Judged) || it.get(&STATE) != Some(Progress::Judged) {
        return Ok(());
    }
    let fixed: [&'static dyn AnyField; 4] = [&SYSTEM, &VERSION, &HELD_ON, &RESULT];
    for field in fixed.into_iter().filter(|field| it.changes(*field)) {
        refuse.at(field, "refuse-systemTest-judged");
    }
    Ok(())
}

fn held_as_it_was_set(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    refuse.while_missing(it);
    if it.silent(&HELD_ON) {
        refuse.at(&HELD_ON, "refuse-empty");
    }
    // What did not pass is tried again on a day.
    if matches!(it.get(&RESULT), Some(TestResult::Failed | TestResult::Conditions)) && it.silent(&AGAIN_ON) {
        refuse.at(&AGAIN_ON, "refuse-systemTest-again");
    }
    Ok(())
}
