//! What evidence covers: each control by quarter, and one control with all that stands for it. Derived from `evidence`; nothing is
//! typed here.

mod ask;
mod control;
mod paper;
mod untested;

pub use ask::{Coverage, CoverageAnswer, CoverageCell, CoverageLine};
pub use control::{ControlEvidence, ControlEvidenceAnswer, EvidenceLine, RecipeRecord};
pub(crate) use paper::{control_paper, index_paper, resolve};
pub use untested::{Untested, UntestedControl};
