//! The records that are wanted next: what controls that apply still lack, or will soon. One record, and the controls it serves.

use super::counts::{Found, best};
use super::recipes::{Level, Recipe, data};
use super::world::{Item, World};
use crate::catalogue::say;
use crate::fault::Result;

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
        let systems = world.due_systems(&recipe.from);
        if recipe.level == Level::Organisation || systems.is_empty() {
            all.extend(one(None));
        } else {
            let named = systems.iter().map(|one| [one.id.clone(), one.number.clone(), one.name.clone()]);
            all.extend(named.filter_map(|system| one(Some(system))));
        }
    }
    // What ends soon comes before what was never there: a control that runs is kept running.
    all.sort_by_key(|one| (one.until.is_empty(), std::cmp::Reverse(one.controls.len()), one.minutes));
    Ok(all)
}

/// The last day of the record that counts now; empty: none does.
pub(super) fn stands(world: &World, recipe: &Recipe, system: Option<&str>, day: &str) -> String {
    let fits = |item: &&Item| {
        item.recipe == recipe.id
            && item.in_force(day)
            && system.is_none_or(|system| item.systems.iter().any(|one| one == system))
    };
    let mine: Vec<&Item> = world.items.iter().filter(fits).collect();
    match best(world, recipe, &mine, day) {
        Found::Counts(until) => until,
        Found::Lacks(_) | Found::Nothing => String::new(),
    }
}
