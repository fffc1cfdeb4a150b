//! The sample company: an invented organisation of 34 people whose life with its AIMS is told edit by edit.
//!
//! It goes through the same door as everything else, at the instants of the story, so that its history, its undo and its
//! check are real. The words are in `story/`; here is only who reads them. Not here: any row written past the door.

mod story;
mod tongue;

use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::door::{Edit, Founding, House, Workspace};
use crate::fault::{Fault, Holder, Result};
use crate::hands::{Author, Hands};
use story::{Names, Step};
use tongue::Tongue;

/// The day on which the story ends.
const LAST_DAY: &str = "2026-11-23";
/// How long ago that day may be before the whole story is moved, in days. It never lies ahead of today.
const NEAR: i64 = 56;

/// Makes the sample company at `path`, with its words in `lang` (`en` or `es`), and leaves it open for writing.
///
/// The story ends on 23 November 2026. Made before or long after that day, it is moved by whole weeks, so that what is
/// overdue is a little overdue and the next review is near. The same hands give the same file. `hands.at` is as before
/// afterwards.
///
/// # Errors
/// As [`Workspace::create`] and as any edit; no file is left behind then.
pub fn found(
    house: &'static dyn House,
    path: &Path,
    lang: &str,
    who: &Holder,
    hands: &mut Hands<'_>,
) -> Result<Workspace> {
    let now = hands.at;
    let told = tell(house, path, lang, who, hands, weeks(now.date_naive())?);
    hands.at = now;
    told
}

fn tell(
    house: &'static dyn House,
    path: &Path,
    lang: &str,
    who: &Holder,
    hands: &mut Hands<'_>,
    days: i64,
) -> Result<Workspace> {
    let (founding, steps) = story::read()?;
    let tongue = Tongue::of(lang)?;
    hands.at = moved(founding.at, days);
    let by = Author { name: founding.by };
    let company = Founding { sample: true, content_language: lang.to_owned(), ..founding.organisation };
    Workspace::create_with(house, path, company, &by, who, hands, |workspace, hands| {
        let mut names = Names::default();
        steps.into_iter().try_for_each(|step| {
            let edit = tongue.put(step.edit);
            take(workspace, Step { edit, ..step }, &mut names, hands, days)
        })
    })
}

fn take(workspace: &mut Workspace, step: Step, names: &mut Names, hands: &mut Hands<'_>, days: i64) -> Result<()> {
    let words = names.put_in(story::moved(step.edit, days))?;
    let edit: Edit = serde_json::from_value(words)?;
    hands.at = moved(step.at, days);
    let changed = workspace.edit(edit, &Author { name: step.by }, hands)?;
    if let Some(name) = step.name {
        names.learn(&name, &changed.created);
    }
    Ok(())
}

/// By how many days the story is moved: none while its end is near, else whole weeks up to today.
fn weeks(today: NaiveDate) -> Result<i64> {
    let last: NaiveDate = LAST_DAY.parse().map_err(|_| Fault::Malformed(LAST_DAY.to_owned()))?;
    let gap = (today - last).num_days();
    Ok(if (0..=NEAR).contains(&gap) { 0 } else { gap.div_euclid(7) * 7 })
}

fn moved(at: DateTime<Utc>, days: i64) -> DateTime<Utc> {
    let by = Days::new(days.unsigned_abs());
    let there = if days < 0 { at.checked_sub_days(by) } else { at.checked_add_days(by) };
    there.unwrap_or(at)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_story_moves_by_whole_weeks_only_when_it_is_old() {
        let on = |day: &str| weeks(day.parse().unwrap()).unwrap();
        assert_eq!(on("2026-11-24"), 0);
        assert_eq!(on("2027-01-18"), 0, "eight weeks later nothing looks old yet");
        assert_eq!(on("2026-10-01"), -56, "no entry lies ahead of today");
        assert_eq!(on("2027-11-24"), 364);
        assert_eq!(on("2025-11-24"), -364);
        assert_eq!(on("2027-02-01") % 7, 0);
    }

    /// Every text of an edit under one of these names.
    fn found<'a>(value: &'a serde_json::Value, names: &[&str], all: &mut Vec<&'a str>) {
        match value {
            serde_json::Value::Object(fields) => {
                for (name, one) in fields {
                    match one.as_str().filter(|_| names.contains(&name.as_str())) {
                        Some(text) => all.push(text),
                        None => found(one, names, all),
                    }
                }
            }
            serde_json::Value::Array(list) => list.iter().for_each(|one| found(one, names, all)),
            _ => {}
        }
    }

    #[test]
    fn nobody_acts_after_leaving_and_nothing_is_told_before_it_happened() {
        let (_, steps) = story::read().unwrap();
        let last: NaiveDate = LAST_DAY.parse().unwrap();
        let (mut names, mut left) = (std::collections::BTreeMap::new(), std::collections::BTreeMap::new());
        let (mut opened, mut days) = (std::collections::BTreeSet::new(), 0);
        for step in &steps {
            assert!(step.at.date_naive() <= last, "{} lies after the last day", step.at);
            assert!(!left.contains_key(&step.by), "{} acts on {} and left on {}", step.by, step.at, left[&step.by]);
            let person = &step.edit["person"];
            if let Some(name) = person["add"]["name"].as_str() {
                names.insert(format!("@{}", step.name.as_deref().unwrap_or_default()), name.to_owned());
            }
            if let Some(name) = person["retire"]["id"].as_str().and_then(|id| names.get(id)) {
                left.insert(name.clone(), step.at);
            }
            // A report comes through a channel that is open.
            let channel = &step.edit["channel"]["open"]["id"];
            opened.extend(channel.as_str().map(ToOwned::to_owned));
            for through in ["add", "amend"].map(|act| &step.edit["incident"][act]) {
                for channel in
                    [&through["channel"], &through["patch"]["channel"]].into_iter().filter_map(|one| one.as_str())
                {
                    assert!(opened.contains(channel), "{channel} was not open on {}", step.at);
                }
            }
            // What an edit says to have happened had happened when it was entered.
            let mut happened = Vec::new();
            found(&step.edit, &["on", "inUseOn", "startedOn", "checkedOn"], &mut happened);
            for day in happened.into_iter().filter_map(|day| day.parse::<NaiveDate>().ok()) {
                assert!(day <= step.at.date_naive(), "{day} was entered on {}: {}", step.at, step.edit);
                days += 1;
            }
        }
        assert!(left.len() == 1 && opened.len() == 2 && days > 5, "{left:?} {days}");
    }
}
