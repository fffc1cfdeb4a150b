//! The Statement of Applicability (clause 6.1.3): 38 controls, undecided at first, and what was decided about each.

mod decide;
mod grid;

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use decide::{ControlPatch, Decision};
pub use grid::{ControlRow, Grid, GridAnswer, Totals};

use crate::catalogue::catalogue;
use crate::door::Writer;
use crate::fault::Result;

/// Why a control is included.
pub const INCLUSION_CODES: [&str; 5] = ["risk", "law", "contract", "party", "practice"];
/// On what ground a control is excluded.
pub const EXCLUSION_GROUNDS: [&str; 3] = ["not-necessary", "not-required", "not-carried-out"];
/// How far an applicable control is. `implemented` takes checked evidence, which no register holds yet.
pub const STATUSES: [&str; 3] = ["not-started", "planned", "partly"];

/// Edits of a control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum ControlEdit {
    /// Decides whether it applies.
    Decide(Decision),
    /// Changes how it is implemented, its status, owner or date.
    Amend {
        /// Which control, e.g. `A.6.2.4`.
        id: String,
        /// Fields.
        patch: ControlPatch,
    },
}

impl ControlEdit {
    /// `noun.verb`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Decide(_) => "control.decide",
            Self::Amend { .. } => "control.amend",
        }
    }

    pub(crate) fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Decide(decision) => decide::decide(writer, decision),
            Self::Amend { id, patch } => decide::amend(writer, &id, patch),
        }
    }
}

/// Lists all controls of the edition, undecided.
pub(crate) fn found(writer: &mut Writer<'_>) -> Result<()> {
    let structure = &catalogue()?.structure;
    let empty = || Sql::Text(String::new());
    for (position, control) in structure.controls.iter().enumerate() {
        writer.insert(
            "control",
            &[
                ("id", Sql::Text(control.id.clone())),
                ("number", Sql::Text(control.id.clone())),
                ("position", Sql::Integer(i64::try_from(position).unwrap_or(i64::MAX))),
                ("edition", Sql::Text(structure.edition.clone())),
                ("own", Sql::Integer(0)),
                ("title", empty()),
                ("purpose", empty()),
                ("applicability", Sql::Text("undecided".to_owned())),
                ("inclusion_codes", Sql::Text("[]".to_owned())),
                ("inclusion_words", empty()),
                ("exclusion_ground", empty()),
                ("exclusion_words", empty()),
                ("implementation", empty()),
                ("status", empty()),
                ("annex_b_note", empty()),
                ("annex_b_by", empty()),
                ("decided_by", empty()),
            ],
        )?;
    }
    Ok(())
}
