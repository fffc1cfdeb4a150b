//! A page of a register.

use std::collections::BTreeMap;

use rusqlite::params_from_iter;
use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, Register};
use crate::kernel::record::json;
use crate::moment::Moment;

/// Asks for records of a register.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RowsAsk {
    /// Which register.
    #[ts(optional = false)]
    pub noun: String,
    /// Field → condition: `a,b` any of, `!a` none of, an empty text says nothing, `*` says something, `a..b` between,
    /// a text for what holds it. The names of `missing` and `proposed` ask for those with (`yes`) or without (`no`);
    /// `missing` also for those that lack one of some fields (`purpose,businessOwner`).
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>")]
    pub filter: BTreeMap<String, String>,
    /// Words anywhere in the record.
    pub text: Option<String>,
    /// Fields apart by `,`, `-field` for last first, also `number` and `id`; absent: number.
    pub sort: Option<String>,
    /// How many to leave out at the start.
    pub offset: Option<u32>,
    /// How many at most, 1 to 500; absent: 100.
    pub limit: Option<u32>,
    /// Those out of use as well.
    pub retired: Option<bool>,
    /// How many stand in each state as well.
    pub states: Option<bool>,
}

/// A page.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsAnswer {
    /// How many pass the filter.
    #[ts(type = "number")]
    pub total: u64,
    /// How many there are.
    #[ts(type = "number")]
    pub all: u64,
    /// The page.
    pub rows: Vec<Row>,
    /// Where they were asked for: how many stand in each state of the life, whatever the filter.
    pub states: Vec<StateTally>,
}

/// How many records stand in a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct StateTally {
    /// Its code.
    pub code: String,
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
}

/// A record as a list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Key.
    pub id: String,
    /// Number, or an empty text.
    pub number: String,
    /// Out of use since.
    pub retired_on: Option<String>,
    /// Field → what it says.
    #[ts(type = "Record<string, unknown>")]
    pub values: Map<String, Value>,
    /// Field → what the records behind a link are called.
    pub names: BTreeMap<String, String>,
    /// Wanted fields that say nothing.
    pub missing: Vec<String>,
    /// Fields with a day on which something is due that has passed.
    pub late: Vec<String>,
    /// Open proposals about it.
    pub proposed: u32,
}

/// SQL and what is bound to it.
pub(super) struct Part {
    sql: String,
    bound: Vec<Sql>,
}

/// Every column of a register as SQL over `record`: its own fields but those that are sealed, then the derived ones.
pub(super) fn columns(shelf: &Shelf, register: &'static Register) -> Vec<(&'static FieldDef, String)> {
    let own = register.defs().filter(|def| !def.sealed).map(|def| (def, format!("record.\"{}\"", def.name)));
    let derived = shelf.derived(register).map(|derived| (derived.field.def(), derived.sql.to_owned()));
    own.chain(derived).collect()
}

/// Answers it.
///
/// # Errors
/// [`Fault::NotFound`] for an unknown register, [`Fault::Malformed`] for a field it does not have.
pub fn rows(shelf: &Shelf, ask: &RowsAsk, reader: &Reader<'_>, at: &Moment) -> Result<RowsAnswer> {
    let register = shelf.of(&ask.noun)?;
    let (mut fit, mut total) = (conditions(shelf, register, ask)?, None);
    if !words(ask).is_empty() {
        // Words are looked for once, not once to count and once to read.
        let sql = format!("SELECT record.id FROM \"{}\" record WHERE {}", register.noun, fit.sql);
        let found: Vec<String> = reader.rows(&sql, params_from_iter(&fit.bound), |row| row.get(0))?;
        total = Some(u64::try_from(found.len()).unwrap_or(u64::MAX));
        let found = Sql::Text(serde_json::to_string(&found)?);
        fit = Part { sql: "record.id IN (SELECT value FROM json_each(?))".to_owned(), bound: vec![found] };
    }
    let order = order(shelf, register, ask.sort.as_deref().filter(|sort| !sort.is_empty()).unwrap_or(register.stands))?;
    let count = |fit: &Part| -> Result<u64> {
        let sql = format!("SELECT count(*) FROM \"{}\" record WHERE {}", register.noun, fit.sql);
        Ok(reader.maybe(&sql, params_from_iter(&fit.bound), |row| row.get(0))?.unwrap_or_default())
    };
    let (limit, offset) = (ask.limit.unwrap_or(100).clamp(1, 500), ask.offset.unwrap_or_default());
    // Which records those are is sorted out first: what is computed of a record is computed of the page alone.
    let page = format!(
        "record.id IN (SELECT record.id FROM \"{}\" record WHERE {} ORDER BY {order} LIMIT {limit} OFFSET {offset}) ORDER BY {order}",
        register.noun, fit.sql
    );
    let all = Part { sql: "1".to_owned(), bound: Vec::new() };
    Ok(RowsAnswer {
        total: total.map_or_else(|| count(&fit), Ok)?,
        all: count(&all)?,
        rows: read(shelf, register, reader, at, &page, &fit.bound)?,
        states: if ask.states == Some(true) { states(register, reader)? } else { Vec::new() },
    })
}

/// How many records in use stand in each state, in the order of the life.
fn states(register: &'static Register, reader: &Reader<'_>) -> Result<Vec<StateTally>> {
    let Some(field) = register.life.map(|life| life.field()) else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT record.\"{}\", count(*) FROM \"{}\" record WHERE record.retired_on IS NULL GROUP BY 1",
        field.name, register.noun
    );
    let tally = |row: &rusqlite::Row<'_>| Ok(StateTally { code: row.get(0)?, count: row.get(1)? });
    let mut all = reader.rows(&sql, [], tally)?;
    let order = field.codes.map(|list| list.codes).unwrap_or_default();
    all.sort_by_key(|one| order.iter().position(|code| *code == one.code));
    Ok(all)
}

/// Rows that fit, as lists and one record show them.
pub(super) fn read(
    shelf: &Shelf,
    register: &'static Register,
    reader: &Reader<'_>,
    at: &Moment,
    fit: &str,
    bound: &[Sql],
) -> Result<Vec<Row>> {
    let (columns, today) = (columns(shelf, register), at.today.to_string());
    let state = register.life.map(|life| life.field().name);
    let values: Vec<String> = columns.iter().map(|(def, sql)| format!(", {sql} AS \"{}\"", def.name)).collect();
    let named: Vec<(&str, String)> =
        columns.iter().filter_map(|(def, _)| Some((def.name, def.kind.name_of(def)?))).collect();
    let names: Vec<String> = named.iter().map(|(_, sql)| format!(", {sql}")).collect();
    let sql = format!(
        "SELECT record.id, coalesce(record.number, ''), record.retired_on,
         (SELECT count(*) FROM proposal WHERE noun = '{0}' AND proposal.record = record.id){1}{2} FROM \"{0}\" record WHERE {fit}",
        register.noun,
        values.concat(),
        names.concat(),
    );
    reader.rows(&sql, params_from_iter(bound), |row| {
        let (mut said, mut missing) = (Map::new(), Vec::new());
        for (at, (def, _)) in columns.iter().enumerate() {
            let stored = json(row.get_ref(at + 4)?)?;
            if stored == def.nothing() && def.asked(|name| said.get(name)) {
                missing.push(def.name.to_owned());
            }
            said.insert(def.name.to_owned(), def.kind.give(&stored));
        }
        let mut names = BTreeMap::new();
        for (at, (name, _)) in named.iter().enumerate() {
            if let Some(words) = row.get::<_, Option<String>>(at + 4 + columns.len())? {
                names.insert((*name).to_owned(), words);
            }
        }
        let retired_on: Option<String> = row.get(2)?;
        let text = |name: &str| said.get(name).and_then(Value::as_str).unwrap_or_default();
        let here = state.map(text).unwrap_or_default();
        let past = |def: &FieldDef| !text(def.name).is_empty() && text(def.name) < today.as_str();
        let due = |def: &FieldDef| {
            let follows = def.due_until.is_some_and(|name| !text(name).is_empty());
            def.due.is_some() && !follows && (def.due_in.is_empty() || def.due_in.contains(&here))
        };
        let late = columns.iter().filter(|(def, _)| retired_on.is_none() && due(def) && past(def));
        Ok(Row {
            id: row.get(0)?,
            number: row.get(1)?,
            late: late.map(|(def, _)| def.name.to_owned()).collect(),
            retired_on,
            proposed: row.get(3)?,
            values: said,
            names,
            missing,
        })
    })
}

/// The words that are looked for; empty where none are.
fn words(ask: &RowsAsk) -> &str {
    ask.text.as_deref().unwrap_or_default().trim()
}

fn conditions(shelf: &Shelf, register: &'static Register, ask: &RowsAsk) -> Result<Part> {
    let columns = columns(shelf, register);
    let (mut parts, mut bound) = (Vec::new(), Vec::new());
    if ask.retired != Some(true) {
        parts.push("record.retired_on IS NULL".to_owned());
    }
    for (name, said) in &ask.filter {
        let not = if said == "no" { "NOT " } else { "" };
        match name.as_str() {
            "missing" => parts.push(format!("{not}{}", missing(&columns, said))),
            "proposed" => parts.push(format!(
                "{not}EXISTS (SELECT 1 FROM proposal WHERE noun = '{}' AND proposal.record = record.id)",
                register.noun
            )),
            _ => {
                let Some((def, sql)) = columns.iter().find(|(def, _)| def.name == name) else {
                    return Err(Fault::Malformed(format!("{}: no field {name} to filter by", register.noun)));
                };
                let test = def.kind.test(def, said);
                // A derived column is not a column of the table: its SQL stands in its place.
                parts.push(test.sql.replace(&format!("record.\"{name}\""), sql));
                bound.extend(test.bound);
            }
        }
    }
    let text = words(ask);
    if !text.is_empty() {
        let texts = columns.iter().filter(|(def, _)| def.kind.own_words() || def.kind.links());
        let mut texts: Vec<String> =
            texts.map(|(def, sql)| def.kind.name_of(def).unwrap_or_else(|| sql.clone())).collect();
        texts.push("record.number".to_owned());
        parts.push(format!("instr(lower(concat_ws(' ', {})), lower(?)) > 0", texts.join(", ")));
        bound.push(Sql::Text(text.to_owned()));
    }
    let sql = if parts.is_empty() { "1".to_owned() } else { parts.join(" AND ") };
    Ok(Part { sql, bound })
}

/// Whether a wanted field says nothing; the same rule as [`crate::kernel::Record::missing`]. `said` may name the fields
/// that are asked about, with commas; `yes` and `no` ask about all.
fn missing(columns: &[(&'static FieldDef, String)], said: &str) -> String {
    let all = matches!(said, "yes" | "no");
    let columns = columns.iter().filter(|(def, _)| all || said.split(',').any(|name| name == def.name));
    let empty: Vec<String> = columns.filter_map(|(def, sql)| def.lacking(sql)).collect();
    if empty.is_empty() { "(0)".to_owned() } else { format!("({})", empty.join(" OR ")) }
}

/// The ORDER BY of a sort: our own text, never the caller's. What says nothing stands last; ties go by number.
fn order(shelf: &Shelf, register: &'static Register, sort: &str) -> Result<String> {
    let number = |way: &str| format!("length(record.number) {way}, record.number {way}, record.id {way}");
    let columns = columns(shelf, register);
    let mut parts = Vec::new();
    for one in sort.split(',').map(str::trim) {
        let (name, way) = one.strip_prefix('-').map_or((one, "ASC"), |name| (name, "DESC"));
        parts.push(match (name, columns.iter().find(|(def, _)| def.name == name)) {
            ("" | "number", _) => {
                let first = register.defs().next().filter(|_| !register.numbered());
                let named =
                    first.map_or(String::new(), |def| format!("record.\"{}\" COLLATE NOCASE {way}, ", def.name));
                format!("record.retired_on IS NOT NULL, {named}{}", number(way))
            }
            ("id", _) => format!("record.id {way}"),
            (_, Some((def, sql))) => {
                let by = def.kind.order(def).replace(&format!("record.\"{name}\""), sql);
                format!("{}, {by} {way}", def.silent(sql))
            }
            (_, None) => return Err(Fault::Malformed(format!("{}: no field {name} to sort by", register.noun))),
        });
    }
    parts.push(number("ASC"));
    Ok(parts.join(", "))
}
