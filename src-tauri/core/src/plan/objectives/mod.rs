//! AI objectives and how each is measured (clause 6.2; A.6.1.2, A.9.3).
//!
//! Not here: indicators of the whole AIMS (clause 9.1).

mod picture;
mod readings;
mod register;

pub use picture::ObjectivePicture;
pub use readings::{NEXT_READING, OBJECTIVE, READINGS};
pub use register::{DIRECTION, DUE, Direction, MEASURE, NAME, OBJECTIVES, OWNER, TARGET, TARGET_VALUE};
