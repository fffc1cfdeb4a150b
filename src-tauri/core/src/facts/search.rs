//! `search`: words of all registers. The index is the kernel's; the standard's titles and clauses, the duties of the EU AI
//! Act, the glossary and the frequent questions are added to it here, and each hit says where it is opened.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::{Field, catalogue};
use crate::check::reviews::{INPUT, INPUTS};
use crate::door::{Ask, Reader};
use crate::facts::{Goal, inside};
use crate::fault::Result;
use crate::kernel::read::{self, Fit};
use crate::maps::ai_act::obligations;
use crate::moment::Moment;
use crate::plan::gap::{ANSWERS, ITEM};
use crate::plan::people::PEOPLE;
use crate::plan::profile::questions;
use crate::run::evidence::EVIDENCE;
use crate::run::statement::CONTROLS;

/// What a duty of the EU AI Act is called among the hits.
const LAW: &str = "law";

/// Titles of the standard's controls are the catalogue's, in both languages: of all controls, or of one.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn entitle(conn: &Connection, only: Option<&str>) -> Result<()> {
    let catalogue = catalogue()?;
    for control in catalogue.structure.controls.iter().filter(|control| only.is_none_or(|only| only == control.id)) {
        let (en, es) = (catalogue.title(&control.id, "en").text, catalogue.title(&control.id, "es").text);
        read::entitle(conn, CONTROLS.noun, &control.id, &en, &es)?;
    }
    Ok(())
}

/// A record or text that fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// Noun; `clause`, `law`, `question` and `term` for what is no record.
    pub kind: String,
    /// Key.
    pub id: String,
    /// Number, or empty.
    pub number: String,
    /// Title or name.
    pub title: String,
    /// The words around the match.
    pub snippet: String,
    /// The words stand in the file that the record keeps.
    pub inside: bool,
    /// Where it is opened: the record itself, or the one that it is a part of.
    pub opens: Goal,
    /// The day somebody left; none for who is here and for what is nobody.
    pub left: Option<String>,
}

/// Terms, clauses, duties of the law and frequent questions, each language for itself.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn shelve(conn: &Connection) -> Result<()> {
    let catalogue = catalogue()?;
    for lang in ["en", "es"] {
        for id in &catalogue.structure.glossary {
            let (term, meaning) = (catalogue.title(id, lang).text, catalogue.text(id, Field::Text, lang).text);
            read::shelve(conn, ["term", id, ""], lang, [&term, &meaning])?;
        }
        let (clauses, subclauses) = (&catalogue.structure.clauses, &catalogue.structure.subclauses);
        for id in clauses.iter().map(|one| &one.id).chain(subclauses.iter().map(|one| &one.id)) {
            read::shelve(conn, ["clause", id, id], lang, [&catalogue.title(id, lang).text, ""])?;
        }
        for [id, article, text, evidence] in obligations(lang)? {
            // What is a word of a duty is less than a term of that name: it counts as text, and is the title all the same.
            read::shelve(conn, [LAW, &id, &article], lang, ["", &format!("{text} {evidence}")])?;
        }
        for (at, (question, answer)) in (1..).zip(questions(lang)?) {
            read::shelve(conn, ["question", &at.to_string(), ""], lang, [&question, &answer])?;
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
        let lang = self.lang.as_deref().unwrap_or_default();
        let most = self.limit.unwrap_or(20).clamp(1, 50);
        let found = read::found(reader, &self.text, lang, most)?;
        let mut hits = found.into_iter().map(|fit| hit(fit, lang, reader)).collect::<Result<Vec<_>>>()?;
        let known = |hits: &[Hit], id: &str| hits.iter().any(|hit| hit.kind == EVIDENCE.noun && hit.id == id);
        let mut within = inside::found(reader, &self.text, most)?;
        within.retain(|one| !known(&hits, &one.id));
        // What records say comes first, but does not keep what stands in files out altogether.
        let most = usize::try_from(most).unwrap_or_default();
        hits.truncate(most - within.len().min(most / 3));
        for one in within.into_iter().take(most - hits.len()) {
            let opens = Goal::of(reader, EVIDENCE.noun, &one.id)?;
            let (kind, inside::Inside { id, number, title, snippet }) = (EVIDENCE.noun.to_owned(), one);
            hits.push(Hit { kind, id, number, title, snippet, inside: true, opens, left: None });
        }
        Ok(hits)
    }
}

/// A record as it is shown to whoever reads in `lang`: what the catalogue names, by its name there.
fn hit(fit: Fit, lang: &str, reader: &Reader<'_>) -> Result<Hit> {
    let catalogue = catalogue()?;
    let lang = if lang.is_empty() { "en" } else { lang };
    let Fit { kind, id, mut number, mut title, mut snippet } = fit;
    let input = kind == INPUTS.noun;
    if kind == CONTROLS.noun && catalogue.control(&id).is_some() {
        title = catalogue.title(&id, lang).text;
    } else if input || kind == ANSWERS.noun {
        // What an input or an answer says is the snippet; it is known by what it is about.
        let column = if input { INPUT.name() } else { ITEM.name() };
        let sql = format!("SELECT \"{column}\" FROM \"{kind}\" WHERE id = ?1");
        let about: String = reader.maybe(&sql, [&id], |row| row.get(0))?.unwrap_or_default();
        let named = catalogue.title(&about, lang).text;
        if input {
            number = number.trim_end_matches(&about).trim().to_owned();
        }
        let words = std::mem::replace(&mut title, if named.is_empty() { about } else { named });
        snippet = if snippet.is_empty() { words } else { snippet };
    }
    if kind == LAW {
        title = obligations(lang)?.into_iter().find(|one| one[0] == id).map(|[_, _, text, _]| text).unwrap_or_default();
    }
    let gone = "SELECT substr(retired_on, 1, 10) FROM person WHERE id = ?1";
    let left = if kind == PEOPLE.noun { reader.maybe(gone, [&id], |row| row.get(0))?.flatten() } else { None };
    let opens = Goal::of(reader, &kind, &id)?;
    Ok(Hit { kind, id, number, title, snippet, inside: false, opens, left })
}
