//! What shows a control, a sub-clause or a duty of law on a day: of a system, or of the AIMS. Pure over the rows that were read.

use std::collections::BTreeSet;

use super::recipes::{Level, data};
use super::world::{Item, World};
use crate::fault::Result;

/// Key and number of an item.
pub(crate) type Named = [String; 2];

/// Items in force on a day that show a control or a sub-clause; of a system those about it, and those about no system where the
/// recipe of the control asks for no record of each system.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn shows(world: &World, id: &str, system: Option<&str>, day: &str) -> Result<Vec<Named>> {
    let each = data()?.serving(id).is_some_and(|recipe| recipe.level == Level::System);
    let about = |item: &&Item| match system {
        Some(system) if !item.systems.is_empty() => item.systems.iter().any(|one| one == system),
        Some(_) => !each,
        None => true,
    };
    let fits = |item: &&Item| item.controls.iter().any(|one| one == id) || item.shows.iter().any(|one| within(one, id));
    Ok(named(world.items.iter().filter(|item| item.in_force(day)).filter(fits).filter(about)))
}

/// Items in force on a day of which somebody said that they show a duty of law, for a system. One about no system shows a duty
/// that rests on no control which asks for a record of each.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn shows_duty(
    world: &World,
    duty: &str,
    controls: &[String],
    system: &str,
    day: &str,
) -> Result<Vec<Named>> {
    let data = data()?;
    let each = controls.iter().any(|one| data.serving(one).is_some_and(|recipe| recipe.level == Level::System));
    let fits = |item: &&Item| {
        item.in_force(day)
            && item.shows.iter().any(|one| one == duty)
            && if item.systems.is_empty() { !each } else { item.systems.iter().any(|one| one == system) }
    };
    Ok(named(world.items.iter().filter(fits)))
}

fn named<'a>(items: impl Iterator<Item = &'a Item>) -> Vec<Named> {
    items.map(|item| [item.id.clone(), item.number.clone()]).collect()
}

/// Whether what an item says it shows is a clause or a part of it: `9.3.2` is within `9.3`.
fn within(said: &str, id: &str) -> bool {
    said.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ' ', '(']))
}

impl World {
    /// Whether an approved text or controlled document answers a sub-clause, or a part of it.
    pub(crate) fn told(&self, id: &str) -> bool {
        self.answered.keys().any(|one| within(one, id))
    }

    /// What these documents are called, each once.
    pub(crate) fn told_by(&self, id: &str) -> Vec<String> {
        let within = self.answered.iter().filter(|(one, _)| within(one, id)).flat_map(|(_, called)| called);
        within.cloned().collect::<BTreeSet<_>>().into_iter().collect()
    }
}
