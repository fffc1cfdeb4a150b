//! What phase 4 asks of evidence and of the registers: controls that are shown to run, and the records that show it (clauses 7.2,
//! 8.1, 9.1).
//!
//! Not here: indicators.

use super::facts::Facts;
use super::measured::{State, UNKNOWN, least, none_left, said, state};
use crate::run::evidence::Left;

/// Exit criteria that are answered here.
pub(super) const CRITERIA: [&str; 7] = ["P4-E1", "P4-E2", "P4-E3", "P4-E4", "P4-E5", "P4-E6", "P4-E7"];
/// Domains of Annex A in the order of the tasks.
const DOMAINS: [&str; 9] = ["A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10"];

const APPLICABLE: &str = "control?applicability=applicable";
const SHOWN: &str = "control?applicability=applicable&status=implemented";
const TREATED: [&str; 2] = ["risk?state=treated,accepted&treatment=avoid,reduce,share"; 2];
const TESTS: &str = "controlTest?state=effective";
const VOUCHED: &str = "evidence?state=vouched";
const READINGS: [&str; 2] = ["measure?system=*", "measureReading?day=*"];
const EXERCISES: [&str; 2] = ["incident?kind=exercise"; 2];
const ATTACKS: [&str; 2] = ["systemTest?kind=attack,injection,tools"; 2];
const DATA: [&str; 2] = ["dataSet?personalData=yes"; 2];

/// The state of an exit criterion.
pub(super) fn criterion(id: &str, facts: &Facts) -> State {
    let (shown, of) = (facts.shown.implemented, facts.shown.applicable);
    match id {
        // 90 in a hundred, and all of them before the pre-audit.
        "P4-E1" => state(of > 0 && shown * 100 >= of * 90, shown, (of * 90).div_ceil(100).max(1), APPLICABLE),
        "P4-E6" => state(of > 0 && shown == of, shown, of.max(1), APPLICABLE),
        "P4-E3" => none_left(facts.unwritten.0, facts.unwritten.1, "roadmap-left-documents", ["text"; 2]),
        "P4-E2" => literate(facts),
        // None is called implemented on another ground.
        "P4-E4" => said("roadmap-shown", least(shown, 1, SHOWN)),
        "P4-E5" => left(facts.shown.monitoring, "roadmap-left-monitoring", READINGS),
        "P4-E7" => none_left(facts.shown.undated.0, facts.shown.undated.1, "roadmap-left-undated", [APPLICABLE; 2]),
        _ => UNKNOWN,
    }
}

/// KPI-1 at 100 %: all controls that apply are shown to run, and none is undecided.
pub(super) fn all_run(facts: &Facts) -> State {
    let (shown, of) = (facts.shown.implemented, facts.shown.applicable);
    state(of > 0 && shown == of && facts.of("undecided") == 0, shown, of.max(1), APPLICABLE)
}

/// The state of a task.
pub(super) fn task(id: &str, facts: &Facts) -> State {
    let (shown, of) = (&facts.shown, |name: &str| facts.of(name));
    let at = id.strip_prefix("P4-T").and_then(|at| at.parse::<usize>().ok()).unwrap_or_default();
    if let Some(domain) = at.checked_sub(1).and_then(|at| DOMAINS.get(at)) {
        let (open, of) = shown.domains.get(*domain).copied().unwrap_or_default();
        return none_left(open, of, "roadmap-left-controls", [APPLICABLE, SHOWN]);
    }
    match at {
        10 => literate(facts),
        11 => left(shown.monitoring, "roadmap-left-monitoring", READINGS),
        12 => left(shown.exercise, "roadmap-left-record", EXERCISES),
        13 => none_left(shown.bare.0, shown.bare.1, "roadmap-left-bare", [APPLICABLE, VOUCHED]),
        14 => none_left(of("unverified"), of("treated"), "roadmap-left-unverified", TREATED),
        15 => least(facts.of("committeesSince"), 1, "review?kind=committee&state=minutes-approved,closed"),
        16 => left(shown.attacks, "roadmap-left-attacks", ATTACKS),
        17 => left(shown.privacy, "roadmap-left-privacy", DATA),
        18 => none_left(facts.untested, shown.implemented, "roadmap-left-untested", [SHOWN, TESTS]),
        _ => UNKNOWN,
    }
}

/// KPI-5: everybody concerned has taken their modules, and they are valid. Nobody without a module counts as complete.
fn literate(facts: &Facts) -> State {
    let literacy = facts.literacy;
    none_left(literacy.concerned - literacy.complete, literacy.concerned, "roadmap-left-literacy", ["attendance"; 2])
}

fn left((open, of): Left, id: &str, rows: [&'static str; 2]) -> State {
    none_left(open, of, id, rows)
}
