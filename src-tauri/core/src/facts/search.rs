//! `search`: words of all registers. The index is the kernel's; the standard's titles, the glossary and the frequent
//! questions are added to it here.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use crate::catalogue::{Field, catalogue};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::read::{self, Hit};
use crate::moment::Moment;
use crate::plan::profile::questions;

/// Titles of the standard's controls are the catalogue's, in both languages: of all controls, or of one.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn entitle(conn: &Connection, only: Option<&str>) -> Result<()> {
    let catalogue = catalogue()?;
    for control in catalogue.structure.controls.iter().filter(|control| only.is_none_or(|only| only == control.id)) {
        let (en, es) = (catalogue.title(&control.id, "en").text, catalogue.title(&control.id, "es").text);
        read::entitle(conn, "control", &control.id, &en, &es)?;
    }
    Ok(())
}

/// Terms of the glossary and frequent questions, each language for itself.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn shelve(conn: &Connection) -> Result<()> {
    let catalogue = catalogue()?;
    for lang in ["en", "es"] {
        for id in &catalogue.structure.glossary {
            let (term, meaning) = (catalogue.title(id, lang).text, catalogue.text(id, Field::Text, lang).text);
            read::shelve(conn, "term", id, lang, [&term, &meaning])?;
        }
        for (at, (question, answer)) in (1..).zip(questions(lang)?) {
            read::shelve(conn, "question", &at.to_string(), lang, [&question, &answer])?;
        }
    }
    Ok(())
}

/// `search`: records whose words begin with the words given.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Search {
    /// Words.
    #[ts(optional = false)]
    pub text: String,
    /// `en` or `es`: terms of the glossary and frequent questions in it are sought too; absent: records alone.
    pub lang: Option<String>,
    /// At most so many, 1 to 50; 20 if absent.
    pub limit: Option<u32>,
}

impl Ask for Search {
    const NAME: &'static str = "search";
    type Answer = Vec<Hit>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        read::found(reader, &self.text, self.lang.as_deref().unwrap_or_default(), self.limit.unwrap_or(20).clamp(1, 50))
    }
}
