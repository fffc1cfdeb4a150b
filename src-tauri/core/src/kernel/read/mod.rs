//! Reading: lists filtered, sorted and paged in SQL, one record with everything that hangs on it, tables, search, links.

pub mod bounds;
pub mod index;
pub mod inside;
pub mod links;
mod one;
pub mod past;
mod rows;
mod search;
mod table;

pub use one::{Moved, OneAnswer, Proposal, Stale, offered, one, proposals, stale_in, stale_of, steps};
pub use rows::{Row, RowsAnswer, RowsAsk, rows};
pub use search::{Fit, entitle, found, shelve};
pub use table::{heads, sheet_in, table};
