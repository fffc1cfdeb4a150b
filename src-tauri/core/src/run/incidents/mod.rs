//! Incidents and concerns (A.3.3, A.8.3, A.8.4; clause 10.2): reported in under a minute, triaged, told to whom it must be told in
//! time, learned from. An exercise uses the same form. Who reported stays with whoever opens the record.

mod clocks;
mod edit;
mod entries;
mod register;

pub(crate) use clocks::running;
pub use clocks::{Clock, Clocks, ClocksAnswer};
pub use edit::Edit;
pub use entries::ENTRIES;
pub use register::{AWARE_ON, INCIDENTS, Kind, NAME, OWNER, STATE, State};
