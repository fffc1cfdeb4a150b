//! Whether a criterion is met and a task done, from the counts. What no register holds yet is "not yet recorded".

use super::data::{Criterion, Task};
use super::facts::Facts;

/// A computed state with the rows behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    /// `met`, `notMet` or `notYetRecorded`.
    pub(super) code: &'static str,
    /// What was counted.
    pub(super) value: u32,
    /// What it takes.
    pub(super) needed: u32,
    /// Screen with the rows behind it; empty where there is none yet.
    pub(super) screen: &'static str,
}

const UNKNOWN: State = State { code: "notYetRecorded", value: 0, needed: 0, screen: "" };

fn state(met: bool, value: u32, needed: u32, screen: &'static str) -> State {
    State { code: if met { "met" } else { "notMet" }, value, needed, screen }
}

/// At least so many.
fn least(value: u32, needed: u32, screen: &'static str) -> State {
    state(value >= needed, value, needed, screen)
}

/// None left, and something to look at.
fn none_left(left: u32, of: u32, screen: &'static str) -> State {
    state(left == 0 && of > 0, left, 0, screen)
}

/// The state of an exit criterion.
pub(super) fn criterion(one: &Criterion, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match one.id.as_str() {
        "P1-E1" => least(of("full"), 134, "gap"),
        "P1-E2" => state(of("systems") > 0 || facts.aligns(), of("systems"), 1, "systems"),
        "P1-E3" => none_left(of("noPurposeOrRole"), of("inside"), "systems"),
        "P1-E4" => least(of("reports"), 1, "gap"),
        "P1-E5" => least(of("controls"), 38, "gap"),
        "P1-E6" => none_left(of("noOwnerOrClass"), of("inside"), "systems"),
        "P2-E2" => none_left(of("undecided"), 38, "statement"),
        "P2-E3" => none_left(of("unheld"), of("duties"), "organisation"),
        "P3-E4" => least(of("statements"), 1, "statement"),
        "P3-E6" => state(of("prohibited") == 0 && of("unclassified") == 0, of("prohibited"), 0, "act"),
        "P5-E4" => least(of("reviews"), 1, "reviews"),
        _ => UNKNOWN,
    }
}

/// The state of a task.
pub(super) fn task(one: &Task, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    let profile = &facts.profile;
    let said = [&profile.sector, &profile.iso27001, &profile.objective].iter().filter(|text| !text.is_empty()).count();
    match one.id.as_str() {
        "P1-T01" => least(u32::try_from(said).unwrap_or_default(), 3, "profile"),
        "P1-T02" => state(facts.fit_complete(), u32::from(facts.fit_complete()), 1, "profile"),
        "P1-T03" => none_left(of("checked"), of("systems"), "systems"),
        "P1-T04" => none_left(of("incomplete"), of("systems"), "systems"),
        "P1-T05" => none_left(of("unclassified"), of("systems"), "act"),
        "P1-T06" => least(of("full"), 134, "gap"),
        "P1-T07" => least(of("controls"), 38, "gap"),
        "P1-T08" => state(of("controls") == 38 && of("unexplained") == 0, of("unexplained"), 0, "gap"),
        "P1-T09" => least(of("first").max(of("full")), 32, "gap"),
        "P1-T10" => least(of("frozen"), 1, "gap"),
        "P1-T11" => least(of("phases"), 1, "roadmap"),
        "P1-T12" => state(!profile.fit_decision.is_empty(), u32::from(!profile.fit_decision.is_empty()), 1, "profile"),
        "P1-T13" => least(of("reports"), 1, "gap"),
        "P2-T06" => none_left(of("unheld"), of("duties"), "organisation"),
        "P2-T08" => none_left(of("undecided"), 38, "statement"),
        "P3-T09" => least(of("statements"), 1, "statement"),
        "P5-T08" => least(of("prepared"), 1, "reviews"),
        "P5-T09" => least(of("reviews"), 1, "reviews"),
        _ => UNKNOWN,
    }
}
