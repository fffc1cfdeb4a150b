//! Tests of controls (clauses 8.1, 9.1): what is tested, how often, a sample that anybody can draw again, and what came of it. What
//! is not effective opens a nonconformity as an action; the next test is planned by the interval.
//!
//! Not here: whether a control counts as implemented (`evidence`).

mod draw;
mod lasts;
mod register;
mod then;

pub use draw::{Drawn, DrawnAsk, drawn};
pub(crate) use lasts::{Tested, tested};
pub use register::CONTROL_TESTS;
