//! Inside the AIMS or not, with the reason (clause 4.3). Leaving a system out has to be explained to an auditor.

use rusqlite::types::Value as Sql;

use super::fields::SCOPES;
use super::write;
use crate::actions::field as texts;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::field;

/// Shortest reason for leaving a system out, in characters: less cannot be about this system.
const SHORTEST: usize = 10;
/// Reasons that fit every system and so say nothing about this one.
const EMPTY_PHRASES: [&str; 12] = [
    "not applicable",
    "does not apply",
    "out of scope",
    "not in scope",
    "not relevant",
    "not important",
    "not necessary",
    "no aplicable",
    "no se aplica",
    "fuera de alcance",
    "fuera del alcance",
    "no es relevante",
];

/// Decides, or takes the decision back.
pub(super) fn set(writer: &mut Writer<'_>, id: &str, scope: &str, reason: &str) -> Result<()> {
    let id = write::key(&writer.reader(), id)?;
    let reason = check(writer, "reason", scope, reason);
    if writer.refused() { Ok(()) } else { keep(writer, &id, scope, &reason) }
}

/// Checks a decision; `field` is what the reason is called where it came from. Gives the reason as it is kept.
pub(super) fn check(writer: &mut Writer<'_>, field: &str, scope: &str, reason: &str) -> String {
    field::code(writer, "scope", scope, &SCOPES);
    let reason = texts::words(writer, field, reason);
    if scope == "out" {
        let said = reason.to_lowercase();
        let said = said.trim_matches(|c: char| !c.is_alphanumeric());
        if reason.chars().count() < SHORTEST {
            writer.refuse(Refusal::new("refuse-system-scope-reason").with("least", SHORTEST).field(field));
        } else if EMPTY_PHRASES.contains(&said) {
            writer.refuse(Refusal::new("refuse-system-scope-phrase").field(field));
        }
    }
    if scope == "undecided" { String::new() } else { reason }
}

/// Writes a checked decision.
///
/// # Errors
/// When SQLite refuses.
pub(super) fn keep(writer: &mut Writer<'_>, id: &str, scope: &str, reason: &str) -> Result<()> {
    let fields = [("scope", Sql::Text(scope.to_owned())), ("scope_reason", Sql::Text(reason.to_owned()))];
    writer.amend("ai_system", id, &fields)
}
