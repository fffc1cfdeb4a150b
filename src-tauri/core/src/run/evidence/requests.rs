//! `evidence.requests` and `evidence.returned`: records asked of people without a server. What is asked goes out with a code; a
//! file that comes back begins with it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::recipes::{Mail, Recipe, data};
use super::wanted::{about, bare, stands};
use super::world::World;
use crate::catalogue::say;
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Refusal, Result};
use crate::moment::Moment;
use crate::plan::controls::CONTROLS;
use crate::plan::profile::sector_controls;

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
    /// People by key or name; none: the owner of each control.
    #[ts(as = "Option<Vec<String>>")]
    pub people: Vec<String>,
    /// By when; absent: in two weeks.
    pub due: Option<String>,
    /// Who asks; absent: nobody is named.
    pub sender: Option<String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// What is asked of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestsOf {
    /// Key; empty: nobody owns these controls.
    pub person: String,
    /// Name.
    pub name: String,
    /// Where they are reached, as the register says it.
    pub contact: String,
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
    /// Minutes it takes.
    pub minutes: u32,
    /// By when.
    pub due: String,
    /// Subject of the mail.
    pub subject: String,
    /// Its words, with what is known filled in.
    pub mail: String,
    /// What is to be done, step by step.
    pub steps: Vec<String>,
}

/// Asks what files that came back answer. Nothing is taken.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "ReturnedAsk")]
pub struct ReturnedAsk {
    /// The files: name, with the folder it lay in where there is one, and SHA-256.
    pub files: Vec<[String; 2]>,
}

/// A file that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnedFile {
    /// Its name.
    pub name: String,
    /// Its SHA-256.
    pub sha256: String,
    /// The code its name begins with; empty: it answers nothing that can be asked for.
    pub code: String,
    /// Id of the recipe, or empty.
    pub recipe: String,
    /// Key of the system, or none.
    pub system: Option<String>,
    /// Number of the draft that it goes into; empty: a new one.
    pub into: String,
    /// Numbers of items with the same content: it is here already.
    pub same: String,
}

/// A record that there can be: recipe, controls, system.
struct Possible {
    recipe: &'static Recipe,
    controls: Vec<String>,
    system: Option<[String; 3]>,
}

impl Possible {
    /// What a file that answers it is asked to begin with.
    fn code(&self) -> String {
        self.coded(self.controls.first().map(String::as_str).unwrap_or_default())
    }

    /// What such a file may begin with: any control of the recipe, since another one may have been the first when it was asked.
    fn codes(&self) -> impl Iterator<Item = String> {
        self.recipe.controls.iter().map(|control| self.coded(control))
    }

    fn coded(&self, control: &str) -> String {
        self.system.as_ref().map_or_else(|| control.to_owned(), |[_, number, _]| format!("{control}-{number}"))
    }
}

/// Every record that a recipe asks for of controls that apply.
fn possible(world: &World) -> Result<Vec<Possible>> {
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
            None => near,
            Some(day) => match day.parse::<NaiveDate>() {
                Ok(day) if day >= at.today => day,
                Ok(_) => return Err(Refusal::new("refuse-request-past").field("due").with("on", day).into()),
                Err(_) => return Err(Refusal::new("refuse-request-day").field("due").with("said", day).into()),
            },
        }
        .to_string();
        let world = World::read(reader, &at.today.to_string())?;
        let keys = self.controls.iter().map(|one| CONTROLS.key(reader, one)).collect::<Result<Vec<_>>>()?;
        let people = self.people.iter().map(|one| person(reader, one)).collect::<Result<Vec<_>>>()?;
        let missing = |one: &Possible| {
            let system = one.system.as_ref().map(|[id, ..]| id.as_str());
            stands(&world, one.recipe, system, &at.today.to_string()) < near.to_string()
        };
        let chosen = |one: &Possible| match keys.as_slice() {
            [] => missing(one),
            keys => one.controls.iter().any(|control| keys.contains(control)),
        };
        let known = known(reader, self.sender.as_deref(), &due, at)?;
        let mut all: BTreeMap<String, RequestsOf> = BTreeMap::new();
        for one in possible(&world)?.into_iter().filter(chosen) {
            let asked = if people.is_empty() { vec![owner(reader, &one.controls)?] } else { people.clone() };
            for person in asked {
                let [name, contact] = called(reader, &person)?;
                let mine = all.entry(person.clone()).or_insert_with(|| RequestsOf {
                    person,
                    name: name.clone(),
                    contact,
                    records: Vec::new(),
                });
                let [subject, mail] = mail(&one.recipe.mail, &known, &name, one.system.as_ref(), lang);
                mine.records.push(AskedRecord {
                    code: one.code(),
                    recipe: one.recipe.id.clone(),
                    title: say(&one.recipe.title, lang),
                    controls: one.controls.clone(),
                    system: one.system.clone(),
                    minutes: one.recipe.minutes,
                    due: due.clone(),
                    steps: one.recipe.steps.get(lang).cloned().unwrap_or_default(),
                    subject,
                    mail,
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

/// Who owns the first of the controls that has an owner; empty: nobody.
fn owner(reader: &Reader<'_>, controls: &[String]) -> Result<String> {
    let sql = "SELECT owner FROM control JOIN person ON person.id = owner WHERE control.id = ?1 AND person.retired_on IS NULL";
    for control in controls {
        if let Some(owner) = reader.maybe(sql, [control], |row| row.get(0))? {
            return Ok(owner);
        }
    }
    Ok(String::new())
}

fn called(reader: &Reader<'_>, person: &str) -> Result<[String; 2]> {
    let sql = "SELECT name, contact FROM person WHERE id = ?1";
    Ok(reader.maybe(sql, [person], |row| Ok([row.get(0)?, row.get(1)?]))?.unwrap_or_default())
}

/// What can be filled into a mail, by place.
fn known(reader: &Reader<'_>, sender: Option<&str>, due: &str, at: &Moment) -> Result<BTreeMap<&'static str, String>> {
    let one = |sql: &str| -> Result<String> { Ok(reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default()) };
    let mut known = BTreeMap::from([
        ("sender.name", sender.unwrap_or_default().to_owned()),
        ("due.date", due.to_owned()),
        ("date", at.today.to_string()),
        ("organisation.name", one("SELECT coalesce(name, '') FROM organisation LIMIT 1")?),
        (
            "policy.approvedOn",
            one(
                "SELECT coalesce(effectiveOn, '') FROM text WHERE kind = 'policy' AND version <> '' AND retired_on IS NULL LIMIT 1",
            )?,
        ),
    ]);
    known.retain(|_, said| !said.is_empty());
    Ok(known)
}

/// Subject and words of a mail. A place that nobody knows stays open and shows.
fn mail(
    mail: &Mail,
    known: &BTreeMap<&'static str, String>,
    name: &str,
    system: Option<&[String; 3]>,
    lang: &str,
) -> [String; 2] {
    let fill = |text: String| {
        let mut said = text;
        for (place, words) in known {
            said = said.replace(&format!("{{{{{place}}}}}"), words);
        }
        said = said.replace("{{person.name}}", name);
        said = said.replace("{{person.firstName}}", name.split_whitespace().next().unwrap_or_default());
        said = said.replace("{{system.name}}", system.map(|[_, _, name]| name.as_str()).unwrap_or("…"));
        // Whoever sends it sees what is still to be said.
        while let (Some(from), Some(until)) = (said.find("{{"), said.find("}}")) {
            if until < from {
                break;
            }
            said.replace_range(from..until + 2, "…");
        }
        said
    };
    [fill(say(&mail.subject, lang)), fill(say(&mail.body, lang))]
}

impl Ask for ReturnedAsk {
    const NAME: &'static str = "evidence.returned";
    type Answer = Vec<ReturnedFile>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let world = World::read(reader, &at.today.to_string())?;
        let all = possible(&world)?;
        let same =
            "SELECT coalesce(group_concat(number, ', '), '') FROM evidence WHERE sha256 = ?1 AND retired_on IS NULL";
        // What a file before it in the folder has taken is not taken again: neither the draft nor the content.
        let (mut used, mut here): (BTreeSet<String>, BTreeMap<String, String>) = (BTreeSet::new(), BTreeMap::new());
        let one = |[name, sha256]: [String; 2]| {
            let found = matched(&all, &name);
            let system = found.and_then(|one| one.system.as_ref()).map(|[id, ..]| id.clone());
            let mut known: String = reader.maybe(same, [&sha256], |row| row.get(0))?.unwrap_or_default();
            if let Some(earlier) = here.insert(sha256.clone(), name.clone()).filter(|_| known.is_empty()) {
                known = earlier;
            }
            let into = match found {
                Some(one) if known.is_empty() => {
                    bare(reader, &one.recipe.id, system.as_deref())?.map(|[_, number]| number)
                }
                _ => None,
            };
            Ok(ReturnedFile {
                same: known,
                code: found.map(Possible::code).unwrap_or_default(),
                recipe: found.map(|one| one.recipe.id.clone()).unwrap_or_default(),
                into: into.filter(|number| used.insert(number.clone())).unwrap_or_default(),
                system,
                sha256,
                name,
            })
        };
        self.files.into_iter().map(one).collect()
    }
}

/// The record a file answers: by its own name, or else by the nearest folder that says one. Of two codes the longer one:
/// `A.6.2.6-SYS-001` is not `A.6.2.6`.
fn matched<'a>(all: &'a [Possible], name: &str) -> Option<&'a Possible> {
    let begun = |part: &str| {
        let fits = all.iter().flat_map(|one| one.codes().map(move |code| (code, one)));
        fits.filter(|(code, _)| begins(part, code)).max_by_key(|(code, _)| code.len()).map(|(_, one)| one)
    };
    name.rsplit(['/', '\\']).find_map(begun)
}

/// Whether a name begins with a code: written with any sign between its parts.
fn begins(part: &str, code: &str) -> bool {
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let (part, code) = (plain(part), plain(code));
    // The next sign is not one more digit: `A.2.2` is not the beginning of `A.2.21`.
    part.strip_prefix(&code).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::begins;

    #[test]
    fn a_file_is_known_by_the_code_it_begins_with() {
        for (name, code, is) in [
            ("A.6.2.6-SYS-001 reading.pdf", "A.6.2.6-SYS-001", true),
            ("a_6_2_6 sys001.PDF", "A.6.2.6-SYS-001", true),
            ("A.6.2.6-SYS-0012.pdf", "A.6.2.6-SYS-001", false),
            ("A.2.21.pdf", "A.2.2", false),
            ("policy A.2.2.pdf", "A.2.2", false),
        ] {
            assert_eq!(begins(name, code), is, "{name}");
        }
    }
}
