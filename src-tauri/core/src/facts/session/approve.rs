//! Agreeing part by part, and the one act of top management that approves what was agreed (clauses 5.1 to 5.3, 6.2, 7.1).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::against::unsaid;
use super::data::{Approves, DECIDE, Part, data};
use super::stamp::{Stamp, stamps};
use super::waiting::{Waits, open, passed_by, waiting};
use crate::catalogue::say;
use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::AnyField;
use crate::kernel::write::ProposalEdit;
use crate::kernel::{Record, Shelf, change, patch, perform, stored};
use crate::plan::founding::{AGREED, APPROVED_BY, APPROVED_ON, FOUNDING, KEY, PRESENT};
use crate::plan::organisation::{approve_scope, content_language};
use crate::plan::people::{NOT_TOP, PEOPLE};
use crate::plan::texts::{APPROVER, AUTHOR, SAME_WHY, TEXTS};

/// The part in which the organisation says what no register can tell.
const ABOUT: &str = "about";
/// The part about the scope, which is a text of the organisation and no record of its own.
const SCOPE: &str = "scope";

fn keep(writer: &mut Writer<'_>, agreed: &BTreeMap<String, Stamp>) -> Result<()> {
    change(writer, &FOUNDING, KEY, stored([(AGREED.name(), serde_json::to_string(agreed)?.into())]))
}

/// Confirms what is proposed for a part, and notes who agreed to it.
pub(super) fn agree(shelf: &'static Shelf, writer: &mut Writer<'_>, part: &str) -> Result<()> {
    let Some(asked) = data()?.parts.iter().find(|one| one.id == part).filter(|one| one.id != DECIDE) else {
        writer.refuse(Refusal::new("refuse-founding-part").field("part"));
        return Ok(());
    };
    if part == ABOUT {
        // What is drafted prints these words: a part with blanks in it is not agreed to.
        for unsaid in Record::read(&writer.reader(), &FOUNDING, KEY)?.missing() {
            writer.refuse(Refusal::new("refuse-founding-unsaid").field(unsaid));
        }
        if writer.refused() {
            return Ok(());
        }
    }
    for unsaid in unsaid(&writer.reader(), None, asked)? {
        writer.refuse(unsaid);
    }
    if writer.refused() {
        return Ok(());
    }
    let mut taken = Vec::new();
    for noun in &asked.nouns {
        taken.extend(open(&writer.reader(), noun)?);
    }
    let mut now = stamps(&writer.reader())?;
    let (count, changed) = (taken.len(), taken.iter().filter(|one| one.changed).count());
    if count > 0 {
        ProposalEdit::Confirm { ids: taken.into_iter().map(|one| one.id).collect() }.apply(shelf, writer)?;
    }
    // Agreed to again, what was confirmed before still was.
    let before = now.get(part).map(|stamp| (stamp.confirmed, stamp.changed)).unwrap_or_default();
    let stamp = Stamp {
        by: writer.author().name.clone(),
        on: writer.moment().today.to_string(),
        confirmed: before.0 + u32::try_from(count).unwrap_or(u32::MAX),
        changed: before.1 + u32::try_from(changed).unwrap_or(u32::MAX),
        left: None,
    };
    now.insert(part.to_owned(), stamp);
    keep(writer, &now)?;
    writer.named("founding.agree");
    Ok(())
}

/// Takes agreement to a part back.
pub(super) fn reopen(writer: &mut Writer<'_>, part: &str) -> Result<()> {
    let mut now = stamps(&writer.reader())?;
    if let Some(stamp) = now.get_mut(part) {
        stamp.by.clear();
        stamp.on.clear();
        stamp.left = None;
    }
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
    let mut agreed = stamps(&writer.reader())?;
    agreed.retain(|_, stamp| stamp.stands());
    if agreed.is_empty() {
        writer.refuse(Refusal::new("refuse-founding-nothing").field("by"));
        return Ok(());
    }
    // Whoever asks in the name of somebody else hears all the same what else stands against the act.
    let fresh = |part: &str| agreed.get(part).is_some_and(|stamp| stamp.left.is_none());
    if data()?.parts.iter().any(|part| !part.texts.is_empty() && fresh(&part.id)) {
        sign(writer, &by)?;
    }
    let mut refused: Vec<Refusal> = Vec::new();
    if fresh(SCOPE) && unapproved(&writer.reader())? {
        approve_scope(writer, &by)?;
        refused.extend(writer.take_refusals().into_iter().filter(|one| top || one.message.id != NOT_TOP));
    }
    let table = table(&writer.reader(), &by)?;
    let agreed_parts = data()?.parts.iter().filter(|part| agreed.contains_key(&part.id));
    // What texts say follows from what is decided with them: they come last, drafted once more.
    let (texts, records): (Vec<_>, Vec<_>) =
        agreed_parts.flat_map(|part| part.approves.iter().map(move |one| (part, one))).partition(is_text);
    for (at, (part, one)) in records.iter().chain(&texts).enumerate() {
        if at == records.len() && refused.is_empty() && !writer.refused() {
            super::draft::texts(writer)?;
        }
        let register = shelf.of(&one.noun)?;
        for Waits { id, number, who } in waiting(&writer.reader(), agreed.get(&part.id), one)? {
            // Nobody accepts by somebody else's hand: who was not there is given it, and accepts afterwards.
            let verb = one.away.as_ref().filter(|_| !table.contains(&who)).unwrap_or(&one.verb);
            let mut args = Map::from_iter([("id".to_owned(), Value::String(id))]);
            if one.by {
                args.insert("by".to_owned(), Value::String(by.clone()));
            }
            perform(writer, register, verb, args)?;
            let against = writer.take_refusals().into_iter().filter(|one| top || one.message.id != NOT_TOP);
            refused.extend(against.map(|refusal| refusal.row(number.as_str())));
        }
    }
    if !top {
        refused.insert(0, Refusal::new("refuse-founding-top").field("by"));
    }
    // Minutes name who took part: a session at which nobody was is none.
    if Record::read(&writer.reader(), &FOUNDING, KEY)?.silent(PRESENT.def()) {
        refused.push(Refusal::new("refuse-founding-present").field(PRESENT.name()));
    }
    refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    let on = writer.moment().today.to_string();
    let approved = [(APPROVED_BY.name(), by.as_str().into()), (APPROVED_ON.name(), on.into())];
    change(writer, &FOUNDING, KEY, stored(approved))?;
    let mut now = stamps(&writer.reader())?;
    for part in data()?.parts.iter().filter(|part| agreed.contains_key(&part.id)) {
        let mut left = Vec::new();
        for one in &part.approves {
            left.extend(passed_by(&writer.reader(), agreed.get(&part.id), one)?.into_iter().map(|one| one.id));
        }
        if let Some(stamp) = now.get_mut(&part.id) {
            stamp.left = Some(left);
        }
    }
    keep(writer, &now)?;
    writer.named("founding.approve");
    Ok(())
}

fn is_text((_, one): &(&Part, &Approves)) -> bool {
    one.noun == TEXTS.noun
}

/// Keys of who took part: who is said to, by the name they have among the people; who agreed to a part; and who approves (`by`).
pub(super) fn table(reader: &Reader<'_>, by: &str) -> Result<BTreeSet<String>> {
    let present: Option<String> = reader.maybe("SELECT present FROM founding", [], |row| row.get(0))?;
    let present = present.unwrap_or_default();
    let named = present.split([',', ';', '\n']).flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" y "));
    // What is said of somebody in brackets is no part of the name.
    let named = named.map(|name| name.split('(').next().unwrap_or_default().trim().to_lowercase());
    let agreed = stamps(reader)?.into_values().filter(Stamp::stands).map(|stamp| stamp.by.to_lowercase());
    let names: BTreeSet<String> = named.chain(agreed).filter(|name| !name.is_empty()).collect();
    let sql = "SELECT id, name FROM person WHERE retired_on IS NULL";
    let people = reader.rows(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let there = people.into_iter().filter(|(id, name)| id == by || names.contains(&name.trim().to_lowercase()));
    Ok(there.map(|(id, _)| id).collect())
}

/// Whether there is a scope that nobody has approved as it stands.
fn unapproved(reader: &Reader<'_>) -> Result<bool> {
    let sql = "SELECT 1 FROM organisation WHERE scope <> '' AND scopeApproved = ''";
    Ok(reader.maybe(sql, [], |_| Ok(()))?.is_some())
}

/// Texts without a hand have that of whoever agreed to their part, where the people know the name, else the AI lead's. Top management
/// approves them.
fn sign(writer: &mut Writer<'_>, by: &str) -> Result<()> {
    let lead = "SELECT person FROM role WHERE kind = 'aiLead' AND state <> 'ended' AND person IS NOT NULL
        AND retired_on IS NULL ORDER BY state = 'accepted' DESC, number LIMIT 1";
    let lead: Option<String> = writer.reader().maybe(lead, [], |row| row.get(0))?;
    let (agreed, lang) = (stamps(&writer.reader())?, content_language(&writer.reader())?);
    let sql = "SELECT id, kind, author IS NULL, approver, coalesce(sameWhy, '') = '' FROM text
        WHERE state = 'draft' AND retired_on IS NULL";
    let read = |row: &rusqlite::Row<'_>| {
        let (id, kind, unwritten): (String, Option<String>, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (approver, silent): (Option<String>, bool) = (row.get(3)?, row.get(4)?);
        Ok((id, kind, unwritten, approver, silent))
    };
    for (id, kind, unwritten, approver, silent) in writer.reader().rows(sql, [], read)? {
        let part = data()?.parts.iter().find(|part| kind.as_ref().is_some_and(|kind| part.texts.contains(kind)));
        let stamp = part.and_then(|part| agreed.get(&part.id)).filter(|stamp| stamp.stands());
        let hand = match stamp.filter(|_| unwritten) {
            Some(stamp) => known(&writer.reader(), &stamp.by)?.or_else(|| lead.clone()),
            None => None,
        };
        let mut said = Map::new();
        if let Some(hand) = hand {
            // One person at the table is said so, as a text with one hand must.
            if silent && hand == approver.as_deref().unwrap_or(by) {
                said.insert(SAME_WHY.name().to_owned(), say(&data()?.same_hand, &lang).into());
            }
            said.insert(AUTHOR.name().to_owned(), hand.into());
        }
        if approver.is_none() {
            said.insert(APPROVER.name().to_owned(), by.into());
        }
        if !said.is_empty() {
            patch(writer, &TEXTS, &id, &said)?;
        }
    }
    Ok(())
}

/// Key of the one person of this name; none where nobody, or more than one, has it.
fn known(reader: &Reader<'_>, name: &str) -> Result<Option<String>> {
    let people = reader.rows("SELECT id, name FROM person WHERE retired_on IS NULL", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let name = name.trim().to_lowercase();
    let mut same = people.into_iter().filter(|(_, other)| other.trim().to_lowercase() == name).map(|(id, _)| id);
    Ok(same.next().filter(|_| same.next().is_none()))
}
