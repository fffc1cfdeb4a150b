//! Records of the program as evidence: proposed from the registers, taken in one act, judged by the rules of their recipe, and dropped
//! once what stands behind them is withdrawn, corrected or over.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

/// A director, an AI lead, two systems in use inside the scope, and controls that apply and are owned.
fn desk(controls: &[&str]) -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "dir", "name": "Dora Director", "topManagement": true}));
    desk.add("person", json!({"id": "ada", "name": "Ada Lead"}));
    for (id, name) in [("s1", "Inlet"), ("s2", "Outlet")] {
        let said = json!({"id": id, "name": name, "purpose": "Answers.", "prohibitedUses": "No other.", "businessOwner": "ada"});
        desk.add("system", said);
        desk.edit(json!({"system": {"setStage": {"id": id, "stage": "in-use"}}}));
        desk.edit(json!({"system": {"setScope": {"id": id, "scope": "in"}}}));
    }
    for control in controls {
        desk.edit(json!({"control": {"decide": {"control": control, "applicability": "applicable",
            "inclusionCodes": ["practice"], "inclusionWords": "We want to know how it answers in use."}}}));
        desk.edit(json!({"control": {"amend": {"control": control, "patch": {"owner": "ada"}}}}));
    }
    desk
}

fn on(desk: &Desk, days: i64) -> String {
    (desk.workspace.moment(desk.world.at).unwrap().today + chrono::TimeDelta::days(days)).to_string()
}

fn standing(desk: &Desk, control: &str) -> (String, Vec<String>) {
    let said = desk.ask("evidence.control", json!({"control": control}));
    let missing = said["missing"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned());
    (said["status"].as_str().unwrap().to_owned(), missing.collect())
}

fn proposed(desk: &Desk) -> Vec<Value> {
    desk.ask("evidence.proposed", json!({})).as_array().unwrap().clone()
}

fn take(records: &[Value]) -> Value {
    let one = |one: &Value| match one["system"][0].as_str() {
        Some(system) => json!({"recipe": one["recipe"], "system": system}),
        None => json!({"recipe": one["recipe"]}),
    };
    json!({"evidence": {"takeRecords": {"by": "dir", "records": records.iter().map(one).collect::<Vec<_>>()}}})
}

/// Readings and a log of a system.
fn watched(desk: &mut Desk, system: &str, values: &[i64]) {
    let (measure, last) = (format!("m-{system}"), on(desk, -1));
    desk.add("measure", json!({"id": measure, "name": "Wrong answers", "system": system, "unit": "%", "crossedWhen": "above",
        "threshold": 5, "every": "month", "owner": "ada", "onceBeyond": "Ada looks at the answers.", "kind": "performance"}));
    for (at, value) in values.iter().enumerate() {
        let day = on(desk, -30 * i64::try_from(values.len() - at).unwrap());
        desk.add(
            "measureReading",
            json!({"id": format!("r-{system}-{at}"), "measure": measure, "day": day, "value": value, "by": "ada"}),
        );
    }
    let oldest = on(desk, -200);
    desk.add(
        "systemLog",
        json!({"id": format!("l-{system}"), "name": "Log", "system": system, "months": 12, "reader": "ada",
        "every": "month", "readOn": last, "oldest": oldest}),
    );
}

#[test]
fn readings_and_a_log_are_the_evidence_of_their_controls_once_somebody_vouches_and_no_longer_than_they_stand() {
    let mut desk = desk(&["A.6.2.6", "A.6.2.8"]);
    assert_eq!(proposed(&desk), Vec::<Value>::new(), "the registers hold nothing");
    watched(&mut desk, "s1", &[2, 3]);
    watched(&mut desk, "s2", &[2, 7]);
    let all = proposed(&desk);
    assert_eq!(all.len(), 2, "one for each system");
    assert!(all.iter().all(|one| one["lacks"] == json!([])), "{all:?}");
    assert_eq!((&all[0]["from"], &all[0]["to"]), (&json!(on(&desk, -60)), &json!(on(&desk, -1))));
    let behind: Vec<&str> =
        all[0]["records"].as_array().unwrap().iter().map(|one| one["noun"].as_str().unwrap()).collect();
    assert_eq!(behind, ["measureReading", "measureReading", "systemLog"]);
    assert_eq!(standing(&desk, "A.6.2.6").0, "", "a proposal counts as nothing");
    assert_eq!(desk.total("evidence", json!({})), 0, "and is stored nowhere");
    desk.edit(take(&all));
    for control in ["A.6.2.6", "A.6.2.8"] {
        assert_eq!(standing(&desk, control), ("implemented".to_owned(), Vec::new()), "{control}");
    }
    assert_eq!(proposed(&desk), Vec::<Value>::new(), "what stands is not proposed again");
    // A reading beyond its threshold says what is done: its recipe asks for that.
    let form = desk.ask("evidence.recipe", json!({"evidence": "EV-002"}));
    let said = |question: &str| {
        let found = form["answers"].as_array().unwrap().iter().find(|one| one["question"] == question).cloned();
        found.unwrap_or_default()["words"].clone()
    };
    assert_eq!((said("conclusion"), said("action")), (json!("act"), json!("Wrong answers: Ada looks at the answers.")));
    // One reading is corrected afterwards: nobody vouched for that. The rest still passes.
    desk.edit(json!({"measureReading": {"amend": {"id": "r-s1-0", "patch": {"value": 4}}}}));
    assert_eq!(standing(&desk, "A.6.2.6").0, "implemented");
    assert_eq!(desk.ask("evidence.recipe", json!({"evidence": "EV-001"}))["gone"], "MR-001");
    // The other one is withdrawn: nothing is left that shows a figure.
    desk.edit(json!({"measureReading": {"retire": {"id": "r-s1-1", "why": "Of another system."}}}));
    let (status, missing) = standing(&desk, "A.6.2.6");
    assert_eq!((status.as_str(), missing), ("partly", vec!["counts-record-gone".into(), "counts-lacks".into()]));
    // What stands now is proposed anew, and one act makes the next record.
    let again = proposed(&desk);
    assert_eq!((again.len(), &again[0]["lacks"]), (1, &json!([])));
    desk.edit(take(&again));
    assert_eq!(standing(&desk, "A.6.2.6").0, "implemented");
}

#[test]
fn of_what_the_registers_cannot_say_all_a_draft_is_begun_and_refused_is_what_they_do_not_hold() {
    let mut desk = desk(&["A.6.2.4", "A.6.2.5"]);
    let (set, held) = (on(&desk, -20), on(&desk, -10));
    desk.add("systemTest", json!({"id": "t1", "name": "Prompt injection", "system": "s1", "kind": "injection", "version": "2.0", "testScope": "Test account.",
        "criteria": "No foreign order is carried out.", "setOn": set, "heldOn": held, "by": "ada"}));
    assert_eq!(proposed(&desk), Vec::<Value>::new(), "what nobody has judged is no record");
    desk.edit(json!({"systemTest": {"judge": {"id": "t1", "result": "passed", "findings": "None got through."}}}));
    let all = proposed(&desk);
    assert_eq!((all.len(), all[0]["lacks"].as_array().unwrap().len()), (1, 2), "{all:?}");
    desk.edit(take(&all));
    let row = desk.values("evidence", "EV-001");
    assert_eq!((&row["state"], &row["shownFrom"], &row["by"]), (&json!("draft"), &json!(held), &json!("dir")));
    // What only a person can say is said; what a register says in the meantime comes in by the same act.
    let plain = |question: &str, words: &str| json!({"question": question, "words": words});
    desk.edit(
        json!({"evidence": {"fill": {"id": "EV-001", "answers": [plain("requirements", "Answers with a source."),
        plain("plan", "First ten people."), plain("decision", "release"), plain("approver", "dir")]}}}),
    );
    assert_eq!(proposed(&desk)[0]["lacks"], json!([]));
    desk.edit(take(&proposed(&desk)));
    assert_eq!(desk.values("evidence", "EV-001")["state"], "vouched");
    assert_eq!(standing(&desk, "A.6.2.4").1, ["counts-no-record-system"], "the other system was not tested");
    // A test that is opened again shows nothing.
    desk.edit(json!({"systemTest": {"reopen": {"id": "t1"}}}));
    assert!(standing(&desk, "A.6.2.4").1.contains(&"counts-record-gone".to_owned()));
    let none = json!({"evidence": {"takeRecords": {"by": "dir", "records": [{"recipe": "releaseChecklist", "system": "s2"}]}}});
    assert_eq!(desk.refused(none), [pair("refuse-evidence-nothing-behind", "records")]);
    assert_eq!(desk.refused(take(&[])), [pair("refuse-evidence-none-taken", "records")]);
}

#[test]
fn forty_people_are_one_act_and_drop_out_one_by_one() {
    let mut desk = desk(&["A.4.6"]);
    let mut present = Vec::new();
    desk.add("module", json!({"id": "mod", "name": "All", "aims": ["awareness"], "audience": ["allStaff"], "minutes": 30, "months": 12, "owner": "ada"}));
    for at in 0..40 {
        let person = format!("p{at}");
        desk.add("person", json!({"id": person, "name": format!("Person {at:02}")}));
        let role = json!({"id": format!("role{at}"), "name": format!("Role {at}"), "kind": "other", "person": person,
            "authority": "Uses it.", "needs": "To read answers.", "holds": "Took the module."});
        desk.add("role", role);
        desk.edit(json!({"role": {"accept": {"id": format!("role{at}")}}}));
        present.push(json!({"person": person, "score": 5}));
    }
    let day = on(&desk, -3);
    desk.add("training", json!({"id": "t", "name": "Session", "modules": ["mod"], "day": day, "by": "ada"}));
    desk.edit(json!({"training": {"hold": {"id": "t", "day": day, "present": present}}}));
    let all = proposed(&desk);
    assert_eq!(
        (all.len(), all[0]["records"].as_array().unwrap().len()),
        (1, 80),
        "forty roles and forty people who were there"
    );
    desk.edit(take(&all));
    let lacks = |desk: &Desk| standing(desk, "A.4.6").1;
    assert_eq!(lacks(&desk), ["counts-no-text"], "the record itself counts");
    // Another module that all of them need, and none of them holds: the sheet stands, and does not count.
    let second = json!({"id": "mod2", "name": "Rules of use", "aims": ["competence"], "audience": ["allStaff"], "minutes": 20, "months": 12, "owner": "ada"});
    desk.add("module", second);
    assert_eq!(lacks(&desk), ["counts-no-text", "counts-lacks"]);
    desk.edit(json!({"module": {"end": {"id": "mod2", "why": "Part of the first one now."}}}));
    assert_eq!(lacks(&desk), ["counts-no-text"]);
    // Nine in ten have to hold it: the fifth who does not is one too many.
    let attended = desk.ask("register.rows", json!({"noun": "attendance"}))["rows"].as_array().unwrap().clone();
    for (at, one) in attended.iter().take(5).enumerate() {
        assert_eq!(lacks(&desk), ["counts-no-text"], "{at}");
        desk.edit(json!({"attendance": {"retire": {"id": one["id"], "why": "Was not there."}}}));
    }
    assert_eq!(lacks(&desk), ["counts-no-text", "counts-record-gone", "counts-lacks"]);
}

#[test]
fn tasks_of_phase_4_read_the_registers_of_a_systems_life() {
    let mut desk = desk(&["A.6.2.6"]);
    let state = |desk: &Desk, id: &str| {
        let phase = desk.ask("roadmap.phase", json!({"phase": 4}));
        let mut all = phase["tasks"].as_array().unwrap().iter().chain(phase["criteria"].as_array().unwrap());
        all.find(|one| one["id"] == id).unwrap()["state"].clone()
    };
    for id in ["P4-T11", "P4-E5", "P4-T12", "P4-T16"] {
        assert_eq!(state(&desk, id), "notMet", "{id}");
    }
    for system in ["s1", "s2"] {
        watched(&mut desk, system, &[1]);
        let (set, held) = (on(&desk, -20), on(&desk, -10));
        desk.add("systemTest", json!({"id": format!("t-{system}"), "name": "Injection", "system": system, "kind": "injection", "version": "1",
            "testScope": "All.", "criteria": "None works.", "setOn": set, "heldOn": held, "by": "ada"}));
        desk.edit(json!({"systemTest": {"judge": {"id": format!("t-{system}"), "result": "passed", "findings": "None did."}}}));
    }
    desk.add("incident", json!({"id": "i", "name": "Played", "kind": "exercise", "harmGoesOn": "no", "serious": "no", "personalData": "no",
        "owner": "ada", "stopped": "Off.", "aiSystems": ["s1"]}));
    desk.edit(json!({"incident": {"triage": {"id": "i"}}}));
    desk.edit(json!({"incident": {"contain": {"id": "i"}}}));
    for id in ["P4-T11", "P4-E5", "P4-T16"] {
        assert_eq!(state(&desk, id), "met", "{id}");
    }
}

#[test]
fn every_recipe_is_begun_with_what_the_registers_know() {
    let mut desk = desk(&["A.6.2.6"]);
    let all = desk.ask("registers", json!({}));
    let evidence = all.as_array().unwrap().iter().find(|one| one["noun"] == "evidence").unwrap();
    let recipes = evidence["fields"].as_array().unwrap().iter().find(|one| one["name"] == "recipe").unwrap();
    let codes: Vec<Value> = recipes["codes"]["codes"].as_array().unwrap().clone();
    assert_eq!(codes.len(), 18, "{recipes}");
    for code in codes {
        desk.edit(json!({"evidence": {"begin": {"recipe": code, "systems": ["s1"]}}}));
    }
    assert_eq!(desk.total("evidence", json!({})), 18);
}

#[test]
fn data_came_through_hands_and_another_hand_asks_for_approval_anew() {
    let mut desk = desk(&["A.7.5"]);
    let said = json!({"id": "d1", "name": "Letters", "ofSystems": ["s1"], "uses": ["input"], "owner": "ada", "source": "Clinics.",
        "licence": "Contract.", "personalData": "no", "quality": "Whole.", "retention": "A year."});
    desk.add("dataSet", said);
    let approve = json!({"dataSet": {"approve": {"id": "d1"}}});
    assert_eq!(desk.refused(approve.clone()), [pair("refuse-dataSet-provenance", "source")]);
    desk.add(
        "dataStep",
        json!({"id": "h1", "dataSet": "d1", "did": "Scanned", "who": "The clinic", "dated": "2026-08"}),
    );
    desk.add("dataStep", json!({"dataSet": "d1", "did": "Masked", "who": "Us"}));
    desk.edit(approve.clone());
    assert_eq!(desk.values("dataSet", "d1")["provenance"], "2026-08 The clinic: Scanned\nUs: Masked");
    let out = json!({"dataStep": {"retire": {"id": "h1", "why": "Not so."}}});
    assert_eq!(desk.refused(out.clone()), [pair("refuse-dataStep-approved", "dataSet")]);
    desk.add("dataStep", json!({"dataSet": "d1", "did": "Labelled", "who": "Two clerks"}));
    let row = desk.values("dataSet", "d1");
    assert_eq!((&row["state"], &row["approved"]), (&json!("draft"), &Value::Null), "nobody approved that chain");
    desk.edit(out);
    desk.edit(approve);
    // What is watched is one thing.
    let none = json!({"measure": {"add": {"name": "Wrong", "kind": "quality"}}});
    assert_eq!(desk.refused(none), [pair("refuse-measure-of", "system")]);
}

#[test]
fn no_system_goes_out_of_use_before_it_is_said_what_becomes_of_its_data_and_people_are_told() {
    let mut desk = desk(&["A.6.2.6"]);
    let retire = json!({"system": {"setStage": {"id": "s1", "stage": "retired"}}});
    let open = [pair("refuse-gate-retirement", "stage"), pair("refuse-gate-told", "stage")];
    assert_eq!(desk.refused(retire.clone()), open);
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"onRetiring": "Data are deleted in 30 days; accounts end."}}}}));
    assert_eq!(desk.refused(retire.clone()), open[1..]);
    let day = on(&desk, -2);
    desk.add("delivery", json!({"name": "It ends", "system": "s1", "sheet": "retirement", "version": "1", "receiver": "Users", "givenOn": day, "proof": "Mail"}));
    desk.edit(retire);
    assert_eq!(desk.values("system", "s1")["stage"], "retired");
}
