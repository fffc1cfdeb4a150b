//! Exclusions decided by, and work owned by, somebody who has left.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::found::{Contradiction, Found, PLAN, REPORT, REVIEW, STATEMENT};
use super::look::{Control, Look};
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::plan::objectives::OBJECTIVES;
use crate::plan::people::PEOPLE;
use crate::plan::risks::RISKS;
use crate::plan::roles::ROLES;
use crate::plan::systems::SYSTEMS;
use crate::run::actions::ACTIONS;
use crate::run::statement::CONTROLS;

/// Exclusions whose decider has left: nobody here stands behind them. Told once for what one person decided on one day.
pub(super) fn decider(look: &Look<'_>) -> Result<Found> {
    let mut gone: BTreeMap<[&str; 3], Vec<&Control>> = BTreeMap::new();
    for one in look.controls.iter().filter(|control| control.excluded() && !control.decider_left.is_empty()) {
        gone.entry([&one.decided_by, &one.decided_on, &one.decider_left]).or_default().push(one);
    }
    let told = |([name, on, left], controls): ([&str; 3], Vec<&Control>)| {
        let numbers: Vec<&str> = controls.iter().map(|one| one.number.as_str()).collect();
        let one = Contradiction::of("contradiction-decider-left", &[STATEMENT])
            .with("count", controls.len())
            .with("control", numbers.join(", "))
            .with("name", name)
            .with("on", on)
            .with("left", left);
        let one = controls.iter().fold(one, |one, control| one.at(&CONTROLS, &control.id, &control.number));
        let decider = controls.first().map(|first| first.decider.as_str()).unwrap_or_default();
        one.at(&PEOPLE, decider, name)
    };
    Ok(gone.into_iter().map(told).collect())
}

/// Controls decided by a name that nobody in the organisation has: the name of a computer's user, most often. Told once a
/// name, and against no document: the register of people is what is behind.
pub(super) fn unknown(look: &Look<'_>) -> Result<Found> {
    let mut names: BTreeMap<&str, Vec<&Control>> = BTreeMap::new();
    for control in look.controls.iter().filter(|one| !one.decided_by.is_empty() && one.decider.is_empty()) {
        names.entry(&control.decided_by).or_default().push(control);
    }
    let told = |(name, controls): (&str, Vec<&Control>)| {
        let one = Contradiction::of("contradiction-decider-unknown", &[]).with("name", name);
        let one = one.with("count", controls.len());
        let first = controls.first().map(|first| (first.id.as_str(), first.number.as_str())).unwrap_or_default();
        one.with("control", first.1).at(&CONTROLS, first.0, first.1).at(&PEOPLE, "", "")
    };
    Ok(names.into_iter().map(told).collect())
}

/// Open work, the documents that print its owner, and the query that reads it.
static OWNED: [(&Register, &[&str], &str); 5] = [
    (
        &ACTIONS,
        &[REVIEW, REPORT],
        "SELECT action.id, action.number, person.id, person.name, substr(person.retired_on, 1, 10) FROM action
            JOIN person ON person.id = action.owner
            WHERE action.state = 'open' AND person.retired_on IS NOT NULL ORDER BY action.number",
    ),
    (
        &SYSTEMS,
        &[REPORT],
        "SELECT system.id, system.number, person.id, person.name, substr(person.retired_on, 1, 10) FROM system
            JOIN person ON person.id = system.businessOwner
            WHERE system.scope = 'in' AND system.stage <> 'retired' AND person.retired_on IS NOT NULL
            ORDER BY system.number",
    ),
    (
        &ROLES,
        &[],
        "SELECT role.id, role.number, person.id, person.name, substr(person.retired_on, 1, 10) FROM role
            JOIN person ON person.id = role.person
            WHERE role.state <> 'ended' AND role.retired_on IS NULL AND person.retired_on IS NOT NULL ORDER BY role.number",
    ),
    (
        &OBJECTIVES,
        &[],
        "SELECT objective.id, objective.number, person.id, person.name, substr(person.retired_on, 1, 10) FROM objective
            JOIN person ON person.id = objective.owner
            WHERE objective.state IN ('proposed', 'approved') AND objective.retired_on IS NULL AND person.retired_on IS NOT NULL
            ORDER BY objective.number",
    ),
    (
        &RISKS,
        &[PLAN],
        "SELECT risk.id, risk.number, person.id, person.name, substr(person.retired_on, 1, 10) FROM risk
            JOIN person ON person.id = risk.owner
            WHERE risk.state <> 'closed' AND risk.retired_on IS NULL AND person.retired_on IS NOT NULL ORDER BY risk.number",
    ),
];

/// A control that applies, an open action, a system inside the scope, a role, an objective or a risk whose owner has left.
pub(super) fn owner(look: &Look<'_>) -> Result<Found> {
    let said = |register: &Register, kinds: &[&str], [id, number, owner, name, left]: [&str; 5]| {
        let one = Contradiction::of("contradiction-owner-left", kinds).with("number", number);
        one.with("name", name).with("left", left).at(register, id, number).at(&PEOPLE, owner, name)
    };
    let gone = look.controls.iter().filter(|control| control.applies() && !control.owner_left.is_empty());
    let told = |one: &Control| {
        said(&CONTROLS, &[STATEMENT], [&one.id, &one.number, &one.owner_id, &one.owner, &one.owner_left])
    };
    let mut found: Found = gone.map(told).collect();
    for (register, kinds, sql) in OWNED {
        let read = |row: &Row<'_>| Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]);
        let rows = look.reader.rows(sql, [], read)?;
        found.extend(rows.iter().map(|row| said(register, kinds, row.each_ref().map(String::as_str))));
    }
    Ok(found)
}

/// A role of system owner that says of no system in particular, while systems inside the scope name another owner (5.3, A.3.2): one of
/// the two is not so. Told once a role, and against no document.
pub(super) fn everything(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT role.id, role.number, coalesce(holder.name, ''), system.id, system.number, owner.name
        FROM role LEFT JOIN person AS holder ON holder.id = role.person
        JOIN system ON system.scope = 'in' AND system.stage <> 'retired' AND system.retired_on IS NULL
        JOIN person AS owner ON owner.id = system.businessOwner
        WHERE role.kind = 'systemOwner' AND role.state <> 'ended' AND role.retired_on IS NULL
            AND trim(coalesce(role.covers, '')) = '' AND role.person IS NOT NULL AND role.person <> system.businessOwner
            AND NOT EXISTS (SELECT 1 FROM role AS own WHERE own.kind = 'systemOwner' AND own.person = system.businessOwner
                AND own.state <> 'ended' AND own.retired_on IS NULL AND trim(coalesce(own.covers, '')) <> '')
        ORDER BY role.number, system.number";
    let read =
        |row: &Row<'_>| Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?]);
    let mut roles: BTreeMap<[String; 3], Vec<[String; 3]>> = BTreeMap::new();
    for [id, number, holder, system, called, owner] in look.reader.rows(sql, [], read)? {
        roles.entry([number, id, holder]).or_default().push([system, called, owner]);
    }
    let told = |([number, id, holder], systems): ([String; 3], Vec<[String; 3]>)| {
        let named: Vec<String> = systems.iter().map(|[_, called, owner]| format!("{called} ({owner})")).collect();
        let one = Contradiction::of("contradiction-role-everything", &[]).with("count", systems.len());
        let one = one.with("number", &*number).with("name", holder).with("owned", named.join(", "));
        let one = one.at(&ROLES, &id, &number);
        systems.iter().fold(one, |one, [system, called, _]| one.at(&SYSTEMS, system, called))
    };
    Ok(roles.into_iter().map(told).collect())
}

/// Accepted roles whose holder's competence nobody wrote down (7.2): told once, and against no document.
pub(super) fn able(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT id, number FROM role WHERE state = 'accepted' AND trim(coalesce(holds, '')) = ''
        AND retired_on IS NULL ORDER BY number";
    let rows = look.reader.rows(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let numbers: Vec<&str> = rows.iter().map(|(_, number)| number.as_str()).collect();
    let one = Contradiction::of("contradiction-role-able", &[]).with("count", rows.len());
    let one = one.with("numbers", numbers.join(", "));
    Ok(vec![rows.iter().fold(one, |one, (id, number)| one.at(&ROLES, id, number))])
}
