//! Words inside kept files: which may be read, and how they are found. The words stand in `kept_words` and are read by a child of
//! the host; the index lives in TEMP, filled a little at a time after a file is opened.
//!
//! What is restricted, and what is about a record that seals a name, is not read at all: no word of it comes up in a search.

use rusqlite::{Connection, OptionalExtension};

use crate::door::Reader;
use crate::fault::{Fault, Result};
use crate::file::keep_words;
use crate::kernel::Shelf;
use crate::kernel::declare::Codes;
use crate::kernel::read::inside::{self as index, SEARCHED};
use crate::run::evidence::{ANSWERS, Confidence, EVIDENCE};

/// The number of the readers whose words are believed; what an earlier one kept is read again.
const READER: u32 = 1;
/// Characters of a snippet, before and after the word.
const BEFORE: usize = 24;
const AFTER: usize = 80;

/// A file whose words fit: the item that keeps it, and the words around.
pub(super) struct Inside {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) title: String,
    pub(super) snippet: String,
}

/// Says of a file, by its SHA-256 called `sha` in SQL, that an item keeps or names it and that none of them is closed to others.
fn open(shelf: &Shelf, sha: &str) -> String {
    let closed = Confidence::Restricted.code();
    // An item is about a record that seals a name where it is that record, or its form says what that record says.
    let sealed: Vec<String> = shelf
        .registers
        .iter()
        .flat_map(|register| register.defs().filter(|def| def.sealed).map(move |def| (register.noun, def.name)))
        .map(|(noun, name)| {
            format!(
                "OR EXISTS (SELECT 1 FROM \"{noun}\" it WHERE coalesce(it.\"{name}\", '') <> '' AND ('{noun}/' || it.id = one.record
                 OR EXISTS (SELECT 1 FROM evidenceAnswer said WHERE said.evidence = one.id AND said.record = '{noun}/' || it.id)))"
            )
        })
        .collect();
    format!(
        "EXISTS (SELECT 1 FROM evidence WHERE sha256 = {sha} AND coalesce(copy, sha256) = {sha})
         AND NOT EXISTS (SELECT 1 FROM evidence one WHERE one.sha256 = {sha} AND coalesce(one.copy, one.sha256) = {sha}
             AND (one.confidentiality = '{closed}' {}))",
        sealed.join(" ")
    )
}

const NOT_READ: &str =
    "NOT EXISTS (SELECT 1 FROM kept_words WHERE id = item.sha256 AND (reader >= ?1 OR state = 'cleared'))";

/// The file came in after whatever was forgotten last. Which that was the history says, so that nothing has to be remembered, and
/// nothing that is taken away brings it back.
const CAME_SINCE: &str = "(SELECT min(seq) FROM image WHERE tab = 'evidence' AND row = item.id
    AND json_extract(after, '$.sha256') = item.sha256)
    > coalesce((SELECT max(seq) FROM journal WHERE edit = 'workspace.redact'), 0)";

/// The next content whose words may be searched and were not read. Where there is none, that is noted until an edit may change it:
/// a question about thousands of items is not asked after every edit.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn unread(shelf: &Shelf, conn: &Connection, reader: &Reader<'_>) -> Result<Option<String>> {
    if !index::due(reader)? {
        return Ok(None);
    }
    let open = open(shelf, "item.copy");
    let sql = format!(
        "SELECT item.copy FROM evidence item WHERE item.copy IS NOT NULL AND {NOT_READ} AND {open} AND {CAME_SINCE} LIMIT 1"
    );
    let next = reader.maybe(&sql, [READER], |row| row.get(0))?;
    if next.is_none() {
        index::set_due(conn, false)?;
    }
    Ok(next)
}

/// Keeps the words of a file, or why there are none, unless somebody closed it to others meanwhile, or took it away.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn keep(
    shelf: &Shelf,
    conn: &Connection,
    reader: &Reader<'_>,
    content: &str,
    words: std::result::Result<&str, &str>,
) -> Result<()> {
    let open = open(shelf, "item.sha256");
    let sql = format!(
        "SELECT 1 FROM evidence item WHERE item.sha256 = ?2 AND {NOT_READ} AND {open} AND {CAME_SINCE} LIMIT 1"
    );
    if reader.maybe(&sql, (READER, content), |_| Ok(()))?.is_some() {
        keep_words(conn, content, READER, words)?;
        index::add(conn, content)?;
    }
    Ok(())
}

/// Items whose file nobody has read, by key: after something is forgotten nobody reads them any more, for nobody could say whether
/// it stands in there.
///
/// # Errors
/// When SQLite cannot read.
pub(crate) fn unread_items(reader: &Reader<'_>) -> Result<Vec<(&'static str, String)>> {
    let sql =
        "SELECT id FROM evidence WHERE copy IS NOT NULL AND copy NOT IN (SELECT id FROM kept_words) ORDER BY number";
    reader.rows(sql, [], |row| Ok((EVIDENCE.noun, row.get(0)?)))
}

/// Takes away the words of what an edit removed or closed to others.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn follow(shelf: &Shelf, conn: &Connection) -> Result<()> {
    let touched = |noun: &str| -> Result<bool> {
        let sql = "SELECT 1 FROM temp.touched WHERE tab = ?1 LIMIT 1";
        Ok(conn.prepare_cached(sql)?.query_row([noun], |_| Ok(())).optional()?.is_some())
    };
    let mut sealing = shelf.registers.iter().filter(|register| register.defs().any(|def| def.sealed));
    let told = sealing.try_fold(false, |any, one| touched(one.noun).map(|now| any || now))?;
    if !told && !touched(EVIDENCE.noun)? && !touched(ANSWERS.noun)? {
        return Ok(());
    }
    index::set_due(conn, true)?;
    let open = open(shelf, "kept_words.id");
    // Else only what was touched is asked for.
    let only = "id IN (SELECT sha256 FROM evidence WHERE id IN (SELECT row FROM temp.touched WHERE tab = 'evidence')
        UNION SELECT item.sha256 FROM evidenceAnswer said JOIN evidence item ON item.id = said.evidence
            WHERE said.id IN (SELECT row FROM temp.touched WHERE tab = 'evidenceAnswer')
        UNION SELECT json_extract(before, '$.copy') FROM temp.touched WHERE tab = 'evidence'
        UNION SELECT json_extract(before, '$.sha256') FROM temp.touched WHERE tab = 'evidence')";
    let only = if told { "true" } else { only };
    index::forget(conn, &format!("{only} AND NOT ({open})"))
}

/// Items whose file holds words that begin with all the words given.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn found(reader: &Reader<'_>, text: &str, limit: u32) -> Result<Vec<Inside>> {
    // Words as the index has them: it knows no phrases, so what a sign parts is two words. Accents of their own stay with their letter.
    let part = |c: char| !(c.is_alphanumeric() || c == '.' || ('\u{300}'..='\u{36F}').contains(&c));
    let asked: Vec<&str> = text.split(part).filter(|word| !word.is_empty()).collect();
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let quoted: Vec<String> = asked.iter().map(|word| format!("\"{word}\"*")).collect();
    let sql = "SELECT item.id, item.number, item.title, substr(kept_words.words, 1, ?3) FROM inside
        JOIN temp.inside_at ON inside_at.at = inside.rowid
        JOIN kept_words ON kept_words.id = inside_at.id AND kept_words.state = 'read'
        JOIN evidence item ON item.sha256 = kept_words.id AND coalesce(item.copy, item.sha256) = kept_words.id
        WHERE inside MATCH ?1 LIMIT ?2";
    let found = reader.rows(sql, (quoted.join(" "), limit, SEARCHED), |row| {
        let words: String = row.get(3)?;
        Ok(Inside { id: row.get(0)?, number: row.get(1)?, title: row.get(2)?, snippet: around(&words, &asked) })
    });
    match found {
        // A letter younger than the index's own tables parts words there: then nothing is found, and nothing is wrong.
        Err(Fault::Sqlite(error)) if error.to_string().contains("phrase queries") => Ok(Vec::new()),
        found => found,
    }
}

/// The words around the first place where one of those asked for begins.
fn around(words: &str, asked: &[&str]) -> String {
    let asked: Vec<String> = asked.iter().map(|word| folded(word)).collect();
    let mut at = 0;
    let mut apart = true;
    for (place, c) in words.char_indices() {
        let rest = words.get(place..).unwrap_or_default();
        if apart && asked.iter().any(|word| begins(rest, word)) {
            at = place;
            break;
        }
        apart = !c.is_alphanumeric() && c != '.';
    }
    let head = words.get(..at).unwrap_or_default();
    let skipped = head.chars().count().saturating_sub(BEFORE);
    let from = head.char_indices().nth(skipped).map_or(at, |(place, _)| place);
    // It begins with a whole word.
    let whole = |from: usize| head.get(from..)?.find(char::is_whitespace).map(|to| from + to + 1);
    let from = if skipped > 0 { whole(from).unwrap_or(from) } else { from };
    let tail = words.get(from..).unwrap_or_default();
    let shown: String = tail.chars().take(BEFORE + AFTER).collect();
    let (more, before) = (shown.len() < tail.len(), if from > 0 { "…" } else { "" });
    let line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{before}{line}{}", if more { "…" } else { "" })
}

fn begins(text: &str, folded_word: &str) -> bool {
    let mut letters = text.chars().flat_map(plain);
    folded_word.chars().all(|letter| letters.next() == Some(letter))
}

fn folded(word: &str) -> String {
    word.chars().flat_map(plain).collect()
}

/// A letter without its case and the marks of our two languages and their neighbours.
fn plain(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase().map(|c| match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    })
}
