//! Clauses 9 and 10: whether it works.

pub mod drills;
pub mod reviews;
