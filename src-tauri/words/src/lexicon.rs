//! What people call fields and codes in a spreadsheet, understood in both languages.
//!
//! A field is known by its label, by the words of its `.also` and by its own name; a code by its label, by the words of the
//! same attribute of `LIST-also` and by itself. Not here: which fields and codes there are, and what is written (`Words`).

use std::collections::BTreeMap;

use serde_json::Map;

use crate::{Lang, Words, WordsFault, ids};

/// The field that every register has without declaring it, and the message with its words.
const NUMBER: (&str, &str) = ("number", "register-number");
/// Attributes of fields and nouns; those of any other message are the codes of a list.
const NO_CODES: [&str; 5] = ["a", "also", "empty", "help", "many"];

/// The words of both languages.
pub struct Lexicon {
    both: Vec<Words>,
    /// List, then folded word, to code.
    codes: BTreeMap<&'static str, BTreeMap<String, &'static str>>,
}

impl Lexicon {
    /// Reads both catalogues.
    ///
    /// # Errors
    /// [`WordsFault`] when one does not parse: a build fault.
    pub fn new() -> Result<Self, WordsFault> {
        let both = Lang::ALL.into_iter().map(Words::new).collect::<Result<Vec<_>, _>>()?;
        let mut codes: BTreeMap<&str, BTreeMap<String, &str>> = BTreeMap::new();
        for id in ids::ALL {
            let Some((message, code)) = id.split_once('.').filter(|(_, name)| !NO_CODES.contains(name)) else {
                continue;
            };
            let list = codes.entry(message.strip_suffix("-also").unwrap_or(message)).or_default();
            list.insert(folded(code), code);
            for words in &both {
                for word in said(words, id).split(';') {
                    list.insert(folded(word), code);
                }
            }
        }
        Ok(Self { both, codes })
    }

    /// The code of `list` that a person's word means, in either language.
    #[must_use]
    pub fn code(&self, list: &str, text: &str) -> Option<String> {
        self.codes.get(list)?.get(&folded(text)).map(|code| (*code).to_owned())
    }

    /// The field of `noun` that the head of a column names, in either language; `number` for the number of a record.
    #[must_use]
    pub fn field(&self, noun: &str, fields: &[&str], head: &str) -> Option<String> {
        let head = folded(head);
        let named = |message: &str| {
            self.both.iter().any(|words| {
                let also = said(words, &format!("{message}.also"));
                std::iter::once(said(words, message).as_str()).chain(also.split(';')).any(|word| folded(word) == head)
            })
        };
        if head.is_empty() {
            return None;
        }
        let by_word = || fields.iter().find(|field| named(&format!("{noun}-{field}")));
        let by_name = || fields.iter().find(|field| folded(field) == head);
        let number = || (NUMBER.0 == head || named(NUMBER.1)).then_some(&NUMBER.0);
        by_word().or_else(by_name).or_else(number).map(|field| (*field).to_owned())
    }

    /// What the codes of a list are called in a language, for somebody who wrote another word: `Low, Medium`.
    #[must_use]
    pub fn known(&self, list: &str, codes: &[&str], lang: &str) -> String {
        let words = self.both.iter().find(|words| words.lang().tag() == lang);
        let name =
            |code: &&str| words.map(|words| said(words, &format!("{list}.{code}"))).filter(|name| !name.is_empty());
        let called: Vec<String> = codes.iter().map(|code| name(code).unwrap_or_else(|| (*code).to_owned())).collect();
        called.join(", ")
    }
}

/// The text of an id, or nothing where there is none.
fn said(words: &Words, id: &str) -> String {
    if words.has(id) { words.say(id, &Map::new()) } else { String::new() }
}

/// A word without case, accents and punctuation, so that what people write is found.
fn folded(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            'á' | 'à' | 'â' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            other if other.is_alphanumeric() => other,
            _ => ' ',
        };
        if c != ' ' || !(plain.is_empty() || plain.ends_with(' ')) {
            plain.push(c);
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_number_and_yes_are_understood_in_both_languages() {
        let lexicon = Lexicon::new().unwrap();
        for head in ["Number", " ref. ", "n.º", "NUMERO", "number"] {
            assert_eq!(lexicon.field("none", &["name"], head).as_deref(), Some("number"), "{head}");
        }
        for word in ["sí", "Si", "YES", "x", "verdadero"] {
            assert_eq!(lexicon.code("yesNo", word).as_deref(), Some("yes"), "{word}");
        }
        assert_eq!((lexicon.code("yesNo", ""), lexicon.code("yesNo", "maybe")), (None, None));
    }
}
