//! How a fault crosses to the page: message id and arguments, never a sentence.

use aims_core::{Fault, Message, Refusal};
use serde::Serialize;

/// A fault as the page gets it.
#[derive(Debug, Serialize)]
pub struct Trouble {
    message: Message,
    refusals: Vec<Refusal>,
}

/// What every command gives.
pub type Answer<T> = Result<T, Trouble>;

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self { message: fault.message(), refusals: fault.refusals().to_vec() }
    }
}

impl Trouble {
    /// A fault of the program itself.
    pub fn internal() -> Self {
        Self { message: Message::new("fault-internal"), refusals: Vec::new() }
    }
}
