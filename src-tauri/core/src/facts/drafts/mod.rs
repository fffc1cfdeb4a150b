//! What is drafted for the organisation from what the registers know: data in both languages, texts with slots, and the facts
//! each rests on. What nobody said stays open. Nothing drafted counts: a person confirms, changes or throws away each.

pub(crate) mod decisions;
pub mod grounds;
mod proposed;
pub mod slots;
mod words;

pub use proposed::{Edit, ProposedAsk, ProposedControl, ProposedFact, ProposedMissing};
