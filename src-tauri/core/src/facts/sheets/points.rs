//! Points of Annex IV of Regulation (EU) 2024/1689 in a technical file: which of them something on record answers. What no register
//! of the program holds is never answered by silence.

use super::data::Point;
use super::notes;
use super::records::listed;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::Record;
use crate::moment::Moment;
use crate::paper::SheetPoint;

/// How a point stands for a system; nothing of a declaration of conformity that its class asks for none of: a note says so.
///
/// # Errors
/// Those of the file.
pub(super) fn stands(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    point: &Point,
    system: &Record,
    (lang, at): (&str, &Moment),
) -> Result<Option<SheetPoint>> {
    if point.declared && notes::undeclared(reader, system, lang)? {
        return Ok(None);
    }
    // What nothing could answer is held by no register.
    let mut there = !(point.fields.is_empty() && point.by.is_empty() && point.issued.is_empty());
    there &= point.fields.iter().all(|field| system.stored(field).as_str().is_some_and(|said| !said.is_empty()));
    for records in &point.by {
        there &= !listed(shelf, reader, records, &system.id, at)?.rows.is_empty();
    }
    if !point.issued.is_empty() {
        there &= issued(reader, &point.issued, &system.id)?;
    }
    Ok(Some(SheetPoint { id: point.id.clone(), there, held: point.held.clone() }))
}

/// Whether a sheet of the system is in force as a document, or was handed over.
fn issued(reader: &Reader<'_>, sheet: &str, system: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM document WHERE kind = ?1 AND subject = ?2
        UNION SELECT 1 FROM delivery WHERE system = ?2 AND sheet = ?1 AND retired_on IS NULL";
    Ok(reader.maybe(sql, [sheet, system], |_| Ok(()))?.is_some())
}
