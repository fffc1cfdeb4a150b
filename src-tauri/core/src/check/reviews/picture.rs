//! The counts of an input as one chart, drawn for the screen and for paper: this period below the one before.

use crate::chart::{Bar, Chart, Figure};
use crate::fault::Message;
use crate::paper::{InputCount, InputData, PreviousInput};

/// What parts an input of actions, and one of controls, is made of: code of the part, and what is counted.
const ACTIONS: [(&str, &str); 4] = [
    ("done", "count-done"),
    ("progress", "count-open"),
    ("overdue", "count-actions-overdue"),
    ("out", "count-dropped"),
];
const CONTROLS: [(&str, &str); 4] = [
    ("done", "count-implemented"),
    ("partly", "count-partly"),
    ("planned", "count-planned"),
    ("waiting", "count-not-started"),
];

/// The picture of an input: its own, or that of what is counted; none where fewer than two parts of it are something.
pub(super) fn of(data: &InputData, before: Option<&PreviousInput>, number: &str) -> Option<Chart> {
    if data.chart.is_some() {
        return data.chart.clone();
    }
    let made: [(&str, &[(&str, &str)]); 2] =
        [("review-picture-actions", &ACTIONS), ("review-picture-controls", &CONTROLS)];
    let counted = |(_, parts): &(_, &[(&str, &str)])| parts.iter().all(|(_, what)| value(&data.counts, what).is_some());
    let (title, parts) = made.into_iter().find(counted)?;
    let now = counts(&data.counts, parts);
    if now.iter().filter(|count| **count > 0).count() < 2 {
        return None;
    }
    let bar = |title: &str, counts| Bar { label: String::new(), title: title.to_owned(), counts };
    let then = before.map(|before| (before, counts(&before.counts, parts)));
    let then = then.filter(|(_, counts)| counts.iter().any(|count| *count > 0));
    let bars = then.map(|(before, counts)| bar(&before.review, counts)).into_iter().chain([bar(number, now)]);
    Some(Chart {
        title: Message::new(title),
        sentence: data.sentence.clone(),
        figure: Figure::Bars {
            codes: parts.iter().map(|(code, _)| (*code).to_owned()).collect(),
            bars: bars.collect(),
        },
    })
}

fn value(counts: &[InputCount], what: &str) -> Option<u32> {
    counts.iter().find(|count| count.what == what).map(|count| count.value)
}

/// The parts so that they add up: what is overdue is open too, and counted once.
fn counts(counts: &[InputCount], parts: &[(&str, &str)]) -> Vec<u32> {
    let of = |what: &str| value(counts, what).unwrap_or_default();
    let part = |(code, what): &(&str, &str)| match *code {
        "progress" => of(what).saturating_sub(of("count-actions-overdue")),
        _ => of(what),
    };
    parts.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn data(counts: &[(&str, u32)]) -> InputData {
        let count = |(what, value): &(&str, u32)| InputCount { what: (*what).to_owned(), value: *value, of: None };
        InputData { counts: counts.iter().map(count).collect(), ..InputData::default() }
    }

    #[test]
    fn what_is_overdue_is_not_counted_twice() {
        let now = data(&[("count-done", 3), ("count-dropped", 0), ("count-open", 4), ("count-actions-overdue", 1)]);
        let chart = of(&now, None, "MR-2026-2").unwrap();
        let Figure::Bars { codes, bars } = chart.figure else { panic!() };
        assert_eq!(chart.title.id, "review-picture-actions");
        assert_eq!(codes, ["done", "progress", "overdue", "out"]);
        assert_eq!((bars.len(), bars[0].title.as_str(), &bars[0].counts), (1, "MR-2026-2", &vec![3, 3, 1, 0]));
    }

    #[test]
    fn one_part_alone_is_a_sentence_and_no_picture() {
        assert_eq!(of(&data(&[("count-done", 3), ("count-open", 0)]), None, "MR-2026-2"), None);
        assert_eq!(of(&data(&[("count-changes", 3)]), None, "MR-2026-2"), None);
    }
}
