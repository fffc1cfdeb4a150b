//! Criteria of AI risks: what a likelihood and a consequence mean here, from which level on a risk is treated, and who may
//! accept what (clauses 6.1.1 and 6.1.2). One version is in force; a change is a new version.
//!
//! Not here: risks and their assessment (6.1.2, 8.2), which are made under a version of these.

mod complete;
mod defaults;
mod fields;
mod matrix;
mod measure;
mod paper;
mod register;

pub use fields::{Acceptor, Level};
pub use matrix::{CriteriaCell, CriteriaMatrix, CriteriaMatrixAnswer, CriteriaScale, CriteriaStep};
pub use measure::CriteriaLevel;
pub(crate) use measure::Measure;
pub(crate) use paper::{KIND, NUMBER, draft_paper, heard, level_line};
pub(crate) use register::{Brought, at_hand, in_force};
pub use register::{CRITERIA, LEVELS, SCALES};
