//! The journal: one entry per edit, chained by hash, with an image of every row the edit touched.
//!
//! This one mechanism is the history of a record, undo, "what changed since" and the tamper check. The encoding is written
//! down in `docs/journal-encoding.md`. Not here: which edits exist and what they mean.

mod append;
mod arm;
pub(crate) mod hash;
mod image;
mod redact;
mod undo;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use append::LONGEST;
pub use append::{Entry, Kind, append, append_clearing, keep};
pub use arm::arm;
pub(crate) use image::{Fields, cleared, image_mark};
pub use redact::{Secrets, values};
pub use undo::{Target, put_back, redo_target, undo_target, undoable};

use crate::fault::Result;

/// Tables the journal does not watch: it would describe itself, and content is append-only and named by its hash.
pub const UNWATCHED: [&str; 4] = ["content", "journal", "image", "kept_words"];

/// The last entry of a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Head {
    /// Number of the entry; 0 for an empty journal.
    pub seq: u64,
    /// Hash, 64 hex digits.
    pub hash: String,
    /// Instant, UTC; empty for an empty journal.
    pub at: String,
}

/// The head of the journal now.
///
/// # Errors
/// When SQLite cannot read it.
pub fn head(conn: &Connection) -> Result<Head> {
    let (seq, hash, at) = last(conn)?;
    Ok(Head { seq, hash: hash::hex(&hash), at })
}

/// Number, hash and instant of the last entry.
fn last(conn: &Connection) -> Result<(u64, Vec<u8>, String)> {
    let mut ask = conn.prepare_cached("SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1")?;
    let mut rows = ask.query([])?;
    Ok(match rows.next()? {
        Some(row) => (row.get(0)?, row.get(1)?, row.get(2)?),
        None => (0, hash::ORIGIN.to_vec(), String::new()),
    })
}

/// Watched tables and their columns, in the schema's order.
pub(crate) fn watched(conn: &Connection) -> Result<Vec<(String, Vec<String>)>> {
    let mut ask = conn.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY rowid")?;
    let names: Vec<String> = ask.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut tables = Vec::new();
    for name in names.into_iter().filter(|name| !UNWATCHED.contains(&name.as_str())) {
        let mut columns = conn.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
        let columns = columns.query_map([&name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        tables.push((name, columns));
    }
    Ok(tables)
}
