//! Control × quarter: on which days of a quarter something shows that a control runs. Pure: periods in, states out.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::world::{Item, World};

/// A calendar quarter, as far as the day of looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quarter {
    /// `2026-Q3`.
    pub(crate) name: String,
    pub(crate) first: NaiveDate,
    /// Its last day, or the day of looking.
    pub(crate) last: NaiveDate,
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
    /// `covered`, `overlap`, `partly` or `gap`.
    pub(crate) state: &'static str,
    /// How many items are valid on some day of it.
    pub(crate) items: usize,
}

/// A control, or a control for one system, in each of the quarters.
pub(crate) fn covered(world: &World, control: &str, system: Option<&str>, quarters: &[Quarter]) -> Vec<Covered> {
    let about = |item: &&Item| {
        let fits = item.systems.is_empty() || system.is_none_or(|system| item.systems.iter().any(|one| one == system));
        fits && item.controls.iter().any(|one| one == control)
    };
    let mine: Vec<&Item> = world.items.iter().filter(about).collect();
    let one = |quarter: &Quarter| Covered {
        state: state(quarter, &mine),
        items: mine.iter().filter(|item| span(item, quarter).is_some()).count(),
    };
    quarters.iter().map(one).collect()
}

/// `covered` where each day has an item, `overlap` where a day has two, `partly` where days have none, `gap` where all have none.
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
    match (reached, holes, twice) {
        (None, ..) => "gap",
        (_, true, _) => "partly",
        (_, false, true) => "overlap",
        (_, false, false) => "covered",
    }
}

/// The days of a quarter on which an item is valid.
fn span(item: &Item, quarter: &Quarter) -> Option<(NaiveDate, NaiveDate)> {
    let (from, until): (NaiveDate, NaiveDate) = (item.from.parse().ok()?, item.valid_until.parse().ok()?);
    let (from, until) = (from.max(quarter.first), until.min(quarter.last));
    (from <= until).then_some((from, until))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn item(from: NaiveDate, days: u64) -> Item {
        let valid_until = from.checked_add_days(Days::new(days)).unwrap().to_string();
        Item { from: from.to_string(), valid_until, ..Item::default() }
    }

    #[test]
    fn quarters_end_on_the_day_of_looking() {
        let day = "2026-11-23".parse().unwrap();
        let names: Vec<String> = quarters(day, 5).into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]);
        let last = quarters(day, 1).remove(0);
        assert_eq!((last.first.to_string(), last.last.to_string()), ("2026-10-01".into(), "2026-11-23".into()));
    }

    proptest! {
        /// As drawn and as counted day by day.
        #[test]
        fn a_state_is_what_its_days_say(day in 0_u64..1_500, held in proptest::collection::vec((0_u64..1_500, 0_u64..400), 0..6)) {
            let start: NaiveDate = "2024-01-01".parse().unwrap();
            let at = |days: u64| start.checked_add_days(Days::new(days)).unwrap();
            let items: Vec<Item> = held.iter().map(|(from, days)| item(at(*from), *days)).collect();
            let all: Vec<&Item> = items.iter().collect();
            for quarter in quarters(at(day), 4) {
                let counts: Vec<usize> = quarter
                    .first
                    .iter_days()
                    .take_while(|one| *one <= quarter.last)
                    .map(|one| all.iter().filter(|item| item.in_force(&one.to_string())).count())
                    .collect();
                let expected = match (counts.iter().all(|n| *n == 0), counts.contains(&0), counts.iter().any(|n| *n > 1)) {
                    (true, ..) => "gap",
                    (_, true, _) => "partly",
                    (_, _, true) => "overlap",
                    _ => "covered",
                };
                prop_assert_eq!(state(&quarter, &all), expected, "{:?} {:?}", quarter, held);
            }
        }
    }
}
