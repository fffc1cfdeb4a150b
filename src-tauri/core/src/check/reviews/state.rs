//! The life of a review as a state machine: where it stands, where it may go, and what may be written meanwhile.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a review stands. Gates ask for [`State::MinutesApproved`] or later; a review that was only held does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ReviewState")]
pub enum State {
    /// Date, chair and period are set.
    Planned,
    /// Inputs are gathered and still live.
    InPreparation,
    /// The meeting has started and goes on: every input is a copy as of the cut-off.
    InMeeting,
    /// The meeting has ended; its minutes are open.
    Held,
    /// The minutes are frozen and issued.
    MinutesApproved,
    /// Every action is done, dropped or carried over.
    Closed,
}

impl State {
    /// All, in the order of life.
    pub const ALL: [Self; 6] =
        [Self::Planned, Self::InPreparation, Self::InMeeting, Self::Held, Self::MinutesApproved, Self::Closed];

    /// As the file stores it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::InPreparation => "in-preparation",
            Self::InMeeting => "in-meeting",
            Self::Held => "held",
            Self::MinutesApproved => "minutes-approved",
            Self::Closed => "closed",
        }
    }

    /// The state of a stored code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// The one state that follows.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Planned => Some(Self::InPreparation),
            Self::InPreparation => Some(Self::InMeeting),
            Self::InMeeting => Some(Self::Held),
            Self::Held => Some(Self::MinutesApproved),
            Self::MinutesApproved => Some(Self::Closed),
            Self::Closed => None,
        }
    }

    /// Whether inputs may be commented on.
    #[must_use]
    pub fn takes_comments(self) -> bool {
        matches!(self, Self::InPreparation | Self::InMeeting | Self::Held)
    }

    /// Whether the meeting's own results (decisions, actions, conclusions) may be written.
    #[must_use]
    pub fn takes_results(self) -> bool {
        matches!(self, Self::InMeeting | Self::Held)
    }

    /// Whether the minutes are frozen.
    #[must_use]
    pub fn locked(self) -> bool {
        self >= Self::MinutesApproved
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn life_goes_one_way_and_ends() {
        let mut at = State::Planned;
        let mut seen = vec![at];
        while let Some(next) = at.next() {
            assert!(next > at);
            at = next;
            seen.push(at);
        }
        assert_eq!(seen, State::ALL);
        for state in State::ALL {
            assert_eq!(State::of(state.code()), Some(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.code());
        }
        assert_eq!(State::of("open"), None);
    }

    #[test]
    fn what_is_written_when() {
        let allowed = |can: fn(State) -> bool| State::ALL.map(can);
        assert_eq!(allowed(State::takes_comments), [false, true, true, true, false, false]);
        assert_eq!(allowed(State::takes_results), [false, false, true, true, false, false]);
        assert_eq!(allowed(State::locked), [false, false, false, false, true, true]);
    }
}
