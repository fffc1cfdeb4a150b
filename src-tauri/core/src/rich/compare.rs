//! Two texts side by side: line by line, and in a line that changed word by word. A line is what a reader sees as one: a paragraph,
//! an item, a row of a table.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use ts_rs::TS;

use super::{Block, Rich};

/// Two lines whose words are at least so alike, in hundredths, are one line that changed.
const ALIKE: usize = 40;
/// Above so many pairs of words a line is shown as another one, not word by word: nobody reads what is marked everywhere.
const MOST_PAIRS: usize = 4_000_000;
/// Above so many pairs of lines between two that stayed, they stand in the order they come.
const MOST_LINES: usize = 40_000;

/// A line of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `paragraph`, `heading`, `item`, `step`, `head`, `row`, `live`, and what a noun adds.
    pub is: String,
    /// Its number among steps; 0: none.
    pub nth: usize,
    /// One text; a row has several.
    pub cells: Vec<String>,
}

/// Words that stand on both sides, or on one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Marked {
    /// Words.
    pub text: String,
    /// Whether the other side has them.
    pub mark: Mark,
}

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "TextMark")]
pub enum Mark {
    /// On both sides.
    Same,
    /// Only before.
    Gone,
    /// Only after.
    New,
    /// On both sides, and not the same.
    Changed,
}

/// A line of one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkedLine {
    /// What it is: `paragraph`, `heading`, `item`, `step`, `head`, `row`, `live`, `answers`, `refers`.
    pub is: String,
    /// Its number among steps; 0: none.
    pub nth: usize,
    /// Its words; a row has several texts.
    pub cells: Vec<Vec<Marked>>,
}

/// A line before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinePair {
    /// How it stands.
    pub mark: Mark,
    /// Before; none: it is new.
    pub before: Option<MarkedLine>,
    /// After; none: it is gone.
    pub after: Option<MarkedLine>,
}

impl Line {
    /// A line of one text.
    #[must_use]
    pub fn of(is: &str, text: &str) -> Self {
        Self { is: is.to_owned(), nth: 0, cells: vec![text.to_owned()] }
    }

    fn marked(&self, mark: Mark) -> MarkedLine {
        let cells = self.cells.iter().map(|cell| whole(cell, mark)).collect();
        MarkedLine { is: self.is.clone(), nth: self.nth, cells }
    }

    fn same(&self, other: &Self) -> bool {
        self.is == other.is && self.cells == other.cells
    }
}

impl Rich {
    /// Its lines. `live` gives those of a live part.
    #[must_use]
    pub fn lines(&self, live: &dyn Fn(&str) -> Vec<Line>) -> Vec<Line> {
        let mut lines = Vec::new();
        for block in &self.0 {
            match block {
                Block::Heading { text } => lines.push(Line::of("heading", text)),
                Block::Paragraph { text } => lines.push(Line::of("paragraph", text)),
                Block::List { numbered, items } => lines.extend(items.iter().zip(1..).map(|(item, nth)| Line {
                    nth: if *numbered { nth } else { 0 },
                    ..Line::of(if *numbered { "step" } else { "item" }, item)
                })),
                Block::Table { head, rows } => {
                    let row = |is: &str, cells: &Vec<String>| Line { is: is.to_owned(), nth: 0, cells: cells.clone() };
                    lines.push(row("head", head));
                    lines.extend(rows.iter().map(|cells| row("row", cells)));
                }
                Block::Live { part } => {
                    lines.push(Line::of("live", part));
                    lines.extend(live(part));
                }
            }
        }
        lines
    }
}

/// Lines side by side, in the order of what is read after; what is gone stands where it stood.
#[must_use]
pub fn sides(before: &[Line], after: &[Line]) -> Vec<LinePair> {
    let key = |line: &Line| (line.is.clone(), line.cells.clone());
    let keys = |lines: &[Line]| lines.iter().map(key).collect::<Vec<_>>();
    let mut pairs = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys(before), &keys(after)) {
        let (old, new) = (op.old_range(), op.new_range());
        let (old, new) = (before.get(old).unwrap_or_default(), after.get(new).unwrap_or_default());
        if let DiffOp::Equal { .. } = op {
            pairs.extend(old.iter().zip(new).map(|(old, new)| LinePair {
                mark: Mark::Same,
                before: Some(old.marked(Mark::Same)),
                after: Some(new.marked(Mark::Same)),
            }));
        } else {
            pairs.extend(aligned(old, new));
        }
    }
    pairs
}

/// Whether nothing differs.
#[must_use]
pub fn alike(pairs: &[LinePair]) -> bool {
    pairs.iter().all(|pair| pair.mark == Mark::Same)
}

fn gone(line: &Line) -> LinePair {
    LinePair { mark: Mark::Gone, before: Some(line.marked(Mark::Gone)), after: None }
}

fn new(line: &Line) -> LinePair {
    LinePair { mark: Mark::New, before: None, after: Some(line.marked(Mark::New)) }
}

/// Lines between two that stayed: those that say nearly the same stand beside each other.
fn aligned(old: &[Line], new_lines: &[Line]) -> Vec<LinePair> {
    let (rows, columns) = (old.len(), new_lines.len());
    if rows * columns > MOST_LINES {
        return old.iter().map(gone).chain(new_lines.iter().map(new)).collect();
    }
    let (before, after) = (bags(old), bags(new_lines));
    let alike = |row: usize, column: usize| match (before.get(row), after.get(column)) {
        (Some(a), Some(b)) if a.0 == b.0 => Some(likeness(&a.1, &b.1)).filter(|alike| *alike >= ALIKE),
        _ => None,
    };
    // The best sum of likenesses from each place on, from the end.
    let mut best = vec![vec![0_usize; columns + 1]; rows + 1];
    let at = |best: &Vec<Vec<usize>>, row: usize, column: usize| {
        best.get(row).and_then(|line| line.get(column)).copied().unwrap_or_default()
    };
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let skipped = at(&best, row + 1, column).max(at(&best, row, column + 1));
            let taken = alike(row, column).map_or(0, |alike| alike + at(&best, row + 1, column + 1));
            if let Some(place) = best.get_mut(row).and_then(|line| line.get_mut(column)) {
                *place = skipped.max(taken);
            }
        }
    }
    let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
    while let (Some(a), Some(b)) = (old.get(row), new_lines.get(column)) {
        let here = at(&best, row, column);
        if alike(row, column).is_some_and(|alike| here == alike + at(&best, row + 1, column + 1)) {
            pairs.push(changed(a, b));
            row += 1;
            column += 1;
        } else if here == at(&best, row + 1, column) {
            pairs.push(gone(a));
            row += 1;
        } else {
            pairs.push(new(b));
            column += 1;
        }
    }
    pairs.extend(old.iter().skip(row).map(gone));
    pairs.extend(new_lines.iter().skip(column).map(new));
    pairs
}

fn changed(before: &Line, after: &Line) -> LinePair {
    if before.same(after) {
        let (before, after) = (before.marked(Mark::Same), after.marked(Mark::Same));
        return LinePair { mark: Mark::Same, before: Some(before), after: Some(after) };
    }
    let cells = before.cells.len().max(after.cells.len());
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for at in 0..cells {
        let cell = |line: &Line| line.cells.get(at).cloned().unwrap_or_default();
        let (old, new) = words(&cell(before), &cell(after));
        left.push(old);
        right.push(new);
    }
    let side = |line: &Line, cells| Some(MarkedLine { is: line.is.clone(), nth: line.nth, cells });
    LinePair { mark: Mark::Changed, before: side(before, left), after: side(after, right) }
}

/// A text word by word: as it was with what is gone, as it is with what is new.
#[must_use]
pub fn words(before: &str, after: &str) -> (Vec<Marked>, Vec<Marked>) {
    if before == after {
        return (whole(before, Mark::Same), whole(after, Mark::Same));
    }
    let (old, new) = (tokens(before), tokens(after));
    if old.len() * new.len() > MOST_PAIRS {
        return (whole(before, Mark::Gone), whole(after, Mark::New));
    }
    let (mut left, mut right) = (Side::default(), Side::default());
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    for (at, op) in ops.iter().enumerate() {
        let text = |tokens: &[&str], range| tokens.get::<std::ops::Range<usize>>(range).unwrap_or_default().concat();
        let (was, is) = (text(&old, op.old_range()), text(&new, op.new_range()));
        // A space or a comma between two changes is part of them.
        let between = at > 0 && at + 1 < ops.len() && !is.chars().any(char::is_alphanumeric);
        let same = matches!(op, DiffOp::Equal { .. }) && !between;
        left.push(&was, if same { Mark::Same } else { Mark::Gone });
        right.push(&is, if same { Mark::Same } else { Mark::New });
    }
    (left.0, right.0)
}

#[derive(Default)]
struct Side(Vec<Marked>);

impl Side {
    fn push(&mut self, text: &str, mark: Mark) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => self.0.push(Marked { text: text.to_owned(), mark }),
        }
    }
}

fn whole(text: &str, mark: Mark) -> Vec<Marked> {
    let mut side = Side::default();
    side.push(text, mark);
    side.0
}

/// Words, spaces, and every other character by itself; a placeholder is one word.
fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let placeholder = rest.strip_prefix("{{").and_then(|inner| inner.find("}}")).map(|end| end + 4);
        let run = |fits: fn(char) -> bool| rest.find(|c| !fits(c)).unwrap_or(rest.len());
        let end = match placeholder {
            Some(end) => end,
            None if first.is_alphanumeric() => run(char::is_alphanumeric),
            None if first.is_whitespace() => run(char::is_whitespace),
            None => first.len_utf8(),
        };
        let (token, more) = rest.split_at(end.min(rest.len()));
        found.push(token);
        rest = more;
    }
    found
}

type Bag = (String, BTreeMap<String, usize>);

/// What kind of line each is, and how often it says each word.
fn bags(lines: &[Line]) -> Vec<Bag> {
    let bag = |line: &Line| {
        let mut words = BTreeMap::new();
        for word in line.cells.iter().flat_map(|cell| tokens(cell)).filter(|one| one.chars().any(char::is_alphanumeric))
        {
            *words.entry(word.to_lowercase()).or_insert(0) += 1;
        }
        (line.is.clone(), words)
    };
    lines.iter().map(bag).collect()
}

/// How many words two lines share, in hundredths of all they have.
fn likeness(a: &BTreeMap<String, usize>, b: &BTreeMap<String, usize>) -> usize {
    let count = |bag: &BTreeMap<String, usize>| bag.values().sum::<usize>();
    let shared: usize = a.iter().map(|(word, times)| (*times).min(b.get(word).copied().unwrap_or_default())).sum();
    let all = count(a) + count(b);
    (shared * 200).checked_div(all).unwrap_or(100)
}

/// Key and name of a part of a text.
pub type Known = (String, String);

/// Pairs what stands before with what stands after: by key, then by name, each once. The rest is gone or new. Gives places in
/// `before` and `after`, in the order of what is read after, with whether it changed its place among those that stayed.
#[must_use]
pub fn paired(before: &[Known], after: &[Known]) -> Vec<(Option<usize>, Option<usize>, bool)> {
    let mut to: Vec<Option<usize>> = vec![None; after.len()];
    let ways: [fn(&Known) -> &str; 2] = [|(key, _)| key, |(_, name)| name];
    for way in ways {
        for (at, one) in after.iter().enumerate() {
            let free = |place: usize| !to.contains(&Some(place));
            if to.get(at).is_some_and(Option::is_some) || way(one).is_empty() {
                continue;
            }
            let found = before.iter().enumerate().find(|(place, old)| way(old) == way(one) && free(*place));
            let found = found.map(|(place, _)| place);
            if let (Some(slot), true) = (to.get_mut(at), found.is_some()) {
                *slot = found;
            }
        }
    }
    let kept: Vec<usize> = to.iter().flatten().copied().collect();
    let mut sorted = kept.clone();
    sorted.sort_unstable();
    let mut stayed = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &sorted, &kept) {
        if let DiffOp::Equal { .. } = op {
            stayed.extend(kept.get(op.new_range()).unwrap_or_default());
        }
    }
    // What is gone stands behind what stood before it.
    let mut order = Vec::new();
    let lost = |order: &mut Vec<_>, from: usize| {
        for place in from..before.len() {
            if kept.contains(&place) {
                break;
            }
            order.push((Some(place), None, false));
        }
    };
    lost(&mut order, 0);
    for (at, place) in to.iter().enumerate() {
        order.push((*place, Some(at), place.is_some_and(|place| !stayed.contains(&place))));
        if let Some(place) = place {
            lost(&mut order, place + 1);
        }
    }
    order
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn told(side: &[Marked]) -> Vec<(&str, Mark)> {
        side.iter().map(|one| (one.text.as_str(), one.mark)).collect()
    }

    #[test]
    fn a_line_that_changed_is_marked_word_by_word() {
        let (was, is) = words("We review it every twelve months.", "We review it every six months, at least.");
        let was: Vec<(&str, Mark)> = told(&was);
        assert_eq!(was, [("We review it every ", Mark::Same), ("twelve", Mark::Gone), (" months.", Mark::Same)]);
        assert_eq!(
            is.iter().filter(|one| one.mark == Mark::New).map(|one| one.text.as_str()).collect::<Vec<_>>(),
            ["six", ", at least"]
        );
    }

    #[test]
    fn what_moved_what_is_gone_and_what_is_new_stand_apart() {
        let named = |all: &[&str]| all.iter().map(|key| ((*key).to_owned(), format!("name {key}"))).collect::<Vec<_>>();
        let (before, mut after) = (named(&["a", "b", "c", "d"]), named(&["a", "d", "e", "c"]));
        assert_eq!(
            paired(&before, &after).iter().map(|(old, new, _)| (*old, *new)).collect::<Vec<_>>(),
            [(Some(0), Some(0)), (Some(1), None), (Some(3), Some(1)), (None, Some(2)), (Some(2), Some(3))]
        );
        assert_eq!(paired(&before, &after).iter().filter(|(.., moved)| *moved).count(), 1);
        // Without keys, as in a version from before there were any, the name tells.
        after.iter_mut().for_each(|(key, _)| key.clear());
        assert_eq!(paired(&before, &after).iter().filter(|(old, new, _)| old.is_some() && new.is_some()).count(), 3);
    }

    proptest! {
        #[test]
        fn both_sides_say_what_they_say(before in "[a-c ,.{}ñ]{0,40}", after in "[a-c ,.{}ñ]{0,40}") {
            let (left, right) = words(&before, &after);
            let text = |side: &[Marked]| side.iter().map(|one| one.text.as_str()).collect::<String>();
            prop_assert_eq!(text(&left), before.clone());
            prop_assert_eq!(text(&right), after.clone());
            let same = |side: &[Marked]| side.iter().filter(|one| one.mark == Mark::Same).map(|one| one.text.clone()).collect::<String>();
            prop_assert_eq!(same(&left), same(&right));
        }

        #[test]
        fn every_line_stands_once_on_its_side(
            before in prop::collection::vec("[ab ]{0,6}", 0..8), after in prop::collection::vec("[ab ]{0,6}", 0..8)
        ) {
            let lines = |all: &[String]| all.iter().map(|text| Line::of("paragraph", text)).collect::<Vec<_>>();
            let pairs = sides(&lines(&before), &lines(&after));
            let side = |of: fn(&LinePair) -> &Option<MarkedLine>| pairs.iter().filter_map(|pair| of(pair).as_ref())
                .map(|line| line.cells[0].iter().map(|one| one.text.as_str()).collect::<String>()).collect::<Vec<_>>();
            prop_assert_eq!(side(|pair| &pair.before), before.clone());
            prop_assert_eq!(side(|pair| &pair.after), after.clone());
            prop_assert_eq!(alike(&pairs), before == after);
        }

        #[test]
        fn every_part_is_paired_once(before in prop::collection::vec(0u8..6, 0..6), after in prop::collection::vec(0u8..6, 0..6)) {
            let parts = |all: &[u8]| all.iter().map(|n| (String::new(), n.to_string())).collect::<Vec<_>>();
            let pairs = paired(&parts(&before), &parts(&after));
            let mut old: Vec<usize> = pairs.iter().filter_map(|(old, ..)| *old).collect();
            old.sort_unstable();
            prop_assert_eq!(old, (0..before.len()).collect::<Vec<_>>());
            prop_assert_eq!(pairs.iter().filter_map(|(_, new, _)| *new).collect::<Vec<_>>(), (0..after.len()).collect::<Vec<_>>());
        }
    }
}
