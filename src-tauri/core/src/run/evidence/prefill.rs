//! What the registers know already of a record that a recipe asks for: half of it is filled in when it is begun. It counts only
//! once a person vouches for it.

use super::answered::{Answered, cell, table};
use super::fields::RecipeId;
use super::held;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Record;
use crate::plan::systems::{self, Stage};

/// Answers to begin with.
pub(super) fn known(reader: &Reader<'_>, recipe: RecipeId, system: Option<&Record>) -> Result<Vec<Answered>> {
    let mut known = match recipe {
        RecipeId::SignedPolicy => policy(reader)?,
        RecipeId::RoleSheet => roles(reader)?,
        RecipeId::Objectives => objectives(reader)?,
        RecipeId::SupplierSheet => suppliers(reader)?,
        RecipeId::ConcernChannelTest => channel(reader)?,
        RecipeId::Skills => held::skills(reader)?,
        RecipeId::DutiesCalendar => held::duties(reader)?,
        RecipeId::IncidentExercise => held::exercise(reader)?,
        _ => Vec::new(),
    };
    if let Some(system) = system {
        known.extend(of_system(recipe, system));
    }
    known.retain(|answer| !answer.words.is_empty());
    known.iter_mut().for_each(|answer| answer.words = answer.words.chars().take(5_000).collect());
    Ok(known)
}

fn of_system(recipe: RecipeId, system: &Record) -> Vec<Answered> {
    let entries = |said: String| -> Vec<String> {
        said.split([';', ',', '\n']).map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).take(50).collect()
    };
    let rows = |question: &str, column: &str, said: String| -> Vec<Answered> {
        entries(said).iter().enumerate().map(|(at, one)| cell(question, at + 1, column, one)).collect()
    };
    match recipe {
        RecipeId::ResourceSheet => {
            let stage = system.get(&systems::STAGE).filter(|stage| *stage != Stage::Idea).map(|stage| {
                use crate::kernel::declare::Codes;
                stage.code()
            });
            let mut all = rows("data", "set", system.get(&systems::DATA_SETS));
            all.extend(rows("tools", "tool", system.get(&systems::TOOLS)));
            all.push(cell("stage", 0, "", stage.unwrap_or_default()));
            all.push(cell("computing", 0, "", &system.get(&systems::HOSTING)));
            all
        }
        RecipeId::DataSheet => rows("sets", "name", system.get(&systems::DATA_SETS)),
        RecipeId::TechnicalSheet => vec![cell("limits", 0, "", &system.get(&systems::PROHIBITED_USES))],
        RecipeId::ImpactAssessment => vec![
            cell("use", 0, "", &system.get(&systems::PURPOSE)),
            cell("misuse", 0, "", &system.get(&systems::PROHIBITED_USES)),
            cell("affected", 0, "", &system.get(&systems::AFFECTED)),
        ],
        _ => Vec::new(),
    }
}

fn policy(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql = "SELECT number || ' ' || title || ' ' || version, coalesce(approver, ''), coalesce(effectiveOn, ''), place, version, id
        FROM text WHERE kind = 'policy' AND version <> '' AND state <> 'withdrawn' AND retired_on IS NULL LIMIT 1";
    let found = reader.maybe(sql, [], |row| {
        let head: [String; 6] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(head)
    })?;
    let Some([called, approver, on, place, version, id]) = found else { return Ok(Vec::new()) };
    let mut all = vec![
        cell("version", 0, "", &called),
        cell("approvedBy", 0, "", &approver),
        cell("approvedOn", 0, "", &on),
        cell("publishedAt", 0, "", &place),
    ];
    let sql = "SELECT person, givenOn FROM acknowledgement WHERE text = ?1 AND state = 'given' AND version = ?2 ORDER BY number LIMIT 200";
    let given = reader.rows(sql, [&id, &version], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    for (at, (person, on)) in given.iter().enumerate() {
        all.push(cell("acknowledgements", at + 1, "person", person));
        all.push(cell("acknowledgements", at + 1, "on", on));
        all.push(cell("acknowledgements", at + 1, "version", &version));
    }
    Ok(all)
}

fn roles(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql = "SELECT CASE kind WHEN 'topManagement' THEN 'top-management' WHEN 'aiLead' THEN 'ai-lead' WHEN 'systemOwner'
            THEN 'system-owner' WHEN 'humanOverseer' THEN 'human-overseer' WHEN 'internalAuditor' THEN 'internal-auditor'
            ELSE '' END, coalesce(person, ''), authority, coalesce(json_extract(accepted, '$.on'), '')
        FROM role WHERE state = 'accepted' AND retired_on IS NULL ORDER BY number LIMIT 100";
    let held = reader.rows(sql, [], |row| {
        let said: [String; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
        Ok(said)
    })?;
    let mut all = table("roles", "role person authority acceptedOn", held);
    let sql = "SELECT id, coalesce(businessOwner, '') FROM system WHERE scope = 'in' AND stage <> 'retired'
        AND retired_on IS NULL ORDER BY number LIMIT 100";
    let owners = reader.rows(sql, [], |row| {
        let said: [String; 2] = [row.get(0)?, row.get(1)?];
        Ok(said)
    })?;
    all.extend(table("systemOwners", "system owner", owners));
    Ok(all)
}

fn objectives(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql = "SELECT CASE kind WHEN 'aims' THEN 'AIMS' ELSE kind END, name, measure, baseline, target,
            coalesce(due, ''), coalesce(owner, ''), plan, id
        FROM objective WHERE state IN ('approved', 'met', 'not-met') AND retired_on IS NULL ORDER BY number LIMIT 50";
    let set = reader.rows(sql, [], |row| {
        let said: [String; 8] =
            [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?];
        Ok(said)
    })?;
    let mut all = table("objectives", "kind text measure baseline target due owner what", set);
    let sql = "SELECT day, CAST(value AS TEXT), note FROM reading WHERE retired_on IS NULL ORDER BY day DESC LIMIT 20";
    let read = reader.rows(sql, [], |row| {
        let said: [String; 3] = [row.get(0)?, row.get(1)?, row.get(2)?];
        Ok(said)
    })?;
    all.extend(table("readings", "on value note", read));
    Ok(all)
}

fn suppliers(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql =
        "SELECT name, dataUse FROM supplier WHERE standing <> 'ended' AND retired_on IS NULL ORDER BY number LIMIT 100";
    let used = reader.rows(sql, [], |row| {
        let said: [String; 2] = [row.get(0)?, row.get(1)?];
        Ok(said)
    })?;
    Ok(table("suppliers", "supplier checked", used))
}

fn channel(reader: &Reader<'_>) -> Result<Vec<Answered>> {
    let sql = "SELECT name, coalesce(announcedOn, ''), anonymous, coalesce(second, '') FROM channel
        WHERE state = 'open' AND retired_on IS NULL ORDER BY number LIMIT 1";
    let found = reader.maybe(sql, [], |row| {
        let said: [String; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
        Ok(said)
    })?;
    let names = "channel announcedOn anonymous secondReceiver".split(' ');
    Ok(found.map(|said| names.zip(&said).map(|(name, said)| cell(name, 0, "", said)).collect()).unwrap_or_default())
}
