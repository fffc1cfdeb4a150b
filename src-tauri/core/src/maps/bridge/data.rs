//! Documents an ISMS after ISO/IEC 27001 usually has, with the clauses they answer there. Our own experience, in both languages.

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

/// The data.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    /// Where a proposal of a document comes from.
    pub(super) usual: Text,
    /// Where a proposal of a mark comes from.
    pub(super) source: Text,
    pub(super) documents: Vec<Usual>,
}

/// A document a 27001 system usually has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Usual {
    pub(super) title: Text,
    /// Clauses of ISO/IEC 27001.
    pub(super) clauses: String,
}

/// The data.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::maps::bridge::draft::answers;
    use crate::plan::gap;
    use crate::plan::isms_documents::clauses;

    #[test]
    fn what_an_isms_usually_has_answers_every_sub_clause_it_can() {
        let data = data().unwrap();
        assert!(data.usual.len() == 2 && data.source.len() == 2);
        assert!(data.documents.iter().all(|one| one.title.len() == 2));
        let all: Vec<Vec<String>> = data.documents.iter().map(|one| clauses(&one.clauses)).collect();
        for (id, reuse) in gap::reuses().unwrap() {
            let found = all.iter().any(|one| answers(one, &id));
            assert_eq!(found, reuse != "none", "{id}");
        }
    }
}
