//! A computed state: met or not, what was counted, and the rows behind it.

use crate::facts::Goal;
use crate::fault::Message;

/// A computed state with the rows behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    /// `met`, `notMet` or `notYetRecorded`.
    pub(super) code: &'static str,
    /// What was counted.
    pub(super) value: u32,
    /// What it takes.
    pub(super) needed: u32,
    /// What was counted and what is wanted, in words.
    pub(super) counted: Option<Message>,
    /// The rows behind it, as [`Goal::to`] reads them, or one record, `control/A.2.3`; empty where there are none yet.
    pub(super) rows: &'static str,
}

impl State {
    /// The same with other words for what was counted.
    pub(super) fn counting(self, words: Message) -> Self {
        Self { counted: Some(words), ..self }
    }

    /// The rows behind it, if there can be any yet.
    pub(super) fn goal(&self) -> Option<Goal> {
        let (records, id) =
            self.rows.split_once('/').map_or((self.rows, None), |(noun, id)| (noun, Some(id.to_owned())));
        (!records.is_empty()).then(|| Goal::to(records).at(id))
    }
}

pub(super) const UNKNOWN: State = State { code: "notYetRecorded", value: 0, needed: 0, counted: None, rows: "" };

/// What consists of two things: a text and its approval, a rule and its use.
pub(super) const BOTH: u32 = 2;

pub(super) fn state(met: bool, value: u32, needed: u32, rows: &'static str) -> State {
    // "3 of 1" is no figure.
    let id = if value > needed { "roadmap-enough" } else { "roadmap-reached" };
    let counted = Message::new(id).with("value", value).with("needed", needed);
    State { code: if met { "met" } else { "notMet" }, value, needed, counted: Some(counted), rows }
}

/// At least so many.
pub(super) fn least(value: u32, needed: u32, rows: &'static str) -> State {
    state(value >= needed, value, needed, rows)
}

/// None left that lacks something, and something to look at. `id` says in words what those that are left lack; they are
/// `rows`, and where none is left the figure opens `all`.
pub(super) fn none_left(left: u32, of: u32, id: &str, [rows, all]: [&'static str; 2]) -> State {
    let counted = match (left, of) {
        (_, 0) => Message::new("roadmap-none-recorded"),
        (0, _) => Message::new("roadmap-none-left").with("of", of),
        _ => Message::new(id).with("left", left).with("of", of),
    };
    let rows = if left == 0 { all } else { rows };
    state(left == 0 && of > 0, left, 0, rows).counting(counted)
}

/// The same with words that name the parts.
pub(super) fn said(id: &str, state: State) -> State {
    let words = Message::new(id).with("value", state.value).with("needed", state.needed);
    state.counting(words)
}

/// Two parts, each there or not, with the rows of the one that is missing.
pub(super) fn both(id: &str, [first, second]: [u32; 2], [one, other]: [&'static str; 2]) -> State {
    let rows = if first == 0 { one } else { other };
    said(id, least(first.min(1) + second.min(1), BOTH, rows))
}
