//! What questions remember of the rows says after each edit what a file opened anew says.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use crate::common::{DESK, holder, redo, undo};
use aims_core::door::Workspace;
use aims_core::file::Access;
use serde_json::{Value, json};

const ASKED: [&str; 11] = [
    "home", "statement.grid", "statement.state", "evidence.coverage", "evidence.proposed", "evidence.requests",
    "risk.map", "act.matrix", "frameworks", "consistency", "roadmap",
];

/// Asked twice, so that the second answer rests on what the first one left, and held against the file opened anew.
fn same(desk: &Desk, after: &str) {
    let anew = Workspace::open(&DESK, desk.workspace.path(), Access::Read, &holder()).unwrap();
    let moment = anew.moment(desk.world.at).unwrap();
    for question in ASKED {
        let fresh = anew.view_json(question, json!({}), &moment).unwrap();
        assert_eq!(desk.ask(question, json!({})), fresh, "{question} after {after}");
        assert_eq!(desk.ask(question, json!({})), fresh, "{question} again after {after}");
    }
}

#[test]
fn what_is_remembered_is_what_a_file_opened_anew_says() {
    let mut desk = Desk::new();
    let decide = |control: &str| {
        json!({"control": {"decide": {"control": control, "applicability": "applicable", "inclusionCodes": ["practice"],
            "inclusionWords": "We want to know how it answers in use."}}})
    };
    let edits: Vec<Value> = vec![
        json!({"person": {"add": {"id": "p1", "name": "Ada Moreau", "topManagement": true}}}),
        json!({"system": {"add": {"id": "s1", "name": "Letters", "patch": {"purpose": "Sort letters.", "businessOwner": "p1"}}}}),
        json!({"system": {"setScope": {"id": "s1", "scope": "in", "reason": ""}}}),
        json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}}),
        decide("A.6.2.6"),
        decide("A.4.2"),
        json!({"control": {"amend": {"control": "A.6.2.6", "patch": {"owner": "p1", "status": "partly"}}}}),
        json!({"evidence": {"add": {"id": "e1", "title": "Log reading", "controls": ["A.6.2.6", "A.4.2"], "ofSystems": ["s1"],
            "recipe": "monitoringAndLogReading", "place": "Folder", "shownFrom": "2026-10-01", "shownUntil": "2026-10-28"}}}),
        json!({"evidence": {"fill": {"id": "e1", "answers": [{"question": "feedback", "words": "None."}]}}}),
        json!({"evidence": {"vouch": {"id": "e1", "by": "p1"}}}),
        json!({"criteria": {"add": {"id": "c1", "title": "Criteria", "rules": "Likelihood times consequence.",
            "worstHigh": "yes", "never": "A prohibited practice.", "appetite": "Little."}}}),
        json!({"criteria": {"approve": {"id": "c1", "by": "p1"}}}),
        json!({"risk": {"add": {"id": "r1", "name": "Late", "system": "s1", "cause": "A rare form.", "effect": "Help comes late.",
            "targets": ["individuals"], "owner": "p1"}}}),
        json!({"risk": {"rate": {"id": "r1", "likelihood": 3, "individuals": 3, "why": "Three of a hundred."}}}),
        json!({"risk": {"treat": {"id": "r1", "treatment": "reduce", "how": "A second look.", "controls": ["A.6.2.6"],
            "likelihood": 2, "individuals": 2, "why": "It finds most."}}}),
        json!({"risk": {"accept": {"id": "r1", "by": "p1", "why": "What remains is small beside the help."}}}),
        json!({"action": {"add": {"title": "One more", "due": "2026-10-01"}}}),
        json!({"system": {"amend": {"id": "s1", "patch": {"purpose": "Sort letters and answer them.", "modelVersion": "2"}}}}),
        json!({"evidence": {"amend": {"id": "e1", "patch": {"title": "Another reading"}}}}),
        json!({"evidence": {"vouch": {"id": "e1", "by": "p1"}}}),
        undo(),
        redo(),
        json!({"system": {"setStage": {"id": "s1", "stage": "retired"}}}),
        undo(),
        json!({"workspace": {"redact": {"table": "person", "record": "p1", "field": "name", "reason": "Asked for it."}}}),
    ];
    same(&desk, "founding");
    for edit in edits {
        let words = edit.to_string();
        if let Err(fault) = desk.world.try_edit(&mut desk.workspace, edit) {
            // Accepted only where somebody else rated it, and the like: what is refused changes nothing.
            assert!(!fault.refusals().is_empty(), "{words}: {fault:?}");
        }
        same(&desk, &words);
    }
}
