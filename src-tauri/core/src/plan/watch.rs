//! Figures that are watched: a threshold, the side of it that calls for a look, what the last reading says (clause 9.1). One code for
//! indicators of risks and for measures of systems and data: where their readings stand is handed in.

use crate::kernel::declare::codes;

codes! {
    /// On which side of its threshold a figure calls for a look.
    pub enum Crosses as "crossing" { Above = "above", Below = "below" }
    /// What the last reading says.
    pub enum Stands as "indicatorState" { Unread = "unread", Within = "within", Crossed = "crossed" }
}

/// Readings beyond the threshold, over `i` and `r`.
macro_rules! beyond {
    () => {
        "(i.\"crossedWhen\" = 'above' AND r.value > i.threshold OR i.\"crossedWhen\" = 'below' AND r.value < i.threshold)"
    };
}

/// What the last reading of `record` says: readings, their field for what was read, what is read.
macro_rules! stands {
    ($readings:literal, $of:literal, $read:literal) => {
        concat!(
            "(coalesce((SELECT CASE WHEN ",
            crate::plan::watch::beyond!(),
            " THEN 'crossed' ELSE 'within' END FROM ",
            $readings,
            " r JOIN ",
            $read,
            " i ON i.id = r.",
            $of,
            " WHERE i.id = record.id AND r.retired_on IS NULL ORDER BY r.day DESC, r.id DESC LIMIT 1), 'unread'))"
        )
    };
}

/// A table `went` of readings that went over a threshold, each with what was read and the day; `$about` says which `i` it is of.
macro_rules! went {
    ($readings:literal, $of:literal, $read:literal, $about:literal) => {
        concat!(
            "WITH told AS (SELECT r.",
            $of,
            " AS read, r.day, r.id, ",
            crate::plan::watch::beyond!(),
            " AS beyond FROM ",
            $readings,
            " r JOIN ",
            $read,
            " i ON i.id = r.",
            $of,
            " WHERE ",
            $about,
            " AND r.retired_on IS NULL AND i.retired_on IS NULL AND i.threshold IS NOT NULL),
        went AS (SELECT read, day, id FROM (SELECT read, day, id, beyond, lag(beyond, 1, 0) OVER (PARTITION BY read ORDER BY day, id) AS before
            FROM told) WHERE beyond AND NOT before) "
        )
    };
}

pub(crate) use {beyond, stands, went};
