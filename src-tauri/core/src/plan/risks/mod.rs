//! Risks and opportunities of AI systems (clauses 6.1.1 to 6.1.3, 8.2, 8.3): found, rated under the criteria in force, treated
//! and accepted. What is proposed or unrated counts as nothing.
//!
//! Not here: risks of the AIMS itself (`aims_risks`), what a template brings (`templates`), prohibited practices (`ai_act`).

mod accept;
pub(crate) mod apart;
mod crossed;
mod derived;
mod edit;
mod fields;
pub(crate) mod heard;
mod indicators;
mod lapse;
pub(crate) mod level;
pub(crate) mod past;
pub(crate) mod plan;
mod rate;
pub(crate) mod reasons;
mod register;
mod second;
pub(crate) mod system;
mod works;

pub(crate) use accept::{entitled, rated_alone};
pub use derived::{LEFT_LEVEL, LEVEL};
pub use edit::Edit;
pub use fields::*;
pub(crate) use indicators::WATCHED;
pub use indicators::{INDICATOR_STANDS, INDICATORS, NEXT_RISK_READING, RISK_READINGS};
pub use plan::{
    PLAN_BY, PLAN_BY_NAME, PLAN_COVERS, PLAN_DOCUMENT, PLAN_IMPACTS, PLAN_NOTE, PLAN_ON, PLAN_REVIEW, PLAN_UNDER,
    PLAN_VERSION, PLANS,
};
pub use register::RISKS;
pub use second::{SECOND_APART, SECOND_RATINGS};
