//! The one list of registers. A new one adds its line here.

use crate::check::{drills, reviews};
use crate::facts::roadmap;
use crate::kernel::Shelf;
use crate::maps::ai_act;
use crate::plan::{
    aims_risks, gap, interfaces, issues, issuing, objectives, organisation, parties, people, profile, roles, statement,
    systems,
};
use crate::run::{actions, changes, channels, communication, resources, suppliers, use_requests};

/// Every register, in the order of the work: a link goes to an earlier one.
pub(crate) static SHELF: Shelf = Shelf {
    registers: &[
        &issuing::DOCUMENTS,
        &issuing::RENDERINGS,
        &issuing::SCANS,
        &people::PEOPLE,
        &people::DUTY,
        &roles::ROLES,
        &organisation::ORGANISATION,
        &parties::PARTIES,
        &systems::SYSTEMS,
        &systems::STAGES,
        &issues::ISSUES,
        &interfaces::INTERFACES,
        &aims_risks::AIMS_RISKS,
        &profile::PROFILE,
        &statement::CONTROLS,
        &statement::VERSIONS,
        &gap::RUNS,
        &gap::ANSWERS,
        &objectives::OBJECTIVES,
        &objectives::READINGS,
        &actions::ACTIONS,
        &suppliers::SUPPLIERS,
        &communication::COMMUNICATION,
        &resources::RESOURCES,
        &use_requests::USE_REQUESTS,
        &channels::CHANNELS,
        &changes::CHANGES,
        &reviews::REVIEWS,
        &reviews::SEATS,
        &reviews::INPUTS,
        &reviews::DECISIONS,
        &ai_act::CLASSIFICATIONS,
        &roadmap::ROADMAP,
        &roadmap::ITEMS,
        &drills::DRILLS,
    ],
    derived: &[&ai_act::CLASS, &ai_act::CLASS_ON, &objectives::NEXT_READING],
};
