//! Tests of controls: a sample that anybody draws again, another hand, and what follows from a result.
#![allow(clippy::unwrap_used)]

use std::process::Command;

use crate::common::desk::Desk;
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "ada", "name": "Ada Lead"}));
    desk.add("person", json!({"id": "ben", "name": "Ben Second"}));
    desk.edit(json!({"control": {"decide": {"control": "A.6.2.6", "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": "We want to know how it answers in use."}}}));
    desk.edit(json!({"control": {"amend": {"control": "A.6.2.6", "patch": {"owner": "ada"}}}}));
    desk
}

fn planned(desk: &mut Desk, id: &str, items: usize, size: usize) {
    let all: Vec<String> = (1..=items).map(|at| format!("Ticket {at}")).collect();
    desk.add(
        "controlTest",
        json!({"id": id, "control": "A.6.2.6", "what": "Each was read.", "every": "quarter",
        "plannedOn": on(desk, 0), "population": all.join("\n"), "size": size}),
    );
}

fn on(desk: &Desk, days: i64) -> String {
    (desk.workspace.moment(desk.world.at).unwrap().today + chrono::TimeDelta::days(days)).to_string()
}

fn refused(desk: &mut Desk, edit: Value) -> String {
    let fault = desk.world.try_edit(&mut desk.workspace, edit).unwrap_err();
    fault.refusals().first().map(|one| one.message.id.clone()).unwrap_or_default()
}

fn values(desk: &Desk, noun: &str, id: &str) -> Value {
    desk.ask("register.one", json!({"noun": noun, "id": id}))["row"]["values"].clone()
}

#[test]
fn a_sample_is_drawn_again_by_a_shell_and_a_checksum() {
    let mut desk = desk();
    planned(&mut desk, "t1", 40, 7);
    desk.edit(json!({"controlTest": {"draw": {"id": "t1"}}}));
    let test = values(&desk, "controlTest", "t1");
    let seed = test["seed"].as_str().unwrap();
    assert_eq!(seed.len(), 64);
    let drawn = desk.ask("controlTest.drawn", json!({"test": "CT-001"}));
    assert_eq!((&drawn["same"], &drawn["of"], drawn["items"].as_array().unwrap().len()), (&json!(true), &json!(40), 7));
    let script = format!(
        "for i in $(seq 40); do echo \"$(printf '%s' \"{seed} CT-001 $i\" | sha256sum | cut -c1-64) $i\"; done | sort | head -7 | cut -d' ' -f2 | sort -n"
    );
    let told = Command::new("sh").args(["-c", &script]).output().unwrap();
    let by_shell: Vec<u64> =
        String::from_utf8(told.stdout).unwrap().lines().map(|line| line.parse().unwrap()).collect();
    let items = drawn["items"].as_array().unwrap();
    assert_eq!(by_shell, items.iter().map(|one| one["place"].as_u64().unwrap()).collect::<Vec<_>>());
    // The seed stood before anybody drew, and whoever takes the draw back and draws again, or works elsewhere between, draws the same.
    desk.edit(json!({"workspace": {"undo": {}}}));
    desk.add("person", json!({"id": "cem", "name": "Cem Third"}));
    desk.edit(json!({"controlTest": {"draw": {"id": "t1"}}}));
    let again = values(&desk, "controlTest", "t1");
    assert_eq!((&again["seed"], &again["sample"]), (&test["seed"], &test["sample"]));
    let retire = json!({"controlTest": {"retire": {"id": "t1"}}});
    assert_eq!(refused(&mut desk, retire), "refuse-test-stays");
    // What it was drawn from stays.
    let other = json!({"controlTest": {"amend": {"id": "t1", "patch": {"population": "Ticket 3"}}}});
    assert_eq!(refused(&mut desk, other), "refuse-test-frozen");
    planned(&mut desk, "t2", 3, 4);
    assert_eq!(refused(&mut desk, json!({"controlTest": {"draw": {"id": "t2"}}})), "refuse-test-size");
}

#[test]
fn another_hand_tests_what_is_not_effective_opens_a_nonconformity_and_the_next_test_is_planned() {
    let mut desk = desk();
    let control = |desk: &Desk| desk.ask("evidence.control", json!({"control": "A.6.2.6"}));
    assert_eq!((&control(&desk)["tested"], &control(&desk)["tests"]), (&json!(false), &json!([])));
    planned(&mut desk, "t1", 4, 2);
    let today = on(&desk, 0);
    let said = |verb: &str, by: &str, more: Value| {
        let mut args = json!({"id": "t1", "by": by, "testedOn": today, "found": "Two of two were not read.\nNobody had the list."});
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"controlTest": {verb: args}})
    };
    assert_eq!(refused(&mut desk, said("fail", "ben", json!({}))), "refuse-test-undrawn");
    desk.edit(json!({"controlTest": {"draw": {"id": "t1"}}}));
    assert_eq!(refused(&mut desk, said("fail", "ada", json!({}))), "refuse-test-owner");
    let yesterday = json!({"testedOn": on(&desk, -1)});
    assert_eq!(refused(&mut desk, said("fail", "ben", yesterday)), "refuse-test-early");
    desk.edit(said("fail", "ben", json!({})));
    let rows =
        |desk: &Desk, noun: &str| desk.ask("register.rows", json!({"noun": noun}))["rows"].as_array().unwrap().clone();
    let actions = rows(&desk, "action");
    assert_eq!(actions.len(), 1);
    let action = &actions[0]["values"];
    assert_eq!(
        (&action["origin"], &action["owner"], &action["originLabel"]),
        (&json!("test"), &json!("ada"), &json!("CT-001"))
    );
    assert_eq!(action["title"], "A.6.2.6 · Two of two were not read.");
    let shown = control(&desk);
    assert_eq!((&shown["tested"], shown["actions"].as_array().unwrap().len()), (&json!(true), 1));
    let tests = rows(&desk, "controlTest");
    assert_eq!(tests.len(), 2, "the next one is planned");
    let next = tests.iter().find(|row| row["number"] == "CT-002").unwrap()["values"].clone();
    assert_eq!(
        (&next["state"], &next["what"], &next["size"]),
        (&json!("planned"), &json!("Each was read."), &json!(2))
    );
    assert!(next["plannedOn"].as_str().unwrap() > today.as_str());
    // What was found is said once; an owner who had nobody else says so.
    assert_eq!(
        refused(&mut desk, json!({"controlTest": {"amend": {"id": "t1", "patch": {"found": "All well."}}}})),
        "refuse-test-over"
    );
    let next = tests.iter().find(|row| row["number"] == "CT-002").unwrap()["id"].clone();
    let alone = json!({"controlTest": {"pass": {"id": next, "by": "ada", "testedOn": today, "found": "Well.", "ownWhy": "Nobody else had access."}}});
    desk.edit(alone);
    assert_eq!(rows(&desk, "action").len(), 1, "what is effective opens nothing");
}

#[test]
fn controls_that_apply_and_were_never_tested_are_listed_until_a_test_is_over() {
    let mut desk = desk();
    let never = |desk: &Desk| -> Vec<(String, String)> {
        let all = desk.ask("controlTest.untested", json!({"lang": "es"}));
        let one = |one: &Value| {
            assert_eq!(one["goal"]["id"], one["number"], "each opens its control");
            assert!(!one["title"].as_str().unwrap().is_empty());
            (one["number"].as_str().unwrap().to_owned(), one["planned"].as_str().unwrap().to_owned())
        };
        all.as_array().unwrap().iter().map(one).collect()
    };
    assert_eq!(never(&desk), [("A.6.2.6".to_owned(), String::new())], "what does not apply is not asked for");
    planned(&mut desk, "t1", 3, 2);
    assert_eq!(never(&desk), [("A.6.2.6".to_owned(), "CT-001".to_owned())], "planned is not tested");
    let today = on(&desk, 0);
    desk.edit(json!({"controlTest": {"draw": {"id": "t1"}}}));
    desk.edit(
        json!({"controlTest": {"pass": {"id": "t1", "by": "ben", "testedOn": today, "found": "Both were read."}}}),
    );
    assert_eq!(never(&desk), []);
}
