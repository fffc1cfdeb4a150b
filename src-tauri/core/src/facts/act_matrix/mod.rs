//! The EU AI Act by system and duty, as evidence shows it; and the same records seen by another framework. Derived; nothing is
//! typed here, and no percentage is said: what is shown is not that a law is met.

mod against;
mod ask;
mod behind;
mod frameworks;
mod looks;
mod paper;
mod table;

pub(crate) use against::against;
pub use ask::{ActCell, ActMatrix, ActMatrixAnswer, ActMatrixRow, ActMatrixSystem, ActUnbound};
pub use behind::{ActItem, ActReference};
pub use frameworks::{Framework, FrameworkLine, FrameworkReference, Frameworks};
pub use looks::{Looks, looks};
pub(crate) use paper::{SEEN, draft_paper};
pub(crate) use table::{TABLE, table};
