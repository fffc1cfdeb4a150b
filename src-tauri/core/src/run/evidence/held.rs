//! What the registers of people, duties and incidents know already of the records that recipes ask for (A.4.6, A.8.3, A.8.4, A.8.5).

use super::answered::{Answered, cell, table};
use crate::door::Reader;
use crate::fault::Result;

/// Everybody's roles with what they need, and the modules they took.
pub(super) fn skills(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql = "SELECT person, CASE kind WHEN 'topManagement' THEN 'top-management' WHEN 'aiLead' THEN 'ai-lead' WHEN 'systemOwner'
            THEN 'system-owner' WHEN 'humanOverseer' THEN 'human-overseer' WHEN 'internalAuditor' THEN 'internal-auditor'
            ELSE 'other' END, needs, holds
        FROM role WHERE state = 'accepted' AND person IS NOT NULL AND retired_on IS NULL ORDER BY number LIMIT 100";
    let roles = reader.rows(sql, [], four)?;
    let mut all = table("people", "person role needs proof", roles);
    let sql =
        "SELECT attendance.person, CASE module.content WHEN 'allStaff' THEN 'all-staff' WHEN 'aiUsers' THEN 'ai-users'
            WHEN 'ownersDevelopers' THEN 'owners-developers' WHEN 'management' THEN 'management'
            WHEN 'auditorsReviewers' THEN 'auditors-reviewers' ELSE '' END, attendance.version, attendance.day,
            coalesce(CAST(attendance.score AS TEXT), '')
        FROM attendance JOIN module ON module.id = attendance.module WHERE attendance.retired_on IS NULL
        ORDER BY attendance.day DESC, attendance.number LIMIT 100";
    let taken = reader.rows(sql, [], |row| {
        let said: [String; 5] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        Ok(said)
    })?;
    all.extend(table("modules", "person module version on score", taken));
    Ok(all)
}

/// Duties that bind, with the day of the last sending.
pub(super) fn duties(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql = "SELECT reference, receiver, name, CASE WHEN nextOn IS NOT NULL THEN nextOn WHEN hours IS NOT NULL THEN hours || ' h'
            ELSE \"trigger\" END, coalesce(owner, ''), coalesce(lastOn, '')
        FROM informationDuty WHERE state = 'binding' AND retired_on IS NULL ORDER BY number LIMIT 100";
    let owed = reader.rows(sql, [], |row| {
        let said: [String; 6] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(said)
    })?;
    Ok(table("duties", "source receiver what when owner last", owed))
}

/// The last incident or exercise that was contained, with its log.
pub(super) fn exercise(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql = "SELECT id, CASE kind WHEN 'exercise' THEN 'exercise' ELSE 'real' END, what, coalesce(awareOn, ''), stopped, lessons,
            coalesce((SELECT value FROM json_each(aiSystems) LIMIT 1), ''), coalesce(owner, '')
        FROM incident WHERE state IN ('handled', 'closed') AND kind IN ('incident', 'exercise') AND retired_on IS NULL
        ORDER BY awareOn DESC, number DESC LIMIT 1";
    let found = reader.maybe(sql, [], |row| {
        let said: [String; 8] =
            [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?];
        Ok(said)
    })?;
    let Some([id, kind, what, held, stopped, lessons, system, owner]) = found else { return Ok(Vec::new()) };
    let said = [kind, what, held, stopped, lessons, system, owner];
    let names = "kind scenario heldOn stopped lessons system recordedBy".split(' ');
    let mut all: Vec<Answered> = names.zip(&said).map(|(name, said)| cell(name, 0, "", said)).collect();
    let sql = "SELECT trim(day || ' ' || at), what, coalesce(by, '') FROM incidentEntry
        WHERE incident = ?1 AND retired_on IS NULL ORDER BY day, at, number LIMIT 100";
    let log = reader.rows(sql, [&id], |row| {
        let said: [String; 3] = [row.get(0)?, row.get(1)?, row.get(2)?];
        Ok(said)
    })?;
    all.extend(table("timeline", "at what who", log));
    let sql = "SELECT CASE told.value WHEN 'affectedPeople' THEN 'affected-people' WHEN 'management' THEN 'staff' ELSE told.value END, text
        FROM incidentEntry, json_each(incidentEntry.told) told WHERE incident = ?1 AND incidentEntry.retired_on IS NULL
        ORDER BY day, at, number LIMIT 50";
    let told = reader.rows(sql, [&id], |row| {
        let said: [String; 2] = [row.get(0)?, row.get(1)?];
        Ok(said)
    })?;
    all.extend(table("told", "receiver text", told));
    Ok(all)
}

fn four(row: &rusqlite::Row<'_>) -> rusqlite::Result<[String; 4]> {
    Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
}
