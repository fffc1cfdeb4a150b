//! Suppliers and interested parties: what the kernel does for a plain register, and the little that is special about them.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use crate::common::undo;
use serde_json::{Value, json};

/// Somebody who answers, and a system in use.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Ada"}));
    desk.add("system", json!({"id": "s1", "name": "Inlet"}));
    desk.edit(json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}}));
    desk
}

fn step(desk: &Desk, verb: &str) -> Value {
    let one = desk.one("supplier", "u1");
    one["steps"].as_array().unwrap().iter().find(|step| step["verb"] == verb).cloned().unwrap_or_default()
}

fn known() -> Value {
    json!({"owner": "p1", "provides": ["model"], "dependence": "high", "split": "They host, we check.",
        "dataUse": "None.", "exitPlan": "A second model is tested.", "systems": ["SYS-001"]})
}

#[test]
fn a_supplier_is_approved_when_it_is_known_and_there_is_a_way_out() {
    let mut desk = desk();
    desk.edit(json!({"supplier": {"add": {"id": "u1", "name": "Modelhaus"}}}));
    assert_eq!(desk.refused(json!({"supplier": {"add": {"name": "MODELHAUS"}}})), [pair("refuse-taken", "name")]);
    let approve = step(&desk, "approve");
    assert_eq!(approve["possible"], false);
    let reasons = desk.refused(json!({"supplier": {"approve": {"id": "u1"}}}));
    assert_eq!(reasons.len(), 5, "{reasons:?}");
    // A state is reached by its steps alone, whatever road sets the field.
    let jump = json!({"supplier": {"amend": {"id": "u1", "patch": {"standing": "suspended"}}}});
    assert_eq!(desk.refused(jump), [pair("refuse-step-from", "standing")]);
    assert_eq!(desk.refused(json!({"system": {"setScope": {"id": "s1"}}})), [pair("refuse-empty", "scope")]);
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "undecided"}}}));
    desk.edit(json!({"supplier": {"amend": {"id": "SUP-001", "patch": known()}}}));
    desk.edit(json!({"supplier": {"amend": {"id": "u1", "patch": {"exitPlan": ""}}}}));
    assert_eq!(
        desk.refused(json!({"supplier": {"approve": {"id": "u1"}}})),
        [pair("refuse-supplier-exit", "exitPlan")]
    );
    desk.edit(json!({"supplier": {"amend": {"id": "u1", "patch": {"exitPlan": "A second model is tested."}}}}));
    assert_eq!(step(&desk, "approve")["possible"], true);
    let made = desk.edit(json!({"supplier": {"amend": {"id": "u1", "patch": {"standing": "approved"}}}}));
    assert_eq!(made.edit, "supplier.approve", "a decision keeps its name on every road");
    let row = desk.one("supplier", "u1")["row"].clone();
    assert_eq!(
        (&row["values"]["standing"], &row["values"]["approved"]["by"]),
        (&json!("approved"), &json!("Mara Voss"))
    );
    assert_eq!((&row["names"]["systems"], &row["names"]["owner"]), (&json!("SYS-001 Inlet"), &json!("Ada")));
    assert_eq!(desk.refused(json!({"supplier": {"approve": {"id": "u1"}}})), [pair("refuse-step-from", "")]);
    // What runs on it is in use.
    let end = json!({"supplier": {"end": {"id": "u1", "why": "Too dear."}}});
    assert_eq!(desk.refused(end.clone()), [pair("refuse-supplier-in-use", "systems")]);
    desk.edit(json!({"system": {"setStage": {"id": "s1", "stage": "retired"}}}));
    assert_eq!(desk.refused(json!({"supplier": {"end": {"id": "u1"}}})), [pair("refuse-empty", "why")]);
    desk.edit(end);
    assert_eq!(desk.one("supplier", "u1")["row"]["values"]["standing"], "ended");
}

#[test]
fn a_decision_made_on_other_facts_says_so_and_is_reaffirmed_with_words() {
    let mut desk = desk();
    desk.edit(json!({"supplier": {"add": {"id": "u1", "name": "Modelhaus"}}}));
    desk.edit(json!({"supplier": {"amend": {"id": "u1", "patch": known()}}}));
    desk.edit(json!({"supplier": {"approve": {"id": "u1"}}}));
    assert_eq!(desk.one("supplier", "u1")["stale"], json!([]));
    desk.edit(json!({"supplier": {"amend": {"id": "u1", "patch": {"dataUse": "They train on it."}}}}));
    let stale = desk.one("supplier", "u1")["stale"].clone();
    assert_eq!((&stale[0]["act"], &stale[0]["by"]), (&json!("approve"), &json!("Mara Voss")));
    assert_eq!(
        stale[0]["changed"],
        json!([{"field": "dataUse", "then": "None.", "now": "They train on it.", "parts": []}])
    );
    let again = |why: &str| json!({"supplier": {"reaffirm": {"id": "u1", "act": "approve", "why": why}}});
    assert_eq!(desk.refused(again(" ")), [pair("refuse-reaffirm-why", "why")]);
    desk.edit(again("Agreed with them in writing."));
    assert_eq!(desk.one("supplier", "u1")["stale"], json!([]));
    desk.edit(undo());
    assert_eq!(desk.one("supplier", "u1")["stale"].as_array().unwrap().len(), 1);
}

#[test]
fn what_points_at_a_record_is_shown_and_holds_it() {
    let mut desk = desk();
    desk.edit(json!({"supplier": {"add": {"id": "u1", "name": "Modelhaus", "systems": ["s1"]}}}));
    let links = desk.one("system", "s1")["links"].clone();
    let own = links.as_array().unwrap().iter().find(|link| link["noun"] == "supplier").unwrap();
    assert_eq!((&own["field"], &own["name"]), (&json!("systems"), &json!("SUP-001 Modelhaus")));
    assert_eq!(desk.refused(json!({"system": {"remove": {"id": "s1"}}})), [pair("refuse-held", "")]);
    desk.edit(json!({"supplier": {"remove": {"id": "u1"}}}));
    desk.edit(json!({"system": {"remove": {"id": "s1"}}}));
    desk.edit(undo());
    desk.edit(undo());
    assert_eq!(
        desk.one("system", "s1")["links"].as_array().unwrap().iter().filter(|l| l["noun"] == "supplier").count(),
        1
    );
}

#[test]
fn a_proposal_counts_as_nothing_until_a_person_confirms_it() {
    let mut desk = desk();
    let propose =
        |patch: Value| json!({"party": {"propose": {"patch": patch, "source": "sector health", "why": "Usual."}}});
    let made = desk.edit(propose(json!({"name": "Patients", "kind": "affected", "taken": "yes"})));
    let first = made.created[0].id.clone();
    let bad = desk.edit(propose(json!({"name": "Neighbours", "taken": "no"}))).created[0].id.clone();
    let rows = |desk: &Desk| desk.total("party", json!({}));
    assert_eq!(rows(&desk), 0);
    assert_eq!(
        desk.refused(json!({"proposal": {"confirm": {"ids": [first, bad]}}})),
        [pair("refuse-party-why", "why")]
    );
    assert_eq!(rows(&desk), 0, "one bad stops the act");
    desk.edit(json!({"proposal": {"confirm": {"ids": [first]}}}));
    assert_eq!(rows(&desk), 1);
    assert_eq!(desk.one("party", "PAR-001")["row"]["values"]["kind"], "affected");
    desk.edit(json!({"proposal": {"dismiss": {"ids": [bad], "why": "Nobody lives near."}}}));
    let onto = json!({"party": {"propose": {"record": "PAR-001", "patch": {"basis": "law"}, "source": "the law"}}});
    desk.edit(onto);
    let one = desk.one("party", "PAR-001");
    assert_eq!((&one["row"]["proposed"], &one["proposals"][0]["patch"]["basis"]), (&json!(1), &json!("law")));
    assert_eq!(one["row"]["values"]["basis"], "");
}

#[test]
fn many_records_change_in_one_edit_with_the_reasons_of_each() {
    let mut desk = desk();
    for (id, name) in [("u1", "One"), ("u2", "Two")] {
        desk.edit(json!({"supplier": {"add": {"id": id, "name": name, "since": "2026-05-01"}}}));
    }
    let made = desk.edit(json!({"supplier": {"many": {"ids": ["u1", "SUP-002"], "patch": {"dependence": "low"}}}}));
    assert_eq!(made.edit, "supplier.many");
    let fault = desk
        .world
        .try_edit(
            &mut desk.workspace,
            json!({"supplier": {"many": {"ids": ["u1", "u2"], "patch": {"ends": "2026-01-01"}}}}),
        )
        .unwrap_err();
    let rows: Vec<_> = fault.refusals().iter().map(|refusal| refusal.row.clone().unwrap()).collect();
    assert_eq!(rows, ["u1", "u2"]);
    desk.edit(json!({"supplier": {"duplicate": {"id": "u1"}}}));
    assert_eq!(desk.one("supplier", "SUP-003")["row"]["values"]["name"], "One (2)");
    desk.edit(json!({"supplier": {"retire": {"id": "SUP-003", "why": "A double."}}}));
    assert!(desk.one("supplier", "SUP-003")["row"]["retiredOn"].is_string());
    desk.edit(json!({"supplier": {"reinstate": {"id": "SUP-003"}}}));
    assert!(desk.one("supplier", "SUP-003")["row"]["retiredOn"].is_null());
}

#[test]
fn whom_the_inventory_names_is_proposed_once_with_all_its_systems() {
    let mut desk = desk();
    let draft = || json!({"supplier": {"draftNamed": {}}});
    assert_eq!(desk.refused(draft()), [pair("refuse-supplier-nobody", "")]);
    desk.add("system", json!({"id": "s2", "name": "Outlet", "supplier": " modelhaus ", "origin": "own"}));
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"supplier": "Modelhaus", "origin": "bought"}}}}));
    desk.edit(draft());
    assert_eq!(desk.total("supplier", json!({})), 0, "a proposal counts as nothing");
    assert_eq!(desk.refused(draft()), [pair("refuse-supplier-nobody", "")], "what is proposed is not proposed twice");
    let open = desk.ask("register.offered", json!({"noun": "supplier"}));
    let ids: Vec<&str> = open.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    desk.edit(json!({"proposal": {"confirm": {"ids": ids}}}));
    let row = desk.ask("register.rows", json!({"noun": "supplier"}))["rows"][0].clone();
    assert_eq!(
        (&row["values"]["provides"], &row["names"]["systems"]),
        (&json!(["system"]), &json!("SYS-001 Inlet; SYS-002 Outlet"))
    );
}
