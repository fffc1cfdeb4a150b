//! Literacy (clauses 7.2 and 7.3; A.4.6; Article 4 of the EU AI Act): person × role × module, and KPI-5, as the page and paper show it.

mod ask;
mod paper;
mod slides;

pub use ask::{LiteracyAnswer, LiteracyAsk};
pub(crate) use paper::table_paper;
pub(crate) use slides::{module_key, slides_paper};
