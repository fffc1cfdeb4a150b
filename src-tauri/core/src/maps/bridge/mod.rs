//! The bridge to ISO/IEC 27001: each sub-clause of ISO/IEC 42001 with what an ISMS that is there gives it, in full, in part or
//! not at all, with the documents named and what must be added. What is proposed counts as nothing until a person confirms it.

mod data;
mod draft;
mod page;
mod register;

pub use draft::Edit;
pub use page::{BridgeAnswer, BridgeAsk, BridgeRow};
pub use register::{BRIDGE, HOLDS_UNTIL};

use crate::door::Reader;
use crate::fault::Result;
use crate::plan::profile;

/// Whether the organisation has an ISMS after ISO/IEC 27001, or builds one.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn has_isms(reader: &Reader<'_>) -> Result<bool> {
    Ok(profile::has_isms(&profile::row(reader)?.iso27001))
}

/// How many marks have dropped, because a document they rest on no longer holds.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn dropped(reader: &Reader<'_>, today: &str) -> Result<u32> {
    let sql =
        format!("SELECT count(*) FROM bridge record WHERE level IN ('full', 'partial') AND {} < ?1", HOLDS_UNTIL.sql);
    Ok(reader.maybe(&sql, [today], |row| row.get(0))?.unwrap_or_default())
}

/// A sub-clause that a 27001 document answers in full today, as a person decided.
pub(crate) struct Full {
    /// Id of the sub-clause.
    pub(crate) subclause: String,
    /// Keys of the documents.
    pub(crate) documents: Vec<String>,
    /// What must be added for AI.
    pub(crate) to_add: String,
}

/// Every sub-clause that documents in force answer in full.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn full(reader: &Reader<'_>, today: &str) -> Result<Vec<Full>> {
    let sql = format!(
        "SELECT subclause, papers, toAdd FROM bridge record WHERE level = 'full' AND coalesce({} >= ?1, 1) ORDER BY position",
        HOLDS_UNTIL.sql
    );
    reader.rows(&sql, [today], |row| {
        let documents: String = row.get(1)?;
        Ok(Full {
            subclause: row.get(0)?,
            documents: serde_json::from_str(&documents).unwrap_or_default(),
            to_add: row.get(2)?,
        })
    })
}
