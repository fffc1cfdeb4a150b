//! What stands behind a cell: a control or sub-clause with the records that show it.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::facts::Goal;
use crate::fault::Result;
use crate::plan::controls::CONTROLS;
use crate::run::evidence::{EVIDENCE, Named, World, shows};

/// A control or sub-clause under a duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActReference {
    /// `A.6.2.4`, `9.1`.
    pub id: String,
    /// The control; a sub-clause has no register.
    pub goal: Option<Goal>,
    /// Items in force that show it.
    pub items: Vec<ActItem>,
    /// An approved text or document answers it: counts for a sub-clause, not for a control.
    pub told: bool,
}

/// An item of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActItem {
    /// Itself.
    pub goal: Goal,
    /// `EV-001`.
    pub number: String,
}

/// A control or sub-clause with what shows it of a system.
pub(super) fn reference(world: &World, id: &str, about: &str, day: &str) -> Result<ActReference> {
    let goal = control(id);
    Ok(ActReference {
        items: items(shows(world, id, Some(about), day)?),
        told: goal.is_none() && world.told(id),
        id: id.to_owned(),
        goal,
    })
}

/// `missing` where nothing is shown, `linked` where all of it is, else `partly`.
pub(super) fn shown_of(shown: usize, of: usize) -> &'static str {
    match shown {
        0 => "missing",
        shown if shown == of => "linked",
        _ => "partly",
    }
}

/// The control that an id names; a sub-clause has no register.
pub(super) fn control(id: &str) -> Option<Goal> {
    id.starts_with("A.").then(|| Goal::to(CONTROLS.noun).at(Some(id.to_owned())))
}

pub(super) fn items(found: Vec<Named>) -> Vec<ActItem> {
    let item = |[id, number]: Named| ActItem { goal: Goal::to(EVIDENCE.noun).at(Some(id)), number };
    found.into_iter().map(item).collect()
}
