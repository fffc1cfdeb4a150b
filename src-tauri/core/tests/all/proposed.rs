//! Proposed decisions of the Statement of Applicability: what they rest on, that they count as nothing, and when they fall.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use serde_json::{Value, json};

/// A company that uses one bought assistant and builds nothing.
fn user() -> Desk {
    let mut desk = Desk::new();
    desk.edit(json!({"profile": {"amend": {"patch": {"people": 30, "iso27001": "no"}}}}));
    desk.add(
        "system",
        json!({"id": "s1", "name": "Quill", "origin": "bought", "supplier": "Nimbus", "aimsRoles": ["customer"],
            "actRoles": ["deployer"], "stage": "in-use", "scope": "in", "personalData": "no", "vulnerable": "no",
            "affected": "Staff.", "configured": "no", "customersReceive": "no", "outsiders": "no", "ownData": "no",
            "inputData": "yes", "ownComputing": "no", "actsAlone": "no"}),
    );
    desk
}

fn of(desk: &Desk, control: &str) -> Value {
    let all = desk.ask("statement.proposed", json!({}));
    all.as_array().unwrap().iter().find(|one| one["id"] == control).unwrap().clone()
}

fn applicability(desk: &Desk, control: &str) -> Value {
    desk.values("control", control)["applicability"].clone()
}

#[test]
fn nothing_is_proposed_where_nobody_has_said_enough() {
    let mut desk = Desk::new();
    desk.edit(json!({"control": {"draft": {}}}));
    let data = of(&desk, "A.7.2");
    assert_eq!((&data["proposal"], &data["patch"]), (&Value::Null, &json!({})));
    // There is no system yet: that is what is missing.
    assert_eq!(data["missing"], json!([{"noun": "system", "record": "", "number": "", "field": ""}]));
    // What clauses demand of everybody waits for nothing.
    assert_eq!(of(&desk, "A.2.4")["patch"]["applicability"], "applicable");
    // A reason that names systems waits for one.
    assert_eq!((&of(&desk, "A.2.2")["patch"], &of(&desk, "A.2.2")["missing"]), (&json!({}), &data["missing"]));
    desk.add("system", json!({"id": "s1", "name": "Quill", "stage": "in-use", "scope": "undecided", "ownData": "yes"}));
    // A system that may be outside decides nothing.
    assert_eq!(of(&desk, "A.7.2")["missing"][0]["field"], "scope");
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    assert_eq!(of(&desk, "A.7.2")["patch"]["applicability"], "applicable");
}

#[test]
fn a_proposal_names_its_facts_counts_as_nothing_and_is_confirmed_in_one_act() {
    let mut desk = user();
    desk.edit(json!({"control": {"draft": {}}}));
    let data = of(&desk, "A.7.2");
    assert_eq!(data["patch"]["applicability"], "excluded");
    assert_eq!(data["patch"]["exclusionGround"], "not-necessary");
    let words = data["patch"]["exclusionWords"].as_str().unwrap();
    assert!(
        words.starts_with("Lindenhof Triage GmbH uses no data of its own")
            && data["patch"]["reopens"].as_str().is_some_and(|said| said.starts_with("When ")),
        "{words}"
    );
    assert_eq!(data["facts"][0]["holds"], false);
    let supplied = of(&desk, "A.10.3");
    assert_eq!(supplied["patch"]["applicability"], "applicable");
    assert_eq!(supplied["facts"][0]["systems"][0][2], "Quill");
    assert_eq!(applicability(&desk, "A.7.2"), "undecided");
    let all = desk.ask("statement.proposed", json!({}));
    let ids: Vec<&Value> =
        all.as_array().unwrap().iter().map(|one| &one["proposal"]).filter(|id| !id.is_null()).collect();
    assert!(ids.len() > 25, "{}", ids.len());
    let made = desk.edit(json!({"proposal": {"confirm": {"ids": ids}}}));
    assert_eq!(made.edit, "proposal.confirm");
    assert_eq!(
        (applicability(&desk, "A.7.2"), applicability(&desk, "A.10.3")),
        (json!("excluded"), json!("applicable"))
    );
    assert_eq!(desk.values("control", "A.7.2")["decidedBy"], "Mara Voss");
    // What is decided is not proposed again.
    desk.edit(json!({"control": {"draft": {}}}));
    assert_eq!(of(&desk, "A.7.2")["proposal"], Value::Null);
}

#[test]
fn what_is_proposed_can_be_changed_before_it_is_confirmed() {
    let mut desk = user();
    desk.edit(json!({"control": {"draft": {}}}));
    let id = of(&desk, "A.7.2")["proposal"].clone();
    let none = json!({"proposal": {"amend": {"id": id, "patch": {"exclusionGround": "because"}}}});
    assert_eq!(desk.refused(none)[0].1, "exclusionGround");
    let words = "We only read what Quill shows, and keep nothing.";
    desk.edit(json!({"proposal": {"amend": {"id": id, "patch": {"exclusionWords": words}}}}));
    assert_eq!(applicability(&desk, "A.7.2"), "undecided");
    desk.edit(json!({"proposal": {"confirm": {"ids": [id]}}}));
    assert_eq!(desk.values("control", "A.7.2")["exclusionWords"], words);
}

#[test]
fn drawn_again_a_proposal_follows_the_facts_and_what_a_person_wrote_elsewhere_stays() {
    let mut desk = user();
    desk.edit(json!({"control": {"draft": {}}}));
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"ownData": "yes"}}}}));
    assert_eq!(of(&desk, "A.7.2")["stale"], true);
    desk.edit(json!({"control": {"draft": {}}}));
    let again = of(&desk, "A.7.2");
    assert_eq!((&again["stale"], &again["patch"]["applicability"]), (&json!(false), &json!("applicable")));
    let one = desk.one("control", "A.7.2");
    assert_eq!(one["proposals"].as_array().unwrap().len(), 1);
}

#[test]
fn an_exclusion_whose_facts_have_changed_contradicts_them() {
    let mut desk = user();
    desk.edit(json!({"control": {"draft": {}}}));
    let id = of(&desk, "A.7.2")["proposal"].clone();
    desk.edit(json!({"proposal": {"confirm": {"ids": [id]}}}));
    let found = |desk: &Desk| {
        let all = desk.ask("consistency", json!({})).to_string();
        all.contains("contradiction-excluded-facts")
    };
    assert!(!found(&desk));
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"ownData": "yes"}}}}));
    assert!(found(&desk));
}
