//! Looking again: what asks for it, and who looked. A supplier's new model version reaches every system that rests on it.

use rusqlite::types::Value as Sql;

use super::write;
use crate::actions::field as texts;
use crate::door::Writer;
use crate::fault::{Message, Refusal, Result};
use crate::field;

/// Most reasons kept at once; older ones give way.
const MOST: usize = 20;

/// Notes on a system why it is to be looked at again. A reason of the same kind about the same field takes the older's place.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn again(writer: &mut Writer<'_>, id: &str, message: Message) -> Result<()> {
    let sql = "SELECT look_again FROM ai_system WHERE id = ?1";
    let held: String = writer.reader().maybe(sql, [id], |row| row.get(0))?.unwrap_or_default();
    let mut held: Vec<Message> = serde_json::from_str(&held).unwrap_or_default();
    let same = |old: &Message| old.id == message.id && old.args.get("field") == message.args.get("field");
    held.retain(|old| message.args.get("field").is_none() || !same(old));
    held.push(message);
    let from = held.len().saturating_sub(MOST);
    let kept = serde_json::to_string(held.get(from..).unwrap_or_default())?;
    let today = writer.moment().today.to_string();
    writer.amend("ai_system", id, &[("look_again", Sql::Text(kept)), ("look_again_on", Sql::Text(today))])
}

/// A field that a recorded classification rests on has changed.
pub(super) fn field_changed(writer: &mut Writer<'_>, id: &str, code: &str) -> Result<()> {
    let today = writer.moment().today.to_string();
    again(writer, id, Message::new("system-look-field").with("field", code).with("on", today))
}

/// Somebody checked that the entry is right.
pub(super) fn check(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let id = write::key(&writer.reader(), id)?;
    let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
    writer.amend("ai_system", &id, &[("checked_on", Sql::Text(on)), ("checked_by", Sql::Text(by))])
}

/// Somebody looked again and says what came of it; the note stays in the history with the entry.
pub(super) fn clear(writer: &mut Writer<'_>, id: &str, note: &str) -> Result<()> {
    let id = write::key(&writer.reader(), id)?;
    let note = texts::words(writer, "note", note);
    texts::needed(writer, "note", &note, "refuse-system-look-note");
    let sql = "SELECT number FROM ai_system WHERE id = ?1 AND look_again = '[]'";
    if let Some(number) = writer.reader().maybe(sql, [&id], |row| row.get::<_, String>(0))? {
        writer.refuse(Refusal::new("refuse-system-look-nothing").with("number", number).row(id.as_str()));
    }
    let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
    let fields = [
        ("look_again", Sql::Text("[]".to_owned())),
        ("look_again_on", Sql::Null),
        ("checked_on", Sql::Text(on)),
        ("checked_by", Sql::Text(by)),
    ];
    writer.amend("ai_system", &id, &fields)
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
    let to = texts::line(writer, "to", &change.to);
    texts::needed(writer, "to", &to, "refuse-empty");
    let model = texts::line(writer, "baseModel", &change.base_model);
    field::text(writer, "baseModel", &model, field::LINE, true);
    let same = |given: &Option<String>, held: &str| {
        let given = given.as_deref().map(str::trim).unwrap_or_default();
        given.is_empty() || given.to_lowercase() == held.trim().to_lowercase()
    };
    let sql = "SELECT id, base_model, supplier, model_version FROM ai_system WHERE stage <> 'retired' ORDER BY number";
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
        writer.amend("ai_system", &id, &[("model_version", Sql::Text(to.clone()))])?;
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
