//! The templates, as data in both languages that somebody who knows the matter can correct. They are ours: what is usual for
//! such a system, never what is so.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::catalogue::{Shipped, Text, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Data {
    /// What a proposal of a template names as its source.
    pub(super) source: Text,
    /// Why a template proposes something.
    pub(super) why: Text,
    /// Why another system proposes something.
    pub(super) why_alike: Text,
    /// What is asked of the suppliers of several.
    pub(super) questions: Vec<Common>,
    /// Answers that follow from what the file says already.
    pub(super) known: Vec<Known>,
    /// Countries of the Union (ISO 3166-1).
    pub(super) union: Vec<String>,
    pub(super) templates: Vec<Template>,
}

/// What the file says already of a question of the EU AI Act.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Known {
    pub(super) holds: Fact,
    pub(super) answer: Proposed,
}

/// A fact of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Fact {
    /// The organisation is established in the Union.
    Union,
    /// The system is in use.
    InUse,
}

/// A question to a supplier that several templates share.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Common {
    pub(super) id: String,
    pub(super) text: Text,
}

/// A template.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Template {
    pub(super) id: String,
    pub(super) title: Text,
    /// What it makes goes out or takes effect before anybody has seen it, whether or not it acts in other systems.
    #[serde(default)]
    pub(super) unseen: bool,
    /// Fields in words, by name.
    pub(super) says: BTreeMap<String, Text>,
    /// Fields by code; what a template cannot know is not there.
    pub(super) codes: BTreeMap<String, Value>,
    /// The questionnaire of the EU AI Act, in its order.
    pub(super) act: Vec<Proposed>,
    pub(super) ask: Questions,
}

/// What is asked of the supplier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Questions {
    /// Ids of [`Common`].
    pub(super) common: Vec<String>,
    pub(super) own: Vec<Text>,
}

/// A proposed answer, or why the question is left open.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Proposed {
    /// `Q01` to `Q22`, never `Q06`: prohibited practices are read by a person.
    pub(super) question: String,
    /// As an answer is given; null: left open.
    #[serde(default)]
    pub(super) value: Value,
    pub(super) why: Text,
    /// What makes the proposal wrong.
    #[serde(default)]
    pub(super) unless: Text,
    /// Not to be taken unread.
    #[serde(default)]
    pub(super) read_first: bool,
    /// Sectors in which it is left open.
    #[serde(default)]
    pub(super) not_in: Option<NotIn>,
}

/// Where an answer is left open, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NotIn {
    pub(super) sectors: Vec<String>,
    pub(super) why: Text,
}

/// The data.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

impl Data {
    /// The template of an id.
    pub(super) fn template(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|one| one.id == id)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;
    use crate::facts::templates::model::SPOKEN;

    #[test]
    fn the_data_is_whole_in_both_languages_and_names_what_there_is() {
        let (data, sectors) = (data().unwrap(), &catalogue().unwrap().structure.sectors);
        assert_eq!((data.templates.len(), data.questions.len()), (11, 10));
        let mut all_questions = 0;
        for template in &data.templates {
            let id = &template.id;
            let spoken = |name: &String| SPOKEN.iter().any(|field| field.name() == name);
            assert!(template.says.keys().chain(template.codes.keys()).all(spoken), "{id}");
            assert!(template.says.len() == 10 && template.codes.len() >= 6, "{id}");
            let questions: Vec<&str> = template.act.iter().map(|one| one.question.as_str()).collect();
            assert!(questions.is_sorted(), "{id}: {questions:?}");
            let six = template.act.iter().find(|one| one.question == "Q06").unwrap();
            assert!(six.value.is_null(), "{id}: a person reads the prohibited practices");
            assert!(
                template
                    .act
                    .iter()
                    .filter_map(|one| one.not_in.as_ref())
                    .flat_map(|one| &one.sectors)
                    .all(|one| sectors.contains(one)),
                "{id}"
            );
            assert!(
                template.ask.common.iter().all(|one| data.questions.iter().any(|common| common.id == *one)),
                "{id}"
            );
            all_questions += template.ask.own.len();
        }
        assert!(all_questions > 9, "{all_questions}");
        whole(&serde_json::from_str(TEXT).unwrap());
    }

    #[test]
    fn what_works_without_a_person_by_its_words_does_so_by_its_mark() {
        for template in &data().unwrap().templates {
            let said = template.says["autonomy"]["en"].to_lowercase();
            let alone =
                said.contains(" alone") || said.contains("without a person") && !said.contains("nothing without");
            assert_eq!(template.unseen, alone, "{}: {said}", template.id);
            // What acts in other systems by itself is seen by nobody before.
            let acts = template.codes.get("actsAlone").and_then(Value::as_str) == Some("yes");
            assert!(template.unseen || !acts, "{}", template.id);
        }
    }

    #[test]
    fn no_day_of_the_law_stands_in_a_template() {
        for year in 2024..2032 {
            assert!(!TEXT.contains(&year.to_string()), "{year}: days are the calendar's to say");
        }
    }

    fn whole(value: &Value) {
        match value {
            Value::Object(fields) if fields.contains_key("en") => {
                let filled = |lang: &str| fields.get(lang).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
                assert!(filled("en") && filled("es") && fields.len() == 2, "{fields:?}");
            }
            Value::Object(fields) => fields.values().for_each(whole),
            Value::Array(items) => items.iter().for_each(whole),
            _ => {}
        }
    }
}
