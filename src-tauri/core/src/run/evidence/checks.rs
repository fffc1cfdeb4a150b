//! *It counts when …*: the rules a recipe may have, as its data say them. Not here: whether they hold (`holds`).

use std::collections::BTreeMap;

use serde::Deserialize;

/// A rule. Fields and columns are those of the recipe.
#[derive(Debug, Deserialize)]
#[serde(tag = "check", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(super) enum Check {
    /// Each of the fields is answered, where one of the facts holds; of a table that is named with columns each row has these.
    Filled {
        fields: Vec<String>,
        #[serde(default)]
        columns: BTreeMap<String, Vec<String>>,
        #[serde(default)]
        when: Vec<String>,
    },
    /// There are rows, and each has these columns.
    RowsFilled {
        field: String,
        columns: Vec<String>,
        #[serde(default)]
        when: Vec<String>,
        #[serde(default)]
        or_filled: String,
    },
    /// A column names all of these; a value with facts only where one of them holds.
    RowsCover {
        field: String,
        column: String,
        #[serde(default)]
        values: Vec<String>,
        #[serde(default)]
        values_if: BTreeMap<String, Vec<String>>,
        #[serde(default)]
        source: String,
    },
    /// Where a value stands, something else does too.
    IfThen {
        field: String,
        #[serde(default)]
        column: String,
        values: Vec<String>,
        needs: String,
    },
    /// The days are not older than so many months, or a record of another recipe counts in their place.
    Within {
        ages: Vec<Age>,
        #[serde(default)]
        or_recipe: String,
    },
    /// Not before the last change of the systems it is about.
    NotBefore { field: String },
    /// Days that are said follow one another.
    Order { fields: Vec<String> },
    /// So many days at most lie between two.
    DaysAtMost { fields: [String; 2], days: i64 },
    /// It is about a system of those that need one, and valid. Where it is of the version in use, it is not older than the last change.
    PerSystem { current: bool },
    /// Each system inside the scope that has come so far has a row.
    RowPerSystem {
        field: String,
        #[serde(default)]
        column: String,
    },
    /// The person holds a role.
    HasRole { field: String, role: String },
    /// Each role is held by somebody who is here.
    RolesFilled { roles: Vec<String> },
    /// So many in a hundred people have a row.
    RatioAtLeast { field: String, of: String, percent: usize },
    /// Two people, not one.
    DifferentPerson { fields: [String; 2] },
    /// So many entries.
    CountAtLeast { field: String, number: usize },
    /// It says this, or something else says why not.
    Equals { field: String, value: String, or_filled: String },
    /// No day of a row has passed unanswered.
    NoneOverdue { field: String },
    /// So many were looked at, or all there were.
    Sample { field: String, number: i64, or_all: String },
    /// The oldest entry reaches back to the beginning of the period.
    LogReach { field: String },
}

/// How old a day may be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Age {
    pub(super) field: String,
    #[serde(default)]
    pub(super) column: String,
    pub(super) months: u32,
}

impl Check {
    /// Fields and columns it asks.
    pub(super) fn names<'a>(&'a self) -> Vec<(&'a str, &'a str)> {
        fn plain(fields: &[String]) -> Vec<(&str, &str)> {
            fields.iter().map(|field| (field.as_str(), "")).collect()
        }
        match self {
            Self::Filled { fields, columns, .. } => {
                let of = |(field, all): (&'a String, &'a Vec<String>)| {
                    all.iter().map(move |one| (field.as_str(), one.as_str()))
                };
                plain(fields).into_iter().chain(columns.iter().flat_map(of)).collect()
            }
            Self::Order { fields } => plain(fields),
            Self::RowsFilled { field, columns, .. } => {
                columns.iter().map(|one| (field.as_str(), one.as_str())).collect()
            }
            Self::RowsCover { field, column, .. }
            | Self::IfThen { field, column, .. }
            | Self::RowPerSystem { field, column } => vec![(field, column)],
            Self::Within { ages, .. } => ages.iter().map(|age| (age.field.as_str(), age.column.as_str())).collect(),
            Self::DaysAtMost { fields, .. } | Self::DifferentPerson { fields } => {
                fields.iter().map(|one| (one.as_str(), "")).collect()
            }
            Self::HasRole { field, .. }
            | Self::NotBefore { field }
            | Self::RatioAtLeast { field, .. }
            | Self::CountAtLeast { field, .. }
            | Self::Equals { field, .. }
            | Self::NoneOverdue { field }
            | Self::Sample { field, .. }
            | Self::LogReach { field } => plain(std::slice::from_ref(field)),
            Self::PerSystem { .. } | Self::RolesFilled { .. } => Vec::new(),
        }
    }
}
