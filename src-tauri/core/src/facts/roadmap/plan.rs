//! Laying the phases and tasks out over time: pure sums over planning defaults.

use chrono::{Days, NaiveDate};

use super::data::{Data, Phase, Task};

/// What the durations depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scale {
    /// Key of the starting point.
    pub(super) point: String,
    /// AI systems inside the scope.
    pub(super) systems: u32,
    /// More than 100 people.
    pub(super) many_people: bool,
    /// Less than half a day a week of the AI lead.
    pub(super) little_time: bool,
}

/// A stretch of days, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// `P1`, or a task such as `P1-T03`.
    pub(super) id: String,
    pub(super) phase: u32,
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
}

/// Days a phase takes; 0 where it is left out. Tenths of a week keep the sums whole.
pub(super) fn days(phase: &Phase, scale: &Scale) -> u64 {
    let mut tenths = u64::from(phase.weeks.get(&scale.point).copied().unwrap_or_default()) * 10;
    if tenths == 0 {
        return 0;
    }
    let extra = u64::from(scale.systems.saturating_sub(3));
    match phase.number {
        3 => tenths += 5 * extra,
        4 => tenths += 10 * extra,
        _ => {}
    }
    if scale.many_people && matches!(phase.number, 2 | 4) {
        tenths = tenths * 12 / 10;
    }
    if scale.little_time {
        tenths = tenths * 13 / 10;
    }
    (tenths * 7).div_ceil(10)
}

/// Every phase and every task that applies, one phase after the other, tasks one after the other inside their phase.
pub(super) fn plan(data: &Data, start: NaiveDate, scale: &Scale, applies: impl Fn(&Task) -> bool) -> Vec<Stretch> {
    let mut all = Vec::new();
    let mut from = start;
    for phase in &data.phases {
        let length = days(phase, scale);
        if length == 0 {
            continue;
        }
        let day = |at: u64| from.checked_add_days(Days::new(at)).unwrap_or(from);
        all.push(Stretch { id: format!("P{}", phase.number), phase: phase.number, from, to: day(length - 1) });
        let tasks: Vec<_> = phase.tasks.iter().filter(|task| applies(task)).collect();
        let count = tasks.len().max(1) as u64;
        for (at, task) in (0_u64..).zip(tasks) {
            let (first, next) = (at * length / count, (at + 1) * length / count);
            let last = next.saturating_sub(1).max(first);
            all.push(Stretch { id: task.id.clone(), phase: phase.number, from: day(first), to: day(last) });
        }
        from = day(length);
    }
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::super::data::data;
    use super::super::edit::POINTS;
    use super::*;

    fn scale(point: &str) -> Scale {
        Scale { point: point.to_owned(), systems: 2, ..Scale::default() }
    }

    fn weeks(scale: &Scale) -> f64 {
        data().unwrap().phases.iter().map(|phase| days(phase, scale)).sum::<u64>() as f64 / 7.0
    }

    #[test]
    fn defaults_are_the_programmes_and_each_thing_that_slows_adds_what_it_says() {
        for (point, total) in
            [("iso27001_1to3systems", 32.0), ("noIso27001", 48.0), ("alignmentOnly", 16.0), ("combined27001", 62.0)]
        {
            assert!((weeks(&scale(point)) - total).abs() < 0.01, "{point}");
        }
        assert!((weeks(&Scale { systems: 5, ..scale("noIso27001") }) - 51.0).abs() < 0.01, "two systems more: 3 weeks");
        let phase = |number: u32, scale: &Scale| days(data().unwrap().phase(number).unwrap(), scale);
        assert_eq!(
            phase(2, &Scale { many_people: true, ..scale("noIso27001") }),
            51,
            "6 weeks and a fifth, rounded up"
        );
        assert_eq!(phase(1, &Scale { little_time: true, ..scale("noIso27001") }), 37);
        assert_eq!(phase(6, &Scale { little_time: true, ..scale("alignmentOnly") }), 0, "no external audit to plan");
    }

    proptest! {
        #[test]
        fn phases_follow_one_another_and_tasks_stay_inside(
            day in 0_u64..20_000, systems in 0_u32..600, point in 0_usize..6, many in any::<bool>(), little in any::<bool>(), condition in any::<bool>(),
        ) {
            let point = POINTS[point];
            let scale = Scale { point: point.to_owned(), systems, many_people: many, little_time: little };
            let start = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap().checked_add_days(Days::new(day)).unwrap();
            let all = plan(data().unwrap(), start, &scale, |task| task.condition.is_empty() || condition);
            let phases: Vec<&Stretch> = all.iter().filter(|one| one.id.len() == 2).collect();
            prop_assert_eq!(phases[0].from, start);
            for pair in phases.windows(2) {
                prop_assert_eq!(pair[0].to.succ_opt().unwrap(), pair[1].from);
            }
            for task in all.iter().filter(|one| one.id.len() > 2) {
                let phase = phases.iter().find(|phase| phase.phase == task.phase).unwrap();
                prop_assert!(phase.from <= task.from && task.from <= task.to && task.to <= phase.to, "{:?}", task);
            }
        }
    }
}
