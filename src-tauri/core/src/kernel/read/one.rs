//! One record: what it says, what can be done with it or why not, what points at it, decisions made on other facts, proposals.

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::links::{Pointing, pointing_at};
use super::rows::{Row, read};
use crate::door::Reader;
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::declare::Register;
use crate::kernel::kinds::{Stamped, stamped};
use crate::kernel::record::json;
use crate::kernel::{Draft, Record, Refusals, Shelf};
use crate::moment::Moment;

/// A record with everything that hangs on it.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct OneAnswer {
    /// The record.
    pub row: Row,
    /// Steps and acts: possible, or why not.
    pub steps: Vec<Possible>,
    /// What points at it.
    pub links: Vec<Pointing>,
    /// Decisions whose facts have changed.
    pub stale: Vec<Stale>,
    /// What is proposed about it.
    pub proposals: Vec<Proposal>,
    /// When it was added, UTC instant; empty for what came with the file.
    pub added_at: String,
    /// Who added it.
    pub added_by: String,
}

/// A step or act.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Possible {
    /// Its verb.
    pub verb: String,
    /// Nothing stands against it but what it still takes.
    pub possible: bool,
    /// What stands against it.
    pub reasons: Vec<Refusal>,
}

/// A decision made on other facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stale {
    /// Verb of the act.
    pub act: String,
    /// Who decided.
    pub by: String,
    /// Which day.
    pub on: String,
    /// What changed since.
    pub changed: Vec<Moved>,
}

/// A fact then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    /// Field.
    pub field: String,
    /// What it said then; null where the history no longer tells.
    pub then: Option<String>,
    /// What it says now.
    pub now: String,
    /// Of what stands as digests of another record's fields: those that differ, as that record says them.
    pub parts: Vec<Part>,
}

/// A field of another record, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MovedPart")]
pub struct Part {
    /// Field of that record.
    pub field: String,
    /// What it said then; null where it said nothing, or the history no longer tells.
    pub then: Option<String>,
    /// What it says now; empty: nothing.
    pub now: String,
}

/// A proposal.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// Key.
    pub id: String,
    /// Field → what it would say.
    #[ts(type = "Record<string, unknown>")]
    pub patch: Map<String, Value>,
    /// Where it comes from.
    pub source: String,
    /// Why.
    pub why: String,
}

/// Answers it. `id` is a key or a number.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such register or record.
pub fn one(shelf: &Shelf, noun: &str, id: &str, reader: &Reader<'_>, at: &Moment) -> Result<OneAnswer> {
    let register = shelf.of(noun)?;
    let id = register.key(reader, id)?;
    let rows = read(shelf, register, reader, at, "record.id = ?1", &[Sql::Text(id.clone())])?;
    let mut row = rows.into_iter().next().ok_or_else(|| Fault::NotFound { kind: register.noun, id: id.clone() })?;
    let record = Record::read(reader, register, &id)?;
    let sql = "SELECT journal.at, coalesce(journal.author, '') FROM image JOIN journal ON journal.seq = image.seq
        WHERE image.tab = ?1 AND image.row = ?2 ORDER BY image.seq LIMIT 1";
    let (added_at, added_by) =
        reader.maybe(sql, [noun, &id], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default();
    // What is sealed is seen here alone.
    for def in register.defs().filter(|def| def.sealed) {
        row.values.insert(def.name.to_owned(), def.kind.give(record.stored(def.name)));
    }
    Ok(OneAnswer {
        row,
        steps: steps(register, &record, reader, at)?,
        links: pointing_at(reader, noun, &id)?,
        stale: stale_of(register, &record, reader)?,
        proposals: proposals(reader, noun, &id)?,
        added_at,
        added_by,
    })
}

/// What can be done with a record, or why not: each step is settled and guarded as it would be.
///
/// # Errors
/// When the file cannot be read.
pub fn steps(register: &'static Register, record: &Record, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Possible>> {
    let state = register.life.map(|life| life.field().name);
    let here = state.and_then(|state| record.stored(state).as_str()).unwrap_or_default();
    let mut all = Vec::new();
    for step in register.all_acts() {
        if step.act.for_many || (!step.from.is_empty() && !step.from.contains(&here)) {
            continue;
        }
        let mut refuse = Refusals::default();
        let mut now = record.clone();
        if let Some(state) = state.filter(|_| !step.to.is_empty()) {
            now.fields.insert(state, Value::String(step.to.to_owned()));
        }
        let mut draft = Draft {
            reader: reader.again(),
            moment: *at,
            author: "",
            act: step.act.verb,
            before: Some(record.clone()),
            now,
            strayed: std::cell::Cell::new(false),
            read: Default::default(),
        };
        if let Some(settle) = step.act.settle {
            settle(&mut draft)?;
        }
        for guard in step.act.guards {
            guard(&draft, &mut refuse)?;
        }
        // What the step itself asks for is not a reason against it.
        let asked = |refusal: &Refusal| {
            refusal.field.as_deref().is_some_and(|field| {
                step.act.takes.iter().any(|take| take.name == field || take.field.def().name == field)
            })
        };
        let reasons: Vec<Refusal> = refuse.0.into_iter().filter(|refusal| !asked(refusal)).collect();
        all.push(Possible { verb: step.act.verb.to_owned(), possible: reasons.is_empty(), reasons });
    }
    Ok(all)
}

/// Every decision of a register whose facts have changed since, with the key and number of its record.
///
/// # Errors
/// When the file cannot be read.
pub fn stale_in(register: &'static Register, reader: &Reader<'_>) -> Result<Vec<(String, String, Stale)>> {
    let sql = format!("SELECT id FROM \"{}\" WHERE retired_on IS NULL ORDER BY number", register.noun);
    let mut all = Vec::new();
    for id in reader.rows(&sql, [], |row| row.get::<_, String>(0))? {
        let record = Record::read(reader, register, &id)?;
        let stale = stale_of(register, &record, reader)?;
        all.extend(stale.into_iter().map(|one| (record.id.clone(), record.number.clone(), one)));
    }
    Ok(all)
}

/// Decisions about one record whose facts have changed since.
///
/// # Errors
/// When the file cannot be read.
pub fn stale_of(register: &'static Register, record: &Record, reader: &Reader<'_>) -> Result<Vec<Stale>> {
    let (mut all, mut told) = (Vec::new(), Vec::new());
    for step in register.all_acts() {
        // Steps of one life may share a stamp: the decision is told once.
        let Some(field) = step.act.stamps.filter(|field| !told.contains(&field.def().name)) else { continue };
        let Some(stamp) = stamped(record.stored(field.def().name)) else { continue };
        let mut changed = Vec::new();
        for (name, digest) in
            stamp.facts.iter().filter(|(name, digest)| Stamped::digest(record.stored(name)) != **digest)
        {
            let now = record.stored(name);
            changed.push(Moved {
                field: name.clone(),
                then: then(reader, register.noun, &record.id, name, digest)?,
                now: plain(now),
                parts: Vec::new(),
            });
        }
        for one in &mut changed {
            one.parts = parts(reader, register, record, one)?;
        }
        if !changed.is_empty() {
            told.push(field.def().name);
            all.push(Stale { act: step.act.verb.to_owned(), by: stamp.by, on: stamp.on, changed });
        }
    }
    Ok(all)
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Of a field that holds digests of another record's fields, those that differ: what that record said then and says now.
fn parts(reader: &Reader<'_>, register: &Register, record: &Record, one: &Moved) -> Result<Vec<Part>> {
    let link = register.def(&one.field).and_then(|def| def.digests).and_then(|link| register.def(link));
    let (Some(to), Some(id)) = (link.and_then(|link| link.to), link.and_then(|link| record.stored(link.name).as_str()))
    else {
        return Ok(Vec::new());
    };
    let read = |text: &str| serde_json::from_str::<Map<String, Value>>(text).unwrap_or_default();
    let (before, after) = (read(one.then.as_deref().unwrap_or_default()), read(&one.now));
    let mut found = Vec::new();
    // What is no field of that record, a class or a threshold, has no words of its own there.
    for field in to.fields().iter().filter(|field| before.get(field.name()) != after.get(field.name())) {
        let name = field.name();
        let sql = format!("SELECT record.\"{name}\" FROM \"{}\" record WHERE record.id = ?1", to.noun());
        let now = reader.maybe(&sql, [id], |row| json(row.get_ref(0)?))?.unwrap_or_default();
        let digest = before.get(name).and_then(Value::as_str);
        let then = digest.map(|digest| then(reader, to.noun(), id, name, digest)).transpose()?.flatten();
        let now = if after.contains_key(name) { plain(&now) } else { String::new() };
        found.push(Part { field: name.to_owned(), then, now });
    }
    Ok(found)
}

/// What a field said when its digest was taken, from the images of the row.
fn then(reader: &Reader<'_>, noun: &str, id: &str, name: &str, digest: &str) -> Result<Option<String>> {
    let sql = "SELECT coalesce(json_extract(before, ?3), json_extract(after, ?3)),
        json_extract(after, ?3) FROM image WHERE tab = ?1 AND row = ?2 ORDER BY seq DESC, at DESC";
    let said = reader.rows(sql, rusqlite::params![noun, id, format!("$.{name}")], |row| {
        Ok([json(row.get_ref(0)?)?, json(row.get_ref(1)?)?])
    })?;
    let told = said.into_iter().flatten().find(|value| Stamped::digest(value) == digest);
    Ok(told.as_ref().map(plain))
}

/// What is proposed as a new record of a register.
///
/// # Errors
/// When the file cannot be read.
pub fn offered(reader: &Reader<'_>, noun: &str) -> Result<Vec<Proposal>> {
    proposed(
        reader,
        "SELECT id, patch, source, why FROM proposal WHERE noun = ?1 AND record IS NULL ORDER BY id",
        &[noun],
    )
}

/// What is proposed about one record.
///
/// # Errors
/// When the file cannot be read.
pub fn proposals(reader: &Reader<'_>, noun: &str, id: &str) -> Result<Vec<Proposal>> {
    let sql = "SELECT id, patch, source, why FROM proposal WHERE noun = ?1 AND record = ?2 ORDER BY id";
    proposed(reader, sql, &[noun, id])
}

fn proposed(reader: &Reader<'_>, sql: &str, with: &[&str]) -> Result<Vec<Proposal>> {
    reader.rows(sql, rusqlite::params_from_iter(with), |row| {
        let patch: String = row.get(1)?;
        Ok(Proposal {
            id: row.get(0)?,
            patch: serde_json::from_str(&patch).unwrap_or_default(),
            source: row.get(2)?,
            why: row.get(3)?,
        })
    })
}
