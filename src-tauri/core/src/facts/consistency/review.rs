//! An input of a review that says there is nothing to report, while the workspace counted something in the period.

use rusqlite::Row;

use super::found::{Contradiction, Found, REVIEW};
use super::look::Look;
use crate::check::reviews::{REVIEWS, position};
use crate::fault::Result;
use crate::paper::InputData;

/// Words that say *nothing* over a copy that counts rows (clause 9.3.2).
pub(super) fn nothing(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT review.id, review.number, reviewInput.input, reviewInput.snapshot FROM reviewInput
        JOIN review ON review.id = reviewInput.review
        WHERE nothingToReport AND snapshot IS NOT NULL AND review.state IN ('in-meeting', 'held')
        ORDER BY review.number, input";
    let read = |row: &Row<'_>| Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?]);
    let mut found = Vec::new();
    for [id, number, input, snapshot] in look.reader.rows(sql, [], read)? {
        let data: InputData = serde_json::from_str(&snapshot)?;
        if data.counted() == 0 {
            continue;
        }
        let one = Contradiction::of("contradiction-nothing-counted", &[REVIEW]).with("number", number.as_str());
        let one = one.with("input", input.as_str()).with("place", position(&input)?.unwrap_or_default());
        let one = one.with("count", data.counted());
        found.push(one.at(&REVIEWS, &id, &number).inside(&input).about(&id));
    }
    Ok(found)
}
