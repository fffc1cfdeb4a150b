//! Whether the rules of a recipe hold of an item: computed over what its form was answered with, and over the registers. A person
//! says none of this.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::checks::{Age, Check};
use super::world::{Item, World};

/// Whether a rule holds of an item on a day.
pub(super) fn holds(check: &Check, it: &Item, from: &str, world: &World, day: &str) -> bool {
    let said = |field: &str| it.said(field);
    let here = |field: &str| !said(field).is_empty();
    let there = |field: &str| here(field) || !it.rows(field).is_empty();
    let facts = |when: &[String]| when.is_empty() || when.iter().any(|fact| world.fact(fact));
    match check {
        Check::Filled { fields, columns, when } => {
            let has = |row: &BTreeMap<&str, &str>, all: &[String]| all.iter().all(|one| row.contains_key(one.as_str()));
            let whole = |(field, all): (&String, &Vec<String>)| it.rows(field).iter().all(|row| has(row, all));
            !facts(when) || (fields.iter().all(|field| there(field)) && columns.iter().all(whole))
        }
        Check::RowsFilled { field, columns, when, or_filled } => {
            let rows = it.rows(field);
            let whole = rows.iter().all(|row| columns.iter().all(|column| row.contains_key(column.as_str())));
            !facts(when) || (!or_filled.is_empty() && here(or_filled)) || (!rows.is_empty() && whole)
        }
        Check::RowsCover { field, column, values, values_if, source } => {
            let named: Vec<&str> = it.rows(field).iter().filter_map(|row| row.get(column.as_str()).copied()).collect();
            let asked = |value: &&String| values_if.get(value.as_str()).is_none_or(|when| facts(when));
            let has = |value: &str| named.iter().any(|said| *said == value || said.to_lowercase().contains(value));
            let source = world.source(source);
            values.iter().filter(asked).all(|value| named.contains(&value.as_str()))
                && source.iter().all(|[key, name]| named.contains(&key.as_str()) || has(&name.to_lowercase()))
        }
        Check::IfThen { field, column, values, needs } if column.is_empty() => {
            !values.iter().any(|value| *value == said(field)) || needed(it, needs, None, world)
        }
        Check::IfThen { field, column, values, needs } => it.rows(field).iter().all(|row| {
            let meant = row.get(column.as_str()).is_some_and(|said| values.iter().any(|value| value == said));
            !meant || needed(it, needs, Some(row), world)
        }),
        Check::Within { ages, or_recipe } => {
            let fresh = |age: &Age| {
                let rows = it.rows(&age.field);
                let newest = rows.iter().filter_map(|row| row.get(age.column.as_str()).copied()).max();
                let said = if age.column.is_empty() { Some(said(&age.field)) } else { newest };
                said.is_some_and(|said| said >= earlier(day, age.months).as_str() && said <= day)
            };
            ages.iter().all(fresh) || (!or_recipe.is_empty() && world.in_force(or_recipe, day))
        }
        Check::NotBefore { field } => it.systems.iter().all(|id| world.changed_on(id, day).as_str() <= said(field)),
        Check::Order { fields } => {
            let days: Vec<&str> = fields.iter().map(|field| said(field)).filter(|day| !day.is_empty()).collect();
            days.windows(2).all(|pair| pair[0] <= pair[1])
        }
        Check::DaysAtMost { fields: [first, second], days } => match (said(first).parse(), said(second).parse()) {
            (Ok(first), Ok(second)) => {
                (0..=*days).contains(&NaiveDate::signed_duration_since(second, first).num_days())
            }
            _ => false,
        },
        Check::PerSystem { current } => {
            // Whether each of the others has one is the control's question, not this item's.
            let (due, id) = (world.due_systems(from), |one: &&super::world::System| it.systems.contains(&one.id));
            (due.is_empty() || due.iter().any(id))
                && (it.valid_until.is_empty() || it.valid_until.as_str() >= day)
                && (!current || it.systems.iter().all(|id| world.changed_on(id, day).as_str() <= it.until.as_str()))
        }
        // Of a system that came later an earlier record knew nothing.
        Check::RowPerSystem { field, column } => {
            world.due_systems(from).iter().filter(|one| one.was(from, day)).all(|system| {
                let names = |row: &&BTreeMap<&str, &str>| {
                    row.get("system").is_some_and(|said| *said == system.id || *said == system.number)
                        && (column.is_empty() || row.contains_key(column.as_str()))
                };
                it.rows(field).iter().any(|row| names(&row))
            })
        }
        Check::HasRole { field, role } => world.holders(role).contains(&said(field)),
        Check::RolesFilled { roles } => roles.iter().all(|role| !world.holders(role).is_empty()),
        Check::RatioAtLeast { field, of, percent } => {
            let column = |field: &str| -> std::collections::BTreeSet<String> {
                let rows = it.rows(field);
                rows.iter().filter_map(|row| row.get("person")).map(|said| (*said).to_owned()).collect()
            };
            let modules = of == "people-with-modules";
            let all = if modules { column("people") } else { world.people().map(str::to_owned).collect() };
            // One module taken is not all of them: of whom the registers know that one is lacking, the sheet does not count.
            let has =
                column(field).intersection(&all).filter(|one| !modules || !world.ran.short.contains(*one)).count();
            !all.is_empty() && has * 100 >= percent * all.len()
        }
        Check::DifferentPerson { fields: [first, second] } => {
            here(first) && here(second) && said(first) != said(second)
        }
        Check::CountAtLeast { field, number } => {
            said(field).lines().filter(|line| !line.trim().is_empty()).count().max(it.rows(field).len()) >= *number
        }
        Check::Equals { field, value, or_filled } => said(field) == value || here(or_filled),
        Check::NoneOverdue { field } => it.rows(field).iter().all(|row| {
            let due: Option<NaiveDate> = row.get("when").and_then(|said| said.parse().ok());
            let last = row.get("last").copied().unwrap_or_default();
            due.is_none_or(|due| due.to_string().as_str() >= day || last >= due.to_string().as_str())
        }),
        Check::Sample { field, number, or_all } => {
            let read: i64 = said(field).parse().unwrap_or(-1);
            read >= *number || said(or_all).parse().is_ok_and(|all: i64| read >= all)
        }
        Check::LogReach { field } => here(field) && said(field) <= it.from.as_str() || said("logsOn") == "no",
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
