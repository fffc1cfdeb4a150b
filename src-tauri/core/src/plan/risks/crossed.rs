//! When the indicators of a risk last went over their threshold.

use crate::door::Reader;
use crate::fault::Result;
use crate::plan::watch::went;

/// Indicators of a risk with the day on which each last went over its threshold, as a text; empty: none ever did. That it came
/// back since is no reason not to look: only who rates the risk says so.
pub(super) fn crossed(reader: &Reader<'_>, risk: &str) -> Result<String> {
    let sql = concat!(
        went!("riskReading", "indicator", "riskIndicator", "i.risk = ?1"),
        "SELECT read, max(day) FROM went GROUP BY read ORDER BY read"
    );
    let all =
        reader.rows(sql, [risk], |row| Ok(format!("{}@{}", row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    Ok(all.join(" "))
}
