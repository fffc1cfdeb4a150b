//! The story in another language: each of its texts by what it says in English. The story itself is told once.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::fault::Result;

const SPANISH: [&str; 3] =
    [include_str!("story/es/1.json"), include_str!("story/es/2.json"), include_str!("story/es/3.json")];

/// What texts say in the language of the company's own words; empty where that is the language the story is written in.
pub(super) struct Tongue(BTreeMap<String, String>);

impl Tongue {
    /// # Errors
    /// Never: what is shipped is read by a test.
    pub(super) fn of(lang: &str) -> Result<Self> {
        let mut texts = BTreeMap::new();
        if lang == "es" {
            for part in SPANISH {
                texts.extend(serde_json::from_str::<BTreeMap<String, String>>(part)?);
            }
        }
        Ok(Self(texts))
    }

    /// The same value with every text that is known said in this language; names, codes and days are in none.
    pub(super) fn put(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.0.get(&text).cloned().unwrap_or(text)),
            Value::Array(items) => Value::Array(items.into_iter().map(|item| self.put(item)).collect()),
            Value::Object(fields) => {
                Value::Object(fields.into_iter().map(|(name, field)| (name, self.put(field))).collect())
            }
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::sample::story;

    /// Whether a text is words: codes, keys, days and what a file holds have no space in them.
    fn words(text: &str) -> bool {
        text.contains(' ') && text.chars().any(char::is_lowercase)
    }

    fn texts(value: &Value, each: &mut impl FnMut(&str)) {
        match value {
            Value::String(text) => each(text),
            Value::Array(items) => items.iter().for_each(|item| texts(item, each)),
            Value::Object(fields) => fields.values().for_each(|field| texts(field, each)),
            _ => {}
        }
    }

    #[test]
    fn every_text_of_the_story_is_told_in_spanish_and_nothing_else_is() {
        let tongue = Tongue::of("es").unwrap();
        let (mut missing, mut told) = (Vec::new(), std::collections::BTreeSet::new());
        for step in story::read().unwrap().1 {
            texts(&step.edit, &mut |text| {
                if tongue.0.contains_key(text) {
                    told.insert(text.to_owned());
                } else if words(text) {
                    missing.push(text.to_owned());
                }
            });
        }
        assert!(missing.is_empty(), "{} texts, first of all {:?}", missing.len(), &missing[..missing.len().min(5)]);
        let idle: Vec<_> = tongue.0.keys().filter(|text| !told.contains(*text)).collect();
        assert!(idle.is_empty(), "nothing of the story says {:?}", &idle[..idle.len().min(5)]);
    }
}
