//! The way of each objective through the roadmap, and what may be said at its end.
#![allow(clippy::unwrap_used)]

use crate::common::Fresh;
use serde_json::{Value, json};

fn aiming_at(objective: &str) -> Fresh {
    let mut desk = Fresh::new();
    desk.edit(json!({"profile": {"amend": {"patch": {"objective": objective}}}}));
    desk
}

fn make(desk: &mut Fresh) {
    desk.edit(json!({"roadmap": {"make": {"startsOn": "2026-12-01"}}}));
}

fn roadmap(desk: &Fresh) -> Value {
    desk.view("roadmap", json!({}))
}

fn phase(desk: &Fresh, phase: u32) -> Value {
    desk.view("roadmap.phase", json!({"phase": phase}))
}

fn states(phase: &Value, part: &str) -> Vec<(String, String)> {
    let text = |one: &Value, field: &str| one[field].as_str().unwrap().to_owned();
    phase[part].as_array().unwrap().iter().map(|one| (text(one, "id"), text(one, "state"))).collect()
}

#[test]
fn alignment_leaves_the_external_audit_out_and_says_that_nothing_is_certified() {
    let mut desk = aiming_at("alignment");
    make(&mut desk);
    let roadmap = roadmap(&desk);
    assert_eq!(roadmap["route"]["id"], "alignment");
    assert!(roadmap["route"]["end"].as_str().unwrap().contains("not certified"));
    assert_eq!(roadmap["phases"][5]["status"], "skipped");
    let fourth = phase(&desk, 4);
    let left: Vec<_> = states(&fourth, "criteria").into_iter().filter(|(_, state)| state == "notNeeded").collect();
    assert_eq!(left, [("P4-E6".to_owned(), "notNeeded".to_owned())], "a figure before the pre-audit");
    assert_eq!(fourth["phase"]["of"], 6, "seven criteria less that one");
}

#[test]
fn a_short_way_has_fewer_tasks_and_its_blockers_are_its_own() {
    for (objective, tasks) in [("literacyFirst", 19), ("actFirst", 28)] {
        let mut desk = aiming_at(objective);
        make(&mut desk);
        let route = roadmap(&desk)["route"].clone();
        let here = route["tasks"].as_u64().unwrap();
        assert!(here <= tasks && here > tasks - 4, "{objective}: {here}, less what its conditions spare");
        assert_eq!((&route["basis"], &route["reachedOn"]), (&json!("ours"), &Value::Null));
        let dated = phase(&desk, 2)["tasks"].clone();
        for task in dated.as_array().unwrap() {
            assert_eq!(task["endsOn"] == "", task["state"] == "notNeeded", "{objective}: {task}");
        }
        // The whole statement is no demand of this way; that roles are held is.
        let criteria = states(&phase(&desk, 2), "criteria");
        let of = |id: &str| criteria.iter().find(|(one, _)| one == id).unwrap().1.clone();
        assert_eq!((of("P2-E2").as_str(), of("P2-E3").as_str()), ("notNeeded", "notMet"));
    }
}

#[test]
fn a_decision_on_the_first_step_is_the_objective_and_the_made_roadmap_stays_until_made_anew() {
    let mut desk = aiming_at("certification");
    make(&mut desk);
    for question in ["FS-1", "FS-2", "FS-3", "FS-4", "FS-5", "FS-6", "FS-7", "FW-1", "FW-2", "FW-3", "FW-4", "FW-5"] {
        let answer = json!({"question": question, "answer": question == "FW-1"});
        desk.edit(json!({"profile": {"answerFit": answer}}));
    }
    desk.edit(
        json!({"profile": {"decideFit": {"decision": "align", "reason": "No customer asks for the certificate."}}}),
    );
    assert_eq!(desk.view("profile", json!({}))["row"]["objective"], "alignment");
    let before = roadmap(&desk);
    assert_eq!((&before["route"]["id"], &before["suggested"]), (&json!("certification"), &json!("alignmentOnly")));
    make(&mut desk);
    assert_eq!(roadmap(&desk)["route"]["id"], "alignment");
}

#[test]
fn a_phase_past_its_last_day_is_late_until_it_is_closed() {
    let mut desk = aiming_at("certification");
    let begun = |on: &str| json!({"roadmap": {"make": {"startsOn": on}}});
    desk.edit(begun("2026-01-12"));
    let stands = |desk: &Fresh, noun: &str| -> Vec<String> {
        let all = desk.view(noun, json!({}))["phases"].clone();
        all.as_array().unwrap().iter().map(|one| one["status"].as_str().unwrap().to_owned()).collect()
    };
    let plan = roadmap(&desk);
    let phases = plan["phases"].as_array().unwrap();
    let (past, now): (Vec<&Value>, Vec<&Value>) =
        phases.iter().partition(|one| one["endsOn"].as_str().unwrap() < "2026-11-24");
    assert!(past.len() > 1 && !now.is_empty(), "{phases:?}");
    assert!(past.iter().all(|one| one["status"] == "late") && now.iter().all(|one| one["status"] != "late"));
    assert_eq!(stands(&desk, "home"), stands(&desk, "roadmap"), "home says the same");
    assert_eq!(desk.view("home", json!({"lang": "es"}))["phases"][0]["title"], "Diagnóstico");
    let lanes = plan["gantt"]["figure"]["lanes"].as_array().unwrap().clone();
    assert_eq!(lanes.iter().filter(|lane| lane["late"] == true).count(), past.len());
    assert_eq!(phase(&desk, 1)["phase"]["status"], "late");
    // On its last day it is not late yet.
    let first = &phases[0];
    let to = json!({"id": "P1", "startsOn": first["startsOn"], "endsOn": "2026-11-24", "why": "The owner was away."});
    desk.edit(json!({"roadmap": {"move": to}}));
    assert_eq!(stands(&desk, "roadmap")[0], "inProgress");
}

#[test]
fn the_end_is_reached_when_a_person_closed_the_last_phase_of_the_way() {
    let mut desk = aiming_at("literacyFirst");
    make(&mut desk);
    let ways = roadmap(&desk)["phases"].as_array().unwrap().clone();
    let open: Vec<u64> =
        ways.iter().filter(|one| one["status"] != "skipped").map(|one| one["number"].as_u64().unwrap()).collect();
    assert_eq!(open, [1, 2, 3, 4, 5]);
    // Without records a blocker of the way keeps it open: nothing is reached by the calendar.
    let refused = desk.world.try_edit(&mut desk.workspace, json!({"roadmap": {"close": {"phase": 2}}})).unwrap_err();
    let named: Vec<String> = refused.refusals().iter().filter_map(|one| one.row.clone()).collect();
    assert_eq!(named, ["P2-E3"], "only what lies on the way is asked for");
    assert_eq!(roadmap(&desk)["route"]["reachedOn"], Value::Null);
}
