//! Customers who get an AI system or what it makes: what they were told, what the contract asks, of what they get notice (A.10.4).
//!
//! Not here: which paper was handed over and what shows it (`deliveries`), interested parties as a whole (`parties`).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

/// One customer, or a group of them that is alike.
pub static NAME: Field<Line> = Field::new("name").required().unique();
pub static SYSTEMS: Field<Links> = Field::new("ofSystems").to(&AI_SYSTEMS);
pub static COUNTRY: Field<Line> = Field::new("country").most(60);
pub static CONTACT: Field<Line> = Field::new("contact").identifies();
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&[]);
/// What they expect and how they use it: what the system has to be fit for.
pub static USE: Field<Words> = Field::new("intendedUse").wanted();
/// Limits, oversight, that AI is at work: what they were told.
pub static TOLD: Field<Words> = Field::new("told").wanted();
pub static TOLD_ON: Field<Day> = Field::new("toldOn").past();
/// What the contract asks of us about AI.
pub static DUTIES: Field<Words> = Field::new("duties").wanted();
/// Of what they get notice: a new version, an incident, a new supplier.
pub static NOTICES: Field<Words> = Field::new("notices").wanted();
pub static NOTICE_DAYS: Field<Number> = Field::new("noticeDays");
pub static CONTRACT: Field<Place> = Field::new("contract");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-customer-review");

pub static CUSTOMERS: Register = Register {
    noun: "customer",
    prefix: "CUS",
    group: Group::Run,
    answers: &["A.10.4", "A.8.2"],
    fields: &[
        &NAME, &SYSTEMS, &COUNTRY, &CONTACT, &OWNER, &USE, &TOLD, &TOLD_ON, &DUTIES, &NOTICES, &NOTICE_DAYS, &CONTRACT,
        &REVIEW_ON,
    ],
    form: &[
        ("what", &[&NAME, &SYSTEMS, &USE, &OWNER, &CONTACT, &COUNTRY]),
        ("told", &[&TOLD, &TOLD_ON]),
        ("duties", &[&DUTIES, &NOTICES, &NOTICE_DAYS, &CONTRACT, &REVIEW_ON]),
    ],
    grid: &[&NAME, &SYSTEMS, &OWNER, &TOLD_ON, &DUTIES, &NOTICES, &NOTICE_DAYS, &REVIEW_ON],
    ..Register::PLAIN
};
