//! Reading without a way to write. Parameters are always bound.

use std::any::Any;
use std::sync::Arc;

use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, Row};

use super::Lexicon;
use super::memory::Memory;
use crate::fault::Result;
use crate::journal;

/// What a question gets: rows, and nothing that writes.
pub struct Reader<'a> {
    conn: &'a Connection,
    lexicon: &'static dyn Lexicon,
    memory: Option<&'a Memory>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(conn: &'a Connection, lexicon: &'static dyn Lexicon) -> Self {
        Self { conn, lexicon, memory: None }
    }

    /// The same, of a file nobody writes to meanwhile.
    pub(super) fn remembering(conn: &'a Connection, lexicon: &'static dyn Lexicon, memory: &'a Memory) -> Self {
        Self { conn, lexicon, memory: Some(memory) }
    }

    /// What `make` works out of the rows of the file and of `key` alone; once, while no row changes of a table that it asks for.
    ///
    /// # Errors
    /// Those of `make`.
    pub(crate) fn once<T: Any + Send + Sync>(&self, key: &str, make: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
        match self.memory {
            Some(memory) => memory.once(key, make),
            None => Ok(Arc::new(make()?)),
        }
    }

    /// Another one over the same file.
    #[must_use]
    pub fn again(&self) -> Self {
        Self { conn: self.conn, lexicon: self.lexicon, memory: self.memory }
    }

    /// What words mean.
    #[must_use]
    pub fn lexicon(&self) -> &'static dyn Lexicon {
        self.lexicon
    }

    /// Name of the zone in which the organisation's days begin.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub fn time_zone(&self) -> Result<String> {
        Ok(self.maybe("SELECT time_zone FROM workspace", [], |row| row.get(0))?.unwrap_or_else(|| "UTC".to_owned()))
    }

    /// Id of the workspace: what is made of it and read elsewhere is known again by it.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub fn workspace_id(&self) -> Result<String> {
        Ok(self.maybe("SELECT workspace_id FROM workspace", [], |row| row.get(0))?.unwrap_or_default())
    }

    /// Entries that undo would take back one after the other, the next first; `most` at most.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub fn undoable(&self, most: usize) -> Result<Vec<u64>> {
        if let Some(memory) = self.memory {
            memory.asked("journal");
        }
        journal::undoable(self.conn, journal::head(self.conn)?.seq, most)
    }

    /// All rows, each through `read`.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut ask = self.asking(sql)?;
        Ok(ask.query_map(params, read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub fn maybe<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.asking(sql)?.query_row(params, read).optional()?)
    }

    /// A statement that only asks; any other is refused. SQLite says of each whether it writes; a connection that is told `query_only` before each
    /// question and released after it would make every statement it keeps ready anew, twice.
    fn asking(&self, sql: &str) -> Result<CachedStatement<'a>> {
        if let Some(memory) = self.memory {
            memory.asked(sql);
        }
        let ask = self.conn.prepare_cached(sql)?;
        if !ask.readonly() {
            return Err(rusqlite::Error::InvalidQuery.into());
        }
        Ok(ask)
    }
}
