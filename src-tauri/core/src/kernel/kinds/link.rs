//! Pointing at records: a person, a record, several records, and bytes kept in the file.

use serde_json::Value;

use super::test::Test;
use super::text::said;
use crate::fault::Result;
use crate::kernel::declare::{FieldDef, Kind, Shape, Taking};
use crate::sheet::Cell;

/// One record.
pub struct One {
    name: &'static str,
}

/// Several records.
pub struct Several;

/// Bytes.
pub struct Bytes;

/// A person, or nobody.
pub static PERSON: One = One { name: "person" };
/// A record of the field's register, or none.
pub static LINK: One = One { name: "link" };
/// Records of the field's register, sorted by key.
pub static LINKS: Several = Several;
/// Bytes by their SHA-256; code of their own keeps them.
pub static FILE: Bytes = Bytes;

/// Key of the record with this key or number, if it is there. What is out of use is refused by name.
fn found(field: &FieldDef, id: &str, desk: &mut Taking<'_>) -> Result<Option<String>> {
    let Some(register) = field.to else { return Ok(None) };
    let sql = format!(
        "SELECT id, retired_on IS NOT NULL, {} FROM \"{}\" record WHERE id = ?1 OR number = ?1 ORDER BY id = ?1 DESC LIMIT 1",
        register.naming("record"),
        register.noun()
    );
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, bool>(1)?, row.get::<_, Option<String>>(2)?));
    let found = desk.reader.maybe(&sql, [id], read)?;
    let person = register.prefix().is_empty();
    match &found {
        None => {
            let reason = if person { "refuse-no-such-person" } else { "refuse-no-such-record" };
            desk.refuse.named(field.name, reason).with("value", id);
        }
        Some((_, true, name)) => {
            let reason = if person { "refuse-person-retired" } else { "refuse-record-retired" };
            desk.refuse.named(field.name, reason).with("name", name.as_deref().unwrap_or(id));
        }
        Some(_) => {}
    }
    Ok(found.map(|(id, ..)| id))
}

/// Key of the record a cell names, by number, by what it is called or by its name; what is not found stays as it is written.
fn heard(register: &dyn Shape, cell: &str, desk: &Taking<'_>) -> Result<String> {
    let name = register.fields().first().map_or("id", |first| first.name());
    let naming = register.naming("record");
    let sql = format!(
        "SELECT id FROM \"{}\" record WHERE id = ?1 OR number = ?1 OR lower(\"{name}\") = lower(?1) OR lower({naming}) = lower(?1)
         ORDER BY retired_on IS NOT NULL, id = ?1 DESC, id LIMIT 1",
        register.noun()
    );
    Ok(desk.reader.maybe(&sql, [cell], |row| row.get(0))?.unwrap_or_else(|| cell.to_owned()))
}

impl Kind for One {
    fn name(&self) -> &'static str {
        self.name
    }

    fn column(&self, field: &FieldDef) -> String {
        let to = field.to.map_or(field.later.unwrap_or_default(), |register| register.noun());
        format!("TEXT REFERENCES \"{to}\" (id) DEFERRABLE INITIALLY DEFERRED")
    }

    fn nothing(&self) -> Value {
        Value::Null
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        let id = said(field, given, desk.refuse);
        if id.is_empty() {
            return Ok(Value::Null);
        }
        Ok(found(field, &id, desk)?.map_or(Value::Null, Value::String))
    }

    fn hear(&self, field: &FieldDef, cell: &str, desk: &mut Taking<'_>) -> Result<Value> {
        let Some(register) = field.to else { return Ok(Value::Null) };
        Ok(Value::String(heard(register, cell, desk)?))
    }

    fn tell(&self, _field: &FieldDef, stored: &Value, name: &str) -> Cell {
        if stored.is_null() { Cell::Empty } else { Cell::Text(name.to_owned()) }
    }

    fn name_of(&self, field: &FieldDef) -> Option<String> {
        if let Some(noun) = field.later {
            return Some(format!(
                "(SELECT called FROM temp.place WHERE noun = '{noun}' AND place.id = record.\"{}\")",
                field.name
            ));
        }
        let register = field.to?;
        let naming = register.naming("goal");
        Some(format!("(SELECT {naming} FROM \"{}\" goal WHERE goal.id = record.\"{}\")", register.noun(), field.name))
    }

    fn order(&self, field: &FieldDef) -> String {
        format!("{} COLLATE NOCASE", self.name_of(field).unwrap_or_else(|| "NULL".to_owned()))
    }

    fn links(&self) -> bool {
        true
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "string | null".to_owned()
    }

    fn sample(&self, _field: &FieldDef, _nth: usize) -> Option<Value> {
        None
    }
}

impl Kind for Several {
    fn name(&self) -> &'static str {
        "links"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT NOT NULL".to_owned()
    }

    fn nothing(&self) -> Value {
        Value::String("[]".to_owned())
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        let mut kept = Vec::new();
        for id in given.as_array().into_iter().flatten().filter_map(Value::as_str) {
            kept.extend(found(field, id.trim(), desk)?);
        }
        kept.sort();
        kept.dedup();
        Ok(Value::String(serde_json::to_string(&kept)?))
    }

    fn give(&self, stored: &Value) -> Value {
        stored.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Array(Vec::new()))
    }

    fn hear(&self, field: &FieldDef, cell: &str, desk: &mut Taking<'_>) -> Result<Value> {
        let Some(register) = field.to else { return Ok(Value::Null) };
        let parts = cell.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
        let ids: Result<Vec<Value>> = parts.map(|part| Ok(Value::String(heard(register, part, desk)?))).collect();
        Ok(Value::Array(ids?))
    }

    fn tell(&self, _field: &FieldDef, _stored: &Value, name: &str) -> Cell {
        if name.is_empty() { Cell::Empty } else { Cell::Text(name.to_owned()) }
    }

    fn name_of(&self, field: &FieldDef) -> Option<String> {
        let register = field.to?;
        let naming = register.naming("goal");
        Some(format!(
            "(SELECT group_concat({naming}, '; ' ORDER BY length(goal.number), goal.number, goal.id) FROM \"{}\" goal
             WHERE goal.id IN (SELECT value FROM json_each(record.\"{}\")))",
            register.noun(),
            field.name
        ))
    }

    fn order(&self, field: &FieldDef) -> String {
        format!("{} COLLATE NOCASE", self.name_of(field).unwrap_or_else(|| "NULL".to_owned()))
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        Test::list(&Test::column(field.name), said)
    }

    fn links(&self) -> bool {
        true
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "string[]".to_owned()
    }

    fn sample(&self, _field: &FieldDef, _nth: usize) -> Option<Value> {
        Some(Value::Array(Vec::new()))
    }
}

impl Kind for Bytes {
    fn name(&self) -> &'static str {
        "file"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED".to_owned()
    }

    fn nothing(&self) -> Value {
        Value::Null
    }

    fn take(&self, field: &FieldDef, _given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        desk.refuse.named(field.name, "refuse-read-only");
        Ok(Value::Null)
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "string | null".to_owned()
    }

    fn sample(&self, _field: &FieldDef, _nth: usize) -> Option<Value> {
        None
    }
}
