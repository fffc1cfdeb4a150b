//! Six phases with deliverables, tasks and exit criteria as data in both languages. Durations and conditions are the
//! programme's planning defaults; every criterion says whose rule it is.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    pub(super) phases: Vec<Phase>,
    pub(super) routes: Vec<Route>,
    roles: BTreeMap<String, String>,
}

/// A phase.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phase {
    pub(super) number: u32,
    #[allow(dead_code)]
    id: String,
    /// Weeks by starting point.
    pub(super) weeks: BTreeMap<String, u32>,
    pub(super) title: Text,
    pub(super) deliverables: BTreeMap<String, Vec<String>>,
    /// What ISO/IEC 27001 gives here.
    pub(super) reuse: Text,
    pub(super) tasks: Vec<Task>,
    pub(super) criteria: Vec<Criterion>,
}

/// The way of an objective through the phases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Route {
    /// `certification`, `alignment`, `literacyFirst` or `actFirst`.
    pub(super) id: String,
    /// `programme` or `ours`: whose proposal it is.
    pub(super) basis: String,
    /// What lies on it: phases (`P2`), tasks and criteria.
    pub(super) takes: Vec<String>,
    /// What of these does not.
    pub(super) leaves: Vec<String>,
    /// What may be said once its last phase is closed.
    pub(super) end: Text,
    /// What comes after it; empty where nothing does.
    pub(super) then: Text,
}

/// A task.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Task {
    pub(super) id: String,
    pub(super) references: String,
    role: String,
    /// `iso27001`, `supervisor`, `personalData`, or empty: for everybody.
    pub(super) condition: String,
    pub(super) title: Text,
}

/// An exit criterion: one computable test.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Criterion {
    pub(super) id: String,
    /// `standard`, `law`, `body`, `ours` or `programme`.
    pub(super) basis: String,
    /// `blocker` or `warning`.
    pub(super) effect: String,
    /// The register it is computed from, where that does not exist yet.
    pub(super) register: String,
    pub(super) text: Text,
    /// What we recommend beside it; it never blocks.
    #[serde(default)]
    pub(super) beside: Text,
}

/// The data.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

impl Data {
    /// A phase by its number.
    pub(super) fn phase(&self, number: u32) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.number == number)
    }

    /// Who usually does a task.
    pub(super) fn role(&self, task: &Task, lang: &str) -> String {
        match lang {
            "es" => self.roles.get(&task.role).cloned().unwrap_or_else(|| task.role.clone()),
            _ => task.role.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn six_phases_92_tasks_39_criteria_and_the_weeks_of_every_starting_point() {
        let data = data().unwrap();
        let tasks = data.phases.iter().map(|phase| phase.tasks.len()).sum::<usize>();
        let criteria: Vec<&Criterion> = data.phases.iter().flat_map(|phase| &phase.criteria).collect();
        let blockers: Vec<&&Criterion> = criteria.iter().filter(|one| one.effect == "blocker").collect();
        assert_eq!((data.phases.len(), tasks, criteria.len(), blockers.len()), (6, 92, 39, 23));
        // Only the standard, the law or a body makes a blocker.
        assert!(blockers.iter().all(|one| ["standard", "law", "body"].contains(&one.basis.as_str())));
        let weeks = |point: &str| data.phases.iter().map(|phase| phase.weeks[point]).sum::<u32>();
        assert_eq!(
            ["iso27001_1to3systems", "noIso27001", "alignmentOnly", "combined27001", "literacyFirst", "actFirst"]
                .map(weeks),
            [32, 48, 16, 62, 10, 13]
        );
        for phase in &data.phases {
            let texts = phase.tasks.iter().map(|task| &task.title).chain(phase.criteria.iter().map(|one| &one.text));
            for text in texts.chain([&phase.title, &phase.reuse]) {
                assert!(text.contains_key("en") && text.contains_key("es"), "{text:?}");
            }
            assert_eq!(phase.deliverables["en"].len(), phase.deliverables["es"].len());
        }
    }
}
