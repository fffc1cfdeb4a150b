//! What top management provides for the AIMS in a year, and what it did not give (clauses 5.1 and 7.1).

use serde_json::{Map, Value};

use crate::door::Writer;
use crate::kernel::declare::*;
use crate::kernel::{Derived, Record, propose};
use crate::plan::people::{PEOPLE, decider, decides};

codes! {
    /// Whether it was decided.
    pub enum Settled as "resourceState" { Proposed = "proposed", Decided = "decided" }
}

codes! {
    /// Whether every amount is known when it is decided: what only a quote will tell is no nought.
    pub enum Amounts as "resourceAmounts" { Known = "known", Quotes = "quotes" }
}

pub static YEAR: Field<Number> = Field::new("year").required();
/// Hours a month of the AI lead.
pub static LEAD_HOURS: Field<Number> = Field::new("leadHours").wanted();
/// Hours a month of owners and overseers together.
pub static OWNER_HOURS: Field<Number> = Field::new("ownerHours").wanted();
pub static AMOUNTS: Field<Code<Amounts>> = Field::new("amounts");
pub static TRAINING: Field<Money> = Field::new("training").wanted_while("amounts", &["known"]);
pub static TESTS: Field<Money> = Field::new("tests").wanted_while("amounts", &["known"]);
pub static AUDIT: Field<Money> = Field::new("audit").wanted_while("amounts", &["known"]);
pub static CERTIFICATION: Field<Money> = Field::new("certification").wanted_while("amounts", &["known"]);
/// Day by which the quotes for what is not known yet are there.
pub static QUOTE_BY: Field<Day> = Field::new("quoteBy").wanted_while("amounts", &["quotes"]).due("due-resource-quote");
pub static OTHER: Field<Words> = Field::new("other");
/// What was asked for and not given, and why.
pub static REFUSED: Field<Words> = Field::new("refused");
pub static REFUSED_WHY: Field<Words> = Field::new("refusedWhy").reason();
pub static STATE: Field<Code<Settled>> = Field::new("state");
pub static DECIDED_BY: Field<Person> = Field::new("decidedBy").to(&PEOPLE);
/// Why what top management had decided was opened again.
pub static REOPENED_WHY: Field<Words> = Field::new("reopenedWhy").reason();
pub static DECIDED: Field<Stamp> = Field::new("decided").read_only();

pub static RESOURCES: Register = Register {
    noun: "resource",
    prefix: "RES",
    group: Group::Run,
    answers: &["5.1", "7.1"],
    fields: &[
        &YEAR, &LEAD_HOURS, &OWNER_HOURS, &AMOUNTS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &QUOTE_BY, &OTHER,
        &REFUSED, &REFUSED_WHY, &STATE, &DECIDED_BY, &DECIDED, &REOPENED_WHY,
    ],
    form: &[
        ("time", &[&YEAR, &LEAD_HOURS, &OWNER_HOURS]),
        ("money", &[&AMOUNTS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &QUOTE_BY, &OTHER]),
        ("refused", &[&REFUSED, &REFUSED_WHY]),
        ("decided", &[&DECIDED_BY, &DECIDED, &REOPENED_WHY]),
    ],
    grid: &[
        &YEAR, &STATE, &LEAD_HOURS, &OWNER_HOURS, &TOTAL, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &QUOTE_BY,
        &REFUSED,
    ],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[
            &YEAR, &LEAD_HOURS, &OWNER_HOURS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &TOTAL, &QUOTE_BY, &OTHER,
            &REFUSED, &DECIDED,
        ],
        by: None,
    }],
    settle: Some(known_unless_said),
    then: Some(a_new_year_begins_with_the_last),
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
                    &DECIDED_BY, &LEAD_HOURS, &OWNER_HOURS, &AMOUNTS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION,
                    &QUOTE_BY, &OTHER, &REFUSED,
                ]),
            from: &[Settled::Proposed],
            to: Settled::Decided,
        },
        Step {
            act: Act::new("reopen").takes(&[Take { name: "why", field: &REOPENED_WHY, needed: "refuse-empty" }]),
            from: &[Settled::Decided],
            to: Settled::Proposed,
        },
    ],
};

/// The money of the year; none while an amount is not known.
pub static TOTAL_OF_YEAR: Derived = Derived {
    on: &RESOURCES,
    field: &TOTAL,
    sql: "(record.training + record.tests + record.audit + record.certification)",
};

static TOTAL: Field<Money> = Field::new("total").read_only();

/// What a new year says nothing of is proposed as the last one had it, under that one's number: what was provided once is where
/// whoever decides begins.
fn a_new_year_begins_with_the_last(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    if before.is_some() {
        return Ok(());
    }
    let sql = "SELECT id, number FROM resource WHERE retired_on IS NULL AND id <> ?1
        AND year < (SELECT year FROM resource WHERE id = ?1) ORDER BY year DESC LIMIT 1";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
    let Some((id, number)) = writer.reader().maybe(sql, [&now.id], read)? else { return Ok(()) };
    let last = Record::read(&writer.reader(), &RESOURCES, &id)?;
    let figures: [&dyn AnyField; 6] = [&LEAD_HOURS, &OWNER_HOURS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION];
    let silent = |field: &&dyn AnyField| now.stored(field.name()).is_null() && !last.stored(field.name()).is_null();
    let said = figures.into_iter().filter(silent);
    let patch: Map<String, Value> =
        said.map(|field| (field.name().to_owned(), field.def().kind.give(last.stored(field.name())))).collect();
    if patch.is_empty() { Ok(()) } else { propose(writer, &RESOURCES, Some(&now.id), &patch, &number, "") }
}

/// Amounts are known unless somebody says that quotes come, and once the last of them is said; then nobody waits for a day. What
/// comes with the same edit is somebody's word, and stays.
fn known_unless_said(it: &mut Draft<'_>) -> Result<()> {
    let amounts = [&TRAINING, &TESTS, &AUDIT, &CERTIFICATION];
    let last = amounts.into_iter().all(|one| !it.silent(one)) && amounts.into_iter().any(|one| it.changes(one));
    if it.silent(&AMOUNTS) || (last && !it.changes(&AMOUNTS) && !it.changes(&QUOTE_BY)) {
        it.set(&AMOUNTS, Amounts::Known.code());
        if last {
            it.set(&QUOTE_BY, Value::Null);
        }
    }
    Ok(())
}

/// What was not given has a reason, and top management says so.
fn said_in_full(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if !it.silent(&REFUSED) && it.silent(&REFUSED_WHY) {
        refuse.at(&REFUSED_WHY, "refuse-resource-why");
    }
    decides(it, &DECIDED_BY, refuse)
}

/// What top management decided stays as it decided it: another figure is another decision.
fn decided_stays(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let figures: [&dyn AnyField; 11] = [
        &YEAR, &LEAD_HOURS, &OWNER_HOURS, &AMOUNTS, &TRAINING, &TESTS, &AUDIT, &CERTIFICATION, &QUOTE_BY, &OTHER,
        &REFUSED,
    ];
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
