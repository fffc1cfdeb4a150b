//! Painters: they turn a layout into bytes and decide nothing about it.

mod docx;
mod pdf;
mod svg;

pub(crate) use docx::docx;
pub use svg::picture;
