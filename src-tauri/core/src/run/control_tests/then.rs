//! What follows from a test: the next one, by its interval; and what is not effective is a nonconformity, opened as an action of
//! the control's owner (clause 10.2).

use chrono::NaiveDate;
use serde_json::Map;

use super::register::{CONTROL, CONTROL_TESTS, EVERY, FOUND, PLANNED_ON, SIZE, STATE, State, TESTED_ON, WHAT};
use crate::door::Writer;
use crate::kernel::add_with;
use crate::kernel::declare::*;
use crate::moment::months_on;
use crate::plan::controls::{self, CONTROLS};
use crate::run::actions::{NewAction, insert};

/// Longest title of an action, in characters.
const TITLE: usize = 200;

/// Once a test is over.
pub(super) fn what_follows(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let over = |record: &Record| matches!(record.get(&STATE), Some(State::Effective | State::NotEffective));
    if !over(now) || before.is_none_or(over) {
        return Ok(());
    }
    let Some(control) = now.get(&CONTROL) else { return Ok(()) };
    if now.get(&STATE) == Some(State::NotEffective) {
        nonconformity(writer, now, &control)?;
    }
    plan_the_next(writer, now)
}

fn nonconformity(writer: &mut Writer<'_>, test: &Record, control: &str) -> Result<()> {
    let control = Record::read(&writer.reader(), &CONTROLS, control)?;
    let found = test.get(&FOUND);
    let first = found.lines().next().unwrap_or_default();
    let title: String = format!("{} · {first}", control.number).chars().take(TITLE).collect();
    let owner = control.get(&controls::OWNER);
    let new = NewAction { id: None, title, detail: found, owner, due: None, decision: None };
    insert(writer, new, "test", &test.id, &test.number)
}

/// The same test again when its interval has passed, unless one of the control is planned already.
fn plan_the_next(writer: &mut Writer<'_>, test: &Record) -> Result<()> {
    let on: Option<NaiveDate> = test.get(&TESTED_ON).and_then(|day| day.parse().ok());
    let (Some(on), Some(every)) = (on, test.get(&EVERY)) else { return Ok(()) };
    let sql =
        "SELECT 1 FROM controlTest WHERE control = ?1 AND state IN ('planned', 'drawn') AND retired_on IS NULL LIMIT 1";
    if writer.reader().maybe(sql, [test.get(&CONTROL)], |_| Ok(()))?.is_some() {
        return Ok(());
    }
    let same: [&dyn AnyField; 4] = [&CONTROL, &WHAT, &EVERY, &SIZE];
    let mut said: Map<String, serde_json::Value> =
        same.iter().map(|field| (field.def().name.to_owned(), test.stored(field.def().name).clone())).collect();
    said.insert(PLANNED_ON.name().to_owned(), months_on(on, every.months()).into());
    add_with(writer, &CONTROL_TESTS, None, &said, Map::new()).map(|_| ())
}
