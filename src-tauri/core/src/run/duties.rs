//! Duties to inform, declared: what is owed to whom, on which ground, when or on which event, and the copy of what was sent (A.8.5).
//!
//! Not here: what is told in an incident (`incidents`), and the plan of communication (`communication`).

use chrono::{Months, NaiveDate};

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::rhythm::Every;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

codes! {
    /// What a duty rests on.
    pub enum Ground as "dutyGround" {
        Law = "law", Contract = "contract", Authority = "authority", Promise = "promise", Standard = "standard",
    }
    /// When it falls due.
    pub enum Trigger as "dutyTrigger" { Rhythm = "rhythm", Day = "onDay", Incident = "onIncident", Change = "onChange" }
    /// Whether it binds.
    pub enum State as "dutyState" { Binding = "binding", Ended = "ended" }
}

/// What is told.
pub static NAME: Field<Line> = Field::new("name").required();
pub static GROUND: Field<Code<Ground>> = Field::new("ground").wanted();
/// Article, clause of the contract, page of the website.
pub static REFERENCE: Field<Line> = Field::new("reference").wanted();
pub static RECEIVER: Field<Line> = Field::new("receiver").wanted();
/// How the receiver is reached: address, portal, telephone.
pub static CONTACT: Field<Line> = Field::new("contact");
pub static SYSTEMS: Field<Links> = Field::new("aiSystems").to(&AI_SYSTEMS);
pub static TRIGGER: Field<Code<Trigger>> = Field::new("trigger").wanted();
pub static EVERY: Field<Code<Every>> = Field::new("every").wanted_while("trigger", &["rhythm"]);
/// Hours from awareness of an incident.
pub static HOURS: Field<Number> = Field::new("hours").wanted_while("trigger", &["onIncident"]);
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["binding"]);
pub static NEXT_ON: Field<Day> = Field::new("nextOn")
    .wanted_while("trigger", &["rhythm", "onDay"])
    .due("due-information-duty")
    .only_in(&["binding"]);
pub static LAST_ON: Field<Day> = Field::new("lastOn").past();
/// Where the copy of what was sent last is.
pub static COPY: Field<Place> = Field::new("copyAt");
pub static NOTE: Field<Words> = Field::new("note");
pub static STATE: Field<Code<State>> = Field::new("state");
pub static SENT: Field<Stamp> = Field::new("sent").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

pub static DUTIES: Register = Register {
    noun: "informationDuty",
    prefix: "DTY",
    group: Group::Run,
    answers: &["4.2", "7.4", "A.8.5"],
    fields: &[
        &NAME, &GROUND, &REFERENCE, &RECEIVER, &CONTACT, &SYSTEMS, &TRIGGER, &EVERY, &HOURS, &OWNER, &NEXT_ON,
        &LAST_ON, &COPY, &NOTE, &STATE, &SENT, &WHY,
    ],
    form: &[
        ("what", &[&NAME, &GROUND, &REFERENCE, &SYSTEMS]),
        ("whom", &[&RECEIVER, &CONTACT, &OWNER]),
        ("when", &[&TRIGGER, &EVERY, &HOURS, &NEXT_ON]),
        ("sent", &[&LAST_ON, &COPY, &SENT, &NOTE, &WHY]),
    ],
    grid: &[&NAME, &STATE, &RECEIVER, &NEXT_ON, &OWNER, &TRIGGER, &GROUND, &LAST_ON],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &REFERENCE, &RECEIVER, &TRIGGER, &EVERY, &NEXT_ON, &OWNER, &LAST_ON, &COPY],
        by: Some(&GROUND),
    }],
    rules: &[within_hours],
    life: Some(&LIFE),
    // That it was sent, and where the copy is: the next day follows.
    acts: &[Act::new("send").takes(SENT_WITH).stamps(&SENT).settle(next_one).guards(&[binds])],
    ..Register::PLAIN
};

const SENT_WITH: &[Take] = &[
    Take { name: "on", field: &LAST_ON, needed: "refuse-empty" },
    Take { name: "copyAt", field: &COPY, needed: "refuse-duty-copy" },
];

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Binding,
    steps: &[
        Step {
            act: Act::new("end").aside().takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[State::Binding],
            to: State::Ended,
        },
        Step { act: Act::new("reopen"), from: &[State::Ended], to: State::Binding },
    ],
};

/// After a sending the next one is due an interval later; what was due on one day is done.
fn next_one(it: &mut Draft<'_>) -> Result<()> {
    // Who says the next day says it.
    if it.changes(&NEXT_ON) {
        return Ok(());
    }
    let next = match it.get(&TRIGGER) {
        Some(Trigger::Rhythm) => {
            let months = it.get(&EVERY).unwrap_or(Every::Year).months();
            let from = it.get(&NEXT_ON).max(it.get(&LAST_ON));
            let from: Option<NaiveDate> = from.and_then(|day| day.parse().ok());
            from.and_then(|day| day.checked_add_months(Months::new(months))).map(|day| day.to_string())
        }
        Some(Trigger::Day) => None,
        _ => it.get(&NEXT_ON),
    };
    it.set(&NEXT_ON, next.map_or(serde_json::Value::Null, Into::into));
    Ok(())
}

fn binds(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) != Some(State::Binding) {
        refuse.at(&STATE, "refuse-duty-ended");
    }
    Ok(())
}

/// Longest time to tell of an incident, in hours: a year.
const MOST: i64 = 8_760;

fn within_hours(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&HOURS).is_some_and(|hours| !(1..=MOST).contains(&hours)) {
        refuse.at(&HOURS, "refuse-duty-hours").with("most", MOST);
    }
    Ok(())
}
