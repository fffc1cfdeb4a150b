//! Risks and opportunities of the AIMS itself: a key person leaves, one supplier carries everything (clause 6.1.1).
//!
//! Not here: risks of AI systems to people and to the organisation (clause 6.1.2), which have scales and a treatment.

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Whether it may harm the AIMS or help it.
    pub enum Kind as "aimsRiskKind" { Risk = "risk", Opportunity = "opportunity" }
    /// Whether what was done worked.
    pub enum Works as "worked" { Yes = "yes", Partly = "partly", No = "no" }
    /// How far it is.
    pub enum Handled as "aimsRiskState" { Open = "open", Planned = "planned", Judged = "judged", Dropped = "dropped" }
}

/// The event, in a few words.
pub static NAME: Field<Line> = Field::new("name").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
pub static CAUSE: Field<Words> = Field::new("cause").wanted();
pub static EFFECT: Field<Words> = Field::new("effect").wanted();
/// What is done about it, and where in the AIMS it is built in.
pub static PLAN: Field<Words> = Field::new("plan").wanted();
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted();
pub static DUE: Field<Day> = Field::new("due").wanted().due("due-aims-risk").only_in(&["open", "planned"]);
/// How it is judged whether it worked.
pub static JUDGE: Field<Words> = Field::new("judge").wanted();
pub static STATE: Field<Code<Handled>> = Field::new("state");
pub static PLANNED: Field<Stamp> = Field::new("planned").read_only();
pub static WORKS: Field<Code<Works>> = Field::new("works");
pub static RESULT: Field<Words> = Field::new("result");
pub static JUDGED: Field<Stamp> = Field::new("judged").read_only();

pub static AIMS_RISKS: Register = Register {
    noun: "aimsRisk",
    prefix: "AR",
    group: Group::Plan,
    answers: &["6.1.1"],
    fields: &[&NAME, &KIND, &CAUSE, &EFFECT, &PLAN, &OWNER, &DUE, &JUDGE, &STATE, &PLANNED, &WORKS, &RESULT, &JUDGED],
    form: &[
        ("what", &[&NAME, &KIND, &CAUSE, &EFFECT]),
        ("plan", &[&PLAN, &OWNER, &DUE, &JUDGE, &PLANNED]),
        ("result", &[&WORKS, &RESULT, &JUDGED]),
    ],
    grid: &[&NAME, &KIND, &STATE, &PLAN, &OWNER, &DUE, &WORKS],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &CAUSE, &EFFECT, &PLAN, &OWNER, &DUE, &JUDGE, &STATE, &WORKS, &RESULT],
        by: Some(&KIND),
    }],
    life: Some(&LIFE),
    ..Register::PLAIN
};

static LIFE: Life<Handled> = Life {
    field: &STATE,
    first: Handled::Open,
    steps: &[
        Step {
            act: Act::new("plan").guards(&[whole]).stamps(&PLANNED).rests_on(&[&CAUSE, &EFFECT, &PLAN, &OWNER, &DUE]),
            from: &[Handled::Open],
            to: Handled::Planned,
        },
        Step {
            act: Act::new("judge")
                .takes(&[
                    Take { name: "works", field: &WORKS, needed: "refuse-empty" },
                    Take { name: "result", field: &RESULT, needed: "refuse-empty" },
                ])
                .stamps(&JUDGED)
                .rests_on(&[&PLAN, &JUDGE]),
            from: &[Handled::Planned],
            to: Handled::Judged,
        },
        Step {
            act: Act::new("drop").aside().takes(&[Take { name: "result", field: &RESULT, needed: "refuse-empty" }]),
            from: &[Handled::Open, Handled::Planned],
            to: Handled::Dropped,
        },
        Step {
            act: Act::new("reopen"),
            from: &[Handled::Planned, Handled::Judged, Handled::Dropped],
            to: Handled::Open,
        },
    ],
};
