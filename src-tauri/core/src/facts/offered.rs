//! Who stands on a sheet and has not accepted the role they stand in.

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Record;
use crate::moment::Moment;

/// Overseers and deputies of the system whose role was offered to them and is not accepted: somebody named on a sheet is taken to
/// have agreed. `outside`: for readers who can look no number up, and are told of no person.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn offered(reader: &Reader<'_>, system: &Record, at: &Moment, outside: bool) -> Result<Vec<Message>> {
    let sql = "SELECT DISTINCT person.name, CASE WHEN ?2 THEN role.name ELSE role.number || ' ' || role.name END FROM oversight
        JOIN person ON person.id IN (oversight.overseer, oversight.deputy)
        JOIN role ON role.person = person.id AND role.state = 'proposed' AND role.retired_on IS NULL
        WHERE oversight.system = ?1 AND oversight.retired_on IS NULL AND role.kind = 'humanOverseer' ORDER BY role.number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 2]> { Ok([row.get(0)?, row.get(1)?]) };
    let found = reader.rows(sql, (&system.id, outside), read)?;
    let told = |[person, role]: [String; 2]| {
        let id = if outside { "sheet-note-offered-outside" } else { "sheet-note-offered" };
        let told = Message::new(id).with("role", role).with("on", at.today.to_string());
        if outside { told } else { told.with("person", person) }
    };
    Ok(found.into_iter().map(told).collect())
}
