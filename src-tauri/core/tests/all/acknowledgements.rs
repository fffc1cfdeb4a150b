//! Acknowledgement rounds: who was asked for which version, who gave it, and what a new version does to both.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use aims_core::paper::{ListCell, Paper, Wanted};
use serde_json::{Value, json};

/// Three people and a text of rules of use that nobody has approved yet.
fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name) in [("p1", "Ada"), ("p2", "Bo"), ("p3", "Cy")] {
        desk.add("person", json!({"id": id, "name": name}));
    }
    let text = json!({
        "id": "t", "title": "Rules of use", "kind": "own", "author": "p1", "approver": "p2", "language": "en"
    });
    desk.add("text", text);
    desk.add("paragraph", json!({"id": "p", "heading": "Rule", "text": "t", "body": "Check what it says."}));
    desk
}

fn approve(desk: &mut Desk, more: Value) {
    let mut args = more;
    args["id"] = json!("t");
    desk.edit(json!({"text": {"approve": args}}));
}

fn ask(people: &[&str]) -> Value {
    json!({"acknowledgement": {"ask": {"text": "TXT-001", "people": people, "due": "2026-12-15"}}})
}

#[test]
fn a_round_is_of_an_approved_text_and_asks_nobody_twice() {
    let mut desk = desk();
    assert_eq!(desk.refused(ask(&[])), [pair("refuse-acknowledgement-version", "text")]);
    approve(&mut desk, json!({}));
    assert_eq!(desk.refused(ask(&["p9"])), [pair("refuse-no-such-person", "people")]);
    desk.edit(ask(&["p1", "p3"]));
    desk.edit(ask(&[]));
    assert_eq!(desk.total("acknowledgement", json!({})), 3);
    assert_eq!(desk.refused(ask(&[])), [pair("refuse-acknowledgement-asked", "people")]);
    let row = desk.values("acknowledgement", "ACK-001");
    assert_eq!(
        (&row["version"], &row["askedOn"], &row["due"]),
        (&json!("1.0"), &json!("2026-11-24"), &json!("2026-12-15"))
    );
    // Open ones wait on Home.
    assert_eq!(desk.waiting("acknowledgement"), Some(json!(3)));
    let again = json!({"acknowledgement": {"add": {"person": "p1", "text": "t"}}});
    assert_eq!(desk.refused(again), [pair("refuse-acknowledgement-twice", "person")]);
}

#[test]
fn many_are_recorded_at_once_and_the_list_prints() {
    let mut desk = desk();
    approve(&mut desk, json!({}));
    desk.edit(ask(&[]));
    let given = json!({"state": "given", "givenOn": "2026-11-23", "how": "List signed in the kitchen"});
    let changed = desk.edit(json!({"acknowledgement": {"many": {"ids": ["ACK-001", "ACK-002"], "patch": given}}}));
    assert_eq!(changed.edit, "acknowledgement.give");
    assert_eq!(desk.waiting("acknowledgement"), Some(json!(1)));
    let wanted =
        Wanted { kind: "register".to_owned(), register: Some("acknowledgement".to_owned()), ..Wanted::default() };
    let copy = desk.workspace.copy(&wanted, &desk.workspace.moment(desk.world.at).unwrap()).unwrap();
    let Paper::Register(paper) = copy.paper else { panic!("not a list") };
    assert_eq!(paper.list.rows[0].group, Some(ListCell::Name { name: "TXT-001 Rules of use".to_owned() }));
    assert_eq!(paper.list.rows[0].cells[0], ListCell::Name { name: "Ada".to_owned() });
}

#[test]
fn another_sense_asks_everybody_again_and_another_wording_nobody() {
    let mut desk = desk();
    approve(&mut desk, json!({}));
    desk.edit(ask(&["p1", "p3"]));
    desk.edit(json!({"acknowledgement": {"give": {"id": "ACK-001"}}}));
    let write = |body: &str| json!({"paragraph": {"amend": {"id": "p", "patch": {"body": body}}}});
    desk.edit(write("Check all of what it says."));
    approve(&mut desk, json!({"change": "minor", "note": "Clearer."}));
    assert_eq!(desk.total("acknowledgement", json!({})), 2, "1.1 says the same");
    desk.edit(write("Two people check what it says."));
    approve(&mut desk, json!({"change": "major", "note": "Two people."}));
    let of = |number: &str| desk.values("acknowledgement", number);
    assert_eq!(of("ACK-001")["state"], "given", "what was given stays");
    assert_eq!((&of("ACK-002")["state"], &of("ACK-002")["why"]), (&json!("lapsed"), &json!("2.0")));
    assert_eq!(desk.total("acknowledgement", json!({"state": "asked", "version": "2.0"})), 2);
}

#[test]
fn nobody_stands_by_a_manual() {
    let mut desk = desk();
    desk.edit(json!({"person": {"amend": {"id": "p2", "patch": {"topManagement": true}}}}));
    desk.edit(json!({"text": {"amend": {"id": "t", "patch": {"kind": "manual"}}}}));
    approve(&mut desk, json!({}));
    assert_eq!(desk.refused(ask(&["p1"])), [pair("refuse-acknowledgement-kind", "text")]);
}

#[test]
fn the_master_list_has_every_document_in_the_version_that_holds() {
    let mut desk = desk();
    approve(&mut desk, json!({}));
    desk.add("controlledDocument", json!({"title": "Model card", "kind": "modelCard", "version": "7"}));
    desk.add("controlledDocument", json!({"title": "Purchasing", "kind": "procedure", "keepUntil": "2030-01-01"}));
    let all = desk.ask("documents.master", json!({}));
    let seen: Vec<_> = all.as_array().unwrap().iter().map(|row| (&row["group"], &row["number"])).collect();
    // What nobody approved stands after what holds, the organisation's own before what comes from outside.
    let wanted = [("texts", "TXT-001"), ("drafts", "DOC-002"), ("drafts", "DOC-001")];
    let wanted: Vec<(Value, Value)> = wanted.iter().map(|(group, number)| (json!(group), json!(number))).collect();
    assert_eq!(seen, wanted.iter().map(|(group, number)| (group, number)).collect::<Vec<_>>());
    assert_eq!((&all[0]["version"], &all[0]["approvedBy"]), (&json!("1.0"), &json!("Bo")));
    assert_eq!((&all[1]["keepUntil"], &all[1]["state"]), (&json!("2030-01-01"), &json!("controlledState.draft")));
}
