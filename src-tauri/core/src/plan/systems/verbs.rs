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
    field::reasoned(writer, "note", &note, "refuse-system-look-note")?;
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
    let sql =
        "SELECT id, number, baseModel, supplier, modelVersion FROM system WHERE stage <> 'retired' ORDER BY number";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 5]> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?])
    };
    let mut on_it = writer.reader().rows(sql, [], read)?;
    on_it.retain(|[_, _, base, ..]| base.trim().to_lowercase() == model.to_lowercase());
    let fits = |[_, _, _, supplier, version]: &&[String; 5]| {
        same(&change.supplier, supplier) && same(&change.from, version) && *version != to
    };
    let met: Vec<[String; 2]> =
        on_it.iter().filter(fits).map(|[id, .., version]| [id.clone(), version.clone()]).collect();
    if met.is_empty() {
        let said = |[_, number, _, supplier, version]: &[String; 5]| {
            let told = [supplier.as_str(), version].map(str::trim).into_iter().filter(|said| !said.is_empty());
            format!("{number} ({})", told.collect::<Vec<_>>().join(", "))
        };
        let already = on_it.iter().all(|[.., version]| *version == to);
        let (why, at) = match on_it.as_slice() {
            [] => ("none", "baseModel"),
            _ if already => ("already", "to"),
            _ => ("other", "baseModel"),
        };
        let systems: Vec<String> = on_it.iter().map(said).collect();
        let refusal = Refusal::new("refuse-system-model-none").with("why", why).with("model", model.as_str());
        let refusal = refusal.with("count", systems.len()).with("named", systems.join("; "));
        writer.refuse(refusal.with("to", to.as_str()).field(at));
    }
    if writer.refused() {
        return Ok(());
    }
    let today = writer.moment().today.to_string();
    for [id, from] in met {
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
