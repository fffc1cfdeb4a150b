//! The EU AI Act by system and duty: what binds whom, and that a cell says what the rows say.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use crate::sample::sample_open;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn matrix(desk: &Desk) -> Value {
    desk.ask("act.matrix", json!({}))
}

fn cell(matrix: &Value, duty: &str, at: usize) -> Value {
    let rows = ["rows", "outside"].into_iter().flat_map(|part| matrix[part].as_array().unwrap());
    rows.filter(|row| row["id"] == duty).map(|row| row["cells"][at].clone()).next().unwrap_or_default()
}

#[test]
fn a_duty_is_linked_by_a_record_that_names_it_for_as_long_as_it_is_valid() {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "ada", "name": "Ada Lead"}));
    for (id, name) in [("s1", "Inlet"), ("s2", "Outlet")] {
        desk.add("system", json!({"id": id, "name": name, "actRoles": ["deployer"]}));
    }
    let nobody = matrix(&desk);
    assert_eq!((nobody["rows"].clone(), nobody["outside"].clone()), (json!([]), json!([])));
    for (question, answer) in [
        ("Q01", json!("yes")),
        ("Q02", json!("yes")),
        ("Q03", json!(["none"])),
        ("Q04", json!(["deployer"])),
        ("Q05", json!("no")),
    ] {
        desk.edit(json!({"classification": {"answer": {"system": "s1", "question": question, "answer": answer, "reason": "As we use it."}}}));
    }
    // The rest as the questionnaire asks it, with the answer that leads to no duty of its own.
    while let Some(open) = desk.ask("act.system", json!({"system": "s1"}))["question"].as_object().cloned() {
        let choices: Vec<&str> =
            open["choices"].as_array().unwrap().iter().map(|one| one["value"].as_str().unwrap()).collect();
        let given = if open["kind"] == "single" { json!("no") } else { json!(["none"]) };
        let given = if choices.contains(&"no") || choices.contains(&"none") { given } else { json!([choices[0]]) };
        desk.edit(json!({"classification": {"answer": {"system": "s1", "question": open["id"], "answer": given, "reason": "So."}}}));
    }
    desk.edit(json!({"classification": {"record": {"system": "s1"}}}));
    let first = matrix(&desk);
    assert_eq!(cell(&first, "D-4", 0)["state"], "missing");
    assert_eq!(cell(&first, "D-4", 1)["state"], "missing", "literacy hangs on no class");
    assert_eq!(cell(&first, "D-5", 1)["state"], "unclassified", "what nobody classified is not free of duties");
    assert_eq!(first["systems"][0]["goal"]["noun"], "classification");
    let why = |article: &str| {
        let unbound = first["unbound"].as_array().unwrap();
        unbound.iter().find(|one| one["article"] == article).map(|one| one["reason"].clone()).unwrap_or_default()
    };
    assert_eq!((why("Art. 23"), why("Art. 26(1)")), (json!("role"), json!("class")));
    // Whoever shows a deep fake has to say so, whatever the class; a practice is forbidden to all who do what it speaks of.
    assert_eq!((why("Art. 50(3)"), why("Art. 5(1a)")), (json!("trigger"), json!("prohibition")));
    assert_eq!(why("Art. 25(1)(c)"), "role", "only a provider is bound by it");

    let today = desk.workspace.moment(desk.world.at).unwrap().today;
    let on = |days: i64| (today + chrono::TimeDelta::days(days)).to_string();
    desk.add(
        "evidence",
        json!({"id": "e1", "title": "Course", "kind": "link", "controls": ["A.4.6"], "place": "Wiki", "ofSystems": ["s1"], "answers": "D-4",
        "shownFrom": on(-30), "shownUntil": on(-10), "validUntil": on(1)}),
    );
    assert_eq!(cell(&matrix(&desk), "D-4", 0)["state"], "missing", "nobody vouched for it");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "ada"}}}));
    let linked = cell(&matrix(&desk), "D-4", 0);
    assert_eq!((linked["state"].as_str(), linked["named"][0]["number"].as_str()), (Some("linked"), Some("EV-001")));
    desk.world.at += chrono::TimeDelta::days(3);
    assert_eq!(cell(&matrix(&desk), "D-4", 0)["state"], "missing", "its validity ended");
    desk.edit(json!({"evidence": {"amend": {"id": "e1", "patch": {"answers": "D-999"}}}}));
    let wrong = json!({"evidence": {"vouch": {"id": "e1", "by": "ada"}}});
    let fault = desk.world.try_edit(&mut desk.workspace, wrong).unwrap_err();
    assert_eq!(fault.refusals()[0].message.id, "refuse-citation-answers");
}

#[test]
fn a_cell_of_the_sample_says_what_classifications_and_evidence_say() {
    let (_folder, workspace, moment) = sample_open();
    let view = |name: &str, args: Value| workspace.view_json(name, args, &moment).unwrap();
    let matrix = view("act.matrix", json!({}));
    let (mut seen, mut states) = (0, BTreeSet::new());
    // What a control has is asked for once, not for each duty that names it.
    let mut controls: BTreeMap<String, Value> = BTreeMap::new();
    for (at, system) in matrix["systems"].as_array().unwrap().iter().enumerate() {
        let (key, number) = (&system["goal"]["id"], system["number"].as_str().unwrap());
        let recorded = view("act.system", json!({"system": key}))["recorded"].clone();
        let owed: BTreeSet<String> = recorded["duties"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|duty| ["duty", "check"].contains(&duty["kind"].as_str().unwrap()))
            .map(|duty| format!("{} {}", duty["article"], duty["text"]))
            .collect();
        let mut bound = BTreeSet::new();
        for row in ["rows", "outside"].into_iter().flat_map(|part| matrix[part].as_array().unwrap()) {
            let cell = &row["cells"][at];
            states.insert(cell["state"].as_str().unwrap().to_owned());
            // What is open is owed by nobody yet.
            if ["none", "unclassified", "open"].contains(&cell["state"].as_str().unwrap()) {
                continue;
            }
            bound.insert(format!("{} {}", row["article"], row["text"]));
            for reference in cell["references"].as_array().unwrap() {
                let id = reference["id"].as_str().unwrap();
                if !id.starts_with("A.") {
                    continue;
                }
                let about =
                    controls.entry(id.to_owned()).or_insert_with(|| view("evidence.control", json!({"control": id})));
                let each = about["records"].as_array().unwrap().iter().any(|one| !one["system"].is_null());
                let fits = |item: &&Value| {
                    let systems = item["systems"].as_str().unwrap();
                    item["inForce"] == true
                        && (systems.split(", ").any(|one| one == number) || (systems.is_empty() && !each))
                };
                let numbers = |list: &Value, keep: &dyn Fn(&&Value) -> bool| -> BTreeSet<String> {
                    list.as_array().unwrap().iter().filter(keep).map(|item| item["number"].to_string()).collect()
                };
                assert_eq!(
                    numbers(&reference["items"], &|_| true),
                    numbers(&about["items"], &fits),
                    "{id} of {number}"
                );
                seen += 1;
            }
        }
        // Of a system nobody classified only what hangs on no class is said: literacy.
        let free = |duty: &String| recorded.is_null() && duty.starts_with("\"Art. 4\"");
        bound.retain(|duty| !free(duty));
        assert_eq!(bound, owed, "{number}");
    }
    assert!(seen > 5 && states.len() >= 4 && states.contains("open"), "{seen} {states:?}");
    let marking = cell(&matrix, "D-50-2", 0);
    // In service since 2024: Art. 111(4).
    assert_eq!((&marking["state"], &marking["date"]), (&json!("open"), &json!("2026-12-02")));
    let table = workspace.table("act-matrix", "es", &moment).unwrap();
    let rows = ["rows", "outside"].map(|part| matrix[part].as_array().unwrap().len()).iter().sum::<usize>();
    let all = rows * matrix["systems"].as_array().unwrap().len() + matrix["unbound"].as_array().unwrap().len();
    assert_eq!(table.rows.len(), all);
    for framework in view("frameworks", json!({})).as_array().unwrap() {
        for line in framework["lines"].as_array().unwrap() {
            // An excluded control is not looked for, and what the gap analysis found not to conform is not shown whole.
            let all = line["references"].as_array().unwrap();
            let sought = all.iter().filter(|one| one["shown"] == true || one["excluded"] == "").count();
            let shown = all.iter().filter(|one| one["shown"] == true).count();
            let whole = all.iter().filter(|one| one["shown"] == true && one["rating"] == "").count();
            let state = if whole == sought {
                "linked"
            } else if shown > 0 {
                "partly"
            } else {
                "missing"
            };
            assert_eq!(line["state"], state, "{}", line["id"]);
        }
    }
}
