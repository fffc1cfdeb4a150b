//! The questions of an assessment as data in both languages: ten of a screening, those of the twelve sections, and the six
//! elements of the EU AI Act, Art. 27(1).

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed};
use crate::kernel::declare::Result;
use crate::reasons::plain;

const TEXT: &str = include_str!("data.json");

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Data {
    pub(crate) sections: Vec<Section>,
    pub(crate) questions: Vec<Question>,
}

/// A section of the full form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
    pub(crate) id: String,
    pub(crate) title: Text,
}

/// Where a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Part {
    Screening,
    Full,
    /// Only where Art. 27 of the EU AI Act binds.
    Fria,
}

/// A question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    /// `SC-01`, `2.3`, `FRIA-a`.
    pub(crate) id: String,
    pub(crate) part: Part,
    /// Id of its section; `fria` for the six elements, empty for a screening.
    pub(crate) section: String,
    pub(crate) text: Text,
    pub(crate) help: Text,
    /// Sub-clauses and controls it answers.
    pub(crate) answers: Vec<String>,
    /// Fields of the system that an answer is drafted from; `actClass` is its class on record.
    pub(crate) from: Vec<String>,
    /// The area of impacts it asks for; empty for most.
    pub(crate) area: String,
    /// In a screening: yes or not sure demands the full form.
    pub(crate) deep: bool,
    /// Beginnings of words by which an impact names those it asks about, plain and in both languages; empty for most.
    #[serde(default)]
    pub(crate) names: Vec<String>,
}

impl Question {
    /// Whether these are among those it asks about.
    pub(crate) fn about(&self, who: &str) -> bool {
        !self.names.is_empty()
            && plain(who).iter().any(|word| self.names.iter().any(|name| word.starts_with(name.as_str())))
    }
}

/// The data.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(crate) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

impl Data {
    /// The question of an id.
    pub(crate) fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|one| one.id == id)
    }

    /// The questions of a part, in their order.
    pub(crate) fn of(&self, part: Part) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |one| one.part == part)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::effects::Area;
    use super::*;
    use crate::kernel::declare::Codes;
    use crate::plan::systems::SYSTEMS;

    #[test]
    fn the_questions_are_whole_in_both_languages_and_name_what_there_is() {
        let data = data().unwrap();
        let count = |part| data.of(part).count();
        assert_eq!(
            (data.sections.len(), count(Part::Screening), count(Part::Full), count(Part::Fria)),
            (12, 10, 35, 6)
        );
        let both = |text: &Text| text.len() == 2 && text.values().all(|words| !words.is_empty());
        assert!(data.sections.iter().all(|one| both(&one.title)));
        for one in &data.questions {
            assert!(both(&one.text) && one.help.len() == 2, "{}", one.id);
            assert!(one.from.iter().all(|field| field == "actClass" || SYSTEMS.def(field).is_some()), "{}", one.id);
            assert!(one.area.is_empty() || Area::of(&one.area).is_some(), "{}", one.id);
            assert!(!one.answers.is_empty() && (!one.deep || one.part == Part::Screening), "{}", one.id);
            let sectioned = data.sections.iter().any(|section| section.id == one.section);
            assert_eq!(sectioned, one.part == Part::Full, "{}", one.id);
        }
        let vulnerable = data.question("SC-04").unwrap();
        for who in ["Older people, people with disabilities", "Menores", "Personas con discapacidad", "Patients"] {
            assert!(vulnerable.about(who), "{who}");
        }
        for who in ["Customers, staff", "Clientes", "Mayor parte del personal", "Illustrators"] {
            assert!(!vulnerable.about(who), "{who}");
        }
        assert!(!data.question("SC-01").unwrap().about("Patients"));
        for code in Area::LIST.codes {
            assert_eq!(data.questions.iter().filter(|one| one.area == *code).count(), 1, "{code}");
        }
    }
}
