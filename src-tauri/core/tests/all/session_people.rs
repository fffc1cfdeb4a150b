//! The founding session: who holds a role, who wrote a text, and what it was told of both.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use crate::session::{desk, name, part, proposals, reasons, receive};
use aims_core::paper::{Paper, Wanted};
use serde_json::{Value, json};

#[test]
fn roles_are_not_agreed_to_without_a_holder_of_top_management() {
    let mut desk = desk();
    desk.edit(json!({"person": {"amend": {"id": "md", "patch": {"topManagement": false}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    let agree = json!({"founding": {"agree": {"part": "who"}}});
    let top = proposals(&desk, "who").into_iter().find(|one| one["patch"]["kind"] == "topManagement").unwrap();
    let id = top["id"].as_str().unwrap().to_owned();
    // The other roles may stay open: the approval passes them by.
    let lacks = ("refuse-founding-lacks".to_owned(), "person".to_owned(), id);
    assert_eq!(reasons(&mut desk, agree.clone()), [lacks]);
    name(&mut desk, &[("topManagement", json!({"person": "md"}))]);
    // Named and not agreed to yet, they are offered to be marked; and agreed to, they still are.
    let named = json!([{"id": "md", "name": "Mara"}]);
    assert_eq!(desk.ask("founding", json!({}))["named"], named);
    desk.edit(agree);
    assert_eq!(desk.ask("founding", json!({}))["named"], named);
}

/// What the register says of the policy.
fn policy(desk: &Desk) -> Value {
    desk.values("text", "TXT-001")
}

/// A session with its words said and its people named, agreed to but for the decision.
fn agreed(desk: &mut Desk) {
    desk.edit(json!({"founding": {"say": {"patch": {"activity": "makes lenses", "aiPurpose": "to find scratches",
        "sites": "Jena", "policyPlace": "on request", "otherPolicies": "none", "concernChannel": "c@example.org",
        "reportsChannel": "r@example.org", "incidentContact": "Ada", "ownTooling": "no"}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    name(desk, &[("topManagement", json!({"person": "md"})), ("aiLead", json!({"person": "lead"}))]);
    for one in proposals(desk, "goals") {
        desk.edit(json!({"proposal": {"amend": {"id": one["id"], "patch": {"owner": "lead"}}}}));
    }
    let year = proposals(desk, "voices").into_iter().find(|one| one["noun"] == "resource").unwrap();
    let money = json!({"training": 2000, "tests": 1000, "audit": 500, "certification": 0});
    desk.edit(json!({"proposal": {"amend": {"id": year["id"], "patch": money}}}));
    receive(desk);
    for part in ["about", "context", "parties", "scope", "policy", "who", "goals", "voices"] {
        desk.edit(json!({"founding": {"agree": {"part": part}}}));
    }
}

#[test]
fn who_agreed_to_a_text_is_its_author_and_the_ai_lead_only_where_the_people_do_not_know_the_name() {
    // The window works under a name that is nobody's.
    let mut unknown = desk();
    agreed(&mut unknown);
    unknown.edit(json!({"founding": {"approve": {"by": "md"}}}));
    assert_eq!(policy(&unknown)["author"], "lead");
    // Somebody of that name is known.
    let mut known = desk();
    known.add("person", json!({"id": "writer", "name": "Mara Voss"}));
    agreed(&mut known);
    known.edit(json!({"founding": {"approve": {"by": "md"}}}));
    assert_eq!((&policy(&known)["author"], &policy(&known)["approver"]), (&json!("writer"), &json!("md")));
    assert!(policy(&known)["sameWhy"].as_str().is_none_or(str::is_empty), "{}", policy(&known));
    // Where whoever agreed to it approves it too, the policy says so.
    let mut alone = desk();
    alone.edit(json!({"person": {"amend": {"id": "md", "patch": {"name": "Mara Voss"}}}}));
    agreed(&mut alone);
    alone.edit(json!({"founding": {"approve": {"by": "md"}}}));
    assert_eq!((&policy(&alone)["author"], &policy(&alone)["approver"]), (&json!("md"), &json!("md")));
    assert!(policy(&alone)["sameWhy"].as_str().unwrap().contains("founding session"), "{}", policy(&alone));
}

#[test]
fn the_policy_says_where_people_outside_find_it_as_the_session_was_told() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"say": {"patch": {"policyPlace": "on request"}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    let id = part(&desk, "policy")["texts"][0]["id"].clone();
    let place = |desk: &Desk| {
        let wanted = Wanted { kind: "text".to_owned(), draft: true, ..Wanted::default() };
        let moment = desk.workspace.moment(desk.world.at).unwrap();
        let Paper::Text(paper) = desk.workspace.copy(&wanted, &moment).unwrap().paper else { panic!() };
        paper.place
    };
    assert_eq!(place(&desk), "on request");
    // What the text itself says goes first.
    desk.edit(json!({"text": {"amend": {"id": id, "patch": {"place": "the notice board"}}}}));
    assert_eq!(place(&desk), "the notice board");
}

#[test]
fn the_hours_of_the_ai_lead_follow_what_was_said_of_them() {
    let hours = |said: Value| {
        let mut desk = desk();
        desk.edit(json!({"profile": {"amend": {"patch": {"availability": said}}}}));
        desk.edit(json!({"founding": {"draft": {}}}));
        let lead = proposals(&desk, "who").into_iter().find(|one| one["patch"]["kind"] == "aiLead").unwrap();
        let year = proposals(&desk, "voices").into_iter().find(|one| one["noun"] == "resource").unwrap();
        (lead["patch"]["time"].clone(), year["patch"]["leadHours"].as_f64())
    };
    assert_eq!(hours(json!("enough")), (json!("about 4 hours a week"), Some(16.0)));
    assert_eq!(hours(json!("less")), (json!("about 2 hours a week"), Some(8.0)));
}
