//! Controlled documents that are no texts of the program: the organisation's own paper, and documents of external origin
//! (7.5.2, 7.5.3). The document stays where it is; what stands here is its control: version, approval, review, retention, and the
//! SHA-256 by which anybody sees whether a file is the one that was approved. Not here: texts (`texts`), issued PDFs (`issuing`).

mod citations;
mod fields;
mod file;
mod register;

pub use citations::{ANSWERS, CITATIONS, DOCUMENT, PAGE};
pub use fields::*;
pub use file::Edit;
pub use register::CONTROLLED;
