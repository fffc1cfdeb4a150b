//! `scope.places`: where the scope of the AIMS is printed (clause 4.3), and where it reads otherwise than it stands.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::paper::Paper;
use crate::plan::issuing::{DOCUMENTS, frozen};
use crate::rich::compare::{Marked, words};

/// The sub-clause that a paragraph answers before others when it states the scope.
const CLAUSE: &str = "4.3";
/// Documents whose head block prints the scope.
const PRINTING: [&str; 5] = ["statement", "management-review", "committee", "gap-report", "treatment-plan"];

/// Asks for the documents in force that print the scope.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScopePlaces {}

/// A document in force that prints the scope.
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
    /// Version.
    pub version: String,
    /// Day of issue.
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
                let mut place = ScopePlace { heading, ..place.clone() };
                // A paragraph may say more around it.
                if !printed.contains(now.trim()) {
                    (place.before, place.after) = words(printed.trim(), now.trim());
                }
                places.push(place);
            }
        }
        Ok(places)
    }
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
        paper => vec![(String::new(), paper.masthead().scope.clone())],
    }
}
