//! What a proposed answer says, as data in both languages.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed, say};
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    /// Where a proposal comes from: `entry`, `class`, `template`.
    source: BTreeMap<String, Text>,
    why: Text,
    /// Classes by code.
    classes: BTreeMap<String, Text>,
    phrases: BTreeMap<String, Text>,
    /// For whom an extract is made, by kind of document: its classification says so.
    readers: BTreeMap<String, Text>,
}

fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

fn of(texts: &BTreeMap<String, Text>, id: &str, lang: &str) -> String {
    texts.get(id).map(|text| say(text, lang)).unwrap_or_default()
}

/// For whom a document of this kind is made; empty: for the organisation.
pub(super) fn readers(kind: &str, lang: &str) -> Result<String> {
    Ok(of(&data()?.readers, kind, lang))
}

/// What a proposal names as its source.
pub(super) fn source(id: &str, system: &str, lang: &str) -> Result<String> {
    Ok(of(&data()?.source, id, lang).replace("{{system}}", system))
}

/// Every way in which a source of proposals about a system is named.
pub(super) fn sources(system: &str) -> Result<Vec<String>> {
    let all = data()?.source.values().flat_map(|text| text.values());
    Ok(all.map(|text| text.replace("{{system}}", system)).collect())
}

/// Why a proposal is made.
pub(super) fn why(lang: &str) -> Result<String> {
    Ok(say(&data()?.why, lang))
}

/// A sentence with what the entry says in it.
pub(super) fn phrase(id: &str, said: &str, lang: &str) -> Result<String> {
    Ok(of(&data()?.phrases, id, lang).replace("{{said}}", said).trim().to_owned())
}

/// The class in a sentence.
pub(super) fn class(code: &str, lang: &str) -> Result<String> {
    let data = data()?;
    Ok(of(&data.phrases, "class", lang).replace("{{class}}", &of(&data.classes, code, lang)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::kernel::declare::Codes;
    use crate::maps::ai_act::Outcome;

    #[test]
    fn every_phrase_and_class_is_there_in_both_languages() {
        let data = data().unwrap();
        let all = [&data.source, &data.classes, &data.phrases].into_iter().flat_map(|texts| texts.values());
        for text in all.chain([&data.why]) {
            assert!(text.len() == 2 && text.values().all(|words| !words.is_empty()), "{text:?}");
        }
        for code in Outcome::LIST.codes {
            assert!(data.classes.contains_key(*code), "{code}");
        }
    }
}
