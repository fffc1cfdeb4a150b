//! What follows when a round or a system moves: its report is issued at approval, the day of the next assessment follows from
//! form and class, and whether the facts an approval rests on still stand.

use serde_json::Value;

use super::act::{Law, interval};
use super::report;
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::declare::AnyField;
use crate::kernel::read::stale_of;
use crate::kernel::{Record, change, stored};
use crate::plan::impacts::said::{APPROVED, MOVED_ON, NEXT_ON, STATE};
use crate::plan::impacts::{IMPACTS, State};

/// Fields of a round have changed.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, id: &str, fields: &[&str]) -> Result<()> {
    if fields == [MOVED_ON.name()] || fields == [NEXT_ON.name()] {
        return Ok(());
    }
    let round = Record::read(&writer.reader(), &IMPACTS, id)?;
    if round.get(&STATE) != Some(State::Approved) {
        return Ok(());
    }
    let mut now = Vec::new();
    if fields.contains(&APPROVED.name()) && round.silent(NEXT_ON.def()) {
        let months = interval(&round, &Law::of(&writer.reader(), &round)?);
        now.push((NEXT_ON.name(), writer.moment().in_months(months).into()));
    }
    let moved = stale_of(&IMPACTS, &round, &writer.reader())?.iter().any(|one| one.act == "approve");
    match round.get(&MOVED_ON) {
        Some(_) if !moved => now.push((MOVED_ON.name(), Value::Null)),
        None if moved => now.push((MOVED_ON.name(), writer.moment().today.to_string().into())),
        _ => {}
    }
    if !now.is_empty() {
        change(writer, &IMPACTS, id, stored(now))?;
    }
    if fields.contains(&STATE.name()) {
        report::issue(writer, &Record::read(&writer.reader(), &IMPACTS, id)?)?;
    }
    Ok(())
}
