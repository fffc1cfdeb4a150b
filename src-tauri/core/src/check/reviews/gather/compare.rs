//! The counts of an input beside those of the review before: then, now, and what changed. Zero is a word.

use crate::fault::Message;
use crate::paper::{InputCompared, InputCount, InputData, PreviousInput};

/// One row a count; none where nothing was counted then or now, which the input's sentence says by itself.
pub(in crate::check::reviews) fn compared(data: &InputData, before: Option<&PreviousInput>) -> Vec<InputCompared> {
    let nothing = |counts: &[InputCount]| counts.iter().all(|count| count.value == 0);
    if nothing(&data.counts) && before.is_none_or(|before| nothing(&before.counts)) {
        return Vec::new();
    }
    let row = |now: &InputCount| {
        let then = before.and_then(|before| before.counts.iter().find(|then| then.what == now.what));
        InputCompared {
            what: now.what.clone(),
            then: then.map_or_else(|| Message::new("count-then-none"), |then| amount(then, "count-none")),
            now: amount(now, if stands(&now.what) { "count-none" } else { "count-none-now" }),
            change: change(now, then),
        }
    };
    data.counts.iter().map(row).collect()
}

fn amount(count: &InputCount, none: &str) -> Message {
    match (count.value, count.of) {
        (0, None | Some(0)) => Message::new(none),
        (0, Some(whole)) => Message::new("count-none-of").with("whole", whole),
        (value, Some(whole)) => Message::new("count-part").with("part", value).with("whole", whole),
        (value, None) => Message::new("count-value").with("value", value),
    }
}

/// Counts of what happened in a period, and of how actions ended that are other ones each time: a smaller one is no decline of
/// anything.
fn is_flow(what: &str) -> bool {
    const FLOWS: [&str; 7] = [
        "count-changes", "count-decided-first", "count-scope-changes", "count-requests-answered", "count-done",
        "count-dropped", "count-actions-done",
    ];
    what.starts_with("count-rests-") || FLOWS.contains(&what)
}

/// Counts of how things stand on a day: none of them is none on that day, not in a period.
fn stands(what: &str) -> bool {
    const STAND: [&str; 5] =
        ["count-risk", "count-impacts-", "count-actions-open", "count-actions-overdue", "count-reports-open"];
    STAND.iter().any(|one| what.starts_with(one))
}

fn change(now: &InputCount, then: Option<&InputCount>) -> Message {
    match then {
        Some(_) if is_flow(&now.what) => Message::new("count-change-flow"),
        None => Message::new("count-change-first"),
        Some(then) if now.value > then.value => Message::new("count-change-more").with("by", now.value - then.value),
        Some(then) if now.value < then.value => Message::new("count-change-fewer").with("by", then.value - now.value),
        Some(_) => Message::new("count-change-same"),
    }
}

#[cfg(test)]
mod tests {
    use super::compared;
    use crate::fault::Message;
    use crate::paper::{InputCount, InputData, PreviousInput};

    fn count(what: &str, value: u32, of: Option<u32>) -> InputCount {
        InputCount { what: what.to_owned(), value, of }
    }

    fn data(counts: Vec<InputCount>) -> InputData {
        InputData { counts, ..InputData::default() }
    }

    fn before(counts: Vec<InputCount>) -> PreviousInput {
        let (review, sentence) = ("MR-2026-1".to_owned(), Message::new("input-sentence-none"));
        PreviousInput { review, sentence, counts, conclusion: String::new(), nothing: false }
    }

    #[test]
    fn each_count_stands_beside_the_one_before() {
        let now = data(vec![count("a", 3, None), count("b", 0, Some(4)), count("c", 0, None), count("d", 2, Some(5))]);
        let then = before(vec![count("a", 1, None), count("b", 2, Some(2)), count("c", 0, None)]);
        let rows = compared(&now, Some(&then));
        let ids = |pick: fn(&crate::paper::InputCompared) -> &Message| -> Vec<&str> {
            rows.iter().map(|row| pick(row).id.as_str()).collect()
        };
        assert_eq!(ids(|row| &row.then), ["count-value", "count-part", "count-none", "count-then-none"]);
        assert_eq!(ids(|row| &row.now), ["count-value", "count-none-of", "count-none-now", "count-part"]);
        let changes = ["count-change-more", "count-change-fewer", "count-change-same", "count-change-first"];
        assert_eq!(ids(|row| &row.change), changes);
        assert_eq!(rows[0].change.args["by"], 2);
    }

    #[test]
    fn nothing_then_and_now_is_no_table() {
        let none = data(vec![count("a", 0, None)]);
        assert!(compared(&none, None).is_empty());
        assert!(compared(&none, Some(&before(vec![count("a", 0, None)]))).is_empty());
        assert_eq!(compared(&none, Some(&before(vec![count("a", 1, None)]))).len(), 1);
    }
}
