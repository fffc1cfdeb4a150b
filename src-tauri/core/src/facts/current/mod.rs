//! What keeps assessments current (clauses 6.1.4, 8.2 and 8.4: again at planned intervals, and when significant changes occur): of
//! each system what happened since, what it touches, and the one act that says why it is not significant.
//!
//! Nothing is kept here: assessments and risks hear of what moves and stand as out of date themselves. Not here: how they hear of it
//! (`impacts`, `risks`), the class under the EU AI Act.

mod act;
mod ask;

pub use act::Edit;
pub(crate) use ask::due;
pub use ask::{CurrentAsk, CurrentSystem};
