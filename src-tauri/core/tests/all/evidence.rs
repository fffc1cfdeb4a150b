//! Evidence: what it takes before it counts, what a recipe asks for, and that *implemented* follows from rows alone.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use aims_core::run::evidence::{FOLLOWED_BY, look};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// A director, an AI lead, a system in use inside the scope, and two controls that apply and are owned.
pub fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "dir", "name": "Dora Director", "topManagement": true}));
    desk.add("person", json!({"id": "ada", "name": "Ada Lead"}));
    desk.add("system", json!({"id": "s1", "name": "Inlet", "purpose": "Answers.", "businessOwner": "ada"}));
    desk.edit(json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}}));
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    for control in ["A.6.2.6", "A.6.2.8", "A.2.3"] {
        applies(&mut desk, control);
    }
    desk
}

fn applies(desk: &mut Desk, control: &str) {
    desk.edit(json!({"control": {"decide": {"control": control, "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": "We want to know how it answers in use."}}}));
    desk.edit(json!({"control": {"amend": {"control": control, "patch": {"owner": "ada", "status": "partly"}}}}));
}

fn on(desk: &Desk, days: i64) -> String {
    (desk.workspace.moment(desk.world.at).unwrap().today + chrono::TimeDelta::days(days)).to_string()
}

fn control(desk: &Desk, id: &str) -> Value {
    desk.ask("evidence.control", json!({"control": id}))
}

fn status(desk: &Desk, id: &str) -> String {
    let grid = desk.ask("statement.grid", json!({}));
    let row = grid["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).cloned().unwrap();
    assert_eq!(row["status"], control(desk, id)["status"], "the statement says what the control says");
    row["status"].as_str().unwrap().to_owned()
}

fn missing(desk: &Desk, id: &str) -> Vec<String> {
    let said = control(desk, id)["missing"].clone();
    said.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

/// A reading of the system that says everything its recipe asks for.
pub fn reading(desk: &mut Desk, id: &str) {
    let (from, until) = (on(desk, -60), on(desk, -1));
    desk.edit(json!({"evidence": {"begin": {"id": id, "recipe": "monitoringAndLogReading", "systems": ["s1"]}}}));
    desk.edit(
        json!({"evidence": {"amend": {"id": id, "patch": {"shownFrom": from, "shownUntil": until, "by": "dir"}}}}),
    );
    let plain = |question: &str, words: &str| json!({"question": question, "words": words});
    let cell = |cell: &str, words: &str| json!({"question": "values", "line": 1, "cell": cell, "words": words});
    desk.edit(json!({"evidence": {"fill": {"id": id, "answers": [
        plain("from", &from), plain("to", &until), plain("feedback", "None."), plain("changes", "None."),
        plain("logsOn", "yes"), plain("oldestLog", &from), plain("logSaid", "Nothing unusual."),
        plain("conclusion", "as-expected"), plain("readBy", "Ada Lead"), plain("readOn", &until),
        cell("measure", "Wrong answers"), cell("value", "2 %"), cell("threshold", "5 %"), cell("inside", "yes"),
    ]}}}));
}

#[test]
fn controls_are_implemented_because_a_record_says_so_and_drop_the_day_after() {
    let mut desk = desk();
    assert_eq!(status(&desk, "A.6.2.6"), "planned", "what is only said is planned at most");
    assert_eq!(missing(&desk, "A.6.2.6"), ["counts-no-record-system"]);
    reading(&mut desk, "e1");
    assert_eq!(status(&desk, "A.6.2.6"), "planned", "a draft counts as nothing");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    for id in ["A.6.2.6", "A.6.2.8"] {
        assert_eq!((status(&desk, id).as_str(), missing(&desk, id)), ("implemented", Vec::new()), "{id}");
    }
    let until = control(&desk, "A.6.2.6")["holdsUntil"].as_str().unwrap().to_owned();
    let days =
        (until.parse::<chrono::NaiveDate>().unwrap() - on(&desk, 0).parse::<chrono::NaiveDate>().unwrap()).num_days();
    desk.world.at += chrono::TimeDelta::days(days);
    assert_eq!(status(&desk, "A.6.2.6"), "implemented", "on its last day");
    desk.world.at += chrono::TimeDelta::days(1);
    assert_eq!(status(&desk, "A.6.2.6"), "planned", "the day after");
    assert_eq!(missing(&desk, "A.6.2.6"), ["counts-no-record-system"]);
}

#[test]
fn a_new_system_an_owner_who_left_and_a_changed_item_drop_what_they_must() {
    let mut desk = desk();
    reading(&mut desk, "e1");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    assert_eq!(status(&desk, "A.6.2.6"), "implemented");
    desk.add("system", json!({"id": "s2", "name": "Outlet"}));
    desk.edit(json!({"system": {"setStage": {"id": "s2", "stage": "in-use"}}}));
    desk.edit(json!({"system": {"setScope": {"id": "s2", "scope": "in"}}}));
    assert_eq!((status(&desk, "A.6.2.6").as_str(), missing(&desk, "A.6.2.6").len()), ("partly", 1));
    let today = on(&desk, 0);
    desk.edit(json!({"system": {"amend": {"id": "s2", "patch": {"onRetiring": "Data are deleted."}}}}));
    desk.add("delivery", json!({"name": "It ends", "system": "s2", "sheet": "retirement", "givenOn": today}));
    desk.edit(json!({"system": {"setStage": {"id": "s2", "stage": "retired"}}}));
    assert_eq!(status(&desk, "A.6.2.6"), "implemented");
    desk.edit(json!({"person": {"retire": {"id": "ada", "why": "Left."}}}));
    assert_eq!(missing(&desk, "A.6.2.6"), ["counts-no-owner"]);
    desk.edit(json!({"control": {"amend": {"control": "A.6.2.6", "patch": {"owner": "dir"}}}}));
    assert_eq!(status(&desk, "A.6.2.6"), "implemented");
    let longer = on(&desk, -3);
    desk.edit(json!({"evidence": {"amend": {"id": "e1", "patch": {"shownUntil": longer}}}}));
    let row = desk.values("evidence", "e1");
    assert_eq!((&row["state"], &row["vouched"]), (&json!("draft"), &Value::Null), "nobody vouched for another period");
    assert_ne!(status(&desk, "A.6.2.6"), "implemented");
}

#[test]
fn what_a_recipe_asks_for_is_named_one_by_one() {
    let mut desk = desk();
    reading(&mut desk, "e1");
    let off = json!([{"question": "values", "line": 1, "cell": "inside", "words": "no"}]);
    desk.edit(json!({"evidence": {"fill": {"id": "e1", "answers": off}}}));
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    assert_eq!((status(&desk, "A.6.2.6").as_str(), missing(&desk, "A.6.2.6")), ("partly", vec!["counts-lacks".into()]));
    let form = desk.ask("evidence.recipe", json!({"evidence": "e1"}));
    let open: Vec<&Value> = form["counts"].as_array().unwrap().iter().filter(|one| one["holds"] == false).collect();
    assert!(open.len() == 1 && open[0]["words"].as_str().unwrap().contains("threshold"), "{open:?}");
    let act = json!([{"question": "action", "words": "Retrain, by 1 March"}]);
    desk.edit(json!({"evidence": {"fill": {"id": "e1", "answers": act}}}));
    let row = desk.values("evidence", "e1");
    assert_eq!(
        (&row["state"], &row["vouched"]),
        (&json!("draft"), &Value::Null),
        "what is said anew is looked at anew"
    );
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    assert_eq!(status(&desk, "A.6.2.6"), "implemented");
    // What cannot be is refused where it stands.
    let wrong = |question: &str, words: &str| json!({"evidence": {"fill": {"id": "e1", "answers": [{"question": question, "words": words}]}}});
    assert_eq!(desk.refused(wrong("readOn", "soon")), [pair("refuse-not-a-date", "readOn")]);
    assert_eq!(desk.refused(wrong("conclusion", "fine")), [pair("refuse-unknown-code", "conclusion")]);
    assert_eq!(desk.refused(wrong("readBy", "Nobody")), [pair("refuse-no-such-person", "readBy")]);
}

#[test]
fn what_is_vouched_for_is_something_within_its_time() {
    let mut desk = desk();
    desk.add("evidence", json!({"id": "e1", "title": "Export of the log", "controls": ["A.6.2.8"]}));
    let bare = desk.refused(json!({"evidence": {"vouch": {"id": "e1", "by": "ada"}}}));
    for reason in
        [pair("refuse-empty", "kind"), pair("refuse-empty", "shownFrom"), pair("refuse-evidence-nothing", "place")]
    {
        assert!(bare.contains(&reason), "{reason:?} in {bare:?}");
    }
    let patch = |fields: Value| json!({"evidence": {"amend": {"id": "e1", "patch": fields}}});
    let (from, until, ahead) = (on(&desk, -40), on(&desk, -10), on(&desk, 5));
    assert_eq!(desk.refused(patch(json!({"shownUntil": ahead}))), [pair("refuse-day-ahead", "shownUntil")]);
    let turned = json!({"shownFrom": until, "shownUntil": from});
    assert_eq!(desk.refused(patch(turned)), [pair("refuse-evidence-period", "shownUntil")]);
    let long = json!({"shownFrom": from, "shownUntil": until, "validUntil": "2099-01-01"});
    assert_eq!(desk.refused(patch(long)), [pair("refuse-evidence-too-long", "validUntil")]);
    desk.edit(patch(json!({"kind": "link", "shownFrom": from, "shownUntil": until, "place": "Shared drive, Logs", "answers": "9.1"})));
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "ada"}}}));
    // It shows something, but not what the recipe asks for.
    assert_eq!(
        (status(&desk, "A.6.2.8").as_str(), missing(&desk, "A.6.2.8")),
        ("partly", vec!["counts-no-record-system".into()])
    );
    desk.edit(json!({"evidence": {"withdraw": {"id": "e1", "why": "Of another system."}}}));
    assert_eq!(status(&desk, "A.6.2.8"), "planned");
    // Nobody types it.
    let typed = json!({"control": {"amend": {"control": "A.6.2.8", "patch": {"status": "implemented"}}}});
    assert_eq!(desk.refused(typed), [pair("refuse-implemented-needs-evidence", "status")]);
}

#[test]
fn a_file_is_what_its_bytes_say_kept_small_named_large_and_known_again() {
    let mut desk = desk();
    let folder = tempfile::tempdir().unwrap();
    // A name that turns the direction of what stands behind it, and markup inside.
    let path = folder.path().join("log\u{202e}gnp.exe");
    std::fs::write(&path, b"<svg onload='alert(1)'><script>x</script></svg>").unwrap();
    let found = look(&path).unwrap();
    assert_eq!((found.name.as_str(), found.media, found.size), ("loggnp.exe", "text/plain", 47));
    let take = |id: &str, name: &str| json!({"evidence": {"takeFile": {"id": id, "name": name, "size": 1, "sha256": "", "mediaType": "image/png", "bytesBase64": found.base64}}});
    for id in ["e1", "e2"] {
        desk.add("evidence", json!({"id": id, "title": id}));
    }
    desk.edit(take("e1", "a\u{202e}b.svg"));
    let row = desk.values("evidence", "e1");
    assert_eq!(
        (&row["fileName"], &row["mediaType"], &row["size"]),
        (&json!("ab.svg"), &json!("text/plain"), &json!(47))
    );
    desk.edit(take("e2", "another name.svg"));
    let same = desk.one("evidence", "e2")["row"]["values"]["sameAs"].clone();
    assert_eq!(same, "EV-001", "the same content is told, whatever it is called");
    // A large one is named, and its bytes stay where they are.
    let large = folder.path().join("big.bin");
    std::fs::write(&large, vec![7_u8; 4_000_001]).unwrap();
    let found = look(&large).unwrap();
    assert!(found.base64.is_none() && found.sha256.len() == 64 && found.media == "text/plain", "{}", found.media);
    let named = json!({"evidence": {"takeFile": {"id": "e1", "name": "big.bin", "size": found.size, "sha256": found.sha256, "mediaType": found.media}}});
    desk.edit(named);
    assert_eq!(desk.values("evidence", "e1")["size"], 4_000_001);
    let false_digest =
        json!({"evidence": {"takeFile": {"id": "e1", "name": "x", "size": 1, "sha256": "12", "mediaType": ""}}});
    assert_eq!(desk.refused(false_digest), [pair("refuse-controlled-digest", "sha256")]);
    // What is no plain file is not read at all: a pipe would hold the program for ever.
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(look(&pipe).is_err() && look(folder.path()).is_err());
}

#[test]
fn expiry_moves_the_draft_and_no_approved_statement() {
    let mut desk = desk();
    desk.edit(json!({"organisation": {"amend": {"patch": {"scope": "AI systems of the company."}}}}));
    let grid = desk.ask("statement.grid", json!({}));
    for row in grid["rows"].as_array().unwrap().iter().filter(|row| row["applicability"] == "undecided") {
        desk.edit(json!({"control": {"decide": {"control": row["id"], "applicability": "excluded",
            "exclusionGround": "not-necessary", "exclusionWords": "Nobody here carries out what it is about, today or planned.",
                    "reopens": "Once somebody does."}}}));
    }
    reading(&mut desk, "e1");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    desk.edit(json!({"statement": {"approve": {"approver": "dir", "version": "major", "despite": "A first version for the test."}}}));
    let approved = |desk: &Desk| desk.ask("statement.changes", json!({"from": "1.0"}));
    assert_eq!(approved(&desk), json!([]), "the draft says what was approved");
    desk.world.at += chrono::TimeDelta::days(200);
    let moved = approved(&desk);
    let steps: Vec<_> = moved
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["control"].clone(), one["from"].clone(), one["to"].clone()))
        .collect();
    assert_eq!(
        steps,
        [
            (json!("A.6.2.6"), json!("implemented"), json!("planned")),
            (json!("A.6.2.8"), json!("implemented"), json!("planned"))
        ]
    );
}

#[test]
fn coverage_opens_the_rows_it_counts() {
    let mut desk = desk();
    reading(&mut desk, "e1");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    let all = desk.ask("evidence.coverage", json!({"quarters": 4}));
    assert_eq!((all["implemented"].clone(), all["applicable"].clone()), (json!(2), json!(3)));
    let mut seen = 0;
    for line in all["lines"].as_array().unwrap() {
        for cell in line["cells"].as_array().unwrap() {
            let rows = desk.total("evidence", cell["goal"]["filter"].clone());
            let [items, earlier] = ["items", "earlier"].map(|name| cell[name].as_u64().unwrap());
            assert_eq!(rows, items + earlier, "{} {cell}", line["number"]);
            seen += items;
        }
    }
    assert!(seen >= 2, "{all}");
    // Implemented since a day of this quarter is nothing amiss; a file that is not the record asked for covers nothing.
    let now = |all: &Value, control: &str| {
        let line = all["lines"].as_array().unwrap().iter().find(|line| line["number"] == control).unwrap().clone();
        (line["status"].clone(), line["cells"].as_array().unwrap().last().unwrap()["state"].clone())
    };
    let good = ["covered", "overlap", "since", "validity"].map(Value::from);
    let (status, state) = now(&all, "A.6.2.6");
    assert!(status == "implemented" && good.contains(&state), "{state}");
    let day = on(&desk, 0);
    desk.add(
        "evidence",
        json!({"id": "f", "title": "Photo", "kind": "link", "place": "Shelf", "controls": ["A.6.2.7"],
        "shownFrom": day, "shownUntil": day, "by": "dir"}),
    );
    applies(&mut desk, "A.6.2.7");
    desk.edit(json!({"evidence": {"vouch": {"id": "f", "by": "dir"}}}));
    let all = desk.ask("evidence.coverage", json!({"quarters": 4}));
    assert_eq!(now(&all, "A.6.2.7"), ("partly".into(), "short".into()), "valid, and not what is asked for");
    let earlier = desk.ask("evidence.coverage", json!({"day": on(&desk, -400), "quarters": 2}));
    assert!(earlier["lines"].as_array().unwrap().iter().all(|line| line["cells"][1]["state"] == "gap"), "{earlier}");
}

#[test]
fn the_day_after_a_record_ends_one_action_is_opened_once_and_no_approved_statement_moves() {
    let mut desk = desk();
    // The one before it has a successor: it is never followed up, neither now nor once its successor was.
    reading(&mut desk, "r0");
    desk.edit(json!({"evidence": {"vouch": {"id": "r0", "by": "dir"}}}));
    desk.world.at += chrono::TimeDelta::days(5);
    reading(&mut desk, "r1");
    desk.edit(json!({"evidence": {"vouch": {"id": "r1", "by": "dir"}}}));
    let follow = json!({"evidence": {"followUp": {}}});
    let home = |desk: &Desk| {
        let next = desk.ask("home", json!({}))["records"].as_array().unwrap().clone();
        next.into_iter().find(|one| one["rule"] == "records-ended")
    };
    let actions =
        |desk: &Desk| desk.ask("register.rows", json!({"noun": "action"}))["rows"].as_array().unwrap().clone();
    let until =
        desk.ask("register.one", json!({"noun": "evidence", "id": "r1"}))["row"]["values"]["validUntil"].clone();
    let last: chrono::NaiveDate = until.as_str().unwrap().parse().unwrap();
    let today = desk.workspace.moment(desk.world.at).unwrap().today;
    desk.world.at += last - today;
    assert_eq!((status(&desk, "A.6.2.6"), home(&desk)), ("implemented".to_owned(), None), "on its last day it counts");
    assert!(desk.world.try_edit(&mut desk.workspace, follow.clone()).is_err());
    desk.world.at += chrono::TimeDelta::days(1);
    assert_ne!(status(&desk, "A.6.2.6"), "implemented");
    let told = home(&desk).unwrap();
    assert_eq!(
        (&told["reason"]["args"]["numbers"], &told["reason"]["args"]["controls"]),
        (&json!("EV-002"), &json!("A.6.2.6, A.6.2.8"))
    );
    desk.edit(follow.clone());
    let opened = actions(&desk);
    let action = &opened[0]["values"];
    assert_eq!(
        (opened.len(), &action["origin"], &action["originLabel"], &action["owner"]),
        (1, &json!("evidence"), &json!("EV-002"), &json!("ada"))
    );
    assert!(action["title"].as_str().unwrap().starts_with("A.6.2.6, A.6.2.8 · "));
    for _ in 0..3 {
        desk.world.at += chrono::TimeDelta::days(1);
        assert!(desk.world.try_edit(&mut desk.workspace, follow.clone()).is_err(), "once");
    }
    assert_eq!((actions(&desk).len(), home(&desk)), (1, None));
}

#[cfg(unix)]
#[test]
fn a_hostile_file_is_evidence_like_any_other_inert_bounded_and_told_by_its_bytes() {
    use std::io::Write;
    let mut desk = desk();
    let folder = tempfile::tempdir().unwrap();
    // A local header of an archive whose one entry says it unpacks to 4 GB; nobody unpacks it.
    let mut bomb = b"PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x20\0\0\0\xff\xff\xff\xff\x05\0\0\0a.txt".to_vec();
    bomb.extend([0x4b; 32]);
    let mut macros = bomb.clone();
    macros.extend(b"PK\x03\x04word/vbaProject.bin");
    let hangs = format!(
        "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(while\\(1\\);)>>/Next 1 0 R>>\n{}",
        "1 0 obj<<".repeat(4000)
    );
    let files: [(&str, Vec<u8>, &str); 6] = [
        ("page.html", b"<img src=x onerror=alert(1)><script>alert(2)</script>".to_vec(), "text/plain"),
        (
            "drawing.svg",
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>1</script></svg>".to_vec(),
            "text/plain",
        ),
        ("minutes.docm", macros, "application/zip; macros"),
        ("bomb.zip", bomb, "application/zip"),
        ("hangs.pdf", hangs.into_bytes(), "application/pdf"),
        ("record\u{202e}fdp.exe", b"MZ\x90\0".to_vec(), "application/x-executable"),
    ];
    for (name, bytes, media) in &files {
        let path = folder.path().join(name);
        std::fs::File::create(&path).unwrap().write_all(bytes).unwrap();
        let taken = look(&path).unwrap();
        assert_eq!((taken.media, taken.size), (*media, bytes.len() as u64), "{name}");
        assert!(!taken.name.contains('\u{202e}'), "no name turns a line round: {:?}", taken.name);
        desk.edit(serde_json::to_value(taken.edit(None, &["A.2.3".to_owned()])).unwrap());
    }
    let rows =
        desk.ask("register.rows", json!({"noun": "evidence", "sort": "number"}))["rows"].as_array().unwrap().clone();
    assert_eq!(rows.len(), files.len());
    for (row, (name, bytes, _)) in rows.iter().zip(&files) {
        let values = &row["values"];
        assert_eq!(values["size"], bytes.len(), "{name}");
        assert_eq!(
            &desk.workspace.content(values["copy"].as_str().unwrap()).unwrap(),
            bytes,
            "{name} is kept as it is"
        );
        assert_eq!(values["state"], "draft", "a file alone is vouched for by nobody");
    }
    // What is no plain file is not read: a folder, a pipe that never ends, a link to a device.
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero")).unwrap();
    for none in [folder.path().to_path_buf(), pipe, folder.path().join("zero")] {
        assert_eq!(look(&none).unwrap_err().refusals()[0].message.id, "refuse-evidence-file", "{}", none.display());
    }
    // More than is kept is named by its SHA-256 and never held in memory.
    let large = folder.path().join("large.bin");
    std::fs::File::create(&large).unwrap().set_len(40_000_000).unwrap();
    let taken = look(&large).unwrap();
    assert_eq!((taken.base64, taken.size, taken.sha256.len()), (None, 40_000_000, 64));
}

#[test]
fn a_file_is_in_the_workspace_once_and_the_history_names_it() {
    let mut desk = desk();
    let words = "Nothing unusual in this log, said Berta Ganz.\n".repeat(400);
    let file =
        json!({"name": "Log.txt", "size": 0, "sha256": "", "mediaType": "", "bytesBase64": STANDARD.encode(&words)});
    let made = desk.edit(json!({"evidence": {"takeFile": file}}));
    let sha256 = desk.values("evidence", &made.created[0].id)["sha256"].as_str().unwrap().to_owned();
    let file = rusqlite::Connection::open(desk.workspace.path()).unwrap();
    let one = |sql: &str| file.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    let args: Value = serde_json::from_str(&one("SELECT args FROM journal ORDER BY seq DESC LIMIT 1")).unwrap();
    assert_eq!(args["evidence"]["takeFile"]["bytesBase64"], json!({"kept": sha256}));
    let size = words.len().to_string();
    let kept = format!("SELECT count(*) || ' ' || sum(size) FROM content WHERE size >= {size}");
    assert_eq!(one(&kept), format!("1 {size}"));
    assert!(desk.workspace.check(None).unwrap().ok);
    assert_eq!(desk.workspace.content(&sha256).unwrap(), words.as_bytes());
    // What is undone and done again is the same file; the history stays whole.
    desk.edit(crate::common::undo());
    desk.edit(crate::common::redo());
    assert_eq!(desk.workspace.content(&sha256).unwrap(), words.as_bytes());
    assert!(desk.workspace.check(None).unwrap().ok);
}

#[test]
fn an_item_says_what_it_comes_to_now_and_why_not() {
    let mut desk = desk();
    reading(&mut desk, "e1");
    let stands = |desk: &Desk| desk.ask("evidence.stands", json!({"evidence": "e1"}));
    assert_eq!(stands(&desk)["open"], json!(["A.6.2.6", "A.6.2.8"]), "a draft");
    let off = json!([{"question": "values", "line": 1, "cell": "inside", "words": "no"}]);
    desk.edit(json!({"evidence": {"fill": {"id": "e1", "answers": off}}}));
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    let told = stands(&desk);
    assert_eq!((&told["implemented"], &told["open"]), (&json!([]), &json!(["A.6.2.6", "A.6.2.8"])));
    let missing = told["missing"].as_array().unwrap();
    assert!(missing.len() == 1 && missing[0]["id"] == "counts-lacks", "said once for both: {told}");
    let act = json!([{"question": "action", "words": "Retrain, by 1 March"}]);
    desk.edit(json!({"evidence": {"fill": {"id": "e1", "answers": act}}}));
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    let told = stands(&desk);
    assert_eq!((&told["implemented"], &told["open"]), (&json!(["A.6.2.6", "A.6.2.8"]), &json!([])));
    assert_eq!(told["missing"], json!([]));
    assert_eq!((status(&desk, "A.6.2.6").as_str(), status(&desk, "A.6.2.8").as_str()), ("implemented", "implemented"));
}

#[test]
fn one_rule_says_of_a_draft_in_its_form_and_among_the_registers_whether_it_counts() {
    let mut desk = desk();
    applies(&mut desk, "A.8.5");
    desk.add(
        "informationDuty",
        json!({"id": "d", "name": "Notice of an incident", "ground": "contract", "receiver": "Clinics",
        "trigger": "onIncident", "hours": 72, "owner": "ada", "reference": "Contract 4"}),
    );
    desk.edit(json!({"evidence": {"begin": {"id": "e", "recipe": "dutiesCalendar"}}}));
    let law = json!([{"question": "lawAsOf", "words": on(&desk, 0)}]);
    desk.edit(json!({"evidence": {"fill": {"id": "e", "answers": law}}}));
    let proposed = |desk: &Desk| {
        let all = desk.ask("evidence.proposed", json!({}));
        all.as_array().unwrap().iter().find(|one| one["recipe"] == "dutiesCalendar").cloned()
    };
    assert_eq!(proposed(&desk).unwrap()["lacks"], json!([]), "the registers say all of it");
    let form = |desk: &Desk| desk.ask("evidence.recipe", json!({"evidence": "e"}));
    let counts = form(&desk)["counts"].as_array().unwrap().clone();
    assert!(counts.iter().all(|one| one["holds"] == true), "so does the draft: {counts:?}");
    assert!(counts.iter().any(|one| one["byVouching"] == true), "what vouching says is told as that: {counts:?}");
    // And vouching says it.
    desk.edit(json!({"evidence": {"vouch": {"id": "e", "by": "dir"}}}));
    let told = form(&desk);
    let said = |question: &str| {
        let all = told["answers"].as_array().unwrap();
        all.iter().find(|one| one["question"] == question).map(|one| one["words"].clone())
    };
    assert_eq!((said("checkedBy"), said("checkedOn")), (Some(json!("dir")), Some(json!(on(&desk, 0)))));
    assert!(
        told["counts"].as_array().unwrap().iter().all(|one| one["holds"] == true && one["byVouching"] == false),
        "{told}"
    );
    assert_eq!(missing(&desk, "A.8.5"), ["counts-no-text"], "the record counts");
}

#[test]
fn what_is_asked_of_people_says_which_draft_waits_who_asks_and_what_the_registers_hold() {
    let mut desk = desk();
    let asked = |desk: &Desk, sender: &str| desk.ask("evidence.requests", json!({"sender": sender}))[0].clone();
    let record = |of: &Value, code: &str| {
        of["records"].as_array().unwrap().iter().find(|one| one["code"] == code).cloned().unwrap()
    };
    let first = asked(&desk, "ada lead");
    assert_eq!(first["sender"], "Ada Lead", "a person of the register, as it spells the name");
    assert_eq!(asked(&desk, "mara")["sender"], "mara", "nobody answers for the statement yet");
    desk.add(
        "role",
        json!({"id": "r", "name": "Lead", "kind": "aiLead", "person": "ada", "authority": "All.", "needs": "Much."}),
    );
    desk.edit(json!({"role": {"accept": {"id": "r"}}}));
    assert_eq!(asked(&desk, "mara")["sender"], "Ada Lead");
    let one = record(&first, "A.6.2.6-SYS-001");
    assert_eq!((&one["begun"], &one["whole"]), (&json!(""), &json!(false)));
    assert!(one["ask"].as_str().unwrap().contains("SYS-001 Inlet"), "{one}");
    let form = one["form"].as_array().unwrap();
    assert!(form.iter().any(|one| one["columns"].as_array().unwrap().len() > 2) && form.len() > 8, "{form:?}");
    desk.edit(json!({"evidence": {"begin": {"id": "e1", "recipe": "monitoringAndLogReading", "systems": ["s1"]}}}));
    assert_eq!(record(&asked(&desk, ""), "A.6.2.6-SYS-001")["begun"], "EV-001");
}

/// Thousands of items of one recipe are told from each other by their systems: by state and day each would be held against all of them.
#[test]
fn what_took_the_place_of_an_item_is_looked_for_among_those_of_its_recipe_and_systems() {
    let desk = desk();
    let file = rusqlite::Connection::open(desk.workspace.path()).unwrap();
    let plan = |sql: &str| -> Vec<String> {
        let ask = format!(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM evidence record WHERE record.state = 'vouched' AND {sql} = ''"
        );
        let mut asked = file.prepare(&ask).unwrap();
        asked.query_map([], |row| row.get(3)).unwrap().map(Result::unwrap).collect()
    };
    let later = |sql: &str| plan(sql).into_iter().find(|step| step.contains("later")).unwrap();
    assert!(later(FOLLOWED_BY.sql).contains("evidence_by_recipe"), "{:?}", plan(FOLLOWED_BY.sql));
    assert!(later(&FOLLOWED_BY.sql.replace("+later", "later")).contains("evidence_by_validity"), "the sign is needed");
}
