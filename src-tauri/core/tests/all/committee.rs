//! The committee's half hour of a quarter, the look for undeclared tools, and what neither of them is.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use aims_core::paper::{Paper, Wanted};
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name) in [("p1", "Ada"), ("p2", "Ben")] {
        desk.add("person", json!({"id": id, "name": name}));
    }
    desk
}

fn rule(desk: &Desk, rule: &str) -> bool {
    let home = desk.ask("home", json!({"lastBackupOn": "2099-01-01"}));
    home["next"].as_array().unwrap().iter().any(|one| one["rule"] == rule)
}

fn meet(desk: &mut Desk) {
    let plan = json!({"id": "c1", "kind": "committee", "heldOn": "2026-11-24", "periodFrom": "2026-09-01",
        "periodTo": "2026-11-23", "cutOff": "2026-11-24", "chair": "p1", "participants": ["p2"], "prepare": true});
    desk.edit(json!({"review": {"plan": plan}}));
}

fn sheet(desk: &Desk) -> Value {
    desk.ask("reviews.review", json!({"id": "c1"}))
}

#[test]
fn a_committee_meeting_has_a_short_agenda_and_minutes_and_is_no_management_review() {
    let mut desk = desk();
    desk.add("useRequest", json!({"id": "u1", "tool": "Quill Pro"}));
    desk.add("objective", json!({"id": "o1", "name": "Fewer errors", "target": "3"}));
    desk.add("change", json!({"id": "h1", "title": "A new office"}));
    desk.edit(json!({"action": {"add": {"id": "a1", "title": "Write it down"}}}));
    meet(&mut desk);
    let now = sheet(&desk);
    assert_eq!(
        (&now["number"], &now["kind"], &now["state"]),
        (&json!("CM-2026-1"), &json!("committee"), &json!("in-preparation"))
    );
    let inputs = now["inputs"].as_array().unwrap();
    let ids: Vec<&str> = inputs.iter().map(|one| one["input"].as_str().unwrap()).collect();
    assert_eq!(ids, ["CM-I1", "CM-I2", "CM-I3", "CM-I4", "CM-I5"]);
    assert_eq!(inputs.iter().map(|one| one["minutes"].as_u64().unwrap()).sum::<u64>(), 30);
    let rows = |at: usize| inputs[at]["data"]["rows"].as_array().unwrap().len();
    assert_eq!((rows(0), rows(2), rows(3), rows(4)), (1, 1, 0, 1), "what is only proposed is no live objective");
    // Nobody of top management has to be there, and nothing is concluded on the AIMS.
    desk.edit(json!({"review": {"hold": {"id": "c1"}}}));
    desk.edit(json!({"review": {"attendAll": {"id": "c1"}}}));
    desk.edit(json!({"review": {"end": {"id": "c1"}}}));
    let approve = json!({"review": {"approve": {"id": "c1", "approver": "p1"}}});
    assert_eq!(desk.refused(approve.clone()), [pair("refuse-committee-silent", "inputs")]);
    desk.edit(
        json!({"review": {"input": {"id": "c1", "input": "CM-I2", "patch": {"comment": "One concern, answered."}}}}),
    );
    assert_eq!(
        desk.refused(json!({"review": {"amend": {"id": "c1", "patch": {"kind": "planned"}}}})),
        [pair("refuse-review-kind", "kind")]
    );
    desk.edit(approve);
    let copy = desk
        .workspace
        .copy(
            &Wanted { kind: "committee".into(), review: Some("c1".into()), ..Wanted::default() },
            &desk.workspace.moment(desk.world.at).unwrap(),
        )
        .unwrap();
    let Paper::ManagementReview(paper) = copy.paper else { panic!() };
    assert_eq!((paper.kind.as_str(), paper.verdicts.len(), paper.inputs.len()), ("committee", 0, 5));
    // It counts as no review: not on Home, not on the roadmap, not as what a management review starts from.
    let facts = desk.ask("home", json!({}))["facts"].clone();
    let approved =
        facts.as_array().unwrap().iter().find(|one| one["id"] == "reviews-approved").unwrap()["value"].clone();
    assert_eq!(approved, 0);
    let proposed = desk.ask("reviews.proposal", json!({}));
    assert_eq!(proposed["after"], Value::Null);
    let again = desk.ask("reviews.proposal", json!({"kind": "committee"}));
    assert_eq!(
        (&again["after"], &again["heldOn"], &again["periodFrom"]),
        (&json!("CM-2026-1"), &json!("2027-02-24"), &json!("2026-11-24"))
    );
}

#[test]
fn the_next_meeting_of_the_committee_is_due_each_quarter() {
    let mut desk = desk();
    assert!(!rule(&desk, "committee-due"), "nothing has begun that could go round");
    meet(&mut desk);
    desk.edit(json!({"review": {"hold": {"id": "c1"}}}));
    assert!(!rule(&desk, "committee-due"));
    let ask = |desk: &Desk| {
        let home = desk.ask("home", json!({}));
        home["next"].as_array().unwrap().len() + home["behind"].as_array().unwrap().len()
    };
    let before = ask(&desk);
    desk.world.at += chrono::TimeDelta::days(80);
    assert_eq!(ask(&desk), before + 1, "due two weeks before the quarter ends");
}

#[test]
fn what_a_look_finds_becomes_requests_in_one_act() {
    let mut desk = desk();
    desk.add("useRequest", json!({"id": "u1", "tool": "Quill Pro"}));
    desk.add("toolLook", json!({"id": "l1", "day": "2026-11-20"}));
    let request = json!({"toolLook": {"request": {"id": "l1"}}});
    assert_eq!(
        desk.refused(request.clone()),
        [pair("refuse-empty", "by"), pair("refuse-empty", "looked"), pair("refuse-look-found-none", "found")]
    );
    let patch = json!({"by": "p1", "looked": ["expenses", "people"], "found": "- quill pro\nMirror Notes (free)\nMirror Notes (free)\nSum Up"});
    desk.edit(json!({"toolLook": {"amend": {"id": "l1", "patch": patch}}}));
    assert_eq!(desk.refused(json!({"toolLook": {"close": {"id": "l1"}}})), [pair("refuse-look-found-some", "found")]);
    let made = desk.edit(request);
    assert_eq!(made.edit, "toolLook.request");
    // What is asked for already is declared.
    assert_eq!(desk.total("useRequest", json!({})), 3);
    let row = desk.one("toolLook", "l1")["row"].clone();
    assert_eq!((&row["values"]["state"], row["values"]["requests"].as_array().unwrap().len()), (&json!("done"), 2));
    assert_eq!(row["values"]["nextLook"], "2027-05-20");
    let more = json!({"toolLook": {"amend": {"id": "l1", "patch": {"found": "Another"}}}});
    assert_eq!(desk.refused(more.clone()), [pair("refuse-look-done", "found")]);
    // Opened again, what it found before is not asked for twice.
    desk.edit(json!({"toolLook": {"reopen": {"id": "l1"}}}));
    desk.edit(json!({"toolLook": {"amend": {"id": "l1", "patch": {"found": "Sum Up\nAnother"}}}}));
    desk.edit(json!({"toolLook": {"request": {"id": "l1"}}}));
    assert_eq!(desk.total("useRequest", json!({})), 4);
    // Half a year later the next look waits; only the last one says so.
    assert_eq!(desk.waiting("toolLook"), None);
    desk.add("toolLook", json!({"id": "l2", "day": "2026-11-24"}));
    desk.world.at += chrono::TimeDelta::days(185);
    assert_eq!(desk.waiting("toolLook"), Some(json!(1)));
    assert!(desk.one("toolLook", "l1")["row"]["values"]["nextLook"].is_null());
}

#[test]
fn a_review_looks_at_what_was_reported_learned_and_bought_and_names_no_reporter() {
    let mut desk = desk();
    desk.add("system", json!({"id": "s1", "name": "Inlet"}));
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    desk.add("module", json!({"id": "m1", "name": "First steps", "audience": ["allStaff"], "aims": ["awareness"], "minutes": 30, "months": 12}));
    desk.add("training", json!({"id": "t1", "name": "A morning", "modules": ["m1"], "day": "2026-11-02", "by": "p1"}));
    let present = json!([{"person": "p1", "score": 5}]);
    desk.edit(json!({"training": {"hold": {"id": "t1", "day": "2026-11-02", "present": present}}}));
    desk.add("supplier", json!({"id": "u1", "name": "Modelhaus", "systems": ["s1"], "reviewOn": "2026-11-01"}));
    for (id, kind, day) in
        [("i1", "concern", "2026-11-03"), ("i2", "incident", "2026-11-04"), ("i3", "exercise", "2026-11-05")]
    {
        desk.add(
            "incident",
            json!({"id": id, "name": format!("About {id}"), "kind": kind, "awareOn": day, "reporter": "Zyx"}),
        );
    }
    let plan = json!({"id": "c1", "heldOn": "2026-11-24", "periodFrom": "2026-09-01", "periodTo": "2026-11-23",
        "cutOff": "2026-11-24", "chair": "p1", "participants": ["p2"], "prepare": true});
    desk.edit(json!({"review": {"plan": plan}}));
    let now = sheet(&desk);
    assert!(!now.to_string().contains("Zyx"));
    let rows = |id: &str| {
        let input = now["inputs"].as_array().unwrap().iter().find(|one| one["input"] == id).unwrap();
        input["data"]["rows"].clone()
    };
    assert_eq!(
        rows("MR-I8"),
        json!([["INC-001", "About i1", "cell-incident-concern", "2026-11-03", "", "cell-handled-reported"]])
    );
    assert_eq!(rows("MR-I12"), json!([["MOD-001", "First steps", "1", "0"]]));
    assert_eq!(
        rows("MR-I13"),
        json!([["SUP-001", "Modelhaus", "SYS-001", "cell-rated-none", "2026-11-01", "cell-supplier-late"]])
    );
    assert_eq!(rows("MR-I10"), json!([["SYS-001", "Inlet", "", "cell-impact-none", ""]]), "nobody assessed it");
}

/// The shared screen shows what these questions answer; at no step of a meeting is a name among it that a record seals, and the one
/// question that tells it is that of the record itself, which no key opens there.
#[test]
fn nothing_sealed_is_on_the_shared_screen_at_any_step_of_a_meeting() {
    let mut desk = desk();
    let secret = "Zwerenz-Quill";
    desk.add("system", json!({"id": "s1", "name": "Inlet"}));
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    let incident = json!({"id": "i1", "name": "A concern about Inlet", "kind": "concern", "aiSystems": ["s1"],
        "awareOn": "2026-11-03", "reporter": secret});
    desk.add("incident", incident);
    desk.edit(json!({"incident": {"act": {"id": "i1", "title": "Look into the concern"}}}));
    meet(&mut desk);
    let mut told = 0;
    let mut looked = |desk: &Desk, step: &str| {
        for sketch in aims_core::desk::view_list() {
            let args = match sketch.name {
                "reviews.review" => json!({"id": "c1"}),
                "register.rows" | "register.offered" => json!({"noun": "incident"}),
                "search" => json!({"text": secret}),
                "history" => json!({"limit": 500}),
                "incident.clocks" => json!({"id": "i1"}),
                "register.one" => json!({"noun": "review", "id": "c1"}),
                "calendar" => json!({"most": 200}),
                _ => json!({}),
            };
            let moment = desk.workspace.moment(desk.world.at).unwrap();
            let Ok(answer) = desk.workspace.view_json(sketch.name, args, &moment) else { continue };
            told += 1;
            assert!(!answer.to_string().contains(secret), "{step}: {}", sketch.name);
        }
    };
    looked(&desk, "prepared");
    assert!(sheet(&desk).to_string().contains("A concern about Inlet"), "it is on the screen without who reported it");
    desk.edit(json!({"review": {"hold": {"id": "c1"}}}));
    assert_eq!(sheet(&desk)["state"], "in-meeting");
    looked(&desk, "in the meeting");
    desk.edit(json!({"review": {"attendAll": {"id": "c1"}}}));
    desk.edit(json!({"review": {"end": {"id": "c1"}}}));
    looked(&desk, "held");
    assert!(told > 3 * 30, "{told} answers");
    assert!(desk.one("incident", "i1").to_string().contains(secret), "whoever opens the record sees it");
}
