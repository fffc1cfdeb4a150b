//! Clauses 7 and 8: what is done.

pub mod actions;
pub mod suppliers;
