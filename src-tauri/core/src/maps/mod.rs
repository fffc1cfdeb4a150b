//! The AIMS seen with the eyes of a law or another standard.

pub mod ai_act;
pub mod bridge;
