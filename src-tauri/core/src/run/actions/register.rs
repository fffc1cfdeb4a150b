//! Actions, declared: open, done or dropped; each knows the record it comes from.

use crate::fault::Refusal;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// How far an action is.
    pub enum State as "actionState" { Open = "open", Done = "done", Dropped = "dropped" }
    /// What an action comes from.
    pub enum From as "actionOrigin" {
        Own = "own", Review = "review", Statement = "statement", Document = "document", Gap = "gap", Risk = "risk",
        Test = "test", Evidence = "evidence", Incident = "incident",
    }
}

pub static TITLE: Field<Line> = Field::new("title").required();
pub static DETAIL: Field<Words> = Field::new("detail").most(5_000);
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["open"]);
pub static DUE: Field<Day> = Field::new("due").wanted().due("due-action").only_in(&["open"]);
pub static STATE: Field<Code<State>> = Field::new("state");
/// The record it comes from: what kind, its key, and its number when the action was added.
pub static ORIGIN: Field<Code<From>> = Field::new("origin").read_only();
pub static ORIGIN_ID: Field<Line> = Field::new("originId").kept();
pub static ORIGIN_LABEL: Field<Line> = Field::new("originLabel").read_only();
/// The decision of a review it follows from.
pub static DECISION: Field<Link> = Field::new("decision").later("decision");
/// What came of it, or why it was dropped.
pub static OUTCOME: Field<Words> = Field::new("outcome").most(5_000);
pub static CLOSED_ON: Field<Day> = Field::new("closedOn").read_only();
/// The later review it was carried over to, and why.
pub static CARRIED_TO: Field<Link> = Field::new("carriedTo").later("review");
pub static CARRIED_WHY: Field<Words> = Field::new("carriedWhy").read_only();

pub static ACTIONS: Register = Register {
    noun: "action",
    prefix: "ACT",
    group: Group::Run,
    answers: &["6.2", "10.2"],
    fields: &[
        &TITLE, &DETAIL, &OWNER, &DUE, &STATE, &ORIGIN, &ORIGIN_ID, &ORIGIN_LABEL, &DECISION, &OUTCOME, &CLOSED_ON,
        &CARRIED_TO, &CARRIED_WHY,
    ],
    form: &[
        ("what", &[&TITLE, &DETAIL, &OWNER, &DUE]),
        ("outcome", &[&OUTCOME, &CLOSED_ON, &CARRIED_TO, &CARRIED_WHY, &ORIGIN, &ORIGIN_LABEL, &DECISION]),
    ],
    grid: &[&TITLE, &STATE, &OWNER, &DUE, &ORIGIN_LABEL, &OUTCOME],
    // What is still to be done first, the earliest day at its head.
    stands: "state,due",
    rules: &[open_to_change],
    life: Some(&LIFE),
    retires: false,
    points: &[(
        "origin",
        "CASE record.origin WHEN 'statement' THEN 'control' WHEN 'gap' THEN 'gapRun' WHEN 'test' THEN 'controlTest' ELSE record.origin END",
        "CASE record.origin WHEN 'gap' THEN substr(record.originId, 1, instr(record.originId, '/') - 1) ELSE record.originId END",
    )],
    indexes: &[("by_due", "state, due"), ("by_origin", "origin, originId")],
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Open,
    steps: &[
        Step {
            act: Act::new("close")
                .takes(&[Take { name: "outcome", field: &OUTCOME, needed: "refuse-action-outcome" }])
                .settle(ends)
                .elsewhere("refuse-action-not-open"),
            from: &[State::Open],
            to: State::Done,
        },
        Step {
            act: Act::new("drop")
                .aside()
                .takes(&[Take { name: "reason", field: &OUTCOME, needed: "refuse-action-reason" }])
                .settle(ends)
                .elsewhere("refuse-action-not-open"),
            from: &[State::Open],
            to: State::Dropped,
        },
        Step {
            act: Act::new("reopen").settle(opens).elsewhere("refuse-action-open"),
            from: &[State::Done, State::Dropped],
            to: State::Open,
        },
    ],
};

fn ends(it: &mut Draft<'_>) -> Result<()> {
    let today = it.moment.today.to_string();
    it.set(&CLOSED_ON, today);
    Ok(())
}

fn opens(it: &mut Draft<'_>) -> Result<()> {
    it.set(&OUTCOME, "");
    it.set(&CLOSED_ON, serde_json::Value::Null);
    Ok(())
}

/// What is done or dropped stays as it is until it is opened again.
fn open_to_change(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.act.is_empty() && !it.new_record() && it.was(&STATE) != Some(State::Open) {
        refuse.note(Refusal::new("refuse-action-not-open").with("number", it.record().number.as_str()));
    }
    Ok(())
}
