//! The scope as it stands against the scope that the approved statement froze, and what a system put out shares with those
//! inside (clause 4.3).

use super::found::{Contradiction, Found, REPORT, REVIEW, STATEMENT};
use super::look::Look;
use crate::fault::Result;
use crate::plan::organisation::ORGANISATION;
use crate::plan::systems::{SYSTEMS, unanswered};
use crate::run::statement::{self, VERSIONS};

/// Two texts of one scope. Approving the statement anew is what mends it, so nothing stands against that.
pub(super) fn texts(look: &Look<'_>) -> Result<Found> {
    let now: Option<String> = look.reader.maybe("SELECT scope FROM organisation", [], |row| row.get(0))?;
    let Some((version, frozen)) = statement::scope_approved(&look.reader)? else { return Ok(Vec::new()) };
    if now.unwrap_or_default().trim() == frozen.trim() {
        return Ok(Vec::new());
    }
    let document = format!("{} {version}", statement::NUMBER);
    let one = Contradiction::of("contradiction-scope-differs", &[REVIEW, REPORT]).with("document", document.as_str());
    Ok(vec![one.at(&ORGANISATION, "", "").at(&VERSIONS, "", &document)])
}

/// A system put out that shares an owner, data, a model or a supplier with systems inside, and nobody has said what that means.
pub(super) fn shared(look: &Look<'_>) -> Result<Found> {
    let asked = unanswered(&look.reader)?.into_iter().map(|one| {
        let numbers: Vec<&str> = one.with.iter().map(|(_, number)| number.as_str()).collect();
        let found = Contradiction::of("contradiction-scope-shared", &[STATEMENT])
            .with("number", one.number.as_str())
            .with("name", one.name.as_str())
            .with("others", numbers.join(", "))
            .with("what", one.what.as_str())
            .with("sort", one.sort)
            .at(&SYSTEMS, &one.id, &one.number);
        one.with.iter().fold(found, |found, (id, number)| found.at(&SYSTEMS, id, number))
    });
    Ok(asked.collect())
}
