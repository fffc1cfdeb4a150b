//! The lexicon core is handed: both languages of `words`, read once.

use std::sync::OnceLock;

/// What people call fields and codes, in English and Spanish.
pub static LEXICON: BothLanguages = BothLanguages(OnceLock::new());

/// Understands words of both languages. A catalogue that cannot be read is a build fault that tests keep from shipping; then
/// no word is understood, and codes and names of fields stand for themselves.
pub struct BothLanguages(OnceLock<Option<aims_words::Lexicon>>);

impl BothLanguages {
    fn read(&self) -> Option<&aims_words::Lexicon> {
        self.0.get_or_init(|| aims_words::Lexicon::new().ok()).as_ref()
    }
}

impl aims_core::door::Lexicon for BothLanguages {
    fn code(&self, list: &str, text: &str) -> Option<String> {
        self.read()?.code(list, text)
    }

    fn field(&self, noun: &str, fields: &[&str], head: &str) -> Option<String> {
        self.read()?.field(noun, fields, head)
    }

    fn known(&self, list: &str, codes: &[&str], lang: &str) -> String {
        self.read().map_or_else(|| codes.join(", "), |read| read.known(list, codes, lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn core_is_told_in_both_languages() {
        let lexicon: &dyn aims_core::door::Lexicon = &LEXICON;
        assert_eq!(lexicon.code("dependence", "baja").as_deref(), Some("low"));
        assert_eq!(lexicon.field("supplier", &["name", "exitPlan"], "Exit strategy").as_deref(), Some("exitPlan"));
        assert_eq!(lexicon.known("dependence", &["low", "high"], "es"), "Baja, Alta");
    }
}
