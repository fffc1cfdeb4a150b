//! What is drafted for the organisation from what the registers know: data in both languages, texts with slots, and the facts
//! each rests on. What nobody said stays open. Nothing drafted counts: a person confirms, changes or throws away each.

mod coverage;
pub(crate) mod decisions;
mod draft;
pub mod grounds;
mod known;
mod proposed;
pub mod slots;
mod texts;
mod words;

pub use coverage::{Coverage, CoverageDocument, CoverageParagraph, CoverageRegister, CoverageRow};
pub use draft::TextEdit;
pub use known::KnownEdit;
pub use proposed::{Edit, ProposedAsk, ProposedControl, ProposedFact, ProposedMissing};
pub(crate) use texts::demanded;
