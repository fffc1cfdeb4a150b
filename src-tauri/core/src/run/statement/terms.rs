//! The statement as a document.

/// What documents of kind `statement` are about: there is one statement.
pub const SUBJECT: &str = "statement";

/// Number of the document.
pub const NUMBER: &str = "SoA-001";
