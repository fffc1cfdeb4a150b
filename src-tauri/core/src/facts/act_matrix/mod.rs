//! The EU AI Act by system and duty, as evidence shows it; and the same records seen by another framework. Derived; nothing is
//! typed here, and no percentage is said: what is shown is not that a law is met.

mod ask;
mod frameworks;
mod paper;
mod table;

pub use ask::{ActCell, ActItem, ActMatrix, ActMatrixAnswer, ActMatrixRow, ActMatrixSystem, ActReference, ActUnbound};
pub use frameworks::{Framework, FrameworkLine, FrameworkReference, Frameworks};
pub(crate) use paper::draft_paper;
pub(crate) use table::{TABLE, table};
