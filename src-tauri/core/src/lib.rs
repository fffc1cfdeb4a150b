//! The core of AIMS Desk: one organisation's AIMS workspace file behind two doors.
//!
//! Everything the outside asks goes through [`door`]: a question (`view`) or a change (`edit`, `rehearse`). What is not here
//! is the design: no window, no PDF, no network, no clock and no random source; a host hands those in ([`hands`]).

pub mod actions;
pub mod ai_act;
pub mod catalogue;
pub mod chart;
pub mod desk;
pub mod documents;
pub mod door;
pub mod fault;
mod field;
pub mod file;
pub mod gap;
pub mod hands;
pub mod history;
pub mod home;
pub mod journal;
pub mod moment;
pub mod organisation;
pub mod paper;
pub mod people;
pub mod profile;
pub mod reviews;
pub mod roadmap;
pub mod sample;
pub mod search;
pub mod sheet;
pub mod statement;
pub mod summary;
pub mod systems;

pub use fault::{Fault, Message, Refusal, Result};
pub use hands::{Author, Hands, Ids, Press, PressFault, Pressed};
pub use moment::Moment;
