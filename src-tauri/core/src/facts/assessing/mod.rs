//! Assessing the impact of a system with what all registers know: which form its class asks for, whether Art. 27 of the EU AI
//! Act binds, what is proposed, and the page of a round (clauses 6.1.4 and 8.4).
//!
//! Nothing here decides: a proposal is a person's to take, and every reason names the record it comes from.

mod act;
mod ask;
mod begin;
mod draft;
mod heard;
mod phrases;
mod report;
mod shape;
mod taken;

pub(crate) use act::against;
pub use ask::ImpactAsk;
pub use begin::Edit;
pub(crate) use heard::heard;
pub use report::{EXTRACT, FRIA, REPORT};
pub(crate) use report::{draft_paper, resolve};
pub use shape::{ImpactAnswer, ImpactEffect, ImpactFria, ImpactQuestion, ImpactSection};
