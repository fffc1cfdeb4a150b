//! Versions of texts of the AIMS side by side.

mod compare;
mod returned;

pub use compare::{ComparedPart, ComparedSide, TextCompare, TextCompared, TextFact};
pub use returned::{TakeOver, TextReturned, TextReturnedAnswer};
