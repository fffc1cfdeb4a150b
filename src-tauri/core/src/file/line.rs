//! The line of schema versions: the one this program writes, and the older ones it can bring up to it.

use super::known::{SCHEMA, SCHEMA_1, SCHEMA_VERSION};

/// A program's schema and the steps that lead to it.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Version this program writes.
    pub version: i32,
    /// Its whole schema text.
    pub schema: &'static str,
    /// From older versions, oldest first, without a gap: the last step leads to `version`.
    pub steps: &'static [Step],
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

/// The profile of a workspace that was made before there was one: nothing is known yet, and onboarding was not asked for.
const EMPTY_PROFILE: &str = "SELECT 'profile', 'skipped', '', NULL, '', '', '', NULL, '', '{}', '', '', '', '', NULL";

/// The line of this program.
pub const SHIPPED: Line = Line {
    version: SCHEMA_VERSION,
    schema: SCHEMA,
    steps: &[Step { from: 1, schema: SCHEMA_1, fill: &[("profile", EMPTY_PROFILE)] }],
};

impl Line {
    /// The schema text of a version, if the line knows it.
    #[must_use]
    pub fn schema_of(&self, version: i32) -> Option<&'static str> {
        if version == self.version {
            return Some(self.schema);
        }
        self.steps.iter().find(|step| step.from == version).map(|step| step.schema)
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
