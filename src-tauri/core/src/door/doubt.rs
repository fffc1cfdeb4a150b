//! What an edit that issues a document asks of the house before it does. The rules stand above every noun.

use super::Reader;
use crate::fault::{Message, Result};
use crate::moment::Moment;

/// Knows what contradicts itself.
pub trait Doubt: Send + Sync {
    /// What contradicts itself about a document that is to be issued: one sentence a finding, naming both places.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn contradictions(&self, kind: &str, subject: &str, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Message>>;
}
