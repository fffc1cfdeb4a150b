//! Every sentence AIMS Desk shows, in English and Spanish, from the Fluent catalogues under `locales/`.
//!
//! An attribute of a message has an id of its own, `dependence.low`. Not here: any decision which sentence to show. Core
//! hands over ids and arguments; a host puts them into words here.

pub mod ids;
mod lexicon;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use serde_json::{Map, Value};
use unic_langid::langid;

pub use lexicon::Lexicon;

/// A language of the interface or of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    En,
    /// Spanish.
    Es,
}

impl Lang {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::En, Self::Es];

    /// The language of a tag such as `es`, `es-ES` or `en_GB.UTF-8`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.']).next() {
            Some("en") => Some(Self::En),
            Some("es") => Some(Self::Es),
            _ => None,
        }
    }

    /// Its tag: `en` or `es`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
        }
    }
}

/// A catalogue that Fluent cannot read: a build fault, and never a person's doing.
#[derive(Debug, thiserror::Error)]
#[error("words {lang}: {detail}")]
pub struct WordsFault {
    /// Tag of the language.
    pub lang: &'static str,
    /// What Fluent said.
    pub detail: String,
}

/// The words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the embedded catalogue of `lang`.
    ///
    /// # Errors
    /// [`WordsFault`] when a catalogue does not parse or names a message twice; a test keeps that from shipping.
    pub fn new(lang: Lang) -> Result<Self, WordsFault> {
        let fault = |detail: String| WordsFault { lang: lang.tag(), detail };
        let id = match lang {
            Lang::En => langid!("en"),
            Lang::Es => langid!("es"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would end up in PDFs and terminals, where they show as boxes.
        bundle.set_use_isolating(false);
        for (tag, text) in EMBEDDED {
            if *tag == lang.tag() {
                let resource =
                    FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| fault(format!("{errors:?}")))?;
                bundle.add_resource(resource).map_err(|errors| fault(format!("{errors:?}")))?;
            }
        }
        Ok(Self { lang, bundle })
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether the catalogue has this message, or with `message.attribute` this attribute of it.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let (message, attribute) = parts(id);
        let found = self.bundle.get_message(message);
        found.is_some_and(|message| attribute.is_none_or(|name| message.get_attribute(name).is_some()))
    }

    /// The sentence `id` or `message.attribute` with its arguments (strings and numbers). An id that is not in the catalogue comes back in
    /// angle brackets, so that it is seen instead of swallowed.
    #[must_use]
    pub fn say(&self, id: &str, args: &Map<String, Value>) -> String {
        let (message, attribute) = parts(id);
        let found = self.bundle.get_message(message);
        let Some(pattern) = found.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        }) else {
            return self.edit_of_any_noun(id, args).unwrap_or_else(|| format!("\u{27e8}{id}\u{27e9}"));
        };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            // What core's data say in both languages comes with its Spanish beside it.
            let spanish = args.get(&format!("{name}-es")).filter(|_| self.lang == Lang::Es);
            let thing =
                (matches!(id, "fault-not-found" | "fault-gone") && name == "kind").then(|| self.thing(value)).flatten();
            given.set(name.clone(), thing.map_or_else(|| fluent_value(spanish.unwrap_or(value)), Into::into));
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        if self.lang == Lang::Es { e_before_numbers(said) } else { said }
    }
}

impl Words {
    /// What a person calls a thing that is not there: a register's noun, or a word of the list `thing`.
    fn thing(&self, kind: &Value) -> Option<String> {
        let kind = kind.as_str()?;
        let ids = [kind.to_owned(), format!("thing.{}", kind.replace(' ', "-"))];
        ids.iter().find(|id| self.has(id)).map(|id| self.say(id, &Map::new()))
    }

    /// What an edit without words of its own is called: `edit-supplier-add` as *Add a supplier*.
    fn edit_of_any_noun(&self, id: &str, args: &Map<String, Value>) -> Option<String> {
        let (noun, verb) = id.strip_prefix("edit-")?.split_once('-')?;
        let (generic, named) = (format!("edit-{verb}"), format!("{noun}.a"));
        if !self.has(&generic) || !self.has(&named) {
            return None;
        }
        let mut args = args.clone();
        for (name, id) in [("a", named), ("many", format!("{noun}.many"))] {
            args.insert(name.to_owned(), Value::String(self.say(&id, &Map::new())));
        }
        Some(self.say(&generic, &args))
    }
}

/// A message and the attribute asked of it: `dependence.low`.
fn parts(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

/// *y* before the number of a record that begins with an i, as *IA-002*, is *e*. Only before numbers: the words of an organisation
/// stay as it wrote them.
fn e_before_numbers(said: String) -> String {
    let mut parts = said.split(" y ");
    let Some(first) = parts.next() else { return said };
    let mut told = first.to_owned();
    for part in parts {
        let letters = part.trim_start_matches(|c: char| c.is_ascii_uppercase());
        let number = letters.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        told.push_str(if part.starts_with('I') && number { " e " } else { " y " });
        told.push_str(part);
    }
    told
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Number(number) => number.as_f64().map_or(FluentValue::None, FluentValue::from),
        Value::String(text) => FluentValue::from(text.clone()),
        Value::Null => FluentValue::from(String::new()),
        other => FluentValue::from(other.to_string()),
    }
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_id_is_there_in_both_languages() {
        for lang in Lang::ALL {
            let words = Words::new(lang).unwrap();
            assert!(ids::ALL.len() > 100);
            for id in ids::ALL {
                assert!(words.has(id), "{id} in {}", lang.tag());
            }
        }
    }

    #[test]
    fn y_before_a_number_with_an_i_is_e() {
        for (said, wanted) in [
            ("IA-001 y IA-002", "IA-001 e IA-002"),
            ("R-001 y R-002", "R-001 y R-002"),
            ("Martín y Iglesias", "Martín y Iglesias"),
        ] {
            assert_eq!(super::e_before_numbers(said.to_owned()), wanted);
        }
    }

    #[test]
    fn arguments_are_put_in_and_plurals_chosen() {
        let words = Words::new(Lang::En).unwrap();
        let args = |n: i64| Map::from_iter([("count".to_owned(), Value::from(n))]);
        assert!(words.say("input-sentence-duties", &args(1)).starts_with("One control"));
        assert!(words.say("input-sentence-duties", &args(3)).contains("3 controls"));
    }

    #[test]
    fn what_is_said_in_both_languages_is_said_in_the_readers() {
        let args = [("question", "Q06"), ("known", "None of these"), ("known-es", "Ninguna de estas")];
        let args = Map::from_iter(args.map(|(name, text)| (name.to_owned(), Value::from(text))));
        for (lang, said, other) in [(Lang::En, "None of these", "Ninguna"), (Lang::Es, "Ninguna de estas", "None of")] {
            let sentence = Words::new(lang).unwrap().say("refuse-act-answer", &args);
            assert!(sentence.contains(said) && !sentence.contains(other), "{sentence}");
        }
    }

    #[test]
    fn an_attribute_is_asked_by_its_message() {
        let words = Words::new(Lang::Es).unwrap();
        assert_eq!(words.say("yesNo.yes", &Map::new()), "Sí");
        assert!(words.has("yesNo.yes") && words.has("yesNo"));
        assert!(!words.has("yesNo.none") && !words.has("none.low"));
        assert!(ids::ALL.contains(&"yesNo.yes"));
        assert_eq!(words.say("yesNo.none", &Map::new()), "\u{27e8}yesNo.none\u{27e9}");
    }

    #[test]
    fn an_unknown_id_is_seen() {
        assert_eq!(Words::new(Lang::Es).unwrap().say("no-such", &Map::new()), "\u{27e8}no-such\u{27e9}");
    }

    #[test]
    fn tags_are_read_as_systems_write_them() {
        assert_eq!(Lang::from_tag("es_ES.UTF-8"), Some(Lang::Es));
        assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_tag("fr"), None);
    }
}
