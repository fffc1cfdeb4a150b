//! The processes as data in both languages: clauses, who answers, what comes in and goes out, and the records that show each in use.

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    pub(super) bands: Vec<Band>,
}

/// Processes of one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Band {
    #[cfg_attr(not(test), allow(dead_code))]
    pub(super) id: String,
    pub(super) title: Text,
    /// One follows the other.
    pub(super) flow: bool,
    /// What the other bands get from it.
    pub(super) gives: Text,
    pub(super) processes: Vec<Process>,
}

/// A process.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Process {
    #[cfg_attr(not(test), allow(dead_code))]
    pub(super) id: String,
    pub(super) clauses: Vec<String>,
    /// Records that show it in use, as [`crate::facts::Goal::to`] takes them.
    pub(super) records: Vec<String>,
    /// Code of the role that answers for it.
    pub(super) owner: String,
    pub(super) title: Text,
    pub(super) takes: Text,
    pub(super) gives: Text,
}

/// The data.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;
    use crate::desk::nouns;
    use crate::facts::Goal;
    use crate::kernel::declare::Codes;
    use crate::plan::roles::Kind;

    #[test]
    fn every_process_names_what_there_is_and_every_demand_of_the_standard_has_one() {
        let (data, structure) = (data().unwrap(), &catalogue().unwrap().structure);
        let all: Vec<&Process> = data.bands.iter().flat_map(|band| &band.processes).collect();
        for process in &all {
            assert!(Kind::of(&process.owner).is_some(), "{}", process.id);
            assert!(process.records.iter().all(|one| nouns().any(|noun| noun == Goal::to(one).noun)), "{}", process.id);
            for text in [&process.title, &process.takes, &process.gives] {
                assert!(text.contains_key("en") && text.contains_key("es"), "{}", process.id);
            }
            for id in &process.clauses {
                let known = structure.subclauses.iter().any(|one| one.id == *id)
                    || structure.controls.iter().any(|one| one.id == *id);
                assert!(known, "{}: {id}", process.id);
            }
        }
        // The map itself is what 4.4 asks for.
        for subclause in structure.subclauses.iter().filter(|one| one.id != "4.4") {
            assert!(all.iter().any(|process| process.clauses.contains(&subclause.id)), "{}", subclause.id);
        }
        // Each band gives what the one below it works with: people to what runs, records of it to what checks.
        let ids: std::collections::BTreeSet<&str> = all.iter().map(|process| process.id.as_str()).collect();
        assert_eq!(
            (ids.len(), data.bands.iter().map(|band| band.id.as_str()).collect::<Vec<_>>()),
            (18, vec!["lead", "support", "run", "check"])
        );
    }
}
