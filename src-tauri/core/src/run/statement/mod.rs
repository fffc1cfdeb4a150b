//! The Statement of Applicability (clause 6.1.3): 38 controls, undecided at first, what was decided about each, and the
//! approved versions.

mod approve;
mod changes;
mod decide;
mod grid;
mod held;
mod line;
mod own;
mod paper;
mod paste;
mod register;
mod sheet;
mod state;
mod terms;

pub use terms::{NUMBER, SUBJECT};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use changes::{ChangesAsk, FieldStep};
pub(crate) use decide::amend;
pub use decide::{ControlPatch, Decision};
pub use grid::{ControlRow, DomainTotals, Grid, GridAnswer, Totals};
pub(crate) use held::{Held, decided, held, unconfirmed};
pub(crate) use paper::draft_paper;
pub use paste::PastedRow;
pub use register::{Applicability, CONTROLS, Exclusion, Inclusion, VERSIONS};
pub use sheet::{ControlAsk, ControlSheet};
pub use state::{StateAsk, StatementState, Version};
pub(crate) use state::{behind, provisional, scope_approved, unassessed};

use crate::catalogue::catalogue;
use crate::door::{Act, Writer};
use crate::fault::Result;
use crate::kernel::{insert, stored};

/// Edits of a control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ControlEdit {
    /// Decides whether it applies.
    Decide(Decision),
    /// Changes how it is implemented, its status, owner or date.
    Amend {
        /// Which control, e.g. `A.6.2.4`.
        control: String,
        /// Fields.
        patch: ControlPatch,
    },
    /// Adds a control of the organisation's own, beyond Annex A.
    AddOwn {
        /// Key, if the caller wants to refer to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<String>,
        /// Short title.
        title: String,
        /// What it is for.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        purpose: String,
    },
    /// Changes the title or purpose of a control of the organisation's own.
    AmendOwn {
        /// Which control.
        control: String,
        /// Short title.
        title: String,
        /// What it is for.
        purpose: String,
    },
    /// Removes a control of the organisation's own. Approved versions keep it.
    RemoveOwn {
        /// Which control.
        control: String,
    },
    /// Takes over rows from a spreadsheet: all of them, or none.
    Paste {
        /// Rows.
        rows: Vec<PastedRow>,
    },
}

/// Edits of the statement as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum StatementEdit {
    /// Approves, freezes and issues a version.
    Approve {
        /// Key of the approver.
        approver: String,
        /// `major` (1.0, 2.0) or `minor` (1.1).
        version: String,
        /// What a reader should know about this version.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        note: String,
        /// Languages of the approved record; absent or empty: the organisation's document languages.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        languages: Vec<String>,
        /// Day by which a provisional version is to be confirmed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        confirm_by: String,
        /// Why it is approved although something in the workspace contradicts itself; printed in the document.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        despite: String,
    },
}

impl Act for ControlEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Decide(decision) => decide::decide(writer, &decision),
            Self::Amend { control, patch } => decide::amend(writer, &control, &patch),
            Self::AddOwn { id, title, purpose } => own::add(writer, id, title, purpose),
            Self::AmendOwn { control, title, purpose } => own::amend(writer, &control, title, purpose),
            Self::RemoveOwn { control } => own::remove(writer, &control),
            Self::Paste { rows } => paste::paste(writer, rows),
        }
    }
}

impl Act for StatementEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Approve { approver, version, note, languages, confirm_by, despite } = self;
        approve::approve(writer, &approver, &version, &note, languages, &confirm_by, &despite)
    }
}

/// Lists all controls of the edition that are not listed yet, undecided. Gives how many.
pub(crate) fn found(writer: &mut Writer<'_>) -> Result<usize> {
    let (structure, mut founded) = (&catalogue()?.structure, 0);
    for (position, control) in structure.controls.iter().enumerate() {
        let position = i64::try_from(position).unwrap_or(i64::MAX);
        if CONTROLS.key(&writer.reader(), &control.id).is_ok() {
            continue;
        }
        founded += 1;
        let place = [
            ("number", control.id.as_str().into()),
            ("position", position.into()),
            ("edition", structure.edition.as_str().into()),
        ];
        insert(writer, &CONTROLS, Some(control.id.clone()), stored(place))?;
    }
    Ok(founded)
}
