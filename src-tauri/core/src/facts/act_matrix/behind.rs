//! What stands behind a cell: a control or sub-clause with the records that show it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::Result;
use crate::plan::controls::CONTROLS;
use crate::plan::gap::{Judged, judged};
use crate::run::evidence::{EVIDENCE, Named, World, shows};
use crate::run::statement::{Held, decided, held};

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
    /// What these texts and documents are called.
    pub told_by: Vec<String>,
    /// There is a gap analysis, and it has not rated it.
    pub unrated: bool,
    /// The statement in force excludes it, and it was decided since that it applies.
    pub since: bool,
    /// How the newest gap analysis judges it, where that is less than conforming: `partly`, `not`, or empty.
    pub rating: String,
    /// `approved`: the statement in force excludes it; `decided`: it was decided, and no approved version says so; else empty.
    pub excluded: String,
}

impl ActReference {
    /// A record shows it.
    pub(super) fn shown(&self) -> bool {
        self.told || !self.items.is_empty()
    }
}

/// What a reference is held against: the newest gap analysis, and the Statement of Applicability.
pub(super) struct Beside {
    /// The newest gap analysis.
    pub(super) gap: Judged,
    /// The statement in force.
    pub(super) held: Held,
    /// Numbers of the controls that are decided to apply.
    applicable: BTreeSet<String>,
    /// Numbers of the controls that are decided to be excluded.
    excluded: BTreeSet<String>,
}

impl Beside {
    pub(super) fn read(reader: &Reader<'_>) -> Result<Self> {
        let [applicable, excluded] = decided(reader)?;
        Ok(Self { gap: judged(reader)?, held: held(reader)?, applicable, excluded })
    }

    /// Whether the statement in force excludes a control that was decided since to apply.
    pub(super) fn since(&self, id: &str) -> bool {
        self.held.excluded.contains(id) && self.applicable.contains(id)
    }

    /// Whether a control is excluded, and by what.
    pub(super) fn excluded(&self, id: &str) -> &'static str {
        match (self.excluded.contains(id), self.held.excluded.contains(id)) {
            (true, true) => "approved",
            (true, false) => "decided",
            _ => "",
        }
    }
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
pub(super) fn reference((world, beside): (&World, &Beside), id: &str, about: &str, day: &str) -> Result<ActReference> {
    let goal = control(id);
    Ok(ActReference {
        items: items(shows(world, id, Some(about), day)?),
        told: goal.is_none() && world.told(id),
        told_by: if goal.is_none() { world.told_by(id) } else { Vec::new() },
        unrated: beside.gap.unrated(id),
        since: beside.since(id),
        rating: beside.gap.against(id).to_owned(),
        excluded: beside.excluded(id).to_owned(),
        id: id.to_owned(),
        goal,
    })
}

/// `missing` where nothing is shown, `linked` where all of it is and the gap analysis says nothing against it, else `partly`. A
/// control that is excluded is not looked for: each reference says whether it is shown, how it is rated, and whether it is excluded.
pub(super) fn shown_of<'a>(references: impl Iterator<Item = (bool, &'a str, &'a str)>) -> &'static str {
    let (mut shown, mut whole, mut of) = (0, 0, 0);
    for (is, rating, excluded) in references {
        of += usize::from(is || excluded.is_empty());
        shown += usize::from(is);
        whole += usize::from(is && rating.is_empty());
    }
    match (shown, whole) {
        (0, _) => "missing",
        (_, whole) if whole == of => "linked",
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
