//! Figures that are watched of systems in operation and of data (9.3.2 d, 9.1, A.6.2.6, A.7.4): what was read last, and before
//! the period, beside the threshold.

use std::collections::BTreeMap;

use serde_json::Value;

use super::as_of::AsOf;
use super::committee::{again, standing};
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past::{self, Fields, text};
use crate::paper::Also;
use crate::plan::systems::SYSTEMS;
use crate::plan::watch::Crosses;
use crate::run::datasets::DATA_SETS;
use crate::run::measures::{CROSSED_WHEN, DATA_SET, EVERY, LIMIT, MEASURE, MEASURES, READINGS, SINCE, SYSTEM, UNIT};
use crate::run::measures::{DAY, READING_OF, VALUE};

/// The last reading, and the last one before the period.
#[derive(Default)]
struct Read {
    last: Option<(String, i64)>,
    before: Option<i64>,
}

/// Every figure that is watched, what calls for a look first; none while nothing is.
pub(super) fn figures(reader: &Reader<'_>, as_of: &AsOf) -> Result<Option<Also>> {
    let mut readings = standing(reader, &READINGS, as_of)?;
    readings.retain(|row| text(row, DAY.name()) <= as_of.day);
    readings.sort_by_key(|row| text(row, DAY.name()));
    let (since, mut read) = (as_of.since(), BTreeMap::<String, Read>::new());
    for row in readings {
        let Some(value) = row.get(VALUE.name()).and_then(Value::as_i64) else { continue };
        let (of, day) = (read.entry(text(&row, READING_OF.name())).or_default(), text(&row, DAY.name()));
        if day < since {
            of.before = Some(value);
        }
        of.last = Some((day, value));
    }
    let mut numbers = BTreeMap::new();
    for register in [&SYSTEMS, &DATA_SETS] {
        let rows = past::rows(reader, register.noun, as_of.seq)?;
        numbers.extend(rows.into_iter().map(|(key, row)| (key, text(&row, "number"))));
    }
    let mut told: Vec<(usize, Vec<String>)> = Vec::new();
    for row in standing(reader, &MEASURES, as_of)? {
        let none = Read::default();
        let of = read.get(&text(&row, "id")).unwrap_or(&none);
        let stands = stands(&row, of, &as_of.day);
        told.push((stands, line(&row, of, stands, &numbers)));
    }
    if told.is_empty() {
        return Ok(None);
    }
    told.sort_by_key(|(stands, _)| *stands);
    let having = |at: usize| told.iter().filter(|(stands, _)| *stands == at).count();
    let sentence = Message::new("input-sentence-watched").with("watched", told.len());
    let sentence = sentence.with("crossed", having(CROSSED)).with("unread", having(UNREAD));
    let columns =
        ["column-number", "column-measure", "column-limit", "column-reading", "column-read-on", "column-state"];
    let columns = columns.map(str::to_owned).into();
    Ok(Some(Also { sentence, columns, rows: told.into_iter().map(|(_, row)| row).collect() }))
}

/// What a figure calls for, the gravest first.
const CROSSED: usize = 0;
const UNREAD: usize = 1;
const WITHIN: usize = 2;
const STATES: [&str; 3] = ["cell-measure-crossed-late", "cell-read-late", "cell-measure-within"];

/// Beyond its threshold; else not read in its interval; else within.
fn stands(row: &Fields, read: &Read, day: &str) -> usize {
    let limit = row.get(LIMIT.name()).and_then(Value::as_i64);
    let crosses = Crosses::of(&text(row, CROSSED_WHEN.name()));
    let crossed =
        read.last.as_ref().zip(limit).zip(crosses).is_some_and(|(((_, value), limit), crosses)| match crosses {
            Crosses::Above => *value > limit,
            Crosses::Below => *value < limit,
        });
    if crossed {
        return CROSSED;
    }
    let from = read.last.as_ref().map_or_else(|| text(row, SINCE.name()), |(day, _)| day.clone());
    let due = again(&from, &text(row, EVERY.name()));
    if due.as_deref().is_some_and(|due| due < day) { UNREAD } else { WITHIN }
}

fn line(row: &Fields, read: &Read, stands: usize, numbers: &BTreeMap<String, String>) -> Vec<String> {
    let unit = text(row, UNIT.name());
    let figure = |value: String| format!("{value} {unit}").trim().to_owned();
    let limit = row.get(LIMIT.name()).and_then(Value::as_i64);
    let sign = match Crosses::of(&text(row, CROSSED_WHEN.name())) {
        Some(Crosses::Below) => "≥",
        _ => "≤",
    };
    let of = [SYSTEM.name(), DATA_SET.name()].map(|field| numbers.get(&text(row, field)).cloned().unwrap_or_default());
    let of = of.concat();
    let name = text(row, MEASURE.name());
    let now = match (&read.last, read.before) {
        (Some((_, now)), Some(before)) => figure(format!("{before} → {now}")),
        (Some((_, now)), None) => figure(now.to_string()),
        (None, _) => String::new(),
    };
    vec![
        text(row, "number"),
        if of.is_empty() { name } else { format!("{name} ({of})") },
        limit.map(|limit| figure(format!("{sign} {limit}"))).unwrap_or_default(),
        now,
        read.last.as_ref().map(|(day, _)| day.clone()).unwrap_or_default(),
        STATES.get(stands).copied().unwrap_or_default().to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(crosses: &str, limit: i64) -> Fields {
        let row = serde_json::json!({ "number": "MON-001", "name": "Letters", "unit": "of a hundred", "crossedWhen": crosses,
            "threshold": limit, "every": "month", "since": "2026-01-01" });
        serde_json::from_value(row).unwrap()
    }

    fn read(day: &str, value: i64, before: Option<i64>) -> Read {
        Read { last: Some((day.to_owned(), value)), before }
    }

    #[test]
    fn a_figure_is_beyond_its_threshold_only_on_the_side_that_was_said() {
        let now = "2026-11-20";
        assert_eq!(stands(&row("above", 15), &read("2026-11-02", 16, None), now), CROSSED);
        assert_eq!(stands(&row("above", 15), &read("2026-11-02", 15, None), now), WITHIN);
        assert_eq!(stands(&row("below", 15), &read("2026-11-02", 14, None), now), CROSSED);
        assert_eq!(stands(&row("below", 15), &read("2026-11-02", 15, None), now), WITHIN);
    }

    #[test]
    fn what_was_not_read_in_its_interval_is_not_monitored() {
        assert_eq!(stands(&row("above", 15), &read("2026-09-02", 5, None), "2026-11-20"), UNREAD);
        assert_eq!(stands(&row("above", 15), &Read::default(), "2026-11-20"), UNREAD);
        assert_eq!(stands(&row("above", 15), &Read::default(), "2026-01-20"), WITHIN);
    }

    #[test]
    fn a_line_says_where_the_figure_came_from_and_where_it_may_lie() {
        let told = line(&row("below", 15), &read("2026-11-02", 16, Some(18)), WITHIN, &BTreeMap::new());
        assert_eq!(
            told,
            ["MON-001", "Letters", "≥ 15 of a hundred", "18 → 16 of a hundred", "2026-11-02", "cell-measure-within"]
        );
    }
}
