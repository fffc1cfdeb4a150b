//! What is looked at in an open, screened file: its structure, the chain, the records, content, and the head on paper.

use rusqlite::{Connection, OptionalExtension};

use super::content::Proved;
use super::finding::{CheckReport, Finding};
use super::paper::FEWEST_DIGITS;
use super::{chain, content, records};
use crate::fault::{Fault, Result};
use crate::file::fault::is_of_the_disk;
use crate::file::line::Line;
use crate::journal::{self, Head};

/// Most findings listed: one is enough to distrust a file.
const MOST: usize = 100;

/// Checks an open, screened file through its own connection, in one read transaction.
///
/// # Errors
/// Only when SQLite cannot read for reasons of its own (the disk, a lock); damage is a finding.
pub(in crate::file) fn along(line: &Line, conn: &Connection, printed: Option<&Head>) -> Result<CheckReport> {
    rest(line, conn, printed, &Proved::default())
}

/// The same where these contents were held against their hashes before.
///
/// # Errors
/// As [`along`].
pub(super) fn rest(line: &Line, conn: &Connection, printed: Option<&Head>, proved: &Proved) -> Result<CheckReport> {
    // Inside a transaction of the caller that one is the view.
    let view = if conn.is_autocommit() { Some(conn.unchecked_transaction()?) } else { None };
    let report = match examine(line, conn, printed, proved) {
        Err(Fault::Damaged(detail)) => {
            let head = Head { seq: 0, hash: String::new(), at: String::new() };
            let findings = vec![Finding::new("integrity", detail)];
            CheckReport { ok: false, entries: 0, head, findings }
        }
        other => other?,
    };
    if let Some(view) = view {
        view.rollback()?;
    }
    Ok(report)
}

fn examine(line: &Line, conn: &Connection, printed: Option<&Head>, proved: &Proved) -> Result<CheckReport> {
    let mut findings = structure(conn)?;
    if !findings.is_empty() {
        let head = Head { seq: 0, hash: String::new(), at: String::new() };
        return Ok(CheckReport { ok: false, entries: 0, head, findings });
    }
    let chain = chain::follow(line, conn)?;
    findings.extend(chain.broken.clone());
    if chain.broken.is_none() {
        findings.extend(records::compare(conn, &chain.state)?);
    }
    findings.extend(content::compare(conn, &chain, proved)?);
    findings.extend(printed.map(|head| against_paper(conn, head)).transpose()?.flatten());
    findings.truncate(MOST);
    Ok(CheckReport { ok: findings.is_empty(), entries: chain.entries, head: journal::head(conn)?, findings })
}

/// SQLite's integrity check and the foreign keys.
fn structure(conn: &Connection) -> Result<Vec<Finding>> {
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if is_of_the_disk(&verdict) {
        return Err(Fault::Io(std::io::Error::other(verdict)));
    }
    if verdict != "ok" {
        return Ok(vec![Finding::new("integrity", verdict)]);
    }
    through_indexes(conn)?;
    let mut ask = conn.prepare("PRAGMA foreign_key_check")?;
    let lost: Vec<(String, Option<i64>)> =
        ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let mut findings = Vec::new();
    for (table, rowid) in lost {
        let key: Option<String> = match rowid {
            // The name is a table's of the known schema.
            Some(rowid) if table != "journal" => conn
                .query_row(&format!("SELECT id FROM {table} WHERE rowid = ?1"), [rowid], |row| row.get(0))
                .optional()?,
            _ => None,
        };
        findings.push(Finding::new("reference", key.map_or(table.clone(), |key| format!("{table}/{key}"))));
    }
    // SQLite's own order differs from one of its versions to the next.
    findings.sort_by(|a, b| a.place.cmp(&b.place));
    Ok(findings)
}

/// Asks one row through each index. SQLite's own check passes over an empty one whose page is of another kind, and the first
/// row written through it would fail.
fn through_indexes(conn: &Connection) -> Result<()> {
    let mut ask = conn.prepare("SELECT tbl_name, name FROM main.sqlite_schema WHERE type = 'index' ORDER BY name")?;
    let indexes: Vec<(String, String)> =
        ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    for (table, index) in indexes {
        let sql = format!("SELECT 1 FROM main.\"{table}\" INDEXED BY \"{index}\" LIMIT 1");
        conn.prepare(&sql)?.query_row([], |_| Ok(())).optional()?;
    }
    Ok(())
}

/// Is the entry on paper in the journal, as printed? Without digits only whether it is there.
pub(in crate::file) fn against_paper(conn: &Connection, printed: &Head) -> Result<Option<Finding>> {
    let mut ask = conn.prepare("SELECT lower(hex(hash)) FROM journal WHERE seq = ?1")?;
    let found: Option<String> = ask.query_row([printed.seq], |row| row.get(0)).optional()?;
    let place = printed.seq.to_string();
    let digits = printed.hash.to_lowercase();
    Ok(match found {
        None => Some(Finding::new("head-missing", place)),
        Some(_) if digits.is_empty() => None,
        Some(hash) if digits.len() >= FEWEST_DIGITS && hash.starts_with(&digits) => None,
        Some(_) => Some(Finding::new("head-differs", place)),
    })
}
