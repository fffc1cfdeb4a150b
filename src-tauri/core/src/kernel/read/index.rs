//! What follows the records in TEMP: where each is and what it is called, its words for the search, its links.

use rusqlite::Connection;

use super::{bounds, links, search};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Shelf;

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
    let touched: Vec<(String, String)> = conn
        .prepare_cached("SELECT DISTINCT tab, row FROM temp.touched")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut followed = Vec::new();
    for (table, id) in touched {
        let Some(register) = shelf.registers.iter().copied().find(|register| register.noun == table) else { continue };
        search::follow(register, &id, conn)?;
        links::follow(register, &id, conn)?;
        followed.push((register.noun, id));
    }
    Ok(followed)
}

/// What people call a record; an empty text for what has no name.
///
/// # Errors
/// When SQLite cannot read.
pub fn called(noun: &str, id: &str, reader: &Reader<'_>) -> Result<String> {
    let sql = "SELECT called FROM temp.place WHERE noun = ?1 AND id = ?2";
    Ok(reader.maybe(sql, [noun, id], |row| row.get(0))?.unwrap_or_default())
}
