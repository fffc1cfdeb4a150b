//! What a system tells its risks when it changes, or when its class under the EU AI Act does.

use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::fields::SYSTEM_FACTS;
use super::register::RISKS;
use super::system::{CLASS, facts};
use crate::door::{Reader, Writer};
use crate::fault::Result;
use crate::kernel::kinds::Stamped;
use crate::kernel::{Record, change, stored};

/// A system has changed: its risks hear of it.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, system: &str) -> Result<()> {
    for risk in of(&writer.reader(), system)? {
        let now = facts(&writer.reader(), system, &risk.get(&SYSTEM_FACTS))?;
        if risk.stored(SYSTEM_FACTS.name()).as_str() != Some(now.as_str()) {
            change(writer, &RISKS, &risk.id, stored([(SYSTEM_FACTS.name(), now.into())]))?;
        }
    }
    Ok(())
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
        let now = facts(&writer.reader(), system, &kept)?;
        change(writer, &RISKS, &risk.id, stored([(SYSTEM_FACTS.name(), now.into())]))?;
    }
    Ok(())
}

fn of(reader: &Reader<'_>, system: &str) -> Result<Vec<Record>> {
    Record::all(reader, &RISKS, "record.system = ?1 AND record.retired_on IS NULL", &[Sql::Text(system.to_owned())])
}
