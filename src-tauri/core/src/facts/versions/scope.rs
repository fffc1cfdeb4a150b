//! `scope.places`: where the scope of the AIMS is printed (clause 4.3), and where it reads otherwise than it stands.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::paper::{ListCell, Paper};
use crate::plan::issuing::{DOCUMENTS, frozen};
use crate::plan::texts::{self, TEXTS};
use crate::rich::Rich;
use crate::rich::compare::{Marked, words};

/// The sub-clause that a paragraph answers before others when it states the scope.
const CLAUSE: &str = "4.3";
/// Documents whose head block prints the scope.
const PRINTING: [&str; 7] = [
    "statement", "management-review", "committee", "gap-report", "treatment-plan", "risk-criteria", "founding-minutes",
];

/// Asks for the documents in force that print the scope, and for the texts being written that state it.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScopePlaces {}

/// A document in force that prints the scope, or a text that states it and is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScopePlace {
    /// Register of the document.
    pub noun: String,
    /// Its key.
    pub id: String,
    /// Kind such as `statement` or `text`.
    pub kind: String,
    /// Number.
    pub number: String,
    /// Version; empty in a text that is being written.
    pub version: String,
    /// Day of issue; empty then.
    pub on: String,
    /// Heading of the paragraph, in a text; empty: its head block.
    pub heading: String,
    /// The scope as it is printed there, with what is gone since; empty: it reads as it stands.
    pub before: Vec<Marked>,
    /// The scope as it stands, with what is new since; empty as well then.
    pub after: Vec<Marked>,
}

impl Ask for ScopePlaces {
    const NAME: &'static str = "scope.places";
    type Answer = Vec<ScopePlace>;

    fn answer(self, reader: &Reader<'_>, _: &Moment) -> Result<Self::Answer> {
        let now: Option<String> = reader.maybe("SELECT scope FROM organisation", [], |row| row.get(0))?;
        let now = now.unwrap_or_default();
        // The latest version of each, the newest first.
        let sql = "SELECT id, kind, number, version, issuedOn, subject, max(headSeq) FROM document
            GROUP BY kind, subject ORDER BY headSeq DESC";
        let documents = reader.rows(sql, [], |row| {
            let place = ScopePlace {
                noun: DOCUMENTS.noun.to_owned(),
                id: row.get(0)?,
                kind: row.get(1)?,
                number: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                version: row.get(3)?,
                on: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
                heading: String::new(),
                before: Vec::new(),
                after: Vec::new(),
            };
            Ok((place, row.get::<_, String>(5)?))
        })?;
        let mut places = Vec::new();
        for (place, subject) in documents {
            if place.kind != "text" && !PRINTING.contains(&place.kind.as_str()) {
                continue;
            }
            let papers = frozen(reader, &place.kind, &subject, Some(&place.version))?;
            for (heading, printed) in
                papers.and_then(|papers| papers.into_iter().next()).map(printed).unwrap_or_default()
            {
                places.push(ScopePlace { heading, ..place.clone() }.beside(&printed, &now));
            }
        }
        for (place, said) in written(reader)? {
            places.push(place.beside(&said, &now));
        }
        Ok(places)
    }
}

impl ScopePlace {
    /// The place with both texts where it reads otherwise. A paragraph may say more around the scope.
    fn beside(mut self, said: &str, now: &str) -> Self {
        if !said.contains(now.trim()) {
            (self.before, self.after) = words(stated(said, now).trim(), now.trim());
        }
        self
    }
}

/// What of a paragraph stands for the scope: the line that is most like it, for what is said around it is no difference. A scope of
/// several lines is held against the whole.
fn stated<'a>(said: &'a str, now: &str) -> &'a str {
    if now.trim().contains('\n') {
        return said;
    }
    let known = vocabulary(now);
    // Words in common, in thousandths of the words of both.
    let alike = |line: &&str| {
        let words = vocabulary(line);
        2_000 * words.intersection(&known).count() / (words.len() + known.len()).max(1)
    };
    said.lines().max_by_key(alike).filter(|line| alike(line) > 0).unwrap_or(said)
}

fn vocabulary(text: &str) -> HashSet<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Paragraphs that state the scope in texts that are being written, and what they say. What another document says for them is not read.
fn written(reader: &Reader<'_>) -> Result<Vec<(ScopePlace, String)>> {
    let sql = "SELECT text.id, text.number, paragraph.heading, paragraph.body, paragraph.answers
        FROM text JOIN paragraph ON paragraph.text = text.id
        WHERE text.state IN ('draft', 'inReview') AND text.retired_on IS NULL
            AND paragraph.refers IS NULL AND paragraph.retired_on IS NULL
        ORDER BY text.number, paragraph.position, paragraph.number";
    let found = reader.rows(sql, [], |row| {
        let place = ScopePlace {
            noun: TEXTS.noun.to_owned(),
            id: row.get(0)?,
            kind: "text".to_owned(),
            number: row.get(1)?,
            version: String::new(),
            on: String::new(),
            heading: row.get(2)?,
            before: Vec::new(),
            after: Vec::new(),
        };
        Ok((place, row.get::<_, String>(3)?, row.get::<_, String>(4)?))
    })?;
    let states =
        found.into_iter().filter(|(_, _, answers)| texts::ids(answers).first().is_some_and(|one| one == CLAUSE));
    Ok(states.map(|(place, body, _)| (place, Rich::kept(&body).words())).collect())
}

/// Headings and texts of the places of a paper that state the scope.
fn printed(paper: Paper) -> Vec<(String, String)> {
    match paper {
        Paper::Text(text) => text
            .parts
            .into_iter()
            .filter(|part| part.answers.first().is_some_and(|first| first == CLAUSE) && part.reference.is_empty())
            .map(|part| (part.heading, part.body.words()))
            .collect(),
        // Its head names the document of the scope; the words stand in the part that agreed to them.
        Paper::Founding(minutes) => {
            let said = minutes.parts.into_iter().flat_map(|part| part.says);
            said.filter_map(
                |(_, cell)| if let ListCell::Text { text } = cell { Some((String::new(), text)) } else { None },
            )
            .collect()
        }
        // Where the head names the document alone, no words of the scope are printed that could read otherwise.
        paper => Some(paper.masthead().scope.clone())
            .filter(|scope| !scope.trim().is_empty())
            .map(|scope| (String::new(), scope))
            .into_iter()
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_states_the_scope_is_held_against_it_and_not_what_is_said_around_it() {
        let said = "Triage of letters in Kiel.\nA system outside of the scope stands in the inventory of letters and in no other list of Kiel.";
        assert_eq!(stated(said, "Triage of letters and faxes in Kiel."), "Triage of letters in Kiel.");
        assert_eq!(stated(said, "Nothing alike"), said);
        assert_eq!(stated(said, "Triage of letters.\nKiel."), said);
    }
}
