//! Risks against the controls that treat them, what was accepted, and the law.

use super::*;
use crate::risks::{accept, desk as bare, rate as judge, reduce, risk};

/// A high risk that a control treats, medium once its measures work; and a head who did not rate it.
fn treated() -> Desk {
    let mut desk = bare();
    desk.add("person", json!({"id": "md2", "name": "Nora", "topManagement": true}));
    desk.add("risk", risk("r1"));
    play(&mut desk, &[judge("r1", 4, 3), reduce("r1", 2, 3, &["A.6.2.4"])]);
    desk
}

fn accepted() -> Desk {
    let mut desk = treated();
    desk.edit(accept("r1", "md2"));
    desk
}

/// The plan for it is approved, so that its links count as reasons.
fn planned() -> Desk {
    let mut desk = accepted();
    play(
        &mut desk,
        &[amend("risk", "r1", json!({"due": "2027-01-29"})), json!({"treatmentPlan": {"approve": {"approver": "md"}}})],
    );
    desk
}

/// A system that is in use and one that is not.
fn two() -> Desk {
    let mut desk = bare();
    desk.add("system", json!({"id": "s2", "name": "Outlet"}));
    desk.edit(json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}}));
    desk
}

fn prohibited(system: &str) -> Vec<Value> {
    let list = |one: &str| json!([one]);
    let mut told = answers(
        system,
        &[
            ("Q01", json!("yes")),
            ("Q02", json!("yes")),
            ("Q03", list("none")),
            ("Q04", list("provider")),
            ("Q06", list("5f")),
        ],
    );
    told.push(class("record", system));
    told
}

/// A system of Annex III that poses no significant risk, by its answers.
fn light() -> Desk {
    let mut desk = bare();
    let list = |one: &str| json!([one]);
    desk.add("risk", risk("r1"));
    let harmless = json!({"profiling": "no", "conditions": "yes", "d": "yes", "harm": "no"});
    play(
        &mut desk,
        &answers(
            "s1",
            &[
                ("Q01", json!("yes")),
                ("Q02", json!("yes")),
                ("Q03", list("none")),
                ("Q04", list("provider")),
                ("Q06", list("none")),
                ("Q07", json!("no")),
                ("Q09", list("5d")),
                ("Q10", harmless),
                ("Q11", list("none")),
                ("Q12", json!("no")),
            ],
        ),
    );
    desk.edit(class("record", "s1"));
    desk
}

/// Applies for the reasons named.
fn because(control: &str, said: Value) -> Value {
    let mut decide = json!({"control": control, "applicability": "applicable"});
    decide.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
    json!({"control": {"decide": decide}})
}

pub(super) fn cases() -> Vec<Case> {
    let due = |day: &str| amend("risk", "r1", json!({"due": day}));
    let until = |day: &str| json!({"risk": {"accept": {"id": "r1", "by": "md2", "why": "As before.", "until": day}}});
    let target = |day: &str| control("A.6.2.4", json!({"targetDate": day}));
    let law = json!({"inclusionCodes": ["law"], "lawSource": "GDPR Art. 32"});
    let harm = json!({"id": "e1", "impact": "i1", "what": "A letter waits", "kind": "harm", "target": "individuals",
        "likelihood": 4, "consequence": 3});
    let mut made = risk("r1");
    made["impacts"] = json!(["e1"]);
    vec![
        Case {
            rule: "excluded-risk",
            on: treated,
            near: vec![exclude("A.9.2")],
            trip: vec![exclude("A.6.2.4")],
            places: &[("control", "A.6.2.4"), ("risk", "r1")],
        },
        Case {
            rule: "reason-without-risk",
            on: planned,
            near: vec![because("A.6.2.4", json!({"inclusionCodes": ["risk"], "riskSource": "R-001"}))],
            trip: vec![because("A.9.2", json!({"inclusionCodes": ["risk"], "riskSource": "The risks of May"}))],
            places: &[("control", "A.9.2")],
        },
        Case {
            // A law alone is reason enough; good practice is one only in words.
            rule: "control-unexplained",
            on: planned,
            near: vec![because("A.9.2", law), include("A.9.3")],
            trip: vec![because("A.9.4", json!({"inclusionCodes": ["practice"]}))],
            places: &[("control", "A.9.4")],
        },
        Case {
            rule: "risk-unaccepted",
            on: treated,
            near: vec![],
            trip: vec![judge("r1", 4, 4)],
            places: &[("risk", "r1")],
        },
        Case {
            // The last day counts.
            rule: "acceptance-ended",
            on: treated,
            near: vec![until("2026-12-24"), json!({"days": 30})],
            trip: vec![json!({"days": 1})],
            places: &[("risk", "r1")],
        },
        Case {
            // Top management accepts what stands at high, whoever owns it; who is of it no more could not.
            rule: "risk-below-authority",
            on: accepted,
            near: vec![amend("risk", "r1", json!({"owner": "p2"}))],
            trip: vec![amend("person", "md2", json!({"topManagement": false}))],
            places: &[("risk", "r1"), ("person", "md2")],
        },
        Case {
            // The act refuses it (`risks`); afterwards the check tells it.
            rule: "risk-ruled-out",
            on: accepted,
            near: vec![amend("risk", "r1", json!({"ruledOut": "no"}))],
            trip: vec![amend("risk", "r1", json!({"ruledOut": "yes"}))],
            places: &[("risk", "r1"), ("criteria", "")],
        },
        Case {
            // Judged on the last day is judged in time.
            rule: "acceptance-unjudged",
            on: treated,
            near: vec![amend("risk", "r1", json!({"checkOn": "2027-03-19"})), until("2027-03-19")],
            trip: vec![until("2027-03-18")],
            places: &[("risk", "r1")],
        },
        Case {
            rule: "treatment-short",
            on: treated,
            near: vec![amend("risk", "r1", json!({"expected": "medium"}))],
            trip: vec![amend("risk", "r1", json!({"expected": "low"}))],
            places: &[("risk", "r1")],
        },
        Case {
            // What stands at medium contradicts no class; at high the class rests on what the register denies.
            rule: "class-light",
            on: light,
            near: vec![judge("r1", 3, 3)],
            trip: vec![judge("r1", 4, 4)],
            places: &[("classification", "s1"), ("risk", "r1")],
        },
        Case {
            rule: "risk-other-facts",
            on: accepted,
            near: vec![amend("risk", "r1", json!({"cost": 12}))],
            trip: vec![amend("risk", "r1", json!({"effect": "Help does not come."}))],
            places: &[("risk", "r1")],
        },
        Case {
            rule: "risk-older-criteria",
            on: treated,
            near: vec![add("criteria", json!({"id": "c2", "title": "Criteria again"}))],
            trip: vec![json!({"criteria": {"approve": {"id": "c2", "by": "md", "note": "Read again."}}})],
            places: &[("risk", "r1")],
        },
        Case {
            rule: "impact-older-criteria",
            on: crate::assessing::assessed,
            near: vec![add("criteria", json!({"id": "c2", "title": "Criteria again"}))],
            trip: vec![json!({"criteria": {"approve": {"id": "c2", "by": "md", "note": "Read again."}}})],
            places: &[("impact", "i1")],
        },
        Case {
            // What is not in use is refused its way there, and contradicts nothing.
            rule: "prohibited-used",
            on: two,
            near: prohibited("s2"),
            trip: prohibited("s1"),
            places: &[("system", "s1")],
        },
        Case {
            rule: "treatment-before-control",
            on: treated,
            near: vec![due("2027-01-29"), target("2027-01-29")],
            trip: vec![due("2026-12-18")],
            places: &[("risk", "r1"), ("control", "A.6.2.4")],
        },
        Case {
            rule: "impact-risk-apart",
            on: bare,
            near: vec![
                add("impact", json!({"id": "i1", "system": "s1"})),
                add("impactEffect", harm),
                add("risk", made),
                judge("r1", 4, 3),
            ],
            trip: vec![judge("r1", 2, 3)],
            places: &[("impactEffect", "e1"), ("risk", "r1")],
        },
    ]
}
