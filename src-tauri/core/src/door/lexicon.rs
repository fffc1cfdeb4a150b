//! What words mean, handed in: core itself knows no word of any language.

/// Reads what people call codes and fields. `aims-print` implements it over the catalogues of words.
pub trait Lexicon: Send + Sync {
    /// The code of `list` that a person's word means, in any language.
    fn code(&self, list: &str, text: &str) -> Option<String>;

    /// The field of `noun` that the head of a sheet names, in any language; one of `fields`.
    fn field(&self, noun: &str, fields: &[&str], head: &str) -> Option<String>;

    /// What the codes of a list are called, for the sentence that refuses another word: `Low / Baja, High / Alta`.
    fn known(&self, list: &str, codes: &[&str]) -> String;
}
