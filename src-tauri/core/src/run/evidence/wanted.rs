//! The records that are wanted next: what controls that apply still lack, or will soon. One record, and the controls it serves.

use super::counts::{Found, best};
use super::fields::RecipeId;
use super::recipes::{Level, Recipe, data};
use super::world::{Item, World};
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::plan::impacts;

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
/// vouched for; where none is valid, which evidence of another kind shows its controls meanwhile, which draft is begun, and which
/// approved record of a register nobody has taken. Nothing where one counts, or where there is nothing at all. Every paper that
/// names a record as missing says this.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn lacking(
    reader: &Reader<'_>,
    world: &World,
    recipe: &Recipe,
    system: Option<&str>,
    day: &str,
) -> Result<Vec<Message>> {
    let mine: Vec<&Item> = world.records(&recipe.id, system, day).collect();
    let mut told = match best(world, recipe, &mine, day) {
        Found::Counts(_) => return Ok(Vec::new()),
        Found::Lacks(lacks) => return Ok(lacks),
        Found::Nothing => beside(world, recipe, system, day),
    };
    if let Some([_, number]) = begun(reader, &recipe.id, system)? {
        told.push(Message::new("counts-begun").with("number", number));
    }
    told.extend(held(reader, recipe, system, day)?);
    Ok(told)
}

/// Evidence in force that shows controls of a recipe and is no record of it: it covers days, and counts for nothing it asks for.
fn beside(world: &World, recipe: &Recipe, system: Option<&str>, day: &str) -> Vec<Message> {
    let about =
        |item: &&Item| system.is_none_or(|id| item.systems.is_empty() || item.systems.iter().any(|one| one == id));
    let told = |item: &Item| {
        let shows: Vec<&str> =
            recipe.controls.iter().filter(|one| item.controls.contains(one)).map(String::as_str).collect();
        let said = Message::new("counts-beside").with("number", item.number.as_str());
        let said = said.with("called", say(&recipe.title, "en")).with("called-es", say(&recipe.title, "es"));
        (!shows.is_empty()).then(|| said.with("controls", shows.join(", ")))
    };
    let others = world.items.iter().filter(|item| item.in_force(day) && item.recipe != recipe.id);
    others.filter(about).filter_map(told).collect()
}

/// The impact assessment of a system that is approved and in force: it is the record once it is taken from its register. Its
/// conditions and a later round that is open stand beside it.
///
/// # Errors
/// When the file cannot be read.
fn held(reader: &Reader<'_>, recipe: &Recipe, system: Option<&str>, day: &str) -> Result<Vec<Message>> {
    let Some(system) = system.filter(|_| recipe.id == RecipeId::ImpactAssessment.code()) else { return Ok(Vec::new()) };
    let sql = "SELECT impact.number, coalesce(json_extract(nullif(impact.approved, ''), '$.on'), ''), system.number || ' ' || system.name
        FROM impact JOIN system ON system.id = impact.system WHERE impact.system = ?1 AND impact.state = 'approved'
        AND impact.retired_on IS NULL AND coalesce(impact.nextOn, '9999') >= ?2 ORDER BY impact.number DESC LIMIT 1";
    let found: Option<[String; 3]> =
        reader.maybe(sql, [system, day], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    let Some([number, on, about]) = found else { return Ok(Vec::new()) };
    let held = Message::new("counts-held").with("number", number).with("on", on).with("about", about);
    let stands = impacts::stands(reader, system, false)?;
    Ok(std::iter::once(held).chain(stands).collect())
}

/// The same of every record that controls that apply ask for, each sentence once.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn all_lacking(reader: &Reader<'_>, world: &World, day: &str) -> Result<Vec<Message>> {
    let mut all: Vec<Message> = Vec::new();
    for recipe in data()?.recipes.iter().filter(|recipe| recipe.controls.iter().any(|one| world.applies(one))) {
        for system in about(world, recipe) {
            let told = lacking(reader, world, recipe, system.as_ref().map(|[id, ..]| id.as_str()), day)?;
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
