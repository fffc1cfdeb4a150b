//! Versions of texts of the AIMS side by side.

mod compare;
mod returned;
mod scope;

pub use compare::{ComparedPart, ComparedSide, TextCompare, TextCompared, TextFact};
pub use returned::{TakeOver, TextReturned, TextReturnedAnswer};
pub use scope::{ScopePlace, ScopePlaces};
