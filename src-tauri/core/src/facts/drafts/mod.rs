//! What is drafted for the organisation: texts with slots, filled from what the registers know. What nobody said stays an open slot.

pub mod slots;
mod words;
