//! Answers derived from all registers: they know every noun, and no noun knows them.

pub mod act_matrix;
mod ahead;
pub mod assessing;
pub mod calendar;
pub mod consistency;
pub mod coverage;
pub mod current;
pub mod drafts;
mod duty_days;
pub mod findings;
pub mod gates;
mod goal;
pub mod handover;
mod heat;
pub mod history;
pub mod home;
pub(crate) mod incident_record;
pub mod inside;
pub(crate) mod lists;
pub mod literacy;
mod offered;
mod outside;
pub mod processes;
mod reserve;
pub mod roadmap;
pub mod search;
pub mod session;
pub mod sheets;
pub mod standard;
mod starting;
pub mod summary;
pub mod templates;
pub mod treatment;
pub mod versions;

pub use goal::Goal;
