//! The core of AIMS Desk: one organisation's AIMS workspace file behind two doors.
//!
//! Everything the outside asks goes through [`door`]: a question (`view`) or a change (`edit`, `rehearse`). What is not here
//! is the design: no window, no PDF, no network, no clock and no random source; a host hands those in ([`hands`]).

pub mod catalogue;
pub mod chart;
pub mod check;
pub mod container;
pub mod desk;
pub mod door;
pub mod facts;
pub mod fault;
pub mod file;
pub mod hands;
pub mod ics;
pub mod journal;
pub mod kernel;
pub mod maps;
pub mod media;
pub mod moment;
pub mod paper;
pub mod plan;
pub(crate) mod reasons;
pub mod rich;
pub mod run;
pub mod sample;
pub mod sheet;
pub mod word;

pub use fault::{Fault, Message, Refusal, Result};
pub use hands::{Author, Hands, Ids, Press, PressFault, Pressed, steers};
pub use moment::Moment;
