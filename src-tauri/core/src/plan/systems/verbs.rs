//! What a person does with the inventory besides what can be done with every register.

use rusqlite::types::Value as Sql;
use serde_json::{Map, Value};

use super::fields::{STAGE, Stage, VERSION_CHANGED};
use super::look::again;
use super::register::{SYSTEMS, date, enter};
use super::stage::{days, last, since};
use crate::door::{Writer, field};
use crate::fault::{Message, Refusal};
use crate::kernel::declare::*;
use crate::kernel::{change, stored};

/// Records that a system came to a stage on a day; absent: today.
pub(super) fn set_stage(writer: &mut Writer<'_>, id: &str, stage: &str, on: Option<&str>, note: &str) -> Result<()> {
    let id = SYSTEMS.key(&writer.reader(), id)?;
    let today = writer.moment().today.to_string();
    field::code(writer, "stage", stage, Stage::LIST.codes);
    let on = on.map(str::trim).filter(|on| !on.is_empty()).unwrap_or(&today).to_owned();
    field::date(writer, "on", &on);
    if on > today {
        writer.refuse(Refusal::new("refuse-system-stage-future").with("on", on.as_str()).field("on"));
    }
    let note = field::words(writer, "note", note);
    let last = last(&writer.reader(), &id)?.filter(|last| last.stage == stage);
    let dated = last.as_ref().and_then(|last| last.since.clone());
    if let Some(since) = dated.filter(|_| Stage::of(stage) != Some(Stage::Changed)) {
        writer.refuse(Refusal::new("refuse-system-stage-same").with("on", since).field("stage"));
    }
    if let Some(since) = since(&writer.reader(), &id)?.filter(|since| on < *since) {
        writer.refuse(Refusal::new("refuse-system-stage-order").with("on", since).field("on"));
    }
    if writer.refused() {
        return Ok(());
    }
    match last.filter(|last| last.since.is_none()) {
        Some(undated) => date(writer, &undated, &on)?,
        None => enter(writer, &id, stage, Some(&on), &note)?,
    }
    let before = Record::read(&writer.reader(), &SYSTEMS, &id)?;
    let mut fields = Map::from_iter([(STAGE.name().to_owned(), Value::String(stage.to_owned()))]);
    fields.extend(days(&before, stage, &on));
    change(writer, &SYSTEMS, &id, fields)
}

/// Somebody looked again and says what came of it; the note stays in the history with the entry.
pub(super) fn clear(writer: &mut Writer<'_>, id: &str, note: &str) -> Result<()> {
    let id = SYSTEMS.key(&writer.reader(), id)?;
    let note = field::words(writer, "note", note);
    field::needed(writer, "note", &note, "refuse-system-look-note");
    let sql = "SELECT number FROM system WHERE id = ?1 AND coalesce(lookAgain, '[]') = '[]'";
    if let Some(number) = writer.reader().maybe(sql, [&id], |row| row.get::<_, String>(0))? {
        writer.refuse(Refusal::new("refuse-system-look-nothing").with("number", number).row(id.as_str()));
    }
    let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
    let fields =
        [("lookAgain", Value::Null), ("lookAgainOn", Value::Null), ("checkedOn", on.into()), ("checkedBy", by.into())];
    change(writer, &SYSTEMS, &id, stored(fields))
}

/// A supplier's change of a model's version.
pub(super) struct ModelChange {
    pub(super) supplier: Option<String>,
    pub(super) base_model: String,
    pub(super) from: Option<String>,
    pub(super) to: String,
}

/// Puts the new version on every system in use of that model and asks to look at each again (A.10.3, clause 6.3).
pub(super) fn change_model(writer: &mut Writer<'_>, change: &ModelChange) -> Result<()> {
    let to = field::line(writer, "to", &change.to);
    field::needed(writer, "to", &to, "refuse-empty");
    let model = field::line(writer, "baseModel", &change.base_model);
    field::text(writer, "baseModel", &model, field::LINE, true);
    let same = |given: &Option<String>, held: &str| {
        let given = given.as_deref().map(str::trim).unwrap_or_default();
        given.is_empty() || given.to_lowercase() == held.trim().to_lowercase()
    };
    let sql = "SELECT id, baseModel, supplier, modelVersion FROM system WHERE stage <> 'retired' ORDER BY number";
    let all = writer.reader().rows(sql, [], |row| {
        Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
    })?;
    let met: Vec<(String, String)> = all
        .into_iter()
        .filter(|(_, base, supplier, version)| {
            base.trim().to_lowercase() == model.to_lowercase()
                && same(&change.supplier, supplier)
                && same(&change.from, version)
                && *version != to
        })
        .map(|(id, _, _, version)| (id, version))
        .collect();
    if met.is_empty() {
        writer.refuse(Refusal::new("refuse-system-model-none").with("model", model.as_str()).field("baseModel"));
    }
    if writer.refused() {
        return Ok(());
    }
    let today = writer.moment().today.to_string();
    for (id, from) in met {
        writer.amend("system", &id, &[("modelVersion", Sql::Text(to.clone()))])?;
        // Told below in words of its own: what rests on the version hears that it moved.
        writer.moved(SYSTEMS.noun, &id, &[VERSION_CHANGED])?;
        // A version that was never said is not named.
        let message = match from.as_str() {
            "" => Message::new("system-look-model-first"),
            from => Message::new("system-look-model").with("from", from),
        };
        let message = message.with("model", model.as_str()).with("to", to.as_str());
        again(writer, &id, message.with("on", today.as_str()))?;
    }
    Ok(())
}
