//! The life of a system: data, suppliers' answers, tests, measures, gates and sheets, and what each is refused for.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Ada", "topManagement": true}));
    desk.add("system", json!({"id": "s1", "name": "Inlet", "patch": {"purpose": "Sorts letters.", "stage": "test"}}));
    desk
}

fn stage(to: &str) -> Value {
    json!({"system": {"setStage": {"id": "s1", "stage": to}}})
}

fn ids(reasons: &[(String, String)]) -> Vec<&str> {
    reasons.iter().map(|(id, _)| id.as_str()).collect()
}

fn tested(desk: &mut Desk, id: &str, name: &str, result: &str) {
    desk.add(
        "systemTest",
        json!({"id": id, "name": name, "system": "s1", "kind": "attack", "version": "1", "testScope": "All.", "by": "p1",
            "criteria": "None of 30 gets through.", "setOn": "2026-01-02", "heldOn": "2026-01-05", "againOn": "2027-01-05"}),
    );
    desk.edit(json!({"systemTest": {"judge": {"id": id, "result": result, "findings": "Seen."}}}));
}

fn overseen(desk: &mut Desk) {
    desk.add(
        "oversight",
        json!({"id": "o1", "name": "All", "system": "s1", "stop": "The switch.", "wayBack": "By hand."}),
    );
}

fn told(desk: &mut Desk) {
    let told =
        json!({"id": "d1", "name": "Guide", "system": "s1", "sheet": "user-information", "givenOn": "2026-01-06"});
    desk.add("delivery", told);
}

fn gate(desk: &Desk, name: &str) -> Value {
    let gates = desk.ask("systems.gates", json!({"system": "s1"}));
    gates.as_array().unwrap().iter().find(|gate| gate["gate"] == name).cloned().unwrap()
}

#[test]
fn a_system_comes_into_use_when_its_gate_is_there_and_each_record_missing_is_named() {
    let mut desk = desk();
    let all = ["refuse-gate-impact", "refuse-gate-verification", "refuse-gate-userInformation", "refuse-gate-rollback"];
    assert_eq!(ids(&desk.refused(stage("in-use"))), all);
    // Whatever road sets the stage, it is asked.
    let patch = json!({"system": {"amend": {"id": "s1", "patch": {"stage": "in-use"}}}});
    assert_eq!(ids(&desk.refused(patch)), all);
    let past = json!({"system": {"setStage": {"id": "s1", "stage": "in-use", "on": "2020-01-01"}}});
    assert_eq!(ids(&desk.refused(past)), all, "a day before the AIMS alone says nothing");
    overseen(&mut desk);
    told(&mut desk);
    tested(&mut desk, "t1", "Jailbreak", "passed");
    assert_eq!(ids(&desk.refused(stage("in-use"))), ["refuse-gate-impact"]);
    // A test that failed stands until the same one passes; another of its kind says nothing of it.
    tested(&mut desk, "t2", "Poisoned page", "failed");
    tested(&mut desk, "t3", "Leading question", "passed");
    assert_eq!(ids(&desk.refused(stage("in-use"))), ["refuse-gate-impact", "refuse-gate-verification"]);
    tested(&mut desk, "t4", " poisoned page", "passed");
    assert_eq!(ids(&desk.refused(stage("in-use"))), ["refuse-gate-impact"]);
    let use_ = gate(&desk, "in-use");
    let there = |need: &str| {
        use_["records"].as_array().unwrap().iter().find(|one| one["need"] == need).unwrap()["there"].clone()
    };
    assert_eq!((there("impact"), there("verification"), there("rollback")), (json!(false), json!(true), json!(true)));
    assert_eq!((&use_["come"], &use_["owed"]), (&json!(false), &json!(false)));
}

#[test]
fn what_was_in_use_before_the_aims_is_told_as_that_and_its_records_are_owed() {
    let mut desk = desk();
    let past =
        json!({"system": {"setStage": {"id": "s1", "stage": "in-use", "on": "2020-01-01", "note": "Bought then."}}});
    desk.edit(json!({"system": {"add": {"id": "s2", "name": "Older"}}}));
    desk.edit(json!({"system": {"setStage": {"id": "s2", "stage": "in-use"}}}));
    // The first stage that is ever said of a system is what it was when it came into the inventory.
    assert_eq!(desk.values("system", "s2")["stage"], "in-use");
    desk.edit(json!({"system": {"setStage": {"id": "s2", "stage": "changed"}}}));
    let again = json!({"system": {"setStage": {"id": "s2", "stage": "in-use"}}});
    assert_eq!(desk.refused(again).len(), 4, "after a change the gate is asked");
    let mut fresh = Desk::new();
    fresh.edit(json!({"system": {"add": {"id": "s1", "name": "Inlet"}}}));
    fresh.edit(json!({"system": {"setStage": {"id": "s1", "stage": "test", "on": "2019-05-05"}}}));
    fresh.edit(past);
    let gate = gate(&fresh, "in-use");
    assert_eq!((&gate["come"], &gate["owed"]), (&json!(true), &json!(true)), "recorded, and not called whole");
}

#[test]
fn a_gate_that_lies_behind_is_no_gate_ahead_and_what_it_lacks_is_named() {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Ada"}));
    desk.edit(json!({"system": {"add": {"id": "s1", "name": "Inlet"}}}));
    desk.edit(json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}}));
    desk.add("dataSet", json!({"id": "d1", "name": "Letters", "ofSystems": ["s1"], "uses": ["testing"]}));
    desk.add("dataSet", json!({"id": "d2", "name": "Rules", "ofSystems": ["s1"], "uses": ["input"]}));
    desk.edit(json!({"dataSet": {"withdraw": {"id": "d2", "why": "Not used."}}}));
    tested(&mut desk, "t1", "Jailbreak", "failed");
    let lies =
        |desk: &Desk| ["development", "test", "in-use", "operation"].map(|name| gate(desk, name)["behind"].clone());
    assert_eq!(lies(&desk), [true, true, false, false].map(|behind| json!(behind)));
    let open = |desk: &Desk, at: &str, need: &str| {
        let gate = gate(desk, at);
        gate["records"].as_array().unwrap().iter().find(|one| one["need"] == need).unwrap()["open"].clone()
    };
    assert_eq!(open(&desk, "test", "data"), json!(["DS-001 Letters"]), "what is withdrawn is not in its way");
    assert_eq!(open(&desk, "in-use", "verification"), json!(["TST-001 Jailbreak"]));
    desk.add("responsibility", json!({"id": "r1", "task": "Logs", "system": "s1"}));
    assert_eq!(open(&desk, "operation", "split"), json!(["RSP-001 Logs"]));
    tested(&mut desk, "t2", "Jailbreak", "passed");
    assert_eq!(open(&desk, "in-use", "verification"), json!([]));
}

#[test]
fn a_criterion_is_set_before_the_test_and_what_did_not_pass_is_tried_again() {
    let mut desk = desk();
    let test = json!({"id": "t1", "name": "Injection", "system": "s1", "kind": "injection", "version": "1", "by": "p1",
        "testScope": "All.", "criteria": "None of 30.", "setOn": "2026-01-06", "heldOn": "2026-01-05"});
    assert_eq!(desk.refused(json!({"systemTest": {"add": test}})), [pair("refuse-systemTest-set", "setOn")]);
    let mut right = test.clone();
    right["setOn"] = json!("2026-01-05");
    desk.add("systemTest", right);
    let judge = |result: &str| json!({"systemTest": {"judge": {"id": "t1", "result": result, "findings": "One."}}});
    assert_eq!(desk.refused(judge("failed")), [pair("refuse-systemTest-again", "againOn")]);
    desk.edit(judge("passed"));
    let result = json!({"systemTest": {"amend": {"id": "t1", "patch": {"result": "failed"}}}});
    assert_eq!(desk.refused(result), [pair("refuse-systemTest-judged", "result")]);
    // Another criterion than it was judged by shows.
    desk.edit(json!({"systemTest": {"amend": {"id": "t1", "patch": {"criteria": "None of 3."}}}}));
    assert_eq!(desk.one("systemTest", "t1")["stale"][0]["changed"][0]["field"], "criteria");
}

#[test]
fn a_measure_beyond_its_threshold_is_told_to_its_system_once_and_the_page_says_so() {
    let mut desk = desk();
    desk.add("dataSet", json!({"id": "d1", "name": "Letters", "ofSystems": ["s1"], "uses": ["testing"]}));
    let both = json!({"name": "x", "system": "s1", "dataSet": "d1"});
    assert_eq!(desk.refused(json!({"measure": {"add": both}})), [pair("refuse-measure-of", "system")]);
    desk.add("measure", json!({"id": "m1", "name": "Errors", "dataSet": "d1", "crossedWhen": "above", "threshold": 4, "every": "month"}));
    let read = |desk: &mut Desk, day: &str, value: i64| {
        desk.add("measureReading", json!({"day": day, "measure": "m1", "value": value}));
        let told = desk.values("system", "s1")["happened"].to_string();
        told.matches("measure/m1").count()
    };
    assert_eq!(read(&mut desk, "2026-01-01", 4), 0, "the figure itself is within");
    assert_eq!(desk.values("measure", "m1")["stands"], "within");
    assert_eq!(read(&mut desk, "2026-01-03", 5), 1);
    assert_eq!(read(&mut desk, "2026-01-04", 6), 1, "it is there already");
    assert_eq!(desk.values("measure", "m1")["stands"], "crossed");
}

#[test]
fn data_are_approved_on_their_origin_and_what_learns_from_others_is_named() {
    let mut desk = desk();
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in", "reason": ""}}}));
    desk.add(
        "dataSet",
        json!({"id": "d1", "name": "Letters", "ofSystems": ["s1"], "uses": ["training"], "personalData": "yes"}),
    );
    let approve = json!({"dataSet": {"approve": {"id": "d1"}}});
    let reasons = desk.refused(approve.clone());
    assert!(reasons.contains(&pair("refuse-dataSet-basis", "lawfulBasis")), "{reasons:?}");
    assert!(reasons.contains(&pair("refuse-dataSet-unsigned", "signed")), "{reasons:?}");
    assert_eq!(ids(&reasons).iter().filter(|id| **id == "refuse-dataSet-learns").count(), 3);
    let named = |desk: &Desk| desk.ask("consistency", json!({})).to_string().contains("contradiction-data-unproven");
    assert!(named(&desk));
    let said = json!({"owner": "p1", "source": "Clinics.", "licence": "Contract.", "quality": "Whole.",
        "retention": "A year", "lawfulBasis": "contract", "preparation": "Masked.", "representative": "Of nine.", "bias": "None seen."});
    desk.edit(json!({"dataSet": {"amend": {"id": "d1", "patch": said}}}));
    desk.add("dataStep", json!({"dataSet": "d1", "did": "Masked", "who": "Clinic"}));
    assert_eq!(ids(&desk.refused(approve.clone())), ["refuse-dataSet-unsigned"]);
    desk.edit(json!({"dataSet": {"sign": {"id": "d1", "note": "Looked at."}}}));
    desk.edit(json!({"dataSet": {"amend": {"id": "d1", "patch": {"source": "Others."}}}}));
    assert_eq!(ids(&desk.refused(approve.clone())), ["refuse-dataSet-signed-other"]);
    desk.edit(json!({"dataSet": {"sign": {"id": "d1", "note": "Looked again."}}}));
    desk.edit(approve);
    assert!(!named(&desk));
    // What the entry names is proposed, and counts as nothing.
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"dataSets": "Letters\nDesk rules"}}}}));
    desk.edit(json!({"dataSet": {"draft": {"system": "s1"}}}));
    assert_eq!(desk.total("dataSet", json!({})), 1);
    assert_eq!(
        desk.refused(json!({"dataSet": {"draft": {"system": "s1"}}})),
        [pair("refuse-dataSet-nothing", "system")]
    );
}

#[test]
fn a_supplier_is_asked_answers_and_is_approved_on_the_answers() {
    let mut desk = desk();
    let said = json!({"id": "u1", "name": "Modelhaus", "owner": "p1", "provides": ["model"], "dependence": "low",
        "split": "They host.", "dataUse": "None.", "systems": ["s1"]});
    desk.add("supplier", said);
    desk.edit(json!({"supplier": {"ask": {"id": "u1"}}}));
    assert_eq!(desk.total("supplierAnswer", json!({})), 10, "without a template the usual ones");
    assert_eq!(ids(&desk.refused(json!({"supplier": {"ask": {"id": "u1"}}}))), ["refuse-supplier-asked"]);
    let approve = json!({"supplier": {"approve": {"id": "u1"}}});
    assert_eq!(ids(&desk.refused(approve.clone())), ["refuse-supplier-open"]);
    let all = desk.ask("register.rows", json!({"noun": "supplierAnswer"}));
    let keys: Vec<&str> = all["rows"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
    desk.edit(json!({"supplierAnswer": {"many": {"ids": keys, "patch": {"answer": "Yes.", "judged": "enough"}}}}));
    assert_eq!(ids(&desk.refused(approve.clone())), ["refuse-supplier-unrated"]);
    let rate = |rating: &str| json!({"supplier": {"rate": {"id": "u1", "rating": rating}}});
    assert_eq!(desk.refused(rate("conditions")), [pair("refuse-empty", "conditions")]);
    desk.edit(rate("unsuitable"));
    assert_eq!(ids(&desk.refused(approve.clone())), ["refuse-supplier-unsuitable"]);
    desk.edit(rate("suitable"));
    let judged = |as_: &str| json!({"supplierAnswer": {"amend": {"id": keys[0], "patch": {"judged": as_}}}});
    desk.edit(judged("not-enough"));
    assert_eq!(ids(&desk.refused(approve.clone())), ["refuse-supplier-against"], "with conditions, or not at all");
    desk.edit(judged("enough"));
    desk.edit(approve);
    desk.edit(json!({"responsibility": {"list": {"system": "s1"}}}));
    let tasks = desk.total("responsibility", json!({}));
    desk.edit(json!({"responsibility": {"list": {"system": "s1"}}}));
    assert_eq!(
        (tasks, desk.total("responsibility", json!({}))),
        (json!(12), json!(12)),
        "what is listed is not listed twice"
    );
    let whose = json!({"responsibility": {"amend": {"id": "RSP-001", "patch": {"whose": ["supplier"]}}}});
    assert_eq!(desk.refused(whose), [pair("refuse-responsibility-supplier", "supplier")]);
}

#[test]
fn a_planned_change_is_approved_before_and_one_that_matters_is_told_to_its_system() {
    let mut desk = desk();
    let said = json!({"id": "c1", "name": "New model", "system": "s1", "planned": "planned", "reason": "Errors fell.", "effect": "e",
        "matters": "again", "mattersWhy": "Another model.", "owner": "p1"});
    desk.add("systemChange", said);
    let record = json!({"systemChange": {"record": {"id": "c1", "on": "2026-01-05"}}});
    assert_eq!(ids(&desk.refused(record)), ["refuse-systemChange-planned"]);
    let approve = json!({"systemChange": {"approve": {"id": "c1"}}});
    assert_eq!(ids(&desk.refused(approve.clone())), ["refuse-systemChange-before"; 2]);
    desk.edit(json!({"systemChange": {"amend": {"id": "c1", "patch": {"testedBy": "t", "wayBack": "b"}}}}));
    desk.edit(approve);
    let told = |desk: &Desk| desk.values("system", "s1")["happened"].to_string().contains("systemChange/c1");
    assert!(!told(&desk));
    desk.edit(json!({"systemChange": {"amend": {"id": "c1", "patch": {"matters": "stands"}}}}));
    desk.edit(json!({"systemChange": {"finish": {"id": "c1", "on": "2026-01-05"}}}));
    assert!(!told(&desk));
    // That it matters may be seen afterwards.
    desk.edit(json!({"systemChange": {"amend": {"id": "c1", "patch": {"matters": "again"}}}}));
    assert!(told(&desk));
}

#[test]
fn a_template_proposes_a_life_and_a_sheet_is_issued_once_nothing_is_missing() {
    let mut desk = desk();
    assert_eq!(ids(&desk.refused(json!({"system": {"draftLife": {"id": "s1"}}}))), ["refuse-life-no-template"]);
    desk.edit(json!({"system": {"draft": {"id": "s1", "template": "document-triage"}}}));
    desk.edit(json!({"system": {"draftLife": {"id": "s1"}}}));
    assert_eq!(ids(&desk.refused(json!({"system": {"draftLife": {"id": "s1"}}}))), ["refuse-life-nothing"]);
    assert_eq!(
        (desk.total("systemTest", json!({})), desk.total("measure", json!({}))),
        (json!(0), json!(0)),
        "proposed counts as nothing"
    );
    let issue = |kind: &str| json!({"system": {"issueSheet": {"id": "s1", "kind": kind, "by": "p1"}}});
    assert_eq!(desk.refused(issue("log-sheet")), [pair("refuse-system-sheet-kind", "kind")]);
    assert_eq!(desk.refused(issue("user-information")), [pair("refuse-system-sheet-missing", "kind")]);
    overseen(&mut desk);
    tested(&mut desk, "t1", "Jailbreak", "passed");
    desk.add("measure", json!({"id": "m1", "name": "Errors", "system": "s1"}));
    desk.add("person", json!({"id": "p2", "name": "Bo"}));
    let channel = json!({"id": "h1", "name": "Mail", "how": "By mail.", "receiver": "p1", "second": "p2",
        "anonymous": "yes", "answerDays": 7});
    desk.add("channel", channel);
    desk.edit(json!({"channel": {"open": {"id": "h1"}}}));
    desk.edit(json!({"channel": {"amend": {"id": "h1", "patch": {"openTo": "staff"}}}}));
    let inside = desk.refused(issue("user-information"));
    assert_eq!(inside, [pair("refuse-system-sheet-missing", "kind")], "users are offered no channel of the staff");
    desk.edit(json!({"channel": {"amend": {"id": "h1", "patch": {"openTo": "outside"}}}}));
    desk.edit(issue("user-information"));
    let version = |desk: &Desk| desk.ask("documents.list", json!({}))[0]["version"].clone();
    assert_eq!(version(&desk), "1.0");
    assert_eq!(gate(&desk, "in-use")["records"][2]["there"], true, "issued, it is what users are told");
    desk.edit(issue("user-information"));
    assert_eq!(version(&desk), "2.0");
}

#[test]
fn half_a_month_in_a_sheet_is_not_five_months() {
    let mut desk = desk();
    let sheet = |months: &str| {
        let cells = json!({"name": "Requests", "system": "Inlet", "lawMonths": months});
        json!({"systemLog": {"import": {"rows": [{"row": 2, "cells": cells}]}}})
    };
    for wrong in ["0.5", "1,5", "6.50", "0,500"] {
        assert_eq!(desk.refused(sheet(wrong)), [pair("refuse-not-a-number", "lawMonths")], "{wrong}");
    }
    desk.edit(sheet("1,200"));
    let said = desk.ask("register.rows", json!({"noun": "systemLog"}))["rows"][0]["values"]["lawMonths"].clone();
    assert_eq!(said, json!(1200));
}
