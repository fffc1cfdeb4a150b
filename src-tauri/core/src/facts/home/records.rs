//! The records of the week: what has ended, what came back, what the registers hold whole, and the next that matter: what controls that
//! apply lack, or will within two weeks; each can be begun where it is named.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::next::BeginRecord;
use super::{Next, next};
use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::run::evidence::{EVIDENCE, Wanted, World, begun, effort, ended, wanted, wholly};

/// At most so many that are to be made: the week has other work.
const MOST: usize = 4;
/// Days before its end from which a record is made anew.
const NEAR: u64 = 14;

/// All of them, the most pressing first.
pub(super) fn all(reader: &Reader<'_>, world: &World, at: &Moment) -> Result<Vec<Next>> {
    let mut things = Vec::new();
    things.extend(ended_now(reader, world, at.today)?);
    things.extend(back(reader)?);
    things.extend(held(reader, at.today)?);
    things.extend(wanted_next(reader, world, at)?);
    Ok(things)
}

/// Once a statement is approved, the records that matter most.
fn wanted_next(reader: &Reader<'_>, world: &World, at: &Moment) -> Result<Vec<Next>> {
    let today = at.today;
    if reader.maybe("SELECT 1 FROM statementVersion LIMIT 1", [], |_| Ok(()))?.is_none() {
        return Ok(Vec::new());
    }
    let (day, near) = (today.to_string(), today.checked_add_days(Days::new(NEAR)).unwrap_or(today).to_string());
    // What the registers say whole has its own line: it is vouched for, not made.
    let held = wholly(reader, today)?;
    let of = |one: &Wanted| (one.recipe.clone(), one.system.as_ref().map(|[id, ..]| id.clone()));
    let all = wanted(world, &day, &near)?.into_iter().filter(|one| !held.contains(&of(one)));
    all.take(MOST).map(|one| told(reader, world, one, at)).collect()
}

/// Records that the registers hold whole: one act vouches for them all.
fn held(reader: &Reader<'_>, today: NaiveDate) -> Result<Option<Next>> {
    let count = wholly(reader, today)?.len();
    let goal = Goal::to(EVIDENCE.noun).at(Some("proposed".to_owned()));
    Ok((count > 0).then(|| next("records-held", Message::new("home-records-held").with("count", count), goal)))
}

/// Records that were asked of somebody and came with a file, and that nobody has vouched for, the first of them by name.
fn back(reader: &Reader<'_>) -> Result<Option<Next>> {
    let sql = "SELECT id, number, title, count(*) OVER () FROM evidence WHERE state = 'draft' AND sha256 <> '' AND retired_on IS NULL
        AND EXISTS (SELECT 1 FROM evidenceRequest asked WHERE asked.recipe = evidence.recipe AND asked.askedOn <= evidence.cameOn
            AND (asked.system IS NULL OR EXISTS (SELECT 1 FROM json_each(evidence.ofSystems) WHERE value = asked.system)))
        ORDER BY cameOn, length(number), number LIMIT 1";
    let found = reader.maybe(sql, [], |row| {
        let said: (String, String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(said)
    })?;
    Ok(found.map(|(id, number, title, all)| {
        let reason = Message::new("home-record-back").with("number", number).with("title", title).with("more", all - 1);
        next("record-back", reason, Goal::to(EVIDENCE.noun).at(Some(id)))
    }))
}

/// What has ended with nothing in its place, named; an action is opened for each where it is said.
fn ended_now(reader: &Reader<'_>, world: &World, today: NaiveDate) -> Result<Option<Next>> {
    let all = ended(reader, world, &today.to_string())?;
    let Some(first) = all.first() else { return Ok(None) };
    let numbers: Vec<&str> = all.iter().map(|one| one.number.as_str()).collect();
    let dropped: BTreeSet<&str> = all.iter().flat_map(|one| &one.controls).map(String::as_str).collect();
    let reason = Message::new("home-records-ended").with("count", all.len()).with("numbers", numbers.join(", "));
    let reason = reason.with("controls", dropped.into_iter().collect::<Vec<_>>().join(", "));
    let rows = format!("{}?state=vouched&validUntil=..{}", EVIDENCE.noun, today.pred_opt().unwrap_or(today));
    let goal = if all.len() == 1 { Goal::to(EVIDENCE.noun).at(Some(first.id.clone())) } else { Goal::to(&rows) };
    Ok(Some(next("records-ended", reason.with("until", first.until.as_str()), goal)))
}

fn told(reader: &Reader<'_>, world: &World, one: Wanted, at: &Moment) -> Result<Next> {
    let id = if one.until.is_empty() { "home-record-due" } else { "home-record-ends" };
    let (who, minutes) = effort(reader, world, &one, at)?;
    let [title, spanish] = one.title;
    let called = one.system.as_ref().map(|[_, number, name]| format!("{number} {name}")).unwrap_or_default();
    let reason = Message::new(id)
        .with("called", title)
        .with("called-es", spanish)
        .with("about", if called.is_empty() { "none".to_owned() } else { called });
    let reason = reason.with("controls", one.controls.join(", ")).with("count", one.controls.len());
    let reason = reason.with("until", one.until);
    let system = one.system.map(|[id, ..]| id);
    let made = match begun(reader, &one.recipe, system.as_deref())? {
        Some([id, _]) => next("record-begun", reason, Goal::to(EVIDENCE.noun).at(Some(id))),
        None => Next {
            begin: Some(BeginRecord { recipe: one.recipe, system }),
            ..next("record-due", reason, Goal::to("control").at(one.controls.first().cloned()))
        },
    };
    Ok(Next { who, minutes: Some(minutes), ..made })
}
