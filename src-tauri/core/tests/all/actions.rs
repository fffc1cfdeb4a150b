//! The register of actions: origins, what ends and reopens one, carrying over, and the list.
#![allow(clippy::unwrap_used)]

use crate::common::{World, person, undo};
use aims_core::door::Workspace;
use aims_core::fault::Fault;
use serde_json::{Value, json};

struct Desk {
    _folder: tempfile::TempDir,
    world: World,
    workspace: Workspace,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let mut workspace = world.create(&folder.path().join("a.aims"));
        for (id, name) in [("dir", "Dora Director"), ("eng", "Eva Engineer")] {
            world.edit(&mut workspace, person(id, name));
        }
        Self { _folder: folder, world, workspace }
    }

    fn action(&mut self, verb: &str, body: Value) {
        self.world.edit(&mut self.workspace, json!({"action": {verb: body}}));
    }

    fn refused(&mut self, verb: &str, body: Value) -> Vec<(String, String)> {
        let fault = self.world.try_edit(&mut self.workspace, json!({"action": {verb: body}})).unwrap_err();
        assert!(!fault.refusals().is_empty(), "{fault:?}");
        let refusals = fault.refusals().iter();
        refusals.map(|r| (r.message.id.clone(), r.field.clone().unwrap_or_default())).collect()
    }

    fn list(&self, args: Value) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        let mut asked = json!({"noun": "action"});
        asked.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
        self.workspace.view_json("register.rows", asked, &moment).unwrap()
    }

    fn numbers(&self, args: Value) -> Vec<String> {
        let rows = self.list(args)["rows"].as_array().unwrap().clone();
        rows.iter().map(|row| row["number"].as_str().unwrap().to_owned()).collect()
    }

    fn sheet(&self, id: &str) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        self.workspace.view_json("register.one", json!({"noun": "action", "id": id}), &moment).unwrap()
    }

    fn said(&self, id: &str) -> Value {
        self.sheet(id)["row"]["values"].clone()
    }

    /// Keys of those that are open although their day has passed.
    fn overdue(&self) -> Vec<String> {
        self.numbers(json!({"filter": {"state": "open", "due": "..2026-11-23"}}))
    }

    /// Two planned reviews, r1 in December and r2 the June after.
    fn plan(&mut self) {
        for (id, held) in [("r1", "2026-12-10"), ("r2", "2027-06-10")] {
            let plan =
                json!({"id": id, "heldOn": held, "periodFrom": "2026-01-01", "periodTo": "2026-11-30", "chair": "dir"});
            self.world.edit(&mut self.workspace, json!({"review": {"plan": plan}}));
        }
    }
}

fn one(id: &str, field: &str) -> Vec<(String, String)> {
    vec![(id.to_owned(), field.to_owned())]
}

#[test]
fn every_action_shows_where_it_comes_from() {
    let mut desk = Desk::new();
    desk.action(
        "add",
        json!({"id": "a1", "title": " Write the logs down ", "owner": "eng", "due": "2026-12-01",
        "origin": {"kind": "statement", "id": "A.6.2.8"}}),
    );
    desk.action("add", json!({"id": "a2", "title": "Tidy"}));
    let sheet = desk.sheet("ACT-001");
    let action = &sheet["row"]["values"];
    assert_eq!(action["title"], "Write the logs down");
    assert_eq!((&action["origin"], &action["originLabel"]), (&json!("statement"), &json!("A.6.2.8")));
    assert_eq!((&sheet["row"]["names"]["owner"], desk.overdue().len()), (&json!("Eva Engineer"), 0));
    assert_eq!(sheet["addedBy"], "Mara Voss");
    assert_eq!(desk.said("a2")["origin"], "own");
    let nowhere = json!({"title": "x", "origin": {"kind": "statement", "id": "A.9.9"}});
    assert_eq!(desk.refused("add", nowhere), one("refuse-action-origin", "origin"));
}

#[test]
fn fields_are_checked_and_every_reason_is_named() {
    let mut desk = Desk::new();
    let wrong = json!({"title": " ", "owner": "nobody", "due": "2026-02-30"});
    let reasons = desk.refused("add", wrong);
    let ids: Vec<&str> = reasons.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["refuse-empty", "refuse-no-such-person", "refuse-not-a-date"]);
    assert_eq!(desk.refused("add", json!({"title": "x".repeat(201)})), one("refuse-too-long", "title"));
    assert_eq!(desk.refused("add", json!({"title": "x", "id": "with space"})), one("refuse-key", "id"));
    desk.action("add", json!({"title": "x", "id": "a1"}));
    assert_eq!(desk.refused("add", json!({"title": "x", "id": "a1"})), one("refuse-id-taken", "id"));
    desk.world.edit(&mut desk.workspace, json!({"person": {"retire": {"id": "eng"}}}));
    let retired = json!({"id": "a1", "patch": {"owner": "eng"}});
    assert_eq!(desk.refused("amend", retired), one("refuse-person-retired", "owner"));
    assert_eq!(desk.list(json!({}))["total"], 1);
}

#[test]
fn an_action_ends_with_its_outcome_and_reopens() {
    let mut desk = Desk::new();
    desk.action("add", json!({"id": "a1", "title": "Tidy", "due": "2026-11-01"}));
    assert_eq!(desk.overdue().len(), 1);
    assert_eq!(desk.refused("close", json!({"id": "a1", "outcome": " "})), one("refuse-action-outcome", "outcome"));
    assert_eq!(desk.refused("drop", json!({"id": "a1", "reason": ""})), one("refuse-action-reason", "reason"));
    assert_eq!(desk.refused("reopen", json!({"id": "a1"})), one("refuse-action-open", ""));
    desk.action("close", json!({"id": "ACT-001", "outcome": "Tidied."}));
    let action = desk.said("a1");
    assert_eq!((&action["state"], &action["closedOn"]), (&json!("done"), &json!("2026-11-24")));
    assert_eq!(desk.overdue().len(), 0);
    assert_eq!(desk.refused("amend", json!({"id": "a1", "patch": {"title": "x"}})), one("refuse-action-not-open", ""));
    assert_eq!(desk.refused("drop", json!({"id": "a1", "reason": "x"})), one("refuse-action-not-open", ""));
    desk.action("reopen", json!({"id": "a1"}));
    assert_eq!(desk.said("a1")["outcome"], "");
    desk.action("drop", json!({"id": "a1", "reason": "Nobody needs it."}));
    assert_eq!(desk.said("a1")["state"], "dropped");
    desk.world.edit(&mut desk.workspace, undo());
    assert_eq!(desk.said("a1")["state"], "open");
}

#[test]
fn absent_fields_stay_and_null_clears() {
    let mut desk = Desk::new();
    desk.action("add", json!({"id": "a1", "title": "Tidy", "owner": "eng", "due": "2026-12-01"}));
    desk.action("amend", json!({"id": "a1", "patch": {"detail": "More."}}));
    let action = desk.said("a1");
    assert_eq!((&action["owner"], &action["due"]), (&json!("eng"), &json!("2026-12-01")));
    desk.action("amend", json!({"id": "a1", "patch": {"owner": null, "due": null}}));
    let action = desk.said("a1");
    assert_eq!((&action["owner"], &action["due"], &action["detail"]), (&Value::Null, &Value::Null, &json!("More.")));
}

#[test]
fn actions_are_carried_to_a_later_review_only() {
    let mut desk = Desk::new();
    desk.plan();
    desk.action("add", json!({"id": "a1", "title": "Tidy"}));
    let carry = |to: &str, reason: &str| json!({"id": "a1", "review": to, "reason": reason});
    assert_eq!(desk.refused("carry", carry("r1", " ")), one("refuse-action-carry-reason", "reason"));
    desk.action("carry", carry("r2", "No time."));
    let action = desk.said("a1");
    let number = desk.sheet("a1")["row"]["names"]["carriedTo"].clone();
    assert_eq!((&number, &action["carriedWhy"]), (&json!("MR-2027-1"), &json!("No time.")));
    assert_eq!(desk.refused("carry", carry("r1", "Back.")), one("refuse-action-carry-earlier", "review"));
    assert_eq!(desk.refused("carry", carry("r2", "Again.")), one("refuse-action-carry-earlier", "review"));
    let gone = json!({"action": {"carry": carry("r9", "x")}});
    let fault = desk.world.try_edit(&mut desk.workspace, gone).unwrap_err();
    assert!(matches!(fault, Fault::NotFound { kind: "review", .. }));
}

#[test]
fn the_list_is_filtered_sorted_and_paged() {
    let mut desk = Desk::new();
    let add = |title: &str, owner: Option<&str>, due: Option<&str>| json!({"title": title, "owner": owner, "due": due});
    desk.action("add", add("Cedar", Some("eng"), Some("2026-12-24")));
    desk.action("add", add("alder", Some("dir"), Some("2026-11-20")));
    desk.action("add", add("Birch", None, None));
    desk.action("add", add("Elm 100%_'", Some("eng"), Some("2026-11-24")));
    desk.action("close", json!({"id": "ACT-003", "outcome": "Cut."}));
    assert_eq!(
        desk.numbers(json!({"sort": "state,due"})),
        ["ACT-002", "ACT-004", "ACT-001", "ACT-003"],
        "open first, then by due date"
    );
    assert_eq!(
        desk.numbers(json!({})),
        ["ACT-002", "ACT-004", "ACT-001", "ACT-003"],
        "so they stand before anybody sorts"
    );
    assert_eq!(desk.numbers(json!({"sort": "title"})), ["ACT-002", "ACT-003", "ACT-001", "ACT-004"]);
    assert_eq!(desk.numbers(json!({"sort": "-number"})), ["ACT-004", "ACT-003", "ACT-002", "ACT-001"]);
    assert_eq!(
        desk.numbers(json!({"sort": "-due"})),
        ["ACT-001", "ACT-004", "ACT-002", "ACT-003"],
        "without a date last"
    );
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let wrong = json!({"noun": "action", "sort": "title; DROP TABLE action"});
    let fault = desk.workspace.view_json("register.rows", wrong, &moment).unwrap_err();
    assert!(matches!(fault, Fault::Malformed(_)), "an unknown column is no SQL");
    assert_eq!(desk.numbers(json!({"filter": {"owner": "eng"}, "sort": "due"})), ["ACT-004", "ACT-001"]);
    assert_eq!(desk.numbers(json!({"filter": {"owner": ""}})), ["ACT-003"]);
    assert_eq!(desk.overdue(), ["ACT-002"], "due today is not overdue");
    assert_eq!(desk.numbers(json!({"filter": {"state": "done"}})), ["ACT-003"]);
    assert_eq!(desk.numbers(json!({"text": "100%_'"})), ["ACT-004"]);
    assert_eq!(desk.numbers(json!({"filter": {"origin": "review"}})), Vec::<String>::new());
    let page = desk.list(json!({"sort": "state,due", "offset": 1, "limit": 2}));
    let open = desk.list(json!({"filter": {"state": "open"}}))["total"].clone();
    assert_eq!((&page["total"], &open, desk.overdue().len()), (&json!(4), &json!(3), 1));
    assert_eq!(page["rows"].as_array().unwrap().len(), 2);
    assert_eq!(page["rows"][0]["number"], "ACT-004");
}

#[test]
fn a_day_that_has_passed_is_late_while_the_action_is_open_and_says_the_same_as_the_filter() {
    let mut desk = Desk::new();
    for (id, due) in [("past", json!("2026-11-23")), ("today", json!("2026-11-24")), ("none", Value::Null)] {
        desk.action("add", json!({"id": id, "title": id, "due": due}));
    }
    let late = |desk: &Desk| -> Vec<String> {
        let rows = desk.list(json!({}))["rows"].as_array().unwrap().clone();
        let late = rows.iter().filter(|row| row["late"] == json!(["due"]));
        late.map(|row| row["number"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!((late(&desk), desk.overdue()), (vec!["ACT-001".to_owned()], vec!["ACT-001".to_owned()]));
    assert_eq!(desk.sheet("past")["row"]["late"], json!(["due"]));
    desk.action("close", json!({"id": "past", "outcome": "Done late"}));
    assert_eq!((late(&desk), desk.overdue()), (Vec::<String>::new(), Vec::new()));
}

#[test]
fn of_many_late_actions_the_first_are_named_and_the_rest_counted_and_opened() {
    let mut desk = crate::common::desk::Desk::new();
    for at in 0..24 {
        let due = format!("2026-06-{:02}", 1 + at);
        desk.add("action", json!({"title": format!("Work {at}"), "due": due}));
    }
    let told = desk.ask("home", json!({}));
    let named: Vec<&str> =
        told["passed"]["days"].as_array().unwrap().iter().map(|one| one["day"].as_str().unwrap()).collect();
    assert_eq!(named, ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"], "the latest stand first");
    assert_eq!(told["passed"]["all"], 24);
    let all = ["next", "behind", "records"].into_iter().flat_map(|part| told[part].as_array().unwrap());
    assert!(
        all.clone().count() > 0 && !all.into_iter().any(|one| one["goal"]["noun"] == "action"),
        "beside, not above"
    );
    // What it opens are all of them.
    assert_eq!(desk.ask("calendar", json!({}))["late"], 24);
}
