//! Drafting for the founding session: a proposal for each record that the facts speak for, once.

use serde_json::{Map, Value};

use super::data::{Each, Item, Said, data};
use super::waiting::open;
use crate::catalogue::say;
use crate::door::{Act, Reader, Writer};
use crate::facts::drafts::TextEdit;
use crate::facts::drafts::grounds::{Grounds, Holds};
use crate::facts::drafts::slots::Slots;
use crate::fault::Result;
use crate::kernel::{Shelf, change, propose, stored, take_back};
use crate::moment::Moment;
use crate::plan::founding::{DRAFTED, FOUNDING, KEY};
use crate::plan::organisation::{ORGANISATION, content_language};
use crate::plan::profile;
use crate::plan::roles::KIND;

/// What the scope is kept as among what was drafted.
pub(super) const SCOPE: &str = "scope";

/// Drafts what can be drafted now and was not before, and the texts.
pub(super) fn draft(shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
    let lang = content_language(&writer.reader())?;
    let (data, moment) = (data()?, writer.moment());
    let grounds = Grounds::read(&writer.reader())?;
    let mut slots = slots(&writer.reader(), &moment, &lang)?;
    let sector = sector(&writer.reader())?;
    let mut drafted = drafted(&writer.reader())?;
    for item in &data.items {
        let fits = item.sector.as_ref().is_none_or(|one| *one == sector);
        let holds = item.when.as_ref().is_none_or(|when| when.holds(&grounds) == Holds::Yes);
        if !fits || !holds {
            continue;
        }
        if let Some(each) = &item.each
            && owned(shelf, writer, (item, each), &mut slots, &mut drafted)?
        {
            continue;
        }
        if drafted.contains(&item.id) {
            continue;
        }
        // What lacks a fact waits until somebody says it.
        let Some(patch) = filled(item, &slots, &moment, &lang) else { continue };
        propose(writer, shelf.of(&item.noun)?, None, &patch, &say(&data.source, &lang), "")?;
        drafted.push(item.id.clone());
    }
    scope(writer, &slots, &say(&data.source, &lang), &mut drafted)?;
    let kept = serde_json::to_string(&drafted)?;
    change(writer, &FOUNDING, KEY, stored([(DRAFTED.name(), kept.into())]))?;
    texts(writer)
}

/// What a key of a draft for one owner has between the item and the owner.
const OF: char = '/';

/// The item that a key of a draft was made from.
pub(super) fn item_of(key: &str) -> &str {
    key.split(OF).next().unwrap_or(key)
}

/// Proposes an item for each owner in the inventory who has none, with what they own; false where nobody owns a system yet. What was
/// proposed before without a name, and still has none, goes: it stood for these.
fn owned(
    shelf: &'static Shelf,
    writer: &mut Writer<'_>,
    (item, each): (&Item, &Each),
    slots: &mut Slots,
    drafted: &mut Vec<String>,
) -> Result<bool> {
    let (data, moment, lang) = (data()?, writer.moment(), content_language(&writer.reader())?);
    let owners = owners(&writer.reader())?;
    if owners.is_empty() {
        return Ok(false);
    }
    let kind =
        item.fields.get(KIND.name()).and_then(|said| if let Said::Value(kind) = said { Some(kind) } else { None });
    let nameless = |patch: &Map<String, Value>| {
        patch.get(KIND.name()) == kind && patch.get(&each.person).is_none_or(Value::is_null)
    };
    for one in open(&writer.reader(), &item.noun)?.into_iter().filter(|one| nameless(&one.patch)) {
        take_back(writer, &one.id)?;
        drafted.retain(|key| *key != item.id);
    }
    for (owner, systems) in owners {
        let key = format!("{}{OF}{owner}", item.id);
        let sql =
            "SELECT 1 FROM role WHERE kind = 'systemOwner' AND person = ?1 AND state <> 'ended' AND retired_on IS NULL";
        let held = writer.reader().maybe(sql, [&owner], |_| Ok(()))?.is_some();
        if held || drafted.contains(&key) {
            continue;
        }
        let Some(mut patch) = filled(item, slots, &moment, &lang) else { continue };
        slots.list("owner.systems", &systems, &lang)?;
        patch.insert(each.person.clone(), owner.into());
        patch.insert(each.systems.clone(), slots.get("owner.systems").unwrap_or_default().into());
        propose(writer, shelf.of(&item.noun)?, None, &patch, &say(&data.source, &lang), "")?;
        drafted.push(key);
    }
    Ok(true)
}

/// Who owns systems that are not outside, and the names of what each owns, in the order of the inventory.
fn owners(reader: &Reader<'_>) -> Result<Vec<(String, Vec<String>)>> {
    let sql = "SELECT businessOwner, system.name FROM system JOIN person ON person.id = businessOwner
        WHERE coalesce(scope, '') <> 'out' AND coalesce(stage, '') <> 'retired' AND system.retired_on IS NULL
            AND person.retired_on IS NULL ORDER BY system.number";
    let mut owners: Vec<(String, Vec<String>)> = Vec::new();
    for (owner, system) in reader.rows(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))? {
        match owners.iter_mut().find(|(one, _)| *one == owner) {
            Some((_, systems)) => systems.push(system),
            None => owners.push((owner, vec![system])),
        }
    }
    Ok(owners)
}

/// Drafts the texts again where nobody wrote.
pub(super) fn texts(writer: &mut Writer<'_>) -> Result<()> {
    TextEdit::Draft { kinds: Vec::new(), says: std::collections::BTreeMap::new() }.apply(writer)
}

/// The scope as the inventory makes it, where nobody worded one.
fn scope(writer: &mut Writer<'_>, slots: &Slots, source: &str, drafted: &mut Vec<String>) -> Result<()> {
    let key = SCOPE.to_owned();
    let worded: Option<String> = writer.reader().maybe("SELECT scope FROM organisation", [], |row| row.get(0))?;
    let Some(text) = slots.get("scope.text").filter(|text| !text.contains("{{")) else { return Ok(()) };
    if drafted.contains(&key) || worded.is_some_and(|scope| !scope.is_empty()) {
        return Ok(());
    }
    let patch = Map::from_iter([("scope".to_owned(), Value::String(text.to_owned()))]);
    propose(writer, &ORGANISATION, Some("org"), &patch, source, "")?;
    drafted.push(key);
    Ok(())
}

/// Slots of the session: what all drafts know, the channel as it was asked, and the hours of the AI lead.
pub(super) fn slots(reader: &Reader<'_>, at: &Moment, lang: &str) -> Result<Slots> {
    let mut slots = Slots::read(reader, at, lang)?;
    let sql = "SELECT concernChannel FROM founding";
    let asked: Option<String> = reader.maybe(sql, [], |row| row.get(0))?;
    slots.know("concern.asked", asked.as_deref().unwrap_or_default());
    // Half a day a week, where the organisation said that its AI lead has it: in hours, for the role and for the resources.
    let (week, month) = if profile::row(reader)?.availability == "enough" { ("4", "16") } else { ("2", "8") };
    slots.know("session.leadWeek", week);
    slots.know("session.leadMonth", month);
    Ok(slots)
}

/// Keys of what was drafted before.
pub(super) fn drafted(reader: &Reader<'_>) -> Result<Vec<String>> {
    let kept: Option<String> = reader.maybe("SELECT drafted FROM founding", [], |row| row.get(0))?;
    Ok(kept.map(|kept| serde_json::from_str(&kept)).transpose()?.unwrap_or_default())
}

/// The sector, or *other* where none was said.
fn sector(reader: &Reader<'_>) -> Result<String> {
    let said = profile::row(reader)?.sector;
    Ok(if said.is_empty() { "other".to_owned() } else { said })
}

/// The fields of an item in one language; none where a slot stands open.
fn filled(item: &Item, slots: &Slots, at: &Moment, lang: &str) -> Option<Map<String, Value>> {
    let mut patch = Map::new();
    for (field, said) in &item.fields {
        let value = match said {
            Said::Text(text) => {
                let filled = slots.fill(&say(text, lang));
                if !filled.open.is_empty() {
                    return None;
                }
                Value::String(filled.text)
            }
            Said::Value(Value::String(slot)) if slot.starts_with("session.") => {
                slots.get(slot)?.parse::<i64>().ok()?.into()
            }
            Said::Value(value) => value.clone(),
        };
        patch.insert(field.clone(), value);
    }
    for (field, months) in &item.days {
        patch.insert(field.clone(), at.in_months(*months).into());
    }
    Some(patch)
}
