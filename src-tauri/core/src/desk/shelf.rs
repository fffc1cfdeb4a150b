//! The one list of registers. A new one adds its line here.

use crate::check::{drills, reviews};
use crate::facts::roadmap;
use crate::kernel::Shelf;
use crate::maps::ai_act;
use crate::plan::{gap, issuing, organisation, parties, people, profile, statement, systems};
use crate::run::{actions, suppliers};

/// Every register, in the order of the work: a link goes to an earlier one.
pub(crate) static SHELF: Shelf = Shelf {
    registers: &[
        &issuing::DOCUMENTS,
        &issuing::RENDERINGS,
        &issuing::SCANS,
        &people::PEOPLE,
        &people::DUTY,
        &organisation::ORGANISATION,
        &parties::PARTIES,
        &systems::SYSTEMS,
        &systems::STAGES,
        &profile::PROFILE,
        &statement::CONTROLS,
        &statement::VERSIONS,
        &gap::RUNS,
        &gap::ANSWERS,
        &actions::ACTIONS,
        &suppliers::SUPPLIERS,
        &reviews::REVIEWS,
        &reviews::SEATS,
        &reviews::INPUTS,
        &reviews::DECISIONS,
        &ai_act::CLASSIFICATIONS,
        &roadmap::ROADMAP,
        &roadmap::ITEMS,
        &drills::DRILLS,
    ],
    derived: &[&ai_act::CLASS, &ai_act::CLASS_ON],
};
