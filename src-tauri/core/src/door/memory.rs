//! What was worked out of the file's rows, kept while these rows stand.
//!
//! Questions of one screen go over the same thousands of rows, and an edit moves rows of a few tables. Which tables something was worked
//! out of is not declared, where it could be forgotten: every statement goes through the reader, and each table it names counts.

use std::any::Any;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rusqlite::Connection;

use crate::fault::Result;
use crate::journal::{UNWATCHED, head, watched};

/// Most things that are kept: a coverage map may be asked for of any day.
const MOST: usize = 64;

/// See the module.
#[derive(Default)]
pub(super) struct Memory(RefCell<Kept>);

#[derive(Default)]
struct Kept {
    /// Number of the last entry, and SQLite's own number of what others wrote.
    state: [u64; 2],
    made: BTreeMap<String, Known>,
    /// Tables by whether the journal watches them, in lower case.
    tables: BTreeMap<String, bool>,
    /// What is being worked out now, the innermost last.
    open: Vec<Named>,
}

struct Known {
    value: Arc<dyn Any + Send + Sync>,
    rests: Named,
}

/// What statements name.
#[derive(Clone, Default)]
struct Named {
    /// Statements that were looked at.
    asked: BTreeSet<String>,
    /// Tables the journal watches.
    tables: BTreeSet<String>,
    /// Something that it does not watch: history, kept bytes, words, TEMP tables.
    beside: bool,
}

impl Named {
    fn with(&mut self, other: &Self) {
        self.tables.extend(other.tables.iter().cloned());
        self.beside |= other.beside;
    }
}

impl Memory {
    /// Forgets what rests on rows that are others now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn of(&self, conn: &Connection) -> Result<&Self> {
        let elsewhere = conn.query_row("PRAGMA data_version", [], |row| row.get(0))?;
        let mut kept = self.0.borrow_mut();
        // What a question was working out when it was cut off is nothing.
        kept.open.clear();
        let (old, state) = (kept.state, [head(conn)?.seq, elsewhere]);
        if old != state {
            let moved = if old[1] == elsewhere && old[0] < state[0] { moved(conn, old[0])? } else { None };
            match moved {
                Some(moved) => {
                    kept.made.retain(|_, known| !known.rests.beside && known.rests.tables.is_disjoint(&moved));
                }
                // Somebody else's hand in the file, or an entry that may do more than move rows.
                None => kept.made.clear(),
            }
            kept.state = state;
        }
        if kept.tables.is_empty() {
            kept.tables = tables(conn)?;
        }
        drop(kept);
        Ok(self)
    }

    /// Notes what a statement reads for what is being worked out.
    pub(super) fn asked(&self, sql: &str) {
        let mut kept = self.0.borrow_mut();
        let Kept { open, tables, .. } = &mut *kept;
        let Some(named) = open.last_mut().filter(|named| !named.asked.contains(sql)) else { return };
        named.asked.insert(sql.to_owned());
        let lower = sql.to_lowercase();
        for word in lower.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty()) {
            match tables.get(word) {
                Some(true) => drop(named.tables.insert(word.to_owned())),
                Some(false) => named.beside = true,
                None => {}
            }
        }
    }

    /// See [`super::Reader::once`].
    pub(super) fn once<T: Any + Send + Sync>(&self, key: &str, make: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
        let known = self.0.borrow().made.get(key).map(|known| (known.value.clone(), known.rests.clone()));
        if let Some((value, rests)) = known
            && let Ok(value) = value.downcast::<T>()
        {
            self.rests_on(&rests);
            return Ok(value);
        }
        self.0.borrow_mut().open.push(Named::default());
        let made = make();
        let mut rests = self.0.borrow_mut().open.pop().unwrap_or_default();
        self.rests_on(&rests);
        rests.asked.clear();
        let made = Arc::new(made?);
        let mut kept = self.0.borrow_mut();
        if kept.made.len() >= MOST {
            kept.made.clear();
        }
        kept.made.insert(key.to_owned(), Known { value: made.clone(), rests });
        Ok(made)
    }

    /// What is being worked out rests on this as well.
    fn rests_on(&self, rests: &Named) {
        if let Some(outer) = self.0.borrow_mut().open.last_mut() {
            outer.with(rests);
        }
    }
}

/// Every table a statement may name, with whether the journal watches it: what stands in TEMP follows rows of any.
fn tables(conn: &Connection) -> Result<BTreeMap<String, bool>> {
    let mut all: BTreeMap<String, bool> = UNWATCHED.iter().map(|name| ((*name).to_owned(), false)).collect();
    let mut ask = conn.prepare("SELECT name FROM sqlite_temp_schema WHERE type = 'table'")?;
    for name in ask.query_map([], |row| row.get::<_, String>(0))? {
        all.insert(name?.to_lowercase(), false);
    }
    all.extend(watched(conn)?.into_iter().map(|(table, _)| (table.to_lowercase(), true)));
    Ok(all)
}

/// Tables whose rows moved with entries after one, in lower case; none where an entry may have done more than move rows.
fn moved(conn: &Connection, after: u64) -> Result<Option<BTreeSet<String>>> {
    let own = "SELECT 1 FROM journal WHERE seq > ?1 AND edit LIKE 'workspace.%' AND kind NOT IN ('undo', 'redo')";
    if conn.prepare_cached(own)?.exists([after])? {
        return Ok(None);
    }
    let mut ask = conn.prepare_cached("SELECT DISTINCT tab FROM image WHERE seq > ?1")?;
    let tables = ask.query_map([after], |row| row.get::<_, String>(0))?;
    let tables: BTreeSet<String> = tables.collect::<rusqlite::Result<_>>()?;
    Ok(Some(tables.into_iter().map(|table| table.to_lowercase()).collect()))
}
