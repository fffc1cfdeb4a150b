//! Management reviews (clause 9.3): planned, in preparation, in meeting, held, minutes approved, closed.
//!
//! Inputs are shown live while a review is prepared and copied as of the data cut-off when the meeting starts; approval
//! freezes and issues the minutes. Not here: the layout of the minutes (`print`), the register of actions (`actions`).

mod acceptance;
mod act;
mod actions;
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
mod list;
mod paper;
mod picture;
mod plan;
mod prepare;
mod proposal;
mod record;
mod register;
mod seat;
mod sheet;
mod state;
mod step;

pub use acceptance::{dates, reasons};
pub use actions::ReviewAction;
pub(crate) use actions::against;
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
pub use record::{Covering, Decision, Record, Seat};
pub use register::{DECISIONS, INPUT, INPUTS, REVIEWS, SEATS};
pub use sheet::{ReviewAsk, ReviewSheet, SheetDecision, SheetInput, SheetSeat};
pub use state::State;

use crate::catalogue::catalogue;
use crate::fault::{Fault, Result};

/// Inputs clause 9.3.2 asks for, in its order.
///
/// # Errors
/// When the embedded catalogue is broken.
pub(crate) fn required() -> Result<Vec<String>> {
    let inputs = &catalogue()?.structure.review_inputs;
    Ok(inputs.iter().filter(|input| input.required).map(|input| input.id.clone()).collect())
}

/// The place of an input on the agenda, from 1; none for an empty id.
///
/// # Errors
/// [`Fault::NotFound`] for an input there is not.
pub(crate) fn position(input: &str) -> Result<Option<usize>> {
    if input.is_empty() {
        return Ok(None);
    }
    let at = catalogue()?.structure.review_inputs.iter().position(|one| one.id == input);
    match at {
        Some(at) => Ok(Some(at + 1)),
        None => Err(Fault::NotFound { kind: "review input", id: input.to_owned() }),
    }
}
