//! Whose part in the supply of a system no words tell, and whether the split speaks of personal data.

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Record;
use crate::paper::{ListCell, Listing};
use crate::plan::systems::{BUSINESS_OWNER, PERSONAL_DATA};

/// How many tasks say nobody's part in words, and who owns the system and the control that asks for the split (A.10.2).
///
/// # Errors
/// When the file cannot be read.
pub(super) fn split(reader: &Reader<'_>, system: &Record) -> Result<Option<Message>> {
    let sql = "SELECT count(*), coalesce(sum(how = ''), 0),
        coalesce((SELECT name FROM person WHERE id = ?2), ''),
        coalesce((SELECT person.name FROM control JOIN person ON person.id = control.owner WHERE control.number = 'A.10.2'), '')
        FROM responsibility WHERE system = ?1 AND retired_on IS NULL";
    let owner = system.get(&BUSINESS_OWNER);
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(i64, i64, String, String)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    };
    let Some((all, silent, owner, control)) = reader.maybe(sql, (&system.id, owner), read)? else { return Ok(None) };
    let told = Message::new("sheet-note-split").with("all", all).with("count", silent);
    let told = told.with("owned", i64::from(!owner.is_empty())).with("owner", owner);
    let told = told.with("kept", i64::from(!control.is_empty())).with("control", control);
    Ok((all > 0).then_some(told))
}

/// That a system handles personal data, and no task of its split is about their protection: processor and controller, sub-processors,
/// breaches, requests, deletion.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn protection(reader: &Reader<'_>, system: &Record) -> Result<Option<Message>> {
    let sql = "SELECT 1 FROM responsibility WHERE system = ?1 AND retired_on IS NULL AND (task LIKE '%personal data%'
        OR task LIKE '%data protection%' OR task LIKE '%GDPR%' OR task LIKE '%datos personales%'
        OR task LIKE '%protección de datos%' OR task LIKE '%RGPD%') LIMIT 1";
    let handles = system.get(&PERSONAL_DATA) == Some(true);
    let split = reader.maybe(sql, [&system.id], |_| Ok(()))?.is_some();
    Ok((handles && !split).then(|| Message::new("sheet-note-split-protection")))
}

/// Whose a task is, by name: “we” and “the supplier” mean another on every copy, and the Act has a provider of its own. The supplier needs
/// no column then.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn by_name(reader: &Reader<'_>, list: &mut Listing) -> Result<()> {
    let at = |list: &Listing, field: &str| {
        list.columns.iter().position(|column| *column == format!("{}-{field}", list.noun))
    };
    let (Some(whose), Some(supplier)) = (at(list, "whose"), at(list, "supplier")) else { return Ok(()) };
    let us: String = reader.maybe("SELECT name FROM organisation", [], |row| row.get(0))?.unwrap_or_default();
    for row in &mut list.rows {
        let named = row.cells.remove(supplier);
        let ListCell::Codes { codes, .. } = &row.cells[whose] else { continue };
        let said = codes.iter().map(|code| {
            let name = match (code.as_str(), &named) {
                ("us", _) => us.clone(),
                ("supplier", ListCell::Name { name }) => name.clone(),
                _ => String::new(),
            };
            Message::new(&format!("sheet-whose-{code}")).with("named", u32::from(!name.is_empty())).with("name", name)
        });
        row.cells[whose] = ListCell::Told { said: said.collect() };
    }
    list.columns.remove(supplier);
    Ok(())
}

/// Where every task of a split is written, where that is one place for all: said once above, the column goes.
pub(super) fn written_once(list: &mut Listing) -> Option<Message> {
    let at = list.columns.iter().position(|column| column == "responsibility-writtenIn")?;
    let first = match list.rows.first().map(|row| &row.cells[at]) {
        Some(ListCell::Text { text }) if list.rows.len() > 1 => text.clone(),
        _ => return None,
    };
    let same = |cell: &ListCell| matches!(cell, ListCell::Text { text } if *text == first);
    if !list.rows.iter().all(|row| same(&row.cells[at])) {
        return None;
    }
    list.columns.remove(at);
    list.rows.iter_mut().for_each(|row| drop(row.cells.remove(at)));
    Some(Message::new("sheet-note-written").with("words", first))
}
