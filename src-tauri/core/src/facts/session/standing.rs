//! How far the session is, from its one row.

use super::data::{DECIDE, data};
use super::stamp::{Stamp, stamps};
use super::waiting::{passed_by, waiting};
use crate::door::Reader;
use crate::fault::Result;
use crate::plan::texts::TEXTS;

/// How far the session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Parts to agree to.
    pub(crate) of: usize,
    /// Those nobody agreed to.
    pub(crate) open: usize,
    /// Something was drafted.
    pub(crate) drafted: bool,
    /// Top management approved what was agreed.
    pub(crate) approved: bool,
    /// Records of its parts that the approval passed by, or that were agreed to after it: they wait for the act or name nobody.
    pub(crate) left: usize,
}

/// Reads it.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn standing(reader: &Reader<'_>) -> Result<Standing> {
    let sql = "SELECT drafted NOT IN ('', '[]'), coalesce(approvedOn, '') <> '' FROM founding";
    let Some((drafted, approved)) = reader.maybe(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))? else {
        return Ok(Standing::default());
    };
    let agreed = stamps(reader)?;
    let parts: Vec<&str> = data()?.parts.iter().map(|part| part.id.as_str()).filter(|id| *id != DECIDE).collect();
    let open = parts.iter().filter(|id| !agreed.get(**id).is_some_and(Stamp::stands)).count();
    let mut left = 0;
    for part in data()?.parts.iter().filter(|_| approved) {
        let stamp = agreed.get(&part.id);
        for one in part.approves.iter().filter(|one| one.noun != TEXTS.noun) {
            left += waiting(reader, stamp, one)?.len() + passed_by(reader, stamp, one)?.len();
        }
    }
    Ok(Standing { of: parts.len(), open, drafted, approved, left })
}
