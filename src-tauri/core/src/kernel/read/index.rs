//! What follows the records in TEMP: where each is and what it is called, its words for the search, its links.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::de::IgnoredAny;

use super::{bounds, links, search};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, Register};

/// Builds it all, once the records keep within their bounds. Called when a file is opened.
///
/// # Errors
/// [`Fault::Damaged`](crate::Fault::Damaged) for a text longer than its field takes; when SQLite refuses.
pub fn build(shelf: &Shelf, conn: &Connection) -> Result<()> {
    bounds::within(shelf, conn)?;
    search::build(shelf, conn)?;
    links::build(shelf, conn)
}

/// Brings it up to date with the rows an edit touched. Called before the edit's images are taken away.
///
/// # Errors
/// When SQLite refuses.
pub fn follow(shelf: &Shelf, conn: &Connection) -> Result<Vec<(&'static str, String)>> {
    let mut rows: BTreeMap<(&'static str, String), bool> = BTreeMap::new();
    // Of a row that was there and stays, the columns that changed.
    let sql = "SELECT tab, row, CASE WHEN before IS NOT NULL THEN after END FROM temp.touched";
    let touched: Vec<(String, String, Option<String>)> = conn
        .prepare_cached(sql)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (table, id, changed) in touched {
        let Some(register) = shelf.registers.iter().copied().find(|register| register.noun == table) else { continue };
        let columns = changed.map(|text| serde_json::from_str::<BTreeMap<String, IgnoredAny>>(&text)).transpose()?;
        let shown = columns.is_none_or(|columns| columns.keys().any(|column| shows(register, column)));
        *rows.entry((register.noun, id)).or_default() |= shown;
    }
    let mut followed = Vec::new();
    for ((noun, id), _) in rows.into_iter().filter(|(_, shown)| *shown) {
        let register = shelf.of(noun)?;
        search::follow(register, &id, conn)?;
        links::follow(register, &id, conn)?;
        followed.push((noun, id));
    }
    Ok(followed)
}

/// Whether a column says what a record is called, is found by or points at. What does not leaves it where it is: thousands of
/// decisions at once change states and stamps alone.
fn shows(register: &'static Register, column: &str) -> bool {
    let own = |def: &FieldDef| search::searched(def) || def.kind.links();
    // What a register says of its names and links in SQL of its own may rest on anything.
    let plain = register.called.is_empty() && register.points.is_empty();
    let first = register.fields.first().map(|field| field.name());
    !plain || first == Some(column) || register.def(column).is_none_or(own)
}

/// What people call a record; an empty text for what has no name.
///
/// # Errors
/// When SQLite cannot read.
pub fn called(noun: &str, id: &str, reader: &Reader<'_>) -> Result<String> {
    let sql = "SELECT called FROM temp.place WHERE noun = ?1 AND id = ?2";
    Ok(reader.maybe(sql, [noun, id], |row| row.get(0))?.unwrap_or_default())
}
