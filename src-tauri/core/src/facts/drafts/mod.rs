//! What is drafted for the organisation: texts with slots, filled from what the registers know. What nobody said stays an open slot.

mod coverage;
mod draft;
pub mod slots;
mod texts;
mod words;

pub use coverage::{Coverage, CoverageParagraph, CoverageRegister, CoverageRow};
pub use draft::Edit;
