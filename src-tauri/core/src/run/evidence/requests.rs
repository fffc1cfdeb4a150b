//! `evidence.requests`: records asked of people without a server. What is asked goes out with a code; a file that comes back begins
//! with it (`returned`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::asked::{Asked as Noted, AskedLast, last};
use super::blank::{AskedQuestion, form};
use super::checks::Check;
use super::fields::RecipeId;
use super::form::{period as span, since};
use super::holds::holds;
use super::proposed;
use super::recipes::{Asked, Count, Recipe, data};
use super::wanted::{Wanted, about, begun, lacking, stands};
use super::world::{Item, World};
use crate::catalogue::say;
use crate::door::{Ask, Edit, Reader};
use crate::fault::{Fault, Message, Refusal, Result};
use crate::ics;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::plan::controls::CONTROLS;
use crate::plan::impacts;
use crate::plan::profile::sector_controls;
use crate::plan::signing::{STATEMENT_OWNER, signs};
use crate::run::actions::action_on;

/// Days within which a record that ends is asked for, and in which it is to come. Ours.
const NEAR: u64 = 14;

/// Asks what is to be asked of whom.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "RequestsAsk", optional_fields)]
pub struct Requests {
    /// Controls by key or number; none: the records that are missing or end within two weeks.
    #[ts(as = "Option<Vec<String>>")]
    pub controls: Vec<String>,
    /// People by key or name; none: the owner of the system a record is about, or of the first of its controls that has one.
    #[ts(as = "Option<Vec<String>>")]
    pub people: Vec<String>,
    /// Those that stand as well, whatever controls they serve.
    #[ts(as = "Option<bool>")]
    pub standing: bool,
    /// Only records with these codes; none: all of them.
    #[ts(as = "Option<Vec<String>>")]
    pub codes: Vec<String>,
    /// By when; absent: in two weeks.
    pub due: Option<String>,
    /// Who asks, as the computer says it; where no person of the register is called so, whoever answers for the statement asks.
    pub sender: Option<String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// What is asked of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestsOf {
    /// Key; empty: nobody owns these systems and controls.
    pub person: String,
    /// Name.
    pub name: String,
    /// Where they are reached, as the register says it.
    pub contact: String,
    /// Who asks, and so to whom the answer goes; empty: nobody is known.
    pub sender: String,
    /// Name of the organisation; empty: nobody said it.
    pub organisation: String,
    /// The records.
    pub records: Vec<AskedRecord>,
}

/// A record that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedRecord {
    /// What the name of a file that answers it begins with: `A.6.2.6-SYS-001`.
    pub code: String,
    /// Id of the recipe.
    pub recipe: String,
    /// Title of the recipe.
    pub title: String,
    /// Controls that apply and that it serves.
    pub controls: Vec<String>,
    /// Key, number and name of the system; none for the AIMS.
    pub system: Option<[String; 3]>,
    /// Minutes that what is open of it takes.
    pub minutes: u32,
    /// By when.
    pub due: String,
    /// The last day of the record that stands now; empty: none does.
    pub until: String,
    /// Where none does although one is valid: which rules it falls short of.
    pub lacks: Vec<Message>,
    /// Of whom it was asked last and not answered since; none: of nobody.
    pub asked: Option<AskedLast>,
    /// Why it is asked of somebody else than who owns it, or should be; mostly none.
    pub instead: Option<Message>,
    /// Number of a draft of it that is begun and waits; empty: none is.
    pub begun: String,
    /// The registers say all of it: it is taken from there, and nobody needs to be asked.
    pub whole: bool,
    /// First and last day of the period it is to show; empty: it is of one day.
    pub shows: [String; 2],
    /// What is asked, in words for whoever gets the mail.
    pub ask: String,
    /// What to look out for; mostly empty.
    pub caution: String,
    /// The form that goes with it.
    pub form: Vec<AskedQuestion>,
    /// Questions of the form that are asked for in every case and that nothing answers yet, each with its number in the form.
    pub open: Vec<String>,
    /// What else of it does not hold as the form goes out: sentences of the recipe.
    pub unmet: Vec<String>,
    /// Its id in a calendar file: asked again, it is the same entry.
    pub uid: String,
}

/// The edit that notes what went out; none where nobody was asked by name.
#[must_use]
pub fn went_out(all: &[RequestsOf]) -> Option<Edit> {
    let of = |of: &RequestsOf| {
        let person = of.person.clone();
        let one = move |one: &AskedRecord| Noted {
            person: person.clone(),
            code: one.code.clone(),
            recipe: one.recipe.clone(),
            system: one.system.as_ref().map(|[id, ..]| id.clone()),
            due: one.due.clone(),
        };
        of.records.iter().map(one).collect::<Vec<_>>()
    };
    let records: Vec<Noted> = all.iter().filter(|one| !one.person.is_empty()).flat_map(of).collect();
    (!records.is_empty()).then(|| Edit::new("evidence", "asked", serde_json::json!({ "records": records })))
}

/// A record that there can be: recipe, controls, system.
pub(super) struct Possible {
    pub(super) recipe: &'static Recipe,
    controls: Vec<String>,
    pub(super) system: Option<[String; 3]>,
}

impl Possible {
    /// What a file that answers it is asked to begin with.
    pub(super) fn code(&self) -> String {
        self.coded(self.controls.first().map(String::as_str).unwrap_or_default())
    }

    /// What such a file may begin with: any control of the recipe, since another one may have been the first when it was asked.
    pub(super) fn codes(&self) -> impl Iterator<Item = String> {
        self.recipe.controls.iter().map(|control| self.coded(control))
    }

    fn coded(&self, control: &str) -> String {
        self.system.as_ref().map_or_else(|| control.to_owned(), |[_, number, _]| format!("{control}-{number}"))
    }
}

/// Every record that a recipe asks for of controls that apply.
pub(super) fn possible(world: &World) -> Result<Vec<Possible>> {
    let mut all = Vec::new();
    for recipe in &data()?.recipes {
        let controls: Vec<String> = recipe.controls.iter().filter(|one| world.applies(one)).cloned().collect();
        if !controls.is_empty() {
            let one = |system| Possible { recipe, controls: controls.clone(), system };
            all.extend(about(world, recipe).into_iter().map(one));
        }
    }
    Ok(all)
}

impl Ask for Requests {
    const NAME: &'static str = "evidence.requests";
    type Answer = Vec<RequestsOf>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let near = at.today.checked_add_days(Days::new(NEAR)).unwrap_or(at.today);
        let due = match self.due.as_deref() {
            None => working(near),
            Some(day) => match day.parse::<NaiveDate>() {
                Ok(day) if day >= at.today => day,
                Ok(_) => return Err(Refusal::new("refuse-request-past").field("due").with("on", day).into()),
                Err(_) => return Err(Refusal::new("refuse-request-day").field("due").with("said", day).into()),
            },
        }
        .to_string();
        let today = at.today.to_string();
        let world = World::standing(reader, &today)?;
        let keys = self.controls.iter().map(|one| CONTROLS.key(reader, one)).collect::<Result<Vec<_>>>()?;
        let people = self.people.iter().map(|one| person(reader, one)).collect::<Result<Vec<_>>>()?;
        let until = |one: &Possible| {
            let system = one.system.as_ref().map(|[id, ..]| id.as_str());
            stands(&world, one.recipe, system, &today)
        };
        let assessed = assessed(reader, &near.to_string())?;
        let rounds = rounds(reader, &assessed)?;
        // An assessment that is approved and in force is there: it is taken from its register, and nobody is asked to write it again. A
        // later round of a system in use that nobody approved is asked for until somebody does.
        let approved = |one: &Possible| {
            let system = one.system.as_ref().map(|[id, ..]| id);
            system.filter(|id| one.recipe.id == RecipeId::ImpactAssessment.code() && assessed.contains(*id)).cloned()
        };
        let held = |one: &Possible| approved(one).is_some_and(|id| !rounds.contains_key(&id));
        let chosen = |one: &Possible| match keys.as_slice() {
            [] => self.standing || until(one) < near.to_string() && !held(one),
            keys => one.controls.iter().any(|control| keys.contains(control)),
        };
        let picked = |one: &Possible| self.codes.is_empty() || self.codes.contains(&one.code());
        let workspace = reader.workspace_id()?;
        let (sender, organisation) = (sender(reader, self.sender.as_deref())?, organisation(reader)?);
        let whole = proposed::wholly(reader, at.today)?;
        let mut all: BTreeMap<String, RequestsOf> = BTreeMap::new();
        for one in possible(&world)?.into_iter().filter(|one| chosen(one) && picked(one)) {
            let asked = match people.as_slice() {
                [] => vec![asked_of(reader, &one)?],
                people => people
                    .iter()
                    .map(|one_of| Ok((one_of.clone(), receives(reader, &one, one_of)?)))
                    .collect::<Result<_>>()?,
            };
            for (person, instead) in asked {
                let [name, contact] = called(reader, &person)?;
                let mine = all.entry(person.clone()).or_insert_with(|| RequestsOf {
                    person,
                    name: name.clone(),
                    contact,
                    sender: sender.clone(),
                    organisation: organisation.clone(),
                    records: Vec::new(),
                });
                let about = one.system.as_ref();
                let key = about.map(|[id, ..]| id.as_str());
                let [open, unmet] = missing(reader, &world, one.recipe, key, lang, at)?;
                let mut lacks = lacking(reader, &world, one.recipe, key, &today)?;
                let round = approved(&one).and_then(|id| rounds.get(&id));
                if round.is_some() {
                    lacks.retain(|told| told.id == ROUND);
                }
                mine.records.push(AskedRecord {
                    uid: ics::uid(&one.code(), "asked", &workspace),
                    code: one.code(),
                    recipe: one.recipe.id.clone(),
                    title: say(&one.recipe.title, lang),
                    controls: one.controls.clone(),
                    system: one.system.clone(),
                    minutes: minutes(one.recipe, open.len() + unmet.len(), round.is_some()),
                    // Whoever brings a round to its end by a later day is not asked for it before.
                    due: round.filter(|by| **by > due).unwrap_or(&due).clone(),
                    until: until(&one),
                    lacks,
                    instead,
                    asked: last(reader, &one.recipe.id, key)?,
                    begun: begun(reader, &one.recipe.id, key)?.map(|[_, number]| number).unwrap_or_default(),
                    whole: whole.contains(&(one.recipe.id.clone(), key.map(str::to_owned))),
                    shows: period(one.recipe, at.today),
                    ask: asks(one.recipe, about, lang)?,
                    caution: say(&one.recipe.caution, lang),
                    form: form(reader, one.recipe, key, lang, at)?,
                    open,
                    unmet,
                });
            }
        }
        let mut all: Vec<RequestsOf> = all.into_values().collect();
        // What the sector looks at first is asked for first.
        let first = sector_controls(reader)?;
        for one in &mut all {
            one.records.sort_by_key(|record| !record.controls.iter().any(|control| first.contains(control)));
        }
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(all)
    }
}

/// What is missing in a form as it goes out: its questions that nobody has answered, but for what whoever vouches says by it; and the
/// rules of the recipe that do not hold for another reason.
fn missing(
    reader: &Reader<'_>,
    world: &World,
    recipe: &Recipe,
    system: Option<&str>,
    lang: &str,
    at: &Moment,
) -> Result<[Vec<String>; 2]> {
    let (day, known) = (at.today.to_string(), proposed::of(reader, recipe, system, at.today)?);
    let [from, to] = span(&known, recipe, at.today);
    let item = proposed::looked_at(proposed::drafted(Item::default(), system, known, [&from, &to]), recipe, &day);
    let silent = |id: &str| item.said(id).is_empty() && item.rows(id).is_empty();
    let asked = |field: &Asked| field.required && silent(&field.id);
    let open = (1..).zip(&recipe.fields).filter(|(_, field)| asked(field));
    let open = open.map(|(at, field)| format!("{at}. {}", say(&field.label, lang))).collect();
    // A rule about a question that nobody answered says nothing that the question does not.
    let covered = |check: &Check| {
        check.names().iter().any(|(id, _)| recipe.fields.iter().any(|field| field.id == *id && asked(field)))
    };
    let unmet = recipe.counts.iter().filter(|one| !holds(&one.check, &item, &recipe.from, world, &day));
    // Whoever is to mend it is told at which question.
    let place = |check: &Check| {
        let asks = check.names();
        recipe.fields.iter().position(|field| asks.iter().any(|(id, _)| field.id == *id))
    };
    let told = |one: &Count| match place(&one.check) {
        Some(at) => format!("{}. {}", at + 1, say(&one.words, lang)),
        None => say(&one.words, lang),
    };
    let unmet = unmet.filter(|one| !covered(&one.check)).map(told).collect();
    Ok([open, unmet])
}

/// Minutes that so many open questions and rules of a form take: their share of what the whole record takes, in steps of five, and never
/// less than reading it. A `round` that is open is the whole work once more, whatever the form of the round before says.
fn minutes(recipe: &Recipe, open: usize, round: bool) -> u32 {
    const STEP: u32 = 5;
    if round {
        return recipe.minutes;
    }
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    let asked = count(recipe.fields.iter().filter(|field| field.required).count()).max(1);
    (recipe.minutes * count(open).min(asked)).div_ceil(asked * STEP).max(1) * STEP
}

/// Whose a record is that is wanted, by name (empty: nobody's), and how many minutes what is open of it takes.
///
/// # Errors
/// When the file or the embedded recipes cannot be read.
pub(crate) fn effort(reader: &Reader<'_>, world: &World, wanted: &Wanted, at: &Moment) -> Result<(String, u32)> {
    let unknown = || Fault::NotFound { kind: "recipe", id: wanted.recipe.clone() };
    let recipe = data()?.of(&wanted.recipe).ok_or_else(unknown)?;
    let system = wanted.system.as_ref().map(|[id, ..]| id.as_str());
    let [open, unmet] = missing(reader, world, recipe, system, "en", at)?;
    let one = Possible { recipe, controls: wanted.controls.clone(), system: wanted.system.clone() };
    let [name, _] = called(reader, &asked_of(reader, &one)?.0)?;
    let about = system.filter(|_| recipe.id == RecipeId::ImpactAssessment.code()).map(str::to_owned);
    let round = !rounds(reader, &about.into_iter().collect())?.is_empty();
    Ok((name, minutes(recipe, open.len() + unmet.len(), round)))
}

/// The day, or the Monday after it: nobody is asked for something by a Sunday.
fn working(day: NaiveDate) -> NaiveDate {
    let ahead = match day.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    day.checked_add_days(Days::new(ahead)).unwrap_or(day)
}

/// The days that a record of a recipe is to show when it is made on a day; empty where its form asks for no period.
fn period(recipe: &Recipe, today: NaiveDate) -> [String; 2] {
    let spans = ["from", "to"].iter().all(|id| recipe.fields.iter().any(|field| field.id == *id));
    if spans { [since(today, recipe.months), today.to_string()] } else { Default::default() }
}

/// Key of somebody by key or name.
fn person(reader: &Reader<'_>, called: &str) -> Result<String> {
    let sql = "SELECT id FROM person WHERE (id = ?1 OR name = ?1) AND retired_on IS NULL ORDER BY id = ?1 DESC";
    let found: Vec<String> = reader.rows(sql, [called], |row| row.get(0))?;
    match found.as_slice() {
        [] => Err(Fault::NotFound { kind: "person", id: called.to_owned() }),
        [one] => Ok(one.clone()),
        // A key is one's own; a name that two bear names nobody.
        [one, ..] if one == called => Ok(one.clone()),
        _ => Err(Refusal::new("refuse-request-namesakes").field("people").with("name", called).into()),
    }
}

/// What a record of a recipe has to show first of all, in one line; empty for a recipe there is not.
///
/// # Errors
/// [`Fault::Malformed`] when the recipes cannot be read.
pub(crate) fn counts_when(recipe: &str, lang: &str) -> Result<String> {
    let found = data()?.recipes.iter().find(|one| one.id == recipe);
    Ok(found.and_then(|one| one.counts.first()).map(|first| say(&first.words, lang)).unwrap_or_default())
}

/// Systems with an impact assessment that is approved and not due again by a day.
fn assessed(reader: &Reader<'_>, by: &str) -> Result<BTreeSet<String>> {
    let sql = "SELECT system FROM impact WHERE state = 'approved' AND retired_on IS NULL AND system IS NOT NULL
        AND coalesce(nextOn, '9999') >= ?1";
    Ok(reader.rows(sql, [by], |row| row.get(0))?.into_iter().collect())
}

/// What says of a system in use that a later round of its assessment is open.
pub(crate) const ROUND: &str = "impact-stands-open";

/// Of these systems those in use with a later round that nobody approved, and the day of the action that brings it to its end; empty: none
/// speaks of it.
fn rounds(reader: &Reader<'_>, assessed: &BTreeSet<String>) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for system in assessed {
        let told = impacts::stands(reader, system, false)?;
        let number = |told: &Message| told.args.get("number").and_then(|said| said.as_str()).map(str::to_owned);
        if let Some(number) = told.iter().find(|told| told.id == ROUND).and_then(number) {
            let due = action_on(reader, &[&number])?.map(|[.., due]| due).unwrap_or_default();
            all.insert(system.clone(), due);
        }
    }
    Ok(all)
}

/// Whose record it is: the business owner of the system it is about, else who owns the first of its controls that has an owner;
/// empty: nobody.
fn owner(reader: &Reader<'_>, one: &Possible) -> Result<String> {
    let sql = "SELECT person.id FROM system JOIN person ON person.id = businessOwner
        WHERE system.id = ?1 AND person.retired_on IS NULL";
    if let Some([system, ..]) = &one.system
        && let Some(owner) = reader.maybe(sql, [system], |row| row.get(0))?
    {
        return Ok(owner);
    }
    let sql = "SELECT owner FROM control JOIN person ON person.id = owner WHERE control.id = ?1 AND person.retired_on IS NULL";
    for control in &one.controls {
        if let Some(owner) = reader.maybe(sql, [control], |row| row.get(0))? {
            return Ok(owner);
        }
    }
    Ok(String::new())
}

/// Whose record it is, or who can give it in the place of that person, and why.
fn asked_of(reader: &Reader<'_>, one: &Possible) -> Result<(String, Option<Message>)> {
    let owner = owner(reader, one)?;
    let Some(why) = receives(reader, one, &owner)? else { return Ok((owner, None)) };
    // Somebody outside the work on AI first: who holds no role in it and owns no system.
    let sql = format!(
        "SELECT id, name FROM person WHERE retired_on IS NULL AND id NOT IN ({RECEIVERS})
            AND id NOT IN (SELECT person FROM role WHERE kind = 'aiLead' AND state = 'accepted' AND person IS NOT NULL AND retired_on IS NULL)
        ORDER BY EXISTS (SELECT 1 FROM role WHERE role.person = person.id AND role.state = 'accepted' AND role.retired_on IS NULL)
            OR EXISTS (SELECT 1 FROM system WHERE businessOwner = person.id AND system.retired_on IS NULL), topManagement = 1, name LIMIT 1"
    );
    let other: Option<[String; 2]> = reader.maybe(&sql, [], |row| Ok([row.get(0)?, row.get(1)?]))?;
    Ok(match other {
        Some([id, name]) => (id, Some(why.with("other", name))),
        None => (owner, Some(why)),
    })
}

/// Who receives what comes over a channel for the staff: whoever receives it tests it for nobody.
const RECEIVERS: &str = "SELECT receiver FROM channel WHERE state = 'open' AND openTo <> 'outside' AND receiver IS NOT NULL AND retired_on IS NULL
    UNION SELECT second FROM channel WHERE state = 'open' AND openTo <> 'outside' AND second IS NOT NULL AND retired_on IS NULL";

/// Why a person cannot give a record: it tests a channel over which concerns come to that person. None: nothing is against it.
fn receives(reader: &Reader<'_>, one: &Possible, person: &str) -> Result<Option<Message>> {
    if one.recipe.id != RecipeId::ConcernChannelTest.code() {
        return Ok(None);
    }
    let sql = format!("SELECT name FROM person WHERE id = ?1 AND id IN ({RECEIVERS})");
    let name: Option<String> = reader.maybe(&sql, [person], |row| row.get(0))?;
    Ok(name.map(|name| Message::new("request-instead").with("name", name).with("other", "none")))
}

fn called(reader: &Reader<'_>, person: &str) -> Result<[String; 2]> {
    let sql = "SELECT name, contact FROM person WHERE id = ?1";
    Ok(reader.maybe(sql, [person], |row| Ok([row.get(0)?, row.get(1)?]))?.unwrap_or_default())
}

/// Who asks: the person of the register whom the computer names, or else whoever answers for the statement and its evidence.
fn sender(reader: &Reader<'_>, said: Option<&str>) -> Result<String> {
    let said = said.unwrap_or_default().trim();
    let known = "SELECT name FROM person WHERE name = ?1 COLLATE NOCASE AND retired_on IS NULL LIMIT 1";
    if let Some(name) = reader.maybe(known, [said], |row| row.get(0))? {
        return Ok(name);
    }
    let Some(owner) = signs(reader, STATEMENT_OWNER)? else { return Ok(said.to_owned()) };
    let [name, _] = called(reader, &owner)?;
    Ok(name)
}

fn organisation(reader: &Reader<'_>) -> Result<String> {
    Ok(reader.maybe("SELECT coalesce(name, '') FROM organisation LIMIT 1", [], |row| row.get(0))?.unwrap_or_default())
}

/// What a recipe asks of whoever gets the mail; of no one system, of those there are.
fn asks(recipe: &Recipe, system: Option<&[String; 3]>, lang: &str) -> Result<String> {
    let about = match system {
        Some([_, number, name]) => format!("{number} {name}"),
        None => data()?.label("our-ai-systems", lang),
    };
    Ok(say(&recipe.ask, lang).replace("{{system}}", &about))
}
