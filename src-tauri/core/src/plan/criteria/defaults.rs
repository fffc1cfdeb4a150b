//! The 5×5 and the four levels that the program proposes, as data in both languages. Scales, limits and months are ours and
//! are marked as defaults until somebody changes them.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::fields::Origin;
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::kernel::declare::{Codes, Result};

const TEXT: &str = include_str!("data.json");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    scales: Vec<Step>,
    levels: Vec<Limit>,
}

/// A step of a scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    scale: String,
    value: i64,
    name: Text,
    meaning: Text,
    example: Text,
}

/// A level of risk.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Limit {
    level: String,
    up_to: i64,
    treat: Text,
    acceptor: String,
    accept: Text,
    months: i64,
}

fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// Steps of the scales as the file keeps them, said in `lang`.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn scales(lang: &str) -> Result<Vec<Map<String, Value>>> {
    let step = |one: &Step| {
        marked([
            ("scale", one.scale.as_str().into()),
            ("value", one.value.into()),
            ("name", say(&one.name, lang).into()),
            ("meaning", say(&one.meaning, lang).into()),
            ("example", say(&one.example, lang).into()),
        ])
    };
    Ok(data()?.scales.iter().map(step).collect())
}

/// Levels of risk as the file keeps them.
///
/// # Errors
/// As [`scales`].
pub(super) fn levels(lang: &str) -> Result<Vec<Map<String, Value>>> {
    let limit = |one: &Limit| {
        marked([
            ("level", one.level.as_str().into()),
            ("upTo", one.up_to.into()),
            ("treat", say(&one.treat, lang).into()),
            ("acceptor", one.acceptor.as_str().into()),
            ("accept", say(&one.accept, lang).into()),
            ("months", one.months.into()),
        ])
    };
    Ok(data()?.levels.iter().map(limit).collect())
}

fn marked<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    let origin = ("origin", Origin::Default.code().into());
    fields.into_iter().chain([origin]).map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::fields::{Acceptor, Level, Scale};
    use super::*;

    #[test]
    fn what_is_proposed_is_whole_and_in_both_languages() {
        let data = data().unwrap();
        assert_eq!((data.scales.len(), data.levels.len()), (25, 4));
        let both = |text: &Text| text.len() == 2 && text.values().all(|words| !words.is_empty());
        for one in &data.scales {
            assert!(Scale::of(&one.scale).is_some() && (1..=5).contains(&one.value), "{one:?}");
            assert!([&one.name, &one.meaning, &one.example].into_iter().all(both), "{one:?}");
        }
        for one in &data.levels {
            assert!(Level::of(&one.level).is_some() && Acceptor::of(&one.acceptor).is_some(), "{one:?}");
            assert!(one.months > 0 && [&one.treat, &one.accept].into_iter().all(both), "{one:?}");
        }
    }
}
