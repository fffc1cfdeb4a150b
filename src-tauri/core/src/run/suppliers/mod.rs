//! Suppliers of AI systems, models, data and services; what they were asked and answered; who answers for what (A.10.2, A.10.3).
//!
//! Not here: contracts as files, a supplier's new model version (`systems`), which questions a template has ready (`templates`).

mod diligence;
mod draft;
mod register;
mod split;

pub use diligence::{ANSWERS, OF, QUESTION};
pub(crate) use draft::named;
pub use register::*;
pub use split::{Edit, SPLITS, SYSTEM as SPLIT_SYSTEM};
