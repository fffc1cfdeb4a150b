//! Content against its hash, and against what names it; words that were read in it against theirs.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::chain::Chain;
use super::finding::Finding;
use crate::fault::Result;
use crate::file::content::{MOST_WORDS, sha256, words_sum};

/// Keys of contents that were held against their hash, with how many bytes each has: a key names its bytes for ever.
#[derive(Debug, Default)]
pub(crate) struct Proved(HashMap<String, usize>);

/// Holds every content against its hash, each in a look of its own.
pub(super) fn prove(conn: &Connection, proved: &mut Proved, mut between: impl FnMut() -> Result<()>) -> Result<()> {
    let mut ask = conn.prepare("SELECT id FROM content ORDER BY id")?;
    let keys = ask.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>();
    let Ok(keys) = keys else { return Ok(()) };
    let mut ask = conn.prepare("SELECT bytes FROM content WHERE id = ?1")?;
    for key in keys {
        if proved.0.contains_key(&key) {
            continue;
        }
        between()?;
        let mut rows = ask.query([&key])?;
        // What cannot be read is told by the check, which reads it again.
        let Ok(Some(row)) = rows.next() else { continue };
        let Some(bytes) = row.get_ref(0)?.as_blob().ok().filter(|bytes| sha256(bytes) == key) else { continue };
        let size = bytes.len();
        drop(rows);
        proved.0.insert(key, size);
    }
    Ok(())
}

/// Every content that is not what its key says, that is named and not there, or that nothing names.
pub(super) fn compare(conn: &Connection, chain: &Chain, proved: &Proved) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut kept = HashSet::new();
    let mut ask = conn.prepare("SELECT id, size, rowid FROM content ORDER BY id")?;
    let mut bytes = conn.prepare("SELECT bytes FROM content WHERE rowid = ?1")?;
    let mut rows = ask.query([])?;
    while let Some(row) = rows.next()? {
        let (id, size, at): (String, usize, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let holds = match proved.0.get(&id) {
            Some(proved) => *proved == size,
            None => bytes.query_row([at], |row| {
                let bytes = row.get_ref(0)?.as_blob().unwrap_or_default();
                Ok(size == bytes.len() && sha256(bytes) == id)
            })?,
        };
        if !holds {
            findings.push(Finding::new("content", id.as_str()));
        } else if chain.broken.is_none() && !chain.named.contains(&id) {
            findings.push(Finding::new("content-stray", id.as_str()));
        }
        kept.insert(id);
    }
    let mut lost: Vec<&String> = chain.needed.difference(&kept).collect();
    lost.sort();
    findings.extend(lost.into_iter().map(|id| Finding::new("content-missing", id.as_str())));
    findings.extend(words(conn, |id| kept.contains(id) || chain.named.contains(id))?);
    Ok(findings)
}

/// Words of a file that no history names, that are not as they were kept, or longer than any reader gives them.
fn words(conn: &Connection, known: impl Fn(&String) -> bool) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut ask = conn.prepare("SELECT id, state, sum, words FROM kept_words ORDER BY id")?;
    let mut rows = ask.query([])?;
    while let Some(row) = rows.next()? {
        let (id, state, sum): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let words = row.get_ref(3)?.as_str().unwrap_or_default();
        if !known(&id) || sum != words_sum(&id, &state, words) || words.chars().count() > MOST_WORDS {
            findings.push(Finding::new("words", id));
        }
    }
    Ok(findings)
}
