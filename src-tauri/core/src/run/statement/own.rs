//! Controls of the organisation's own: clause 6.1.3 lets it determine more than Annex A lists.

use serde_json::{Map, Value};

use super::register::CONTROLS;
use crate::catalogue::CURRENT_EDITION;
use crate::door::Writer;
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::{add_with, discard, patch, stored};

pub(super) fn add(writer: &mut Writer<'_>, id: Option<String>, title: String, purpose: String) -> Result<()> {
    let number = format!("X.{}", writer.next_number("control")?);
    let sql = "SELECT coalesce(max(position), 0) + 1 FROM control";
    let position: i64 = writer.reader().maybe(sql, [], |row| row.get(0))?.unwrap_or_default();
    let place = [
        ("number", Value::String(number.clone())),
        ("position", position.into()),
        ("edition", CURRENT_EDITION.into()),
        ("own", 1.into()),
    ];
    let id = add_with(writer, &CONTROLS, id, &titled(title, purpose), stored(place))?;
    writer.created(CONTROLS.noun, &id, &number);
    Ok(())
}

pub(super) fn amend(writer: &mut Writer<'_>, id: &str, title: String, purpose: String) -> Result<()> {
    own(writer, id)?;
    patch(writer, &CONTROLS, id, &titled(title, purpose))
}

pub(super) fn remove(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    own(writer, id)?;
    discard(writer, &CONTROLS, id)
}

fn titled(title: String, purpose: String) -> Map<String, Value> {
    stored([("title", title.into()), ("purpose", purpose.into())])
}

fn own(writer: &Writer<'_>, id: &str) -> Result<()> {
    let found: Option<bool> = writer.reader().maybe("SELECT own FROM control WHERE id = ?1", [id], |row| row.get(0))?;
    match found {
        Some(true) => Ok(()),
        Some(false) => Err(Refusal::new("refuse-control-not-own").with("control", id).row(id).into()),
        None => Err(Fault::NotFound { kind: "control", id: id.to_owned() }),
    }
}
