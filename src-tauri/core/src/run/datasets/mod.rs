//! Data sets of AI systems (A.7.2 to A.7.6): where they come from, by what right, how good they are, who looked.
//!
//! Not here: readings of their quality (`measures`), resources that are no data.

mod draft;
mod register;
mod steps;

pub use draft::Edit;
pub use register::*;
pub use steps::{PROVENANCE, STEPS};
