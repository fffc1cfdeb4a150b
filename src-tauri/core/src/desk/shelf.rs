//! The one list of registers. A new one adds its line here.

use crate::check::{drills, reviews};
use crate::facts::roadmap;
use crate::kernel::Shelf;
use crate::maps::{ai_act, bridge};
use crate::plan::{
    acknowledgements, aims_risks, controlled, controls, criteria, founding, gap, impacts, interfaces, isms_documents,
    issues, issuing, objectives, organisation, parties, people, profile, risks, roles, systems, texts,
};
use crate::run::{
    actions, changes, channels, communication, control_tests, customers, datasets, deliveries, duties, evidence,
    incidents, measures, oversight, resources, statement, suppliers, system_changes, system_logs, system_tests,
    tool_looks, training, use_requests,
};

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
        &criteria::CRITERIA,
        &criteria::SCALES,
        &criteria::LEVELS,
        &impacts::IMPACTS,
        &impacts::ANSWERS,
        &impacts::EFFECTS,
        &profile::PROFILE,
        &founding::FOUNDING,
        &controls::CONTROLS,
        &risks::RISKS,
        &risks::INDICATORS,
        &risks::RISK_READINGS,
        &risks::SECOND_RATINGS,
        &risks::PLANS,
        &statement::VERSIONS,
        &gap::RUNS,
        &gap::ANSWERS,
        &isms_documents::SECURITY_DOCUMENTS,
        &texts::TEXTS,
        &texts::PARAGRAPHS,
        &controlled::CONTROLLED,
        &controlled::CITATIONS,
        &acknowledgements::ACKNOWLEDGEMENTS,
        &objectives::OBJECTIVES,
        &objectives::READINGS,
        &actions::ACTIONS,
        &control_tests::CONTROL_TESTS,
        &training::MODULES,
        &training::TRAININGS,
        &training::ATTENDANCE,
        &suppliers::SUPPLIERS,
        &suppliers::ANSWERS,
        &suppliers::SPLITS,
        &customers::CUSTOMERS,
        &datasets::DATA_SETS,
        &datasets::STEPS,
        &system_tests::TESTS,
        &measures::MEASURES,
        &measures::READINGS,
        &system_changes::CHANGES,
        &oversight::OVERSIGHT,
        &system_logs::LOGS,
        &deliveries::DELIVERIES,
        &communication::COMMUNICATION,
        &resources::RESOURCES,
        &use_requests::USE_REQUESTS,
        &tool_looks::TOOL_LOOKS,
        &channels::CHANNELS,
        &duties::DUTIES,
        &incidents::INCIDENTS,
        &incidents::ENTRIES,
        &changes::CHANGES,
        &evidence::EVIDENCE,
        &evidence::ANSWERS,
        &evidence::REPLIES,
        &evidence::REQUESTED,
        &reviews::REVIEWS,
        &reviews::SEATS,
        &reviews::INPUTS,
        &reviews::DECISIONS,
        &ai_act::CLASSIFICATIONS,
        &bridge::BRIDGE,
        &roadmap::ROADMAP,
        &roadmap::ITEMS,
        &drills::DRILLS,
    ],
    derived: &[
        &ai_act::CLASS,
        &ai_act::CLASS_ON,
        &impacts::ASSESSED_ON,
        &impacts::ASSESSED_MOVED_ON,
        &risks::LEVEL,
        &risks::LEFT_LEVEL,
        &risks::NEXT_RISK_READING,
        &risks::INDICATOR_STANDS,
        &risks::SECOND_APART,
        &objectives::NEXT_READING,
        &reviews::REVIEW_MEETS,
        &reviews::COMMITTEE_MEETS,
        &reviews::REVIEW_NEXT,
        &tool_looks::NEXT_LOOK,
        &measures::NEXT_MEASURE_READING,
        &datasets::PROVENANCE,
        &measures::MEASURE_STANDS,
        &system_changes::MADE_FIRST,
        &system_logs::KEPT_ENOUGH,
        &evidence::COUNTS,
        &evidence::SAME_AS,
        &roles::HELD_BY,
        &resources::TOTAL_OF_YEAR,
        &evidence::FOLLOWED_BY,
        &evidence::SEARCHED,
        &bridge::HOLDS_UNTIL,
    ],
};

#[cfg(test)]
mod tests {
    use super::SHELF;

    #[test]
    fn a_day_falls_due_in_states_there_are() {
        let mut seen = 0;
        for register in SHELF.registers {
            for def in register.defs().filter(|def| !def.due_in.is_empty()) {
                let life = register.life.and_then(|life| life.field().codes);
                let known = life.is_some_and(|list| def.due_in.iter().all(|state| list.codes.contains(state)));
                assert!(known && def.due.is_some(), "{}.{}", register.noun, def.name);
                seen += 1;
            }
        }
        assert!(seen > 5, "{seen}");
    }

    #[test]
    fn what_is_wanted_in_a_case_names_a_case_there_is() {
        for register in SHELF.registers {
            for (code, is) in register.defs().filter_map(|def| def.wanted_while) {
                let list = register.def(code).and_then(|def| def.codes);
                let known = list.is_some_and(|list| is.iter().all(|one| list.codes.contains(one)));
                assert!(known, "{}.{code}", register.noun);
            }
        }
    }
}
