//! The Statement of Applicability: approval and its reasons, versions and their differences, own controls, pasted rows.
#![allow(clippy::unwrap_used)]

use crate::common::{World, undo};
use aims_core::door::{Changed, Workspace};
use aims_core::fault::Fault;
use aims_core::paper::Wanted;
use aims_core::paper::{Paper, Standing};
use serde_json::{Value, json};

struct Desk {
    _folder: tempfile::TempDir,
    world: World,
    workspace: Workspace,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let mut workspace = world.create(&folder.path().join("a.aims"));
        for (id, name, top) in [("dir", "Dora Director", true), ("eng", "Eva Engineer", false)] {
            let person = json!({"person": {"add": {"id": id, "name": name, "role": "Role", "topManagement": top}}});
            world.edit(&mut workspace, person);
        }
        Self { _folder: folder, world, workspace }
    }

    fn edit(&mut self, edit: Value) -> Changed {
        self.world.edit(&mut self.workspace, edit)
    }

    fn reasons(&mut self, edit: Value) -> Vec<(String, String, String)> {
        let fault = self.world.try_edit(&mut self.workspace, edit).unwrap_err();
        assert!(!fault.refusals().is_empty(), "{fault:?}");
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        fault.refusals().iter().map(|r| (r.message.id.clone(), text(&r.field), text(&r.row))).collect()
    }

    fn view(&mut self, name: &str, args: Value) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        self.workspace.view_json(name, args, &moment).unwrap()
    }

    fn copy(&mut self, wanted: Value) -> aims_core::paper::Copy {
        let wanted: Wanted = serde_json::from_value(wanted).unwrap();
        self.workspace.copy(&wanted, &self.workspace.moment(self.world.at).unwrap()).unwrap()
    }

    /// Everything approval asks for: 37 applicable controls and one excluded.
    fn complete(&mut self) {
        let grid = self.view("statement.grid", json!({}));
        let rows = grid["rows"].as_array().unwrap().iter().enumerate().map(|(at, row)| match row["id"].as_str() {
            Some("A.10.4") => json!({"row": at + 1, "control": "A.10.4", "applicability": "excluded",
                "exclusionGround": "not-necessary", "exclusionWords": "We have no customers outside our own group.",
                "reopens": "The first customer outside it."}),
            id => json!({"row": at + 1, "control": id, "applicability": "applicable", "inclusionCodes": ["risk"],
                "riskSource": "R-03", "inclusionWords": "Named in our assessment.", "status": "planned", "owner": "Eva Engineer"}),
        });
        let rows: Vec<Value> = rows.collect();
        self.edit(json!({"control": {"paste": {"rows": rows}}}));
        self.edit(json!({"organisation": {"amend": {"patch": {"scope": "Triage of letters."}}}}));
    }
}

fn approve(step: &str) -> Value {
    json!({"statement": {"approve": {"approver": "dir", "version": step, "note": "First.", "languages": ["en"]}}})
}

#[test]
fn approval_names_everything_an_auditor_would_miss() {
    let mut desk = Desk::new();
    let reasons = desk.reasons(approve("major"));
    assert_eq!(reasons.iter().filter(|r| r.0 == "refuse-statement-undecided").count(), 38);
    assert!(reasons.contains(&("refuse-statement-no-scope".into(), "scope".into(), String::new())));
    desk.edit(json!({"control": {"decide": {"control": "A.2.2", "applicability": "applicable"}}}));
    let reasons = desk.reasons(approve("major"));
    let of: Vec<&str> = reasons.iter().filter(|r| r.2 == "A.2.2").map(|r| r.1.as_str()).collect();
    assert_eq!(of, ["inclusionCodes", "inclusionWords", "status"]);
    let nobody = json!({"statement": {"approve": {"approver": "", "version": "huge", "languages": ["fr"]}}});
    let fields: Vec<String> = desk.reasons(nobody).into_iter().map(|r| r.1).collect();
    for field in ["version", "languages", "approver"] {
        assert!(fields.contains(&field.to_owned()), "{field}");
    }
    let state = desk.view("statement.state", json!({}));
    assert_eq!(state["blockers"].as_array().unwrap().len(), 1 + 37 + 3);
    assert_eq!((&state["nextMajor"], &state["provisional"]), (&json!("1.0"), &json!(true)));
}

#[test]
fn an_exclusion_says_what_reopens_it_and_has_an_owner_who_watches() {
    let mut desk = Desk::new();
    desk.complete();
    desk.edit(json!({"control": {"decide": {"control": "A.10.4", "applicability": "excluded", "exclusionGround": "not-necessary",
        "exclusionWords": "We have no customers outside our own group.", "reopens": ""}}}));
    assert_eq!(
        desk.reasons(approve("major")),
        [("refuse-statement-no-reopens".into(), "reopens".into(), "A.10.4".into())]
    );
    desk.edit(json!({"control": {"decide": {"control": "A.10.4", "applicability": "excluded", "exclusionGround": "not-necessary",
        "exclusionWords": "We have no customers outside our own group.", "reopens": "The first customer outside it."}}}));
    desk.edit(json!({"control": {"paste": {"rows": [{"row": 1, "control": "A.10.4", "owner": "Eva Engineer"}]}}}));
    desk.edit(approve("major"));
    let Paper::Statement(paper) = desk.copy(json!({"kind": "statement"})).paper else { panic!() };
    let line = paper.controls.iter().find(|line| line.number == "A.10.4").unwrap();
    assert_eq!((line.reopens.as_str(), line.owner.as_str()), ("The first customer outside it.", "Eva Engineer"));
    assert_eq!(paper.head.number, "SoA-001");
    // What no longer fits the decision goes; a control that applies is not reopened.
    desk.edit(
        json!({"control": {"decide": {"control": "A.10.4", "applicability": "applicable", "inclusionCodes": ["risk"],
        "riskSource": "R-03", "inclusionWords": "The group sold a part of itself."}}}),
    );
    let row = desk.view("statement.control", json!({"id": "A.10.4"}))["row"].clone();
    assert_eq!((&row["reopens"], &row["ownerName"]), (&json!(""), &json!("Eva Engineer")));
}

#[test]
fn a_coded_reason_names_its_source_and_a_date_that_moves_back_its_why() {
    let mut desk = Desk::new();
    desk.complete();
    let decide = |more: Value| {
        let mut decide = json!({"control": "A.8.4", "applicability": "applicable", "inclusionCodes": ["law", "contract"],
            "inclusionWords": "Misrouted letters are told."});
        decide.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"control": {"decide": decide}})
    };
    let missing = |desk: &mut Desk| desk.view("statement.control", json!({"id": "A.8.4"}))["row"]["missing"].clone();
    // Nothing is refused while it is written; a source of a reason that is gone goes with it.
    desk.edit(decide(json!({"lawSource": "GDPR Art. 33"})));
    assert_eq!(missing(&mut desk), json!(["contractSource"]));
    let no_source = ("refuse-statement-no-source".into(), "contractSource".into(), "A.8.4".into());
    assert_eq!(desk.reasons(approve("minor")), [no_source]);
    let unfit = ("refuse-reason-does-not-fit".into(), "partySource".into(), "A.8.4".into());
    assert_eq!(desk.reasons(decide(json!({"partySource": "Patients"}))), [unfit]);
    desk.edit(json!({"control": {"amend": {"control": "A.8.4", "patch": {"contractSource": "C-12", "targetDate": "2026-12-01"}}}}));
    desk.edit(approve("minor"));

    let dated = |on: &str, why: Value| json!({"control": {"paste": {"rows": [{"row": 1, "control": "A.8.4", "targetDate": on, "dateReason": why}]}}});
    desk.edit(json!({"control": {"amend": {"control": "A.8.4", "patch": {"targetDate": "2027-01-29"}}}}));
    assert_eq!(missing(&mut desk), json!(["dateReason"]));
    let no_why = ("refuse-statement-no-date-reason".into(), "dateReason".into(), "A.8.4".into());
    assert_eq!(desk.reasons(approve("minor")), [no_why]);
    desk.edit(dated("2027-01-29", json!("The exercise comes first.")));
    assert_eq!(missing(&mut desk), json!([]));
    // The next move asks again.
    desk.edit(json!({"control": {"amend": {"control": "A.8.4", "patch": {"targetDate": "2027-02-26"}}}}));
    assert_eq!(missing(&mut desk), json!(["dateReason"]));
    desk.edit(dated("2027-03-31", json!("Two clinics are ill.")));
    desk.edit(approve("minor"));
    let Paper::Statement(paper) = desk.copy(json!({"kind": "statement"})).paper else { panic!() };
    let line = paper.controls.iter().find(|line| line.number == "A.8.4").unwrap();
    assert_eq!((line.sources["law"].as_str(), line.sources["contract"].as_str()), ("GDPR Art. 33", "C-12"));
    let moved = paper.changes.iter().find(|change| change.dated_later()).unwrap();
    assert_eq!((moved.moves, moved.why.as_str()), (3, "Two clinics are ill."));
    // Another reason takes the old one's source with it.
    desk.edit(json!({"control": {"decide": {"control": "A.8.4", "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": "We do it for two clinics."}}}));
    let row = &desk.view("statement.control", json!({"id": "A.8.4"}))["row"];
    assert_eq!((&row["lawSource"], &row["contractSource"]), (&json!(""), &json!("")));
}

#[test]
fn an_approved_version_is_frozen_and_the_next_says_what_changed() {
    let mut desk = Desk::new();
    desk.complete();
    let changed = desk.edit(approve("minor"));
    assert_eq!(changed.undo, None, "an approval is a barrier");
    let kinds: Vec<&str> = changed.created.iter().map(|made| made.kind.as_str()).collect();
    assert_eq!(kinds, ["document", "statementVersion"]);
    assert_eq!(desk.reasons(approve("minor")), [("refuse-statement-unchanged".into(), String::new(), String::new())]);

    let first = desk.copy(json!({"kind": "statement"}));
    let frozen = first.pdf.clone().unwrap();
    let Paper::Statement(paper) = &first.paper else { panic!() };
    assert_eq!(
        (paper.head.version.as_str(), paper.head.standing, paper.provisional),
        ("1.0", Standing::Approved, true)
    );
    assert_eq!((paper.controls.len(), paper.versions.len(), paper.domains[0].applicable), (38, 1, 3));
    assert_eq!(paper.head.head.seq + 1, changed.entry);
    assert_eq!((first.short_of(), first.file_name("SoA", "").as_str()), ("", "Lindenhof-Triage-GmbH-SoA-1.0-en.pdf"));
    let spanish = desk.copy(json!({"kind": "statement", "lang": "es"}));
    let name = "Lindenhof-Triage-GmbH-SoA-1.0-traducción-es.pdf";
    assert_eq!((spanish.short_of(), spanish.file_name("SoA", "traducción").as_str()), ("file-translation", name));
    assert_eq!((spanish.pdf, spanish.paper.masthead().standing), (None, Standing::Translation));
    // A name of a folder above is no name of a file.
    let mut above = desk.copy(json!({"kind": "statement", "lang": "es"}));
    let Paper::Statement(paper) = &mut above.paper else { panic!() };
    paper.head.organisation = "../../etc/.x".to_owned();
    assert_eq!(above.file_name("SoA", "borrador"), "etc-.x-SoA-1.0-borrador-es.pdf");
    let Paper::Statement(paper) = &mut above.paper else { panic!() };
    paper.head.organisation = ".x".to_owned();
    assert_eq!(above.file_name("SoA", "borrador"), "x-SoA-1.0-borrador-es.pdf");

    desk.edit(json!({"person": {"amend": {"id": "eng", "patch": {"name": "Eva Later"}}}}));
    desk.edit(
        json!({"control": {"amend": {"control": "A.2.2", "patch": {"status": "not-started", "targetDate": "2027-01-31"}}}}),
    );
    desk.edit(json!({"control": {"addOwn": {"id": "own", "title": "Second reader", "purpose": "Two people read."}}}));
    desk.edit(json!({"control": {"decide": {"control": "own", "applicability": "applicable",
        "inclusionCodes": ["risk"], "riskSource": "R-01", "inclusionWords": "A third of the letters are urgent."}}}));
    desk.edit(json!({"control": {"amend": {"control": "own", "patch": {"status": "planned"}}}}));
    let changes = desk.view("statement.changes", json!({}));
    let of = |control: &str| -> Vec<String> {
        let rows = changes.as_array().unwrap().iter().filter(|row| row["control"] == control);
        rows.map(|row| {
            format!(
                "{} {}→{} {}",
                row["field"].as_str().unwrap(),
                row["from"].as_str().unwrap(),
                row["to"].as_str().unwrap(),
                row["by"].as_str().unwrap()
            )
        })
        .collect()
    };
    assert_eq!(
        of("A.2.2"),
        ["status planned→not-started Mara Voss", "owner Eva Engineer→Eva Later ", "targetDate →2027-01-31 Mara Voss"]
    );
    assert_eq!(of("X.1"), ["added →Second reader Mara Voss"]);

    desk.edit(approve("minor"));
    assert_eq!(desk.copy(json!({"kind": "statement", "version": "1.0"})).pdf.unwrap(), frozen, "1.0 stays as issued");
    let Paper::Statement(second) = desk.copy(json!({"kind": "statement"})).paper else { panic!() };
    assert_eq!((second.head.version.as_str(), second.head.replaces.as_str()), ("1.1", "SoA-001 1.0"));
    assert!(second.changes.iter().any(|line| line.control == "X.1" && line.field == "added"));
    assert_eq!(second.domains.last().unwrap().domain, "");
    desk.edit(json!({"control": {"removeOwn": {"control": "own"}}}));
    let gone = desk.view("statement.changes", json!({}));
    assert_eq!(
        (&gone[0]["control"], &gone[0]["field"], &gone[0]["by"]),
        (&json!("X.1"), &json!("removed"), &json!("Mara Voss"))
    );
    let documents = desk.view("documents.list", json!({}));
    let listed: Vec<bool> =
        documents.as_array().unwrap().iter().map(|row| row["superseded"].as_bool().unwrap()).collect();
    assert_eq!(listed, [false, true]);
    assert!(desk.workspace.check(None).unwrap().findings.is_empty());
}

#[test]
fn pasted_rows_are_all_taken_or_none() {
    let mut desk = Desk::new();
    let rows = json!([
        {"row": 2, "control": "A.2.2", "applicability": "applicable", "status": "implemented"},
        {"row": 3, "control": "A.99", "applicability": "applicable"},
        {"row": 4, "control": "A.2.3", "applicability": "excluded", "exclusionGround": "not-required", "exclusionWords": "n/a"},
        {"row": 5, "control": "A.2.4", "owner": "Nobody", "targetDate": "soon"},
        {"row": 6, "control": "A.3.2", "applicability": "applicable", "inclusionCodes": ["law"]},
    ]);
    let paste = json!({"control": {"paste": {"rows": rows}}});
    let mut reasons = desk.reasons(paste.clone());
    reasons.sort();
    let named: Vec<String> = reasons.iter().map(|r| format!("{} {} {}", r.2, r.1, r.0)).collect();
    let mut sorted = named.clone();
    sorted.sort();
    assert_eq!(
        sorted,
        [
            "2 status refuse-implemented-needs-evidence",
            "3 control refuse-no-such-control",
            "4 exclusionWords refuse-exclusion-words",
            "5 owner refuse-no-such-person",
            "5 targetDate refuse-not-a-date",
        ]
    );
    assert_eq!(desk.view("statement.grid", json!({}))["totals"]["undecided"], 38);
    let edit = serde_json::from_value(paste).unwrap();
    let rehearsal = desk.workspace.rehearse(edit, &crate::common::author(), &mut desk.world.hands()).unwrap();
    assert!(!rehearsal.would_commit && rehearsal.refusals.len() == 5);
    assert!(rehearsal.changed.iter().any(|c| c.id == "A.3.2" && c.field == "applicability" && c.to == "applicable"));
    desk.complete();
    assert_eq!(desk.view("statement.grid", json!({}))["totals"]["applicable"], 37);
    desk.edit(undo());
    desk.edit(undo());
    assert_eq!(desk.view("statement.grid", json!({}))["totals"]["undecided"], 38);
}

#[test]
fn only_own_controls_can_be_changed_or_removed() {
    let mut desk = Desk::new();
    let reasons = desk.reasons(json!({"control": {"removeOwn": {"control": "A.2.2"}}}));
    assert_eq!(reasons[0].0, "refuse-control-not-own");
    let first = desk.edit(json!({"control": {"addOwn": {"title": "One"}}}));
    assert_eq!(first.created[0].number, "X.1");
    desk.edit(undo());
    let second = desk.edit(json!({"control": {"addOwn": {"title": "Two"}}}));
    assert_eq!(second.created[0].number, "X.2", "a number given out once is never given out again");
    assert!(matches!(
        desk.world.try_edit(&mut desk.workspace, json!({"control": {"removeOwn": {"control": "X.9"}}})),
        Err(Fault::NotFound { .. })
    ));
}

#[test]
fn a_scan_is_kept_with_its_hash_and_must_be_a_document() {
    let mut desk = Desk::new();
    desk.complete();
    let document = desk.edit(approve("major")).created[0].id.clone();
    let attach = |bytes: &str| json!({"document": {"attachScan": {"document": document, "name": "signed.pdf", "bytesBase64": bytes}}});
    assert_eq!(desk.reasons(attach("aGVsbG8="))[0].0, "refuse-scan-kind");
    desk.edit(attach("JVBERi0xLjcK"));
    let scan = desk.view("documents.list", json!({}))[0]["scans"][0].clone();
    assert_eq!((&scan["mediaType"], &scan["bytes"]), (&json!("application/pdf"), &json!(9)));
    assert_eq!(desk.workspace.content(scan["sha256"].as_str().unwrap()).unwrap(), b"%PDF-1.7\n");
}

#[test]
fn search_finds_words_of_any_register_and_follows_edits() {
    let mut desk = Desk::new();
    let hits = |desk: &mut Desk, text: &str| -> Vec<String> {
        let found = desk.view("search", json!({"text": text}));
        found.as_array().unwrap().iter().map(|hit| hit["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(hits(&mut desk, "A.6.2.4")[0], "A.6.2.4");
    assert!(hits(&mut desk, "dora").contains(&"dir".to_owned()));
    assert!(hits(&mut desk, "\" OR * NEAR(").is_empty());
    desk.edit(
        json!({"control": {"amend": {"control": "A.2.2", "patch": {"implementation": "Kept in the lighthouse."}}}}),
    );
    assert_eq!(hits(&mut desk, "light"), ["A.2.2"]);
    desk.edit(undo());
    assert!(hits(&mut desk, "light").is_empty());
}

#[test]
fn a_cleared_reason_stops_no_later_edit() {
    let mut desk = Desk::new();
    desk.complete();
    let clear =
        json!({"table": "control", "record": "A.10.4", "field": "exclusionWords", "reason": "Asked for by letter."});
    desk.edit(json!({"workspace": {"redact": clear}}));
    desk.edit(json!({"control": {"amend": {"control": "A.10.4", "patch": {"annexBNote": "Looked at again."}}}}));
    let short = json!({"control": "A.10.4", "applicability": "excluded", "exclusionGround": "not-required", "exclusionWords": "n/a"});
    let reasons = desk.reasons(json!({"control": {"decide": short}}));
    assert_eq!((reasons[0].0.as_str(), reasons[0].1.as_str()), ("refuse-exclusion-words", "exclusionWords"));
}

#[test]
fn a_reason_that_only_repeats_the_decision_is_refused_at_its_field() {
    let mut desk = crate::common::desk::Desk::new();
    let excluded = |words: &str| {
        json!({"control": {"decide": {"control": "A.10.4", "applicability": "excluded",
        "exclusionGround": "not-required", "exclusionWords": words}}})
    };
    let applies = |words: &str| {
        json!({"control": {"decide": {"control": "A.2.2", "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": words}}})
    };
    let pair = crate::common::desk::pair;
    for words in ["Excluded because it is not applicable.", "Se excluye porque no es aplicable a nuestra empresa."] {
        assert_eq!(desk.refused(excluded(words)), [pair("refuse-reason-repeats", "exclusionWords")], "{words}");
    }
    assert_eq!(
        desk.refused(applies("The control is applicable to us.")),
        [pair("refuse-reason-repeats", "inclusionWords")]
    );
    assert_eq!(desk.refused(applies("Good practice")), [pair("refuse-reason-short", "inclusionWords")]);
    desk.edit(excluded("We have no customers outside our own group."));
    desk.edit(applies("The board asked for one page that everybody reads."));
    // Proposed and confirmed, it is the same road.
    let draft = json!({"control": {"draft": {}}});
    desk.edit(draft);
    let waiting = desk.ask("statement.proposed", json!({}));
    let one = waiting
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["patch"]["applicability"] == "applicable" && !one["proposal"].is_null());
    let id = one.unwrap()["proposal"].clone();
    desk.edit(
        json!({"proposal": {"amend": {"id": id, "patch": {"inclusionWords": "It applies because it is applicable."}}}}),
    );
    let refused = desk.refused(json!({"proposal": {"confirm": {"ids": [id]}}}));
    assert_eq!(refused, [pair("refuse-reason-repeats", "inclusionWords")]);
}

#[test]
fn the_page_of_an_own_control_asks_nothing_that_is_refused() {
    let mut desk = crate::common::desk::Desk::new();
    for title in ["Second reader", "Quiet hours"] {
        desk.edit(json!({"control": {"addOwn": {"title": title, "purpose": "Two people read."}}}));
    }
    let rows = desk.ask("statement.grid", json!({}))["rows"].clone();
    let own: Vec<&Value> = rows.as_array().unwrap().iter().filter(|row| row["own"] == true).collect();
    assert_eq!(own.len(), 2);
    for row in own {
        // What the window asks of an open control: by its number what answers it, by its key the rest. Whatever is refused panics.
        let answering = desk.ask("register.answering", json!({"item": row["number"]}));
        assert_eq!(answering, json!({"records": [], "texts": []}), "nobody's text names it yet");
        for asked in [json!({"control": row["id"]}), json!({"control": row["number"]})] {
            assert_eq!(desk.ask("evidence.control", asked)["recipe"], Value::Null);
        }
        assert!(desk.ask("statement.control", json!({"id": row["id"]})).is_object());
        assert!(desk.ask("history", json!({"record": row["id"]}))[0]["images"].is_array());
    }
}
