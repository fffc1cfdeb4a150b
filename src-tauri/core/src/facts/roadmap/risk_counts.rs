//! What is counted of risks for the roadmap, as SQL: `?1` is the day it is asked for.

/// What the criteria say of a product of two columns: true where it is high or critical. The worst for people counts as high.
macro_rules! high {
    ($likelihood:literal, $people:literal, $worst:literal) => {
        concat!("(", $likelihood, " * ", $worst, " > bounds.low OR ", $people, " >= bounds.worst)")
    };
}

/// Risks that count: of a system that is neither left out nor retired, or of the AI as a whole, and not closed. They are gone
/// through once, each for all that is counted of it; so are the criteria, of which each risk asks up to where a level is low
/// or medium, and which step is the worst where that counts as high.
pub(super) const COUNTED: &str = "FROM risk LEFT JOIN system ON system.id = risk.system
    LEFT JOIN (SELECT criteria.id AS criteria, min(medium.\"upTo\") AS low,
            CASE WHEN criteria.\"worstHigh\" = 'yes' THEN (SELECT max(value) FROM scaleLevel
                WHERE scaleLevel.criteria = criteria.id AND scaleLevel.retired_on IS NULL) END AS worst
        FROM riskLevel medium JOIN criteria ON criteria.id = medium.criteria
        WHERE medium.level = 'medium' AND medium.retired_on IS NULL GROUP BY criteria.id) bounds ON bounds.criteria = risk.criteria
    WHERE risk.retired_on IS NULL
    AND risk.kind = 'risk' AND (system.id IS NULL OR (system.scope <> 'out' AND system.stage <> 'retired'))";

/// What is counted of them: each with its condition.
pub(super) const OF_RISKS: [(&str, &str); 7] = [
    ("treated", "risk.state IN ('treated', 'accepted') AND risk.treatment IN ('avoid', 'reduce', 'share')"),
    (
        "unverified",
        "risk.state IN ('treated', 'accepted') AND risk.treatment IN ('avoid', 'reduce', 'share') AND (risk.judged = ''
            OR json_extract(risk.judged, '$.by') = (SELECT name FROM person WHERE person.id = risk.owner))",
    ),
    ("rated", "risk.state IN ('rated', 'treated', 'accepted')"),
    ("untreated", "risk.state = 'rated'"),
    (
        "unaccepted",
        "(risk.state = 'treated' OR risk.state = 'rated' OR (risk.state = 'accepted' AND risk.acceptedUntil < ?1))",
    ),
    (
        "highOpen",
        concat!(
            "((risk.state = 'rated' AND ",
            high!(
                "risk.likelihood",
                "max(coalesce(risk.individuals, 0), coalesce(risk.\"groups\", 0))",
                "max(coalesce(risk.individuals, 0), coalesce(risk.\"groups\", 0), coalesce(risk.society, 0), coalesce(risk.organisation, 0))"
            ),
            ") OR ((risk.state = 'treated' OR (risk.state = 'accepted' AND risk.acceptedUntil < ?1)) AND ",
            high!(
                "coalesce(risk.\"leftLikelihood\", risk.likelihood)",
                "max(coalesce(risk.\"leftIndividuals\", risk.individuals, 0), coalesce(risk.\"leftGroups\", risk.\"groups\", 0))",
                "max(coalesce(risk.\"leftIndividuals\", risk.individuals, 0), coalesce(risk.\"leftGroups\", risk.\"groups\", 0), coalesce(risk.\"leftSociety\", risk.society, 0), coalesce(risk.\"leftOrganisation\", risk.organisation, 0))"
            ),
            "))"
        ),
    ),
    (
        "noSign",
        "risk.state IN ('treated', 'accepted') AND risk.treatment IN ('reduce', 'share') AND risk.worksWhen = ''",
    ),
];

/// Each other count with its SQL.
pub(super) const COUNTS: [(&str, &str); 10] = [
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
        OR system.id IN (SELECT risk.system FROM risk WHERE risk.retired_on IS NULL AND (state = 'unrated'
            OR (risk.movedOn IS NOT NULL AND state IN ('rated', 'treated', 'accepted') AND kind = 'risk'))))",
    ),
    ("activeSystems", "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired'"),
    (
        "notAssessed",
        "SELECT count(*) FROM system WHERE scope = 'in' AND stage NOT IN ('idea', 'retired') AND NOT EXISTS (SELECT 1 FROM impact
            WHERE impact.system = system.id AND impact.state = 'approved' AND impact.retired_on IS NULL
            AND impact.movedOn IS NULL AND (impact.nextOn IS NULL OR impact.nextOn >= ?1))",
    ),
    ("toAssess", "SELECT count(*) FROM system WHERE scope = 'in' AND stage NOT IN ('idea', 'retired')"),
    ("plans", "SELECT count(*) FROM treatmentPlan"),
    (
        "riskOpportunities",
        "SELECT count(*) FROM risk WHERE retired_on IS NULL AND kind = 'opportunity' AND state <> 'closed'",
    ),
    (
        "riskBridge",
        "SELECT count(*) FROM bridge WHERE level <> '' AND subclause IN ('6.1.2', '6.1.3')",
    ),
    (
        "toldControls",
        "SELECT count(*) FROM communication WHERE retired_on IS NULL AND lastOn >= (SELECT max(approvedOn) FROM treatmentPlan)",
    ),
];
