//! Incidents and concerns (A.3.3, A.8.3, A.8.4; clause 10.2): reported in under a minute, triaged, told to whom it must be told in
//! time, learned from. An exercise uses the same form. Who reported stays with whoever opens the record.

mod ask;
mod clocks;
mod edit;
mod entries;
mod fields;
mod register;

pub use ask::{Clocks, ClocksAnswer};
pub use clocks::Clock;
pub(crate) use clocks::running;
pub use edit::Edit;
pub use entries::ENTRIES;
pub use fields::{AWARE_ON, Kind, LAWS, NAME, OWNER, STATE, State, UNSENT};
pub use register::INCIDENTS;
