//! Decisions whose facts have changed since: approvals with a stamp, and classifications.

use rusqlite::Row;

use super::found::{Contradiction, Found, REPORT, REVIEW};
use super::look::Look;
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::kernel::read::stale_in;
use crate::maps::ai_act::CLASSIFICATIONS;
use crate::plan::systems::SYSTEMS;
use crate::run::suppliers::SUPPLIERS;

/// Registers whose decisions rest on facts.
static RESTING: [&Register; 1] = [&SUPPLIERS];

/// A decision made on other facts.
pub(super) fn stamped(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for register in RESTING {
        for (id, number, stale) in stale_in(register, &look.reader)? {
            let one = Contradiction::of("contradiction-facts-changed", &[REVIEW, REPORT])
                .with("number", number.as_str())
                .with("by", stale.by.as_str())
                .with("on", stale.on.as_str())
                .with("fact", stale.changed.first().map(|one| one.field.as_str()).unwrap_or_default())
                .with("count", stale.changed.len())
                .with("more", stale.changed.len().saturating_sub(1));
            found.push(one.at(register, &id, &number));
        }
    }
    Ok(found)
}

/// A class under the EU AI Act recorded before what it rests on changed.
pub(super) fn classified(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT system.id, system.number, classifiedOn, lookAgainOn FROM system
        JOIN classification ON classification.system = system.id AND classification.state = 'recorded'
        WHERE system.scope = 'in' AND system.lookAgainOn > classification.classifiedOn ORDER BY system.number";
    let read = |row: &Row<'_>| Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?]);
    let rows = look.reader.rows(sql, [], read)?;
    let one = |[system, number, on, since]: &[String; 4]| {
        Contradiction::of("contradiction-class-older", &[REPORT])
            .with("number", number.as_str())
            .with("on", on.as_str())
            .with("since", since.as_str())
            .at(&SYSTEMS, system, number)
            .at(&CLASSIFICATIONS, system, number)
    };
    Ok(rows.iter().map(one).collect())
}
