//! Writing inside an edit. Refusals are collected, so that a person sees all reasons at once.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

use super::{Created, Reader};
use crate::fault::{Fault, Refusal, Result};
use crate::hands::{Author, Ids};
use crate::moment::Moment;

/// What an edit gets.
pub struct Writer<'a> {
    conn: &'a Connection,
    moment: Moment,
    author: &'a Author,
    ids: &'a mut dyn Ids,
    pub(super) refusals: Vec<Refusal>,
    pub(super) created: Vec<Created>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(conn: &'a Connection, moment: Moment, author: &'a Author, ids: &'a mut dyn Ids) -> Self {
        Self { conn, moment, author, ids, refusals: Vec::new(), created: Vec::new() }
    }

    /// The reading side.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(self.conn)
    }

    /// The moment of the edit.
    #[must_use]
    pub fn moment(&self) -> Moment {
        self.moment
    }

    /// Who edits.
    #[must_use]
    pub fn author(&self) -> &Author {
        self.author
    }

    /// A new key: UUIDv7 of the edit's instant.
    pub fn new_id(&mut self) -> String {
        let random = self.ids.bytes();
        let millis = u64::try_from(self.moment.instant.timestamp_millis()).unwrap_or_default();
        let mut tail = [0; 10];
        tail.copy_from_slice(random.get(..10).unwrap_or(&[0; 10]));
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid().to_string()
    }

    /// Notes a reason against the edit; it is not committed then.
    pub fn refuse(&mut self, refusal: Refusal) {
        self.refusals.push(refusal);
    }

    /// Whether a reason against the edit was noted.
    #[must_use]
    pub fn refused(&self) -> bool {
        !self.refusals.is_empty()
    }

    /// Names a record the edit made.
    pub fn created(&mut self, kind: &str, id: &str) {
        self.created.push(Created { kind: kind.to_owned(), id: id.to_owned() });
    }

    /// Inserts a row.
    ///
    /// # Errors
    /// When SQLite refuses, e.g. a key that is taken.
    pub fn insert(&mut self, table: &str, fields: &[(&str, Sql)]) -> Result<()> {
        let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
        let places: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
        self.conn.prepare_cached(&sql)?.execute(params_from_iter(fields.iter().map(|(_, value)| value)))?;
        Ok(())
    }

    /// Changes fields of a row.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such row.
    pub fn amend(&mut self, table: &'static str, id: &str, fields: &[(&str, Sql)]) -> Result<()> {
        if fields.is_empty() {
            return Ok(());
        }
        let sets: Vec<String> =
            fields.iter().enumerate().map(|(at, (name, _))| format!("{name} = ?{}", at + 2)).collect();
        let sql = format!("UPDATE {table} SET {} WHERE id = ?1", sets.join(", "));
        let key = Sql::Text(id.to_owned());
        let values = std::iter::once(&key).chain(fields.iter().map(|(_, value)| value));
        match self.conn.prepare_cached(&sql)?.execute(params_from_iter(values))? {
            0 => Err(Fault::NotFound { kind: table, id: id.to_owned() }),
            _ => Ok(()),
        }
    }
}
