//! Management reviews (clause 9.3) and the committee's meetings between them, which are none: planned, in preparation, in meeting, held, minutes approved, closed.
//!
//! Inputs are shown live while a review is prepared and copied as of the data cut-off when the meeting starts; approval
//! freezes and issues the minutes. Not here: the layout of the minutes (`print`), the register of actions (`actions`).

mod acceptance;
mod act;
mod actions;
mod agenda;
mod amend;
mod approve;
mod carry;
mod close;
mod conclude;
mod dates;
mod decide;
mod edit;
mod end;
mod gather;
mod guard;
mod hold;
mod input;
mod late;
mod list;
mod named;
mod paper;
mod picture;
mod plan;
mod prepare;
mod proposal;
mod record;
mod register;
mod seat;
mod sheet;
mod shown;
mod state;
mod step;
mod targets;
mod told;

pub use acceptance::{dates, reasons};
pub(crate) use actions::against;
pub use actions::{Posed, ReviewAction};
pub(crate) use agenda::{COMMITTEE, position};
use agenda::{Item, agenda, required};
pub use amend::ReviewPatch;
pub use carry::ActionEdit;
pub use conclude::Conclusion;
pub use decide::DecisionPatch;
pub use edit::Edit;
pub use input::InputPatch;
pub use list::{ReviewLine, Reviews};
pub use paper::draft_paper;
pub use plan::NewReview;
pub use proposal::ReviewProposal;
pub(crate) use record::resolve;
pub use record::{Covering, Decision, Record, Seat, came};
pub use register::{COMMITTEE_MEETS, DECISIONS, INPUT, INPUTS, REVIEW_MEETS, REVIEW_NEXT, REVIEWS, SEATS};
pub use sheet::{
    PreviousVerdicts, ProposedNext, ReviewAsk, ReviewSheet, SheetDecision, SheetInput, SheetSeat, Standing, Verdicts,
};
pub use state::State;
pub use targets::MovedTarget;
