//! Codes of a decision, the statement as a document, and a control that nobody has decided about.

use rusqlite::types::Value as Sql;

/// Why a control is included.
pub const INCLUSION_CODES: [&str; 5] = ["risk", "law", "contract", "party", "practice"];

/// On what ground a control is excluded.
pub const EXCLUSION_GROUNDS: [&str; 3] = ["not-necessary", "not-required", "not-carried-out"];

/// How far an applicable control is. `implemented` takes checked evidence, which no register holds yet.
pub const STATUSES: [&str; 3] = ["not-started", "planned", "partly"];

/// What documents of kind `statement` are about: there is one statement.
pub const SUBJECT: &str = "statement";

/// Number of the document.
pub const NUMBER: &str = "SoA";

/// Fields of a control about which nothing was decided. A title makes it one of the organisation's own.
pub(super) fn undecided(
    number: &str,
    position: i64,
    edition: &str,
    title: &str,
    purpose: &str,
) -> Vec<(&'static str, Sql)> {
    let text = |value: &str| Sql::Text(value.to_owned());
    vec![
        ("number", text(number)),
        ("position", Sql::Integer(position)),
        ("edition", text(edition)),
        ("own", Sql::Integer(i64::from(!title.is_empty()))),
        ("title", text(title)),
        ("purpose", text(purpose)),
        ("applicability", text("undecided")),
        ("inclusionCodes", text("[]")),
        ("inclusionWords", text("")),
        ("exclusionGround", text("")),
        ("exclusionWords", text("")),
        ("implementation", text("")),
        ("status", text("")),
        ("annexBNote", text("")),
        ("annexBBy", text("")),
        ("decidedBy", text("")),
    ]
}
