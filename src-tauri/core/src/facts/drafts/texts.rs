//! The six texts of the AIMS as they are drafted, and the demands for documented information beside what answers them: data in
//! both languages, in our own words.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("texts.json");

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    pub(super) texts: Vec<Drafted>,
    pub(super) demands: Vec<Demand>,
}

/// One of the six.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Drafted {
    /// See [`crate::plan::texts::Kind`].
    pub(super) kind: String,
    pub(super) review_months: u32,
    pub(super) title: Text,
    pub(super) distribution: Text,
    pub(super) paragraphs: Vec<Part>,
}

/// A paragraph.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) key: String,
    /// Sub-clauses, their requirements and controls.
    pub(super) answers: Vec<String>,
    pub(super) heading: Text,
    /// Light text with slots.
    pub(super) text: Text,
}

/// A demand for documented information.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Demand {
    pub(super) subclause: String,
    pub(super) demand: Text,
    /// Keys of the paragraphs that are its rule.
    pub(super) paragraphs: Vec<String>,
    /// Whether it asks for records besides a rule.
    pub(super) records: bool,
    /// Records that count, as [`crate::facts::Goal::to`] takes them; none: no register holds any yet.
    pub(super) registers: Vec<String>,
}

/// The data.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// Sub-clauses that ask for a text, in their order, each once.
///
/// # Errors
/// As [`data`].
pub(crate) fn demanded() -> Result<BTreeSet<&'static str>> {
    let texts = data()?.demands.iter().filter(|demand| !demand.paragraphs.is_empty());
    Ok(texts.map(|demand| demand.subclause.as_str()).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::words::joining;
    use super::*;
    use crate::catalogue::catalogue;
    use crate::desk::nouns;
    use crate::facts::Goal;
    use crate::kernel::declare::Codes;
    use crate::plan::texts::{Kind, open};

    #[test]
    fn six_texts_are_whole_in_both_languages_and_answer_what_there_is() {
        let (data, structure) = (data().unwrap(), &catalogue().unwrap().structure);
        let kinds: Vec<&str> = data.texts.iter().map(|one| one.kind.as_str()).collect();
        assert_eq!(kinds, Kind::LIST.codes.iter().filter(|code| **code != "own").copied().collect::<Vec<_>>());
        let mut keys = BTreeSet::new();
        let mut answered = BTreeSet::new();
        for part in data.texts.iter().flat_map(|one| &one.paragraphs) {
            assert!(keys.insert(part.key.as_str()), "{}", part.key);
            assert_eq!(open(&part.text["en"]), open(&part.text["es"]), "{}: slots", part.key);
            for slot in open(&part.text["en"]) {
                assert!(slot == "scope.text" || joining().unwrap().places.contains_key(&slot), "{slot}");
            }
            assert!(part.text.len() == 2 && part.heading.len() == 2, "{}", part.key);
            answered.extend(part.answers.iter().map(|id| id.split('-').next().unwrap()));
        }
        // Every sub-clause and every control has its rule in one of the six.
        let subs = structure.subclauses.iter().map(|one| one.id.as_str());
        let missing: Vec<&str> = subs
            .chain(structure.controls.iter().map(|one| one.id.as_str()))
            .filter(|id| !answered.contains(id))
            .collect();
        assert_eq!(missing, Vec::<&str>::new());
        for one in &data.demands {
            let known = |records: &String| nouns().any(|noun| noun == Goal::to(records).noun);
            assert!(one.registers.iter().all(known), "{}: {:?}", one.subclause, one.registers);
            assert!(one.paragraphs.iter().all(|key| keys.contains(key.as_str())), "{}", one.subclause);
            assert!(one.demand.len() == 2 && structure.subclauses.iter().any(|sub| sub.id == one.subclause));
        }
        assert!(data.texts.iter().all(|one| one.title.len() == 2 && one.distribution.len() == 2));
    }
}
