//! What phase 3 asks of risks, from the registers of risks, criteria and treatment plans (clauses 6.1.1 to 6.1.3, 8.2, 8.3).
//!
//! Not here: impact assessments, the statement.

use super::facts::Facts;
use super::measured::{State, UNKNOWN, both, least, none_left, said};

/// Exit criteria that are answered here.
pub(super) const CRITERIA: [&str; 4] = ["P3-E1", "P3-E2", "P3-E3", "P3-E5"];
/// Tasks that are answered here.
pub(super) const TASKS: [&str; 11] =
    ["P3-T01", "P3-T02", "P3-T06", "P3-T07", "P3-T08", "P3-T10", "P3-T11", "P3-T12", "P3-T13", "P3-T15", "P3-T16"];

/// The state of an exit criterion.
pub(super) fn criterion(id: &str, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match id {
        "P3-E1" => systems(facts),
        "P3-E2" => none_left(
            of("notAssessed"),
            of("toAssess"),
            "roadmap-left-assessment",
            ["system?scope=in&stage=!idea,retired", "impact?state=approved"],
        ),
        "P3-E3" => none_left(
            of("highOpen"),
            of("rated"),
            "roadmap-left-high",
            ["risk?kind=risk&state=rated,treated,accepted", "risk?kind=risk&state=accepted"],
        ),
        "P3-E5" => plan(facts),
        _ => UNKNOWN,
    }
}

/// The state of a task.
pub(super) fn task(id: &str, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match id {
        // The limits of acceptance stand in the criteria, and hold with them.
        "P3-T01" | "P3-T15" => {
            said("roadmap-criteria", least(of("criteriaInForce").min(1), 1, "criteria?state=inForce"))
        }
        "P3-T02" => said("roadmap-risk-rules", least(of("riskRules").min(1), 1, "text?version=*")),
        "P3-T06" => systems(facts),
        "P3-T07" => none_left(
            of("untreated"),
            of("rated"),
            "roadmap-left-untreated",
            ["risk?state=rated", "risk?state=treated,accepted"],
        ),
        "P3-T08" => {
            let rows = ["risk?kind=risk&state=rated,treated,accepted", "risk?kind=risk&state=accepted"];
            none_left(of("unaccepted"), of("rated"), "roadmap-left-unaccepted-risk", rows)
        }
        "P3-T10" if of("riskOpportunities") > 0 => least(of("riskOpportunities"), 1, "risk?kind=opportunity"),
        "P3-T10" => least(of("opportunities"), 1, "aimsRisk?kind=opportunity"),
        "P3-T11" => none_left(of("noSign"), of("rated"), "roadmap-left-sign", ["risk?worksWhen=", "risk?worksWhen=*"]),
        "P3-T12" => said("roadmap-risk-bridge", least(of("riskBridge"), 2, "bridge?level=*")),
        "P3-T13" => {
            let rows = ["risk?state=treated", "treatmentPlan"];
            both("roadmap-risk-meeting", [of("committees") + of("approvedReviews"), of("plans")], rows)
        }
        "P3-T16" => said("roadmap-told-controls", least(of("toldControls").min(1), 1, "communication")),
        _ => UNKNOWN,
    }
}

/// Every system inside the scope has rated risks, and none that waits unrated.
fn systems(facts: &Facts) -> State {
    let rows = ["risk?state=unrated", "risk?kind=risk&state=rated,treated,accepted"];
    none_left(facts.of("unratedSystems"), facts.of("activeSystems"), "roadmap-left-risks", rows)
}

fn plan(facts: &Facts) -> State {
    said("roadmap-plan-approved", least(facts.of("plans").min(1), 1, "treatmentPlan"))
}
