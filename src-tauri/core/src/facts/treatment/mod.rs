//! Risks seen together: how they lie before and after treatment, what waits for whom, and the treatment plan approved as a
//! whole (clauses 6.1.2, 6.1.3, 8.2 and 8.3).
//!
//! Not here: one risk and its acts (`risks`), what a system's template brings (`templates`).

mod against;
mod approve;
mod ask;
mod moves;
mod paper;

pub(crate) use against::waits;
pub use approve::Edit;
pub(crate) use ask::waiting;
pub use ask::{RiskAcceptor, RiskLine, RiskMap, RiskMapAnswer, RiskShare, RiskStarters};
pub use moves::{RiskMove, RiskMoves, RiskMovesAnswer};
pub(crate) use paper::{NUMBER, draft_paper};
