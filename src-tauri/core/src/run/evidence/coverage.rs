//! Control × quarter: on which days of a quarter something shows that a control runs. Pure: periods in, states out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};

use super::counts::lacks;
use super::recipes::{Level, Recipe, data};
use super::world::{Item, World};
use crate::fault::Result;

/// A calendar quarter, as far as the day of looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quarter {
    /// `2026-Q3`.
    pub(crate) name: String,
    pub(crate) first: NaiveDate,
    /// Its last day, or the day of looking.
    pub(crate) last: NaiveDate,
}

impl Quarter {
    /// As far as something was there that began on a day; none where it began later.
    fn since(&self, began: Option<NaiveDate>) -> Option<Self> {
        let first = began.map_or(self.first, |began| began.max(self.first));
        (first <= self.last).then(|| Self { first, ..self.clone() })
    }
}

/// The last `many` quarters up to a day, the earliest first.
pub(crate) fn quarters(day: NaiveDate, many: u32) -> Vec<Quarter> {
    let first = NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1).unwrap_or(day);
    let back = |at: u32| first.checked_sub_months(Months::new(3 * at)).unwrap_or(first);
    let one = |first: NaiveDate| {
        let next = first.checked_add_months(Months::new(3)).unwrap_or(first);
        let last = next.checked_sub_days(Days::new(1)).unwrap_or(first);
        Quarter { name: format!("{}-Q{}", first.year(), first.month0() / 3 + 1), first, last: last.min(day) }
    };
    (0..many).rev().map(back).map(one).collect()
}

/// A control in a quarter.
pub(crate) struct Covered {
    /// `covered`, `overlap`, `validity`, `partly`, `short` or `gap`.
    pub(crate) state: &'static str,
    /// How many items are valid on some day of it.
    pub(crate) items: usize,
}

/// A control, or a control for one system, in each of the quarters. What is to be shown of each system is covered on the days on
/// which it is shown of all that were there. Only what meets its template covers; where something is in force and nothing of it does,
/// the quarter is `short`: whoever reads the picture must not take it for covered.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn covered(
    world: &World,
    control: &str,
    system: Option<&str>,
    quarters: &[Quarter],
) -> Result<Vec<Covered>> {
    let any: Vec<&Item> = world.showing(control).collect();
    let serving = data()?.serving(control);
    let last = quarters.last().map(|quarter| quarter.last.to_string()).unwrap_or_default();
    let met = any.iter().copied().filter(|item| serving.is_none_or(|recipe| meets(world, recipe, item, &last)));
    let all: Vec<&Item> = met.collect();
    let whole: Vec<&Item> = all.iter().copied().filter(|item| item.systems.is_empty()).collect();
    let mut own: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in &all {
        for system in BTreeSet::from_iter(&item.systems) {
            own.entry(system).or_default().push(item);
        }
    }
    // What is about no system is about each.
    let about =
        |system: &str| -> Vec<&Item> { whole.iter().chain(own.get(system).into_iter().flatten()).copied().collect() };
    let mine = system.map_or_else(|| all.clone(), about);
    // What is in force at all, whether it meets its template or not.
    let concerns = |item: &&Item| {
        system.is_none_or(|system| item.systems.is_empty() || item.systems.iter().any(|one| one == system))
    };
    let held: Vec<&Item> = any.into_iter().filter(concerns).collect();
    let recipe = serving.filter(|recipe| system.is_none() && recipe.level == Level::System);
    let each = recipe.map(|recipe| {
        let systems = world.due_systems(&recipe.from).into_iter();
        systems.map(|system| (system.began(&recipe.from), about(&system.id))).collect::<Vec<_>>()
    });
    let each = each.unwrap_or_default();
    let one = |quarter: &Quarter| {
        let states = each.iter().filter_map(|(began, items)| Some(state(&quarter.since(*began)?, items)));
        let state = together(&states.collect::<Vec<_>>()).unwrap_or_else(|| state(quarter, &mine));
        let items = held.iter().filter(|item| span(item, quarter).is_some()).count();
        Covered { state: if state == "gap" && items > 0 { "short" } else { state }, items }
    };
    Ok(quarters.iter().map(one).collect())
}

/// Whether an item is the record that is asked for with all that makes it count: on the last day looked at, on its own last day if
/// that was earlier, and on the day it came if that was later.
fn meets(world: &World, recipe: &Recipe, item: &Item, last: &str) -> bool {
    let day = last.max(item.came.as_str()).min(item.valid_until.as_str());
    item.recipe == recipe.id && lacks(world, recipe, item, day).is_empty()
}

/// What holds of all systems together; none where there was no system.
fn together(states: &[&'static str]) -> Option<&'static str> {
    let all = |state: &str| states.iter().all(|one| *one == state);
    match states {
        [] => None,
        _ if all("gap") => Some("gap"),
        _ if states.iter().any(|one| ["gap", "partly"].contains(one)) => Some("partly"),
        _ if all("overlap") => Some("overlap"),
        _ if states.contains(&"validity") => Some("validity"),
        _ => Some("covered"),
    }
}

/// `covered` where each day has an item, `overlap` where a day has two, `partly` where days have none, `gap` where all have none;
/// `validity` where each day has one and the period that each of them shows ended before: it still counts, and shows nothing new.
pub(super) fn state(quarter: &Quarter, items: &[&Item]) -> &'static str {
    let mut spans: Vec<(NaiveDate, NaiveDate)> = items.iter().filter_map(|item| span(item, quarter)).collect();
    spans.sort_unstable();
    let (mut reached, mut holes, mut twice): (Option<NaiveDate>, bool, bool) = (None, false, false);
    for (from, until) in &spans {
        let next = reached.map_or(Some(quarter.first), |day| day.succ_opt());
        holes |= next.is_some_and(|next| *from > next);
        twice |= reached.is_some_and(|day| *from <= day);
        reached = reached.max(Some(*until));
    }
    holes |= reached.is_some_and(|day| day < quarter.last);
    let shown = items.iter().any(|item| span(item, quarter).is_some() && reaches(item, quarter));
    match (reached, holes, twice) {
        (None, ..) => "gap",
        (_, true, _) => "partly",
        _ if !shown => "validity",
        (_, false, true) => "overlap",
        (_, false, false) => "covered",
    }
}

/// Whether the period that an item shows has not ended before a quarter.
fn reaches(item: &Item, quarter: &Quarter) -> bool {
    let until = if item.until.is_empty() { &item.from } else { &item.until };
    day(until).is_some_and(|until| until >= quarter.first)
}

/// A day as it is stored, `2026-11-24`: read hundreds of thousands of times for one picture.
fn day(text: &str) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[&u8]| {
        digits.iter().try_fold(0, |all, digit| digit.is_ascii_digit().then(|| all * 10 + u32::from(**digit - b'0')))
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

/// The days of a quarter on which an item is valid.
fn span(item: &Item, quarter: &Quarter) -> Option<(NaiveDate, NaiveDate)> {
    let (from, until) = (day(&item.from)?, day(&item.valid_until)?);
    let (from, until) = (from.max(quarter.first), until.min(quarter.last));
    (from <= until).then_some((from, until))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn item(from: NaiveDate, shows: u64, days: u64) -> Item {
        let on = |days: u64| from.checked_add_days(Days::new(days)).unwrap().to_string();
        Item { from: from.to_string(), until: on(shows.min(days)), valid_until: on(days), ..Item::default() }
    }

    #[test]
    fn what_only_its_validity_carries_says_so() {
        let quarter = quarters("2026-11-23".parse().unwrap(), 1).remove(0);
        let course = item("2026-05-12".parse().unwrap(), 0, 365);
        assert_eq!(state(&quarter, &[&course]), "validity", "a course of one day in May shows nothing of autumn");
        let read = item("2026-09-01".parse().unwrap(), 60, 120);
        assert_eq!(state(&quarter, &[&read]), "covered", "its period reaches into the quarter");
        assert_eq!(state(&quarter, &[&course, &read]), "overlap");
    }

    #[test]
    fn quarters_end_on_the_day_of_looking() {
        let day = "2026-11-23".parse().unwrap();
        let names: Vec<String> = quarters(day, 5).into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]);
        let last = quarters(day, 1).remove(0);
        assert_eq!((last.first.to_string(), last.last.to_string()), ("2026-10-01".into(), "2026-11-23".into()));
    }

    #[test]
    fn systems_are_covered_together() {
        assert_eq!(together(&[]), None);
        assert_eq!(together(&["overlap", "covered"]), Some("covered"));
        assert_eq!(together(&["overlap", "overlap"]), Some("overlap"));
        assert_eq!(together(&["covered", "gap"]), Some("partly"), "one that nothing shows is a hole");
        assert_eq!(together(&["covered", "validity"]), Some("validity"), "the weaker one is said");
        assert_eq!(together(&["gap", "gap"]), Some("gap"));
        let quarter = quarters("2026-11-23".parse().unwrap(), 1).remove(0);
        assert_eq!(quarter.since("2026-11-24".parse().ok()), None, "it was not there yet");
        assert_eq!(quarter.since("2026-11-01".parse().ok()).unwrap().first.to_string(), "2026-11-01");
    }

    proptest! {
        /// As drawn and as counted day by day.
        #[test]
        fn a_state_is_what_its_days_say(day in 0_u64..1_500, held in proptest::collection::vec((0_u64..1_500, 0_u64..200, 0_u64..400), 0..6)) {
            let start: NaiveDate = "2024-01-01".parse().unwrap();
            let at = |days: u64| start.checked_add_days(Days::new(days)).unwrap();
            let items: Vec<Item> = held.iter().map(|(from, shows, days)| item(at(*from), *shows, *days)).collect();
            let all: Vec<&Item> = items.iter().collect();
            for quarter in quarters(at(day), 4) {
                let counts: Vec<usize> = quarter
                    .first
                    .iter_days()
                    .take_while(|one| *one <= quarter.last)
                    .map(|one| all.iter().filter(|item| item.in_force(&one.to_string())).count())
                    .collect();
                let shown = all.iter().any(|item| {
                    let on = quarter.first.max(item.from.parse().unwrap());
                    on <= quarter.last && on <= item.until.parse::<NaiveDate>().unwrap()
                });
                let expected = match (counts.iter().all(|n| *n == 0), counts.contains(&0), counts.iter().any(|n| *n > 1)) {
                    (true, ..) => "gap",
                    (_, true, _) => "partly",
                    _ if !shown => "validity",
                    (_, _, true) => "overlap",
                    _ => "covered",
                };
                prop_assert_eq!(state(&quarter, &all), expected, "{:?} {:?}", quarter, held);
            }
        }
    }
}
