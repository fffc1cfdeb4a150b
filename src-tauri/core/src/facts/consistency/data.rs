//! Data against the systems that learn from them: a system that is trained, tested or fed on data whose origin and right nobody has
//! approved (A.7.2 to A.7.5); and logs that are kept for less than law or contract ask for (A.6.2.8).

use super::found::{Contradiction, Found, TECHNICAL_FILE};
use super::look::Look;
use crate::fault::Result;
use crate::plan::systems::SYSTEMS;
use crate::run::datasets::DATA_SETS;
use crate::run::system_logs::LOGS;

/// Data sets of systems that are not retired and not outside, by system.
pub(super) fn unproven(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT system.id, system.number, system.name, dataSet.id, dataSet.number, dataSet.name
        FROM dataSet JOIN system ON EXISTS (SELECT 1 FROM json_each(dataSet.ofSystems) WHERE value = system.id)
        WHERE dataSet.retired_on IS NULL AND dataSet.state <> 'approved' AND system.scope <> 'out' AND system.stage <> 'retired'
        AND EXISTS (SELECT 1 FROM json_each(dataSet.uses) WHERE value IN ('training', 'validation', 'testing', 'retrieval'))
        ORDER BY system.number, dataSet.number";
    let all = look.reader.rows(sql, [], |row| {
        let said: [String; 6] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(said)
    })?;
    let told = all.into_iter().map(|[system, number, name, set, set_number, set_name]| {
        Contradiction::of("contradiction-data-unproven", &[TECHNICAL_FILE])
            .with("system", format!("{number} {name}"))
            .with("set", format!("{set_number} {set_name}"))
            .at(&SYSTEMS, &system, &number)
            .at(&DATA_SETS, &set, &set_number)
            .about(&system)
    });
    Ok(told.collect())
}

/// What is kept shorter than is asked for.
pub(super) fn logs_short(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT systemLog.id, systemLog.number, systemLog.name, CAST(months AS TEXT),
            CAST(max(coalesce(lawMonths, 0), coalesce(contractMonths, 0)) AS TEXT), system.id, system.number,
            CASE WHEN coalesce(lawMonths, 0) > coalesce(contractMonths, 0) THEN 'law'
                WHEN coalesce(contractMonths, 0) > coalesce(lawMonths, 0) THEN 'contract' ELSE 'both' END
        FROM systemLog JOIN system ON system.id = systemLog.system WHERE systemLog.retired_on IS NULL AND system.stage <> 'retired'
        AND months < max(coalesce(lawMonths, 0), coalesce(contractMonths, 0)) ORDER BY systemLog.number";
    let all = look.reader.rows(sql, [], |row| {
        let said: [String; 8] =
            [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?];
        Ok(said)
    })?;
    let told = all.into_iter().map(|[id, number, name, months, least, system, system_number, by]| {
        Contradiction::of("contradiction-log-short", &[TECHNICAL_FILE])
            .with("log", format!("{number} {name}"))
            .with("months", months)
            .with("least", least)
            .with("by", by)
            .at(&LOGS, &id, &number)
            .at(&SYSTEMS, &system, &system_number)
            .about(&system)
    });
    Ok(told.collect())
}
