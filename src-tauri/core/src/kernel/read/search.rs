//! Words of all registers, in an index that lives in TEMP and never in the file.

use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, Register, Shape};
use rusqlite::{Connection, params};

/// A record that fits, as the index has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Noun.
    pub kind: String,
    /// Key.
    pub id: String,
    /// Number, or empty.
    pub number: String,
    /// Title or name.
    pub title: String,
    /// The words around the match.
    pub snippet: String,
}

/// Makes the index and fills it.
pub(super) fn build(shelf: &Shelf, conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE place (at INTEGER PRIMARY KEY, noun TEXT NOT NULL, id TEXT NOT NULL, called TEXT NOT NULL,
            UNIQUE (noun, id));
         CREATE VIRTUAL TABLE temp.found USING fts5 (kind UNINDEXED, id UNINDEXED, number, title, text, lang UNINDEXED,
            tokenize = \"unicode61 remove_diacritics 2 tokenchars '.'\", prefix = '2 3');",
    )?;
    for register in shelf.registers {
        conn.execute(&placing(register, "1"), [])?;
        if let Some(sql) = filling(register, "1") {
            conn.execute(&sql, [])?;
        }
    }
    Ok(())
}

/// Puts one record right.
pub(super) fn follow(register: &'static Register, id: &str, conn: &Connection) -> Result<()> {
    let at = "(SELECT at FROM temp.place WHERE noun = ?1 AND id = ?2)";
    conn.prepare_cached(&format!("DELETE FROM found WHERE rowid = {at}"))?.execute([register.noun, id])?;
    // The place stays: history names what is gone by what it was called.
    conn.prepare_cached(&placing(register, "record.id = ?1"))?.execute([id])?;
    if let Some(sql) = filling(register, "record.id = ?1") {
        conn.prepare_cached(&sql)?.execute([id])?;
    }
    Ok(())
}

fn placing(register: &Register, fit: &str) -> String {
    format!(
        "INSERT INTO temp.place (noun, id, called) SELECT '{0}', record.id, coalesce({1}, '') FROM \"{0}\" record WHERE {fit}
         ON CONFLICT (noun, id) DO UPDATE SET called = excluded.called",
        register.noun,
        register.naming("record")
    )
}

/// Whether the words of a field are searched.
pub(super) fn searched(def: &FieldDef) -> bool {
    def.kind.own_words() && !def.unsearched
}

/// Rows of a register that have a place; none for one without people's words.
fn filling(register: &'static Register, fit: &str) -> Option<String> {
    let mut words = register.defs().filter(|def| searched(def)).map(|def| def.kind.searched(def));
    let title = words.next()?;
    let rest: Vec<String> = words.collect();
    let text = if rest.is_empty() { "''".to_owned() } else { format!("concat_ws(' ', {})", rest.join(", ")) };
    let number = if register.called.is_empty() { "coalesce(record.number, '')" } else { "place.called" };
    Some(format!(
        "INSERT INTO found (rowid, kind, id, number, title, text, lang)
         SELECT place.at, '{0}', record.id, {number}, {title}, {text}, ''
         FROM \"{0}\" record JOIN temp.place ON place.noun = '{0}' AND place.id = record.id WHERE {fit}",
        register.noun
    ))
}

/// Adds words to a record's entry that stand in no field: titles of the catalogue.
///
/// # Errors
/// When SQLite refuses.
pub fn entitle(conn: &Connection, noun: &str, id: &str, title: &str, more: &str) -> Result<()> {
    let sql = "UPDATE found SET title = ?3, text = text || ' ' || ?4
        WHERE rowid = (SELECT at FROM temp.place WHERE noun = ?1 AND id = ?2)";
    conn.prepare_cached(sql)?.execute([noun, id, title, more])?;
    Ok(())
}

/// Adds what is no record, in one language: a term, a question, a clause. It is found by those who ask in that language.
///
/// # Errors
/// When SQLite refuses.
pub fn shelve(conn: &Connection, [kind, id, number]: [&str; 3], lang: &str, words: [&str; 2]) -> Result<()> {
    // Records have the places from one upwards.
    let sql = "INSERT INTO found (rowid, kind, id, number, title, text, lang)
        SELECT min(0, coalesce((SELECT min(rowid) FROM found), 0)) - 1, ?1, ?2, ?6, ?3, ?4, ?5";
    conn.prepare_cached(sql)?.execute([kind, id, words[0], words[1], lang, number])?;
    Ok(())
}

/// Records whose words begin with the words given, at most `limit`, the one of that number first; with a language, what is no record in it too.
///
/// # Errors
/// When the file cannot be read.
pub fn found(reader: &Reader<'_>, text: &str, lang: &str, limit: u32) -> Result<Vec<Fit>> {
    // Every word is quoted, so that nothing in it is taken for the query language of the index.
    let quoted = |word: &str| format!("\"{}\"*", word.replace('"', "\"\""));
    let asked: Vec<String> = text.split_whitespace().map(quoted).collect();
    // No text holds a zero, and the index would take it for the end of the question.
    if asked.is_empty() || text.contains('\0') {
        return Ok(Vec::new());
    }
    let sql = "SELECT kind, id, number, title, snippet(found, 4, '', '', '…', 12) FROM found
        WHERE found MATCH ?1 AND lang IN ('', ?3) ORDER BY number = ?4 COLLATE NOCASE DESC, bm25(found, 0, 0, 20, 8, 1, 0), number LIMIT ?2";
    reader.rows(sql, params![asked.join(" "), limit, lang, text.trim()], |row| {
        Ok(Fit { kind: row.get(0)?, id: row.get(1)?, number: row.get(2)?, title: row.get(3)?, snippet: row.get(4)? })
    })
}
