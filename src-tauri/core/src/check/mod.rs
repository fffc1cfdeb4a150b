//! Clauses 9 and 10: whether it works.

pub mod reviews;
