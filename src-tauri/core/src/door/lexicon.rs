//! What the door is told of people's words. Core holds message ids and no words; the lexicon is handed in, like the press.
//!
//! Not here: the words (crate `words`), and putting words on what leaves (the hosts and `print`).

/// Understands what people call fields and codes in a spreadsheet, in any language.
pub trait Lexicon: Send + Sync {
    /// The code of `list` that a person's word means.
    fn code(&self, list: &str, text: &str) -> Option<String>;

    /// The field of `noun`, one of `fields`, that the head of a column names; `number` for the number of a record.
    fn field(&self, noun: &str, fields: &[&str], head: &str) -> Option<String>;

    /// What the codes of a list are called in a language, for a refusal: `Low, Medium`.
    fn known(&self, list: &str, codes: &[&str], lang: &str) -> String;
}
