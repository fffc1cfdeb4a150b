//! The next records that matter: what controls that apply lack, or will within two weeks; each can be begun where it is named.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::next::BeginRecord;
use super::{Next, next};
use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::run::evidence::{EVIDENCE, Wanted, World, begun, ended, wanted, wholly};

/// At most so many of them: the week has other work.
const MOST: usize = 2;
/// Days before its end from which a record is made anew.
const NEAR: u64 = 14;

/// Once a statement is approved, the records that matter most.
pub(super) fn wanted_next(reader: &Reader<'_>, world: &World, today: NaiveDate) -> Result<Vec<Next>> {
    if reader.maybe("SELECT 1 FROM statementVersion LIMIT 1", [], |_| Ok(()))?.is_none() {
        return Ok(Vec::new());
    }
    let (day, near) = (today.to_string(), today.checked_add_days(Days::new(NEAR)).unwrap_or(today).to_string());
    // What the registers say whole has its own line: it is vouched for, not made.
    let held = wholly(reader, today)?;
    let of = |one: &Wanted| (one.recipe.clone(), one.system.as_ref().map(|[id, ..]| id.clone()));
    let all = wanted(world, &day, &near)?.into_iter().filter(|one| !held.contains(&of(one)));
    all.take(MOST).map(|one| told(reader, one)).collect()
}

/// Records that the registers hold whole: one act vouches for them all.
pub(super) fn held(reader: &Reader<'_>, today: NaiveDate) -> Result<Option<Next>> {
    let count = wholly(reader, today)?.len();
    let goal = Goal::to(EVIDENCE.noun).at(Some("proposed".to_owned()));
    Ok((count > 0).then(|| next("records-held", Message::new("home-records-held").with("count", count), goal)))
}

/// Records that were asked of somebody and came with a file, and that nobody has vouched for, the first of them by name.
pub(super) fn back(reader: &Reader<'_>) -> Result<Option<Next>> {
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
pub(super) fn ended_now(reader: &Reader<'_>, world: &World, today: NaiveDate) -> Result<Option<Next>> {
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

fn told(reader: &Reader<'_>, one: Wanted) -> Result<Next> {
    let id = if one.until.is_empty() { "home-record-due" } else { "home-record-ends" };
    let [title, spanish] = one.title;
    let called = one.system.as_ref().map(|[_, number, name]| format!("{number} {name}")).unwrap_or_default();
    let reason = Message::new(id).with("called", title).with("called-es", spanish).with("about", called);
    let reason = reason.with("controls", one.controls.join(", ")).with("count", one.controls.len());
    let reason = reason.with("minutes", one.minutes).with("until", one.until);
    let system = one.system.map(|[id, ..]| id);
    let begun = begun(reader, &one.recipe, system.as_deref())?;
    let goal = match &begun {
        Some([id, _]) => Goal::to(EVIDENCE.noun).at(Some(id.clone())),
        None => Goal::to("control").at(one.controls.first().cloned()),
    };
    let begin = begun.is_none().then_some(BeginRecord { recipe: one.recipe, system });
    Ok(Next { begin, ..next("record-due", reason, goal) })
}
