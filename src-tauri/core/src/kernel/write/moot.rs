//! What a record says already needs nobody's answer: such proposals are not made, and go when the record comes to say it.

use serde_json::{Map, Value};

use super::take::taken;
use crate::door::{Reader, Writer};
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::kernel::{Record, Refusals};

/// A proposal about a record that nobody has answered.
pub(super) struct Open {
    pub(super) id: String,
    pub(super) source: String,
    pub(super) patch: Map<String, Value>,
}

pub(super) fn open(reader: &Reader<'_>, register: &Register, record: &str) -> Result<Vec<Open>> {
    let sql = "SELECT id, source, patch FROM proposal WHERE noun = ?1 AND record = ?2 ORDER BY id";
    reader.rows(sql, [register.noun, record], |row| {
        let patch: String = row.get(2)?;
        Ok(Open { id: row.get(0)?, source: row.get(1)?, patch: serde_json::from_str(&patch).unwrap_or_default() })
    })
}

/// Whether a record says already what is proposed for it.
pub(super) fn says(
    writer: &Writer<'_>,
    register: &'static Register,
    record: &str,
    patch: &Map<String, Value>,
) -> Result<bool> {
    let now = Record::read(&writer.reader(), register, record)?;
    let taken = taken(writer, register, patch, &mut Refusals::default())?;
    Ok(taken.iter().all(|(def, value)| value == now.stored(def.name)))
}

/// Takes away what was proposed about a record and stands in it by now, whoever wrote it.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(super) fn sweep(writer: &mut Writer<'_>, register: &'static Register, record: &str) -> Result<()> {
    for one in open(&writer.reader(), register, record)? {
        if says(writer, register, record, &one.patch)? {
            writer.remove("proposal", &one.id)?;
        }
    }
    Ok(())
}
