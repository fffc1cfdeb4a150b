//! The gap analysis: how far clauses 4 to 10 and the controls of Annex A are met, run by run.
//!
//! A first pass judges the 32 sub-clauses and 38 controls once each, a full run every one of the 133 duties and 38
//! controls. A frozen run is a baseline and never changes. Not here: any decision (a rating proposes; people decide in
//! the Statement of Applicability), nor what comes of a run (`findings`).

pub(crate) mod answer;
pub(crate) mod data;
pub(crate) mod items;
mod judged;
mod proposal;
mod rate;
mod register;
mod run;
pub(crate) mod run_row;
pub(crate) mod score;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use answer::unfinished;
pub(crate) use data::reuse;
#[cfg(test)]
pub(crate) use data::reuses;
pub(crate) use judged::{Judged, judged};
pub use proposal::Proposal;
pub(crate) use proposal::of_control;
pub use rate::{GapPatch, GapRowIn};
pub use register::{ANSWERS, ITEM, RUNS};
pub use run::{GapRuns, GapRunsAnswer};
pub use run_row::GapRun;
pub(crate) use run_row::resolve;

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person does in the gap analysis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "GapEdit", optional_fields)]
pub enum Edit {
    /// Begins a run. Only one is open at a time.
    Start {
        /// Key; made if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        /// `first` (70 items, about forty minutes) or `full` (171 items).
        depth: String,
        /// Name, e.g. the occasion.
        #[serde(default)]
        #[ts(as = "Option<String>")]
        title: String,
        /// Run whose answers are copied, key or number. From a first pass only controls are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<String>,
    },
    /// Rates one item of the open run, or changes what is said about it.
    Rate {
        /// Requirement (`4.1-01`), sub-clause (`4.1`, first pass only) or control (`A.2.2`).
        item: String,
        /// Fields; absent ones stay, null clears.
        patch: GapPatch,
    },
    /// Rates several items at once: pasted or filled down.
    RateMany {
        /// Rows.
        rows: Vec<GapRowIn>,
    },
    /// Closes the open run as a baseline. What has no answer stays "not assessed".
    Freeze {
        /// Note.
        #[serde(default)]
        #[ts(as = "Option<String>")]
        note: String,
    },
    /// Throws away the open run while nothing is answered in it.
    Discard {},
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Start { id, depth, title, from } => run::start(writer, id, &depth, &title, from.as_deref()),
            Self::Rate { item, patch } => rate::one(writer, &item, &patch),
            Self::RateMany { rows } => rate::many(writer, rows),
            Self::Freeze { note } => run::freeze(writer, &note),
            Self::Discard {} => run::throw_away(writer),
        }
    }
}
