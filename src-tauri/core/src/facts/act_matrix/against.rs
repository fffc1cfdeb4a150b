//! A duty that evidence names is one of the law: looked up when somebody vouches for it, since evidence knows no law.

use crate::door::Reader;
use crate::fault::{Refusal, Result};
use crate::maps::ai_act::known_duty;
use crate::plan::texts::ids;

/// What stands against vouching for an item.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against(id: &str, reader: &Reader<'_>) -> Result<Vec<Refusal>> {
    let said: Option<String> = reader.maybe("SELECT answers FROM evidence WHERE id = ?1", [id], |row| row.get(0))?;
    let mut against = Vec::new();
    for key in ids(&said.unwrap_or_default()).into_iter().filter(|key| key.starts_with("D-")) {
        if !known_duty(&key)? {
            against.push(Refusal::new("refuse-citation-answers").with("value", key).field("answers"));
        }
    }
    Ok(against)
}
