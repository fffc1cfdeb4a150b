//! Rows of a spreadsheet. Each goes through the rules of the edits made by hand; reasons name the row and the column.
//!
//! An empty cell leaves a field as it is: a sheet that says less than the register takes nothing away.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{FIELDS, Kind, checked};
use super::table::{READ_ONLY, columns, understood};
use super::write::{self, Filled};
use super::{scope, stage};
use crate::actions::field as texts;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::sheet::{MOST_ROWS, SheetRead, SheetRow};

/// One row of a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SystemRowIn {
    /// Number of the row as the person counts, from 1.
    pub row: u32,
    /// Cells by field, as they were written: words in English or Spanish, days in any of three forms, people by name.
    pub cells: BTreeMap<String, String>,
}

/// The systems there are, while rows come in.
struct Known {
    by_number: BTreeMap<String, String>,
    by_name: BTreeMap<String, (String, String)>,
    seen: BTreeSet<String>,
}

/// A row that was read and has nothing against it.
struct Good {
    id: Option<String>,
    filled: Filled,
    stage: Option<(String, String)>,
    scope: Option<(String, String)>,
    checked: Vec<(&'static str, Sql)>,
}

pub(super) fn import(writer: &mut Writer<'_>, rows: Vec<SystemRowIn>, skip_bad: bool) -> Result<()> {
    if rows.len() > MOST_ROWS {
        return Err(Refusal::new("refuse-sheet-rows").with("most", MOST_ROWS).into());
    }
    let mut known = known(writer)?;
    let (mut refused, mut taken) = (Vec::new(), 0_usize);
    for row in rows {
        let number = row.row.to_string();
        let good = read(writer, &mut known, &row.cells)?;
        // Reasons are gathered row by row: the rules of the next row must not see those of this one.
        let reasons = writer.take_refusals();
        if reasons.is_empty() {
            put(writer, &mut known, good)?;
            taken += 1;
        }
        refused.extend(reasons.into_iter().map(|refusal| refusal.row(number.as_str())));
    }
    if taken == 0 && refused.is_empty() {
        writer.refuse(Refusal::new("refuse-system-import-nothing"));
    }
    if !skip_bad || taken == 0 {
        refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    }
    Ok(())
}

fn known(writer: &Writer<'_>) -> Result<Known> {
    let all = writer.reader().rows("SELECT id, number, name FROM ai_system", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    let mut known = Known { by_number: BTreeMap::new(), by_name: BTreeMap::new(), seen: BTreeSet::new() };
    for (id, number, name) in all {
        known.by_number.insert(number.clone(), id.clone());
        known.by_name.insert(name.to_lowercase(), (id, number));
    }
    Ok(known)
}

/// Reads a row and notes every reason against it.
fn read(writer: &mut Writer<'_>, known: &mut Known, cells: &BTreeMap<String, String>) -> Result<Good> {
    let cell = |code: &str| cells.get(code).map(|text| text.trim()).filter(|text| !text.is_empty());
    let id = target(writer, known, cell("number"), cell("name"));
    let mut good = Good { id, filled: Vec::new(), stage: None, scope: None, checked: Vec::new() };
    let kinds = columns();
    for (code, text) in cells.iter().map(|(code, text)| (code.as_str(), text.trim())) {
        let Some((code, kind)) = kinds.iter().find(|(known, _)| *known == code) else {
            writer.refuse(Refusal::new("refuse-sheet-field").with("value", code).field(code));
            continue;
        };
        if text.is_empty() || READ_ONLY.contains(code) || *code == "number" {
            continue;
        }
        let value = match understood(*kind, text)? {
            Ok(value) => value,
            Err(words) => {
                let refusal = Refusal::new("refuse-sheet-word").with("value", text).with("known", words);
                writer.refuse(refusal.field(code));
                continue;
            }
        };
        let plain = value.as_str().unwrap_or_default().to_owned();
        match (*code, FIELDS.iter().find(|field| field.code == *code)) {
            (_, Some(field)) if field.kind == Kind::Person => {
                let key = serde_json::Value::String(person(writer, &plain)?);
                good.filled.push((field, checked(writer, field, &key)?));
            }
            (_, Some(field)) => good.filled.push((field, checked(writer, field, &value)?)),
            ("stage", None) => good.stage = Some((plain, String::new())),
            ("scope", None) => good.scope = Some((plain, String::new())),
            ("checkedOn", None) => {
                let day = texts::day(writer, "checkedOn", &plain);
                good.checked.push(("checked_on", day.into()));
            }
            ("checkedBy", None) => {
                let by = texts::line(writer, "checkedBy", &plain);
                good.checked.push(("checked_by", by.into()));
            }
            _ => {}
        }
    }
    stage_of(writer, &mut good)?;
    scope_of(writer, &mut good, cell("scopeReason"))?;
    Ok(good)
}

/// The system a row is about, if it is there: by its number, else by its name. Refuses what would make two of a name.
fn target(writer: &mut Writer<'_>, known: &mut Known, number: Option<&str>, name: Option<&str>) -> Option<String> {
    let numbered = number.and_then(|number| known.by_number.get(number).cloned());
    let folded = name.map(str::to_lowercase);
    let named = folded.as_ref().and_then(|name| known.by_name.get(name).cloned());
    if name.is_none() && numbered.is_none() {
        writer.refuse(Refusal::new("refuse-system-import-name").field("name"));
    }
    if let Some(keys) = &folded
        && !known.seen.insert(format!("name {keys}"))
    {
        let refusal = Refusal::new("refuse-system-import-twice").with("value", name.unwrap_or_default());
        writer.refuse(refusal.field("name"));
        return numbered;
    }
    if let Some(number) = number
        && !known.seen.insert(format!("number {number}"))
    {
        writer.refuse(Refusal::new("refuse-system-import-twice").with("value", number).field("number"));
    }
    if let Some((id, other)) = named {
        // Without a number the name says which one is meant; with another number there would be two of the name.
        if number.is_some() && numbered.as_ref() != Some(&id) {
            let refusal = Refusal::new("refuse-system-name-taken").with("name", name.unwrap_or_default());
            writer.refuse(refusal.with("number", other).field("name"));
        }
        return once(writer, known, numbered.or(Some(id)), name);
    }
    once(writer, known, numbered, number)
}

/// The same system, unless an earlier row was about it: two rows would each undo what the other says.
fn once(writer: &mut Writer<'_>, known: &mut Known, id: Option<String>, called: Option<&str>) -> Option<String> {
    if let Some(id) = &id
        && !known.seen.insert(format!("system {id}"))
        && !writer.refused()
    {
        let refusal = Refusal::new("refuse-system-import-twice").with("value", called.unwrap_or_default());
        writer.refuse(refusal.field("number"));
    }
    id
}

/// A stage that is new for the system, with the day its own date says, else today.
fn stage_of(writer: &mut Writer<'_>, good: &mut Good) -> Result<()> {
    let Some((stage, _)) = good.stage.take() else { return Ok(()) };
    let now = match &good.id {
        Some(id) => writer.reader().maybe("SELECT stage FROM ai_system WHERE id = ?1", [id], |row| row.get(0))?,
        None => None,
    };
    if now.as_ref() == Some(&stage) {
        return Ok(());
    }
    let column = match stage.as_str() {
        "in-use" => "in_use_on",
        "changed" => "changed_on",
        "retired" => "retired_on",
        _ => "started_on",
    };
    let today = writer.moment().today.to_string();
    let said = good.filled.iter().find(|(field, _)| field.column == column).map(|(_, value)| value.clone());
    let on = if let Some(Sql::Text(day)) = said { day } else { today.clone() };
    if on > today {
        writer.refuse(Refusal::new("refuse-system-stage-future").with("on", on.as_str()).field("stage"));
    }
    let sql = "SELECT max(on_day) FROM ai_system_stage WHERE system = ?1";
    let last: Option<String> = writer.reader().maybe(sql, [&good.id], |row| row.get(0))?.flatten();
    if let Some(since) = last.filter(|since| on < *since) {
        writer.refuse(Refusal::new("refuse-system-stage-order").with("on", since).field("stage"));
    }
    good.stage = Some((stage, on));
    Ok(())
}

/// A decision on scope with the reason of the row, else the one there is.
fn scope_of(writer: &mut Writer<'_>, good: &mut Good, reason: Option<&str>) -> Result<()> {
    let sql = "SELECT scope, scope_reason FROM ai_system WHERE id = ?1";
    let now: Option<(String, String)> = match &good.id {
        Some(id) => writer.reader().maybe(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?,
        None => None,
    };
    let (was, why) = now.unwrap_or(("undecided".to_owned(), String::new()));
    let scope = good.scope.take().map(|(scope, _)| scope);
    if scope.is_none() && reason.is_none() {
        return Ok(());
    }
    let scope = scope.unwrap_or_else(|| was.clone());
    // The reason for the other decision does not explain this one.
    let kept = if scope == was { why } else { String::new() };
    let reason = scope::check(writer, "scopeReason", &scope, reason.unwrap_or(&kept));
    good.scope = Some((scope, reason));
    Ok(())
}

fn put(writer: &mut Writer<'_>, known: &mut Known, good: Good) -> Result<()> {
    let id = match good.id {
        Some(id) => {
            write::change(writer, &id, &good.filled)?;
            id
        }
        None => {
            let id = writer.new_id();
            write::insert(writer, &id, &good.filled)?;
            id
        }
    };
    if let Some((stage, on)) = good.stage {
        stage::keep(writer, &id, &stage, &on, "")?;
        // A sheet's own dates stand, also where the stage would set another.
        let days = good.filled.into_iter().filter(|(field, _)| field.kind == Kind::Day).collect();
        write::change(writer, &id, &days)?;
    }
    if let Some((scope, reason)) = good.scope {
        scope::keep(writer, &id, &scope, &reason)?;
    }
    writer.amend("ai_system", &id, &good.checked)?;
    let sql = "SELECT number, name FROM ai_system WHERE id = ?1";
    let row = writer.reader().maybe(sql, [&id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    if let Some((number, name)) = row {
        known.by_name.retain(|_, (other, _)| *other != id);
        known.by_number.insert(number.clone(), id.clone());
        known.by_name.insert(name.to_lowercase(), (id, number));
    }
    Ok(())
}

/// The key of a person named by key or name; what is not found stays, and is refused by the rule for owners.
fn person(writer: &Writer<'_>, named: &str) -> Result<String> {
    let sql =
        "SELECT id FROM person WHERE id = ?1 OR name = ?1 COLLATE NOCASE ORDER BY id = ?1 DESC, active DESC LIMIT 1";
    Ok(writer.reader().maybe(sql, [named], |row| row.get(0))?.unwrap_or_else(|| named.to_owned()))
}

/// The rows of a spreadsheet by the fields its columns were found to be; columns that are no field are left out.
///
/// # Errors
/// `refuse-system-import-heads` when no column names the systems.
pub fn rows_in(read: &SheetRead) -> Result<Vec<SystemRowIn>> {
    if !read.columns.iter().any(|column| column == "name" || column == "number") {
        return Err(Refusal::new("refuse-system-import-heads").into());
    }
    let row = |row: &SheetRow| {
        let pairs = read.columns.iter().zip(&row.cells).filter(|(column, _)| !column.is_empty());
        SystemRowIn { row: row.row, cells: pairs.map(|(column, cell)| (column.clone(), cell.clone())).collect() }
    };
    Ok(read.rows.iter().map(row).collect())
}
