//! The levels as columns of the register: the same computation as in `level`, in SQL, for lists, filters and sheets.

use super::fields::{LEVEL_LEFT, LEVEL_NOW};
use super::register::RISKS;
use crate::kernel::Derived;

/// The level of a likelihood with four consequences: columns of the row, and the states in which it has one.
macro_rules! level_of {
    ($states:literal, $likelihood:literal, $individuals:literal, $groups:literal, $society:literal, $organisation:literal) => {
        concat!(
            "(CASE WHEN record.kind <> 'risk' OR record.state NOT IN (",
            $states,
            ") OR record.",
            $likelihood,
            " IS NULL THEN ''
            ELSE coalesce((SELECT CASE WHEN criteria.\"worstHigh\" = 'yes' AND riskLevel.level IN ('low', 'medium')
                AND max(coalesce(record.",
            $individuals,
            ", 0), coalesce(record.",
            $groups,
            ", 0)) >=
                    (SELECT max(value) FROM scaleLevel
                        WHERE scaleLevel.criteria = criteria.id AND scaleLevel.retired_on IS NULL)
                THEN 'high' ELSE riskLevel.level END
            FROM criteria JOIN riskLevel ON riskLevel.criteria = criteria.id AND riskLevel.retired_on IS NULL
            WHERE criteria.id = record.criteria AND riskLevel.\"upTo\" >= record.",
            $likelihood,
            " * max(
                coalesce(record.",
            $individuals,
            ", 0), coalesce(record.",
            $groups,
            ", 0),
                coalesce(record.",
            $society,
            ", 0), coalesce(record.",
            $organisation,
            ", 0))
            ORDER BY riskLevel.\"upTo\" LIMIT 1), '') END)"
        )
    };
}

/// The level before treatment, in these states.
macro_rules! first_of {
    ($states:literal) => {
        level_of!($states, "likelihood", "individuals", "\"groups\"", "society", "organisation")
    };
}

/// Level before treatment.
pub static LEVEL: Derived =
    Derived { on: &RISKS, field: &LEVEL_NOW, sql: first_of!("'rated', 'treated', 'accepted', 'closed'") };

/// Level of what remains: of a risk that was accepted and that nothing was done about, the one before.
pub static LEFT_LEVEL: Derived = Derived {
    on: &RISKS,
    field: &LEVEL_LEFT,
    sql: concat!(
        "CASE WHEN record.state = 'accepted' AND record.\"leftLikelihood\" IS NULL THEN ",
        first_of!("'accepted'"),
        " ELSE ",
        level_of!(
            "'treated', 'accepted'", "\"leftLikelihood\"", "\"leftIndividuals\"", "\"leftGroups\"", "\"leftSociety\"",
            "\"leftOrganisation\""
        ),
        " END"
    ),
};
