//! The gap analysis beside what was approved, and the EU AI Act beside the inventory and beside itself.

use super::*;
use crate::risks::desk as risky;

fn rated() -> Desk {
    let mut desk = risky();
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    desk
}

/// Answers that end in high-risk by Annex III for whoever only uses a system that has been in use since a day.
fn high(since: &str, public: &str) -> Vec<Value> {
    let list = |one: &str| json!([one]);
    answers(
        "s1",
        &[
            ("Q01", json!("yes")),
            ("Q02", json!("yes")),
            ("Q03", list("none")),
            ("Q04", list("deployer")),
            ("Q15", json!("no")),
            ("Q05", json!("no")),
            ("Q06", list("none")),
            ("Q07", json!("no")),
            ("Q09", list("4a")),
            ("Q10", json!({"profiling": "yes"})),
            ("Q11", list("none")),
            ("Q12", json!("no")),
            ("Q16", json!(since)),
            ("Q17", json!("no")),
            ("Q20", json!(public)),
            ("Q14", list("public")),
            ("Q22", list("none")),
        ],
    )
}

fn criteria(id: &str) -> Value {
    add(
        "criteria",
        json!({"id": id, "title": "Criteria", "rules": "Likelihood times the highest consequence.", "worstHigh": "yes",
            "never": "A prohibited practice.", "appetite": "Little where people could be harmed."}),
    )
}

fn in_use() -> Desk {
    let mut desk = plain();
    play(&mut desk, &inside(json!({"stage": "in-use", "inUseOn": "2025-03-01"})));
    desk
}

pub(super) fn cases() -> Vec<Case> {
    let conforms = rate("8.4", json!({"rating": "conforms", "evidence": "IA-01"}));
    let in_force = |id: &str| json!({"criteria": {"approve": {"id": id, "by": "md", "note": "Read again."}}});
    let partly = |item: &str| rate(item, json!({"rating": "partly"}));
    let not_ai = answers("s1", &[("Q01", json!("no"))]);
    let draft = |why: &str| add("impact", json!({"id": "i1", "system": "s1", "whyNow": why}));
    vec![
        Case {
            // Of a system that nobody has taken in nothing is demanded.
            rule: "impact-none",
            on: plain,
            near: vec![add("system", json!({"id": "s1", "name": "Inlet", "stage": "in-use"})), conforms.clone()],
            trip: vec![json!({"system": {"setScope": {"id": "s1", "scope": "in"}}})],
            places: &[("gapAnswer", "GAP-01/8.4"), ("system", "s1")],
        },
        Case {
            rule: "impact-open",
            on: in_use,
            near: vec![conforms, draft("planned")],
            trip: vec![amend("impact", "i1", json!({"whyNow": "model"}))],
            places: &[("gapAnswer", "GAP-01/8.4"), ("system", "s1"), ("impact", "i1")],
        },
        Case {
            rule: "finding-older",
            on: rated,
            near: vec![partly("6.1.2")],
            trip: vec![json!({"days": 2}), criteria("c2"), in_force("c2")],
            places: &[("gapAnswer", "GAP-01/6.1.2"), ("criteria", "c2")],
        },
        Case {
            // What others made was on the market before it came here; what the organisation made was not.
            rule: "first-use",
            on: in_use,
            near: [
                &high("pre2025-08-02", "yes")[..],
                &[amend("system", "s1", json!({"inUseOn": "2025-08-02", "origin": "bought"})), class("record", "s1")],
            ]
            .concat(),
            trip: vec![amend("system", "s1", json!({"origin": "own"}))],
            places: &[("system", "s1"), ("classification", "s1")],
        },
        Case {
            // Too early is another span as well as too late.
            rule: "first-use",
            on: in_use,
            near: [
                &high("pre2026-08-02", "yes")[..],
                &[amend("system", "s1", json!({"inUseOn": "2025-08-02"})), class("record", "s1")],
            ]
            .concat(),
            trip: vec![amend("system", "s1", json!({"inUseOn": "2025-08-01"}))],
            places: &[("system", "s1"), ("classification", "s1")],
        },
        Case {
            rule: "public-use",
            on: in_use,
            near: [&high("pre2025-08-02", "yes")[..], &[class("record", "s1")]].concat(),
            trip: [&[class("restart", "s1")][..], &answers("s1", &[("Q20", json!("no"))]), &[class("record", "s1")]]
                .concat(),
            places: &[("classification", "s1")],
        },
        Case {
            // A model that generates nothing, and one of which the answer says that it generates, contradict nothing.
            rule: "generates",
            on: in_use,
            near: [
                &high("pre2025-08-02", "yes")[..],
                &[class("record", "s1"), amend("system", "s1", json!({"technique": "A non-generative classifier"}))],
            ]
            .concat(),
            trip: vec![amend("system", "s1", json!({"technique": "Generative language model behind fixed prompts"}))],
            places: &[("system", "s1"), ("classification", "s1")],
        },
        Case {
            rule: "class-older",
            on: in_use,
            near: [
                &not_ai[..],
                &[class("record", "s1"), json!({"days": 1}), amend("system", "s1", json!({"contract": "K-7"}))],
            ]
            .concat(),
            trip: vec![amend("system", "s1", json!({"purpose": "Rank applicants."}))],
            places: &[("system", "s1"), ("classification", "s1")],
        },
        Case {
            rule: "data-unproven",
            on: in_use,
            near: vec![add("dataSet", json!({"id": "d1", "name": "Letters", "ofSystems": ["s1"], "uses": ["input"]}))],
            trip: vec![amend("dataSet", "d1", json!({"uses": ["input", "testing"]}))],
            places: &[("system", "s1"), ("dataSet", "d1")],
        },
        Case {
            rule: "log-short",
            on: in_use,
            near: vec![add(
                "systemLog",
                json!({"id": "l1", "name": "Routing", "system": "s1", "months": 6, "lawMonths": 6}),
            )],
            trip: vec![amend("systemLog", "l1", json!({"contractMonths": 24}))],
            places: &[("systemLog", "l1"), ("system", "s1")],
        },
    ]
}
