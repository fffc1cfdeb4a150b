//! Competence and awareness (clauses 7.2 and 7.3; A.4.6; Article 4 of the EU AI Act): modules, the training sessions in which they
//! were held, and for each person what is needed, held and missing. Nobody types that somebody is trained: it follows from rows.

mod attendance;
mod data;
mod edit;
mod modules;
mod planned;
mod sessions;
mod standing;

pub use attendance::{ATTENDANCE, MODULE as LEARNED, PERSON as ATTENDED_BY, TAKEN_ON, TRAINING as AT_SESSION, UNTIL};
pub use data::ContentId;
pub(crate) use data::{Question, content, notes};
pub use edit::{Edit, ModuleEdit, Present};
pub use modules::{CONTENT, MODULES, NAME, OWN_POINTS};
pub(crate) use planned::planned;
pub use sessions::TRAININGS;
pub(crate) use standing::{Cell, Figures, Learner, Module, read};
