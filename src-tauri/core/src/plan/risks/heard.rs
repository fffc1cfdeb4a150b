//! What a system tells its risks when it changes, or when its class under the EU AI Act does; what its indicators tell a risk; and
//! whether the facts its rating and its acceptance rest on still stand.

use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::fields::{ACCEPTED, MOVED_ON, RATED, REVIEW_ON, STATE, SYSTEM, SYSTEM_FACTS, Standing};
use super::level::first;
use super::register::RISKS;
use super::system::{CLASS, facts};
use crate::door::{Reader, Writer};
use crate::fault::Result;
use crate::kernel::kinds::{Stamped, stamped};
use crate::kernel::{Record, change, stored};
use crate::plan::criteria::Measure;

/// A system has changed: its risks hear of it.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, system: &str) -> Result<()> {
    for risk in of(&writer.reader(), system)? {
        told(writer, &risk)?;
    }
    Ok(())
}

/// A reading was taken, or an indicator has another threshold: its risk hears of it.
///
/// # Errors
/// When SQLite refuses.
pub(super) fn measured(writer: &mut Writer<'_>, risk: &str) -> Result<()> {
    let risk = Record::read(&writer.reader(), &RISKS, risk)?;
    told(writer, &risk)
}

fn told(writer: &mut Writer<'_>, risk: &Record) -> Result<()> {
    let now = facts(&writer.reader(), risk.get(&SYSTEM).as_deref(), &risk.id, &risk.get(&SYSTEM_FACTS))?;
    if risk.stored(SYSTEM_FACTS.name()).as_str() != Some(now.as_str()) {
        change(writer, &RISKS, &risk.id, stored([(SYSTEM_FACTS.name(), now.into())]))?;
    }
    Ok(())
}

/// Fields of a risk have changed: since when a decision about it rests on other facts. A rating that is said to hold is read again as
/// late as one made anew.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn moved(writer: &mut Writer<'_>, id: &str, fields: &[&str]) -> Result<()> {
    if fields == [MOVED_ON.name()] || fields == [REVIEW_ON.name()] {
        return Ok(());
    }
    let risk = Record::read(&writer.reader(), &RISKS, id)?;
    let stands = matches!(risk.get(&STATE), Some(Standing::Rated | Standing::Treated | Standing::Accepted));
    let decided = [(&RATED, stands), (&ACCEPTED, risk.get(&STATE) == Some(Standing::Accepted))];
    let moved = decided.into_iter().filter(|(_, counts)| *counts).any(|(stamp, _)| {
        let other = |(name, then): (String, String)| Stamped::digest(risk.stored(&name)) != then;
        stamped(risk.stored(stamp.name())).is_some_and(|stamp| stamp.facts.into_iter().any(other))
    });
    let mut now = Vec::new();
    match risk.get(&MOVED_ON) {
        Some(_) if !moved => now.push((MOVED_ON.name(), Value::Null)),
        None if moved => now.push((MOVED_ON.name(), writer.moment().today.to_string().into())),
        _ => {}
    }
    if fields == [RATED.name()]
        && let Some(measure) = Measure::in_force(&writer.reader())?
        && let Some(on) = first(&risk).level(&measure).and_then(|level| measure.until(level, writer.moment().today))
    {
        now.push((REVIEW_ON.name(), on.to_string().into()));
    }
    if now.is_empty() { Ok(()) } else { change(writer, &RISKS, id, stored(now)) }
}

/// The class of a system under the EU AI Act is another one now.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn classed(writer: &mut Writer<'_>, system: &str, before: &str, class: &str) -> Result<()> {
    if before == class {
        return Ok(());
    }
    for risk in of(&writer.reader(), system)? {
        let mut kept = risk.get(&SYSTEM_FACTS);
        if !kept.is_object() {
            kept = Value::Object(serde_json::Map::new());
        }
        kept[CLASS] = Value::String(Stamped::digest(&Value::String(class.to_owned())));
        let now = facts(&writer.reader(), Some(system), &risk.id, &kept)?;
        change(writer, &RISKS, &risk.id, stored([(SYSTEM_FACTS.name(), now.into())]))?;
    }
    Ok(())
}

fn of(reader: &Reader<'_>, system: &str) -> Result<Vec<Record>> {
    Record::all(reader, &RISKS, "record.system = ?1 AND record.retired_on IS NULL", &[Sql::Text(system.to_owned())])
}
