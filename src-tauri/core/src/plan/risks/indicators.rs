//! Indicators of a risk with their readings (clauses 8.2 and 9.1): a figure, a threshold, a day. A figure that goes over its
//! threshold is a fact the rating of the risk does not know yet.

use super::heard::measured;
use super::register::RISKS;
use crate::door::Writer;
use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::rhythm::{Every, read_again};
use crate::plan::watch::{Crosses, Stands, beyond, stands};

/// What is counted or measured.
pub static INDICATOR: Field<Line> = Field::new("name").required();
pub static INDICATOR_OF: Field<Link> = Field::new("risk").to(&RISKS).required();
pub static UNIT: Field<Line> = Field::new("unit").most(40).wanted();
pub static CROSSED_WHEN: Field<Code<Crosses>> = Field::new("crossedWhen").wanted();
/// In [`UNIT`]; the figure itself is still within.
pub static LIMIT: Field<Number> = Field::new("threshold").wanted();
pub static EVERY: Field<Code<Every>> = Field::new("every").wanted();
/// Where the figure comes from.
pub static SOURCE: Field<Words> = Field::new("source");
pub static READER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&[]);
pub static SINCE: Field<Day> = Field::new("since");

pub static INDICATORS: Register = Register {
    noun: "riskIndicator",
    prefix: "RI",
    group: Group::Plan,
    answers: &["8.2", "9.1"],
    fields: &[&INDICATOR, &INDICATOR_OF, &UNIT, &CROSSED_WHEN, &LIMIT, &EVERY, &SOURCE, &READER, &SINCE],
    form: &[
        ("what", &[&INDICATOR_OF, &INDICATOR, &UNIT, &CROSSED_WHEN, &LIMIT]),
        ("reading", &[&EVERY, &SOURCE, &READER, &SINCE]),
    ],
    grid: &[&INDICATOR, &INDICATOR_OF, &UNIT, &CROSSED_WHEN, &LIMIT, &EVERY, &READER],
    parent: Some(&INDICATOR_OF),
    settle: Some(|it| {
        let today = it.moment.today.to_string();
        if it.new_record() && it.silent(&SINCE) {
            it.set(&SINCE, today);
        }
        Ok(())
    }),
    then: Some(|writer, _, now| now.get(&INDICATOR_OF).map_or(Ok(()), |risk| measured(writer, &risk))),
    indexes: &[("by_risk", "risk")],
    ..Register::PLAIN
};

pub static DAY: Field<Day> = Field::new("day").required().past();
pub static READING_OF: Field<Link> = Field::new("indicator").to(&INDICATORS).required();
pub static VALUE: Field<Number> = Field::new("value").required();
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE);
pub static NOTE: Field<Words> = Field::new("note");

pub static RISK_READINGS: Register = Register {
    noun: "riskReading",
    prefix: "RR",
    group: Group::Plan,
    answers: &["8.2", "9.1"],
    fields: &[&DAY, &READING_OF, &VALUE, &BY, &NOTE],
    form: &[("what", &[&READING_OF, &DAY, &VALUE, &BY, &NOTE])],
    grid: &[&DAY, &READING_OF, &VALUE, &BY, &NOTE],
    parent: Some(&READING_OF),
    then: Some(read),
    indexes: &[("by_indicator", "indicator, day")],
    ..Register::PLAIN
};

/// The risk of the indicator hears of a reading.
fn read(writer: &mut Writer<'_>, _before: Option<&Record>, now: &Record) -> Result<()> {
    let Some(indicator) = now.get(&READING_OF) else { return Ok(()) };
    match Record::read(&writer.reader(), &INDICATORS, &indicator)?.get(&INDICATOR_OF) {
        Some(risk) => measured(writer, &risk),
        None => Ok(()),
    }
}

static NEXT: Field<Day> = Field::new("nextReading").due("due-risk-reading").read_only();

/// The day by which an indicator of a risk that is not closed is read again: past, nobody watches it.
pub static NEXT_RISK_READING: Derived = Derived {
    on: &INDICATORS,
    field: &NEXT,
    sql: concat!(
        "(SELECT CASE WHEN risk.state <> 'closed' AND risk.retired_on IS NULL THEN ",
        read_again!(
            "coalesce((SELECT max(day) FROM riskReading WHERE indicator = record.id AND riskReading.retired_on IS NULL), record.since)"
        ),
        " END FROM risk WHERE risk.id = record.risk)"
    ),
};

static STANDS: Field<Code<Stands>> = Field::new("stands").read_only();

/// What its last reading says.
pub static INDICATOR_STANDS: Derived =
    Derived { on: &INDICATORS, field: &STANDS, sql: stands!("riskReading", "indicator", "riskIndicator") };

/// What the last readings of a risk say together, over `record`: beyond a threshold, one without a reading, all within; empty: no
/// indicator. No column of the register: its lists are full.
pub(crate) const WATCHED: &str = concat!(
        "(SELECT CASE WHEN count(*) = 0 THEN '' WHEN total(beyond) > 0 THEN 'crossed' WHEN count(beyond) < count(*) THEN 'unread'
            ELSE 'within' END FROM (SELECT (SELECT ",
        beyond!(),
        " FROM riskReading r WHERE r.indicator = i.id AND r.retired_on IS NULL ORDER BY r.day DESC, r.id DESC LIMIT 1) AS beyond
            FROM riskIndicator i WHERE i.risk = record.id AND i.retired_on IS NULL))"
    );
