//! Rows of a spreadsheet, pasted or imported. Each goes through the rules of the edits made by hand; reasons name the row.
//!
//! An empty cell leaves a field as it is: a sheet that says less than the register takes nothing away.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Map;
use ts_rs::TS;

use super::put::{Change, put};
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Register;
use crate::kernel::declare::Taking;
use crate::kernel::{Record, Refusals, Shelf};
use crate::sheet::{MOST_ROWS, SheetRead, SheetRow};

/// One row of a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RowIn {
    /// Number of the row as the person counts, from 1.
    pub row: u32,
    /// Cells by field, as they were written: words in any language, days in any of three forms, records by name or number.
    pub cells: BTreeMap<String, String>,
}

/// The records there are, while rows come in.
struct Known {
    by_number: BTreeMap<String, String>,
    by_name: BTreeMap<String, (String, String)>,
    seen: BTreeSet<String>,
}

pub(super) fn import(
    writer: &mut Writer<'_>,
    shelf: &'static Shelf,
    register: &'static Register,
    rows: Vec<RowIn>,
    skip_bad: bool,
) -> Result<()> {
    if rows.len() > MOST_ROWS {
        return Err(Refusal::new("refuse-sheet-rows").with("most", MOST_ROWS).into());
    }
    let mut known = known(writer, register)?;
    let (mut refused, mut taken) = (Vec::new(), 0_usize);
    for row in rows {
        let number = row.row.to_string();
        one(writer, shelf, register, &mut known, &row.cells)?;
        // Reasons are gathered row by row: the rules of the next row must not see those of this one.
        let reasons = writer.take_refusals();
        taken += usize::from(reasons.is_empty());
        refused.extend(reasons.into_iter().map(|refusal| refusal.row(number.as_str())));
    }
    writer.named(&format!("{}.import", register.noun));
    if taken == 0 && refused.is_empty() {
        writer.refuse(Refusal::new("refuse-import-nothing"));
    }
    if !skip_bad || taken == 0 {
        refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    }
    Ok(())
}

fn name_of(register: &Register) -> &'static str {
    register.defs().next().map_or("id", |def| def.name)
}

fn known(writer: &Writer<'_>, register: &'static Register) -> Result<Known> {
    let mut known = Known { by_number: BTreeMap::new(), by_name: BTreeMap::new(), seen: BTreeSet::new() };
    for record in Record::all(&writer.reader(), register, "1", &[])? {
        let name = record.stored(name_of(register)).as_str().unwrap_or_default().to_lowercase();
        known.by_number.insert(record.number.clone(), record.id.clone());
        known.by_name.entry(name).or_insert((record.id, record.number));
    }
    Ok(known)
}

fn one(
    writer: &mut Writer<'_>,
    shelf: &'static Shelf,
    register: &'static Register,
    known: &mut Known,
    cells: &BTreeMap<String, String>,
) -> Result<()> {
    let mut refuse = Refusals::default();
    let cell = |code: &str| cells.get(code).map(|text| text.trim()).filter(|text| !text.is_empty());
    let name = name_of(register);
    let id = target(register, known, cell("number"), cell(name), &mut refuse);
    let mut patch = Map::new();
    for (code, text) in cells.iter().map(|(code, text)| (code.as_str(), text.trim())) {
        let derived = shelf.derived(register).any(|derived| derived.field.def().name == code);
        let Some(def) = register.def(code) else {
            if code != "number" && !derived {
                refuse.named(code, "refuse-sheet-field").with("value", code);
            }
            continue;
        };
        // What a hand cannot set was exported for reading; coming back it says nothing.
        if text.is_empty() || def.read_only {
            continue;
        }
        let mut desk = Taking { reader: writer.reader(), lexicon: writer.lexicon(), refuse: &mut refuse };
        let heard = def.kind.hear(def, text, &mut desk)?;
        if !heard.is_null() {
            // Every reason of a row is told at once, also where another cell could not be read.
            def.kind.take(def, &heard, &mut desk)?;
        }
        patch.insert(code.to_owned(), heard);
    }
    let good = refuse.none();
    refuse.0.into_iter().for_each(|refusal| writer.refuse(refusal));
    if !good {
        return Ok(());
    }
    let before = id.map(|id| Record::read(&writer.reader(), register, &id)).transpose()?;
    let fresh = writer.new_id();
    let id = put(writer, Change { register, before, id: fresh, patch: &patch, own: Map::new(), step: None })?;
    if !writer.refused() {
        let now = Record::read(&writer.reader(), register, &id)?;
        let called = now.stored(name).as_str().unwrap_or_default().to_lowercase();
        known.by_name.insert(called, (id.clone(), now.number.clone()));
        known.by_number.insert(now.number, id);
    }
    Ok(())
}

/// The record a row is about, if it is there: by its number, else by its name. Refuses what would make two of a name.
fn target(
    register: &Register,
    known: &mut Known,
    number: Option<&str>,
    name: Option<&str>,
    refuse: &mut Refusals,
) -> Option<String> {
    let field = name_of(register);
    let unique = register.defs().next().is_some_and(|def| def.unique) || register.prefix.is_empty();
    let numbered = number.and_then(|number| known.by_number.get(number).cloned());
    let folded = name.map(str::to_lowercase);
    // Where names repeat, only a number says which record is meant.
    let named = folded.as_ref().filter(|_| unique).and_then(|name| known.by_name.get(name).cloned());
    if name.is_none() && numbered.is_none() {
        refuse.named(field, "refuse-import-name");
    }
    if let Some(key) = folded.as_ref().filter(|_| unique)
        && !known.seen.insert(format!("name {key}"))
    {
        refuse.named(field, "refuse-import-twice").with("value", name.unwrap_or_default());
        return numbered;
    }
    if let Some(number) = number
        && !known.seen.insert(format!("number {number}"))
    {
        refuse.named("number", "refuse-import-twice").with("value", number);
    }
    if let Some((id, other)) = named {
        // Without a number the name says which one is meant; with another number there would be two of the name.
        if number.is_some() && numbered.as_ref() != Some(&id) {
            refuse.named(field, "refuse-taken").with("value", name.unwrap_or_default()).with("number", other);
        }
        return once(known, numbered.or(Some(id)), name, refuse);
    }
    once(known, numbered, number, refuse)
}

/// The same record, unless an earlier row was about it: two rows would each undo what the other says.
fn once(known: &mut Known, id: Option<String>, called: Option<&str>, refuse: &mut Refusals) -> Option<String> {
    if let Some(id) = &id
        && !known.seen.insert(format!("record {id}"))
        && refuse.none()
    {
        refuse.named("number", "refuse-import-twice").with("value", called.unwrap_or_default());
    }
    id
}

/// The rows of a spreadsheet by the fields its columns were found to be; columns that are no field are left out.
///
/// # Errors
/// `refuse-import-heads` when no column names the records.
pub fn rows_in(register: &'static Register, read: &SheetRead) -> Result<Vec<RowIn>> {
    let name = name_of(register);
    if !read.columns.iter().any(|column| column == name || column == "number") {
        return Err(Refusal::new("refuse-import-heads").into());
    }
    let row = |row: &SheetRow| {
        let pairs = read.columns.iter().zip(&row.cells).filter(|(column, _)| !column.is_empty());
        RowIn { row: row.row, cells: pairs.map(|(column, cell)| (column.clone(), cell.clone())).collect() }
    };
    Ok(read.rows.iter().map(row).collect())
}
