//! The documents of AIMS Desk: what they say, how they are laid out, and how they become PDF and preview.
//!
//! `document` is what a document says; `layout` decides where it stands (a display list and a structure tree, our own
//! types); `paint` turns that into PDF/A-2a + PDF/UA-1 bytes or an SVG page. Not here: any rule of the domain, any
//! write to a workspace, any clock.

pub mod act_matrix;
pub mod calendar;
pub mod chart;
pub mod criteria;
pub mod document;
pub mod evidence;
mod fault;
mod file_name;
mod form;
mod gap;
pub mod impacts;
mod incidents;
pub mod layout;
mod lexicon;
pub mod lists;
mod paint;
mod press;
pub mod processes;
pub mod requests;
pub mod review;
mod said;
pub mod session;
pub mod sheet;
mod slides;
pub mod statement;
pub mod texts;
pub mod treatment;

pub use fault::PrintFault;
pub use file_name::{file_name, word_name};
pub use layout::{Layout, lay_out};
pub use lexicon::LEXICON;
pub use press::{Preview, Printer, lay_out_paper, press_while, preview, word};
