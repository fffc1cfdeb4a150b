//! What is still to be done about a risk says that it is too early to judge whether its treatment works (clause 8.3).

use crate::door::Reader;
use crate::fault::{Refusal, Result};

/// Open actions of a risk against judging its treatment.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against_judging(verb: &str, risk: &str, reader: &Reader<'_>) -> Result<Vec<Refusal>> {
    if verb != "judge" {
        return Ok(Vec::new());
    }
    let sql = "SELECT number FROM action WHERE origin = 'risk' AND originId = ?1 AND state = 'open' ORDER BY number";
    let open: Vec<String> = reader.rows(sql, [risk], |row| row.get(0))?;
    let told = || Refusal::new("refuse-risk-actions-open").with("count", open.len()).with("numbers", open.join(", "));
    Ok(if open.is_empty() { Vec::new() } else { vec![told().field("works")] })
}
