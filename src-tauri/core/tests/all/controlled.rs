//! Controlled documents: the organisation's own paper and documents of external origin, from draft to the end of retention.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::json;

fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name) in [("p1", "Ada"), ("p2", "Bo")] {
        desk.add("person", json!({"id": id, "name": name}));
    }
    let procedure = json!({
        "id": "d", "title": "Purchasing", "kind": "procedure", "version": "3", "owner": "p1", "author": "p1",
        "approver": "p1", "place": "Q:/quality"
    });
    desk.add("controlledDocument", procedure);
    desk
}

fn act(verb: &str, more: serde_json::Value) -> serde_json::Value {
    let mut args = more;
    args["id"] = json!("d");
    json!({"controlledDocument": {verb: args}})
}

const FIRST: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

#[test]
fn author_and_approver_are_two_people_or_say_why() {
    let mut desk = desk();
    desk.edit(act("send", json!({})));
    assert_eq!(desk.refused(act("approve", json!({}))), [pair("refuse-controlled-same", "sameWhy")]);
    desk.edit(act("approve", json!({"sameWhy": "Nobody else knows purchasing.", "on": "2026-10-01"})));
    let row = desk.values("controlledDocument", "d");
    assert_eq!((&row["state"], &row["approvedOn"]), (&json!("approved"), &json!("2026-10-01")));
    let by_hand = act("amend", json!({"patch": {"approvedOn": "2026-09-01"}}));
    assert_eq!(desk.refused(by_hand), [pair("refuse-controlled-day", "approvedOn")]);
    // Read again in a year, unless somebody said another day.
    assert_eq!(row["reviewOn"], "2027-11-24");
    assert_eq!(desk.waiting("controlledDocument"), None);
    desk.world.at += chrono::Duration::days(400);
    assert_eq!(desk.waiting("controlledDocument"), Some(json!(1)));
    desk.edit(act("confirm", json!({})));
    assert_eq!(desk.waiting("controlledDocument"), None);
}

#[test]
fn another_version_or_another_file_is_a_draft_again() {
    let mut desk = desk();
    desk.edit(act("amend", json!({"patch": {"approver": "p2"}})));
    desk.edit(act("setFile", json!({"name": "Purchasing.docx", "sha256": FIRST})));
    desk.edit(act("approve", json!({})));
    desk.edit(act("setFile", json!({"name": "Purchasing (2).docx", "sha256": FIRST})));
    let row = desk.values("controlledDocument", "d");
    assert_eq!((&row["state"], &row["fileName"]), (&json!("approved"), &json!("Purchasing (2).docx")));
    let other = FIRST.replace('0', "1");
    desk.edit(act("setFile", json!({"name": "Purchasing.docx", "sha256": other})));
    let row = desk.values("controlledDocument", "d");
    assert_eq!((&row["state"], &row["approvedOn"]), (&json!("draft"), &json!(null)));
    desk.edit(act("approve", json!({})));
    desk.edit(act("amend", json!({"patch": {"version": "4"}})));
    assert_eq!(desk.values("controlledDocument", "d")["state"], "draft");
    assert_eq!(
        desk.refused(act("setFile", json!({"name": "x", "sha256": "12"}))),
        [pair("refuse-controlled-digest", "sha256")]
    );
}

#[test]
fn what_must_be_kept_stays_until_the_day_has_passed() {
    let mut desk = desk();
    let keep = json!({"keepUntil": "2026-12-31", "keepWhy": "Tax law"});
    desk.edit(act("amend", json!({"patch": keep})));
    for verb in ["retire", "remove"] {
        assert_eq!(desk.refused(act(verb, json!({}))), [pair("refuse-controlled-kept", "keepUntil")]);
    }
    desk.edit(act("withdraw", json!({"why": "Not used any more."})));
    desk.world.at += chrono::Duration::days(60);
    desk.edit(act("retire", json!({})));
    assert_eq!(desk.total("controlledDocument", json!({})), 0);
}

#[test]
fn a_law_says_its_day_and_a_standard_its_licence() {
    let mut desk = desk();
    let missing = |desk: &Desk| desk.one("controlledDocument", "d")["row"]["missing"].clone();
    desk.edit(act("amend", json!({"patch": {"kind": "law"}})));
    assert_eq!(missing(&desk), json!(["asOf"]));
    desk.edit(act("amend", json!({"patch": {"kind": "standard"}})));
    assert_eq!(missing(&desk), json!(["licence"]));
}

#[test]
fn what_the_program_knows_of_is_proposed_and_no_record() {
    let mut desk = desk();
    desk.edit(json!({"controlledDocument": {"draft": {}}}));
    desk.edit(json!({"controlledDocument": {"draft": {}}}));
    assert_eq!(desk.total("controlledDocument", json!({})), 1);
    let offered = desk.ask("register.offered", json!({"noun": "controlledDocument"}));
    let offered = offered.as_array().unwrap();
    assert_eq!(offered.len(), 2, "proposed once");
    let law = offered.iter().find(|one| one["patch"]["kind"] == "law").unwrap();
    assert!(law["patch"]["reference"].as_str().unwrap().contains("2024/1689"));
    assert!(!law["patch"]["asOf"].as_str().unwrap().is_empty());
    let ids: Vec<_> = offered.iter().map(|one| one["id"].clone()).collect();
    desk.edit(json!({"proposal": {"confirm": {"ids": ids}}}));
    assert_eq!(desk.total("controlledDocument", json!({"kind": "law,standard"})), 2);
    desk.edit(json!({"controlledDocument": {"draft": {}}}));
    assert_eq!(desk.ask("register.offered", json!({"noun": "controlledDocument"})), json!([]));
}

#[test]
fn a_citation_names_the_page_and_answers_a_demand() {
    let mut desk = desk();
    let cite = |answers: &str| json!({"says": "Who buys", "document": "d", "page": "p. 4", "answers": answers});
    assert_eq!(
        desk.refused(json!({"citation": {"add": cite("7.2, 99.9")}})),
        [pair("refuse-citation-answers", "answers")]
    );
    desk.add("citation", cite("7.2, A.10.3"));
    let row = |desk: &Desk| {
        let all = desk.ask("texts.coverage", json!({}));
        all.as_array().unwrap().iter().find(|one| one["subclause"] == "7.2").unwrap().clone()
    };
    let document = &row(&desk)["documents"][0];
    assert_eq!((&document["number"], &document["page"]), (&json!("DOC-001"), &json!("p. 4")));
    assert_ne!(row(&desk)["standing"], "missing");
    desk.edit(act("withdraw", json!({"why": "Old"})));
    assert_eq!(row(&desk)["documents"], json!([]));
}
