//! Impact assessments: rated as done while a system in use has none, or one that a change asked for is not finished; and one whose
//! levels were found with criteria that hold no more.

use rusqlite::Row;

use super::conforms::rated;
use super::found::{Contradiction, Found, PLAN, REPORT, REVIEW};
use super::look::Look;
use crate::fault::Result;
use crate::plan::criteria::in_force;
use crate::plan::gap::ANSWERS;
use crate::plan::impacts::IMPACTS;
use crate::plan::systems::SYSTEMS;

/// Items of the gap analysis that say whether systems are assessed at planned intervals.
const RATED: [&str; 2] = ["8.4-01", "8.4"];
/// Items that a change whose assessment is not finished contradicts: that it is assessed, and that it is made by plan.
const ON_CHANGE: [&[&str]; 2] = [&["8.4-02", "8.4-01", "8.4"], &["6.3-01", "6.3"]];

/// What is rated *conforms* beside systems inside the scope that are in use.
pub(super) fn done(look: &Look<'_>) -> Result<Found> {
    let told = |id: &str, item: &str, system: &[String]| {
        let [key, number, name] = system else { return Contradiction::of(id, &[REPORT]) };
        Contradiction::of(id, &[REPORT])
            .with("item", item)
            .with("run", look.run())
            .with("system", format!("{number} {name}"))
            .at(&ANSWERS, &look.answered(item), &look.answered(item))
            .at(&SYSTEMS, key, number)
    };
    let texts = |row: &Row<'_>, of: usize| (0..of).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<String>>>();
    let sql = "SELECT system.id, system.number, name FROM system WHERE scope = 'in' AND stage IN ('in-use', 'changed')
        AND NOT EXISTS (SELECT 1 FROM impact WHERE impact.system = system.id AND state = 'approved' AND impact.retired_on IS NULL)
        ORDER BY system.number";
    let mut found: Found = Vec::new();
    if let Some(item) = rated(look, &RATED) {
        let without = look.reader.rows(sql, [], |row| texts(row, 3))?;
        found.extend(without.iter().map(|system| told("contradiction-impact-none", item, system)));
    }
    let sql = "SELECT system.id, system.number, system.name, impact.id, impact.number FROM impact
        JOIN system ON system.id = impact.system
        WHERE impact.state = 'draft' AND impact.retired_on IS NULL AND scope = 'in' AND stage IN ('in-use', 'changed')
        AND whyNow IN ('change', 'model', 'data', 'incident', 'threshold', 'law') ORDER BY impact.number";
    for item in ON_CHANGE.into_iter().filter_map(|items| rated(look, items)) {
        for row in look.reader.rows(sql, [], |row| texts(row, 5))? {
            let (system, impact) = row.split_at(3);
            let [id, number] = impact else { continue };
            let one = told("contradiction-impact-open", item, system).with("number", number.as_str());
            found.push(one.at(&IMPACTS, id, number));
        }
    }
    Ok(found)
}

/// An assessment in force that was rated under criteria that are not: it stays as it was approved, and is made anew.
pub(super) fn older(look: &Look<'_>) -> Result<Found> {
    let Some(holds) = in_force(&look.reader)? else { return Ok(Vec::new()) };
    let sql = "SELECT impact.id, impact.number FROM impact JOIN system ON system.id = impact.system
        WHERE impact.state = 'approved' AND impact.retired_on IS NULL AND criteria IS NOT NULL AND criteria <> ?1
        AND scope = 'in' AND stage <> 'retired' ORDER BY impact.number";
    let all: Vec<[String; 2]> = look.reader.rows(sql, [&holds], |row| Ok([row.get(0)?, row.get(1)?]))?;
    let told = |[id, number]: [String; 2]| {
        let one = Contradiction::of("contradiction-impact-older-criteria", &[REVIEW, PLAN]);
        one.with("number", number.as_str()).at(&IMPACTS, &id, &number)
    };
    Ok(all.into_iter().map(told).collect())
}
