//! Criteria of AI risks: levels that come as defaults, what stands against approval, and versions that replace each other.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name, top) in [("p1", "Ada", false), ("md", "Mara", true)] {
        desk.add("person", json!({"id": id, "name": name, "topManagement": top}));
    }
    desk
}

fn criteria(id: &str) -> Value {
    json!({"id": id, "title": "Criteria of AI risks", "rules": "Likelihood times the highest consequence.",
        "worstHigh": "yes", "never": "A prohibited practice.", "appetite": "Little where people could be harmed."})
}

fn approve(id: &str) -> Value {
    json!({"criteria": {"approve": {"id": id, "by": "md"}}})
}

/// Rows of a part of a version.
fn rows(desk: &Desk, noun: &str, of: &str) -> Vec<Value> {
    let asked = json!({"noun": noun, "filter": {"criteria": of}, "limit": 100});
    desk.ask("register.rows", asked)["rows"].as_array().unwrap().clone()
}

fn level(desk: &Desk, of: &str, scale: &str, value: i64) -> Value {
    let fits = |row: &&Value| row["values"]["scale"] == scale && row["values"]["value"] == value;
    rows(desk, "scaleLevel", of).iter().find(fits).unwrap().clone()
}

#[test]
fn a_draft_has_five_scales_and_four_levels_that_are_marked_as_defaults_until_somebody_changes_them() {
    let mut desk = Desk::speaking("es");
    desk.add("criteria", criteria("c1"));
    assert_eq!((rows(&desk, "scaleLevel", "c1").len(), rows(&desk, "riskLevel", "c1").len()), (25, 4));
    assert!(rows(&desk, "scaleLevel", "c1").iter().all(|row| row["values"]["origin"] == "default"));
    let rare = level(&desk, "c1", "likelihood", 1);
    assert_eq!(rare["values"]["name"], "Rara", "in the language of the organisation");
    let patch = json!({"meaning": "Nunca nos ha pasado"});
    desk.edit(json!({"scaleLevel": {"amend": {"id": rare["id"], "patch": patch}}}));
    assert_eq!(level(&desk, "c1", "likelihood", 1)["values"]["origin"], "own");
    desk.add("scaleLevel", json!({"id": "x", "name": "Más", "criteria": "c1"}));
    assert_eq!(desk.values("scaleLevel", "x")["origin"], "own");
    // Nobody has approved anything: a draft shows nothing.
    let answering = desk.ask("register.answering", json!({"item": "6.1.2"}));
    let stands = answering["records"].as_array().unwrap().iter().find(|one| one["goal"]["noun"] == "criteria").unwrap();
    assert_eq!((&stands["count"], &stands["of"]), (&json!(0), &json!(1)));
}

#[test]
fn a_gap_in_a_scale_a_limit_out_of_order_and_a_level_nobody_may_accept_stand_against_approval() {
    let mut desk = desk();
    desk.add("criteria", json!({"id": "c0", "title": "Empty"}));
    let by_lead = json!({"criteria": {"approve": {"id": "c0", "by": "p1"}}});
    let missing = ["rules", "worstHigh", "never", "appetite"].map(|field| pair("refuse-empty", field));
    assert_eq!(desk.refused(by_lead), [&missing[..], &[pair("refuse-not-top-management", "by")]].concat());
    desk.add("criteria", criteria("c1"));
    let worst = level(&desk, "c1", "groups", 5)["id"].clone();
    desk.edit(json!({"scaleLevel": {"retire": {"id": worst, "why": "Four are enough."}}}));
    let rare = level(&desk, "c1", "likelihood", 1)["id"].clone();
    desk.edit(json!({"scaleLevel": {"amend": {"id": rare, "patch": {"meaning": ""}}}}));
    let limits = rows(&desk, "riskLevel", "c1");
    let of = |code: &str| limits.iter().find(|row| row["values"]["level"] == code).unwrap()["id"].clone();
    desk.edit(json!({"riskLevel": {"amend": {"id": of("critical"), "patch": {"upTo": 20, "acceptor": ""}}}}));
    let against = ["scale", "blank", "reach", "acceptor"].map(|id| pair(&format!("refuse-criteria-{id}"), "state"));
    assert_eq!(desk.refused(approve("c1")), against);
    desk.edit(json!({"riskLevel": {"amend": {"id": of("medium"), "patch": {"upTo": 16}}}}));
    assert!(desk.refused(approve("c1")).contains(&pair("refuse-criteria-levels", "state")));
}

#[test]
fn a_smaller_matrix_is_one_with_the_same_last_level_on_every_scale() {
    let mut desk = desk();
    desk.add("criteria", criteria("c1"));
    for row in rows(&desk, "scaleLevel", "c1").iter().filter(|row| row["values"]["value"].as_i64() > Some(3)) {
        desk.edit(json!({"scaleLevel": {"remove": {"id": row["id"]}}}));
    }
    assert_eq!(desk.refused(approve("c1")), [pair("refuse-criteria-reach", "state")]);
    for (row, up_to) in rows(&desk, "riskLevel", "c1").iter().zip([2, 4, 6, 9]) {
        desk.edit(json!({"riskLevel": {"amend": {"id": row["id"], "patch": {"upTo": up_to}}}}));
    }
    desk.edit(approve("c1"));
    assert_eq!(desk.values("criteria", "c1")["state"], "inForce");
}

#[test]
fn what_was_approved_stands_and_a_change_is_a_new_version_that_begins_with_it() {
    let mut desk = desk();
    desk.add("criteria", criteria("c1"));
    let rare = level(&desk, "c1", "likelihood", 1)["id"].clone();
    let meaning = |id: &Value, text: &str| json!({"scaleLevel": {"amend": {"id": id, "patch": {"meaning": text}}}});
    desk.edit(meaning(&rare, "Never here"));
    let made = desk.edit(approve("c1"));
    assert_eq!(made.edit, "criteria.approve");
    let now = desk.values("criteria", "c1");
    assert_eq!(
        (&now["state"], &now["version"], &now["reviewOn"]),
        (&json!("inForce"), &json!(1), &json!("2027-11-24"))
    );
    // Neither the rules nor a level is written over, and nothing leaves.
    assert_eq!(desk.refused(meaning(&rare, "Often")), [pair("refuse-criteria-settled", "criteria")]);
    let amend = json!({"criteria": {"amend": {"id": "c1", "patch": {"never": "Nothing."}}}});
    assert_eq!(desk.refused(amend), [pair("refuse-criteria-settled", "never")]);
    let remove = json!({"scaleLevel": {"remove": {"id": rare}}});
    assert_eq!(desk.refused(remove), [pair("refuse-criteria-settled", "criteria")]);
    let retire = json!({"criteria": {"retire": {"id": "c1", "why": "Old."}}});
    assert_eq!(desk.refused(retire), [pair("refuse-criteria-stays", "state")]);
    // The next one begins with what holds, says what is new, and replaces it.
    desk.add("criteria", json!({"id": "c2", "title": "Criteria of AI risks"}));
    assert_eq!(desk.values("criteria", "c2")["never"], "A prohibited practice.");
    assert_eq!(level(&desk, "c2", "likelihood", 1)["values"]["meaning"], "Never here");
    assert_eq!(level(&desk, "c2", "likelihood", 2)["values"]["origin"], "default");
    assert_eq!(desk.refused(approve("c2")), [pair("refuse-empty", "note")]);
    let noted = json!({"criteria": {"approve": {"id": "c2", "by": "md", "note": "Rare is rarer."}}});
    desk.edit(noted);
    assert_eq!(
        (&desk.values("criteria", "c1")["state"], &desk.values("criteria", "c2")["version"]),
        (&json!("replaced"), &json!(2))
    );
    assert_eq!(desk.total("criteria", json!({"state": "inForce"})), 1);
    // Each version is a document of its own: undo stops there.
    assert_eq!(desk.refused(json!({"workspace": {"undo": {}}})), [pair("refuse-nothing-to-undo", "")]);
    let documents = desk.ask("documents.list", json!({}));
    let issued: Vec<&Value> = documents.as_array().unwrap().iter().map(|one| &one["version"]).collect();
    assert_eq!((issued, &documents[0]["kind"]), (vec![&json!("2.0"), &json!("1.0")], &json!("risk-criteria")));
    assert!(desk.workspace.check(None).unwrap().ok);
}

#[test]
fn the_matrix_says_the_level_of_every_pair_and_raises_the_worst_for_people() {
    let mut desk = desk();
    desk.add("criteria", criteria("c1"));
    let matrix = desk.ask("criteria.matrix", json!({"id": "CRT-001"}));
    let cells = matrix["cells"].as_array().unwrap();
    assert_eq!((cells.len(), cells[0].as_array().unwrap().len()), (5, 5));
    let at = |likelihood: i64, consequence: i64| {
        let fits = |one: &&Value| one["likelihood"] == likelihood && one["consequence"] == consequence;
        let one = cells.iter().flat_map(|row| row.as_array().unwrap()).find(fits).unwrap();
        (one["level"].as_str().unwrap(), one["forPeople"].as_str().unwrap())
    };
    assert_eq!((cells[0][0]["likelihood"].clone(), at(1, 1)), (json!(5), ("low", "low")));
    assert_eq!((at(1, 5), at(5, 5)), (("medium", "high"), ("critical", "critical")));
    assert_eq!(matrix["levels"][1]["from"], 5);
    desk.edit(json!({"criteria": {"amend": {"id": "c1", "patch": {"worstHigh": "no"}}}}));
    let matrix = desk.ask("criteria.matrix", json!({"id": "c1"}));
    assert_eq!(matrix["cells"][4][4]["forPeople"], "medium");
}
