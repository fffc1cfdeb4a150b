//! Agreeing part by part, and the one act of top management that approves what was agreed (clauses 5.1 to 5.3, 6.2, 7.1).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::data::{Approves, data};
use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::write::ProposalEdit;
use crate::kernel::{Shelf, change, patch, perform, stored};
use crate::plan::founding::{AGREED, APPROVED_BY, APPROVED_ON, FOUNDING, KEY};
use crate::plan::organisation::approve_scope;
use crate::plan::people::PEOPLE;
use crate::plan::texts::TEXTS;

/// The last part, which is no part to agree to.
const DECIDE: &str = "decide";
/// The part about the scope, which is a text of the organisation and no record of its own.
const SCOPE: &str = "scope";

/// Who agreed to a part, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) by: String,
    pub(super) on: String,
}

/// Parts that were agreed.
pub(super) fn agreed(reader: &Reader<'_>) -> Result<BTreeMap<String, Stamp>> {
    let kept: Option<String> = reader.maybe("SELECT agreed FROM founding", [], |row| row.get(0))?;
    Ok(kept.map(|kept| serde_json::from_str(&kept)).transpose()?.unwrap_or_default())
}

fn keep(writer: &mut Writer<'_>, agreed: &BTreeMap<String, Stamp>) -> Result<()> {
    change(writer, &FOUNDING, KEY, stored([(AGREED.name(), serde_json::to_string(agreed)?.into())]))
}

/// Confirms what is proposed for a part, and notes who agreed to it.
pub(super) fn agree(shelf: &'static Shelf, writer: &mut Writer<'_>, part: &str) -> Result<()> {
    let Some(asked) = data()?.parts.iter().find(|one| one.id == part).filter(|one| one.id != DECIDE) else {
        writer.refuse(Refusal::new("refuse-founding-part").field("part"));
        return Ok(());
    };
    let mut ids = Vec::new();
    for noun in &asked.nouns {
        ids.extend(open(&writer.reader(), noun)?);
    }
    if !ids.is_empty() {
        ProposalEdit::Confirm { ids }.apply(shelf, writer)?;
    }
    let stamp = Stamp { by: writer.author().name.clone(), on: writer.moment().today.to_string() };
    let mut now = agreed(&writer.reader())?;
    now.insert(part.to_owned(), stamp);
    keep(writer, &now)?;
    writer.named("founding.agree");
    Ok(())
}

/// Keys of the session's open proposals of a register.
pub(super) fn open(reader: &Reader<'_>, noun: &str) -> Result<Vec<String>> {
    let sources: Vec<&String> = data()?.source.values().collect();
    let sql = "SELECT id, source FROM proposal WHERE noun = ?1 ORDER BY id";
    let all: Vec<(String, String)> = reader.rows(sql, [noun], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(all.into_iter().filter(|(_, source)| sources.contains(&source)).map(|(id, _)| id).collect())
}

/// Takes agreement to a part back.
pub(super) fn reopen(writer: &mut Writer<'_>, part: &str) -> Result<()> {
    let mut now = agreed(&writer.reader())?;
    now.remove(part);
    keep(writer, &now)
}

/// Approves what was agreed, as one act in the name of a member of top management. What stands against one record stands
/// against the act, by record and field, so that nothing is half approved.
pub(super) fn approve(shelf: &'static Shelf, writer: &mut Writer<'_>, by: &str) -> Result<()> {
    let by = PEOPLE.key(&writer.reader(), by)?;
    let top: bool = writer
        .reader()
        .maybe("SELECT topManagement FROM person WHERE id = ?1", [&by], |row| row.get(0))?
        .unwrap_or_default();
    let agreed = agreed(&writer.reader())?;
    if !top {
        writer.refuse(Refusal::new("refuse-founding-top").field("by"));
    }
    if agreed.is_empty() {
        writer.refuse(Refusal::new("refuse-founding-nothing").field("by"));
    }
    if writer.refused() {
        return Ok(());
    }
    if data()?.parts.iter().any(|part| !part.texts.is_empty() && agreed.contains_key(&part.id)) {
        sign(writer, &by)?;
    }
    let mut refused: Vec<Refusal> = Vec::new();
    if agreed.contains_key(SCOPE) && unapproved(&writer.reader())? {
        approve_scope(writer, &by)?;
        refused.extend(writer.take_refusals());
    }
    let agreed_parts = data()?.parts.iter().filter(|part| agreed.contains_key(&part.id));
    for one in agreed_parts.flat_map(|part| &part.approves) {
        let register = shelf.of(&one.noun)?;
        for (id, number) in waiting(&writer.reader(), one)? {
            let mut args = Map::from_iter([("id".to_owned(), Value::String(id))]);
            if one.by {
                args.insert("by".to_owned(), Value::String(by.clone()));
            }
            perform(writer, register, &one.verb, args)?;
            refused.extend(writer.take_refusals().into_iter().map(|refusal| refusal.row(number.as_str())));
        }
    }
    refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    let on = writer.moment().today.to_string();
    change(writer, &FOUNDING, KEY, stored([(APPROVED_BY.name(), by.into()), (APPROVED_ON.name(), on.into())]))?;
    writer.named("founding.approve");
    Ok(())
}

/// Whether there is a scope that nobody has approved as it stands.
fn unapproved(reader: &Reader<'_>) -> Result<bool> {
    let sql = "SELECT 1 FROM organisation WHERE scope <> '' AND scopeApproved = ''";
    Ok(reader.maybe(sql, [], |_| Ok(()))?.is_some())
}

/// Key and number of the records that wait for an act.
fn waiting(reader: &Reader<'_>, one: &Approves) -> Result<Vec<(String, String)>> {
    let filled = one.filled.as_ref().map(|field| format!(" AND \"{field}\" IS NOT NULL")).unwrap_or_default();
    let kinds = if one.kinds.is_empty() { "" } else { " AND kind IN (SELECT value FROM json_each(?2))" };
    let sql = format!(
        "SELECT id, number FROM \"{}\" WHERE state IN (SELECT value FROM json_each(?1)) AND ?2 <> ''{filled}{kinds}
        AND retired_on IS NULL ORDER BY number",
        one.noun
    );
    let (states, kinds) = (serde_json::to_string(&one.state)?, serde_json::to_string(&one.kinds)?);
    reader.rows(&sql, [states, kinds], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Texts without a hand have the AI lead's, and top management approves them.
fn sign(writer: &mut Writer<'_>, by: &str) -> Result<()> {
    let lead = "SELECT person FROM role WHERE kind = 'aiLead' AND state <> 'ended' AND person IS NOT NULL
        AND retired_on IS NULL ORDER BY state = 'accepted' DESC, number LIMIT 1";
    let lead: Option<String> = writer.reader().maybe(lead, [], |row| row.get(0))?;
    let sql = "SELECT id, author IS NULL, approver IS NULL FROM text WHERE state = 'draft' AND retired_on IS NULL";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?, row.get::<_, bool>(2)?));
    for (id, unwritten, unapproved) in writer.reader().rows(sql, [], read)? {
        let mut said = Map::new();
        if let Some(lead) = lead.as_ref().filter(|_| unwritten) {
            said.insert("author".to_owned(), lead.clone().into());
        }
        if unapproved {
            said.insert("approver".to_owned(), by.into());
        }
        if !said.is_empty() {
            patch(writer, &TEXTS, &id, &said)?;
        }
    }
    Ok(())
}
