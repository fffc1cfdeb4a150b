//! The tamper check: everything a workspace file can prove about itself.
//!
//! Screening, SQLite's own integrity, the chain of entries and their commitments, each image against the one before it, the
//! records against the images, content against its hash, and a printed head against the journal. It finds every change not
//! made consistently throughout the file; a history rewritten or cut short as a whole is found against a head on paper.

mod baseline;
mod chain;
mod content;
mod finding;
mod records;
mod state;

pub use finding::Finding;

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

pub(super) use baseline::BASELINE;

use super::line::{Line, SHIPPED};
use super::{OpenFile, screen, settings, stranger};
use crate::fault::{Fault, Result, Unfit};
use crate::journal::{self, Head};

/// What the check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// True only if every rule holds.
    pub ok: bool,
    /// Entries that were read and hold, counted from the first.
    #[ts(type = "number")]
    pub entries: u64,
    /// Head of the journal.
    pub head: Head,
    /// What is wrong, first bad place first; at most a hundred.
    pub findings: Vec<Finding>,
}

/// Most findings listed: one is enough to distrust a file.
const MOST: usize = 100;

/// Fewest hex digits of a printed hash that prove anything. Papers carry 32.
const FEWEST_DIGITS: usize = 16;

/// Checks the closed or open file at `path`. `printed` is a head on paper, its hash as many hex digits as are printed.
///
/// # Errors
/// When there is no workspace to check: [`Fault::Unfit`] for what is not one, [`Fault::Newer`], [`Fault::Io`]. A workspace that
/// fails screening is a finding, not a fault.
pub fn check(path: &Path, printed: Option<&Head>) -> Result<CheckReport> {
    check_along(&SHIPPED, path, printed)
}

/// The same for a program with other schema versions than the shipped one.
///
/// # Errors
/// As [`check`].
pub fn check_along(line: &Line, path: &Path, printed: Option<&Head>) -> Result<CheckReport> {
    match look_and_check(line, path, printed) {
        Err(fault) if is_a_finding(&fault) => Ok(unscreened(&fault)),
        other => other,
    }
}

/// The same for a file whose own making it is: a fault of any kind is a fault.
pub(super) fn check_as_is(line: &Line, path: &Path) -> Result<CheckReport> {
    look_and_check(line, path, None)
}

fn is_a_finding(fault: &Fault) -> bool {
    use Unfit::{Damaged, ForeignJournal, ForeignMode, ForeignSchema, Trailing};
    matches!(fault, Fault::Unfit { why: ForeignSchema | Damaged | ForeignJournal | ForeignMode | Trailing, .. })
}

fn look_and_check(line: &Line, path: &Path, printed: Option<&Head>) -> Result<CheckReport> {
    let found = stranger::look(line, path)?;
    if found.journal {
        // A writer at work, or one that was cut off: opening sorts that out, for reading.
        let nobody = crate::fault::Holder { user: String::new(), host: String::new(), since: String::new() };
        let open = super::open::open_as_is(line, path, super::Access::Read, &nobody)?;
        return check_along_open(line, &open.conn, printed);
    }
    let conn = settings::connect_read(&found.path)?;
    screen::marks(line, &conn, &found.path)?;
    check_along_open(line, &conn, printed)
}

fn unscreened(fault: &Fault) -> CheckReport {
    let finding = Finding { rule: "screening".into(), place: String::new(), message: fault.message() };
    let head = Head { seq: 0, hash: String::new(), at: String::new() };
    CheckReport { ok: false, entries: 0, head, findings: vec![finding] }
}

/// Checks an open file through its own connection, its schema as well: it may have been changed since it was opened.
///
/// # Errors
/// As [`check`].
pub fn check_file(file: &OpenFile, printed: Option<&Head>) -> Result<CheckReport> {
    match screen::marks(&file.line, &file.conn, &file.path) {
        Ok(_) => check_along_open(&file.line, &file.conn, printed),
        Err(fault) if is_a_finding(&fault) => Ok(unscreened(&fault)),
        Err(fault) => Err(fault),
    }
}

/// Checks an open, screened file through its own connection, in one read transaction.
///
/// # Errors
/// Only when SQLite cannot read for reasons of its own (the disk, a lock); damage is a finding.
pub fn check_open(conn: &Connection, printed: Option<&Head>) -> Result<CheckReport> {
    check_along_open(&SHIPPED, conn, printed)
}

fn check_along_open(line: &Line, conn: &Connection, printed: Option<&Head>) -> Result<CheckReport> {
    // Inside a transaction of the caller that one is the view.
    let view = if conn.is_autocommit() { Some(conn.unchecked_transaction()?) } else { None };
    let report = match examine(line, conn, printed) {
        Err(Fault::Sqlite(error)) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseCorrupt) => {
            let head = Head { seq: 0, hash: String::new(), at: String::new() };
            let findings = vec![Finding::new("integrity", error.to_string())];
            CheckReport { ok: false, entries: 0, head, findings }
        }
        other => other?,
    };
    if let Some(view) = view {
        view.rollback()?;
    }
    Ok(report)
}

fn examine(line: &Line, conn: &Connection, printed: Option<&Head>) -> Result<CheckReport> {
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
    findings.extend(content::compare(conn, &chain)?);
    findings.extend(printed.map(|head| against_paper(conn, head)).transpose()?.flatten());
    findings.truncate(MOST);
    Ok(CheckReport { ok: findings.is_empty(), entries: chain.entries, head: journal::head(conn)?, findings })
}

/// SQLite's integrity check and the foreign keys.
fn structure(conn: &Connection) -> Result<Vec<Finding>> {
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(vec![Finding::new("integrity", verdict)]);
    }
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

/// Is the entry on paper in the journal, as printed?
fn against_paper(conn: &Connection, printed: &Head) -> Result<Option<Finding>> {
    let mut ask = conn.prepare("SELECT lower(hex(hash)) FROM journal WHERE seq = ?1")?;
    let found: Option<String> = ask.query_row([printed.seq], |row| row.get(0)).optional()?;
    let place = printed.seq.to_string();
    let digits = printed.hash.to_lowercase();
    Ok(match found {
        None => Some(Finding::new("head-missing", place)),
        Some(hash) if digits.len() >= FEWEST_DIGITS && hash.starts_with(&digits) => None,
        Some(_) => Some(Finding::new("head-differs", place)),
    })
}
