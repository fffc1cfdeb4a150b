//! Content against its hash, and against what names it; words that were read in it against theirs.

use std::collections::HashSet;

use rusqlite::Connection;

use super::chain::Chain;
use super::finding::Finding;
use crate::fault::Result;
use crate::file::content::{MOST_WORDS, sha256, words_sum};

/// Every content that is not what its key says, that is named and not there, or that nothing names.
pub(super) fn compare(conn: &Connection, chain: &Chain) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut kept = HashSet::new();
    let mut ask = conn.prepare("SELECT id, size, bytes FROM content ORDER BY id")?;
    let mut rows = ask.query([])?;
    while let Some(row) = rows.next()? {
        let (id, size): (String, usize) = (row.get(0)?, row.get(1)?);
        let bytes = row.get_ref(2)?.as_blob().unwrap_or_default();
        if size != bytes.len() || sha256(bytes) != id {
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
