//! Each rule of the consistency check with a case that trips it and names the right records, and a near miss that does not.
//!
//! A case is data (`contradictions/*`): a workspace, edits that come close, edits that contradict, and the places that are then
//! named. What stands against which document, and what mends a contradiction, is in `consistency`.
#![allow(clippy::unwrap_used)]

mod answers;
mod controls;
mod people;
mod risks;
mod stated;

use std::collections::BTreeSet;

use crate::common::desk::Desk;
use crate::consistency::{exclude, include, rate};
use serde_json::{Value, json};

/// A rule, shown.
struct Case {
    rule: &'static str,
    /// The workspace it is shown in.
    on: fn() -> Desk,
    /// Edits after which it still finds nothing; `{"days": n}` lets days pass.
    near: Vec<Value>,
    /// Edits after which it finds one contradiction.
    trip: Vec<Value>,
    /// Noun and key of each place that is named, in their order; no key: the register.
    places: &'static [(&'static str, &'static str)],
}

/// Two people, an open gap analysis and a scope; nothing decided.
fn plain() -> Desk {
    let mut desk = Desk::new();
    for (id, name) in [("dir", "Dora Director"), ("eng", "Eva Engineer")] {
        desk.add("person", json!({"id": id, "name": name, "topManagement": true}));
    }
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    desk.edit(json!({"organisation": {"amend": {"patch": {"scope": "Triage of letters."}}}}));
    desk
}

/// The same with every control planned by the engineer.
fn decided() -> Desk {
    let mut desk = plain();
    let grid = desk.ask("statement.grid", json!({}));
    let rows = grid["rows"].as_array().unwrap().iter().enumerate().map(|(at, row)| {
        json!({"row": at + 1, "control": row["id"], "applicability": "applicable", "inclusionCodes": ["practice"],
            "inclusionWords": "Named in our assessment.", "status": "planned", "owner": "Eva Engineer"})
    });
    let rows: Vec<Value> = rows.collect();
    desk.edit(json!({"control": {"paste": {"rows": rows}}}));
    desk
}

fn control(control: &str, patch: Value) -> Value {
    json!({"control": {"amend": {"control": control, "patch": patch}}})
}

fn add(noun: &str, fields: Value) -> Value {
    json!({ noun: {"add": fields} })
}

fn amend(noun: &str, id: &str, patch: Value) -> Value {
    json!({ noun: {"amend": {"id": id, "patch": patch}} })
}

/// A verb on a record, without more.
fn act(noun: &str, verb: &str, id: &str) -> Value {
    json!({ noun: { verb: {"id": id} } })
}

/// A system inside the scope.
fn inside(mut fields: Value) -> [Value; 2] {
    fields["id"] = json!("s1");
    fields["name"] = json!("Inlet");
    [add("system", fields), json!({"system": {"setScope": {"id": "s1", "scope": "in"}}})]
}

/// Answers on a system under the EU AI Act, one after the other.
fn answers(system: &str, told: &[(&str, Value)]) -> Vec<Value> {
    let one = |(question, answer): &(&str, Value)| {
        let said = json!({"system": system, "question": question, "answer": answer, "reason": "As we use it."});
        json!({"classification": {"answer": said}})
    };
    told.iter().map(one).collect()
}

/// A verb on the classification of a system.
fn class(verb: &str, system: &str) -> Value {
    json!({"classification": { verb: {"system": system} }})
}

fn cases() -> Vec<Case> {
    [controls::cases(), people::cases(), answers::cases(), risks::cases(), stated::cases()]
        .into_iter()
        .flatten()
        .collect()
}

fn play(desk: &mut Desk, edits: &[Value]) {
    for edit in edits {
        match edit["days"].as_i64() {
            Some(days) => desk.world.at += chrono::TimeDelta::days(days),
            None => drop(desk.edit(edit.clone())),
        }
    }
}

/// What a rule finds, each with the register and the key of its places.
fn found(desk: &Desk, rule: &str) -> Vec<Vec<(String, String)>> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let of = |one: &Value| {
        let place = |place: &Value| (text(&place["goal"]["noun"]), text(&place["goal"]["id"]));
        one["places"].as_array().unwrap().iter().map(place).collect()
    };
    let all = desk.ask("consistency", json!({}));
    all.as_array().unwrap().iter().filter(|one| one["rule"] == rule).map(of).collect()
}

/// Plays cases, and says of which rules something else came out than they say.
fn shown(cases: Vec<Case>) {
    let mut wrong = Vec::new();
    let words = aims_words::Lang::ALL.map(|lang| aims_words::Words::new(lang).unwrap());
    for case in cases {
        let mut desk = (case.on)();
        play(&mut desk, &case.near);
        let near = found(&desk, case.rule);
        play(&mut desk, &case.trip);
        let places = case.places.iter().map(|(noun, id)| ((*noun).to_owned(), (*id).to_owned())).collect::<Vec<_>>();
        let tripped = found(&desk, case.rule);
        if !near.is_empty() || tripped != [places] {
            wrong.push(format!("{}: near {near:?}, tripped {tripped:?}", case.rule));
        }
        told_whole(&desk, case.rule, &words);
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_control_contradicts_its_rating_the_inventory_or_its_days_and_a_near_miss_does_not() {
    shown(controls::cases());
}

#[test]
fn who_left_what_a_scope_says_and_what_a_review_decided_contradict_and_a_near_miss_does_not() {
    shown(people::cases());
}

#[test]
fn an_answer_contradicts_what_was_approved_or_recorded_and_a_near_miss_does_not() {
    shown(answers::cases());
}

#[test]
fn a_risk_contradicts_its_controls_its_acceptance_or_the_law_and_a_near_miss_does_not() {
    shown(risks::cases());
}

#[test]
fn what_the_organisation_says_of_itself_contradicts_its_registers_and_a_near_miss_does_not() {
    shown(stated::cases());
}

/// The sentence of a finding lacks no word in either language, and each of its places that is no whole register has a name.
fn told_whole(desk: &Desk, rule: &str, words: &[aims_words::Words]) {
    let all = desk.ask("consistency", json!({}));
    for one in all.as_array().unwrap().iter().filter(|one| one["rule"] == rule) {
        for words in words {
            let said = words.say(one["message"]["id"].as_str().unwrap(), one["message"]["args"].as_object().unwrap());
            assert!(!said.contains('\u{27e8}') && !said.contains("  "), "{rule}: {said}");
            // A place without a name is called by its register.
            for place in one["places"].as_array().unwrap().iter().filter(|place| place["called"] == "") {
                let many = format!("{}.many", place["goal"]["noun"].as_str().unwrap());
                assert!(aims_words::ids::ALL.contains(&many.as_str()), "{rule}: {many}");
            }
        }
        let bare = |place: &&Value| !place["goal"]["id"].is_null() && place["called"] == "";
        assert_eq!(one["places"].as_array().unwrap().iter().find(bare), None, "{rule}");
    }
}

#[test]
fn no_rule_of_the_check_is_without_a_case() {
    let told: BTreeSet<&str> = aims_words::ids::ALL.iter().filter_map(|id| id.strip_prefix("contradiction-")).collect();
    let tripped: BTreeSet<&str> = cases().iter().map(|case| case.rule).collect();
    assert_eq!(tripped, told);
}
