//! The head in the foot of a document, as a person types it. Not here: whether it is in the journal.

use crate::fault::{Fault, Refusal, Result};
use crate::journal::Head;

/// Fewest hex digits of a printed hash that prove anything. Papers carry 32.
pub(super) const FEWEST_DIGITS: usize = 16;
/// As many as a hash has.
const MOST_DIGITS: usize = 64;

impl Head {
    /// What is typed as entry and digits; nothing typed is no head. Without digits the entry alone is looked for.
    ///
    /// # Errors
    /// [`Fault::Refused`] naming `seq` or `hash` for what no document prints.
    pub fn typed(seq: &str, digits: &str) -> Result<Option<Self>> {
        let hash: String = digits.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let number = seq.trim();
        let mut refusals = Vec::new();
        let seq = number.parse().unwrap_or_default();
        if seq == 0 && !(number.is_empty() && hash.is_empty()) {
            refusals.push(Refusal::new("refuse-check-seq").field("seq"));
        }
        let fits = (FEWEST_DIGITS..=MOST_DIGITS).contains(&hash.len()) && hash.chars().all(|c| c.is_ascii_hexdigit());
        if !hash.is_empty() && !fits {
            refusals.push(Refusal::new("refuse-check-digits").with("least", FEWEST_DIGITS).field("hash"));
        }
        if !refusals.is_empty() {
            return Err(Fault::Refused(refusals));
        }
        Ok((seq > 0).then(|| Self { seq, hash, at: String::new() }))
    }
}
