//! Adding, changing and removing systems.

use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::fields::{FIELDS, Field, checked};
use super::{SystemPatch, look};
use crate::actions::field as keys;
use crate::door::{Reader, Writer};
use crate::fault::{Fault, Refusal, Result};

/// Fields with what goes into them, as the file keeps it.
pub(super) type Filled = Vec<(&'static Field, Sql)>;

pub(super) fn add(writer: &mut Writer<'_>, id: Option<String>, name: &str, patch: &SystemPatch) -> Result<()> {
    let id = keys::key(writer, "ai_system", id)?;
    let mut given = serde_json::to_value(patch)?;
    if let Some(fields) = given.as_object_mut() {
        fields.insert("name".to_owned(), Value::String(name.to_owned()));
    }
    let filled = read(writer, &given)?;
    taken(writer, name, "")?;
    if writer.refused() { Ok(()) } else { insert(writer, &id, &filled) }
}

pub(super) fn amend(writer: &mut Writer<'_>, id: &str, patch: &SystemPatch) -> Result<()> {
    let id = key(&writer.reader(), id)?;
    let filled = read(writer, &serde_json::to_value(patch)?)?;
    if let Some(name) = &patch.name {
        taken(writer, name, &id)?;
    }
    if writer.refused() { Ok(()) } else { change(writer, &id, &filled) }
}

/// Removes a system that nothing refers to: what was classified or acted upon stays and is put out of scope or retired.
pub(super) fn remove(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let id = key(&writer.reader(), id)?;
    let sql = "SELECT number, (SELECT count(*) FROM classification WHERE system = ?1),
        (SELECT count(*) FROM action WHERE origin_id = ?1) FROM ai_system WHERE id = ?1";
    let held: (String, u32, u32) =
        writer.reader().maybe(sql, [&id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.unwrap_or_default();
    if held.1 + held.2 > 0 {
        let refusal = Refusal::new("refuse-system-held").with("number", held.0);
        let refusal = refusal.with("classifications", held.1).with("actions", held.2);
        return Err(refusal.row(id).into());
    }
    let stages = writer
        .reader()
        .rows("SELECT id FROM ai_system_stage WHERE system = ?1", [&id], |row| row.get::<_, String>(0))?;
    for stage in stages {
        writer.remove("ai_system_stage", &stage)?;
    }
    writer.remove("ai_system", &id)
}

/// The fields of `given` that are there, checked.
fn read(writer: &mut Writer<'_>, given: &Value) -> Result<Filled> {
    let mut filled = Vec::new();
    for field in &FIELDS {
        if let Some(value) = given.get(field.code) {
            filled.push((field, checked(writer, field, value)?));
        }
    }
    Ok(filled)
}

/// Refuses a name that another system has, whatever its case.
fn taken(writer: &mut Writer<'_>, name: &str, id: &str) -> Result<()> {
    let (name, id) = (name.trim().to_lowercase(), id.to_owned());
    let all = writer.reader().rows("SELECT id, number, name FROM ai_system ORDER BY number", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    if let Some((_, number, name)) = all.into_iter().find(|other| other.0 != id && other.2.to_lowercase() == name) {
        let refusal = Refusal::new("refuse-system-name-taken").with("name", name).with("number", number);
        writer.refuse(refusal.field("name"));
    }
    Ok(())
}

/// Inserts a system with checked fields; every other field says nothing.
///
/// # Errors
/// When SQLite refuses.
pub(super) fn insert(writer: &mut Writer<'_>, id: &str, filled: &Filled) -> Result<()> {
    let number = format!("SYS-{:03}", writer.next_number("ai_system")?);
    let mut row: Vec<(&str, Sql)> = vec![("number", Sql::Text(number.clone()))];
    for field in &FIELDS {
        let given = filled.iter().find(|(other, _)| other.code == field.code).map(|(_, value)| value.clone());
        row.push((field.column, given.unwrap_or_else(|| nothing(field.column))));
    }
    for column in ["stage", "scope", "scope_reason", "checked_on", "checked_by", "look_again", "look_again_on"] {
        row.push((column, nothing(column)));
    }
    writer.insert("ai_system", id, &row)?;
    writer.created("system", id, &number);
    Ok(())
}

/// What a column holds while nobody has said anything.
fn nothing(column: &str) -> Sql {
    match column {
        "scope" => Sql::Text("undecided".to_owned()),
        "aims_roles" | "act_roles" | "look_again" => Sql::Text("[]".to_owned()),
        "business_owner" | "technical_owner" => Sql::Null,
        other if other.ends_with("_on") => Sql::Null,
        _ => Sql::Text(String::new()),
    }
}

/// Writes checked fields; what a recorded classification rests on asks to be looked at again (A.6.2.6, clause 6.1.2).
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(super) fn change(writer: &mut Writer<'_>, id: &str, filled: &Filled) -> Result<()> {
    let fields: Vec<(&str, Sql)> = filled.iter().map(|(field, value)| (field.column, value.clone())).collect();
    let moved = moved(&writer.reader(), id, filled)?;
    writer.amend("ai_system", id, &fields)?;
    for field in moved {
        look::field_changed(writer, id, field)?;
    }
    Ok(())
}

/// Fields a recorded classification rests on and that are to change.
fn moved(reader: &Reader<'_>, id: &str, filled: &Filled) -> Result<Vec<&'static str>> {
    let recorded = "SELECT 1 FROM classification WHERE system = ?1 AND state = 'recorded'";
    if reader.maybe(recorded, [id], |_| Ok(()))?.is_none() {
        return Ok(Vec::new());
    }
    let mut moved = Vec::new();
    for (field, value) in filled.iter().filter(|(field, _)| field.classified) {
        let sql = format!("SELECT {} FROM ai_system WHERE id = ?1", field.column);
        if reader.maybe(&sql, [id], |row| row.get::<_, Sql>(0))?.is_some_and(|before| before != *value) {
            moved.push(field.code);
        }
    }
    Ok(moved)
}

/// The key of the system with this key or number.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(crate) fn key(reader: &Reader<'_>, id: &str) -> Result<String> {
    let sql = "SELECT id FROM ai_system WHERE id = ?1 OR number = ?1";
    let found = reader.maybe(sql, [id], |row| row.get(0))?;
    found.ok_or_else(|| Fault::NotFound { kind: "system", id: id.to_owned() })
}
