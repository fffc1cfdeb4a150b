//! An exclusion against the ratings of the gap analysis and against the inventory (clauses 6.1.3, A.4.2, A.10).

use super::found::{Contradiction, Found, REPORT, STATEMENT};
use super::look::{Control, Look};
use crate::catalogue::say;
use crate::facts::drafts::decisions::against;
use crate::facts::drafts::grounds::Grounds;
use crate::fault::Result;
use crate::plan::gap::ANSWERS;
use crate::plan::systems::SYSTEMS;
use crate::run::datasets::DATA_SETS;
use crate::run::statement::CONTROLS;

const BOTH: [&str; 2] = [STATEMENT, REPORT];

/// A control beside its rating.
fn beside(id: &str, control: &Control, look: &Look<'_>) -> Contradiction {
    let place = look.answered(&control.id);
    let one = Contradiction::of(id, &BOTH).with("control", control.number.as_str()).with("run", look.run());
    one.at(&CONTROLS, &control.id, &control.number).at(&ANSWERS, &place, &place)
}

/// An excluded control that the gap analysis rates, or one rated as met that is not finished.
pub(super) fn rated(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for control in &look.controls {
        let rating = look.answers.get(&control.id).map_or("", |answer| answer.rating.as_str());
        if control.excluded() && !["", "na"].contains(&rating) {
            found.push(beside("contradiction-excluded-rated", control, look).with("rating", rating));
        }
        if control.applies() && rating == "conforms" && control.status != "implemented" {
            let one = beside("contradiction-conforms-unfinished", control, look);
            found.push(one.with("status", control.status.as_str()));
        }
    }
    Ok(found)
}

/// A control that applies, and that the gap analysis proposes to exclude.
pub(super) fn proposed(look: &Look<'_>) -> Result<Found> {
    let rated = |id: &str| look.answers.get(id).is_some_and(|answer| answer.rating == "na");
    let both = look.controls.iter().filter(|control| control.applies() && rated(&control.id));
    Ok(both.map(|one| beside("contradiction-applies-proposed-out", one, look)).collect())
}

/// An exclusion that rests on the absence of what is there now: to be decided again.
pub(super) fn facts(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    if !look.controls.iter().any(Control::excluded) {
        return Ok(found);
    }
    let grounds = Grounds::read(&look.reader)?;
    let told = used(look)?;
    for control in look.controls.iter().filter(|one| one.excluded()) {
        // What the inventory itself says against it is told in its own words.
        if told.iter().any(|one| one.message.args["control"] == control.number.as_str()) {
            continue;
        }
        for (label, register, of) in against(&control.id, &grounds)? {
            let one = Contradiction::of("contradiction-excluded-facts", &BOTH).with("control", control.number.as_str());
            let one = one.with("fact", say(label, "en")).with("fact-es", say(label, "es"));
            found.push(one.at(&CONTROLS, &control.id, &control.number).at(register, &of.id, &of.number));
        }
    }
    Ok(found)
}

/// The preparation of data is excluded (A.7.6), and the sheet of a data set with which a system inside the scope is built or tested says
/// how it was prepared: labels for an evaluation are preparation, whoever learns from them.
pub(super) fn prepared(look: &Look<'_>) -> Result<Found> {
    let Some(control) = look.controls.iter().find(|one| one.id == "A.7.6" && one.excluded()) else {
        return Ok(Vec::new());
    };
    let sql = "SELECT dataSet.id, dataSet.number, dataSet.name FROM dataSet
        WHERE dataSet.retired_on IS NULL AND trim(coalesce(dataSet.preparation, '')) <> ''
        AND EXISTS (SELECT 1 FROM json_each(dataSet.uses) WHERE value IN ('training', 'validation', 'testing', 'retrieval'))
        AND EXISTS (SELECT 1 FROM json_each(dataSet.ofSystems) AS link JOIN system ON system.id = link.value
            WHERE system.scope = 'in' AND system.stage <> 'retired') ORDER BY dataSet.number";
    let sets = look.reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    let told = sets.into_iter().map(|[id, number, name]: [String; 3]| {
        let one = Contradiction::of("contradiction-excluded-prepared", &BOTH).with("control", control.number.as_str());
        let one = one.with("set", format!("{number} {name}")).at(&CONTROLS, &control.id, &control.number);
        one.at(&DATA_SETS, &id, &number)
    });
    Ok(told.collect())
}

/// Controls, the systems inside the scope that speak against excluding them, and the sentence.
const USED: [(&[&str], &str, &str); 4] = [
    (&["A.10.3"], "origin IN ('on-model', 'bought', 'open-source', 'embedded')", "contradiction-excluded-supplied"),
    (&["A.10.4"], "aimsRoles LIKE '%\"provider\"%'", "contradiction-excluded-provided"),
    (&["A.9.2", "A.9.3", "A.9.4"], "aimsRoles LIKE '%\"customer\"%'", "contradiction-excluded-operated"),
    (&["A.7.3"], "trim(dataSets) <> '' AND origin IN ('own', 'on-model')", "contradiction-excluded-data"),
];

/// An exclusion that the inventory speaks against.
pub(super) fn used(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for (controls, speaks, id) in USED {
        let sql = format!(
            "SELECT id, number, name FROM system WHERE scope = 'in' AND stage <> 'retired' AND {speaks}
            ORDER BY number LIMIT 1"
        );
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let Some((key, number, name)) = look.reader.maybe::<(String, String, String)>(&sql, [], read)? else {
            continue;
        };
        for control in look.controls.iter().filter(|one| one.excluded() && controls.contains(&one.id.as_str())) {
            let one = Contradiction::of(id, &BOTH).with("control", control.number.as_str());
            let one = one.with("number", number.as_str()).with("name", name.as_str());
            found.push(one.at(&CONTROLS, &control.id, &control.number).at(&SYSTEMS, &key, &number));
        }
    }
    Ok(found)
}
