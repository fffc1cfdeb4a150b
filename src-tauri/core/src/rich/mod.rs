//! Rich text as data: headings, paragraphs, lists, tables and live parts that a register fills. No markup, no HTML, no inline form.
//!
//! A file keeps it as JSON. People who write by hand, sheets and scripts say it as light text ([`light`]), which says the same and
//! comes back as it went. Not here: what a live part holds (`facts`), how it looks (`print`, the page).

mod block;
pub mod compare;
mod light;
mod text;

pub use block::{Block, MOST_BLOCKS, MOST_COLUMNS};
pub use text::Rich;
