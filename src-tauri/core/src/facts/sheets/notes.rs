//! What a sheet says of itself, from other records: the open question behind a class, whose the roles are, readings older than the
//! model in use, what no record says by group, whose role is not accepted, what nobody looked at. Honest where nothing is known.

use super::{assessed, people, supply, who};
use crate::door::Reader;
use crate::facts::incident_record::still_open;
use crate::facts::reserve::{self, grounds, reserved};
use crate::fault::{Fault, Message, Result};
use crate::kernel::declare::{Codes, Record};
use crate::maps::ai_act::{Duty, denied, notice_answers, owed, reasons};
use crate::moment::Moment;
use crate::plan::systems::{ACT_ROLES, ActRole, BASE_MODEL, BUSINESS_OWNER, CUSTOMERS_RECEIVE, MODEL_VERSION};
use crate::run::evidence::{World, shows_duty};
use crate::run::measures::Watches;
use crate::run::system_tests::{Progress, TestKind};
use crate::run::training;

/// What the notes of these names say of a system; what is settled says nothing.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn told(
    reader: &Reader<'_>,
    names: &[String],
    system: &Record,
    (lang, at): (&str, &Moment),
    outside: bool,
) -> Result<Vec<Message>> {
    let mut all = Vec::new();
    for name in names {
        match name.as_str() {
            "class" => all.extend(class(reader, system, lang, at, outside)?),
            "classShort" => {
                all.extend(class(reader, system, lang, at, outside)?.into_iter().map(reserve::short));
            }
            "providedBy" => all.extend(people::organisation(reader, system)?),
            "takesPart" => all.push(people::takes_part(system)),
            "turnTo" => all.push(people::turn_to(system)),
            "rights" => all.extend(people::rights(reader, system)?),
            "recipients" => all.extend(people::recipients(reader, system)?),
            "staffLogs" => all.extend(people::staff_logs(reader, system)?),
            "say" => all.extend(people::say(system)),
            "able" => all.extend(assessed::answered(reader, system, ("sheet-note-able", "2.2"), outside)?),
            "gaps" => all.extend(assessed::answered(reader, system, ("sheet-note-gaps", "4.2"), outside)?),
            "energy" => all.extend(assessed::answered(reader, system, ("sheet-note-energy", "8.1"), outside)?),
            "kept" => all.push(Message::new("sheet-note-kept")),
            "fills" => all.push(who::fills(reader, system)?),
            "lacks" => all.extend(lacks(reader, system, at)?),
            "least" => all.extend(least(reader, system)?),
            "unseen" => all.extend(unseen(reader, system)?),
            "ownApproved" => all.extend(own_approved(reader, system)?),
            "notHigh" => all.extend(not_high(reader, system, lang, at)?),
            "deployer" => all.extend(deployer(system)),
            "readings" => all.extend(readings(reader, system, outside)?),
            "groups" => all.extend(groups(reader, system)?),
            "notice" => all.extend(notice(reader, system, lang)?),
            "declaration" => all.extend(declaration(reader, system, lang)?),
            "contact" => all.extend(contact(reader, system)?),
            "watched" => all.extend(unwatched(reader, system)?),
            "split" => {
                all.extend(supply::split(reader, system)?.into_iter().chain(supply::protection(reader, system)?))
            }
            "offered" => all.extend(assessed::offered(reader, system, at, outside)?),
            "assessed" => all.extend(assessed::impact(reader, system, outside)?),
            "privacy" => all.push(assessed::privacy(reader)?),
            "logs" => all.extend(logs(reader, system, outside)?),
            "conditions" => all.extend(conditions(reader, system)?),
            "closedOpen" => all.extend(closed_open(reader, system)?),
            _ => return Err(Fault::NotFound { kind: "note", id: name.clone() }),
        }
    }
    Ok(all)
}

/// What the class rests on and what stands open behind it.
fn class(reader: &Reader<'_>, system: &Record, lang: &str, at: &Moment, outside: bool) -> Result<Vec<Message>> {
    let ground = grounds(reader, lang)?.remove(&system.id).into_iter();
    let all = ground.chain(reserved(reader, lang, at)?.remove(&system.id).unwrap_or_default());
    if outside { all.map(|told| reserve::outside(reader, told)).collect() } else { Ok(all.collect()) }
}

/// Why a system of Annex III is not high-risk, where the provider has to document that (Art. 6(4)): the reasons given, and the records in
/// force that say they show it.
fn not_high(reader: &Reader<'_>, system: &Record, lang: &str, at: &Moment) -> Result<Vec<Message>> {
    let Some(owing) = owed(reader, lang)?.into_iter().find(|one| one.system[0] == system.id) else {
        return Ok(Vec::new());
    };
    let Some((key, duty)) = owing.not_high()? else { return Ok(Vec::new()) };
    let reason = |[question, words]: [String; 2]| {
        Message::new("sheet-note-not-high").with("question", question).with("reason", words)
    };
    let mut told: Vec<Message> = reasons(reader, &system.id, lang)?.into_iter().map(reason).collect();
    if told.is_empty() {
        told.push(Message::new("sheet-note-not-high-bare"));
    }
    told.extend(
        denied(reader, &system.id, lang)?
            .into_iter()
            .map(|asked| Message::new("sheet-note-not-high-no").with("question", asked)),
    );
    let day = at.today.to_string();
    let items = shows_duty(&*World::standing(reader, &day)?, key, &duty.references, &system.id, &day)?;
    let sql = "SELECT number, number || ' ' || title, coalesce(shownUntil, '') FROM evidence WHERE id = ?1";
    let read =
        |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let found = items.into_iter().map(|[id, _]| reader.maybe(sql, [id], read));
    let found: Vec<[String; 3]> = found.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    let named: Vec<&str> = found.iter().map(|[_, named, _]| named.as_str()).collect();
    told.push(Message::new("sheet-note-not-high-shown").with("count", named.len()).with("items", named.join("; ")));
    // What was made before the class was recorded argues for answers that may have been others.
    let older = found.iter().filter(|[.., until]| !until.is_empty() && *until < owing.on);
    told.extend(older.map(|[number, _, until]| {
        let older = Message::new("sheet-note-not-high-older").with("item", number.as_str());
        older.with("until", until.as_str()).with("on", owing.on.as_str())
    }));
    Ok(told)
}

/// Who the deployer is, where the register says enough: under Art. 3(4) whoever uses it under their authority.
fn deployer(system: &Record) -> Option<Message> {
    let roles = system.get(&ACT_ROLES);
    let provides = roles.contains(&ActRole::Provider);
    match (provides, roles.contains(&ActRole::Deployer), system.get(&CUSTOMERS_RECEIVE)) {
        (true, true, _) => Some(Message::new("sheet-note-both")),
        (true, false, Some(true)) => Some(Message::new("sheet-note-deployer")),
        (false, true, _) => Some(Message::new("sheet-note-provider")),
        _ => None,
    }
}

/// Whether a duty to tell people that AI is at work binds, each with its day; one of which that is open is told as that, and the answers
/// that contradict each other stand against issuing instead. Of a system that nobody classified nothing is said.
fn notice(reader: &Reader<'_>, system: &Record, lang: &str) -> Result<Vec<Message>> {
    let Some(owing) = owed(reader, lang)?.into_iter().find(|one| one.system[0] == system.id) else {
        return Ok(Vec::new());
    };
    if owing.class.is_empty() {
        return Ok(vec![Message::new("sheet-note-notice-open")]);
    }
    let told = |id: &str, duty: &Duty| {
        let told = Message::new(id).with("article", duty.article.clone()).with("by", duty.by.clone());
        told.with("text", duty.text.clone()).with("on", duty.date.clone())
    };
    let mut all: Vec<Message> = owing.transparency()?.into_iter().map(|duty| told("sheet-note-notice", duty)).collect();
    all.extend(owing.open.iter().map(|(_, duty)| told("sheet-note-notice-unsettled", duty)));
    if all.is_empty() {
        let so = notice_answers(reader, &system.id, lang)?;
        let none = Message::new("sheet-note-notice-none").with("on", owing.on.as_str());
        all.push(none.with("so-count", so.len()).with("so", so.join("; ")));
    }
    Ok(all)
}

/// Whether the class asks for a declaration of conformity (Art. 47).
fn declaration(reader: &Reader<'_>, system: &Record, lang: &str) -> Result<Option<Message>> {
    let Some(owing) = owed(reader, lang)?.into_iter().find(|one| one.system[0] == system.id) else { return Ok(None) };
    Ok(match owing.declaration()? {
        Some(duty) => Some(Message::new("sheet-note-declaration").with("on", duty.date.clone())),
        None if owing.class.is_empty() => None,
        None => Some(Message::new("sheet-note-declaration-none")),
    })
}

/// Whether the class on record asks for no declaration of conformity; of a system that nobody classified it is not known.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn undeclared(reader: &Reader<'_>, system: &Record, lang: &str) -> Result<bool> {
    Ok(declaration(reader, system, lang)?.is_some_and(|told| told.id == "sheet-note-declaration-none"))
}

/// How the business owner is reached, where that is on record.
fn contact(reader: &Reader<'_>, system: &Record) -> Result<Option<Message>> {
    let sql = "SELECT contact FROM person WHERE id = ?1 AND contact <> '' AND retired_on IS NULL";
    let owner = system.get(&BUSINESS_OWNER);
    let found = reader.maybe(sql, [owner], |row| row.get::<_, String>(0))?;
    Ok(found.map(|at| Message::new("sheet-note-contact").with("at", at)))
}

/// What of corrections, complaints and misuse no measure of the system watches: silence would read as none having happened.
fn unwatched(reader: &Reader<'_>, system: &Record) -> Result<Vec<Message>> {
    let sql = "SELECT 1 FROM measure WHERE system = ?1 AND kind = ?2 AND retired_on IS NULL LIMIT 1";
    let mut none = Vec::new();
    for kind in [Watches::Overrides, Watches::Complaints, Watches::Misuse] {
        if reader.maybe(sql, [system.id.as_str(), kind.code()], |_| Ok(()))?.is_none() {
            none.push(Message::new(&format!("sheet-note-unwatched-{}", kind.code())));
        }
    }
    Ok(none)
}

/// Risks of the system that were accepted under conditions, or as an exception, and until when: accepted alone reads as settled.
fn conditions(reader: &Reader<'_>, system: &Record) -> Result<Vec<Message>> {
    let sql =
        "SELECT risk.number || ' ' || risk.name, coalesce(person.name, ''), coalesce(acceptedUntil, ''), conditions
        FROM risk LEFT JOIN person ON person.id = acceptedBy
        WHERE system = ?1 AND risk.state = 'accepted' AND risk.retired_on IS NULL AND trim(conditions) <> ''
        ORDER BY length(risk.number), risk.number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 4]> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    };
    let told = |[risk, by, until, words]: [String; 4]| {
        let told = Message::new("sheet-note-conditions").with("which", risk).with("words", words.trim());
        let told = told.with("named", u32::from(!by.is_empty())).with("by", by);
        told.with("dated", u32::from(!until.is_empty())).with("until", until)
    };
    Ok(reader.rows(sql, [&system.id], read)?.into_iter().map(told).collect())
}

/// Incidents of the system that are closed while an action of theirs is open.
fn closed_open(reader: &Reader<'_>, system: &Record) -> Result<Vec<Message>> {
    let sql = "SELECT number FROM incident WHERE state = 'closed' AND retired_on IS NULL
        AND EXISTS (SELECT 1 FROM json_each(aiSystems) WHERE value = ?1) ORDER BY number";
    let closed: Vec<String> = reader.rows(sql, [&system.id], |row| row.get(0))?;
    let open = closed.iter().map(|number| still_open(reader, number)).collect::<Result<Vec<_>>>()?;
    Ok(open.into_iter().flatten().collect())
}

/// That the newest reading is older than the last change of the system: the figures are not those of what is in use.
fn readings(reader: &Reader<'_>, system: &Record, outside: bool) -> Result<Option<Message>> {
    let sql =
        "SELECT CASE WHEN ?2 THEN change.name ELSE change.number || ' ' || change.name END, change.doneOn, read.day
        FROM (SELECT max(r.day) AS day FROM measureReading r JOIN measure m ON m.id = r.measure
            WHERE m.system = ?1 AND r.retired_on IS NULL AND m.retired_on IS NULL) AS read
        JOIN systemChange change ON change.system = ?1 AND change.state = 'done' AND change.retired_on IS NULL
            AND change.doneOn > read.day
        ORDER BY change.doneOn DESC, change.number DESC LIMIT 1";
    let read =
        |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let Some([change, on, last]) = reader.maybe(sql, (&system.id, outside), read)? else { return Ok(None) };
    let model = [system.get(&BASE_MODEL), system.get(&MODEL_VERSION)].join(" ");
    let id = if model.trim().is_empty() { "sheet-note-readings" } else { "sheet-note-readings-model" };
    let told = Message::new(id).with("change", change).with("on", on).with("last", last);
    Ok(Some(told.with("model", model.trim())))
}

/// That there are no figures by group: neither a judged test of that kind nor a measure with a reading.
fn groups(reader: &Reader<'_>, system: &Record) -> Result<Option<Message>> {
    let sql =
        "SELECT (SELECT count(*) FROM systemTest WHERE system = ?1 AND kind = ?2 AND state = ?3 AND retired_on IS NULL)
        + (SELECT count(*) FROM measure m JOIN measureReading r ON r.measure = m.id AND r.retired_on IS NULL
            WHERE m.system = ?1 AND m.kind = ?4 AND m.retired_on IS NULL)";
    let codes = (&system.id, TestKind::Group.code(), Progress::Judged.code(), Watches::Fairness.code());
    let found: i64 = reader.maybe(sql, codes, |row| row.get(0))?.unwrap_or_default();
    Ok(Some(Message::new(if found == 0 { "sheet-note-groups-none" } else { "sheet-note-groups" })))
}

/// A log that is kept for less than a law or a contract asks for: whoever reads the sheet would rely on the longer time. The entry
/// of the system may name that longer one; which figure is what stands beside it.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn logs(reader: &Reader<'_>, system: &Record, outside: bool) -> Result<Vec<Message>> {
    let sql = "SELECT CASE WHEN ?2 THEN name ELSE number || ' ' || name END, months, coalesce(lawMonths, 0), coalesce(contractMonths, 0)
        FROM systemLog WHERE system = ?1 AND retired_on IS NULL
        AND months < max(coalesce(lawMonths, 0), coalesce(contractMonths, 0)) ORDER BY number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(String, i64, i64, i64)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    };
    let short = reader.rows(sql, (&system.id, outside), read)?;
    let told = |(log, months, law, contract): (String, i64, i64, i64)| {
        let by = match (law > months, contract > months) {
            (true, true) => "both",
            (true, false) => "law",
            _ => "contract",
        };
        let note = Message::new("sheet-note-logs").with("log", log).with("months", months).with("by", by);
        note.with("law", law).with("asked", contract).with("outside", i64::from(outside))
    };
    Ok(short.into_iter().map(told).collect())
}

/// The months that the Act asks for at least where it binds (Art. 19(1) and 26(6)), beside those for which each log is kept.
fn least(reader: &Reader<'_>, system: &Record) -> Result<Vec<Message>> {
    const LEAST: i64 = 6;
    let sql = "SELECT number || ' ' || name, months FROM systemLog WHERE system = ?1 AND retired_on IS NULL AND months IS NOT NULL
        ORDER BY number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(String, i64)> { Ok((row.get(0)?, row.get(1)?)) };
    let told = |(log, months): (String, i64)| {
        let id = if months < LEAST { "sheet-note-least-short" } else { "sheet-note-least" };
        Message::new(id).with("log", log).with("months", months).with("least", LEAST)
    };
    Ok(reader.rows(sql, [&system.id], read)?.into_iter().map(told).collect())
}

/// What those who oversee the system lack of the modules meant for them: competence that is said to be there, and that the table of
/// literacy does not show.
fn lacks(reader: &Reader<'_>, system: &Record, at: &Moment) -> Result<Vec<Message>> {
    let sql = "SELECT DISTINCT person.id FROM oversight JOIN person ON person.id IN (overseer, deputy)
        WHERE oversight.system = ?1 AND oversight.retired_on IS NULL AND person.retired_on IS NULL";
    let people: Vec<String> = reader.rows(sql, [&system.id], |row| row.get(0))?;
    let standing = training::read(reader, at.today)?;
    let told = standing.people.iter().filter(|one| people.contains(&one.id)).filter_map(|one| {
        let lacking = standing.modules.iter().zip(&one.cells);
        let lacking = lacking.filter(|(_, cell)| !["notNeeded", "valid"].contains(&cell.state));
        let named: Vec<&str> = lacking.map(|(module, _)| module.name.as_str()).collect();
        let told = Message::new("sheet-note-lacks").with("name", one.name.as_str()).with("count", named.len());
        (!named.is_empty()).then(|| told.with("modules", named.join("; ")))
    });
    Ok(told.collect())
}

/// Data sets with data about people that data protection has not looked at: what is health or the like first.
fn unseen(reader: &Reader<'_>, system: &Record) -> Result<Vec<Message>> {
    let sql = "SELECT number || ' ' || name, specialCategories = 'yes' FROM dataSet WHERE retired_on IS NULL AND personalData = 'yes'
        AND coalesce(signed, '') = '' AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = ?1)
        ORDER BY specialCategories = 'yes' DESC, number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(String, bool)> {
        Ok((row.get(0)?, row.get::<_, Option<bool>>(1)?.unwrap_or_default()))
    };
    let told = |(set, special): (String, bool)| {
        Message::new("sheet-note-unseen").with("set", set).with("special", u32::from(special))
    };
    Ok(reader.rows(sql, [&system.id], read)?.into_iter().map(told).collect())
}

/// Data sets whose approval was recorded by whoever owns them, and those of them that nobody else is on record as having looked at.
fn own_approved(reader: &Reader<'_>, system: &Record) -> Result<Option<Message>> {
    let sql = "SELECT dataSet.number, person.name, coalesce(json_extract(nullif(dataSet.signed, ''), '$.by'), person.name) = person.name FROM dataSet JOIN person ON person.id = dataSet.owner
        WHERE dataSet.retired_on IS NULL AND dataSet.approved <> '' AND json_extract(dataSet.approved, '$.by') = person.name
        AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = ?1) ORDER BY dataSet.number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(String, String, bool)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    };
    let found = reader.rows(sql, [&system.id], read)?;
    let sets: Vec<&str> = found.iter().map(|(set, ..)| set.as_str()).collect();
    let alone: Vec<&str> = found.iter().filter(|(.., alone)| *alone).map(|(set, ..)| set.as_str()).collect();
    let told = Message::new("sheet-note-own-approved").with("sets", sets.join(", ")).with("count", sets.len());
    let told = told.with("alone-count", alone.len()).with("alone", alone.join(", "));
    Ok(found.first().map(|(_, name, _)| told.with("name", name.as_str())))
}
