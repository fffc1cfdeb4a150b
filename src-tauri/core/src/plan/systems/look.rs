//! Looking again: what asks for it, and who looked. A supplier's new model version reaches every system that rests on it.

use rusqlite::types::Value as Sql;

use super::fields::{CHECKED_BY, CHECKED_ON};
use crate::door::Writer;
use crate::fault::{Message, Result};
use crate::kernel::Draft;

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

/// Somebody checked that the entry is right.
pub(super) fn checked(it: &mut Draft<'_>) -> Result<()> {
    let (by, on) = (it.author.to_owned(), it.moment.today.to_string());
    it.set(&CHECKED_ON, on);
    it.set(&CHECKED_BY, by);
    Ok(())
}
