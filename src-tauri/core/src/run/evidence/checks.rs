//! *It counts when …*: the rules of a recipe, computed over what its form was answered with. A person says none of this.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::Deserialize;

use super::world::{Item, World};

/// A rule. Fields and columns are those of the recipe.
#[derive(Debug, Deserialize)]
#[serde(tag = "check", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(super) enum Check {
    /// Each of the fields is answered, where one of the facts holds.
    Filled {
        fields: Vec<String>,
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
    /// One for each system: counted over all records. Where it is of the version in use, it is not older than the last change.
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
    field: String,
    #[serde(default)]
    column: String,
    months: u32,
}

impl Check {
    /// Fields and columns it asks.
    #[cfg(test)]
    pub(super) fn names(&self) -> Vec<(&str, &str)> {
        let plain = |fields: &'_ [String]| fields.iter().map(|field| (field.as_str(), "")).collect::<Vec<_>>();
        match self {
            Self::Filled { fields, .. } | Self::Order { fields } => {
                fields.iter().map(|one| (one.as_str(), "")).collect()
            }
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

    /// Whether it holds of an item on a day.
    pub(super) fn holds(&self, it: &Item, from: &str, world: &World, day: &str) -> bool {
        let said = |field: &str| it.said(field);
        let here = |field: &str| !said(field).is_empty();
        let there = |field: &str| here(field) || !it.rows(field).is_empty();
        let facts = |when: &[String]| when.is_empty() || when.iter().any(|fact| world.fact(fact));
        match self {
            Self::Filled { fields, when } => !facts(when) || fields.iter().all(|field| there(field)),
            Self::RowsFilled { field, columns, when, or_filled } => {
                let rows = it.rows(field);
                let whole = rows.iter().all(|row| columns.iter().all(|column| row.contains_key(column.as_str())));
                !facts(when) || (!or_filled.is_empty() && here(or_filled)) || (!rows.is_empty() && whole)
            }
            Self::RowsCover { field, column, values, values_if, source } => {
                let named: Vec<&str> =
                    it.rows(field).iter().filter_map(|row| row.get(column.as_str()).copied()).collect();
                let asked = |value: &&String| values_if.get(value.as_str()).is_none_or(|when| facts(when));
                let has = |value: &str| named.iter().any(|said| *said == value || said.to_lowercase().contains(value));
                let source = world.source(source);
                values.iter().filter(asked).all(|value| named.contains(&value.as_str()))
                    && source.iter().all(|[key, name]| named.contains(&key.as_str()) || has(&name.to_lowercase()))
            }
            Self::IfThen { field, column, values, needs } if column.is_empty() => {
                !values.iter().any(|value| *value == said(field)) || needed(it, needs, None, world)
            }
            Self::IfThen { field, column, values, needs } => it.rows(field).iter().all(|row| {
                let meant = row.get(column.as_str()).is_some_and(|said| values.iter().any(|value| value == said));
                !meant || needed(it, needs, Some(row), world)
            }),
            Self::Within { ages, or_recipe } => {
                let fresh = |age: &Age| {
                    let rows = it.rows(&age.field);
                    let newest = rows.iter().filter_map(|row| row.get(age.column.as_str()).copied()).max();
                    let said = if age.column.is_empty() { Some(said(&age.field)) } else { newest };
                    said.is_some_and(|said| said >= earlier(day, age.months).as_str() && said <= day)
                };
                ages.iter().all(fresh) || (!or_recipe.is_empty() && world.in_force(or_recipe, day))
            }
            Self::NotBefore { field } => it.systems.iter().all(|id| world.changed_on(id).as_str() <= said(field)),
            Self::Order { fields } => {
                let days: Vec<&str> = fields.iter().map(|field| said(field)).filter(|day| !day.is_empty()).collect();
                days.windows(2).all(|pair| pair[0] <= pair[1])
            }
            Self::DaysAtMost { fields: [first, second], days } => match (said(first).parse(), said(second).parse()) {
                (Ok(first), Ok(second)) => {
                    (0..=*days).contains(&NaiveDate::signed_duration_since(second, first).num_days())
                }
                _ => false,
            },
            Self::PerSystem { current } => {
                !current || it.systems.iter().all(|id| world.changed_on(id).as_str() <= it.until.as_str())
            }
            Self::RowPerSystem { field, column } => world.due_systems(from).iter().all(|system| {
                let names = |row: &&BTreeMap<&str, &str>| {
                    row.get("system").is_some_and(|said| *said == system.id || *said == system.number)
                        && (column.is_empty() || row.contains_key(column.as_str()))
                };
                it.rows(field).iter().any(|row| names(&row))
            }),
            Self::HasRole { field, role } => world.holders(role).contains(&said(field)),
            Self::RolesFilled { roles } => roles.iter().all(|role| !world.holders(role).is_empty()),
            Self::RatioAtLeast { field, of, percent } => {
                let column = |field: &str| -> std::collections::BTreeSet<String> {
                    let rows = it.rows(field);
                    rows.iter().filter_map(|row| row.get("person")).map(|said| (*said).to_owned()).collect()
                };
                let all = match of.as_str() {
                    "people-with-modules" => column("people"),
                    _ => world.people().map(str::to_owned).collect(),
                };
                let has = column(field).intersection(&all).count();
                !all.is_empty() && has * 100 >= percent * all.len()
            }
            Self::DifferentPerson { fields: [first, second] } => {
                here(first) && here(second) && said(first) != said(second)
            }
            Self::CountAtLeast { field, number } => {
                said(field).lines().filter(|line| !line.trim().is_empty()).count().max(it.rows(field).len()) >= *number
            }
            Self::Equals { field, value, or_filled } => said(field) == value || here(or_filled),
            Self::NoneOverdue { field } => it.rows(field).iter().all(|row| {
                let due: Option<NaiveDate> = row.get("when").and_then(|said| said.parse().ok());
                let last = row.get("last").copied().unwrap_or_default();
                due.is_none_or(|due| due.to_string().as_str() >= day || last >= due.to_string().as_str())
            }),
            Self::Sample { field, number, or_all } => {
                let read: i64 = said(field).parse().unwrap_or(-1);
                read >= *number || said(or_all).parse().is_ok_and(|all: i64| read >= all)
            }
            Self::LogReach { field } => here(field) && said(field) <= it.from.as_str() || said("logsOn") == "no",
        }
    }
}

/// Whether what a value asks for stands: in the same row, in a field, with a value, or as a newer version of the policy.
fn needed(it: &Item, needs: &str, row: Option<&BTreeMap<&str, &str>>, world: &World) -> bool {
    if needs == "newer-version" {
        return world.policy_on().as_str() > it.said("reviewedOn");
    }
    let (field, value) = needs.split_once('=').unwrap_or((needs, ""));
    let said = row.and_then(|row| row.get(field).copied()).unwrap_or_else(|| it.said(field));
    if value.is_empty() { !said.is_empty() } else { said == value }
}

/// The same day so many months before.
fn earlier(day: &str, months: u32) -> String {
    let day: Option<NaiveDate> = day.parse().ok();
    day.and_then(|day| day.checked_sub_months(Months::new(months))).map(|day| day.to_string()).unwrap_or_default()
}
