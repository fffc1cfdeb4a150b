//! Controls against ratings, inventory, facts and days.

use super::*;
use crate::evidence;

fn user() -> Desk {
    let mut desk = plain();
    let said = json!({"origin": "bought", "aimsRoles": ["customer"], "configured": "no", "ownData": "no", "actRoles": ["deployer"], "actsAlone": "no"});
    play(&mut desk, &inside(said));
    desk
}

/// A system inside the scope that speaks against excluding a control once a field says so.
fn speaks(rule: &'static str, of: &'static str, before: Value, after: Value) -> Case {
    let places: &[(&str, &str)] = match of {
        "A.10.3" => &[("control", "A.10.3"), ("system", "s1")],
        "A.10.4" => &[("control", "A.10.4"), ("system", "s1")],
        "A.9.2" => &[("control", "A.9.2"), ("system", "s1")],
        _ => &[("control", "A.7.3"), ("system", "s1")],
    };
    let near = [&inside(before)[..], &[exclude(of)]].concat();
    Case { rule, on: plain, near, trip: vec![amend("system", "s1", after)], places }
}

/// A control that runs, because a record shows it, and one that does not.
fn running() -> Desk {
    let mut desk = evidence::desk();
    evidence::reading(&mut desk, "e1");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    desk
}

pub(super) fn cases() -> Vec<Case> {
    let na = json!({"rating": "na", "exclusionReason": "Nothing of this kind is done here."});
    let target = |day: &str| control("A.2.2", json!({"targetDate": day}));
    vec![
        Case {
            rule: "excluded-rated",
            on: plain,
            near: vec![exclude("A.7.3"), rate("A.7.3", na.clone())],
            trip: vec![rate("A.7.3", json!({"rating": "not", "finding": "The first set comes in January."}))],
            places: &[("control", "A.7.3"), ("gapAnswer", "GAP-01/A.7.3")],
        },
        Case {
            rule: "applies-proposed-out",
            on: plain,
            near: vec![rate("A.7.3", na)],
            trip: vec![include("A.7.3")],
            places: &[("control", "A.7.3"), ("gapAnswer", "GAP-01/A.7.3")],
        },
        Case {
            rule: "conforms-unfinished",
            on: decided,
            near: vec![rate("A.5.2", json!({"rating": "partly"}))],
            trip: vec![rate("A.5.2", json!({"rating": "conforms", "evidence": "KM-PRO-04"}))],
            places: &[("control", "A.5.2"), ("gapAnswer", "GAP-01/A.5.2")],
        },
        speaks("excluded-supplied", "A.10.3", json!({"origin": "own"}), json!({"origin": "embedded"})),
        speaks("excluded-provided", "A.10.4", json!({"aimsRoles": ["customer"]}), json!({"aimsRoles": ["provider"]})),
        speaks("excluded-operated", "A.9.2", json!({"aimsRoles": ["provider"]}), json!({"aimsRoles": ["customer"]})),
        speaks("excluded-data", "A.7.3", json!({"origin": "own"}), json!({"dataSets": "Letters"})),
        Case {
            // Letters that are kept for a test and not prepared speak against nothing; labels do.
            rule: "excluded-prepared",
            on: user,
            near: vec![
                exclude("A.7.6"),
                add("dataSet", json!({"id": "d1", "name": "Letters", "ofSystems": ["s1"], "uses": ["testing"]})),
            ],
            trip: vec![amend("dataSet", "d1", json!({"preparation": "Labelled by two clerks."}))],
            places: &[("control", "A.7.6"), ("dataSet", "d1")],
        },
        Case {
            rule: "excluded-facts",
            on: user,
            near: vec![exclude("A.7.2"), exclude("A.7.6"), include("A.7.6")],
            trip: vec![amend("system", "s1", json!({"ownData": "yes"}))],
            places: &[("control", "A.7.2"), ("system", "s1")],
        },
        Case {
            // What no system says was asked in the founding session.
            rule: "excluded-facts",
            on: user,
            near: vec![exclude("A.4.4"), json!({"founding": {"say": {"patch": {"ownTooling": "no"}}}})],
            trip: vec![json!({"founding": {"say": {"patch": {"ownTooling": "yes"}}}})],
            places: &[("control", "A.4.4"), ("founding", "")],
        },
        Case {
            // A duty to inform that only a contract asks for is the customer's.
            rule: "excluded-facts",
            on: user,
            near: vec![
                exclude("A.8.5"),
                add("party", json!({"id": "c1", "name": "Clinic", "kind": "customer", "basis": "expectation"})),
            ],
            trip: vec![amend("party", "c1", json!({"basis": "contract"}))],
            places: &[("control", "A.8.5"), ("party", "c1")],
        },
        Case {
            // Planned is far enough for a day, but not for a day that is over.
            rule: "target-past",
            on: decided,
            near: vec![target("2026-11-24")],
            trip: vec![target("2026-11-23")],
            places: &[("control", "A.2.2")],
        },
        Case {
            rule: "target-before-decision",
            on: decided,
            near: vec![target("2026-11-24")],
            trip: vec![target("2026-11-20")],
            places: &[("control", "A.2.2")],
        },
        Case {
            // The day by which something was to run is history once it runs.
            rule: "target-past",
            on: running,
            near: vec![control("A.6.2.6", json!({"targetDate": "2026-11-20"}))],
            trip: vec![control("A.2.3", json!({"targetDate": "2026-11-20"}))],
            places: &[("control", "A.2.3")],
        },
        Case {
            rule: "target-before-decision",
            on: running,
            near: vec![control("A.6.2.6", json!({"targetDate": "2026-11-20"}))],
            trip: vec![control("A.2.3", json!({"targetDate": "2026-11-20"}))],
            places: &[("control", "A.2.3")],
        },
        Case {
            // A document of the organisation is none of the program's numbers, and an action that is there is there.
            rule: "cited-absent",
            on: decided,
            near: vec![
                add("action", json!({"id": "a1", "title": "Write it", "owner": "eng", "due": "2027-01-15"})),
                control("A.2.2", json!({"implementation": "Follows KM-POL-03 and ACT-001."})),
            ],
            trip: vec![control("A.2.2", json!({"implementation": "Follows KM-POL-03 and ACT-007."}))],
            places: &[("control", "A.2.2")],
        },
        Case {
            rule: "cited-absent",
            on: plain,
            near: vec![rate("5.2", json!({"rating": "not", "finding": "As GAP-01 found."}))],
            trip: vec![rate("5.2", json!({"finding": "As GAP-09 found."}))],
            places: &[("gapAnswer", "GAP-01/5.2")],
        },
        Case {
            rule: "evidence-planned",
            on: decided,
            near: vec![
                rate("A.6.2.4", json!({"rating": "conforms", "evidence": "KM-DES-01, seen on 5 November"})),
                control("A.6.2.3", json!({"status": "partly", "implementation": "Design file KM-DES-01."})),
            ],
            trip: vec![control("A.6.2.3", json!({"status": "not-started"}))],
            places: &[("gapAnswer", "GAP-01/A.6.2.4"), ("control", "A.6.2.3")],
        },
        Case {
            rule: "clause-ahead",
            on: decided,
            near: vec![
                control("A.2.2", json!({"status": "partly"})),
                rate("5.2", json!({"rating": "conforms", "evidence": "Policy of March"})),
            ],
            trip: vec![control("A.2.2", json!({"status": "planned"}))],
            places: &[("gapAnswer", "GAP-01/5.2"), ("control", "A.2.2")],
        },
    ]
}
