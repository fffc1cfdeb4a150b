//! Eighteen recipes: what a record consists of, who makes it, and when it counts; each control has one. Data, so that a lead
//! auditor can correct them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::checks::Check;
use crate::catalogue::{Shipped, Text, Texts, parsed, say};
use crate::door::Reader;
use crate::fault::Result;

const TEXT: &str = include_str!("recipes.json");

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    /// Words for codes of fields and for people.
    pub(super) labels: BTreeMap<String, Text>,
    pub(super) recipes: Vec<Recipe>,
}

/// Of what there has to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Level {
    /// One for the AIMS.
    Organisation,
    /// One for each system inside the scope that has come so far.
    System,
}

/// A recipe.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recipe {
    pub(super) id: String,
    pub(super) title: Text,
    pub(super) controls: Vec<String>,
    pub(super) clauses: Vec<String>,
    pub(super) level: Level,
    pub(super) who: Who,
    /// Minutes of whoever makes it, and of each who helps.
    pub(super) minutes: u32,
    pub(super) others: u32,
    pub(super) often: Text,
    /// Months for which a record is valid.
    pub(super) months: u32,
    /// The stage from which a system needs one; empty: any.
    pub(super) from: String,
    #[serde(default)]
    pub(super) caution: Text,
    #[serde(default)]
    pub(super) note: Text,
    pub(super) fields: Vec<Asked>,
    pub(super) steps: Texts,
    pub(super) counts: Vec<Count>,
    pub(super) asks: Texts,
    pub(super) good: Text,
    pub(super) poor: Text,
    /// What is asked of whoever gets the mail, with `{{system}}` where it is about one; the form asks the rest.
    pub(super) ask: Text,
}

/// Who makes, decides and helps, by code of a label.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Who {
    pub(super) does: Vec<String>,
    pub(super) decides: Vec<String>,
    #[serde(default)]
    pub(super) helps: Vec<String>,
}

/// A field of the form, or a column of a table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    pub(super) id: String,
    /// `text`, `longText`, `date`, `number`, `yesNo`, `code`, `codes`, `person`, `persons`, `system`, `table` and names of records.
    pub(super) kind: String,
    pub(super) label: Text,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) options: Vec<String>,
    #[serde(default)]
    pub(super) columns: Vec<Asked>,
}

/// A rule of *it counts when*.
#[derive(Debug, Deserialize)]
pub(super) struct Count {
    pub(super) words: Text,
    /// `standard`, `form-ours` or `ours`: whose rule it is.
    pub(super) basis: String,
    #[serde(flatten)]
    pub(super) check: Check,
}

/// The data.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// Those of the controls that apply.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn served(reader: &Reader<'_>, controls: &[String]) -> Result<Vec<String>> {
    let applies = "SELECT 1 FROM control WHERE id = ?1 AND applicability = 'applicable'";
    let mut served = Vec::new();
    for control in controls {
        if reader.maybe(applies, [control], |_| Ok(()))?.is_some() {
            served.push(control.clone());
        }
    }
    Ok(served)
}

impl Data {
    /// A recipe by its id.
    pub(super) fn of(&self, id: &str) -> Option<&Recipe> {
        self.recipes.iter().find(|recipe| recipe.id == id)
    }

    /// The recipe of a control; none for one of the organisation's own.
    pub(super) fn serving(&self, control: &str) -> Option<&Recipe> {
        self.recipes.iter().find(|recipe| recipe.controls.iter().any(|one| one == control))
    }

    /// The word for a code.
    pub(super) fn label(&self, code: &str, lang: &str) -> String {
        self.labels.get(code).map_or_else(|| code.to_owned(), |words| say(words, lang))
    }
}

impl Recipe {
    /// What a field asks, with the column where it is a cell of a table.
    pub(super) fn asks(&self, field: &str, column: &str, lang: &str) -> String {
        let of = self.fields.iter().find(|one| one.id == field);
        let cell = self.asked(field, column).filter(|_| !column.is_empty());
        of.into_iter().chain(cell).map(|one| say(&one.label, lang)).collect::<Vec<_>>().join(" · ")
    }

    /// A field, or the column of a table of it.
    pub(super) fn asked(&self, field: &str, column: &str) -> Option<&Asked> {
        let field = self.fields.iter().find(|one| one.id == field)?;
        match (column, field.kind.as_str()) {
            ("", "table") => None,
            ("", _) => Some(field),
            (column, _) => field.columns.iter().find(|one| one.id == column),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalogue::catalogue;
    use crate::kernel::declare::Codes;
    use crate::run::evidence::fields::RecipeId;

    #[test]
    fn eighteen_recipes_cover_all_38_controls_once() {
        let data = data().unwrap();
        let all: Vec<&String> = data.recipes.iter().flat_map(|recipe| &recipe.controls).collect();
        let once: BTreeSet<&String> = all.iter().copied().collect();
        let annex: BTreeSet<&String> = catalogue().unwrap().structure.controls.iter().map(|one| &one.id).collect();
        assert_eq!((data.recipes.len(), all.len()), (18, 38));
        assert_eq!(once, annex);
        let ids: Vec<&str> = data.recipes.iter().map(|recipe| recipe.id.as_str()).collect();
        assert_eq!(ids, RecipeId::LIST.codes);
    }

    #[test]
    fn each_says_everything_in_both_languages_and_asks_only_of_its_own_fields() {
        let data = data().unwrap();
        let both = |text: &Text| text.len() == 2 && text.values().all(|words| !words.is_empty());
        for recipe in &data.recipes {
            let counts = recipe.counts.iter().map(|count| &count.words);
            let texts = [&recipe.title, &recipe.often, &recipe.good, &recipe.poor, &recipe.ask];
            assert!(texts.into_iter().chain(counts).all(both), "{}", recipe.id);
            assert_eq!(recipe.steps["en"].len(), recipe.steps["es"].len());
            assert_eq!(recipe.asks["en"].len(), recipe.asks["es"].len());
            assert!(recipe.minutes > 0 && recipe.months > 0 && !recipe.counts.is_empty());
            let columns = recipe.fields.iter().flat_map(|field| &field.columns);
            for asked in recipe.fields.iter().chain(columns) {
                assert!(both(&asked.label), "{} {}", recipe.id, asked.id);
                assert!(asked.options.iter().all(|code| data.labels.contains_key(code)), "{:?}", asked.options);
            }
            for count in &recipe.counts {
                for (field, column) in count.check.names() {
                    let found = recipe.fields.iter().find(|one| one.id == field);
                    let found = found.unwrap_or_else(|| panic!("{}: no field {field}", recipe.id));
                    assert!(column.is_empty() || found.columns.iter().any(|one| one.id == column), "{field}.{column}");
                }
            }
        }
    }
}
