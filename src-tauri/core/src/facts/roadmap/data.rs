//! Six phases with deliverables, tasks and exit criteria as data in both languages. Durations and conditions are the
//! programme's planning defaults; every criterion says whose rule it is.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::fault::{Fault, Result};

const TEXT: &str = include_str!("data.json");

/// A text in both languages.
pub(super) type Text = BTreeMap<String, String>;

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    pub(super) phases: Vec<Phase>,
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
}

/// The data.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: LazyLock<std::result::Result<Data, String>> =
        LazyLock::new(|| serde_json::from_str(TEXT).map_err(|error| error.to_string()));
    READ.as_ref().map_err(|detail| Fault::Catalogue(detail.clone()))
}

/// A text in `lang`, English where there is no other.
pub(super) fn say(text: &Text, lang: &str) -> String {
    text.get(lang).or_else(|| text.get("en")).cloned().unwrap_or_default()
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
            ["iso27001_1to3systems", "noIso27001", "alignmentOnly", "combined27001"].map(weeks),
            [32, 48, 16, 62]
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
