//! Which row is kept: the one that the history makes where it is whole, else the one that can be read, else the one that the
//! history made last. What contradicts a field's bound or a table is not kept.

use std::collections::BTreeSet;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params_from_iter};

use super::gather::Met;
use super::report::Kept;
use crate::fault::Result;
use crate::file::check::{State, sql_of};

/// Longest text a column takes, in characters.
pub(super) type Bounds<'a> = dyn Fn(&str) -> Vec<(&'static str, usize)> + 'a;

/// What was read, and what the history says of it.
pub(super) struct Settled<'a> {
    /// What could be read.
    pub(super) read: &'a Connection,
    /// Records as the proved entries make them.
    pub(super) made: &'a State,
    /// Whether those are all there ever were.
    pub(super) whole: bool,
    /// What a field takes.
    pub(super) bounds: &'a Bounds<'a>,
}

impl Settled<'_> {
    /// Puts the rows of one table into `into`.
    pub(super) fn table(&self, table: &str, columns: &[String], met: &Met, into: &Connection) -> Result<Kept> {
        let mut kept = Kept { table: table.to_owned(), ..Kept::default() };
        let sql = format!("SELECT id FROM \"{table}\"");
        let stored: BTreeSet<String> =
            self.read.prepare(&sql)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let made = self.made.tables.get(table);
        let known: BTreeSet<&String> = made.iter().flat_map(|made| made.rows.keys()).collect();
        let gone = |key: &String| self.whole && !known.contains(key) || met.indexed && !met.keys.contains(key);
        for key in stored.iter().chain(known.iter().copied()).chain(&met.keys).collect::<BTreeSet<_>>() {
            let there = self.stored(table, columns, key)?;
            let told = self.told(table, columns, key);
            let row = match (&there, &told) {
                (Some(_), _) if self.whole && !known.contains(key) => {
                    kept.aside += 1;
                    continue;
                }
                (Some(there), Some(told)) if there == told => there,
                (_, Some(told)) if self.whole || there.is_none() && !gone(key) => {
                    kept.rebuilt += 1;
                    told
                }
                (Some(there), _) => {
                    kept.unproved += 1;
                    there
                }
                (None, _) if gone(key) => continue,
                (None, _) => {
                    kept.lost += 1;
                    continue;
                }
            };
            let places = vec!["?"; row.len()].join(", ");
            let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
            let put = into
                .prepare_cached(&format!("INSERT INTO \"{table}\" ({names}) VALUES ({places})"))?
                .execute(params_from_iter(row));
            match put {
                Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => kept.lost += 1,
                put => kept.rows += put?,
            }
        }
        kept.more = met.broken > 0 && !met.indexed && !self.whole;
        Ok(kept)
    }

    /// The row as it stands, if it could be read and keeps within its bounds.
    fn stored(&self, table: &str, columns: &[String], key: &str) -> Result<Option<Vec<Sql>>> {
        let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
        let sql = format!("SELECT {names} FROM \"{table}\" WHERE id = ?1");
        let row = |row: &rusqlite::Row<'_>| (0..columns.len()).map(|at| row.get(at)).collect();
        let found: Option<Vec<Sql>> = self.read.prepare_cached(&sql)?.query_row([key], row).optional()?;
        let bounds = (self.bounds)(table);
        let over = |column: &String, value: &Sql| match value {
            Sql::Text(text) => {
                let most = bounds.iter().find(|(name, _)| name == column).map(|(_, most)| *most);
                most.is_some_and(|most| text.chars().count() > most)
            }
            _ => false,
        };
        Ok(found.filter(|row| !columns.iter().zip(row).any(|(column, value)| over(column, value))))
    }

    /// The row as the history made it; none where it does not say all of it.
    fn told(&self, table: &str, columns: &[String], key: &str) -> Option<Vec<Sql>> {
        let made = self.made.tables.get(table)?;
        let row = made.rows.get(key)?;
        let value = |column: &String| {
            let at = made.columns.iter().position(|one| one == column)?;
            let value = row.0.get(at)?.as_ref()?;
            if crate::journal::cleared(value).is_some() { None } else { sql_of(self.read, value).ok() }
        };
        columns.iter().map(value).collect()
    }
}
