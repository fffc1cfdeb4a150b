//! Modules, declared: what people learn, who needs it, for how long it holds, and whether it is about awareness (7.3) or
//! competence (7.2).

use super::data::ContentId;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Who needs a module: everybody, or whoever has one of these roles or does this with AI.
    pub enum Audience as "moduleAudience" {
        AllStaff = "allStaff", Users = "users", HumanOverseer = "humanOverseer", SystemOwner = "systemOwner",
        TechnicalOwner = "technicalOwner", Developer = "developer", AiLead = "aiLead",
        TopManagement = "topManagement", InternalAuditor = "internalAuditor", Reviewer = "reviewer",
    }
    /// What it is for.
    pub enum Aim as "moduleAim" { Awareness = "awareness", Competence = "competence" }
    /// Whether it is held.
    pub enum State as "moduleState" { InUse = "inUse", Ended = "ended" }
}

pub static NAME: Field<Line> = Field::new("name").required().unique();
/// Talking points and questions that the program has; without it the organisation's own words are the module.
pub static CONTENT: Field<Code<ContentId>> = Field::new("content");
pub static AIMS: Field<CodeSet<Aim>> = Field::new("aims").wanted();
pub static AUDIENCE: Field<CodeSet<Audience>> = Field::new("audience").wanted();
/// Who needs it besides, by name.
pub static PEOPLE_TOO: Field<Links> = Field::new("peopleToo").to(&PEOPLE);
pub static MINUTES: Field<Number> = Field::new("minutes").wanted();
/// For how many months it holds.
pub static MONTHS: Field<Number> = Field::new("months").wanted();
/// What we add to it, one point a line.
pub static OWN_POINTS: Field<Words> = Field::new("ownPoints").twin();
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["inUse"]);
pub static STATE: Field<Code<State>> = Field::new("state");
pub static WHY: Field<Words> = Field::new("why").reason();

pub static MODULES: Register = Register {
    noun: "module",
    prefix: "MOD",
    group: Group::Run,
    answers: &["7.2", "7.3", "A.4.6"],
    fields: &[&NAME, &CONTENT, &AIMS, &AUDIENCE, &PEOPLE_TOO, &MINUTES, &MONTHS, &OWN_POINTS, &OWNER, &STATE, &WHY],
    form: &[
        ("what", &[&NAME, &CONTENT, &AIMS, &OWN_POINTS]),
        ("who", &[&AUDIENCE, &PEOPLE_TOO, &OWNER]),
        ("long", &[&MINUTES, &MONTHS, &WHY]),
    ],
    grid: &[&NAME, &STATE, &AUDIENCE, &AIMS, &MONTHS, &MINUTES, &OWNER],
    rules: &[holds_for_a_while],
    life: Some(&LIFE),
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::InUse,
    steps: &[
        Step {
            act: Act::new("end").aside().takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[State::InUse],
            to: State::Ended,
        },
        Step { act: Act::new("reopen"), from: &[State::Ended], to: State::InUse },
    ],
};

/// Longest validity, in months.
const MOST: i64 = 60;

fn holds_for_a_while(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&MONTHS).is_some_and(|months| !(1..=MOST).contains(&months)) {
        refuse.at(&MONTHS, "refuse-module-months").with("most", MOST);
    }
    Ok(())
}
