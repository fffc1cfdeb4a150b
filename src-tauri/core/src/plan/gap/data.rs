//! What the catalogue of the standard does not hold: reuse of ISO/IEC 27001, typical evidence, which document an item asks
//! for, and the phase it is built in. Expert judgement, not the standard's text.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, Texts, parsed, say};
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

/// The data of the gap analysis.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Data {
    /// The 32 sub-clauses.
    subclauses: Vec<Subclause>,
    /// Required document of an item.
    documents: BTreeMap<String, String>,
    /// What these documents are called.
    #[serde(rename = "documentTitles")]
    document_titles: BTreeMap<String, Text>,
    /// Phase in which a control is first built.
    phases: BTreeMap<String, u32>,
    /// Items whose document the standard does not demand: it is expected all the same.
    expected: Vec<String>,
}

/// One sub-clause.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Subclause {
    id: String,
    /// `full`, `partial` or `none`.
    pub(crate) reuse: String,
    still: Text,
    evidence: Texts,
}

impl Subclause {
    /// What must still be added to what ISO/IEC 27001 gives.
    pub(crate) fn still(&self, lang: &str) -> String {
        say(&self.still, lang)
    }

    /// What good evidence looks like.
    pub(crate) fn evidence(&self, lang: &str) -> Vec<String> {
        say(&self.evidence, lang)
    }
}

/// The data.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(crate) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// What ISO/IEC 27001 gives a sub-clause (`full`, `partial` or `none`), and what must still be added to it.
///
/// # Errors
/// When the data do not parse.
pub(crate) fn reuse(id: &str, lang: &str) -> Result<(String, String)> {
    let one = data()?.subclause(id);
    Ok(one.map(|one| (one.reuse.clone(), one.still(lang))).unwrap_or_default())
}

/// Every sub-clause with what ISO/IEC 27001 gives it.
///
/// # Errors
/// When the data do not parse.
#[cfg(test)]
pub(crate) fn reuses() -> Result<Vec<(String, String)>> {
    Ok(data()?.subclauses.iter().map(|one| (one.id.clone(), one.reuse.clone())).collect())
}

impl Data {
    /// A sub-clause.
    pub(crate) fn subclause(&self, id: &str) -> Option<&Subclause> {
        self.subclauses.iter().find(|one| one.id == id)
    }

    /// The required document of a sub-clause or control, e.g. `DOC-02`.
    pub(crate) fn document(&self, id: &str) -> Option<&Text> {
        self.document_titles.get(self.documents.get(id)?)
    }

    /// Whether the document of an item is expected and not demanded.
    pub(crate) fn expected(&self, id: &str) -> bool {
        self.expected.iter().any(|one| one == id)
    }

    /// The phase of the roadmap, 2 to 5, in which a sub-clause or control is built.
    pub(crate) fn phase(&self, id: &str) -> u32 {
        if let Some(phase) = self.phases.get(id) {
            return *phase;
        }
        match id.split('.').next().unwrap_or_default() {
            "4" | "5" => 2,
            "6" if id == "6.2" => 2,
            "6" => 3,
            "7" | "8" => 4,
            _ => 5,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn every_sub_clause_has_its_reuse_and_evidence_in_both_languages() {
        let (data, structure) = (data().unwrap(), &catalogue().unwrap().structure);
        assert_eq!(data.subclauses.len(), 32);
        for subclause in &structure.subclauses {
            let one = data.subclause(&subclause.id).unwrap();
            assert!(["full", "partial", "none"].contains(&one.reuse.as_str()));
            for lang in ["en", "es"] {
                assert!(one.still.contains_key(lang) && !one.evidence(lang).is_empty(), "{} {lang}", one.id);
            }
            assert_eq!(one.evidence("en").len(), one.evidence("es").len(), "{}", one.id);
        }
        let count = |level: &str| data.subclauses.iter().filter(|one| one.reuse == level).count();
        assert_eq!((count("full"), count("partial"), count("none")), (11, 19, 2));
        let known =
            |id: &String| structure.controls.iter().any(|control| control.id == *id) || data.subclause(id).is_some();
        assert!(data.documents.keys().all(known) && data.phases.keys().all(known));
        assert_eq!(data.phases.len(), 38);
        assert!(data.documents.values().all(|document| data.document_titles.contains_key(document)));
        assert!(data.expected.iter().all(|id| data.documents.contains_key(id)));
    }
}
