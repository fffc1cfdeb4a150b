//! People: who is trained follows from rows and nobody types it; a session makes the records of all who were there; who leaves hands
//! over what they answer for, and no issued document changes (clauses 7.2, 7.3; A.4.6).
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name) in [("p1", "Ada"), ("p2", "Bo"), ("p3", "Cy")] {
        desk.add("person", json!({"id": id, "name": name}));
    }
    desk
}

fn module(id: &str, audience: Value) -> Value {
    json!({"id": id, "name": id, "aims": ["awareness"], "audience": audience, "minutes": 30, "months": 12, "owner": "p1"})
}

fn held(desk: &mut Desk, module: &str, day: &str, present: Value) {
    desk.add(
        "training",
        json!({"id": format!("t-{module}-{day}"), "name": "A morning", "modules": [module], "day": day, "by": "p1"}),
    );
    desk.edit(json!({"training": {"hold": {"id": format!("t-{module}-{day}"), "day": day, "present": present}}}));
}

fn states(desk: &Desk) -> Vec<String> {
    let answer = desk.ask("literacy", json!({}));
    let people = answer["people"].as_array().unwrap().iter();
    let mut all: Vec<String> =
        people.map(|one| format!("{} {}", one["name"].as_str().unwrap(), one["state"].as_str().unwrap())).collect();
    all.sort();
    all
}

#[test]
fn nobody_is_complete_without_a_module_and_the_figure_follows_from_rows() {
    let mut desk = desk();
    assert_eq!(states(&desk), ["Ada unassigned", "Bo unassigned", "Cy unassigned"]);
    desk.add("module", module("m1", json!(["allStaff"])));
    desk.edit(json!({"person": {"amend": {"id": "p3", "patch": {"doesWithAi": ["nothing"]}}}}));
    assert_eq!(states(&desk), ["Ada gap", "Bo gap", "Cy notConcerned"]);
    held(&mut desk, "m1", "2026-11-02", json!([{"person": "p1", "score": 4}, {"person": "p2", "score": 3}]));
    assert_eq!(states(&desk), ["Ada complete", "Bo gap", "Cy notConcerned"], "three of five is not enough");
    let figures = desk.ask("literacy", json!({}))["figures"].clone();
    assert_eq!((figures["concerned"].clone(), figures["complete"].clone()), (json!(2), json!(1)));
    held(&mut desk, "m1", "2026-11-03", json!([{"person": "p2"}]));
    assert_eq!(states(&desk)[1], "Bo gap", "without a result nothing is complete");
    // The questions are answered later, at the record itself.
    let row =
        desk.ask("register.rows", json!({"noun": "attendance", "filter": {"training": "t-m1-2026-11-03"}}))["rows"][0]
            .clone();
    desk.edit(json!({"attendance": {"amend": {"id": row["id"], "patch": {"score": 5}}}}));
    assert_eq!(states(&desk)[1], "Bo complete");
    let until = desk.one("attendance", row["id"].as_str().unwrap())["row"]["values"]["validUntil"].clone();
    assert_eq!(until, json!("2027-11-03"));
    assert_eq!(
        desk.refused(json!({"attendance": {"amend": {"id": row["id"], "patch": {"score": 6}}}})),
        [pair("refuse-attendance-score", "score")]
    );
    // A module that some need and nobody took.
    desk.add("module", module("m2", json!(["users"])));
    assert_eq!(states(&desk)[1], "Bo complete", "no user of AI is named");
    desk.edit(json!({"person": {"amend": {"id": "p2", "patch": {"doesWithAi": ["uses"]}}}}));
    assert_eq!(states(&desk)[1], "Bo gap");
    desk.edit(json!({"person": {"amend": {"id": "p2", "patch": {"startedOn": "2026-11-10"}}}}));
    assert_eq!(states(&desk)[1], "Bo grace", "who is new has thirty days, and is in no figure");
    assert_eq!(desk.ask("literacy", json!({}))["figures"]["concerned"], 1);
}

#[test]
fn one_act_makes_the_records_of_all_present_and_undo_takes_them_back() {
    let mut desk = desk();
    desk.add("module", module("m1", json!(["allStaff"])));
    desk.add("module", module("m2", json!(["allStaff"])));
    desk.add(
        "training",
        json!({"id": "t", "name": "Two in one", "modules": ["m1", "m2"], "day": "2026-11-20", "by": "p1"}),
    );
    let hold = |day: &str, present: Value| json!({"training": {"hold": {"id": "t", "day": day, "present": present}}});
    assert_eq!(desk.refused(hold("2026-11-20", json!([]))), [pair("refuse-training-nobody", "present")]);
    let twice = json!([{"person": "p1", "score": 5}, {"person": "p1", "score": 5}]);
    assert_eq!(desk.refused(hold("2026-11-20", twice)), [pair("refuse-training-twice", "present")]);
    assert_eq!(desk.refused(hold("2027-01-01", json!([{"person": "p1"}]))), [pair("refuse-day-ahead", "day")]);
    let made = desk.edit(hold("2026-11-20", json!([{"person": "p1", "score": 5}, {"person": "p2", "score": 4}])));
    assert_eq!(made.edit, "training.hold");
    assert_eq!(desk.ask("register.rows", json!({"noun": "attendance"}))["total"], 4, "two people, two modules");
    assert_eq!(desk.one("training", "t")["row"]["values"]["state"], "held");
    desk.add("module", module("m3", json!(["allStaff"])));
    let late = |module: &str| json!({"attendance": {"add": {"training": "t", "person": "p3", "day": "2026-11-20", "module": module}}});
    assert_eq!(desk.refused(late("m3")), [pair("refuse-attendance-module", "module")]);
    let undo = || json!({"workspace": {"undo": {}}});
    desk.edit(undo());
    desk.edit(undo());
    assert_eq!(desk.ask("register.rows", json!({"noun": "attendance"}))["total"], 0);
    assert_eq!(desk.one("training", "t")["row"]["values"]["state"], "planned");
    assert_eq!(desk.refused(late("m1")), [pair("refuse-attendance-held", "training")], "nobody was there yet");
}

/// Each module has questions of its own: whoever answered one and not the other holds one and not the other.
#[test]
fn right_answers_are_kept_by_module() {
    let mut desk = desk();
    for id in ["m1", "m2", "m3"] {
        desk.add("module", module(id, json!(["allStaff"])));
    }
    desk.add(
        "training",
        json!({"id": "t", "name": "Two in one", "modules": ["m1", "m2"], "day": "2026-11-20", "by": "p1"}),
    );
    let hold = |present: Value| json!({"training": {"hold": {"id": "t", "day": "2026-11-20", "present": present}}});
    let other = json!([{"person": "p1", "scores": {"m1": 5, "m3": 5}}]);
    assert_eq!(desk.refused(hold(other)), [pair("refuse-training-score-module", "present")]);
    let six = json!([{"person": "p1", "scores": {"m1": 6}}]);
    assert_eq!(desk.refused(hold(six)), [pair("refuse-attendance-score", "score")]);
    assert_eq!(desk.ask("register.rows", json!({"noun": "attendance"}))["total"], 0, "nothing of it was kept");
    let number = desk.one("module", "m2")["row"]["number"].as_str().unwrap().to_owned();
    desk.edit(hold(json!([
        {"person": "p1", "scores": {"m1": 5, number: 2}}, {"person": "p2", "score": 4, "scores": {"m2": 5}},
        {"person": "p3", "scores": {"m1": 4}}
    ])));
    let rows = desk.ask("register.rows", json!({"noun": "attendance"}));
    let mut kept: Vec<(String, String, Value)> = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let said = |name: &str| row["values"][name].as_str().unwrap().to_owned();
            (said("person"), said("module"), row["values"]["score"].clone())
        })
        .collect();
    kept.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    let expected = [
        ("p1", "m1", json!(5)),
        ("p1", "m2", json!(2)),
        ("p2", "m1", json!(4)),
        ("p2", "m2", json!(5)),
        ("p3", "m1", json!(4)),
        ("p3", "m2", Value::Null),
    ];
    assert_eq!(kept, expected.map(|(person, module, score)| (person.to_owned(), module.to_owned(), score)));
    // The table says it of each: below the mark, valid, still to be answered.
    let told = desk.ask("literacy", json!({}));
    let cells = |name: &str| -> Vec<String> {
        let people = told["people"].as_array().unwrap();
        let one = people.iter().find(|one| one["name"] == name).unwrap();
        one["cells"].as_array().unwrap().iter().take(2).map(|cell| cell["state"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(cells("Ada"), ["valid", "below"]);
    assert_eq!(cells("Bo"), ["valid", "valid"]);
}

#[test]
fn the_modules_of_the_program_are_proposals_until_they_are_taken() {
    let mut desk = desk();
    desk.edit(json!({"module": {"offer": {}}}));
    assert_eq!(desk.ask("register.rows", json!({"noun": "module"}))["total"], 0);
    assert_eq!(states(&desk)[0], "Ada unassigned");
    let offered = desk.ask("register.offered", json!({"noun": "module"}));
    let offered = offered.as_array().unwrap();
    assert_eq!(offered.len(), 5);
    let everybody = offered.iter().find(|one| one["patch"]["content"] == "allStaff").unwrap();
    desk.edit(json!({"proposal": {"confirm": {"ids": [everybody["id"]]}}}));
    assert_eq!(states(&desk)[0], "Ada gap");
    desk.edit(json!({"module": {"offer": {}}}));
    let again = desk.ask("register.offered", json!({"noun": "module"}));
    assert_eq!(again.as_array().unwrap().len(), 4, "what is taken or proposed is not proposed again");
}

#[test]
fn who_leaves_hands_over_what_is_open_and_nothing_that_was_decided() {
    let mut desk = desk();
    desk.add("action", json!({"id": "a1", "title": "Open", "owner": "p1", "due": "2026-12-20"}));
    desk.add("action", json!({"id": "a2", "title": "Done", "owner": "p1", "due": "2026-11-20"}));
    desk.edit(json!({"action": {"close": {"id": "a2", "outcome": "Done."}}}));
    desk.add("system", json!({"id": "s1", "name": "Inlet", "businessOwner": "p1"}));
    desk.edit(json!({"control": {"amend": {"control": "A.2.2", "patch": {"owner": "p1"}}}}));
    desk.add(
        "role",
        json!({"id": "r1", "name": "Lead", "kind": "aiLead", "person": "p1", "authority": "All.", "needs": "Much."}),
    );
    desk.edit(json!({"role": {"accept": {"id": "r1"}}}));
    desk.edit(json!({"duty": {"assign": {"duty": "statementOwner", "person": "p1"}}}));
    let holds = desk.ask("person.holds", json!({"id": "p1"}));
    let nouns: Vec<&str> = holds.as_array().unwrap().iter().map(|one| one["noun"].as_str().unwrap()).collect();
    assert_eq!(nouns, ["duty", "role", "system", "control", "action"]);
    assert_eq!(
        desk.refused(json!({"person": {"handOver": {"id": "p1", "to": "p1"}}})),
        [pair("refuse-handover-self", "to")]
    );
    let made = desk.edit(json!({"person": {"handOver": {"id": "p1", "to": "p2", "leaves": "Another town."}}}));
    assert_eq!(made.edit, "person.handOver");
    assert!(desk.ask("person.holds", json!({"id": "p1"})).as_array().unwrap().is_empty());
    assert_eq!(desk.ask("person.holds", json!({"id": "p2"})).as_array().unwrap().len(), 5);
    assert_eq!(desk.one("action", "a2")["row"]["values"]["owner"], "p1", "what is done keeps its name");
    assert_eq!(
        desk.one("role", "r1")["row"]["values"]["state"],
        "proposed",
        "nobody takes on a role by somebody else's name"
    );
    assert!(desk.one("person", "p1")["row"]["retiredOn"].is_string());
    desk.edit(json!({"workspace": {"undo": {}}}));
    assert_eq!(
        desk.ask("person.holds", json!({"id": "p1"})).as_array().unwrap().len(),
        5,
        "one act, taken back as one"
    );
}
