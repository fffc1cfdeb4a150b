//! What the organisation says of itself: whether to certify, its texts, its size, the resources of the year.

use super::*;

/// A policy being written with one paragraph.
fn policy() -> Desk {
    let mut desk = plain();
    desk.edit(json!({"profile": {"amend": {"patch": {"people": 30}}}}));
    play(
        &mut desk,
        &[
            add("text", json!({"id": "pol", "title": "AI policy", "kind": "policy"})),
            add("paragraph", json!({"id": "p1", "text": "pol", "heading": "Who we are", "body": "We answer letters."})),
            add("system", json!({"id": "s2", "name": "Notes"})),
            json!({"system": {"setScope": {"id": "s2", "scope": "out", "reason": "Trial ended before any use"}}}),
        ],
    );
    desk
}

/// The money and the hours of this year.
fn provided() -> Desk {
    let mut desk = plain();
    play(
        &mut desk,
        &[
            add(
                "resource",
                json!({"id": "y", "year": 2026, "leadHours": 8, "ownerHours": 4, "training": 100, "tests": 0,
                "audit": 0, "certification": 0}),
            ),
            add("risk", json!({"id": "r1", "name": "Letters lost", "due": "2027-02-01", "cost": 900})),
        ],
    );
    desk
}

pub(super) fn cases() -> Vec<Case> {
    let fit =
        |question: &str, answer: Value| json!({"profile": {"answerFit": {"question": question, "answer": answer}}});
    let unknown = json!({"profile": {"answerFit": {"question": "FW-2", "answer": null, "unknown": true}}});
    let says = |words: &str| amend("paragraph", "p1", json!({"body": words}));
    let live = json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}});
    let scope = |text: &str| json!({"organisation": {"amend": {"patch": {"scope": text}}}});
    let lead = |time: &str| json!({"id": "lead", "name": "AI lead", "kind": "aiLead", "person": "eng", "time": time});
    vec![
        Case {
            // What nobody knows says nothing, and what is bought is developed by others.
            rule: "fit-answer",
            on: plain,
            near: [&inside(json!({"origin": "bought"}))[..], &[unknown, fit("FW-2", json!(true))]].concat(),
            trip: vec![amend("system", "s1", json!({"origin": "own"}))],
            places: &[("profile", "fit"), ("system", "s1")],
        },
        Case {
            rule: "fit-answer",
            on: plain,
            near: [&inside(json!({}))[..], &[fit("FS-1", json!(false))]].concat(),
            trip: vec![live.clone()],
            places: &[("profile", "fit"), ("system", "s1")],
        },
        Case {
            rule: "text-disclaims",
            on: policy,
            near: [
                &inside(json!({"origin": "bought"}))[..],
                &[says("We train no models."), live.clone(), amend("system", "s1", json!({"origin": "on-model"}))],
            ]
            .concat(),
            trip: vec![amend("system", "s1", json!({"origin": "own"}))],
            places: &[("text", "pol"), ("system", "s1")],
        },
        Case {
            rule: "text-disclaims",
            on: policy,
            near: [&inside(json!({}))[..], &[says("We use no AI.")]].concat(),
            trip: vec![live],
            places: &[("text", "pol"), ("system", "s1")],
        },
        Case {
            // Two people are recorded.
            rule: "headcount",
            on: plain,
            near: vec![json!({"profile": {"amend": {"patch": {"people": 2}}}})],
            trip: vec![json!({"profile": {"amend": {"patch": {"people": 1}}}})],
            places: &[("profile", ""), ("person", "")],
        },
        Case {
            rule: "headcount-text",
            on: policy,
            near: vec![says("We are a company of 30 people, and train groups of 12 people.")],
            trip: vec![says("We are a company of 25 people.")],
            places: &[("profile", ""), ("text", "pol")],
        },
        Case {
            rule: "policy-outside",
            on: policy,
            near: vec![says("Tools such as SYS-0010 are asked for.")],
            trip: vec![says("It holds for SYS-001 as well.")],
            places: &[("text", "pol"), ("system", "s2")],
        },
        Case {
            // Around the scope a paragraph may say more; another subject is no scope.
            rule: "scope-text",
            on: policy,
            near: vec![
                scope("Triage of letters and of faxes by our own systems in Kiel."),
                says(
                    "The scope is: Triage of letters and of faxes by our own systems in Kiel. It is read once a year.",
                ),
                says("We answer letters in time."),
            ],
            trip: vec![says("Triage of letters and of faxes by our own systems in Bremen.")],
            places: &[("text", "pol"), ("organisation", "")],
        },
        Case {
            rule: "scope-sites",
            on: plain,
            near: vec![
                scope("Triage of letters in Kiel and Bad Orb."),
                json!({"founding": {"say": {"patch": {"sites": "Kiel and Bad Orb"}}}}),
            ],
            trip: vec![json!({"founding": {"say": {"patch": {"sites": "Kiel, Bad Orb and Ulm"}}}})],
            places: &[("founding", ""), ("organisation", "")],
        },
        Case {
            // What is due next year is paid by next year's money.
            rule: "money-short",
            on: provided,
            near: vec![amend("risk", "r1", json!({"cost": 950}))],
            trip: vec![amend("risk", "r1", json!({"due": "2026-12-15"}))],
            places: &[("resource", "y"), ("risk", "r1")],
        },
        Case {
            rule: "hours-short",
            on: provided,
            near: vec![add("role", lead("about 2 hours a week"))],
            trip: vec![amend("role", "lead", json!({"time": "12 hours a month"}))],
            places: &[("resource", "y"), ("role", "lead")],
        },
    ]
}
