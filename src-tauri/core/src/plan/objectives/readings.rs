//! Readings of an objective: a day, a figure, who took it (clauses 6.2 and 9.1).

use super::register::OBJECTIVES;
use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::rhythm::read_again;

pub static DAY: Field<Day> = Field::new("day").required().past();
pub static OBJECTIVE: Field<Link> = Field::new("objective").to(&OBJECTIVES).required();
pub static VALUE: Field<Number> = Field::new("value").required();
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE);
pub static NOTE: Field<Words> = Field::new("note");

pub static READINGS: Register = Register {
    noun: "reading",
    prefix: "RD",
    group: Group::Plan,
    answers: &["6.2", "9.1"],
    fields: &[&DAY, &OBJECTIVE, &VALUE, &BY, &NOTE],
    form: &[("what", &[&OBJECTIVE, &DAY, &VALUE, &BY, &NOTE])],
    grid: &[&DAY, &OBJECTIVE, &VALUE, &BY, &NOTE],
    below: &[&DAY, &VALUE, &BY, &NOTE],
    parent: Some(&OBJECTIVE),
    indexes: &[("by_objective", "objective, day")],
    ..Register::PLAIN
};

static NEXT: Field<Day> = Field::new("nextReading").due("due-objective-reading").read_only();

/// The day by which a live objective is read again: past, it is not monitored.
pub static NEXT_READING: Derived = Derived {
    on: &OBJECTIVES,
    field: &NEXT,
    sql: concat!(
        "(CASE WHEN record.state = 'approved' THEN ",
        read_again!(
            "coalesce((SELECT max(day) FROM reading WHERE objective = record.id AND reading.retired_on IS NULL),
                json_extract(record.approved, '$.on'))"
        ),
        " END)"
    ),
};
