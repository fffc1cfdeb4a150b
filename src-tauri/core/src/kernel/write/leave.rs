//! Out of use, back, and gone: what nothing points at can be removed, everything else is retired and keeps its name.

use rusqlite::types::Value as Sql;

use super::propose::withdraw;
use super::put;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Register;
use crate::kernel::read::links;

use crate::kernel::{Draft, Record, Refusals, Shelf};

pub(super) fn retire(writer: &mut Writer<'_>, register: &'static Register, id: &str, why: &str) -> Result<()> {
    let id = register.key(&writer.reader(), id)?;
    let record = Record::read(&writer.reader(), register, &id)?;
    check(writer, register, &record)?;
    if writer.refused() {
        return Ok(());
    }
    let today = writer.moment().today.to_string();
    let fields = [("retired_on", Sql::Text(today)), ("retired_why", Sql::Text(why.trim().to_owned()))];
    writer.amend(register.noun, &id, &fields)
}

pub(super) fn reinstate(writer: &mut Writer<'_>, register: &'static Register, id: &str) -> Result<()> {
    let id = register.key(&writer.reader(), id)?;
    let record = Record::read(&writer.reader(), register, &id)?;
    let author = writer.author().name.clone();
    let mut refuse = Refusals::default();
    // What comes back holds what a new record holds: another may have taken its place meanwhile.
    put::check(register, &drafted(writer, None, record, &author), &mut refuse)?;
    refuse.0.into_iter().for_each(|refusal| writer.refuse(refusal.row(id.as_str())));
    if writer.refused() {
        return Ok(());
    }
    writer.amend(register.noun, &id, &[("retired_on", Sql::Null), ("retired_why", Sql::Null)])
}

pub(super) fn remove(
    writer: &mut Writer<'_>,
    shelf: &'static Shelf,
    register: &'static Register,
    id: &str,
) -> Result<()> {
    let id = register.key(&writer.reader(), id)?;
    let record = Record::read(&writer.reader(), register, &id)?;
    check(writer, register, &record)?;
    // Parts of the record go with it; anything else that points at it holds it.
    let parts: Vec<&'static Register> = shelf
        .registers
        .iter()
        .copied()
        .filter(|part| part.parent.is_some_and(|parent| parent.def().to.is_some_and(|to| to.noun() == register.noun)))
        .collect();
    let held = links::holding(shelf, &writer.reader(), register.noun, &id)?;
    let held: Vec<_> = held.into_iter().filter(|link| !parts.iter().any(|part| part.noun == link.noun)).collect();
    if let Some(first) = held.first() {
        let refusal = Refusal::new("refuse-held").with("number", record.called()).with("count", held.len());
        writer.refuse(refusal.with("by", first.name.as_str()).row(id.as_str()));
    }
    if writer.refused() {
        return Ok(());
    }
    for part in parts {
        let Some(parent) = part.parent else { continue };
        let fit = format!("record.\"{}\" = ?1", parent.def().name);
        for child in Record::all(&writer.reader(), part, &fit, &[Sql::Text(id.clone())])? {
            withdraw(writer, part, &child.id, |_| true)?;
            writer.remove(part.noun, &child.id)?;
        }
    }
    // What was proposed about it is about nothing now.
    withdraw(writer, register, &id, |_| true)?;
    writer.remove(register.noun, &id)
}

/// Removes a part from code of its own, which has seen that nothing points at it; with the register's own rules.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such record.
pub fn discard(writer: &mut Writer<'_>, register: &'static Register, id: &str) -> Result<()> {
    let record = Record::read(&writer.reader(), register, id)?;
    check(writer, register, &record)?;
    if writer.refused() { Ok(()) } else { writer.remove(register.noun, id) }
}

fn check(writer: &mut Writer<'_>, register: &Register, record: &Record) -> Result<()> {
    let author = writer.author().name.clone();
    let mut refuse = Refusals::default();
    let draft = drafted(writer, Some(record.clone()), record.clone(), &author);
    for rule in register.leaves {
        rule(&draft, &mut refuse)?;
    }
    drop(draft);
    refuse.0.extend(writer.against("remove", register.noun, &record.id)?);
    refuse.0.into_iter().for_each(|refusal| writer.refuse(refusal.row(record.id.as_str())));
    Ok(())
}

/// A record as rules see it, that no act moves.
fn drafted<'a>(writer: &'a Writer<'_>, before: Option<Record>, now: Record, author: &'a str) -> Draft<'a> {
    let (reader, moment, strayed) = (writer.reader(), writer.moment(), std::cell::Cell::new(false));
    Draft { reader, moment, author, act: "", before, now, strayed, read: Default::default() }
}
