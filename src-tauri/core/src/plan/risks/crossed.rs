//! What is beyond its threshold, as SQL; and when the indicators of a risk last went there.

use crate::door::Reader;
use crate::fault::Result;

/// Readings beyond the threshold, over `i` and `r`.
macro_rules! beyond {
    () => {
        "(i.\"crossedWhen\" = 'above' AND r.value > i.threshold OR i.\"crossedWhen\" = 'below' AND r.value < i.threshold)"
    };
}

pub(super) use beyond;

/// Indicators of a risk with the day on which each last went over its threshold, as a text; empty: none ever did. That it came
/// back since is no reason not to look: only who rates the risk says so.
pub(super) fn crossed(reader: &Reader<'_>, risk: &str) -> Result<String> {
    let sql = concat!(
        "WITH told AS (SELECT r.indicator, r.day, r.id, ",
        beyond!(),
        " AS beyond FROM riskReading r JOIN riskIndicator i ON i.id = r.indicator
            WHERE i.risk = ?1 AND r.retired_on IS NULL AND i.retired_on IS NULL AND i.threshold IS NOT NULL),
        went AS (SELECT indicator, day, beyond, lag(beyond, 1, 0) OVER (PARTITION BY indicator ORDER BY day, id) AS before FROM told)
        SELECT indicator, max(day) FROM went WHERE beyond AND NOT before GROUP BY indicator ORDER BY indicator"
    );
    let all =
        reader.rows(sql, [risk], |row| Ok(format!("{}@{}", row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    Ok(all.join(" "))
}
