//! What top management provides for the AIMS in a year, and what it did not give (clauses 5.1 and 7.1).

use crate::kernel::declare::*;
use crate::plan::people::{PEOPLE, decider, decides};

codes! {
    /// Whether it was decided.
    pub enum Settled as "resourceState" { Proposed = "proposed", Decided = "decided" }
}

pub static YEAR: Field<Number> = Field::new("year").required();
/// Hours a month of the AI lead.
pub static LEAD_HOURS: Field<Number> = Field::new("leadHours").wanted();
/// Hours a month of owners and overseers together.
pub static OWNER_HOURS: Field<Number> = Field::new("ownerHours").wanted();
pub static TRAINING: Field<Money> = Field::new("training").wanted();
pub static TESTS: Field<Money> = Field::new("tests").wanted();
pub static AUDIT: Field<Money> = Field::new("audit").wanted();
pub static CERTIFICATION: Field<Money> = Field::new("certification").wanted();
pub static OTHER: Field<Words> = Field::new("other");
/// What was asked for and not given, and why.
pub static REFUSED: Field<Words> = Field::new("refused");
pub static REFUSED_WHY: Field<Words> = Field::new("refusedWhy");
pub static STATE: Field<Code<Settled>> = Field::new("state");
pub static DECIDED_BY: Field<Person> = Field::new("decidedBy").to(&PEOPLE);
pub static DECIDED: Field<Stamp> = Field::new("decided").read_only();

pub static RESOURCES: Register = Register {
    noun: "resource",
    prefix: "RES",
    group: Group::Run,
    answers: &["5.1", "7.1"],
    fields: &[
        &YEAR, &LEAD_HOURS, &OWNER_HOURS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &OTHER, &REFUSED, &REFUSED_WHY,
        &STATE, &DECIDED_BY, &DECIDED,
    ],
    form: &[
        ("time", &[&YEAR, &LEAD_HOURS, &OWNER_HOURS]),
        ("money", &[&TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &OTHER]),
        ("refused", &[&REFUSED, &REFUSED_WHY]),
        ("decided", &[&DECIDED_BY, &DECIDED]),
    ],
    grid: &[&YEAR, &STATE, &LEAD_HOURS, &OWNER_HOURS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &REFUSED],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[
            &YEAR, &LEAD_HOURS, &OWNER_HOURS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &OTHER, &REFUSED, &DECIDED,
        ],
        by: None,
    }],
    rules: &[one_a_year, decided_stays, |it, refuse| decider(it, &DECIDED_BY, refuse)],
    life: Some(&LIFE),
    ..Register::PLAIN
};

static LIFE: Life<Settled> = Life {
    field: &STATE,
    first: Settled::Proposed,
    steps: &[
        Step {
            act: Act::new("decide")
                .takes(&[Take { name: "by", field: &DECIDED_BY, needed: "refuse-empty" }])
                .guards(&[whole, said_in_full])
                .stamps(&DECIDED)
                .rests_on(&[
                    &DECIDED_BY, &LEAD_HOURS, &OWNER_HOURS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &OTHER, &REFUSED,
                ]),
            from: &[Settled::Proposed],
            to: Settled::Decided,
        },
        Step { act: Act::new("reopen"), from: &[Settled::Decided], to: Settled::Proposed },
    ],
};

/// What was not given has a reason, and top management says so.
fn said_in_full(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if !it.silent(&REFUSED) && it.silent(&REFUSED_WHY) {
        refuse.at(&REFUSED_WHY, "refuse-resource-why");
    }
    decides(it, &DECIDED_BY, refuse)
}

/// What top management decided stays as it decided it: another figure is another decision.
fn decided_stays(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let figures: [&dyn AnyField; 9] =
        [&YEAR, &LEAD_HOURS, &OWNER_HOURS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &OTHER, &REFUSED];
    if it.get(&STATE) == Some(Settled::Decided) && !it.changes(&STATE) {
        for field in figures.into_iter().filter(|field| it.changes(*field)) {
            refuse.named(field.name(), "refuse-resource-decided");
        }
    }
    Ok(())
}

fn one_a_year(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(year) = it.get(&YEAR).filter(|_| it.changes(&YEAR)) else { return Ok(()) };
    let sql = "SELECT number FROM resource WHERE year = ?1 AND id <> ?2 AND retired_on IS NULL";
    let other = it.reader.maybe(sql, rusqlite::params![year, it.record().id], |row| row.get::<_, String>(0))?;
    if let Some(number) = other {
        refuse.at(&YEAR, "refuse-taken").with("value", year.to_string()).with("number", number);
    }
    Ok(())
}
