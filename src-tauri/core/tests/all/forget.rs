//! What people wrote into registers with edits of their own can be cleared, too: from every byte of the file, and from the search.
#![allow(clippy::unwrap_used)]

use crate::common::{World, person};
use serde_json::{Value, json};

/// Edits with a place for the secret, and where it stands then: noun, key, field. `§` is the secret.
fn told() -> Vec<(Value, &'static str, &'static str, &'static str)> {
    let gap = |field: &str| json!({"gap": {"rate": {"item": "4.1", "patch": {"rating": "partly", field: "§"}}}});
    let review = |patch: Value| json!({"review": {"amend": {"id": "r1", "patch": patch}}});
    let input = |field: &str| json!({"review": {"input": {"id": "r1", "input": "MR-I1", "patch": {field: "§"}}}});
    let organisation = |field: &str| json!({"organisation": {"amend": {"patch": {field: "§"}}}});
    vec![
        (organisation("scope"), "organisation", "org", "scope"),
        (organisation("legalForm"), "organisation", "org", "legalForm"),
        (organisation("classification"), "organisation", "org", "classification"),
        (json!({"profile": {"amend": {"patch": {"body": "§"}}}}), "profile", "profile", "body"),
        (
            json!({"control": {"amend": {"control": "A.2.2", "patch": {"implementation": "§"}}}}),
            "control",
            "A.2.2",
            "implementation",
        ),
        (
            json!({"control": {"amend": {"control": "A.2.2", "patch": {"annexBNote": "§"}}}}),
            "control",
            "A.2.2",
            "annexBNote",
        ),
        (
            json!({"control": {"decide": {"control": "A.2.3", "applicability": "applicable", "inclusionCodes": ["risk"],
                "inclusionWords": "It was said of § aloud."}}}),
            "control",
            "A.2.3",
            "inclusionWords",
        ),
        (gap("finding"), "gapAnswer", "answer", "finding"),
        (gap("evidence"), "gapAnswer", "answer", "evidence"),
        (gap("recommendation"), "gapAnswer", "answer", "recommendation"),
        (review(json!({"place": "§"})), "review", "r1", "place"),
        (input("comment"), "reviewInput", "input", "comment"),
        (input("conclusion"), "reviewInput", "input", "conclusion"),
        (json!({"system": {"setStage": {"id": "s1", "stage": "test", "note": "§"}}}), "systemStage", "stage", "note"),
    ]
}

#[test]
fn the_words_of_special_nouns_vanish_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    for edit in [
        person("p1", "Ada"),
        json!({"system": {"add": {"id": "s1", "name": "Inlet"}}}),
        json!({"gap": {"start": {"depth": "first"}}}),
        json!({"review": {"plan": {"id": "r1", "heldOn": "2026-12-01", "periodFrom": "2026-01-01", "periodTo": "2026-11-30", "chair": "p1"}}}),
        json!({"review": {"prepare": {"id": "r1"}}}),
    ] {
        world.edit(&mut workspace, edit);
    }
    for (at, (edit, noun, key, field)) in told().into_iter().enumerate() {
        let secret = format!("Zyxwvut{at}q");
        let edit: Value = serde_json::from_str(&edit.to_string().replace('§', &secret)).unwrap();
        world.edit(&mut workspace, edit);
        let moment = workspace.moment(world.at).unwrap();
        // The key of a part is found by what stands in it.
        let ask = json!({"noun": noun, "filter": {field: secret}});
        let rows = workspace.view_json("register.rows", ask, &moment).unwrap();
        let id = rows["rows"][0]["id"].as_str().unwrap_or_else(|| panic!("{noun}.{field} holds nothing")).to_owned();
        assert!(noun == "gapAnswer" || noun == "reviewInput" || noun == "systemStage" || id == key, "{noun} {id}");
        let redact =
            json!({"workspace": {"redact": {"table": noun, "record": id, "field": field, "reason": "asked for"}}});
        world.edit(&mut workspace, redact);
        let bytes = std::fs::read(&path).unwrap();
        assert!(
            !bytes.windows(secret.len()).any(|part| part == secret.as_bytes()),
            "{noun}.{field} is still in the file"
        );
        let hits = workspace.view_json("search", json!({"text": secret}), &moment).unwrap();
        assert!(hits.as_array().unwrap().is_empty(), "{noun}.{field} is still found");
    }
    let report = workspace.check(None).unwrap();
    assert!(report.ok, "{report:?}");
}
