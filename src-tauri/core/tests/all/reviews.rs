//! The whole life of a management review, and every reason for which approval of its minutes is refused.
#![allow(clippy::unwrap_used)]

use crate::common::{World, author, undo};
use aims_core::Hands;
use aims_core::door::{Changed, Edit, Workspace};
use aims_core::fault::Fault;
use aims_core::paper::{Paper, Wanted};
use serde_json::{Value, json};

struct Desk {
    _folder: tempfile::TempDir,
    world: World,
    workspace: Workspace,
}

impl Desk {
    /// A workspace with a director (top management), a secretary and an engineer, on 1 March 2026.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        world.at = "2026-03-01T09:00:00Z".parse().unwrap();
        let workspace = world.create(&folder.path().join("a.aims"));
        let mut desk = Self { _folder: folder, world, workspace };
        for (id, name, top) in
            [("dir", "Dora Director", true), ("sec", "Sam Secretary", false), ("eng", "Eva Engineer", false)]
        {
            desk.edit(json!({"person": {"add": {"id": id, "name": name, "role": "Role of ".to_owned() + name, "topManagement": top}}}));
        }
        desk
    }

    fn on(&mut self, day: &str) -> &mut Self {
        self.world.at = format!("{day}T09:00:00Z").parse().unwrap();
        self
    }

    fn try_edit(&mut self, edit: Value) -> Result<Changed, Fault> {
        let edit: Edit = serde_json::from_value(edit).unwrap();
        self.world.at += chrono::TimeDelta::seconds(1);
        let mut hands = Hands { at: self.world.at, ids: &mut self.world.ids, press: &crate::common::Stamp };
        self.workspace.edit(edit, &author(), &mut hands)
    }

    fn edit(&mut self, edit: Value) -> Changed {
        let told = edit.to_string();
        self.try_edit(edit).unwrap_or_else(|fault| panic!("{told}: {fault:?}"))
    }

    fn review(&mut self, verb: &str, body: Value) -> Changed {
        self.edit(json!({"review": {verb: body}}))
    }

    /// Message ids of the refusal of an edit.
    fn refused(&mut self, edit: Value) -> Vec<String> {
        let fault = self.try_edit(edit).unwrap_err();
        assert!(!fault.refusals().is_empty(), "{fault:?}");
        fault.refusals().iter().map(|refusal| refusal.message.id.clone()).collect()
    }

    fn view(&self, name: &str, args: Value) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        self.workspace.view_json(name, args, &moment).unwrap()
    }

    fn sheet(&self) -> Value {
        self.view("reviews.review", json!({"id": "MR-2026-1"}))
    }

    fn input(&self, input: &str) -> Value {
        let sheet = self.sheet();
        sheet["inputs"].as_array().unwrap().iter().find(|row| row["input"] == input).unwrap().clone()
    }

    fn plan(&mut self) {
        self.review(
            "plan",
            json!({"id": "r1", "heldOn": "2026-03-20", "periodFrom": "2026-01-01",
            "periodTo": "2026-03-10", "chair": "dir", "place": "Room 1"}),
        );
    }

    fn prepare(&mut self) {
        self.plan();
        self.review("amend", json!({"id": "r1", "patch": {"cutOff": "2026-03-15"}}));
        self.review("prepare", json!({"id": "r1"}));
        self.review("invite", json!({"id": "r1", "person": "sec"}));
    }

    fn hold(&mut self) {
        self.prepare();
        self.on("2026-03-20");
        self.review("hold", json!({"id": "r1"}));
    }

    /// Everything approval asks for.
    fn complete(&mut self) {
        self.hold();
        for person in ["dir", "sec"] {
            self.review("attend", json!({"id": "r1", "people": [person], "attendance": "present"}));
        }
        for n in 1..=7 {
            let patch = if n == 1 {
                json!({"nothing": true, "nothingReason": "First review."})
            } else {
                json!({"comment": "Looked at.", "conclusion": "Fine."})
            };
            self.review("input", json!({"id": "r1", "input": format!("MR-I{n}"), "patch": patch}));
        }
        self.review(
            "decide",
            json!({"id": "d1", "review": "r1", "result": "MR-R1", "words": "Do better.", "reason": "It helps."}),
        );
        self.review(
            "decide",
            json!({"id": "d2", "review": "r1", "result": "MR-R2", "noChange": true, "reason": "It fits."}),
        );
        self.review("act", json!({"id": "a1", "review": "r1", "title": "Do it", "owner": "eng", "due": "2026-06-30", "decision": "d1"}));
        self.review(
            "conclude",
            json!({"id": "r1", "suitable": "yes", "suitableWhy": "Fits.", "adequate": "partly",
            "adequateWhy": "Nearly.", "effective": "no", "effectiveWhy": "Not yet.", "nextReviewOn": "2026-09-20"}),
        );
        self.review("end", json!({"id": "r1"}));
    }

    fn approve(&self) -> Value {
        json!({"review": {"approve": {"id": "r1", "approver": "dir", "languages": ["en", "es"]}}})
    }
}

#[test]
fn a_review_lives_from_plan_to_closed() {
    let mut desk = Desk::new();
    desk.plan();
    let sheet = desk.sheet();
    assert_eq!(
        (&sheet["number"], &sheet["state"], &sheet["next"]),
        (&json!("MR-2026-1"), &json!("planned"), &json!("in-preparation"))
    );
    assert_eq!(sheet["participants"][0]["name"], "Dora Director", "the chair is invited at once");
    let mut desk = Desk::new();
    desk.complete();
    let sheet = desk.sheet();
    assert_eq!(sheet["state"], "held");
    assert_eq!(sheet["heldOn"], "2026-03-20");
    assert_eq!(sheet["blockers"], json!([]));
    let changed = desk.edit(desk.approve());
    assert!(changed.undo.is_none(), "undo stops at approval");
    assert_eq!(desk.refused(undo()), ["refuse-nothing-to-undo"]);
    let sheet = desk.sheet();
    assert_eq!(sheet["state"], "minutes-approved");
    assert!(sheet["document"].is_string());
    // What was decided in this very meeting is no reason to keep it open: it opens the next one.
    desk.review("close", json!({"id": "r1"}));
    assert_eq!(desk.sheet()["state"], "closed");
    desk.edit(json!({"action": {"close": {"id": "a1", "outcome": "Done."}}}));
    desk.edit(json!({"action": {"reopen": {"id": "a1"}}}));
    let list = desk.view("reviews.list", json!({}));
    assert_eq!(list["total"], 1);
    assert_eq!(list["rows"][0]["inputsDone"], 7);
    assert_eq!(list["rows"][0]["openActions"], 1, "it lives on after the review");
    assert!(desk.workspace.check(None).unwrap().ok);
}

#[test]
fn steps_are_taken_one_at_a_time() {
    let mut desk = Desk::new();
    desk.plan();
    for verb in ["hold", "close"] {
        assert_eq!(desk.refused(json!({"review": {verb: {"id": "r1"}}})), ["refuse-review-state"], "{verb}");
    }
    assert_eq!(desk.refused(desk.approve()), ["refuse-review-state"]);
    let input = json!({"review": {"input": {"id": "r1", "input": "MR-I1", "patch": {"comment": "x"}}}});
    assert_eq!(desk.refused(input), ["refuse-review-not-prepared"]);
    let decide = json!({"review": {"decide": {"review": "r1", "result": "MR-R1", "words": "x"}}});
    assert_eq!(desk.refused(decide), ["refuse-review-not-held"]);
    desk.review("prepare", json!({"id": "r1"}));
    assert_eq!(desk.refused(json!({"review": {"hold": {"id": "r1"}}})), ["refuse-review-no-cut-off"]);
    desk.review("amend", json!({"id": "r1", "patch": {"cutOff": "2026-03-15"}}));
    assert_eq!(desk.refused(json!({"review": {"hold": {"id": "r1"}}})), ["refuse-review-cut-off-ahead"]);
    assert_eq!(desk.refused(json!({"review": {"prepare": {"id": "r1"}}})), ["refuse-review-state"]);
}

#[test]
fn dates_must_be_in_order() {
    let mut desk = Desk::new();
    let plan = |held: &str, from: &str, to: &str| json!({"review": {"plan": {"heldOn": held, "periodFrom": from, "periodTo": to, "chair": "dir"}}});
    assert_eq!(desk.refused(plan("2026-03-20", "2026-03-01", "2026-02-01")), ["refuse-review-period-order"]);
    assert_eq!(desk.refused(plan("2026-03-20", "2026-03-01", "2026-03-21")), ["refuse-review-period-after-meeting"]);
    assert_eq!(desk.refused(plan("soon", "2026-03-01", "2026-03-21")), ["refuse-not-a-date"]);
    desk.plan();
    let amend = |patch: Value| json!({"review": {"amend": {"id": "r1", "patch": patch}}});
    assert_eq!(desk.refused(amend(json!({"cutOff": "2026-03-21"}))), ["refuse-review-cut-off-after-meeting"]);
    assert_eq!(desk.refused(amend(json!({"cutOff": "2026-03-09"}))), ["refuse-review-cut-off-before-period"]);
    assert_eq!(desk.refused(amend(json!({"nextReviewOn": "2026-03-20"}))), ["refuse-review-next-before"]);
    desk.edit(amend(json!({"cutOff": "2026-03-15"})));
    desk.edit(amend(json!({"cutOff": null})));
    assert_eq!(desk.sheet()["cutOff"], Value::Null);
}

/// Each acceptance rule, broken alone, is refused by its own name.
#[test]
fn each_acceptance_rule_is_refused_by_name() {
    let mut desk = Desk::new();
    desk.complete();
    let break_and_mend: Vec<(Value, &str, Value)> = vec![
        (
            json!({"input": {"id": "r1", "input": "MR-I3", "patch": {"comment": "", "conclusion": ""}}}),
            "refuse-review-input-open",
            json!({"input": {"id": "r1", "input": "MR-I3", "patch": {"conclusion": "Fine."}}}),
        ),
        (
            json!({"input": {"id": "r1", "input": "MR-I1", "patch": {"nothingReason": " "}}}),
            "refuse-review-input-open",
            json!({"input": {"id": "r1", "input": "MR-I1", "patch": {"nothingReason": "First review."}}}),
        ),
        (
            json!({"attend": {"id": "r1", "people": ["sec"], "attendance": "invited"}}),
            "refuse-review-attendance-open",
            json!({"attend": {"id": "r1", "people": ["sec"], "attendance": "excused"}}),
        ),
        (
            json!({"decide": {"id": "dx", "review": "r1", "result": "MR-R4", "words": "Give money."}}),
            "",
            json!({"withdrawDecision": {"id": "dx"}}),
        ),
        (
            json!({"amendDecision": {"id": "d1", "patch": {"result": "MR-R4"}}}),
            "refuse-review-no-improvement",
            json!({"amendDecision": {"id": "d1", "patch": {"result": "MR-R1"}}}),
        ),
        (
            json!({"withdrawDecision": {"id": "d2"}}),
            "refuse-review-no-change-decision",
            json!({"decide": {"review": "r1", "result": "MR-R2", "noChange": true, "reason": "It fits."}}),
        ),
        (
            json!({"conclude": {"id": "r1", "adequate": ""}}),
            "refuse-review-verdict-open",
            json!({"conclude": {"id": "r1", "adequate": "yes"}}),
        ),
        (
            json!({"conclude": {"id": "r1", "effectiveWhy": ""}}),
            "refuse-review-verdict-why",
            json!({"conclude": {"id": "r1", "effectiveWhy": "Not yet."}}),
        ),
        (
            json!({"amend": {"id": "r1", "patch": {"nextReviewOn": null}}}),
            "refuse-review-no-next",
            json!({"amend": {"id": "r1", "patch": {"nextReviewOn": "2026-09-20"}}}),
        ),
    ];
    let approve = desk.approve();
    for (breaks, reason, mends) in break_and_mend {
        desk.edit(json!({"review": breaks}));
        let before = desk.workspace.head().clone();
        let blockers = desk.sheet()["blockers"].clone();
        if reason.is_empty() {
            assert_eq!(blockers, json!([]));
        } else {
            assert_eq!(blockers[0]["id"], reason, "the sheet shows the reason before it is tried");
            assert_eq!(desk.refused(approve.clone()), [reason], "{breaks}");
            assert_eq!(*desk.workspace.head(), before);
        }
        desk.edit(json!({"review": mends}));
    }
    let by = |approver: &str| json!({"review": {"approve": {"id": "r1", "approver": approver, "languages": ["en"]}}});
    assert_eq!(desk.refused(by(" ")), ["refuse-review-no-approver"]);
    assert_eq!(desk.refused(by("nobody")), ["refuse-no-such-person"]);
    let other = json!({"review": {"approve": {"id": "r1", "approver": "dir", "languages": ["tlh"]}}});
    assert_eq!(desk.refused(other), ["refuse-unknown-code"]);
    for (patch, reason) in
        [(json!({"owner": null}), "refuse-review-action-owner"), (json!({"due": null}), "refuse-review-action-due")]
    {
        desk.edit(json!({"action": {"amend": {"id": "a1", "patch": patch}}}));
        assert_eq!(desk.refused(approve.clone()), [reason]);
        desk.edit(json!({"action": {"amend": {"id": "a1", "patch": {"owner": "eng", "due": "2026-06-30"}}}}));
    }
    desk.edit(approve);
}

#[test]
fn without_top_management_it_is_no_management_review() {
    let mut desk = Desk::new();
    desk.complete();
    desk.review("attend", json!({"id": "r1", "people": ["dir"], "attendance": "excused"}));
    let approve = desk.approve();
    assert_eq!(desk.refused(approve.clone()), ["refuse-review-top-management-absent", "refuse-review-chair-absent"]);
    desk.review("amend", json!({"id": "r1", "patch": {"chair": "sec"}}));
    assert_eq!(desk.refused(approve), ["refuse-review-top-management-absent"]);
    assert_eq!(
        desk.refused(json!({"review": {"dismiss": {"id": "r1", "person": "sec"}}})),
        ["refuse-review-dismiss-chair"]
    );
    let mut desk = Desk::new();
    desk.prepare();
    desk.review("amend", json!({"id": "r1", "patch": {"chair": "sec"}}));
    desk.review("dismiss", json!({"id": "r1", "person": "dir"}));
    desk.on("2026-03-20");
    assert_eq!(desk.refused(json!({"review": {"hold": {"id": "r1"}}})), ["refuse-review-top-management-invited"]);
}

#[test]
fn approved_minutes_are_locked_and_a_correction_is_a_new_version() {
    let mut desk = Desk::new();
    desk.complete();
    desk.edit(desk.approve());
    let locked = [
        json!({"input": {"id": "r1", "input": "MR-I2", "patch": {"comment": "Later."}}}),
        json!({"decide": {"review": "r1", "result": "MR-R1", "words": "Later."}}),
        json!({"amendDecision": {"id": "d1", "patch": {"words": "Later."}}}),
        json!({"withdrawDecision": {"id": "d1"}}),
        json!({"conclude": {"id": "r1", "suitable": "no"}}),
        json!({"amend": {"id": "r1", "patch": {"place": "Elsewhere"}}}),
        json!({"attend": {"id": "r1", "people": ["sec"], "attendance": "excused"}}),
        json!({"invite": {"id": "r1", "person": "eng"}}),
        json!({"act": {"review": "r1", "title": "Later"}}),
    ];
    for edit in locked {
        assert_eq!(desk.refused(json!({"review": edit})), ["refuse-review-locked"], "{edit}");
    }
    desk.edit(json!({"action": {"amend": {"id": "a1", "patch": {"due": "2026-07-31"}}}}));
    let first = desk.sheet()["document"].clone();
    assert_eq!(
        desk.refused(json!({"review": {"correct": {"id": "r1", "reason": ""}}})),
        ["refuse-review-correct-reason"]
    );
    desk.review("correct", json!({"id": "r1", "reason": "The place was wrong."}));
    desk.review("amend", json!({"id": "r1", "patch": {"place": "Room 2"}}));
    desk.edit(desk.approve());
    assert_ne!(desk.sheet()["document"], first);
    let sheet = desk.sheet();
    assert_eq!(
        (&sheet["state"], &sheet["place"], &sheet["note"]),
        (&json!("minutes-approved"), &json!("Room 2"), &json!("The place was wrong."))
    );
}

#[test]
fn an_input_that_is_found_opens_its_review_and_is_called_by_its_title() {
    let mut desk = Desk::new();
    desk.complete();
    let hits = desk.view("search", json!({"text": "looked", "lang": "es"}));
    let hit = hits.as_array().unwrap().iter().find(|hit| hit["kind"] == "reviewInput").unwrap();
    assert_eq!(
        (&hit["number"], &hit["opens"]["noun"], &hit["opens"]["id"]),
        (&json!("MR-2026-1"), &json!("review"), &json!("r1"))
    );
    assert!(!hit["title"].as_str().unwrap().contains("MR-I"), "{hit}");
    // Every entry of the history leads to what there is to open.
    let history = desk.view("history", json!({"noun": "review", "limit": 500}));
    let images = history.as_array().unwrap().iter().flat_map(|entry| entry["images"].as_array().unwrap());
    let opens: std::collections::BTreeSet<&str> =
        images.map(|image| image["opens"]["noun"].as_str().unwrap()).collect();
    assert!(opens.contains("review") && !opens.contains("reviewInput") && !opens.contains("decision"), "{opens:?}");
}

#[test]
fn an_action_that_approved_minutes_name_is_dropped_and_never_removed() {
    let mut desk = Desk::new();
    desk.complete();
    let before = json!({"review": {"act": {"id": "a2", "review": "r1", "title": "Noted by mistake"}}});
    desk.edit(before);
    desk.edit(json!({"action": {"remove": {"id": "a2"}}}));
    desk.edit(desk.approve());
    let remove = json!({"action": {"remove": {"id": "a1"}}});
    assert_eq!(desk.refused(remove.clone()), ["refuse-action-minuted"]);
    // Minutes under correction were issued all the same.
    desk.review("correct", json!({"id": "r1", "reason": "The place was wrong."}));
    assert_eq!(desk.refused(remove), ["refuse-action-minuted"]);
    desk.edit(json!({"action": {"drop": {"id": "a1", "reason": "The system was sold."}}}));
    // One that no minutes name goes as before.
    desk.edit(json!({"action": {"add": {"id": "own", "title": "Order badges"}}}));
    desk.edit(json!({"action": {"remove": {"id": "own"}}}));
}

#[test]
fn inputs_are_copied_as_of_the_cut_off() {
    let mut desk = Desk::new();
    desk.complete();
    desk.edit(desk.approve());
    // The next review looks at the action; what happens after its cut-off does not show in its copy.
    desk.on("2026-07-01");
    desk.edit(json!({"organisation": {"amend": {"patch": {"scope": "All of it"}}}}));
    desk.edit(json!({"action": {"add": {"id": "own", "title": "Tidy", "due": "2026-07-02"}}}));
    desk.review("plan", json!({"id": "r2", "heldOn": "2026-09-20", "periodFrom": "2026-03-11", "periodTo": "2026-09-01", "chair": "dir"}));
    desk.review("amend", json!({"id": "r2", "patch": {"cutOff": "2026-09-10"}}));
    desk.review("prepare", json!({"id": "r2"}));
    desk.on("2026-09-12");
    desk.edit(json!({"action": {"close": {"id": "a1", "outcome": "Done late."}}}));
    desk.edit(json!({"action": {"add": {"title": "Too late to show"}}}));
    desk.edit(json!({"organisation": {"amend": {"patch": {"scope": "Some of it"}}}}));
    desk.on("2026-09-22");
    desk.review("hold", json!({"id": "MR-2026-2"}));
    let sheet = desk.view("reviews.review", json!({"id": "r2", "lang": "es"}));
    assert_eq!(sheet["heldOn"], "2026-09-22", "the day on which it really started");
    let input = |id: &str| sheet["inputs"].as_array().unwrap().iter().find(|row| row["input"] == id).unwrap();
    let actions = input("MR-I1");
    assert_eq!(actions["title"]["lang"], "es");
    assert_eq!(
        actions["data"]["rows"],
        json!([["ACT-001", "Do it", "Eva Engineer", "2026-06-30", "cell-action-overdue"]])
    );
    assert_eq!(
        actions["data"]["sentence"]["args"],
        json!({"total": 1, "done": 0, "dropped": 0, "open": 1, "overdue": 1})
    );
    assert_eq!(actions["previous"]["review"], "MR-2026-1");
    assert_eq!(actions["previous"]["conclusion"], "First review.");
    assert_eq!(input("MR-I2")["data"]["rows"], json!([]), "the scope is told once, under input 11");
    let changes = &input("MR-I11")["data"]["rows"];
    assert_eq!(
        *changes,
        json!([["2026-07-01", "cell-subject-organisation", "cell-field-scope", "", "All of it", "Mara Voss"]])
    );
    assert_eq!(input("MR-I7")["data"]["rows"].as_array().unwrap().len(), 1, "raised before the cut-off");
    assert_eq!(input("MR-I5")["data"]["counts"][4], json!({"what": "count-partly", "value": 0, "of": 0}));
    // Every state is counted, so that the parts add up, and the review before stands beside them.
    let counts = |part: &Value| -> Vec<(String, u64)> {
        let count = |count: &Value| (count["what"].as_str().unwrap().to_owned(), count["value"].as_u64().unwrap());
        part["counts"].as_array().unwrap().iter().map(count).collect()
    };
    let named = |figures: [u64; 4]| {
        let whats = ["count-done", "count-dropped", "count-open", "count-actions-overdue"];
        whats.map(str::to_owned).into_iter().zip(figures).collect::<Vec<_>>()
    };
    assert_eq!(counts(&actions["data"]), named([0, 0, 1, 1]));
    assert_eq!(counts(&actions["previous"]), named([0, 0, 0, 0]));
    assert_eq!(input("MR-I4")["data"]["from"], "none");
    // A later change does not alter the copy.
    desk.edit(json!({"action": {"close": {"id": "own", "outcome": "Tidied."}}}));
    assert_eq!(desk.view("reviews.review", json!({"id": "r2", "lang": "es"}))["inputs"], sheet["inputs"]);
    let frame = json!({"review": {"amend": {"id": "r2", "patch": {"cutOff": "2026-09-12"}}}});
    assert_eq!(desk.refused(frame), ["refuse-review-frame-copied"]);
}

#[test]
fn decisions_on_controls_show_as_changes_of_the_period() {
    let mut desk = Desk::new();
    let decide = |id: &str, applicability: &str, extra: Value| {
        let mut body = json!({"control": id, "applicability": applicability});
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        json!({"control": {"decide": body}})
    };
    desk.edit(decide(
        "A.7.3",
        "excluded",
        json!({"exclusionGround": "not-necessary", "exclusionWords": "We buy no data for any of our systems."}),
    ));
    desk.edit(decide(
        "A.2.2",
        "applicable",
        json!({"inclusionCodes": ["risk"], "inclusionWords": "A wrong list harms patients."}),
    ));
    desk.hold();
    assert_eq!(desk.input("MR-I11")["data"]["sentence"]["args"], json!({"first": 2, "count": 0}));
    let told = desk.input("MR-I9");
    let counts = told["data"]["counts"].as_array().unwrap();
    assert!(counts.iter().any(|one| one["what"] == "count-risk-controls" && one["value"] == 1), "{told}");
    assert_eq!(told["picture"], Value::Null, "no risk, no map");
    desk.on("2026-04-02");
    desk.edit(decide(
        "A.7.3",
        "applicable",
        json!({"inclusionCodes": ["contract"], "inclusionWords": "We buy some now."}),
    ));
    desk.review("plan", json!({"id": "r2", "heldOn": "2026-05-20", "periodFrom": "2026-04-01", "periodTo": "2026-04-30", "chair": "dir"}));
    let sheet = desk.view("reviews.review", json!({"id": "r2"}));
    let input = |id: &str| sheet["inputs"].as_array().unwrap().iter().find(|row| row["input"] == id).unwrap();
    assert_eq!(
        input("MR-I11")["data"]["rows"][0],
        json!([
            "2026-04-02",
            "A.7.3",
            "cell-field-applicability",
            "cell-applicability-excluded",
            "cell-applicability-applicable",
            "Mara Voss"
        ])
    );
    assert_eq!(input("MR-I3")["data"]["rows"], json!([["cell-code-contract", "A.7.3"]]));
    assert_eq!(input("MR-I3")["data"]["counts"][1], json!({"what": "count-rests-contract", "value": 1, "of": null}));
}

#[test]
fn edits_of_a_review_are_undone() {
    let mut desk = Desk::new();
    desk.hold();
    let before = desk.sheet();
    desk.review("decide", json!({"id": "d1", "review": "r1", "result": "MR-R1", "words": "Do."}));
    desk.review("input", json!({"id": "r1", "input": "MR-I2", "patch": {"comment": "Seen."}}));
    desk.review("act", json!({"review": "r1", "title": "Do it", "decision": "d1"}));
    assert_eq!(
        desk.refused(json!({"review": {"withdrawDecision": {"id": "d1"}}})),
        ["refuse-review-decision-has-action"]
    );
    assert_eq!(desk.sheet()["actions"][0]["number"], "ACT-001");
    for _ in 0..3 {
        desk.edit(undo());
    }
    assert_eq!(desk.sheet(), before);
    desk.edit(undo());
    assert_eq!(desk.sheet()["state"], "in-preparation");
    assert_eq!(desk.sheet()["startedAt"], Value::Null);
}

#[test]
fn roles_are_copied_when_the_meeting_starts() {
    let mut desk = Desk::new();
    desk.prepare();
    desk.edit(json!({"person": {"amend": {"id": "sec", "patch": {"role": "Chief of staff"}}}}));
    assert_eq!(desk.sheet()["participants"][1]["role"], "Role of Sam Secretary");
    desk.on("2026-03-20");
    desk.review("hold", json!({"id": "r1"}));
    desk.edit(json!({"person": {"amend": {"id": "sec", "patch": {"role": "Somebody else"}}}}));
    assert_eq!(desk.sheet()["participants"][1]["role"], "Chief of staff");
}

#[test]
fn words_that_contradict_or_are_missing_are_refused() {
    let mut desk = Desk::new();
    desk.hold();
    let input = |patch: Value| json!({"review": {"input": {"id": "r1", "input": "MR-I2", "patch": patch}}});
    assert_eq!(
        desk.refused(input(json!({"nothing": true, "conclusion": "Much."}))),
        ["refuse-review-nothing-and-conclusion"]
    );
    assert_eq!(desk.refused(input(json!({"comment": "x".repeat(5001)}))), ["refuse-too-long"]);
    let decide = |body: Value| json!({"review": {"decide": body}});
    assert_eq!(desk.refused(decide(json!({"review": "r1", "result": "MR-R1"}))), ["refuse-review-decision-words"]);
    assert_eq!(
        desk.refused(decide(json!({"review": "r1", "result": "MR-R2", "noChange": true}))),
        ["refuse-review-no-change-reason"]
    );
    assert_eq!(desk.refused(decide(json!({"review": "r1", "result": "MR-R9", "words": "x"}))), ["refuse-unknown-code"]);
    assert_eq!(
        desk.refused(json!({"review": {"conclude": {"id": "r1", "suitable": "maybe"}}})),
        ["refuse-unknown-code"]
    );
    assert_eq!(
        desk.refused(json!({"review": {"invite": {"id": "r1", "person": "sec"}}})),
        ["refuse-review-invited-twice"]
    );
    assert!(matches!(
        desk.try_edit(json!({"review": {"hold": {"id": "nope"}}})),
        Err(Fault::NotFound { kind: "review", .. })
    ));
}

#[test]
fn a_draft_marks_what_was_corrected_since_the_meeting_and_approved_minutes_do_not() {
    let mut desk = Desk::new();
    desk.complete();
    assert_eq!(desk.sheet()["corrections"], json!([]), "nothing yet");
    desk.review("amendDecision", json!({"id": "d1", "patch": {"words": "Do much better."}}));
    desk.review("withdrawDecision", json!({"id": "d2"}));
    desk.review("input", json!({"id": "r1", "input": "MR-I3", "patch": {"conclusion": "Fine so far."}}));
    desk.edit(json!({"action": {"amend": {"id": "a1", "patch": {"owner": "sec"}}}}));
    desk.review("act", json!({"id": "a2", "review": "r1", "title": "Tell them", "owner": "eng", "due": "2026-07-31"}));
    desk.review("conclude", json!({"id": "r1", "nextReviewOn": "2026-10-01"}));
    let told = [
        ("MR-I3", "Looked at. · Fine.", "Looked at. · Fine so far."),
        ("D-001", "Do better. · It helps.", "Do much better. · It helps."),
        ("ACT-001", "Do it · Eva Engineer · 2026-06-30", "Do it · Sam Secretary · 2026-06-30"),
        ("ACT-002", "", "Tell them · Eva Engineer · 2026-07-31"),
        ("next", "2026-09-20", "2026-10-01"),
        ("D-002", "It fits.", ""),
    ];
    let told: Vec<Value> =
        told.iter().map(|(place, from, to)| json!({"place": place, "from": from, "to": to})).collect();
    assert_eq!(desk.sheet()["corrections"], json!(told));
    // What was corrected and put back again is none.
    desk.review("amendDecision", json!({"id": "d1", "patch": {"words": "Do better."}}));
    assert_eq!(desk.sheet()["corrections"].as_array().unwrap().len(), told.len() - 1);
    desk.review("decide", json!({"review": "r1", "result": "MR-R2", "noChange": true, "reason": "It fits."}));
    desk.edit(desk.approve());
    assert_eq!(desk.sheet()["corrections"], json!([]));
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let wanted = serde_json::from_value(json!({"kind": "management-review", "review": "r1", "draft": false})).unwrap();
    let Paper::ManagementReview(issued) = desk.workspace.copy(&wanted, &moment).unwrap().paper else { panic!() };
    let places: Vec<&str> = issued.corrections.iter().map(|one| one.place.as_str()).collect();
    assert_eq!(
        places,
        ["D-003", "ACT-002"],
        "what nobody had said when the meeting ended is told in issued minutes too"
    );
    // Opened again, only what is corrected from then on counts; the reason is the note.
    desk.review("correct", json!({"id": "r1", "reason": "A name was wrong."}));
    desk.review("input", json!({"id": "r1", "input": "MR-I4", "patch": {"comment": "Looked at twice."}}));
    let places: Vec<String> = desk.sheet()["corrections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["place"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(places, ["MR-I4"]);
}

#[test]
fn a_meeting_is_on_until_it_ends_and_says_what_is_open_while_people_are_there() {
    let mut desk = Desk::new();
    desk.hold();
    let sheet = desk.sheet();
    assert_eq!(
        (&sheet["state"], &sheet["next"], &sheet["blockers"]),
        (&json!("in-meeting"), &json!("held"), &json!([]))
    );
    let kinds = |part: &Value| -> std::collections::BTreeSet<String> {
        part.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let ahead = kinds(&sheet["ahead"]);
    for kind in ["input-open", "top-management-absent", "attendance-open", "no-improvement", "verdict-open", "no-next"]
    {
        assert!(ahead.contains(&format!("refuse-review-{kind}")), "{kind}: {ahead:?}");
    }
    assert_eq!(desk.refused(desk.approve()), ["refuse-review-state"], "minutes are approved after the meeting");
    desk.review("end", json!({"id": "r1"}));
    let sheet = desk.sheet();
    assert_eq!((&sheet["state"], kinds(&sheet["ahead"]).len()), (&json!("held"), 0));
    assert_eq!(kinds(&sheet["blockers"]), ahead, "what was named is what stands against the minutes");
    assert_eq!(desk.refused(json!({"review": {"end": {"id": "r1"}}})), ["refuse-review-state"]);
    desk.edit(undo());
    assert_eq!(desk.sheet()["state"], "in-meeting");
}

#[test]
fn everybody_is_invited_and_present_in_one_act_each() {
    let mut desk = Desk::new();
    desk.prepare();
    let all = json!({"id": "r1", "people": ["dir", "sec", "eng"]});
    desk.review("inviteAll", all.clone());
    desk.review("inviteAll", all);
    assert_eq!(desk.sheet()["participants"].as_array().unwrap().len(), 3, "nobody sits twice");
    assert_eq!(desk.refused(json!({"review": {"attendAll": {"id": "r1"}}})), ["refuse-review-not-held"]);
    desk.on("2026-03-20");
    desk.review("hold", json!({"id": "r1"}));
    desk.review("attend", json!({"id": "r1", "people": ["eng"], "attendance": "excused"}));
    desk.review("attendAll", json!({"id": "r1"}));
    let came: Vec<Value> =
        desk.sheet()["participants"].as_array().unwrap().iter().map(|seat| seat["attendance"].clone()).collect();
    assert_eq!(came, [json!("present"), json!("excused"), json!("present")], "who was excused stays so");
    desk.edit(undo());
    assert_eq!(desk.sheet()["participants"][0]["attendance"], "invited");
}

#[test]
fn what_is_decided_on_an_input_knows_it_and_covers_it() {
    let mut desk = Desk::new();
    desk.hold();
    // The screen, the list and the paper say the same.
    let printed = |desk: &Desk| {
        let wanted = Wanted { kind: "management-review".to_owned(), draft: true, ..Wanted::default() };
        let moment = desk.workspace.moment(desk.world.at).unwrap();
        let Paper::ManagementReview(paper) = desk.workspace.copy(&wanted, &moment).unwrap().paper else { panic!() };
        paper.inputs.iter().find(|one| one.input == "MR-I3").unwrap().covered
    };
    assert_eq!(desk.input("MR-I3")["covered"], false);
    assert!(!printed(&desk));
    desk.review(
        "decide",
        json!({"id": "d1", "review": "r1", "result": "MR-R2", "words": "Take the contract on.", "input": "MR-I3"}),
    );
    assert_eq!(desk.input("MR-I3")["covered"], true);
    assert!(printed(&desk));
    assert_eq!(desk.view("reviews.list", json!({}))["rows"][0]["inputsDone"], 1);
    assert_eq!(desk.sheet()["decisions"][0]["input"], "MR-I3");
    desk.review("act", json!({"id": "a1", "review": "r1", "title": "Ask for terms", "input": "MR-I3"}));
    desk.review("act", json!({"id": "a2", "review": "r1", "title": "Tell everybody"}));
    let label = |desk: &Desk, id: &str| {
        desk.view("register.one", json!({"noun": "action", "id": id}))["row"]["values"]["originLabel"].clone()
    };
    assert_eq!((label(&desk, "a1"), label(&desk, "a2")), (json!("MR-2026-1/3"), json!("MR-2026-1")));
    let nowhere = json!({"review": {"decide": {"review": "r1", "result": "MR-R2", "words": "x", "input": "MR-I99"}}});
    assert!(matches!(desk.try_edit(nowhere), Err(Fault::NotFound { kind: "review input", .. })));
    let minutes =
        |count: u32| json!({"review": {"input": {"id": "r1", "input": "MR-I3", "patch": {"minutes": count}}}});
    desk.edit(minutes(12));
    assert_eq!(desk.input("MR-I3")["minutes"], 12);
    assert_eq!(desk.refused(minutes(241)), ["refuse-review-minutes"]);
}

#[test]
fn the_next_review_is_proposed_from_the_one_before_and_prepared_in_one_act() {
    let mut desk = Desk::new();
    let first = desk.view("reviews.proposal", json!({}));
    assert_eq!((&first["after"], &first["open"]), (&Value::Null, &Value::Null));
    assert_eq!((&first["heldOn"], &first["participants"]), (&json!("2026-03-01"), &json!(["dir"])));
    desk.complete();
    assert_eq!(
        desk.view("reviews.proposal", json!({}))["open"],
        Value::Null,
        "a meeting that was held is none to prepare"
    );
    desk.edit(desk.approve());
    desk.edit(json!({"duty": {"assign": {"duty": "reviewChair", "person": "sec"}}}));
    desk.edit(json!({"person": {"retire": {"id": "dir"}}}));
    let mut next = desk.view("reviews.proposal", json!({}));
    assert_eq!(
        next,
        json!({"after": "MR-2026-1", "open": null, "heldOn": "2026-09-20", "periodFrom": "2026-03-11", "periodTo": "2026-09-19",
            "cutOff": "2026-09-19", "chair": "sec", "secretary": null, "place": "Room 1", "participants": ["sec"]})
    );
    for told in ["after", "open"] {
        next.as_object_mut().unwrap().remove(told);
    }
    next["participants"] = json!(["sec", "eng"]);
    next["secretary"] = json!("eng");
    next["prepare"] = json!(true);
    let before = desk.workspace.head().clone();
    desk.review("plan", next);
    let sheet = desk.view("reviews.review", json!({"id": "MR-2026-2"}));
    assert_eq!((&sheet["state"], &sheet["cutOff"]), (&json!("in-preparation"), &json!("2026-09-19")));
    assert_eq!((sheet["participants"].as_array().unwrap().len(), &sheet["secretary"]), (2, &json!("eng")));
    assert_eq!(desk.view("reviews.proposal", json!({}))["open"], "MR-2026-2");
    assert_eq!(desk.workspace.head().seq, before.seq + 1, "one act, one entry");
    // The day named for it has passed: today is proposed.
    desk.edit(undo());
    desk.on("2026-10-05");
    assert_eq!(desk.view("reviews.proposal", json!({}))["heldOn"], "2026-10-05");
}

#[test]
fn who_joins_by_video_is_there_and_what_is_noted_stands_apart_from_what_was_prepared() {
    let mut desk = Desk::new();
    desk.prepare();
    let comment = |text: &str| json!({"id": "r1", "input": "MR-I3", "patch": {"comment": text}});
    desk.review("input", comment("Prepared."));
    let remote = json!({"review": {"attend": {"id": "r1", "people": ["dir"], "attendance": "remote"}}});
    assert_eq!(desk.refused(remote.clone()), ["refuse-review-not-held"], "nobody came yet");
    desk.on("2026-03-20");
    desk.review("hold", json!({"id": "r1"}));
    desk.edit(remote);
    let ahead = desk.sheet()["ahead"].to_string();
    assert!(!ahead.contains("top-management-absent") && !ahead.contains("chair-absent"), "{ahead}");
    let told = |desk: &Desk| {
        let input = desk.input("MR-I3");
        (input["prepared"].clone(), input["notes"].clone())
    };
    assert_eq!(told(&desk), (json!("Prepared."), json!([])));
    desk.review("input", comment("Prepared.\nSaid first.\nSaid next."));
    assert_eq!(told(&desk), (json!("Prepared."), json!(["Said first.", "Said next."])));
    desk.review("input", comment("Written anew."));
    assert_eq!(told(&desk), (json!(""), json!(["Written anew."])));
    assert_eq!(desk.input("MR-I4")["notes"], json!([]));
}

#[test]
fn planned_meetings_and_the_day_of_the_next_one_stand_in_the_calendar() {
    let mut desk = Desk::new();
    let due = |desk: &Desk| -> Vec<(String, String)> {
        let days = desk.view("calendar", json!({}))["days"].clone();
        let text = |one: &Value| one.as_str().unwrap().to_owned();
        let review = |one: &&Value| one["what"]["id"].as_str().unwrap().contains("review");
        days.as_array()
            .unwrap()
            .iter()
            .filter(review)
            .map(|one| (text(&one["day"]), text(&one["what"]["id"])))
            .collect()
    };
    let one = |day: &str, what: &str| vec![(day.to_owned(), what.to_owned())];
    desk.plan();
    assert_eq!(due(&desk), one("2026-03-20", "due-review-meeting"));
    desk.edit(undo());
    desk.complete();
    assert_eq!(due(&desk), one("2026-09-20", "due-review-next"));
    desk.edit(desk.approve());
    let mut next = desk.view("reviews.proposal", json!({}));
    for told in ["after", "open"] {
        next.as_object_mut().unwrap().remove(told);
    }
    desk.review("plan", next);
    assert_eq!(due(&desk), one("2026-09-20", "due-review-meeting"), "what is planned is not asked for twice");
}

#[test]
fn votes_attendance_and_what_was_nothing_to_report_are_corrected_by_name() {
    let mut desk = Desk::new();
    desk.complete();
    let patch = json!({"nothing": false, "nothingReason": "", "conclusion": "First review."});
    desk.review("input", json!({"id": "r1", "input": "MR-I1", "patch": patch}));
    desk.review("amendDecision", json!({"id": "d1", "patch": {"dissent": "Eva Engineer: too early."}}));
    desk.review("attend", json!({"id": "r1", "people": ["dir"], "attendance": "remote"}));
    desk.review("dismiss", json!({"id": "r1", "person": "sec"}));
    let told = [
        ("MR-I1", "", "First review."),
        ("MR-I1.nothing", "First review.", ""),
        ("D-001", "Do better. · It helps.", "Do better. · It helps. · Eva Engineer: too early."),
        ("Dora Director.attendance", "present", "remote"),
        ("Sam Secretary.attendance", "present", ""),
    ];
    let told: Vec<Value> =
        told.iter().map(|(place, from, to)| json!({"place": place, "from": from, "to": to})).collect();
    assert_eq!(desk.sheet()["corrections"], json!(told));
}
