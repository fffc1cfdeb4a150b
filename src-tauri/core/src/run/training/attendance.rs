//! Who was there, declared: one record for each person and module, made by the one act that holds a session. It counts until a day
//! that the program computes, once the questions at its end were answered well enough.

use chrono::{Months, NaiveDate};

use super::modules::{self, MODULES};
use super::sessions::{self, TRAININGS};
use crate::kernel::Record;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

/// Questions at the end of a module.
pub(super) const QUESTIONS: i64 = 5;
/// Right answers from which it counts; below, the person looks at the points again and repeats. Ours.
pub(super) const MARK: i64 = 4;

pub static PERSON: Field<Person> = Field::new("person").to(&PEOPLE).required();
pub static TRAINING: Field<Link> = Field::new("training").to(&TRAININGS).required();
pub static MODULE: Field<Link> = Field::new("module").to(&MODULES).required();
/// The day on which the questions were answered: that of the session, or of a repetition.
pub static TAKEN_ON: Field<Day> = Field::new("day").required().past();
/// Right answers, of five.
pub static SCORE: Field<Number> = Field::new("score").wanted();
/// Version of the content.
pub static VERSION: Field<Line> = Field::new("version").kept();
/// The last day on which it counts.
pub static UNTIL: Field<Day> = Field::new("validUntil").read_only();

pub static ATTENDANCE: Register = Register {
    noun: "attendance",
    prefix: "ATT",
    group: Group::Run,
    answers: &["7.2", "7.3", "A.4.6"],
    fields: &[&PERSON, &TRAINING, &MODULE, &TAKEN_ON, &SCORE, &VERSION, &UNTIL],
    form: &[("who", &[&PERSON, &TRAINING, &MODULE]), ("result", &[&TAKEN_ON, &SCORE, &UNTIL])],
    grid: &[&PERSON, &MODULE, &SCORE, &TAKEN_ON, &UNTIL, &TRAINING],
    below: &[&PERSON, &MODULE, &SCORE, &UNTIL],
    parent: Some(&TRAINING),
    settle: Some(counts_for_as_long_as_its_module_says),
    rules: &[a_figure_of_five, at_a_session_that_was_held],
    called: "record.number || ' ' || (SELECT person.name FROM person WHERE person.id = record.person)",
    indexes: &[("by_person", "person, module, day")],
    ..Register::PLAIN
};

fn counts_for_as_long_as_its_module_says(it: &mut Draft<'_>) -> Result<()> {
    let months = match it.get(&MODULE) {
        Some(module) => Record::read(&it.reader, &MODULES, &module)?.get(&modules::MONTHS),
        None => None,
    };
    let good = it.get(&SCORE).is_some_and(|score| score >= MARK);
    let day: Option<NaiveDate> = it.get(&TAKEN_ON).filter(|_| good).and_then(|day| day.parse().ok());
    let months = Months::new(months.and_then(|months| u32::try_from(months).ok()).unwrap_or_default());
    let until = day.and_then(|day| day.checked_add_months(months)).map(|day| day.to_string());
    it.set(&UNTIL, until.map_or(serde_json::Value::Null, Into::into));
    Ok(())
}

fn a_figure_of_five(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&SCORE).is_some_and(|score| !(0..=QUESTIONS).contains(&score)) {
        refuse.at(&SCORE, "refuse-attendance-score").with("most", QUESTIONS);
    }
    Ok(())
}

/// Nobody was at a session that has not been held, nor learned there what it was not about.
fn at_a_session_that_was_held(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(session) = it.get(&TRAINING).filter(|_| it.changes(&TRAINING) || it.changes(&MODULE)) else {
        return Ok(());
    };
    let session = Record::read(&it.reader, &TRAININGS, &session)?;
    if session.get(&sessions::SESSION_STATE) != Some(sessions::State::Held) {
        refuse.at(&TRAINING, "refuse-attendance-held").with("session", session.number.as_str());
    } else if it.get(&MODULE).is_some_and(|module| !session.get(&sessions::OF).contains(&module)) {
        refuse.at(&MODULE, "refuse-attendance-module").with("session", session.number.as_str());
    }
    Ok(())
}
