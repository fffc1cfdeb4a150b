//! What the Statement of Applicability in force says: which controls apply and which it excludes, beside what was decided since.

use std::collections::BTreeSet;

use super::line::frozen;
use crate::door::Reader;
use crate::fault::Result;

/// The version in force.
#[derive(Clone, Debug, Default)]
pub(crate) struct Held {
    /// `SoA-001 1.1`; empty: none was approved.
    pub(crate) called: String,
    /// Day of its approval.
    pub(crate) on: String,
    /// Day by which it was to be confirmed, being provisional; empty: none was set.
    pub(crate) confirm_by: String,
    /// It was provisional because of single systems; else, where it was, because no risk assessment was approved at all.
    pub(crate) unassessed: bool,
    /// Numbers of the controls that apply by it.
    pub(crate) applicable: BTreeSet<String>,
    /// Numbers of those it excludes.
    pub(crate) excluded: BTreeSet<String>,
}

/// The version in force; empty while none was approved.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn held(reader: &Reader<'_>) -> Result<Held> {
    let Some(last) = frozen(reader, None)? else { return Ok(Held::default()) };
    let of = |code: &str| {
        let lines = last.paper.controls.iter().filter(|line| line.applicability == code);
        lines.map(|line| line.number.clone()).collect()
    };
    let head = &last.paper.head;
    Ok(Held {
        called: format!("{} {}", head.number, last.version()),
        on: head.date.clone(),
        applicable: of("applicable"),
        excluded: of("excluded"),
        confirm_by: last.paper.confirm_by.clone(),
        unassessed: last.paper.provisional && !last.paper.unassessed.is_empty(),
    })
}

/// The version that was in force on a day, where it was provisional and had not been confirmed by its own day: how it is called, that
/// day, and who was to confirm it. Every paper that tells what was late on a day asks here.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn unconfirmed(reader: &Reader<'_>, day: &str) -> Result<Option<[String; 3]>> {
    let sql = "SELECT d.version FROM statementVersion v JOIN document d ON d.id = v.document WHERE d.issuedOn <= ?1
        ORDER BY v.major DESC, v.minor DESC LIMIT 1";
    let Some(version) = reader.maybe(sql, [day], |row| row.get::<_, String>(0))? else { return Ok(None) };
    let Some(last) = frozen(reader, Some(&version))? else { return Ok(None) };
    let (called, by) = (format!("{} {version}", last.paper.head.number), last.paper.confirm_by.clone());
    let passed = last.paper.provisional && !by.is_empty() && by.as_str() < day;
    Ok(passed.then(|| [called, by, last.paper.head.owner.clone()]))
}

/// Numbers of the controls that are decided to apply now, and of those decided to be excluded.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn decided(reader: &Reader<'_>) -> Result<[BTreeSet<String>; 2]> {
    let of = |code: &str| -> Result<BTreeSet<String>> {
        let sql = "SELECT number FROM control WHERE applicability = ?1 AND retired_on IS NULL";
        Ok(reader.rows(sql, [code], |row| row.get::<_, String>(0))?.into_iter().collect())
    };
    Ok([of("applicable")?, of("excluded")?])
}
