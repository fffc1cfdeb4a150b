//! The records that are wanted next: what controls that apply still lack, or will soon. One record, and the controls it serves.

use super::counts::{Found, best};
use super::recipes::{Level, Recipe, data};
use super::world::{Item, World};
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::{Message, Result};

/// A record that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Id of the recipe.
    pub(crate) recipe: String,
    /// Its title in English and Spanish.
    pub(crate) title: [String; 2],
    /// Key, number and name of the system it is about; none for the AIMS.
    pub(crate) system: Option<[String; 3]>,
    /// Controls that apply and that it serves.
    pub(crate) controls: Vec<String>,
    /// Minutes of whoever makes it.
    pub(crate) minutes: u32,
    /// The last day of the record that stands now; empty: there is none.
    pub(crate) until: String,
}

/// Systems of which a recipe asks for a record of their own, with key, number and name; one none where it asks for one of the AIMS.
pub(crate) fn about(world: &World, recipe: &Recipe) -> Vec<Option<[String; 3]>> {
    let systems = world.due_systems(&recipe.from);
    if recipe.level == Level::Organisation || systems.is_empty() {
        return vec![None];
    }
    systems.iter().map(|one| Some([one.id.clone(), one.number.clone(), one.name.clone()])).collect()
}

/// Records that are missing on a day, or end by another one: first those that serve the most controls.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn wanted(world: &World, day: &str, by: &str) -> Result<Vec<Wanted>> {
    let mut all = Vec::new();
    for recipe in &data()?.recipes {
        let controls: Vec<String> = recipe.controls.iter().filter(|one| world.applies(one)).cloned().collect();
        if controls.is_empty() {
            continue;
        }
        let one = |system: Option<[String; 3]>| {
            let until = stands(world, recipe, system.as_ref().map(|[id, ..]| id.as_str()), day);
            (until.as_str() < by).then(|| Wanted {
                recipe: recipe.id.clone(),
                title: [say(&recipe.title, "en"), say(&recipe.title, "es")],
                controls: controls.clone(),
                minutes: recipe.minutes,
                system,
                until,
            })
        };
        all.extend(about(world, recipe).into_iter().filter_map(one));
    }
    // What ends soon comes before what was never there: a control that runs is kept running.
    all.sort_by_key(|one| (one.until.is_empty(), std::cmp::Reverse(one.controls.len()), one.minutes));
    Ok(all)
}

/// A record about a system, or about the AIMS, and the last day of the one that counts now.
type Asked = (Option<[String; 3]>, String);

/// The recipe that serves a control, and the records it asks for; none for a control of the organisation's own.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn records(world: &World, control: &str, day: &str) -> Result<Option<(String, Vec<Asked>)>> {
    let Some(recipe) = data()?.serving(control) else { return Ok(None) };
    let until = |system: &Option<[String; 3]>| stands(world, recipe, system.as_ref().map(|[id, ..]| id.as_str()), day);
    let all = about(world, recipe).into_iter().map(|system| (system.clone(), until(&system)));
    Ok(Some((recipe.id.clone(), all.collect())))
}

/// Key and number of a draft of a record that somebody has begun; it is gone on with.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn begun(reader: &Reader<'_>, recipe: &str, system: Option<&str>) -> Result<Option<[String; 2]>> {
    let sql = "SELECT id, number FROM evidence WHERE state = 'draft' AND recipe = ?1 AND retired_on IS NULL
        AND (?2 IS NULL OR EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = ?2)) ORDER BY number LIMIT 1";
    reader.maybe(sql, rusqlite::params![recipe, system], |row| Ok([row.get(0)?, row.get(1)?]))
}

/// Such a draft in which no file stands yet: one item is one file.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn bare(reader: &Reader<'_>, recipe: &str, system: Option<&str>) -> Result<Option<[String; 2]>> {
    let found = begun(reader, recipe, system)?;
    let filled = "SELECT 1 FROM evidence WHERE id = ?1 AND sha256 <> ''";
    match found {
        Some([id, _]) if reader.maybe(filled, [&id], |_| Ok(()))?.is_some() => Ok(None),
        found => Ok(found),
    }
}

/// Why no record of a recipe counts now: which rule each falls short of, or the record behind it that says no longer what was
/// vouched for; nothing where one counts, or where none is valid at all. Every paper that names a record as missing says this.
pub(crate) fn lacking(world: &World, recipe: &Recipe, system: Option<&str>, day: &str) -> Vec<Message> {
    let mine: Vec<&Item> = world.records(&recipe.id, system, day).collect();
    match best(world, recipe, &mine, day) {
        Found::Lacks(lacks) => lacks,
        Found::Counts(_) | Found::Nothing => Vec::new(),
    }
}

/// The same of every record that controls that apply ask for, each sentence once.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn all_lacking(world: &World, day: &str) -> Result<Vec<Message>> {
    let mut all: Vec<Message> = Vec::new();
    for recipe in data()?.recipes.iter().filter(|recipe| recipe.controls.iter().any(|one| world.applies(one))) {
        for system in about(world, recipe) {
            let told = lacking(world, recipe, system.as_ref().map(|[id, ..]| id.as_str()), day);
            all.extend(told.into_iter().filter(|one| !all.contains(one)).collect::<Vec<_>>());
        }
    }
    Ok(all)
}

/// The last day of the record that counts now; empty: none does.
pub(super) fn stands(world: &World, recipe: &Recipe, system: Option<&str>, day: &str) -> String {
    let mine: Vec<&Item> = world.records(&recipe.id, system, day).collect();
    match best(world, recipe, &mine, day) {
        Found::Counts(until) => until,
        Found::Lacks(_) | Found::Nothing => String::new(),
    }
}
