//! Who has read a text and stands by it: a round for the policy and the rules of use, one line a person and version (5.2, 7.3).
//!
//! Not here: whether anybody understood it; that is training (7.2).

mod ask;
mod register;

pub use ask::Edit;
pub(crate) use ask::heard;
pub use register::ACKNOWLEDGEMENTS;
