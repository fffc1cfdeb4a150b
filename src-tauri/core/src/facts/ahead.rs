//! Systems inside the scope that are in use ahead of what was to come first: an approved impact assessment that covers how they are
//! used, and people who agreed to oversee them. Papers that say what stands in the way begin with them.

use rusqlite::Row;

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::AheadLine;

/// Every such system with what is not there and who decided to use it as it is used; in the order of numbers.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn ahead(reader: &Reader<'_>) -> Result<Vec<AheadLine>> {
    let sql = "SELECT system.id, system.number || ' ' || system.name, coalesce(system.\"inUseOn\", ''),
            coalesce(person.name, '') FROM system LEFT JOIN person ON person.id = system.\"businessOwner\"
        WHERE system.scope = 'in' AND system.stage IN ('in-use', 'changed') AND system.retired_on IS NULL
        ORDER BY system.number";
    let read =
        |row: &Row<'_>| -> rusqlite::Result<[String; 4]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]) };
    let mut all = Vec::new();
    for [id, system, since, owner] in reader.rows(sql, [], read)? {
        let lacks = lacking(reader, &id)?;
        if lacks.is_empty() {
            continue;
        }
        let since = if since.is_empty() { "none" } else { since.as_str() };
        let mut why = vec![Message::new("ahead-since").with("on", since)];
        // Who agreed to oversee it decides nothing about its use: that question stands where the assessment is not there.
        let assessed = lacks.iter().all(|one| one.id == "ahead-offered");
        why.extend(lacks);
        if !assessed {
            why.push(decided(reader, &id)?);
        }
        let doing = why.iter().filter_map(doing).collect();
        all.push(AheadLine { system, owner, why, doing });
    }
    Ok(all)
}

/// What is to be done about something that is not there.
fn doing(lacks: &Message) -> Option<Message> {
    let id = match lacks.id.as_str() {
        "ahead-unassessed" => "ahead-do-assess",
        "ahead-against" => "ahead-do-stop",
        "ahead-beyond" => "ahead-do-approve",
        "ahead-offered" => "ahead-do-accept",
        _ => return None,
    };
    Some(Message { id: id.to_owned(), args: lacks.args.clone() })
}

/// Logs of systems in use that are kept for less than law or contract ask for: which, for how long, and who answers for the system.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn waits(reader: &Reader<'_>) -> Result<Vec<Message>> {
    let sql = "SELECT systemLog.number || ' ' || systemLog.name, CAST(months AS TEXT),
            CAST(max(coalesce(\"lawMonths\", 0), coalesce(\"contractMonths\", 0)) AS TEXT),
            coalesce(technical.name, business.name, '')
        FROM \"systemLog\" AS systemLog JOIN system ON system.id = systemLog.system AND system.stage <> 'retired'
        LEFT JOIN person technical ON technical.id = system.\"technicalOwner\"
        LEFT JOIN person business ON business.id = system.\"businessOwner\"
        WHERE systemLog.retired_on IS NULL AND months < max(coalesce(\"lawMonths\", 0), coalesce(\"contractMonths\", 0))
        ORDER BY systemLog.number";
    let read =
        |row: &Row<'_>| -> rusqlite::Result<[String; 4]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]) };
    let told = |[log, months, least, owner]: [String; 4]| {
        let told = Message::new("gap-wait-log").with("log", log).with("months", months).with("least", least);
        told.with("named", i64::from(!owner.is_empty())).with("owner", owner)
    };
    Ok(reader.rows(sql, [], read)?.into_iter().map(told).collect())
}

/// What is not there.
fn lacking(reader: &Reader<'_>, system: &str) -> Result<Vec<Message>> {
    let mut lacks = Vec::new();
    let sql = "SELECT number, coalesce(decision, ''), coalesce(conditions, '') FROM impact
        WHERE system = ?1 AND state = 'approved' AND retired_on IS NULL ORDER BY round DESC LIMIT 1";
    let held: Option<[String; 3]> = reader.maybe(sql, [system], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    let sql = "SELECT number FROM impact WHERE system = ?1 AND state = 'draft' AND retired_on IS NULL ORDER BY round";
    let open: Vec<String> = reader.rows(sql, [system], |row| row.get(0))?;
    match &held {
        None => {
            lacks.push(Message::new("ahead-unassessed").with("count", open.len()).with("numbers", open.join(", ")));
        }
        Some([number, decision, conditions]) => {
            if ["redesign", "reject", "escalate"].contains(&decision.as_str()) {
                let told = Message::new("ahead-against").with("number", number.as_str());
                lacks.push(told.with("decision", decision.as_str()));
            }
            if !open.is_empty() {
                let told = Message::new("ahead-beyond").with("number", number.as_str()).with("count", open.len());
                let told = told.with("limited", i64::from(!conditions.trim().is_empty()));
                lacks.push(told.with("open", open.join(", ")));
            }
        }
    }
    let sql = "SELECT DISTINCT role.number || ' ' || role.name FROM oversight
        JOIN role ON role.person IN (oversight.overseer, oversight.deputy) AND role.kind = 'humanOverseer'
        WHERE oversight.system = ?1 AND oversight.retired_on IS NULL AND role.retired_on IS NULL
            AND role.state = 'proposed' ORDER BY role.number";
    let offered: Vec<String> = reader.rows(sql, [system], |row| row.get(0))?;
    if !offered.is_empty() {
        let told = Message::new("ahead-offered").with("count", offered.len());
        lacks.push(told.with("roles", offered.join(", ")));
    }
    Ok(lacks)
}

/// The last release of the system that is on record: its checklist names the decision and who made it.
fn decided(reader: &Reader<'_>, system: &str) -> Result<Message> {
    let sql = "SELECT number, json_extract(vouched, '$.by'), json_extract(vouched, '$.on') FROM evidence
        WHERE recipe = 'releaseChecklist' AND state = 'vouched' AND vouched <> '' AND retired_on IS NULL
            AND EXISTS (SELECT 1 FROM json_each(\"ofSystems\") WHERE value = ?1)
        ORDER BY json_extract(vouched, '$.on') DESC, number DESC LIMIT 1";
    let read = |row: &Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    Ok(match reader.maybe(sql, [system], read)? {
        None => Message::new("ahead-undecided"),
        Some([number, by, on]) => Message::new("ahead-decided").with("number", number).with("by", by).with("on", on),
    })
}

/// Actions that are open after their day: how many, and the three that are late longest, with who owns them; nothing where none is.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn late(reader: &Reader<'_>, at: &Moment) -> Result<Option<Message>> {
    let sql = "SELECT action.number || iif(person.name IS NULL, '', ' (' || person.name || ')'), due FROM action
        LEFT JOIN person ON person.id = action.owner
        WHERE action.state = 'open' AND action.retired_on IS NULL AND due < ?1 ORDER BY due, action.number";
    let found = reader.rows(sql, [at.today.to_string()], |row| Ok([row.get::<_, String>(0)?, row.get(1)?]))?;
    let Some([_, since]) = found.first() else { return Ok(None) };
    let worst: Vec<&str> = found.iter().take(3).map(|[number, _]| number.as_str()).collect();
    let told = Message::new("gap-actions-late").with("count", found.len()).with("worst", worst.join(", "));
    Ok(Some(told.with("since", since.as_str())))
}
