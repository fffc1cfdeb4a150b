//! What stands against approving criteria: a scale with a gap, a figure of no level, a level nobody may accept.

use super::fields::{Level, STATE, Scale};
use crate::kernel::declare::*;

/// Fewest and most steps of a scale: matrices of 3×3 to 5×5.
const STEPS: [i64; 2] = [3, 5];

/// Every scale counts from 1 to the same end, and the levels share the figures among them.
pub(super) fn complete(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let steps = scales(it, refuse)?;
    levels(it, steps * steps, refuse)
}

/// Gives how many steps the scales have.
fn scales(it: &Draft<'_>, refuse: &mut Refusals) -> Result<i64> {
    let sql = "SELECT scale, coalesce(value, 0), meaning = '' FROM scaleLevel
        WHERE criteria = ?1 AND retired_on IS NULL ORDER BY value";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, bool>(2)?));
    let all = it.reader.rows(sql, [&it.record().id], read)?;
    let of = |code: &str| all.iter().filter(|one| one.0 == code).map(|one| one.1).collect::<Vec<_>>();
    let steps = i64::try_from(of(Scale::Likelihood.code()).len()).unwrap_or_default();
    let fits = (STEPS[0]..=STEPS[1]).contains(&steps);
    for code in Scale::LIST.codes {
        if !fits || of(code) != (1..=steps).collect::<Vec<_>>() {
            let noted = refuse.at(&STATE, "refuse-criteria-scale").with("scale", *code);
            noted.with("least", STEPS[0]).with("most", STEPS[1]);
        }
    }
    for (code, value, _) in all.iter().filter(|one| one.2) {
        refuse.at(&STATE, "refuse-criteria-blank").with("scale", code.as_str()).with("value", *value);
    }
    Ok(steps)
}

fn levels(it: &Draft<'_>, most: i64, refuse: &mut Refusals) -> Result<()> {
    let sql = "SELECT level, coalesce(upTo, 0), acceptor = '' FROM riskLevel
        WHERE criteria = ?1 AND retired_on IS NULL ORDER BY upTo";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, bool>(2)?));
    let all = it.reader.rows(sql, [&it.record().id], read)?;
    let ordered = all.iter().map(|one| one.0.as_str()).eq(Level::LIST.codes.iter().copied());
    let rises = all.windows(2).all(|two| two[0].1 < two[1].1) && all.first().is_some_and(|one| one.1 > 0);
    if !ordered || !rises {
        refuse.at(&STATE, "refuse-criteria-levels");
    } else if all.last().is_some_and(|one| one.1 != most) {
        refuse.at(&STATE, "refuse-criteria-reach").with("most", most);
    }
    for (code, ..) in all.iter().filter(|one| one.2) {
        refuse.at(&STATE, "refuse-criteria-acceptor").with("level", code.as_str());
    }
    Ok(())
}
