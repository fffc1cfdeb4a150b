//! People of the organisation, with the role they have and whether they are top management (clause 5.3).

mod duty;
pub(crate) mod named;
mod register;

pub use duty::{DUTIES, DUTY, DutyEdit, HOLDER};
pub(crate) use named::{NOT_TOP, decider, decides};
pub use register::{Does, PEOPLE};
