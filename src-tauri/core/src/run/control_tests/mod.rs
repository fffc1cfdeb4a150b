//! Tests of controls (clauses 8.1, 9.1): what is tested, how often, a sample that anybody can draw again, and what came of it. What
//! is not effective opens a nonconformity as an action; the next test is planned by the interval.
//!
//! Not here: whether a control counts as implemented (`evidence`).

mod ask;
mod draw;
mod fields;
mod lasts;
mod register;

pub use ask::{Drawn, DrawnAsk};
pub use draw::{DrawnItem, drawn};
pub(crate) use lasts::{Tested, tested};
pub use register::CONTROL_TESTS;
