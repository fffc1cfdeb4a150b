//! Points of Annex IV of Regulation (EU) 2024/1689 in a technical file: which of them something on record answers. What no register
//! of the program holds is never answered by silence.

use super::data::{Point, sheet};
use super::notes;
use super::records::listed;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::Record;
use crate::moment::Moment;
use crate::paper::SheetPoint;

/// How a point stands for a system; that of a declaration of conformity that its class asks for none of is needless.
///
/// # Errors
/// Those of the file.
pub(super) fn stands(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    point: &Point,
    system: &Record,
    (lang, at): (&str, &Moment),
) -> Result<SheetPoint> {
    if point.declared && notes::undeclared(reader, system, lang)? {
        let (id, held) = (point.id.clone(), point.held.clone());
        return Ok(SheetPoint { id, there: false, held, needless: true, cited: Vec::new() });
    }
    // What nothing could answer is held by no register.
    let mut there = !(point.fields.is_empty() && point.by.is_empty() && point.issued.is_empty());
    there &= point.fields.iter().all(|field| system.stored(field).as_str().is_some_and(|said| !said.is_empty()));
    for records in &point.by {
        there &= !listed(shelf, reader, records, &system.id, at)?.rows.is_empty();
    }
    let mut cited = Vec::new();
    if !point.issued.is_empty() {
        let number = format!("{}-{}", sheet(&point.issued)?.prefix, system.number);
        cited = issued(reader, &point.issued, &system.id, &number)?;
        there &= !cited.is_empty();
        // What was handed over is not the document of this number while nobody has approved that.
        if !cited.iter().any(|one| one.id == "sheet-point-issued") {
            cited.push(Message::new("sheet-point-unissued").with("number", number));
        }
    }
    Ok(SheetPoint { id: point.id.clone(), there, held: point.held.clone(), needless: false, cited })
}

/// The last document of a sheet that was issued, and each handing over of it.
fn issued(reader: &Reader<'_>, sheet: &str, system: &str, number: &str) -> Result<Vec<Message>> {
    let sql = "SELECT version, coalesce(issuedOn, '') FROM document WHERE kind = ?1 AND subject = ?2 ORDER BY id DESC LIMIT 1";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 2]> { Ok([row.get(0)?, row.get(1)?]) };
    let document = reader.maybe(sql, [sheet, system], read)?.map(|[version, on]| {
        Message::new("sheet-point-issued").with("number", number).with("version", version).with("on", on)
    });
    let sql = "SELECT number || ' ' || name, coalesce(version, ''), givenOn FROM delivery
        WHERE system = ?2 AND sheet = ?1 AND retired_on IS NULL ORDER BY givenOn, number";
    let read =
        |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let handed = reader.rows(sql, [sheet, system], read)?.into_iter().map(|[delivery, version, on]| {
        Message::new("sheet-point-handed")
            .with("delivery", delivery)
            .with("version", if version.is_empty() { "none" } else { &version })
            .with("on", on)
    });
    Ok(document.into_iter().chain(handed).collect())
}
