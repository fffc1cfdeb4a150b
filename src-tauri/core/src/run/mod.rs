//! Clauses 7 and 8: what is done.

pub mod actions;
pub mod changes;
pub mod channels;
pub mod communication;
pub mod control_tests;
pub mod duties;
pub mod evidence;
pub mod incidents;
pub mod resources;
pub mod statement;
pub mod suppliers;
pub mod tool_looks;
pub mod training;
pub mod use_requests;
