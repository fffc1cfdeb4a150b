//! Controls of the organisation's own: clause 6.1.3 lets it determine more than Annex A lists.

use super::undecided;
use crate::catalogue::CURRENT_EDITION;
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Fault, Refusal, Result};

pub(super) fn add(writer: &mut Writer<'_>, id: Option<String>, title: String, purpose: String) -> Result<()> {
    check(writer, &title, &purpose);
    let id = field::key(writer, "control", id)?;
    let number = format!("X.{}", writer.next_number("control")?);
    let sql = "SELECT coalesce(max(position), 0) + 1 FROM control";
    let position = writer.reader().maybe(sql, [], |row| row.get(0))?.unwrap_or_default();
    if writer.refused() {
        return Ok(());
    }
    writer.insert("control", &id, &undecided(&number, position, CURRENT_EDITION, title.trim(), purpose.trim()))?;
    writer.created("control", &id, &number);
    Ok(())
}

pub(super) fn amend(writer: &mut Writer<'_>, id: &str, title: String, purpose: String) -> Result<()> {
    own(writer, id)?;
    check(writer, &title, &purpose);
    writer.amend("control", id, &[("title", title.into()), ("purpose", purpose.into())])
}

pub(super) fn remove(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    own(writer, id)?;
    writer.remove("control", id)
}

fn check(writer: &mut Writer<'_>, title: &str, purpose: &str) {
    field::text(writer, "title", title, field::LINE, true);
    field::text(writer, "purpose", purpose, field::TEXT, false);
}

fn own(writer: &Writer<'_>, id: &str) -> Result<()> {
    let found: Option<bool> = writer.reader().maybe("SELECT own FROM control WHERE id = ?1", [id], |row| row.get(0))?;
    match found {
        Some(true) => Ok(()),
        Some(false) => Err(Refusal::new("refuse-control-not-own").with("control", id).row(id).into()),
        None => Err(Fault::NotFound { kind: "control", id: id.to_owned() }),
    }
}
