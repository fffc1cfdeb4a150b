//! The law as data: questionnaire, outcomes, dates, duties, and the mapping to the standard, with its day and source.
//!
//! A working reference in our words, not legal advice. What an organisation corrects lies over it, row by row, and shows.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::door::Reader;
use crate::fault::{Fault, Result};

const TEXT: &str = include_str!("law.json");

/// A text in both languages.
pub(super) type Text = BTreeMap<String, String>;

macro_rules! data {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub(super) struct $name { $($(#[$attribute])* pub(super) $field: $type),* })*
    };
}

data! {
    /// Everything.
    Law {
        law: String,
        label: String,
        as_of: String,
        revision: u32,
        source: Text,
        omnibus: Text,
        penalties: Vec<Penalty>,
        start: String,
        questions: Vec<Question>,
        outcomes: Vec<Outcome>,
        dates: Vec<LawDate>,
        prohibitions: Vec<Prohibition>,
        obligations: Vec<Obligation>,
        mapping: Vec<Mapping>,
    }
    /// The most that can be fined.
    Penalty { article: String, text: Text }
    /// A question.
    Question {
        id: String,
        /// `single`, `multi` or `group`.
        #[serde(rename = "type")]
        kind: String,
        articles: Vec<String>,
        text: Text,
        help: Text,
        answers: Vec<Choice>,
    }
    /// An answer that can be chosen; in a group, a question of yes or no.
    Choice {
        value: String,
        label: Text,
        #[serde(default)]
        next: Option<String>,
        #[serde(default)]
        outcome: Option<String>,
        #[serde(default)]
        article: Option<String>,
        #[serde(default)]
        yes: Option<Step>,
        #[serde(default)]
        no: Option<Step>,
    }
    /// Where yes or no leads in a group.
    Step {
        #[serde(default)]
        next: Option<String>,
        #[serde(default)]
        outcome: Option<String>,
    }
    /// What a classification can come to.
    Outcome { id: String, severity: u32, article: String, title: Text, actions: BTreeMap<String, Vec<String>> }
    /// A date from which something applies.
    LawDate { id: String, date: String, original: String, certainty: String, text: Text }
    /// A prohibited practice; `date` names the [`LawDate`] it applies from.
    Prohibition { id: String, article: String, date: String, text: Text }
    /// A duty of a class and role; `date` names its [`LawDate`], empty: that of the class.
    Obligation {
        class: String,
        role: String,
        article: String,
        date: String,
        references: Vec<String>,
        handling: String,
        text: Text,
    }
    /// A row of the programme's mapping, with the correct references beside it.
    Mapping { row: u32, article: String, programme: String, auditor: Vec<String>, coverage: String, why: Text }
}

/// A text in `lang`, English where there is no other.
pub(super) fn say(text: &Text, lang: &str) -> String {
    text.get(lang).or_else(|| text.get("en")).cloned().unwrap_or_default()
}

/// The law as this program ships it.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn shipped() -> Result<&'static Law> {
    static READ: LazyLock<std::result::Result<Law, String>> =
        LazyLock::new(|| serde_json::from_str(TEXT).map_err(|error| error.to_string()));
    READ.as_ref().map_err(|detail| Fault::Catalogue(detail.clone()))
}

/// What the organisation says instead of the shipped law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Override {
    pub(super) id: String,
    pub(super) key: String,
    pub(super) value: String,
    pub(super) as_of: String,
    pub(super) source: String,
    pub(super) base_revision: u32,
}

/// All corrections of the workspace.
pub(super) fn overrides(reader: &Reader<'_>) -> Result<Vec<Override>> {
    let sql = "SELECT id, key, value, asOf, source, baseRevision FROM catalogue_override
        WHERE edition = ?1 AND field = 'date' ORDER BY key";
    reader.rows(sql, [&shipped()?.law], |row| {
        Ok(Override {
            id: row.get(0)?,
            key: row.get(1)?,
            value: row.get(2)?,
            as_of: row.get(3)?,
            source: row.get(4)?,
            base_revision: row.get(5)?,
        })
    })
}

/// The law with the workspace's corrections, its newest day, and its digest: 64 hex digits that change when it does.
pub(super) fn effective(reader: &Reader<'_>) -> Result<(Law, String, String)> {
    let (mut law, overrides) = (shipped()?.clone(), overrides(reader)?);
    let mut as_of = law.as_of.clone();
    for one in &overrides {
        if let Some(date) = law.dates.iter_mut().find(|date| date.id == one.key) {
            date.date.clone_from(&one.value);
            as_of = as_of.max(one.as_of.clone());
        }
    }
    let digest = hex(&Sha256::digest(serde_json::to_vec(&law)?));
    Ok((law, as_of, digest))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Law {
    /// A question.
    pub(super) fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|one| one.id == id)
    }

    /// An outcome.
    pub(super) fn outcome(&self, id: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|one| one.id == id)
    }

    /// The day a date of the law stands for; empty for an unknown one.
    pub(super) fn date(&self, id: &str) -> Option<&LawDate> {
        self.dates.iter().find(|one| one.id == id)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn the_law_refers_only_to_what_there_is_and_speaks_both_languages() {
        let law = shipped().unwrap();
        assert_eq!(
            (law.questions.len(), law.outcomes.len(), law.dates.len(), law.prohibitions.len(), law.mapping.len()),
            (14, 10, 10, 10, 12)
        );
        for question in &law.questions {
            for choice in &question.answers {
                let steps = [&choice.yes, &choice.no];
                let nexts = steps.iter().filter_map(|step| step.as_ref()?.next.as_ref()).chain(choice.next.as_ref());
                for next in nexts {
                    let inside = question.answers.iter().any(|one| one.value == *next);
                    assert!(inside || law.question(next).is_some(), "{} {next}", question.id);
                }
                let outcomes = steps.iter().filter_map(|step| step.as_ref()?.outcome.as_ref());
                for outcome in outcomes.chain(choice.outcome.as_ref()) {
                    assert!(law.outcome(outcome).is_some(), "{outcome}");
                }
            }
        }
        let structure = &catalogue().unwrap().structure;
        let known = |id: &String| {
            structure.controls.iter().any(|one| one.id == *id)
                || structure.subclauses.iter().any(|one| one.id == *id)
                || structure.clauses.iter().any(|one| one.id == *id)
        };
        for duty in &law.obligations {
            assert!(duty.date.is_empty() || law.date(&duty.date).is_some(), "{}", duty.article);
            assert!(duty.references.iter().all(known), "{}: {:?}", duty.article, duty.references);
        }
        for row in &law.mapping {
            assert!(row.auditor.iter().all(known), "{}: {:?}", row.article, row.auditor);
        }
        assert!(law.prohibitions.iter().all(|one| law.date(&one.date).is_some()));
        whole(&serde_json::from_str(TEXT).unwrap());
    }

    fn whole(value: &serde_json::Value) {
        match value {
            serde_json::Value::Object(fields) if fields.contains_key("en") => {
                assert!(fields.contains_key("es"), "{fields:?}")
            }
            serde_json::Value::Object(fields) => fields.values().for_each(whole),
            serde_json::Value::Array(items) => items.iter().for_each(whole),
            _ => {}
        }
    }
}
