//! What counts: whether a control is shown to run on a day, and what is missing. Computed from rows; nobody types it.

use std::sync::Arc;

use super::holds::holds;
use super::recipes::{Level, Recipe, data};
use super::standing::{Standing, Standings};
use super::world::{Control, Item, World};
use crate::catalogue::{catalogue, say};
use crate::fault::{Message, Result};

/// Every control by key, as it stands on a day; worked out once for the day that is asked for first.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn standings(world: &World, day: &str) -> Result<Arc<Standings>> {
    if let Some((_, known)) = world.standings.get().filter(|(of, _)| of == day) {
        return Ok(Arc::clone(known));
    }
    let each = world.controls.iter().map(|control| Ok((control.id.clone(), standing(world, control, day)?)));
    let all = Arc::new(each.collect::<Result<Standings>>()?);
    // Taken by another day already: then this one is worked out each time.
    let _ = world.standings.set((day.to_owned(), Arc::clone(&all)));
    Ok(all)
}

fn standing(world: &World, control: &Control, day: &str) -> Result<Standing> {
    if !control.applicable {
        return Ok(Standing::default());
    }
    let valid: Vec<&Item> = world.showing(&control.id).filter(|item| item.in_force(day)).collect();
    let mut missing = Vec::new();
    if !control.owned {
        missing.push(Message::new("counts-no-owner"));
    }
    let known = catalogue()?.control(&control.id);
    // What is to be documented for each system is documented in its record, which is asked for below.
    let demanded = known.is_some_and(|one| one.documented == "explicit" && one.evidence_level == "organisation");
    let written = world.written(&control.id);
    if demanded && !written {
        missing.push(Message::new("counts-no-text").with("item", control.id.as_str()));
    }
    let holds_until = match data()?.serving(&control.id) {
        Some(recipe) => recorded(world, recipe, (&control.id, &valid), day, &mut missing),
        None => {
            if valid.is_empty() {
                missing.push(Message::new("counts-no-evidence"));
            }
            valid.iter().map(|item| item.valid_until.clone()).max().unwrap_or_default()
        }
    };
    // A text alone makes nothing run: it carries what was said of the control, and lifts it no further.
    let carried = written && control.typed == "partly";
    let status = match (missing.is_empty(), valid.is_empty() && !carried) {
        (true, _) => "implemented",
        (false, false) => "partly",
        (false, true) => planned(&control.typed),
    };
    let holds_until = if status == "implemented" { holds_until } else { String::new() };
    Ok(Standing { status, missing, items: valid.into_iter().map(|item| item.id.clone()).collect(), holds_until })
}

/// What was said of a control that no record shows at work: that it is planned, at most.
fn planned(typed: &str) -> &'static str {
    match typed {
        "" => "",
        "not-started" => "not-started",
        _ => "planned",
    }
}

/// Notes what the records of a recipe lack; gives the day until which those that count are valid.
fn recorded(
    world: &World,
    recipe: &Recipe,
    (control, valid): (&String, &[&Item]),
    day: &str,
    missing: &mut Vec<Message>,
) -> String {
    let named = |id: &str| {
        Message::new(id).with("called", say(&recipe.title, "en")).with("called-es", say(&recipe.title, "es"))
    };
    let systems = world.due_systems(&recipe.from);
    if recipe.level == Level::Organisation || systems.is_empty() {
        // Where no system has come so far, a dated rehearsal is the record.
        let of: Vec<&Item> = valid.iter().copied().filter(|item| item.recipe == recipe.id).collect();
        return match best(world, recipe, &of, day) {
            Found::Counts(until) => until,
            Found::Lacks(lacks) => {
                missing.extend(lacks);
                String::new()
            }
            Found::Nothing => {
                missing.extend(world.of_recipe(&recipe.id, None).filter(|item| item.over).map(gone));
                missing.push(named("counts-no-record"));
                String::new()
            }
        };
    }
    let mut first = String::new();
    for system in systems {
        let about = world.records(&recipe.id, Some(&system.id), day);
        let mine: Vec<&Item> = about.filter(|item| item.controls.contains(control)).collect();
        match best(world, recipe, &mine, day) {
            Found::Counts(until) if first.is_empty() || until < first => first = until,
            Found::Counts(_) => {}
            Found::Lacks(lacks) => missing.extend(lacks),
            Found::Nothing => {
                let of = world.of_recipe(&recipe.id, Some(&system.id));
                missing.extend(of.filter(|item| item.over).map(gone));
                let called = format!("{} {}", system.number, system.name);
                missing.push(named("counts-no-record-system").with("about", called));
            }
        }
    }
    missing.dedup();
    first
}

pub(super) enum Found {
    /// One passes, until this day.
    Counts(String),
    /// The one that lacks least.
    Lacks(Vec<Message>),
    Nothing,
}

/// The best of the items that are valid, all of this recipe.
pub(super) fn best(world: &World, recipe: &Recipe, items: &[&Item], day: &str) -> Found {
    let judged: Vec<(&Item, Arc<Vec<Message>>)> =
        items.iter().map(|item| (*item, world.judged.of(item, day, || lacks(world, recipe, item, day)))).collect();
    let passing = judged.iter().filter(|(_, lacks)| lacks.is_empty()).map(|(item, _)| item.valid_until.clone()).max();
    match passing {
        Some(until) => Found::Counts(until),
        None => judged
            .into_iter()
            .min_by_key(|(_, lacks)| lacks.len())
            .map_or(Found::Nothing, |(_, lacks)| Found::Lacks(lacks.to_vec())),
    }
}

/// Whether an item shows a control at work on a day: it is the record that the control asks for, and all its rules hold; where it asks
/// for none, whatever stands.
pub(super) fn counts(world: &World, recipe: Option<&Recipe>, item: &Item, day: &str) -> bool {
    let passes = |recipe: &Recipe| {
        let left = item.on(day);
        item.recipe == recipe.id
            && recipe.counts.iter().all(|count| holds(&count.check, &left, &recipe.from, world, day))
    };
    !item.over && recipe.is_none_or(passes)
}

/// The rules of the recipe that do not hold of an item.
pub(super) fn lacks(world: &World, recipe: &Recipe, item: &Item, day: &str) -> Vec<Message> {
    let left = item.on(day);
    let fails = recipe.counts.iter().filter(|count| !holds(&count.check, &left, &recipe.from, world, day));
    let told = fails.map(|count| {
        let told = Message::new("counts-lacks").with("number", item.number.as_str());
        told.with("what", say(&count.words, "en")).with("what-es", say(&count.words, "es"))
    });
    let mut lacks: Vec<Message> = told.collect();
    if !lacks.is_empty() && !item.gone.is_empty() {
        lacks.insert(0, gone(item));
    }
    lacks
}

/// Which records behind an item no longer say what somebody vouched for.
fn gone(item: &Item) -> Message {
    Message::new("counts-record-gone").with("number", item.number.as_str()).with("records", item.gone.join(", "))
}
