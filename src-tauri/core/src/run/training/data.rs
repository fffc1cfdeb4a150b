//! The five modules that the program proposes, as data in both languages: talking points, questions, how long they hold. They are
//! ours, and an organisation adds its own words to them.

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed, say};
use crate::fault::Result;
use crate::kernel::declare::{Codes, codes};

const TEXT: &str = include_str!("modules.json");

codes! {
    /// Contents that the program has.
    pub enum ContentId as "moduleContent" {
        AllStaff = "allStaff", AiUsers = "aiUsers", Owners = "ownersDevelopers", Management = "management", Auditors = "auditorsReviewers",
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Data {
    source: Text,
    version: String,
    modules: Vec<Content>,
    sector_notes: Vec<Note>,
}

/// A module as the program proposes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Content {
    pub(crate) id: String,
    pub(crate) title: Text,
    /// Codes of [`super::modules::Audience`].
    pub(super) audience: Vec<String>,
    pub(crate) minutes: i64,
    /// For how long it holds.
    pub(crate) months: i64,
    pub(crate) controls: Vec<String>,
    pub(crate) clauses: Vec<String>,
    pub(crate) goals: Vec<Text>,
    /// Talking points, a slide each; `{{risks.top}}` is filled from the registers.
    pub(crate) points: Vec<Slide>,
    pub(crate) quiz: Vec<Question>,
}

/// Talking points that belong together, at most seven.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slide {
    pub(crate) title: Text,
    pub(crate) points: Vec<Text>,
}

/// A question at the end of a module.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) text: Text,
    pub(crate) options: Vec<Choice>,
    pub(crate) explanation: Text,
    /// Sub-clauses and controls that its answer rests on.
    pub(crate) rests_on: Vec<String>,
}

/// An answer to choose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choice {
    pub(crate) text: Text,
    pub(crate) right: bool,
}

/// What a sector adds to modules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    sector: String,
    modules: Vec<String>,
    text: Text,
}

static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));

/// Every content in its order.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn contents() -> Result<&'static [Content]> {
    Ok(&READ.get()?.modules)
}

/// The content of a module.
///
/// # Errors
/// As [`contents`].
pub(crate) fn content(id: ContentId) -> Result<Option<&'static Content>> {
    Ok(contents()?.iter().find(|one| one.id == id.code()))
}

/// The version of the contents.
///
/// # Errors
/// As [`contents`].
pub(super) fn version() -> Result<&'static str> {
    Ok(&READ.get()?.version)
}

/// What a proposal of a module names as its source.
///
/// # Errors
/// As [`contents`].
pub(super) fn source(lang: &str) -> Result<String> {
    Ok(say(&READ.get()?.source, lang))
}

/// Whether a sector adds something to the content with this id.
///
/// # Errors
/// As [`contents`].
pub(super) fn adds(id: &str, sector: &str) -> Result<bool> {
    let notes = &READ.get()?.sector_notes;
    Ok(notes.iter().any(|note| note.sector == sector && note.modules.iter().any(|one| one == id)))
}

/// What a sector adds to a content.
///
/// # Errors
/// As [`contents`].
pub(crate) fn notes(id: ContentId, sector: &str) -> Result<Vec<&'static Text>> {
    let fits = |note: &&Note| note.sector == sector && note.modules.iter().any(|one| one == id.code());
    Ok(READ.get()?.sector_notes.iter().filter(fits).map(|note| &note.text).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::run::training::modules::Audience;

    #[test]
    fn every_content_is_whole_in_both_languages() {
        let all = contents().unwrap();
        assert_eq!(all.len(), ContentId::LIST.codes.len());
        for one in all {
            assert!(ContentId::of(&one.id).is_some(), "{}", one.id);
            assert!(one.audience.iter().all(|code| Audience::of(code).is_some()), "{}: {:?}", one.id, one.audience);
            let quiz = one.quiz.iter();
            assert!(quiz.clone().all(|ask| ask.options.iter().filter(|one| one.right).count() == 1), "{}", one.id);
            assert!(one.points.iter().all(|slide| (1..=7).contains(&slide.points.len())), "{}", one.id);
            let known = |id: &String| !crate::catalogue::catalogue().unwrap().title(id, "es").text.is_empty();
            assert!(quiz.clone().all(|ask| !ask.rests_on.is_empty() && ask.rests_on.iter().all(known)), "{}", one.id);
            let options = quiz.clone().flat_map(|ask| ask.options.iter().map(|one| &one.text));
            let slides = one.points.iter().flat_map(|slide| slide.points.iter().chain([&slide.title]));
            let texts = one.goals.iter().chain(slides).chain([&one.title]).chain(options);
            let texts = texts.chain(quiz.flat_map(|ask| [&ask.text, &ask.explanation]));
            for text in texts {
                assert!(
                    ["en", "es"].iter().all(|lang| text.get(*lang).is_some_and(|said| !said.is_empty())),
                    "{text:?}"
                );
            }
        }
    }
}
