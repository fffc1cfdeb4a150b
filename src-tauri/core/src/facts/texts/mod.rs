//! What texts of the AIMS say that stands above them: live parts that registers fill, and versions side by side.

mod compare;
mod live;

pub use compare::{ComparedPart, ComparedSide, TextCompare, TextCompared, TextFact};
pub use live::TextLive;
pub(crate) use live::live;
