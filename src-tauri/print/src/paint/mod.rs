//! Painters: they turn a layout into bytes and decide nothing about it.

mod pdf;
mod svg;

pub use svg::picture;
