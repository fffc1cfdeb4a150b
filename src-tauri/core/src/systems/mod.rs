//! The inventory of AI systems (A.4.2): the register every other part of the AIMS hangs on.
//!
//! What is not said is empty, never guessed: a system without a decision on scope is *undecided*. A change of what a recorded
//! classification rests on asks to look again. Not here: the classification itself (`ai_act`), reading spreadsheets (`sheet`).

mod fields;
mod import;
mod list;
pub(crate) mod look;
mod patch;
mod row;
mod scope;
mod shares;
mod sheet;
mod stage;
mod table;
mod words;
mod write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use fields::{ACT_ROLES, AIMS_ROLES, CRITICALITIES, ORIGINS, SCOPES, STAGES, YES_NO};
pub use import::{SystemRowIn, rows_in};
pub use list::{SystemFilter, SystemList, SystemSort, SystemTotals, Systems};
pub use patch::SystemPatch;
pub use row::SystemRow;
pub use shares::{Shared, SystemShare};
pub use sheet::{StageEntry, SystemAsk, SystemFields, SystemSheet};
pub use table::{SystemHeads, SystemTable, SystemTableAsk, guessed};

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person does with the inventory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "SystemEdit")]
pub enum Edit {
    /// Adds a system.
    Add {
        /// Key, if the caller wants to refer to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<String>,
        /// Name, up to 200 characters; no two systems have the same.
        name: String,
        /// The other fields.
        #[serde(default)]
        #[ts(optional, as = "Option<SystemPatch>")]
        patch: Box<SystemPatch>,
    },
    /// Changes fields.
    Amend {
        /// Key or number.
        id: String,
        /// The fields.
        patch: Box<SystemPatch>,
    },
    /// Records that a system came to a stage of its life cycle.
    SetStage {
        /// Key or number.
        id: String,
        /// See [`STAGES`].
        stage: String,
        /// Since when; absent: today.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        on: Option<String>,
        /// What happened.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        note: String,
    },
    /// Decides whether a system is inside the AIMS.
    SetScope {
        /// Key or number.
        id: String,
        /// See [`SCOPES`].
        scope: String,
        /// Why; needed for `out`, about this system, 10 characters or more.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        reason: String,
    },
    /// Somebody checked today that the entry is right.
    Check {
        /// Key or number.
        id: String,
    },
    /// Somebody looked again at what had changed.
    ClearLookAgain {
        /// Key or number.
        id: String,
        /// What came of it.
        note: String,
    },
    /// A supplier changed the version of a model: it is put on every system that rests on the model and is not retired.
    ChangeModel {
        /// Only systems of this supplier.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        supplier: Option<String>,
        /// Which model.
        base_model: String,
        /// Only systems with this version.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        from: Option<String>,
        /// The new version.
        to: String,
    },
    /// Removes a system that nothing refers to.
    Remove {
        /// Key or number.
        id: String,
    },
    /// Rows of a spreadsheet, pasted or imported: each changes a system or adds one.
    Import {
        /// The rows.
        rows: Vec<SystemRowIn>,
        /// Takes the good rows and leaves those out that have reasons against them; else one reason stops all.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        skip_bad: bool,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Add { id, name, patch } => write::add(writer, id, &name, &patch),
            Self::Amend { id, patch } => write::amend(writer, &id, &patch),
            Self::SetStage { id, stage, on, note } => stage::set(writer, &id, &stage, on.as_deref(), &note),
            Self::SetScope { id, scope, reason } => scope::set(writer, &id, &scope, &reason),
            Self::Check { id } => look::check(writer, &id),
            Self::ClearLookAgain { id, note } => look::clear(writer, &id, &note),
            Self::ChangeModel { supplier, base_model, from, to } => {
                look::change_model(writer, &look::ModelChange { supplier, base_model, from, to })
            }
            Self::Remove { id } => write::remove(writer, &id),
            Self::Import { rows, skip_bad } => import::import(writer, rows, skip_bad),
        }
    }
}
