//! Inside the AIMS or not, with the reason (clause 4.3). Leaving a system out has to be explained to an auditor.

use super::fields::{SCOPE, SCOPE_REASON, Scope};
use crate::kernel::declare::*;

/// Shortest reason for leaving a system out, in characters: less cannot be about this system.
const SHORTEST: usize = 10;
/// Reasons that fit every system and so say nothing about this one.
const EMPTY_PHRASES: [&str; 12] = [
    "not applicable", "does not apply", "out of scope", "not in scope", "not relevant", "not important",
    "not necessary", "no aplicable", "no se aplica", "fuera de alcance", "fuera del alcance", "no es relevante",
];

/// The reason for the other decision does not explain this one, and what is undecided needs none.
pub(super) fn settle(it: &mut Draft<'_>) {
    let undecided = it.get(&SCOPE) == Some(Scope::Undecided);
    let left = it.changes(&SCOPE) && !it.changes(&SCOPE_REASON);
    if undecided || left {
        it.set(&SCOPE_REASON, "");
    }
}

/// What is left out has a reason that is about this system.
pub(super) fn reasoned(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&SCOPE) != Some(Scope::Out) || !(it.changes(&SCOPE) || it.changes(&SCOPE_REASON)) {
        return Ok(());
    }
    let reason = it.get(&SCOPE_REASON);
    if reason.chars().count() < SHORTEST {
        refuse.at(&SCOPE_REASON, "refuse-system-scope-reason").with("least", SHORTEST);
    } else if fits_any(&reason) {
        refuse.at(&SCOPE_REASON, "refuse-system-scope-phrase");
    }
    Ok(())
}

/// Whether words fit every system and so say nothing about this one.
fn fits_any(words: &str) -> bool {
    let said = words.to_lowercase();
    EMPTY_PHRASES.contains(&said.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether words can be about this system.
pub(super) fn explains(words: &str) -> bool {
    words.chars().count() >= SHORTEST && !fits_any(words)
}
