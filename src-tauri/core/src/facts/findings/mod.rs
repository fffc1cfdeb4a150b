//! What a gap run found: its grid, one item, the ranked result, the report, and the actions made of it.
//!
//! It knows the roadmap, the systems' classes and the actions, so it stands above all of them; the runs and ratings
//! themselves are the noun `gap`.

mod act;
mod grid;
mod issue;
mod one;
mod paper;
mod priority;
mod readiness;
mod result;
mod table;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use grid::{GapGrid, GapGridAnswer, GapRow};
pub use one::{GapItem, GapItemAnswer};
pub(crate) use paper::draft_paper;
pub use result::{Compared, GapResult, GapResultAnswer, RankedGap, ReuseRow};
pub(crate) use table::table;

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person makes of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "FindingsEdit", optional_fields)]
pub enum Edit {
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
        /// Why it is issued although something in the workspace contradicts itself; printed in the report.
        #[serde(default)]
        #[ts(as = "Option<String>")]
        despite: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Act { item, title, owner, due } => act::act(writer, &item, title, owner, due),
            Self::Issue { run, approver, note, languages, despite } => {
                issue::issue(writer, run.as_deref(), &approver, &note, languages, &despite)
            }
        }
    }
}
