//! The process map: drawn from what is in use, every figure with the records behind it.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use serde_json::{Value, json};

fn process(desk: &Desk, lang: &str, title: &str) -> Value {
    let map = desk.ask("processes", json!({"lang": lang}));
    let found = map["processes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["process"])
        .find(|one| one["title"] == title)
        .cloned();
    found.unwrap_or_else(|| panic!("{title}: {map}"))
}

#[test]
fn a_process_is_in_use_when_records_show_it_and_each_count_is_what_its_filter_lists() {
    let mut desk = Desk::new();
    let used = |desk: &Desk| desk.ask("processes", json!({}))["chart"]["sentence"]["args"]["used"].clone();
    let before = used(&desk).as_u64().unwrap();
    assert_eq!(process(&desk, "en", "Context, parties, scope")["records"][0]["count"], 0);
    desk.add("issue", json!({"text": "Customers ask how AI is governed.", "kind": "external"}));
    assert_eq!(used(&desk).as_u64().unwrap(), before + 1);
    // What nobody accepted is no role in use, and names nobody.
    desk.add("person", json!({"id": "lead", "name": "Ada"}));
    desk.add(
        "role",
        json!({"id": "r1", "name": "AI lead", "kind": "aiLead", "person": "lead", "authority": "Stops a release.",
        "needs": "Knows the standard."}),
    );
    assert_eq!(process(&desk, "es", "Contexto, partes y alcance")["who"], "");
    desk.edit(json!({"role": {"accept": {"id": "r1"}}}));
    assert_eq!(process(&desk, "es", "Contexto, partes y alcance")["who"], "Ada");
    let map = desk.ask("processes", json!({}));
    for one in map["processes"].as_array().unwrap() {
        let records = one["process"]["records"].as_array().unwrap();
        for (goal, records) in one["goals"].as_array().unwrap().iter().zip(records) {
            let noun = goal["noun"].as_str().unwrap();
            assert_eq!(desk.total(noun, goal["filter"].clone()), records["count"], "{one}");
        }
    }
    let boxes: usize = map["chart"]["figure"]["bands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|band| band["boxes"].as_array().unwrap().len())
        .sum();
    assert_eq!(boxes, map["processes"].as_array().unwrap().len());
}
