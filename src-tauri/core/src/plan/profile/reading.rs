//! `profile.reading`: benefits, objections, the comparison with ISO/IEC 27001, frequent questions, related standards.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::data::{Titled, data};
use crate::catalogue::say;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Asks for what there is to read.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ProfileReading {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// What there is to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingAnswer {
    /// Benefits; a `programme` statement is not verified and is to be labelled so.
    pub benefits: Vec<Read>,
    /// Objections and answers.
    pub objections: Vec<Read>,
    /// Element, ISO/IEC 27001, ISO/IEC 42001.
    pub comparison: Vec<[String; 3]>,
    /// Frequent questions.
    pub questions: Vec<Read>,
    /// Related standards: id and what it is.
    pub standards: Vec<[String; 2]>,
}

/// One thing to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Read {
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// `programme`, `judgement` or empty.
    pub status: String,
}

/// The frequent questions with their answers.
pub(crate) fn questions(lang: &str) -> Result<Vec<(String, String)>> {
    let all = data()?.reading.questions.iter();
    Ok(all.map(|one| (say(&one.title, lang), say(&one.text, lang))).collect())
}

impl Ask for ProfileReading {
    const NAME: &'static str = "profile.reading";
    type Answer = ReadingAnswer;

    fn answer(self, _reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let (reading, lang) = (&data()?.reading, self.lang.as_deref().unwrap_or("en"));
        let plain =
            |one: &Titled| Read { title: say(&one.title, lang), text: say(&one.text, lang), status: String::new() };
        Ok(ReadingAnswer {
            benefits: reading
                .benefits
                .iter()
                .map(|one| Read {
                    title: say(&one.title, lang),
                    text: say(&one.text, lang),
                    status: one.status.clone(),
                })
                .collect(),
            objections: reading.objections.iter().map(plain).collect(),
            comparison: reading
                .comparison
                .iter()
                .map(|one| [say(&one.element, lang), say(&one.iso27001, lang), say(&one.iso42001, lang)])
                .collect(),
            questions: reading.questions.iter().map(plain).collect(),
            standards: reading.standards.iter().map(|one| [one.id.clone(), say(&one.text, lang)]).collect(),
        })
    }
}
