//! `founding`: the agenda with what is proposed, agreed and still open.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::against::{against, unsaid};
use super::approve::table;
use super::data::{Part, data};
use super::draft::{SCOPE, drafted, item_of};
use super::stamp::{Stamp, stamps};
use super::waiting::{Open, Waits, open, passed_by, waiting};
use crate::catalogue::{Field, catalogue, say};
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::facts::drafts::slots::slot_of;
use crate::fault::{Message, Refusal, Result};
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::plan::criteria::{Brought, CRITERIA, at_hand};
use crate::plan::founding::{FOUNDING, KEY};
use crate::plan::organisation::ORGANISATION;
use crate::plan::roles::{KIND, Kind, PERSON, ROLES};
use crate::plan::systems::SYSTEMS;
use crate::plan::texts::named_places;

/// Asks for the founding session.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct FoundingAsk {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The founding session.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingAnswer {
    /// What was asked of the organisation, by field.
    #[ts(type = "Record<string, unknown>")]
    pub says: Map<String, Value>,
    /// Fields nobody has answered.
    pub missing: Vec<String>,
    /// Something was drafted.
    pub drafted: bool,
    /// Facts of the inventory that drafts wait for, each with the rows it is about.
    pub lacks: Vec<FoundingLack>,
    /// The parts, in order.
    pub parts: Vec<FoundingPart>,
    /// Day of approval; none yet.
    pub approved_on: Option<String>,
    /// Name of who approved.
    pub approved_by: String,
    /// People that a role of top management names and that nobody has marked as such.
    pub named: Vec<FoundingNamed>,
}

/// A person whom a role names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingNamed {
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Who is named in the part about roles as top management, and is not marked so among the people: a fact is said once.
fn named(reader: &Reader<'_>) -> Result<Vec<FoundingNamed>> {
    let sql = "SELECT person FROM role WHERE kind = 'topManagement' AND state <> 'ended' AND person IS NOT NULL
        AND retired_on IS NULL";
    let mut keys = reader.rows(sql, [], |row| row.get::<_, String>(0))?;
    // Who is named in a proposal is named, whether or not the part was agreed to before one turned to the decision.
    for Open { patch, .. } in open(reader, ROLES.noun)? {
        let said = |name: &str| patch.get(name).and_then(Value::as_str).unwrap_or_default();
        if Kind::of(said(KIND.name())) == Some(Kind::TopManagement) {
            keys.push(said(PERSON.name()).to_owned());
        }
    }
    let sql = "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?1)) AND topManagement = 0
        AND retired_on IS NULL ORDER BY name";
    reader.rows(sql, [serde_json::to_string(&keys)?], |row| Ok(FoundingNamed { id: row.get(0)?, name: row.get(1)? }))
}

/// A fact that drafts wait for.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingLack {
    /// What is not said, in a sentence.
    pub message: Message,
    /// Where to say it.
    pub goal: Goal,
}

/// What the inventory does not say yet: context, parties, scope and texts are drafted from it.
fn lacks(reader: &Reader<'_>) -> Result<Vec<FoundingLack>> {
    let sql = "SELECT count(*), count(*) FILTER (WHERE coalesce(scope, '') IN ('', 'undecided')
            OR (scope = 'in' AND coalesce(stage, '') = '')) FROM system WHERE coalesce(stage, '') <> 'retired'";
    let (all, silent) =
        reader.maybe(sql, [], |row| Ok((row.get::<_, u32>(0)?, row.get::<_, u32>(1)?)))?.unwrap_or_default();
    Ok(match (all, silent) {
        (0, _) => vec![FoundingLack { message: Message::new("founding-lacks-systems"), goal: Goal::to(SYSTEMS.noun) }],
        (_, 0) => Vec::new(),
        (_, count) => vec![FoundingLack {
            message: Message::new("founding-lacks-scope").with("count", count),
            goal: Goal::to(&format!("{}?missing=scope,stage", SYSTEMS.noun)),
        }],
    })
}

/// A part of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingPart {
    /// Key.
    pub id: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// Title.
    pub title: String,
    /// What to do.
    pub todo: String,
    /// Who agreed; empty: nobody yet.
    pub agreed_by: String,
    /// When.
    pub agreed_on: Option<String>,
    /// What the standard asks there.
    pub clauses: Vec<FoundingClause>,
    /// What was drafted for it: confirmed, of these changed before, and thrown away.
    pub tally: FoundingTally,
    /// The act of approval takes records of it at all.
    pub takes: bool,
    /// Records that the act of approval would take.
    pub waits: u32,
    /// Records that it would pass by: nobody is named in them.
    pub unnamed: u32,
    /// Names of those whom it gives something and who did not take part: they are asked to accept afterwards. Who approves takes part.
    pub away: Vec<String>,
    /// What its approval would refuse as things are named now, by proposal or record.
    pub against: Vec<Refusal>,
    /// What is proposed.
    pub proposals: Vec<FoundingProposal>,
    /// What comes with a proposal and is read before it is agreed to: the levels and scales of the criteria.
    pub brings: Vec<FoundingBrought>,
    /// Records there are, by register.
    pub records: Vec<FoundingRecords>,
    /// Texts of the part.
    pub texts: Vec<FoundingText>,
}

/// A sub-clause the part is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingClause {
    /// Its number.
    pub id: String,
    /// Its short title.
    pub title: String,
    /// What it asks for, in our words.
    pub asks: Vec<String>,
}

/// What became of drafts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingTally {
    /// Drafted so far.
    pub drafted: u32,
    /// Confirmed with the part.
    pub confirmed: u32,
    /// Of these, changed before.
    pub changed: u32,
    /// Thrown away, or confirmed one by one.
    pub dropped: u32,
}

/// A record that is proposed.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingProposal {
    /// Key.
    pub id: String,
    /// Register.
    pub noun: String,
    /// Its fields.
    #[ts(type = "Record<string, unknown>")]
    pub patch: Map<String, Value>,
    /// Somebody wrote it otherwise than it was drafted.
    pub changed: bool,
}

/// Rows that come with a proposal, or came with it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingBrought {
    /// Their register.
    pub noun: String,
    /// Nobody has agreed to them.
    pub proposed: bool,
    /// Fields of each, in order.
    #[ts(type = "Array<Record<string, unknown>>")]
    pub rows: Vec<Map<String, Value>>,
}

/// Records of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingRecords {
    /// All that are in use.
    pub goal: Goal,
    /// How many.
    pub count: u32,
}

/// A text with what is open in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundingText {
    /// Key.
    pub id: String,
    /// Title.
    pub title: String,
    /// State.
    pub state: String,
    /// Places that are left to be said, as on its page.
    pub open: u32,
    /// How many of them a part fills that nobody has agreed to yet, by the key of that part, in the order of the agenda.
    pub filled_by: Vec<(String, u32)>,
}

impl Ask for FoundingAsk {
    const NAME: &'static str = "founding";
    type Answer = FoundingAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<FoundingAnswer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let record = Record::read(reader, &FOUNDING, KEY)?;
        let asked = FOUNDING.defs().filter(|def| !def.kept && !def.read_only);
        let says = asked.map(|def| (def.name.to_owned(), def.kind.give(record.stored(def.name)))).collect();
        let sql = "SELECT approvedOn, coalesce((SELECT name FROM person WHERE id = approvedBy), '') FROM founding";
        let (approved_on, approved_by) =
            reader.maybe(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default();
        let parts = data()?.parts.iter().map(|part| shown(reader, part, lang)).collect::<Result<Vec<_>>>()?;
        Ok(FoundingAnswer {
            says,
            missing: record.missing().into_iter().map(str::to_owned).collect(),
            drafted: !drafted(reader)?.is_empty(),
            lacks: lacks(reader)?,
            parts,
            approved_on,
            approved_by,
            named: named(reader)?,
        })
    }
}

fn shown(reader: &Reader<'_>, part: &Part, lang: &str) -> Result<FoundingPart> {
    let stamp = stamps(reader)?.remove(&part.id);
    let (mut proposals, mut records) = (Vec::new(), Vec::new());
    for noun in &part.nouns {
        for Open { id, patch, changed } in open(reader, noun)? {
            proposals.push(FoundingProposal { id, noun: noun.clone(), patch, changed });
        }
        let counted = if noun == "organisation" { "scope <> ''" } else { "retired_on IS NULL" };
        let sql = format!("SELECT count(*) FROM \"{noun}\" WHERE {counted}");
        let count = reader.maybe(&sql, [], |row| row.get(0))?.unwrap_or_default();
        records.push(FoundingRecords { goal: Goal::to(noun), count });
    }
    let sql =
        "SELECT id, title, state FROM text WHERE kind IN (SELECT value FROM json_each(?1)) AND state <> 'withdrawn'
        AND retired_on IS NULL ORDER BY number";
    let mut texts = reader.rows(sql, [serde_json::to_string(&part.texts)?], |row| {
        Ok(FoundingText { id: row.get(0)?, title: row.get(1)?, state: row.get(2)?, open: 0, filled_by: Vec::new() })
    })?;
    for text in &mut texts {
        let places = named_places(reader, &text.id)?;
        (text.open, text.filled_by) = (count(places.len()), filled_by(reader, &places)?);
    }
    let (mut waits, mut unnamed, mut away) = (0, 0, Vec::new());
    let table = table(reader, "")?;
    for one in &part.approves {
        let waiting = waiting(reader, stamp.as_ref(), one)?;
        let absent = waiting.iter().filter(|waits| one.away.is_some() && !table.contains(&waits.who));
        for Waits { who, .. } in absent {
            let name: Option<String> =
                reader.maybe("SELECT name FROM person WHERE id = ?1", [who], |row| row.get(0))?;
            away.extend(name.filter(|name| !away.contains(name)));
        }
        waits += count(waiting.len());
        unnamed += count(passed_by(reader, stamp.as_ref(), one)?.len());
    }
    Ok(FoundingPart {
        clauses: part.clauses.iter().map(|id| clause(id, lang)).collect::<Result<_>>()?,
        tally: tally(reader, part, stamp.as_ref(), count(proposals.len()))?,
        takes: part.id == SCOPE || !part.approves.is_empty(),
        waits,
        unnamed,
        away,
        against: stands(reader, part, stamp.as_ref())?,
        id: part.id.clone(),
        minutes: part.minutes,
        title: say(&part.title, lang),
        todo: say(&part.r#do, lang),
        agreed_by: stamp.as_ref().map(|stamp| stamp.by.clone()).unwrap_or_default(),
        agreed_on: stamp.filter(Stamp::stands).map(|stamp| stamp.on),
        brings: brought(reader, part, !proposals.is_empty())?,
        proposals,
        records,
        texts,
    })
}

/// What stands against the approval of a part. What is not said of one that is still to be agreed to stands against that, and is
/// told by its proposals.
fn stands(reader: &Reader<'_>, part: &Part, stamp: Option<&Stamp>) -> Result<Vec<Refusal>> {
    let mut found = if part.nouns.iter().any(|noun| noun == ROLES.noun) { against(reader)? } else { Vec::new() };
    if stamp.is_some_and(Stamp::stands) {
        found.extend(unsaid(reader, stamp, part)?);
    }
    Ok(found)
}

/// The levels and scales of the part about criteria, as the wire has them; no other part brings any.
fn brought(reader: &Reader<'_>, part: &Part, waits: bool) -> Result<Vec<FoundingBrought>> {
    let there = reader.maybe("SELECT 1 FROM criteria WHERE retired_on IS NULL LIMIT 1", [], |_| Ok(()))?.is_some();
    if !part.nouns.iter().any(|noun| noun == CRITERIA.noun) || !(waits || there) {
        return Ok(Vec::new());
    }
    let given = |(register, rows): Brought| FoundingBrought { noun: register.noun.to_owned(), proposed: !there, rows };
    Ok(at_hand(reader)?.into_iter().map(given).collect())
}

/// Which parts that are still to be agreed fill open places of a text, and how many each.
fn filled_by(reader: &Reader<'_>, places: &[String]) -> Result<Vec<(String, u32)>> {
    let slots: Vec<&str> = places.iter().filter_map(|place| slot_of(place).transpose()).collect::<Result<_>>()?;
    let agreed = stamps(reader)?;
    let ahead = data()?.parts.iter().filter(|part| !agreed.get(&part.id).is_some_and(Stamp::stands));
    let fills =
        |part: &Part| slots.iter().filter(|slot| part.fills.iter().any(|start| slot.starts_with(start))).count();
    Ok(ahead.map(|part| (part.id.clone(), count(fills(part)))).filter(|(_, fills)| *fills > 0).collect())
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

fn clause(id: &str, lang: &str) -> Result<FoundingClause> {
    let catalogue = catalogue()?;
    let found = catalogue.structure.subclauses.iter().find(|one| one.id == *id);
    let duties = found.iter().flat_map(|one| one.duties());
    let asks = duties.map(|duty| catalogue.text(&duty.id, Field::Text, lang).text).collect();
    Ok(FoundingClause { id: id.to_owned(), title: catalogue.title(id, lang).text, asks })
}

/// What became of what was drafted for a part, of which so many are open.
fn tally(reader: &Reader<'_>, part: &Part, stamp: Option<&Stamp>, open: u32) -> Result<FoundingTally> {
    let drafted = drafted(reader)?;
    let of = |key: &String| match data().map(|data| data.items.iter().find(|item| item.id == item_of(key))) {
        Ok(Some(item)) => part.nouns.contains(&item.noun),
        // The scope is drafted from the inventory and has no item.
        _ => part.nouns.iter().any(|noun| noun == ORGANISATION.noun) && key == SCOPE,
    };
    let drafted = count(drafted.iter().filter(|key| of(key)).count());
    let (confirmed, changed) = stamp.map(|stamp| (stamp.confirmed, stamp.changed)).unwrap_or_default();
    Ok(FoundingTally { drafted, confirmed, changed, dropped: drafted.saturating_sub(confirmed + open) })
}
