//! Exclusions decided by, and work owned by, somebody who has left.

use rusqlite::Row;

use super::found::{Contradiction, Found, REPORT, REVIEW, STATEMENT};
use super::look::{Control, Look};
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::plan::people::PEOPLE;
use crate::plan::statement::CONTROLS;
use crate::plan::systems::SYSTEMS;
use crate::run::actions::ACTIONS;

/// An exclusion whose decider has left: nobody here stands behind it.
pub(super) fn decider(look: &Look<'_>) -> Result<Found> {
    let gone = look.controls.iter().filter(|control| control.excluded() && !control.decider_left.is_empty());
    let one = |control: &Control| {
        Contradiction::of("contradiction-decider-left", &[STATEMENT])
            .with("control", control.number.as_str())
            .with("name", control.decided_by.as_str())
            .with("on", control.decided_on.as_str())
            .with("left", control.decider_left.as_str())
            .at(&CONTROLS, &control.id, &control.number)
            .at(&PEOPLE, "", &control.decided_by)
    };
    Ok(gone.map(one).collect())
}

/// Open work, the documents that print its owner, and the query that reads it.
static OWNED: [(&Register, &[&str], &str); 2] = [
    (
        &ACTIONS,
        &[REVIEW, REPORT],
        "SELECT action.id, action.number, person.name, substr(person.retired_on, 1, 10) FROM action
            JOIN person ON person.id = action.owner
            WHERE action.state = 'open' AND person.retired_on IS NOT NULL ORDER BY action.number",
    ),
    (
        &SYSTEMS,
        &[REPORT],
        "SELECT system.id, system.number, person.name, substr(person.retired_on, 1, 10) FROM system
            JOIN person ON person.id = system.businessOwner
            WHERE system.scope = 'in' AND system.stage <> 'retired' AND person.retired_on IS NOT NULL
            ORDER BY system.number",
    ),
];

/// A control that applies, an open action or a system inside the scope whose owner has left.
pub(super) fn owner(look: &Look<'_>) -> Result<Found> {
    let said = |register: &Register, kinds: &[&str], [id, number, name, left]: [&str; 4]| {
        let one = Contradiction::of("contradiction-owner-left", kinds).with("number", number);
        one.with("name", name).with("left", left).at(register, id, number).at(&PEOPLE, "", name)
    };
    let gone = look.controls.iter().filter(|control| control.applies() && !control.owner_left.is_empty());
    let told = |one: &Control| said(&CONTROLS, &[STATEMENT], [&one.id, &one.number, &one.owner, &one.owner_left]);
    let mut found: Found = gone.map(told).collect();
    for (register, kinds, sql) in OWNED {
        let read = |row: &Row<'_>| Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?]);
        let rows = look.reader.rows(sql, [], read)?;
        found.extend(rows.iter().map(|row| said(register, kinds, row.each_ref().map(String::as_str))));
    }
    Ok(found)
}
