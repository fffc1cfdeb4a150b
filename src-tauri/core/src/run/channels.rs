//! Ways to raise a concern about AI, open to everybody who works here (A.3.3), or to people outside (A.8.3).
//!
//! Not here: the concerns themselves, which few may read.

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Who may use it. What is handed to people outside names no channel of the staff.
    pub enum OpenTo as "channelFor" { Everybody = "everybody", Staff = "staff", Outside = "outside" }
    /// Whether it is open.
    pub enum State as "channelState" { Planned = "planned", Open = "open", Closed = "closed" }
}

/// The address, form or telephone.
pub static NAME: Field<Line> = Field::new("name").required();
pub static OPEN_TO: Field<Code<OpenTo>> = Field::new("openTo");
/// Who may use it, and what is promised to them, as it is made known.
pub static HOW: Field<Words> = Field::new("how").wanted().twin();
/// Who alone sees the identity.
pub static RECEIVER: Field<Person> = Field::new("receiver").to(&PEOPLE).wanted().held_in(&["planned", "open"]);
/// Who receives it where it is about the receiver.
pub static SECOND: Field<Person> = Field::new("second").to(&PEOPLE).wanted().held_in(&["planned", "open"]);
pub static ANONYMOUS: Field<YesNo> = Field::new("anonymous").wanted();
pub static CONFIRM_DAYS: Field<Number> = Field::new("confirmDays");
pub static ANSWER_DAYS: Field<Number> = Field::new("answerDays").wanted();
pub static ANNOUNCED_ON: Field<Day> = Field::new("announcedOn").past();
pub static TESTED_ON: Field<Day> = Field::new("testedOn").past();
pub static TEST_ON: Field<Day> = Field::new("testOn").due("due-channel-test").only_in(&["open"]);
pub static STATE: Field<Code<State>> = Field::new("state");
pub static OPENED: Field<Stamp> = Field::new("opened").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

pub static CHANNELS: Register = Register {
    noun: "channel",
    prefix: "CHN",
    group: Group::Run,
    answers: &["A.3.3", "A.8.3"],
    fields: &[
        &NAME, &OPEN_TO, &HOW, &RECEIVER, &SECOND, &ANONYMOUS, &CONFIRM_DAYS, &ANSWER_DAYS, &ANNOUNCED_ON, &TESTED_ON,
        &TEST_ON, &STATE, &OPENED, &WHY,
    ],
    form: &[
        ("what", &[&NAME, &OPEN_TO, &HOW, &ANONYMOUS]),
        ("who", &[&RECEIVER, &SECOND, &CONFIRM_DAYS, &ANSWER_DAYS]),
        ("known", &[&ANNOUNCED_ON, &TESTED_ON, &TEST_ON, &OPENED, &WHY]),
    ],
    grid: &[&NAME, &STATE, &RECEIVER, &ANONYMOUS, &ANSWER_DAYS, &ANNOUNCED_ON, &TEST_ON],
    rules: &[two_people_receive],
    life: Some(&LIFE),
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Planned,
    steps: &[
        Step {
            act: Act::new("open").guards(&[whole]).stamps(&OPENED).rests_on(&[&HOW, &RECEIVER, &SECOND, &ANONYMOUS]),
            from: &[State::Planned, State::Closed],
            to: State::Open,
        },
        Step {
            act: Act::new("close").aside().takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[State::Open],
            to: State::Closed,
        },
    ],
};

/// Nobody receives a concern about themselves.
fn two_people_receive(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) == Some(State::Open) && !it.silent(&SECOND) && it.get(&SECOND) == it.get(&RECEIVER) {
        refuse.at(&SECOND, "refuse-channel-second");
    }
    Ok(())
}
