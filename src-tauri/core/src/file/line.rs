//! The line of schema versions: the one this program writes, and the older ones it can bring up to it.

use std::sync::LazyLock;

use super::known::{Object, SCHEMA_VERSION, digest, schema};

/// A program's schema and the steps that lead to it.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Version this program writes.
    pub version: i32,
    /// Its whole schema text.
    pub schema: &'static str,
    /// From older versions, oldest first, without a gap: the last step leads to `version`.
    pub steps: &'static [Step],
    /// Schemas of trial versions: their files are refused in a sentence of their own.
    pub trials: &'static [Trial],
}

/// A schema that a trial version wrote. Only its digest is kept, to tell such a file from one that somebody changed.
#[derive(Clone, Copy, Debug)]
pub struct Trial {
    /// Its version, as the header says.
    pub version: i32,
    /// SHA-256 of its objects, 64 hex digits.
    pub digest: &'static str,
    /// Which trial that was, for the log.
    pub name: &'static str,
}

/// One step from a released version to the next.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The version it starts from; it leads to the next.
    pub from: i32,
    /// The whole schema text of `from`.
    pub schema: &'static str,
    /// For each table of the next version that is new or changed: its name, and the `SELECT` that fills it, with its
    /// columns in the new order. The old rows of a changed or dropped table are in `old_<table>`. Without one it starts empty.
    pub fill: &'static [(&'static str, &'static str)],
}

/// The line of this program. Until 1.0 there is one schema and no step to it.
pub static SHIPPED: LazyLock<Line> =
    LazyLock::new(|| Line { version: SCHEMA_VERSION, schema: schema(), steps: &[], trials: &TRIALS });

/// Everything that anybody may still have from before.
const TRIALS: [Trial; 2] = [
    Trial {
        version: 1,
        digest: "4a2c2afa3bdaf4a2b77aaf8b8fa3f77b17fa1aa0e45574469588d8d70e1144da",
        name: "the foundation",
    },
    Trial {
        version: 2,
        digest: "bae49e59dc984f66f47c4a56c4cab8926798236a4049e792170ebb95f9b4f111",
        name: "the diagnostic",
    },
];

impl Line {
    /// The schema text of a version, if the line knows it.
    #[must_use]
    pub fn schema_of(&self, version: i32) -> Option<&'static str> {
        if version == self.version {
            return Some(self.schema);
        }
        self.steps.iter().find(|step| step.from == version).map(|step| step.schema)
    }

    /// The trial version that wrote a file of this version and schema, if one did.
    pub(super) fn trial(&self, version: i32, found: &[Object]) -> Option<&'static str> {
        let digest = digest(found);
        let trials = self.trials;
        trials.iter().find(|trial| trial.version == version && trial.digest == digest).map(|trial| trial.name)
    }

    /// The steps that lead from `version` to the present one, each with the schema text it leads to.
    pub(super) fn steps_from(&self, version: i32) -> impl Iterator<Item = (&'static Step, &'static str)> {
        let (line, steps) = (*self, self.steps);
        steps.iter().filter(move |step| step.from >= version).map(move |step| {
            let next = line.schema_of(step.from + 1).unwrap_or(line.schema);
            (step, next)
        })
    }
}
