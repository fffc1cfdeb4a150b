//! Control × quarter: on which days of a quarter something shows that a control runs. Pure: periods in, states out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};

use super::counts::counts;
use super::recipes::{Level, data};
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
    /// `covered`, `overlap`, `since`, `validity`, `partly`, `short` or `gap`.
    pub(crate) state: &'static str,
    /// How many items are valid on some day of it and show something of it.
    pub(crate) items: usize,
    /// How many are valid on some day of it and show a period that ended before.
    pub(crate) earlier: usize,
}

/// A control, or a control for one system, in each of the quarters. Only what counts covers anything: the record that the control
/// asks for, with all that its recipe asks, as on its last day in the quarter or the day somebody vouched for it. What is to be shown of each system
/// is covered where it is shown of all that were there.
///
/// # Errors
/// When the embedded recipes do not parse.
pub(crate) fn covered(
    world: &World,
    control: &str,
    system: Option<&str>,
    quarters: &[Quarter],
) -> Result<Vec<Covered>> {
    let all: Vec<&Item> = world.showing(control).collect();
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
    let recipe = data()?.serving(control);
    let of_systems = recipe.filter(|recipe| recipe.level == Level::System);
    let due = of_systems.map(|recipe| world.due_systems(&recipe.from)).unwrap_or_default();
    let judged = |item: &Item, about: Option<&str>, day: NaiveDate| {
        // Of a record that each system needs, the one about it is the record.
        let of = about.is_none_or(|system| item.systems.iter().any(|one| one == system));
        // What somebody said of a period after it, was said of it.
        let day = day.to_string().max(item.vouched_on.clone()).min(item.valid_until.clone());
        of && counts(world, recipe, item, &day)
    };
    let asked = system.filter(|_| !due.is_empty());
    let each: Vec<_> = match (system, of_systems) {
        (None, Some(recipe)) => due.iter().map(|one| (one.began(&recipe.from), &one.id, about(&one.id))).collect(),
        _ => Vec::new(),
    };
    let one = |quarter: &Quarter| {
        let of = |(began, id, items): &(_, &String, Vec<&Item>)| {
            Some(state(&quarter.since(*began)?, items, &|item, day| judged(item, Some(id), day)))
        };
        let states: Vec<&str> = each.iter().filter_map(of).collect();
        let valid: Vec<&&Item> = mine.iter().filter(|item| span(item, quarter).is_some()).collect();
        let items = valid.iter().filter(|item| reaches(item, quarter)).count();
        Covered {
            state: together(&states).unwrap_or_else(|| state(quarter, &mine, &|item, day| judged(item, asked, day))),
            items,
            earlier: valid.len() - items,
        }
    };
    Ok(quarters.iter().map(one).collect())
}

/// What holds of all systems together, the weakest of it; none where there was no system.
fn together(states: &[&'static str]) -> Option<&'static str> {
    let (all, any) = (|state: &str| states.iter().all(|one| *one == state), |state: &str| states.contains(&state));
    match states {
        [] => None,
        _ if all("gap") => Some("gap"),
        _ if states.iter().all(|one| ["gap", "short"].contains(one)) => Some("short"),
        _ if any("gap") || any("short") || any("partly") => Some("partly"),
        _ if any("validity") => Some("validity"),
        _ if any("since") => Some("since"),
        _ if all("overlap") => Some("overlap"),
        _ => Some("covered"),
    }
}

/// `gap` where nothing is valid on any day, `short` where something is and none of it counts. Of what counts: `partly` where it ended
/// before the quarter did, `validity` where the period that each shows ended before the quarter began, so that it counts and shows
/// nothing new, `since` where it began or began anew within the quarter, `overlap` where a day has two, else `covered`.
pub(super) fn state(quarter: &Quarter, items: &[&Item], counts: &dyn Fn(&Item, NaiveDate) -> bool) -> &'static str {
    let valid: Vec<(&Item, [NaiveDate; 2])> =
        items.iter().filter_map(|item| Some((*item, span(item, quarter)?))).collect();
    let mut spans: Vec<[NaiveDate; 2]> = Vec::new();
    let mut shown = false;
    for (item, [from, until]) in valid.iter().filter(|(item, [_, until])| counts(item, *until)) {
        spans.push([*from, *until]);
        shown |= reaches(item, quarter);
    }
    spans.sort_unstable();
    let (mut reached, mut holes, mut twice): (Option<NaiveDate>, bool, bool) = (None, false, false);
    for [from, until] in &spans {
        let next = reached.map_or(Some(quarter.first), |day| day.succ_opt());
        holes |= next.is_some_and(|next| *from > next);
        twice |= reached.is_some_and(|day| *from <= day);
        reached = reached.max(Some(*until));
    }
    match reached {
        None if valid.is_empty() => "gap",
        None => "short",
        Some(day) if day < quarter.last => "partly",
        _ if !shown => "validity",
        _ if holes => "since",
        _ if twice => "overlap",
        _ => "covered",
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
fn span(item: &Item, quarter: &Quarter) -> Option<[NaiveDate; 2]> {
    let (from, until) = (day(&item.from)?, day(&item.valid_until)?);
    let (from, until) = (from.max(quarter.first), until.min(quarter.last));
    (from <= until).then_some([from, until])
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
        let state = |items: &[&Item]| super::state(&quarter, items, &|_, _| true);
        let course = item("2026-05-12".parse().unwrap(), 0, 365);
        assert_eq!(state(&[&course]), "validity", "a course of one day in May shows nothing of autumn");
        let read = item("2026-09-01".parse().unwrap(), 60, 120);
        assert_eq!(state(&[&read]), "covered", "its period reaches into the quarter");
        assert_eq!(state(&[&course, &read]), "overlap");
    }

    #[test]
    fn what_does_not_count_covers_nothing_and_what_began_within_the_quarter_lasts_to_its_end() {
        let quarter = quarters("2026-11-23".parse().unwrap(), 1).remove(0);
        let [began, ended] =
            [("2026-11-19", 40), ("2026-09-01", 45)].map(|(from, days)| item(from.parse().unwrap(), 0, days));
        assert_eq!(
            state(&quarter, &[&began], &|_, _| true),
            "since",
            "implemented since the nineteenth: nothing is amiss"
        );
        assert_eq!(state(&quarter, &[&ended], &|_, _| true), "partly", "it ended in October");
        assert_eq!(
            state(&quarter, &[&began], &|_, _| false),
            "short",
            "a record that does not count is there, and no more"
        );
        let last = |_: &Item, day: NaiveDate| day.to_string() == "2026-11-23";
        assert_eq!(state(&quarter, &[&began, &ended], &last), "since", "each is judged on its last day in the quarter");
        assert_eq!(state(&quarter, &[], &|_, _| true), "gap");
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
        assert_eq!(together(&["validity", "since"]), Some("validity"));
        assert_eq!(together(&["covered", "since"]), Some("since"));
        assert_eq!(together(&["short", "gap"]), Some("short"), "nothing of it counts");
        assert_eq!(together(&["short", "covered"]), Some("partly"));
        assert_eq!(together(&["gap", "gap"]), Some("gap"));
        let quarter = quarters("2026-11-23".parse().unwrap(), 1).remove(0);
        assert_eq!(quarter.since("2026-11-24".parse().ok()), None, "it was not there yet");
        assert_eq!(quarter.since("2026-11-01".parse().ok()).unwrap().first.to_string(), "2026-11-01");
    }

    proptest! {
        /// As drawn and as counted day by day; an item whose number is `no` does not count.
        #[test]
        fn a_state_is_what_its_days_say(
            day in 0_u64..1_500,
            held in proptest::collection::vec((0_u64..1_500, 0_u64..200, 0_u64..400, proptest::bool::weighted(0.7)), 0..6)
        ) {
            let start: NaiveDate = "2024-01-01".parse().unwrap();
            let at = |days: u64| start.checked_add_days(Days::new(days)).unwrap();
            let one = |(from, shows, days, counts): &(u64, u64, u64, bool)| {
                Item { number: if *counts { "" } else { "no" }.into(), ..item(at(*from), *shows, *days) }
            };
            let items: Vec<Item> = held.iter().map(one).collect();
            let all: Vec<&Item> = items.iter().collect();
            for quarter in quarters(at(day), 4) {
                let days = || quarter.first.iter_days().take_while(|one| *one <= quarter.last);
                let valid = |item: &Item, on: NaiveDate| item.in_force(&on.to_string());
                let counting: Vec<&Item> = all.iter().copied().filter(|item| item.number.is_empty()).collect();
                let counts: Vec<usize> =
                    days().map(|on| counting.iter().filter(|item| valid(item, on)).count()).collect();
                let there = all.iter().any(|item| days().any(|on| valid(item, on)));
                let shown = counting.iter().any(|item| {
                    days().any(|on| valid(item, on)) && item.until.parse::<NaiveDate>().unwrap() >= quarter.first
                });
                let expected = match (counts.iter().all(|n| *n == 0), counts.last() == Some(&0)) {
                    (true, _) if there => "short",
                    (true, _) => "gap",
                    (_, true) => "partly",
                    _ if !shown => "validity",
                    _ if counts.contains(&0) => "since",
                    _ if counts.iter().any(|n| *n > 1) => "overlap",
                    _ => "covered",
                };
                prop_assert_eq!(state(&quarter, &all, &|item, _| item.number.is_empty()), expected, "{:?} {:?}", quarter, held);
            }
        }
    }
}
