//! Looking again: what asks for it, and who looked. A supplier's new model version reaches every system that rests on it.

use rusqlite::types::Value as Sql;

use super::register::{CHECKED_BY, CHECKED_ON, CLASSIFIED, SYSTEMS};
use crate::door::Writer;
use crate::fault::{Message, Refusal, Result};
use crate::field;
use crate::kernel::{Draft, Record};

/// Most reasons kept at once; older ones give way.
const MOST: usize = 20;

/// Notes on a system why it is to be looked at again. A reason of the same kind about the same field takes the older's place.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn again(writer: &mut Writer<'_>, id: &str, message: Message) -> Result<()> {
    let sql = "SELECT lookAgain FROM system WHERE id = ?1";
    let held: Option<String> = writer.reader().maybe(sql, [id], |row| row.get(0))?.flatten();
    let held = held.unwrap_or_default();
    let mut held: Vec<Message> = serde_json::from_str(&held).unwrap_or_default();
    let same = |old: &Message| old.id == message.id && old.args.get("field") == message.args.get("field");
    held.retain(|old| message.args.get("field").is_none() || !same(old));
    held.push(message);
    let from = held.len().saturating_sub(MOST);
    let kept = serde_json::to_string(held.get(from..).unwrap_or_default())?;
    let today = writer.moment().today.to_string();
    writer.amend("system", id, &[("lookAgain", Sql::Text(kept)), ("lookAgainOn", Sql::Text(today))])
}

/// Fields a recorded classification rests on have changed (A.6.2.6, clause 6.1.2).
pub(super) fn moved(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let recorded = "SELECT 1 FROM classification WHERE system = ?1 AND state = 'recorded'";
    let Some(before) = before else { return Ok(()) };
    let moved: Vec<&str> = CLASSIFIED
        .iter()
        .map(|field| field.def().name)
        .filter(|name| before.stored(name) != now.stored(name))
        .collect();
    if moved.is_empty() || writer.reader().maybe(recorded, [&now.id], |_| Ok(()))?.is_none() {
        return Ok(());
    }
    let today = writer.moment().today.to_string();
    for field in moved {
        again(writer, &now.id, Message::new("system-look-field").with("field", field).with("on", today.as_str()))?;
    }
    Ok(())
}

/// Somebody checked that the entry is right.
pub(super) fn checked(it: &mut Draft<'_>) -> Result<()> {
    let (by, on) = (it.author.to_owned(), it.moment.today.to_string());
    it.set(&CHECKED_ON, on);
    it.set(&CHECKED_BY, by);
    Ok(())
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
    let fields = [
        ("lookAgain", Sql::Null),
        ("lookAgainOn", Sql::Null),
        ("checkedOn", Sql::Text(on)),
        ("checkedBy", Sql::Text(by)),
    ];
    writer.amend("system", &id, &fields)
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
