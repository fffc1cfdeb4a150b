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
pub(crate) fn ahead(reader: &Reader<'_>, at: &Moment) -> Result<Vec<AheadLine>> {
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
            why.extend(decided(reader, &id, at)?);
        }
        let doing = why.iter().filter_map(doing).collect();
        let planned = planned(reader, &id, at)?;
        all.push(AheadLine { system, owner, why, doing, planned });
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

/// Logs of systems in use that are kept for less than law or contract ask for: which, for how long, whose demand the longer one is (a
/// reader would else take a contract's for the law's), and the open action its entry names, or else who answers for the system.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn waits(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Message>> {
    let sql = "SELECT systemLog.number || ' ' || systemLog.name, CAST(months AS TEXT),
            CAST(max(coalesce(\"lawMonths\", 0), coalesce(\"contractMonths\", 0)) AS TEXT),
            CASE WHEN coalesce(\"lawMonths\", 0) > coalesce(\"contractMonths\", 0) THEN 'law'
                WHEN coalesce(\"contractMonths\", 0) > coalesce(\"lawMonths\", 0) THEN 'contract' ELSE 'both' END,
            coalesce(technical.name, business.name, ''), coalesce(action.number, ''), coalesce(doer.name, ''),
            coalesce(action.due, '')
        FROM \"systemLog\" AS systemLog JOIN system ON system.id = systemLog.system AND system.stage <> 'retired'
        LEFT JOIN person technical ON technical.id = system.\"technicalOwner\"
        LEFT JOIN person business ON business.id = system.\"businessOwner\"
        LEFT JOIN action ON action.state = 'open' AND action.retired_on IS NULL
            AND instr(systemLog.ground || ' ' || systemLog.found, action.number) > 0
        LEFT JOIN person doer ON doer.id = action.owner
        WHERE systemLog.retired_on IS NULL AND months < max(coalesce(\"lawMonths\", 0), coalesce(\"contractMonths\", 0))
        GROUP BY systemLog.id ORDER BY systemLog.number";
    let read = |row: &Row<'_>| -> rusqlite::Result<[String; 8]> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?])
    };
    let today = at.today.to_string();
    let told = |[log, months, least, by, answers, action, doer, due]: [String; 8]| {
        let told = Message::new("gap-wait-log").with("log", log).with("months", months).with("least", least);
        let told = told.with("by", by);
        let when = match due.as_str() {
            "" => "none",
            due if due < today.as_str() => "late",
            _ => "ahead",
        };
        let owner = if action.is_empty() { answers } else { doer };
        let told = told.with("named", i64::from(!owner.is_empty())).with("owner", owner);
        told.with("mended", i64::from(!action.is_empty())).with("mender", action).with("when", when).with("due", due)
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

/// Accepted risks of a system that bind its use by a condition, as long as the acceptance runs: what somebody did decide about it.
const BOUND: &str = "risk.system = ?1 AND risk.state = 'accepted' AND risk.retired_on IS NULL
    AND trim(coalesce(risk.conditions, '')) <> '' AND risk.\"acceptedUntil\" >= ?2";

/// The last release of the system that is on record: its checklist names the decision and who made it. Where there is none, the risks
/// that were accepted under conditions say what was decided; where there are none either, nobody decided.
fn decided(reader: &Reader<'_>, system: &str, at: &Moment) -> Result<Vec<Message>> {
    let sql = "SELECT number, json_extract(vouched, '$.by'), json_extract(vouched, '$.on') FROM evidence
        WHERE recipe = 'releaseChecklist' AND state = 'vouched' AND vouched <> '' AND retired_on IS NULL
            AND EXISTS (SELECT 1 FROM json_each(\"ofSystems\") WHERE value = ?1)
        ORDER BY json_extract(vouched, '$.on') DESC, number DESC LIMIT 1";
    let read = |row: &Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    if let Some([number, by, on]) = reader.maybe(sql, [system], read)? {
        return Ok(vec![Message::new("ahead-decided").with("number", number).with("by", by).with("on", on)]);
    }
    let sql = format!(
        "SELECT risk.number, person.name, risk.\"acceptedUntil\", risk.conditions FROM risk
        JOIN person ON person.id = risk.\"acceptedBy\" WHERE {BOUND} ORDER BY risk.\"acceptedUntil\", risk.number"
    );
    let four =
        |row: &Row<'_>| -> rusqlite::Result<[String; 4]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]) };
    let bound = reader.rows(&sql, [system, &at.today.to_string()], four)?;
    if bound.is_empty() {
        return Ok(vec![Message::new("ahead-undecided")]);
    }
    let told = bound.into_iter().map(|[risk, by, until, conditions]| {
        let told = Message::new("ahead-bound").with("accepted", risk).with("by", by).with("until", until);
        told.with("conditions", conditions.trim().trim_end_matches('.'))
    });
    Ok(std::iter::once(Message::new("ahead-unreleased")).chain(told).collect())
}

/// What top management is to decide about it, as far as an action from such a risk says so: the earliest that is open.
fn planned(reader: &Reader<'_>, system: &str, at: &Moment) -> Result<Option<Message>> {
    let sql = format!(
        "SELECT action.number, person.name, action.due FROM action JOIN risk ON risk.id = action.\"originId\"
        JOIN person ON person.id = action.owner AND person.\"topManagement\" = 1
        WHERE action.origin = 'risk' AND action.state = 'open' AND action.retired_on IS NULL AND action.due IS NOT NULL
            AND {BOUND} ORDER BY action.due, action.number LIMIT 1"
    );
    let read = |row: &Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let found = reader.maybe(&sql, [system, &at.today.to_string()], read)?;
    Ok(found.map(|[number, owner, due]| {
        Message::new("ahead-planned").with("number", number).with("owner", owner).with("due", due)
    }))
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
