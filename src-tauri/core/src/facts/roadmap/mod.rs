//! The roadmap: six phases with tasks and exit criteria, dated by the organisation and measured by its registers.
//!
//! Dates are typed, progress never is. A criterion whose register does not exist yet says so.

mod ask;
mod data;
mod edit;
mod facts;
mod measured;
mod phase;
mod plan;
mod register;
mod report;
mod risk;
mod risk_counts;
mod route;
mod shown;
mod state;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use ask::{LawDay, Roadmap, RoadmapAnswer, RoadmapPhase, RoadmapRoute};
pub(crate) use ask::{PhaseStanding, late, standing};
pub use phase::{PhaseAnswer, PhaseAsk, PhaseCriterion, PhaseTask};
pub use register::{ITEMS, ROADMAP};
pub(crate) use report::report;

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person does with the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "RoadmapEdit", optional_fields)]
pub enum Edit {
    /// Makes the roadmap, or makes it anew: dates set by hand are replaced then.
    Make {
        /// First day.
        starts_on: String,
        /// Starting point; absent: the one that follows from the profile.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        starting_point: Option<String>,
    },
    /// Moves a phase (`P2`) or a task (`P2-T03`).
    Move {
        /// Which.
        id: String,
        /// First day.
        starts_on: String,
        /// Last day.
        ends_on: String,
        /// Why; needed where it ends later than first planned.
        #[serde(default)]
        #[ts(as = "Option<String>")]
        why: String,
        /// Later phases and their tasks move along.
        #[serde(default)]
        #[ts(as = "Option<bool>")]
        carry: bool,
    },
    /// Gives a task to a person, or to nobody.
    Assign {
        /// Task.
        id: String,
        /// Person's key, or none.
        owner: Option<String>,
    },
    /// Closes a phase: its blockers are met, and each open warning is acknowledged with the reason.
    Close {
        /// 1 to 6.
        phase: u32,
        /// Ids of the warnings acknowledged.
        #[serde(default)]
        #[ts(as = "Option<Vec<String>>")]
        acknowledged: Vec<String>,
        /// Why they are acknowledged.
        #[serde(default)]
        #[ts(as = "Option<String>")]
        note: String,
    },
    /// Takes the closing of a phase back.
    Reopen {
        /// 1 to 6.
        phase: u32,
        /// Why.
        reason: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Make { starts_on, starting_point } => edit::make(writer, &starts_on, starting_point),
            Self::Move { id, starts_on, ends_on, why, carry } => {
                edit::shift(writer, &id, [&starts_on, &ends_on], &why, carry)
            }
            Self::Assign { id, owner } => edit::assign(writer, &id, owner),
            Self::Close { phase, acknowledged, note } => edit::close(writer, phase, &acknowledged, &note),
            Self::Reopen { phase, reason } => edit::reopen(writer, phase, &reason),
        }
    }
}
