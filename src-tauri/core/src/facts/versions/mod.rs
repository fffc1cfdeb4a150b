//! Versions of texts of the AIMS side by side.

mod compare;

pub use compare::{ComparedPart, ComparedSide, TextCompare, TextCompared, TextFact};
