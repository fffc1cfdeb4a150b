//! The tamper check: everything a workspace file can prove about itself.
//!
//! Screening, SQLite's own integrity, the chain of entries and their commitments, each image against the one before it, the
//! records against the images, content against its hash, and a printed head against the journal. It finds every change not
//! made consistently throughout the file; a history rewritten or cut short as a whole is found against a head on paper.

mod baseline;
mod chain;
mod content;
pub(super) mod examine;
mod finding;
mod paper;
mod records;
mod state;

pub use finding::{CheckReport, Finding};

use std::path::Path;

use rusqlite::Connection;

pub(super) use baseline::{BASELINE, sql_of};
pub(super) use chain::follow;
pub(crate) use content::Proved;
pub(super) use examine::against_paper as stands;
pub(super) use state::State;

use super::line::{Line, SHIPPED};
use super::{OpenFile, screen, settings, stranger};
use crate::fault::{Fault, Result, Unfit};
use crate::journal::Head;

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
        return examine::along(line, &open.conn, printed);
    }
    let conn = settings::connect_read(&found.path)?;
    screen::marks(line, &conn, &found.path)?;
    examine::along(line, &conn, printed)
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
    check_rest(file, printed, &Proved::default())
}

/// Holds every content of an open file against its hash, each in a look of its own; `between` two of them the file is free.
///
/// # Errors
/// Those of `between`, and when SQLite cannot read. What does not hold is left to the check.
pub(crate) fn prove(file: &OpenFile, proved: &mut Proved, between: impl FnMut() -> Result<()>) -> Result<()> {
    content::prove(&file.conn, proved, between)
}

/// The same as [`check_file`] where these contents were held against their hashes before.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_rest(file: &OpenFile, printed: Option<&Head>, proved: &Proved) -> Result<CheckReport> {
    match screen::marks(&file.line, &file.conn, &file.path) {
        Ok(_) => examine::rest(&file.line, &file.conn, printed, proved),
        Err(fault) if is_a_finding(&fault) => Ok(unscreened(&fault)),
        Err(fault) => Err(fault),
    }
}

/// Checks an open, screened file through its own connection, in one read transaction.
///
/// # Errors
/// Only when SQLite cannot read for reasons of its own (the disk, a lock); damage is a finding.
pub fn check_open(conn: &Connection, printed: Option<&Head>) -> Result<CheckReport> {
    examine::along(&SHIPPED, conn, printed)
}
