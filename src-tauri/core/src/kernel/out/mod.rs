//! What is made from the declarations for others: the file's tables, the descriptor for the page, types for the page.

pub mod describe;
pub mod schema;
