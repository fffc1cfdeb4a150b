//! Figures of a day over all controls: how many are shown to run, and what is left of each task of phase 4.

use std::collections::BTreeMap;

use super::counts::standings;
use super::fields::RecipeId;
use super::recipes::data;
use super::wanted::stands;
use super::world::{Item, World};
use crate::catalogue::catalogue;
use crate::fault::Result;
use crate::kernel::declare::Codes;

/// So many are left, of so many.
pub(crate) type Left = (u32, u32);

/// The figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    /// Controls that apply.
    pub(crate) applicable: u32,
    /// Those shown to run.
    pub(crate) implemented: u32,
    /// Controls not shown to run and without a day by which they will.
    pub(crate) undated: Left,
    /// Controls nothing shows at work.
    pub(crate) bare: Left,
    /// By domain, controls not shown to run.
    pub(crate) domains: BTreeMap<String, Left>,
    /// Systems in use without a reading that counts.
    pub(crate) monitoring: Left,
    /// The sheet of skills and literacy.
    pub(crate) literacy: Left,
    /// The incident exercise.
    pub(crate) exercise: Left,
    /// Systems without a test that attacks them.
    pub(crate) attacks: Left,
    /// Systems with personal data whose data sheet lacks the view of data protection.
    pub(crate) privacy: Left,
    /// Controls that demand a text, without an approved one that answers them.
    pub(crate) unwritten: Left,
}

/// Counts them.
///
/// # Errors
/// When embedded data do not parse.
pub(crate) fn figures(world: &World, day: &str) -> Result<Figures> {
    let (standings, mut told) = (standings(world, day)?, Figures::default());
    for control in world.controls.iter().filter(|control| control.applicable) {
        let Some(standing) = standings.get(&control.id) else { continue };
        let open = standing.status != "implemented";
        told.applicable += 1;
        told.implemented += u32::from(!open);
        count(&mut told.bare, standing.items.is_empty());
        if open {
            count(&mut told.undated, !control.dated);
        }
        if let Some(known) = catalogue()?.control(&control.id) {
            if known.documented == "explicit" && known.evidence_level == "organisation" {
                count(&mut told.unwritten, !world.written(&control.id));
            }
            count(told.domains.entry(known.domain.clone()).or_default(), open);
        }
    }
    let one = |recipe: RecipeId| -> Result<Left> {
        let recipe = data()?.of(recipe.code());
        let applies = recipe.is_some_and(|recipe| recipe.controls.iter().any(|one| world.applies(one)));
        Ok((u32::from(recipe.is_some_and(|recipe| stands(world, recipe, None, day).is_empty())), u32::from(applies)))
    };
    (told.literacy, told.exercise) = (one(RecipeId::Skills)?, one(RecipeId::IncidentExercise)?);
    if let Some(recipe) = data()?.of(RecipeId::Monitoring.code()) {
        for system in world.due_systems(&recipe.from) {
            count(&mut told.monitoring, stands(world, recipe, Some(&system.id), day).is_empty());
        }
    }
    for system in world.due_systems("test") {
        let attacked = |item: &Item| item.rows("tests").iter().any(|row| row.get("kind") == Some(&"attack"));
        count(&mut told.attacks, !world.records(RecipeId::Release.code(), Some(&system.id), day).any(attacked));
    }
    for system in world.due_systems("development").iter().filter(|system| system.personal) {
        let given = |item: &Item| item.said("dpoView") == "given";
        count(&mut told.privacy, !world.records(RecipeId::DataSheet.code(), Some(&system.id), day).any(given));
    }
    Ok(told)
}

fn count(left: &mut Left, open: bool) {
    left.0 += u32::from(open);
    left.1 += 1;
}
