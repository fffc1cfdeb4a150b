//! Data against the systems that learn from them: a system that is trained, tested or fed on data whose origin and right nobody has
//! approved (A.7.2 to A.7.5).

use super::found::{Contradiction, Found, TECHNICAL_FILE};
use super::look::Look;
use crate::fault::Result;
use crate::plan::systems::SYSTEMS;
use crate::run::datasets::DATA_SETS;

/// Data sets of systems that are not retired and not outside, by system.
pub(super) fn unproven(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT system.id, system.number, system.name, dataSet.id, dataSet.number, dataSet.name
        FROM dataSet JOIN system ON EXISTS (SELECT 1 FROM json_each(dataSet.systems) WHERE value = system.id)
        WHERE dataSet.retired_on IS NULL AND dataSet.state <> 'approved' AND system.scope <> 'out' AND system.stage <> 'retired'
        AND EXISTS (SELECT 1 FROM json_each(dataSet.uses) WHERE value IN ('training', 'validation', 'testing', 'retrieval'))
        ORDER BY system.number, dataSet.number";
    let all = look.reader.rows(sql, [], |row| {
        let said: [String; 6] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(said)
    })?;
    let told = all.into_iter().map(|[system, number, name, set, set_number, set_name]| {
        let mut one = Contradiction::of("contradiction-data-unproven", &[TECHNICAL_FILE])
            .with("system", format!("{number} {name}"))
            .with("set", format!("{set_number} {set_name}"))
            .at(&SYSTEMS, &system, &number)
            .at(&DATA_SETS, &set, &set_number);
        one.subject = Some(system);
        one
    });
    Ok(told.collect())
}
