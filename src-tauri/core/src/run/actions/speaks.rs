//! Which open action speaks of something, by its words: for papers that say who settles what they leave open.

use super::From;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::declare::Codes;

/// The open actions that came of a record, by their day: number and title, whose each is, its day.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn open_from(reader: &Reader<'_>, origin: From, record: &str) -> Result<Vec<[String; 3]>> {
    let sql = "SELECT action.number || ' ' || title, coalesce(person.name, ''), coalesce(due, '')
        FROM action LEFT JOIN person ON person.id = action.owner
        WHERE action.state = 'open' AND action.retired_on IS NULL AND origin = ?1 AND originLabel = ?2
        ORDER BY due, action.number";
    reader.rows(sql, [origin.code(), record], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
}

/// The first open action that speaks of one of these words, by its day: its number and title, whose it is, its day.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn action_on(reader: &Reader<'_>, words: &[&str]) -> Result<Option<[String; 3]>> {
    let sql = "SELECT action.number || ' ' || title, coalesce(person.name, ''), coalesce(due, ''),
        title || ' ' || coalesce(detail, '') || ' ' || coalesce(originLabel, '')
        FROM action LEFT JOIN person ON person.id = action.owner
        WHERE action.state = 'open' AND action.retired_on IS NULL ORDER BY due, action.number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<([String; 3], String)> {
        Ok(([row.get(0)?, row.get(1)?, row.get(2)?], row.get(3)?))
    };
    let all = reader.rows(sql, [], read)?;
    let speaks = |said: &String| {
        let said = said.to_lowercase();
        words.iter().any(|word| said.contains(&word.to_lowercase()))
    };
    Ok(all.into_iter().find(|(_, said)| speaks(said)).map(|(found, _)| found))
}
