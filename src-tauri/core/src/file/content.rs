//! The content store: bytes kept under their SHA-256, added and never changed; and the words that were read in them.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::fault::unfit;
use crate::fault::{Fault, Result, Unfit};

/// Lower-case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of `bytes`, 64 hex digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// SHA-256 of a file, 64 hex digits, read once from beginning to end.
///
/// # Errors
/// When it cannot be read.
pub fn digest_of(path: &std::path::Path) -> Result<String> {
    let mut sum = Sha256::new();
    let (mut file, mut part) = (std::fs::File::open(path)?, vec![0_u8; 1 << 16]);
    loop {
        match std::io::Read::read(&mut file, &mut part)? {
            0 => return Ok(hex(&sum.finalize())),
            count => sum.update(part.get(..count).unwrap_or_default()),
        }
    }
}

/// Keeps `bytes` and gives the key they are found under: their SHA-256, 64 hex digits. The same bytes are stored once.
///
/// # Errors
/// [`Fault::DiskFull`], [`Fault::ReadOnly`] or what else SQLite says.
pub fn keep(conn: &Connection, bytes: &[u8]) -> Result<String> {
    let key = sha256(bytes);
    conn.prepare_cached("INSERT INTO content (id, size, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING")?
        .execute(params![key, bytes.len(), bytes])?;
    Ok(key)
}

/// The bytes kept under `key`, checked against it.
///
/// # Errors
/// [`Fault::NotFound`] without such content; `Unfit::Damaged` when the bytes are not the ones that were kept.
pub fn content(conn: &Connection, key: &str) -> Result<Vec<u8>> {
    let found: Option<Vec<u8>> = conn
        .prepare_cached("SELECT bytes FROM content WHERE id = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    let bytes = found.ok_or_else(|| Fault::NotFound { kind: "content", id: key.to_owned() })?;
    if sha256(&bytes) == key {
        Ok(bytes)
    } else {
        Err(unfit(conn.path().unwrap_or_default().as_ref(), Unfit::Damaged, format!("content {key}")))
    }
}

/// Most characters of the words of a content.
pub const MOST_WORDS: usize = 100_000;

/// What the words of a content are held against by the check: nobody's proof, but no accident passes for words.
pub(crate) fn words_sum(id: &str, state: &str, words: &str) -> String {
    sha256(format!("{id}\n{state}\n{words}").as_bytes())
}

/// Keeps the words of a content as a reader of this number found them, or the code of why it read none.
///
/// # Errors
/// What SQLite says.
pub(crate) fn keep_words(
    conn: &Connection,
    id: &str,
    reader: u32,
    words: std::result::Result<&str, &str>,
) -> Result<()> {
    let state = if words.is_ok() { "read" } else { "not" };
    let words: String = words.unwrap_or_else(|why| why).chars().filter(|c| *c != '\0').take(MOST_WORDS).collect();
    conn.prepare_cached(
        "INSERT INTO kept_words (id, reader, state, sum, words) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET reader = excluded.reader, state = excluded.state, sum = excluded.sum,
         words = excluded.words WHERE state <> 'cleared'",
    )?
    .execute(params![id, reader, state, words_sum(id, state, &words), words])?;
    Ok(())
}

/// Takes the words of a file away for good: no reader brings them back.
///
/// # Errors
/// What SQLite says.
pub(crate) fn clear_words(conn: &Connection, id: &str) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO kept_words (id, reader, state, sum, words) SELECT ?1, 0, 'cleared', ?2, ''
         WHERE EXISTS (SELECT 1 FROM content WHERE id = ?1) OR EXISTS (SELECT 1 FROM kept_words WHERE id = ?1)
         ON CONFLICT (id) DO UPDATE SET reader = 0, state = 'cleared', sum = excluded.sum, words = ''",
    )?
    .execute(params![id, words_sum(id, "cleared", "")])?;
    Ok(())
}
