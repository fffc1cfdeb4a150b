//! `evidence.proposed`: records that recipes ask for and that the registers hold already, each with what stands behind it; and the
//! one act that takes them. Nothing is stored before: a proposal is what the registers say at that moment.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::answered::cell;
use super::counts::lacks;
use super::fields::{BY, RECIPE, RecipeId, STATE, State};
use super::form::{LOOKED, begin, keep, keep_known, period, since};
use super::recipes::{Level, Recipe, data};
use super::register::EVIDENCE;
use super::registers::{Known, known};
use super::wanted::{Wanted, begun, wanted};
use super::world::{Item, Said, World, one, settled};
use crate::catalogue::say;
use crate::door::{Ask, Reader, Writer};
use crate::fault::{Fault, Message, Refusal, Result};
use crate::kernel::declare::Codes;
use crate::kernel::kinds::anchored;
use crate::kernel::{Record, patch, perform};
use crate::moment::Moment;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

/// Days within which a record that ends is proposed anew. Ours.
const NEAR: u64 = 14;
/// Asks for them.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "EvidenceProposedAsk", optional_fields)]
pub struct Proposed {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A record that can be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceProposed {
    /// Id of the recipe.
    pub recipe: String,
    /// Its title.
    pub title: String,
    /// Key, number and name of the system it is about; none for the AIMS.
    pub system: Option<[String; 3]>,
    /// Controls that apply and that it serves.
    pub controls: Vec<String>,
    /// The last day of the record that stands now; empty: there is none.
    pub until: String,
    /// First day of the period it shows.
    pub from: String,
    /// Last day of that period.
    pub to: String,
    /// What stands behind it.
    pub records: Vec<BehindRecord>,
    /// Rules of the recipe that the registers do not fulfil; none: it counts once somebody vouches.
    pub lacks: Vec<Message>,
}

/// A record behind an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct BehindRecord {
    /// Register.
    pub noun: String,
    /// Key.
    pub id: String,
    /// How it is called.
    pub called: String,
}

/// Which record to take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "EvidenceTaken", optional_fields)]
pub struct Taken {
    /// Id of the recipe.
    pub recipe: String,
    /// Key or number of the system it is about; none for the AIMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
}

impl Ask for Proposed {
    const NAME: &'static str = "evidence.proposed";
    type Answer = Vec<EvidenceProposed>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        all(reader, at.today, self.lang.as_deref().unwrap_or("en"))
    }
}

/// Records that the registers hold whole on a day, by recipe and key of the system.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn wholly(reader: &Reader<'_>, today: NaiveDate) -> Result<BTreeSet<(String, Option<String>)>> {
    let all = all(reader, today, "en")?.into_iter().filter(|one| one.lacks.is_empty());
    Ok(all.map(|one| (one.recipe, one.system.map(|[id, ..]| id))).collect())
}

/// What controls still need, or will soon, and the registers hold; what counts at once comes first.
fn all(reader: &Reader<'_>, today: NaiveDate, lang: &str) -> Result<Vec<EvidenceProposed>> {
    let (day, world) = (today.to_string(), World::standing(reader, &today.to_string())?);
    let near = today.checked_add_days(Days::new(NEAR)).unwrap_or(today).to_string();
    let mut all = Vec::new();
    for wanted in wanted(&world, &day, &near)? {
        let Some(recipe) = data()?.of(&wanted.recipe) else { continue };
        let system = wanted.system.as_ref().map(|[id, ..]| id.as_str());
        let known = of(reader, recipe, system, today)?;
        if known.iter().all(|one| one.record.is_empty()) {
            continue;
        }
        let [from, to] = period(&known, recipe, today);
        let records = behind(reader, known.iter().map(|one| one.record.as_str()))?;
        // What a person has said in a draft of it already stands over what the registers say.
        let begun = match begun(reader, &wanted.recipe, system)? {
            Some([id, _]) => one(reader, &id)?,
            None => Item::default(),
        };
        let item = looked_at(drafted(begun, system, known, [&from, &to]), recipe, &day);
        let lacks = lacks(&world, recipe, &item, &day);
        let (title, until) = (say(&recipe.title, lang), wanted.until);
        let Wanted { recipe, system, controls, .. } = wanted;
        all.push(EvidenceProposed { recipe, title, system, controls, until, from, to, records, lacks });
    }
    all.sort_by_key(|one| !one.lacks.is_empty());
    Ok(all)
}

/// What the registers say of a record, about a system or the AIMS.
pub(super) fn of(reader: &Reader<'_>, recipe: &Recipe, system: Option<&str>, today: NaiveDate) -> Result<Vec<Known>> {
    let Some(id) = RecipeId::of(&recipe.id) else { return Ok(Vec::new()) };
    let system = system.map(|system| Record::read(reader, &AI_SYSTEMS, system)).transpose()?;
    known(reader, id, system.as_ref(), [&since(today, recipe.months), &today.to_string()])
}

/// Numbers of the records that registers hold of what a control asks for, about a system or the AIMS; none for a sub-clause. They
/// show nothing until somebody vouches for them.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn in_registers(reader: &Reader<'_>, control: &str, system: &str, today: NaiveDate) -> Result<Vec<String>> {
    let Some(recipe) = data()?.serving(control) else { return Ok(Vec::new()) };
    let system = (recipe.level == Level::System).then_some(system);
    let known = of(reader, recipe, system, today)?;
    let records = behind(reader, known.iter().map(|one| one.record.as_str()))?;
    // Its own entry is the system at the head of the column; parts of a record have no number, and their record has.
    let numbered = records.into_iter().filter(|one| one.noun != AI_SYSTEMS.noun);
    let number = |one: BehindRecord| one.called.split(' ').next().unwrap_or_default().to_owned();
    let mut all: Vec<String> = numbered.map(number).filter(|one| is_number(one)).collect();
    all.sort();
    all.dedup();
    Ok(all)
}

/// `OVS-001`, `2026-TST-4`: what a register numbers, and no word.
fn is_number(word: &str) -> bool {
    word.contains('-') && word.ends_with(|sign: char| sign.is_ascii_digit()) && word.starts_with(char::is_uppercase)
}

/// The item as it would be: what the registers say, below what stands in one that was begun.
pub(super) fn drafted(mut item: Item, system: Option<&str>, known: Vec<Known>, [from, to]: [&str; 2]) -> Item {
    if item.systems.is_empty() {
        item.systems.extend(system.map(str::to_owned));
    }
    (item.from, item.until) = (from.to_owned(), to.to_owned());
    item.answers.retain(|said| said.record.is_empty());
    let typed: BTreeSet<(String, i64, String)> =
        item.answers.iter().map(|said| (said.question.clone(), said.line, said.cell.clone())).collect();
    let new = known.into_iter().map(|one| Said {
        line: i64::from(one.said.line),
        question: one.said.question,
        cell: one.said.cell,
        words: one.said.words,
        ..Said::default()
    });
    item.answers.extend(new.filter(|one| !typed.contains(&(one.question.clone(), one.line, one.cell.clone()))));
    item
}

/// With what whoever vouches says by it.
pub(super) fn looked_at(mut item: Item, recipe: &Recipe, day: &str) -> Item {
    for (field, dated) in LOOKED {
        if recipe.asked(field, "").is_some() && item.said(field).is_empty() {
            let words = if dated { day } else { "?" }.to_owned();
            item.answers.push(Said { question: field.to_owned(), words, ..Said::default() });
        }
    }
    item
}

/// The records that anchors name, each once.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn behind<'a>(reader: &Reader<'_>, anchors: impl Iterator<Item = &'a str>) -> Result<Vec<BehindRecord>> {
    let once: BTreeSet<(String, String)> = anchors.filter_map(anchored).collect();
    let called = "SELECT called FROM temp.place WHERE noun = ?1 AND id = ?2";
    let one = |(noun, id): (String, String)| {
        let called = reader.maybe(called, [&noun, &id], |row| row.get(0))?.unwrap_or_default();
        Ok(BehindRecord { noun, id, called })
    };
    once.into_iter().map(one).collect()
}

/// Makes them, in the order in which they were named; goes on with a draft that somebody has begun.
pub(super) fn take(writer: &mut Writer<'_>, records: &[Taken], by: &str) -> Result<()> {
    let (by, today) = (PEOPLE.key(&writer.reader(), by)?, writer.moment().today);
    if records.is_empty() {
        writer.refuse(Refusal::new("refuse-evidence-none-taken").field("records"));
    }
    for record in records {
        let missing = || Fault::NotFound { kind: "recipe", id: record.recipe.clone() };
        let recipe = data()?.of(&record.recipe).ok_or_else(missing)?;
        let system = record.system.as_deref().map(|one| AI_SYSTEMS.key(&writer.reader(), one)).transpose()?;
        let known = of(&writer.reader(), recipe, system.as_deref(), today)?;
        if known.iter().all(|one| one.record.is_empty()) {
            writer.refuse(Refusal::new("refuse-evidence-nothing-behind").field("records"));
            return Ok(());
        }
        let id = match begun(&writer.reader(), &recipe.id, system.as_deref())? {
            Some([id, _]) => {
                keep_known(writer, &id, recipe, &known)?;
                id
            }
            None => {
                let id = writer.new_id();
                begin(writer, Some(id.clone()), &recipe.id, system.as_slice())?;
                id
            }
        };
        if writer.refused() {
            return Ok(());
        }
        patch(writer, &EVIDENCE, &id, &Map::from_iter([(BY.name().to_owned(), Value::from(by.as_str()))]))?;
        vouch_if_whole(writer, recipe, &id, &by, today)?;
        if writer.refused() {
            return Ok(());
        }
    }
    Ok(())
}

/// An item is vouched for: whoever did has looked at it today, and its form says so where nobody did.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn looked(writer: &mut Writer<'_>, id: &str, fields: &[&str]) -> Result<()> {
    let record = Record::read(&writer.reader(), &EVIDENCE, id)?;
    let recipe = record.get(&RECIPE).and_then(|recipe| data().ok()?.of(recipe.code()));
    let (Some(recipe), Some(State::Vouched)) = (recipe.filter(|_| fields.contains(&STATE.name())), record.get(&STATE))
    else {
        return Ok(());
    };
    let (said, today) = (one(&writer.reader(), id)?, writer.moment().today.to_string());
    let open = |field: &str| recipe.asked(field, "").is_some() && said.said(field).is_empty();
    for (field, dated) in LOOKED.into_iter().filter(|(field, _)| open(field)) {
        let words = if dated { today.clone() } else { record.get(&BY).unwrap_or_default() };
        keep(writer, id, &cell(field, 0, "", &words), ["", ""])?;
    }
    Ok(())
}

/// Vouches for what passes its recipe with what whoever vouches says by it.
fn vouch_if_whole(writer: &mut Writer<'_>, recipe: &Recipe, id: &str, by: &str, today: NaiveDate) -> Result<()> {
    let day = today.to_string();
    let drafted = settled(&writer.reader(), one(&writer.reader(), id)?)?;
    let item = looked_at(drafted, recipe, &day);
    if !lacks(&World::read(&writer.reader(), &day)?, recipe, &item, &day).is_empty() {
        return Ok(());
    }
    let args = [("id", Value::from(id)), ("by", by.into())];
    perform(writer, &EVIDENCE, "vouch", Map::from_iter(args.map(|(name, said)| (name.to_owned(), said))))
}
