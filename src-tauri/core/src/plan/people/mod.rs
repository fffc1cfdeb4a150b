//! People of the organisation, with the role they have and whether they are top management (clause 5.3).

mod duty;
pub(crate) mod named;

use crate::kernel::declare::*;

pub use duty::{DUTIES, DUTY, DutyEdit, HOLDER};

/// As documents print it.
pub static NAME: Field<Line> = Field::new("name").required();
pub static ROLE: Field<Line> = Field::new("role");
pub static TOP_MANAGEMENT: Field<Flag> = Field::new("topManagement");
/// E-mail or telephone.
pub static CONTACT: Field<Line> = Field::new("contact");

pub static PEOPLE: Register = Register {
    noun: "person",
    group: Group::Plan,
    answers: &["5.3", "7.2"],
    fields: &[&NAME, &ROLE, &TOP_MANAGEMENT, &CONTACT],
    form: &[("who", &[&NAME, &ROLE, &TOP_MANAGEMENT, &CONTACT])],
    grid: &[&NAME, &ROLE, &TOP_MANAGEMENT, &CONTACT],
    leaves: &[duty::holds_none],
    ..Register::PLAIN
};
