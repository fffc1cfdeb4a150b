//! The scope as it stands against the scope that the approved statement froze (clause 4.3).

use super::found::{Contradiction, Found, REPORT, REVIEW};
use super::look::Look;
use crate::fault::Result;
use crate::plan::organisation::ORGANISATION;
use crate::plan::statement::{self, VERSIONS};

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
