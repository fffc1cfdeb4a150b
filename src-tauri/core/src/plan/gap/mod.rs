//! The gap analysis: how far clauses 4 to 10 and the controls of Annex A are met, run by run.
//!
//! A first pass judges the 32 sub-clauses and 38 controls once each, a full run every one of the 134 requirements and 38
//! controls. A frozen run is a baseline and never changes. Not here: any decision. A rating proposes; people decide in the
//! Statement of Applicability.

mod act;
mod answer;
mod data;
mod grid;
mod issue;
mod items;
mod one;
mod paper;
mod priority;
mod proposal;
mod rate;
mod register;
mod result;
mod run;
mod run_row;
mod score;
mod table;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use answer::unfinished;
pub use grid::{GapGrid, GapGridAnswer, GapRow};
pub use one::{GapItem, GapItemAnswer};
pub(crate) use paper::draft_paper;
pub use proposal::Proposal;
pub(crate) use proposal::of_control;
pub use rate::{GapPatch, GapRowIn};
pub use register::{ANSWERS, RUNS};
pub use result::{Compared, GapResult, GapResultAnswer, RankedGap, ReuseRow};
pub use run::{GapRuns, GapRunsAnswer};
pub use run_row::GapRun;
pub(crate) use run_row::resolve;
pub(crate) use table::table;

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
        /// `first` (70 items, about forty minutes) or `full` (172 items).
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
    /// Makes an action out of a gap.
    Act {
        /// Item of the latest run.
        item: String,
        /// What is to be done; absent: the recommendation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<String>,
        /// Owner's key; absent: the answer's owner.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner: Option<String>,
        /// Due date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<String>,
    },
    /// Issues the gap report of a frozen run.
    Issue {
        /// Run, key or number; absent: the latest frozen one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        run: Option<String>,
        /// Key of the person who approves.
        approver: String,
        /// Approver's note.
        #[serde(default)]
        #[ts(as = "Option<String>")]
        note: String,
        /// Languages of the approved record; empty: the organisation's.
        #[serde(default)]
        #[ts(as = "Option<Vec<String>>")]
        languages: Vec<String>,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Start { id, depth, title, from } => run::start(writer, id, &depth, &title, from.as_deref()),
            Self::Rate { item, patch } => rate::one(writer, &item, patch),
            Self::RateMany { rows } => rate::many(writer, rows),
            Self::Freeze { note } => run::freeze(writer, &note),
            Self::Discard {} => run::discard(writer),
            Self::Act { item, title, owner, due } => act::act(writer, &item, title, owner, due),
            Self::Issue { run, approver, note, languages } => {
                issue::issue(writer, run.as_deref(), &approver, &note, languages)
            }
        }
    }
}
