//! Words that were read in kept files, in an index that lives in TEMP and is filled a little at a time after a file is opened. Not here:
//! which files may be read, and who keeps them (`facts/inside.rs`).

use rusqlite::{Connection, OptionalExtension};

use crate::door::Reader;
use crate::fault::Result;

/// Characters of a file that go into the index; the first of them.
pub const SEARCHED: usize = 50_000;
/// Characters that go into the index before the window gets its turn.
const TURN: usize = 50_000;
/// Characters that go into the index of all files together: so it stays within what memory a file may cost.
const ALL: usize = 60_000_000;
/// Pages of the index that are put in order after each turn.
const MERGED: i64 = 16;

/// Makes the index, empty.
///
/// # Errors
/// When SQLite refuses.
pub fn build(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE inside_at (at INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
         CREATE TEMP TABLE inside_next (id TEXT NOT NULL, at INTEGER NOT NULL, length INTEGER NOT NULL,
            due INTEGER NOT NULL);
         INSERT INTO inside_next VALUES ('', 0, 0, 1);
         CREATE VIRTUAL TABLE temp.inside USING fts5 (words, content = '', columnsize = 0, detail = none,
            tokenize = \"unicode61 remove_diacritics 2 tokenchars '.'\");
         INSERT INTO inside (inside, rank) VALUES ('automerge', 0), ('crisismerge', 1999);",
    )?;
    Ok(())
}

/// Puts the next few of the words that were kept into the index; whether there are more.
///
/// # Errors
/// When SQLite refuses.
pub fn index(conn: &Connection) -> Result<bool> {
    let mut done = 0;
    while done < TURN {
        let next = "SELECT id FROM kept_words WHERE id > (SELECT id FROM temp.inside_next) ORDER BY id LIMIT 1";
        let Some(id) = conn.prepare_cached(next)?.query_row([], |row| row.get::<_, String>(0)).optional()? else {
            return Ok(false);
        };
        conn.prepare_cached("UPDATE temp.inside_next SET id = ?1")?.execute([&id])?;
        let known = "SELECT 1 FROM temp.inside_at WHERE id = ?1";
        if conn.prepare_cached(known)?.query_row([&id], |_| Ok(())).optional()?.is_none() {
            // What holds nothing costs a look.
            done += add(conn, &id)? + 500;
        }
    }
    // Left to itself the index is put in order now and then, and whoever types would wait for it: so a little each time.
    conn.prepare_cached("INSERT INTO inside (inside, rank) VALUES ('merge', ?1)")?.execute([MERGED])?;
    Ok(true)
}

/// Puts the words of a content into the index; how many bytes they are.
///
/// # Errors
/// When SQLite refuses.
pub fn add(conn: &Connection, id: &str) -> Result<usize> {
    let sql = "SELECT substr(words, 1, ?2) FROM kept_words WHERE id = ?1 AND state = 'read'";
    let words: Option<String> = conn.prepare_cached(sql)?.query_row((id, SEARCHED), |row| row.get(0)).optional()?;
    // What stood in the index before stays there without a place, and nothing leads to it: no place is given out twice.
    conn.prepare_cached("DELETE FROM temp.inside_at WHERE id = ?1")?.execute([id])?;
    let Some(words) = words.filter(|words| !words.is_empty()) else { return Ok(0) };
    let sql = "UPDATE temp.inside_next SET at = at + 1, length = length + ?1 WHERE length + ?1 <= ?2 RETURNING at";
    let at: Option<i64> = conn.prepare_cached(sql)?.query_row((words.len(), ALL), |row| row.get(0)).optional()?;
    let Some(at) = at else { return Ok(0) };
    conn.prepare_cached("INSERT INTO temp.inside_at (at, id) VALUES (?1, ?2)")?.execute((at, id))?;
    conn.prepare_cached("INSERT INTO inside (rowid, words) VALUES (?1, ?2)")?.execute((at, &words))?;
    Ok(words.len())
}

/// Takes the words of those contents away that fit `which`, a condition on `kept_words`; what was cleared stays cleared.
///
/// # Errors
/// When SQLite refuses.
pub fn forget(conn: &Connection, which: &str) -> Result<()> {
    conn.prepare_cached(&format!("DELETE FROM kept_words WHERE state <> 'cleared' AND {which}"))?.execute([])?;
    conn.prepare_cached("DELETE FROM temp.inside_at WHERE id NOT IN (SELECT id FROM kept_words)")?.execute([])?;
    Ok(())
}

/// Whether there may be something to read: an edit touched what decides it since nothing was left.
///
/// # Errors
/// When SQLite cannot read.
pub fn due(reader: &Reader<'_>) -> Result<bool> {
    Ok(reader.maybe("SELECT due FROM temp.inside_next", [], |row| row.get(0))?.unwrap_or_default())
}

/// Notes that there is, or that nothing is left.
///
/// # Errors
/// When SQLite refuses.
pub fn set_due(conn: &Connection, due: bool) -> Result<()> {
    conn.prepare_cached("UPDATE temp.inside_next SET due = ?1")?.execute([due])?;
    Ok(())
}
