//! Where a system stands in its life cycle, and where it stood before (A.6.2).

use rusqlite::types::Value as Sql;

use super::fields::STAGES;
use super::write;
use crate::actions::field as texts;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::field;

/// Records that a system came to a stage on a day; absent: today.
pub(super) fn set(writer: &mut Writer<'_>, id: &str, stage: &str, on: Option<&str>, note: &str) -> Result<()> {
    let id = write::key(&writer.reader(), id)?;
    let today = writer.moment().today.to_string();
    field::code(writer, "stage", stage, &STAGES);
    let on = on.map(str::trim).filter(|on| !on.is_empty()).unwrap_or(&today).to_owned();
    field::date(writer, "on", &on);
    if on > today {
        writer.refuse(Refusal::new("refuse-system-stage-future").with("on", on.as_str()).field("on"));
    }
    let note = texts::words(writer, "note", note);
    let sql = "SELECT stage, on_day FROM ai_system_stage WHERE system = ?1 ORDER BY on_day DESC, id DESC LIMIT 1";
    let last: Option<(String, String)> = writer.reader().maybe(sql, [&id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if let Some((now, since)) = last {
        if now == stage && stage != "changed" {
            writer.refuse(Refusal::new("refuse-system-stage-same").with("on", since.as_str()).field("stage"));
        }
        if on < since {
            writer.refuse(Refusal::new("refuse-system-stage-order").with("on", since).field("on"));
        }
    }
    if writer.refused() { Ok(()) } else { keep(writer, &id, stage, &on, &note) }
}

/// Writes a checked stage: the entry of the history, the stage, and the date that belongs to it.
///
/// # Errors
/// When SQLite refuses.
pub(super) fn keep(writer: &mut Writer<'_>, id: &str, stage: &str, on: &str, note: &str) -> Result<()> {
    let sql = "SELECT started_on IS NULL, in_use_on IS NULL, retired_on IS NULL FROM ai_system WHERE id = ?1";
    let unset: (bool, bool, bool) =
        writer.reader().maybe(sql, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.unwrap_or_default();
    let text = |value: &str| Sql::Text(value.to_owned());
    let mut fields = vec![("stage", text(stage))];
    match stage {
        // The first day counts: a system that goes back to test was not started anew.
        "development" | "test" if unset.0 => fields.push(("started_on", text(on))),
        "in-use" if unset.1 => fields.push(("in_use_on", text(on))),
        "changed" => fields.push(("changed_on", text(on))),
        "retired" => fields.push(("retired_on", text(on))),
        _ => {}
    }
    if stage != "retired" && !unset.2 {
        fields.push(("retired_on", Sql::Null));
    }
    writer.amend("ai_system", id, &fields)?;
    let entry = writer.new_id();
    let row = [("system", text(id)), ("stage", text(stage)), ("on_day", text(on)), ("note", text(note))];
    writer.insert("ai_system_stage", &entry, &row)
}
