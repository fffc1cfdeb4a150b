//! What is measured of a system in operation or of a data set, with its readings (A.6.2.6, A.7.4, 9.1). A figure that goes over its
//! threshold is told to every system it concerns: what rests on the system is out of date then.

use crate::door::Writer;
use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::rhythm::{Every, read_again};
use crate::plan::systems::SYSTEMS;
use crate::plan::systems::happened::{Cause, happened};
use crate::plan::watch::{Crosses, Stands, stands, went};
use crate::run::datasets::{DATA_SETS, SYSTEMS as OF};

codes! {
    /// What a figure watches.
    pub enum Watches as "measureKind" {
        Performance = "performance", Drift = "drift", Fairness = "fairness", Overrides = "overrides",
        Complaints = "complaints", Misuse = "misuse", Quality = "quality", Cost = "cost",
    }
}

/// What is counted or measured.
pub static MEASURE: Field<Line> = Field::new("name").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS);
pub static DATA_SET: Field<Link> = Field::new("dataSet").to(&DATA_SETS);
pub static WATCHES: Field<Code<Watches>> = Field::new("kind").wanted();
pub static UNIT: Field<Line> = Field::new("unit").most(40).wanted();
pub static CROSSED_WHEN: Field<Code<Crosses>> = Field::new("crossedWhen").wanted();
/// In [`UNIT`]; the figure itself is still within.
pub static LIMIT: Field<Number> = Field::new("threshold").wanted();
/// What is good enough, in words, and why.
pub static GOOD: Field<Words> = Field::new("goodEnough");
pub static EVERY: Field<Code<Every>> = Field::new("every").wanted();
/// Where the figure comes from.
pub static SOURCE: Field<Words> = Field::new("source");
pub static READER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&[]);
/// What is done once it is beyond.
pub static THEN: Field<Words> = Field::new("onceBeyond").wanted();
pub static SINCE: Field<Day> = Field::new("since");

pub static MEASURES: Register = Register {
    noun: "measure",
    prefix: "MON",
    group: Group::Run,
    answers: &["9.1", "A.6.2.6", "A.7.4"],
    fields: &[
        &MEASURE, &SYSTEM, &DATA_SET, &WATCHES, &UNIT, &CROSSED_WHEN, &LIMIT, &GOOD, &EVERY, &SOURCE, &READER, &THEN,
        &SINCE,
    ],
    form: &[
        ("what", &[&MEASURE, &SYSTEM, &DATA_SET, &WATCHES, &UNIT, &CROSSED_WHEN, &LIMIT, &GOOD]),
        ("reading", &[&EVERY, &SOURCE, &READER, &THEN, &SINCE]),
    ],
    grid: &[&MEASURE, &SYSTEM, &DATA_SET, &UNIT, &CROSSED_WHEN, &LIMIT, &EVERY, &READER, &WATCHES],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&MEASURE, &UNIT, &CROSSED_WHEN, &LIMIT, &EVERY, &READER, &THEN],
        by: None,
    }],
    settle: Some(|it| {
        let today = it.moment.today.to_string();
        if it.new_record() && it.silent(&SINCE) {
            it.set(&SINCE, today);
        }
        Ok(())
    }),
    rules: &[of_one_thing],
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};

/// It watches a system or a data set: one of them, and not both.
fn of_one_thing(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.silent(&SYSTEM) == it.silent(&DATA_SET) {
        refuse.at(&SYSTEM, "refuse-measure-of");
    }
    Ok(())
}

pub static DAY: Field<Day> = Field::new("day").required().past();
pub static READING_OF: Field<Link> = Field::new("measure").to(&MEASURES).required();
pub static VALUE: Field<Number> = Field::new("value").required();
/// Of system and model, as it was when the figure was read: one of an older model says nothing of the present one.
pub static VERSION: Field<Line> = Field::new("version");
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE);
pub static NOTE: Field<Words> = Field::new("note");

pub static READINGS: Register = Register {
    noun: "measureReading",
    prefix: "MR",
    group: Group::Run,
    answers: &["9.1", "A.6.2.6"],
    fields: &[&DAY, &READING_OF, &VALUE, &VERSION, &BY, &NOTE],
    form: &[("what", &[&READING_OF, &DAY, &VALUE, &VERSION, &BY, &NOTE])],
    grid: &[&DAY, &READING_OF, &VALUE, &VERSION, &BY, &NOTE],
    below: &[&DAY, &VALUE, &VERSION, &NOTE],
    parent: Some(&READING_OF),
    then: Some(read),
    indexes: &[("by_measure", "measure, day")],
    ..Register::PLAIN
};

/// A reading with which a figure goes over its threshold happens to every system of the measure.
fn read(writer: &mut Writer<'_>, _before: Option<&Record>, now: &Record) -> Result<()> {
    let Some(measure) = now.get(&READING_OF) else { return Ok(()) };
    let sql = concat!(went!("measureReading", "measure", "measure", "i.id = ?1"), "SELECT 1 FROM went WHERE id = ?2");
    if writer.reader().maybe(sql, [&measure, &now.id], |_| Ok(()))?.is_none() {
        return Ok(());
    }
    let record = Record::read(&writer.reader(), &MEASURES, &measure)?;
    let mut systems: Vec<String> = record.get(&SYSTEM).into_iter().collect();
    if let Some(set) = record.get(&DATA_SET) {
        systems.extend(Record::read(&writer.reader(), &DATA_SETS, &set)?.get(&OF));
    }
    for system in systems {
        happened(writer, &system, Cause::Measure, MEASURES.noun, &measure)?;
    }
    Ok(())
}

static NEXT: Field<Day> = Field::new("nextReading").due("due-measure-reading").read_only();

/// The day by which a measure is read again: past, nobody watches it. Of a system that is not in use nothing is due.
pub static NEXT_MEASURE_READING: Derived = Derived {
    on: &MEASURES,
    field: &NEXT,
    sql: concat!(
        "(CASE WHEN record.system IS NULL OR EXISTS (SELECT 1 FROM system WHERE system.id = record.system
            AND stage IN ('in-use', 'changed')) THEN ",
        read_again!(
            "coalesce((SELECT max(day) FROM measureReading WHERE measure = record.id AND measureReading.retired_on IS NULL), record.since)"
        ),
        " END)"
    ),
};

static STANDS: Field<Code<Stands>> = Field::new("stands").read_only();

/// What its last reading says.
pub static MEASURE_STANDS: Derived =
    Derived { on: &MEASURES, field: &STANDS, sql: stands!("measureReading", "measure", "measure") };
