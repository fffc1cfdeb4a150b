//! What phase 3 asks of risks, from the registers of risks, criteria and treatment plans (clauses 6.1.1 to 6.1.3, 8.2, 8.3).
//!
//! Not here: impact assessments, the statement.

use super::facts::Facts;
use super::state::{State, UNKNOWN, both, least, none_left, said};

/// Exit criteria that are answered here.
pub(super) const CRITERIA: [&str; 4] = ["P3-E1", "P3-E2", "P3-E3", "P3-E5"];
/// Tasks that are answered here.
pub(super) const TASKS: [&str; 11] =
    ["P3-T01", "P3-T02", "P3-T06", "P3-T07", "P3-T08", "P3-T10", "P3-T11", "P3-T12", "P3-T13", "P3-T15", "P3-T16"];

/// What the criteria say of a product of two columns: true where it is high or critical. The worst for people counts as high.
macro_rules! high {
    ($likelihood:literal, $people:literal, $worst:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM riskLevel medium JOIN criteria ON criteria.id = medium.criteria
                WHERE medium.criteria = risk.criteria AND medium.level = 'medium' AND medium.retired_on IS NULL
                AND (", $likelihood, " * ", $worst, " > medium.\"upTo\" OR (criteria.\"worstHigh\" = 'yes' AND ", $people,
            " >= (SELECT max(value) FROM scaleLevel WHERE scaleLevel.criteria = criteria.id AND scaleLevel.retired_on IS NULL))))"
        )
    };
}

/// Risks that count: of a system that is neither left out nor retired, or of the AI as a whole, and not closed.
macro_rules! counted {
    ($($rest:tt)*) => {
        concat!(
            "SELECT count(*) FROM risk LEFT JOIN system ON system.id = risk.system WHERE risk.retired_on IS NULL
            AND risk.kind = 'risk' AND (system.id IS NULL OR (system.scope <> 'out' AND system.stage <> 'retired')) AND ",
            $($rest)*
        )
    };
}

/// Each count with its SQL; `?1` is the day it is asked for.
pub(super) const COUNTS: [(&str, &str); 15] = [
    ("criteriaInForce", "SELECT count(*) FROM criteria WHERE state = 'inForce'"),
    (
        "riskRules",
        "SELECT count(DISTINCT text.id) FROM text JOIN paragraph ON paragraph.text = text.id AND paragraph.retired_on IS NULL
        WHERE version <> '' AND state <> 'withdrawn' AND text.retired_on IS NULL
        AND (kind = 'riskImpact' OR answers LIKE '%6.1.2%')",
    ),
    (
        "unratedSystems",
        "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired' AND (NOT EXISTS (SELECT 1 FROM risk
            WHERE risk.system = system.id AND state IN ('rated', 'treated', 'accepted') AND kind = 'risk' AND risk.retired_on IS NULL)
        OR EXISTS (SELECT 1 FROM risk WHERE risk.system = system.id AND state = 'unrated' AND risk.retired_on IS NULL))",
    ),
    ("activeSystems", "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired'"),
    (
        "notAssessed",
        "SELECT count(*) FROM system WHERE scope = 'in' AND stage NOT IN ('idea', 'retired') AND NOT EXISTS (SELECT 1 FROM impact
            WHERE impact.system = system.id AND impact.state = 'approved' AND impact.retired_on IS NULL
            AND (impact.nextOn IS NULL OR impact.nextOn >= ?1))",
    ),
    ("toAssess", "SELECT count(*) FROM system WHERE scope = 'in' AND stage NOT IN ('idea', 'retired')"),
    ("rated", counted!("risk.state IN ('rated', 'treated', 'accepted')")),
    ("untreated", counted!("risk.state = 'rated'")),
    (
        "unaccepted",
        counted!("(risk.state = 'treated' OR risk.state = 'rated' OR (risk.state = 'accepted' AND risk.acceptedUntil < ?1))"),
    ),
    (
        "highOpen",
        counted!(concat!(
            "((risk.state = 'rated' AND ",
            high!("risk.likelihood", "max(coalesce(risk.individuals, 0), coalesce(risk.\"groups\", 0))",
                "max(coalesce(risk.individuals, 0), coalesce(risk.\"groups\", 0), coalesce(risk.society, 0), coalesce(risk.organisation, 0))"),
            ") OR ((risk.state = 'treated' OR (risk.state = 'accepted' AND risk.acceptedUntil < ?1)) AND ",
            high!("coalesce(risk.\"leftLikelihood\", risk.likelihood)",
                "max(coalesce(risk.\"leftIndividuals\", risk.individuals, 0), coalesce(risk.\"leftGroups\", risk.\"groups\", 0))",
                "max(coalesce(risk.\"leftIndividuals\", risk.individuals, 0), coalesce(risk.\"leftGroups\", risk.\"groups\", 0), coalesce(risk.\"leftSociety\", risk.society, 0), coalesce(risk.\"leftOrganisation\", risk.organisation, 0))"),
            "))"
        )),
    ),
    ("plans", "SELECT count(*) FROM treatmentPlan"),
    (
        "riskOpportunities",
        "SELECT count(*) FROM risk WHERE retired_on IS NULL AND kind = 'opportunity' AND state <> 'closed'",
    ),
    ("noSign", counted!("risk.state IN ('treated', 'accepted') AND risk.treatment IN ('reduce', 'share') AND risk.worksWhen = ''")),
    (
        "riskBridge",
        "SELECT count(*) FROM bridge WHERE level <> '' AND subclause IN ('6.1.2', '6.1.3')",
    ),
    (
        "toldControls",
        "SELECT count(*) FROM communication WHERE retired_on IS NULL AND lastOn >= (SELECT max(approvedOn) FROM treatmentPlan)",
    ),
];

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
