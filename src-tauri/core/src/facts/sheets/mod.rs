//! Sheets of a system, from data: which part says what, from which registers (A.4.2 to A.4.5, A.6.2.7, A.6.2.8, A.7, A.8.2, A.9, A.10.2;
//! Art. 11 with Annex IV, 12, 13, 14, 19, 26 and 50 of the EU AI Act). What a sheet does not find it names.
//!
//! Not here: how they look (`print`), to whom one was handed (`deliveries`).

mod assessed;
mod blanks;
mod data;
mod draft;
mod issue;
mod notes;
mod people;
mod points;
mod records;
mod supply;
mod who;

pub(crate) use draft::{draft_paper, resolve};
pub use issue::Edit;
pub(crate) use notes::logs;

/// Sheets that are approved and issued.
pub(crate) const TECHNICAL_FILE: &str = "technical-file";
/// What users are told.
pub(crate) const USER_INFORMATION: &str = "user-information";
