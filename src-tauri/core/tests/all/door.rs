//! The two doors: founding, refusals with every reason, rehearsals, undo and redo over closing.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use crate::common::{World, open, person, redo, rename, undo};
use aims_core::Author;
use aims_core::door::{Ask, Reader, Workspace};
use aims_core::fault::Fault;
use serde_json::{Value, json};

fn names(people: &Value) -> Vec<&str> {
    people.as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect()
}

fn reasons(fault: &Fault) -> Vec<(&str, &str)> {
    fault.refusals().iter().map(|r| (r.message.id.as_str(), r.field.as_deref().unwrap_or_default())).collect()
}

#[test]
fn a_new_workspace_has_38_undecided_controls() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let workspace = world.create(&folder.path().join("a.aims"));
    let grid = world.view(&workspace, "statement.grid");
    let totals = &grid["totals"];
    assert_eq!(
        (&totals["listed"], &totals["applicable"], &totals["excluded"], &totals["undecided"]),
        (&json!(38), &json!(0), &json!(0), &json!(38))
    );
    let listed: Vec<u64> =
        totals["domains"].as_array().unwrap().iter().map(|d| d["listed"].as_u64().unwrap()).collect();
    assert_eq!(listed, [3, 2, 5, 4, 9, 5, 4, 3, 3]);
    assert_eq!(grid["rows"][0]["number"], "A.2.2");
    assert_eq!(grid["rows"][0]["title"], "AI policy");
    assert_eq!(world.view(&workspace, "organisation")["name"], "Lindenhof Triage GmbH");
}

#[derive(serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
struct Writing {}

impl Ask for Writing {
    const NAME: &'static str = "writing";
    type Answer = Vec<String>;

    fn answer(self, reader: &Reader<'_>, _: &aims_core::Moment) -> aims_core::Result<Vec<String>> {
        reader.rows("UPDATE organisation SET name = 'Another' RETURNING id", [], |row| row.get(0))
    }
}

#[test]
fn a_question_that_would_write_is_refused_and_the_next_one_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let workspace = world.create(&folder.path().join("a.aims"));
    let at = workspace.moment("2026-11-24T08:00:00Z".parse().unwrap()).unwrap();
    assert!(workspace.view(Writing {}, &at).is_err());
    assert_eq!(world.view(&workspace, "organisation")["name"], "Lindenhof Triage GmbH");
}

#[test]
fn a_refusal_names_every_reason_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    let before = workspace.head().clone();
    let edit = json!({"control": {"decide": {"control": "A.7.2", "applicability": "excluded",
        "inclusionCodes": ["risk"], "exclusionGround": "because", "exclusionWords": "n/a"}}});
    let fault = world.try_edit(&mut workspace, edit).unwrap_err();
    assert_eq!(
        reasons(&fault),
        [
            ("refuse-unknown-code", "exclusionGround"),
            ("refuse-exclusion-words", "exclusionWords"),
            ("refuse-reason-does-not-fit", "inclusionCodes")
        ]
    );
    assert_eq!(*workspace.head(), before);
    assert_eq!(world.view(&workspace, "statement.grid")["totals"]["undecided"], 38);
}

#[test]
fn implemented_is_refused_until_evidence_exists() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    let with = |status: &str| json!({"control": {"amend": {"control": "A.2.2", "patch": {"status": status}}}});
    let fault = world.try_edit(&mut workspace, with("implemented")).unwrap_err();
    assert_eq!(reasons(&fault), [("refuse-implemented-needs-evidence", "status")]);
    world.edit(&mut workspace, with("partly"));
    let unknown =
        json!({"control": {"amend": {"control": "A.2.2", "patch": {"owner": "nobody", "targetDate": "soon"}}}});
    let fault = world.try_edit(&mut workspace, unknown).unwrap_err();
    assert_eq!(reasons(&fault), [("refuse-no-such-person", "owner"), ("refuse-not-a-date", "targetDate")]);
}

#[test]
fn excluding_clears_what_only_an_applicable_control_has() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    world.edit(&mut workspace, person("p1", "Ada"));
    let patch = json!({"status": "planned", "owner": "p1", "targetDate": "2027-01-31"});
    world.edit(&mut workspace, json!({"control": {"amend": {"control": "A.7.2", "patch": patch}}}));
    let words = "We train no model and buy none to train further.";
    world.edit(
        &mut workspace,
        json!({"control": {"decide": {"control": "A.7.2", "applicability": "excluded",
            "exclusionGround": "not-necessary", "exclusionWords": words}}}),
    );
    let grid = world.view(&workspace, "statement.grid");
    let row = grid["rows"].as_array().unwrap().iter().find(|row| row["id"] == "A.7.2").unwrap().clone();
    // Whoever owned it watches that the reason holds.
    assert_eq!((&row["status"], &row["owner"], &row["targetDate"]), (&json!(""), &json!("p1"), &Value::Null));
    assert_eq!((&row["decidedBy"], &row["decidedOn"]), (&json!("Mara Voss"), &json!("2026-11-24")));
    let again = json!({"control": {"amend": {"control": "A.7.2", "patch": {"status": "planned"}}}});
    let fault = world.try_edit(&mut workspace, again).unwrap_err();
    assert_eq!(reasons(&fault), [("refuse-excluded-has-no-status", "status")]);
}

#[test]
fn a_rehearsal_shows_the_change_and_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    world.edit(&mut workspace, person("p1", "Ada"));
    let head = workspace.head().clone();
    let edit = serde_json::from_value(rename("p1", "Ada Lovelace")).unwrap();
    let rehearsal = workspace.rehearse(edit, &crate::common::author(), &mut world.hands()).unwrap();
    assert!(rehearsal.would_commit);
    let [change] = rehearsal.changed.as_slice() else { panic!("{rehearsal:?}") };
    assert_eq!((change.field.as_str(), &change.from, &change.to), ("name", &json!("Ada"), &json!("Ada Lovelace")));
    assert_eq!(*workspace.head(), head);
    assert!(workspace.check(None).unwrap().ok);
}

#[test]
fn undo_and_redo_survive_closing_and_stop_at_the_founding() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    world.edit(&mut workspace, rename("p1", "Grace"));
    drop(workspace);
    let mut workspace = open(&path);
    let changed = world.edit(&mut workspace, undo());
    assert_eq!((changed.undo.as_deref(), changed.redo.as_deref()), (Some("person.add"), Some("person.amend")));
    assert_eq!(names(&world.people(&workspace)), ["Ada"]);
    world.edit(&mut workspace, undo());
    assert!(names(&world.people(&workspace)).is_empty());
    assert_eq!(reasons(&world.try_edit(&mut workspace, undo()).unwrap_err()), [("refuse-nothing-to-undo", "")]);
    drop(workspace);
    let mut workspace = open(&path);
    world.edit(&mut workspace, redo());
    let changed = world.edit(&mut workspace, redo());
    assert_eq!((changed.undo.as_deref(), changed.redo), (Some("person.amend"), None));
    assert_eq!(names(&world.people(&workspace)), ["Grace"]);
    assert_eq!(reasons(&world.try_edit(&mut workspace, redo()).unwrap_err()), [("refuse-nothing-to-redo", "")]);
    world.edit(&mut workspace, undo());
    assert_eq!(names(&world.people(&workspace)), ["Ada"]);
    world.edit(&mut workspace, rename("p1", "Edith"));
    assert_eq!(reasons(&world.try_edit(&mut workspace, redo()).unwrap_err()), [("refuse-nothing-to-redo", "")]);
    assert!(workspace.check(None).unwrap().ok);
}

#[test]
fn the_list_of_what_undo_takes_back_is_what_undo_takes_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    let listed = |workspace: &Workspace, world: &World| -> Vec<(u64, String)> {
        let moment = workspace.moment(world.at).unwrap();
        let answer = workspace.view_json("history", json!({"undoable": true, "limit": 100}), &moment).unwrap();
        let entries = answer.as_array().unwrap().clone();
        entries.iter().map(|one| (one["seq"].as_u64().unwrap(), one["edit"].as_str().unwrap().to_owned())).collect()
    };
    // Edits, undone and made again, and others over what was undone.
    world.edit(&mut workspace, person("p1", "Ada"));
    world.edit(&mut workspace, rename("p1", "Grace"));
    world.edit(&mut workspace, undo());
    world.edit(&mut workspace, redo());
    world.edit(&mut workspace, person("p2", "Bea"));
    world.edit(&mut workspace, undo());
    world.edit(&mut workspace, person("p3", "Cleo"));
    let mut all = listed(&workspace, &world);
    assert_eq!(
        all.iter().map(|(_, edit)| edit.as_str()).collect::<Vec<_>>(),
        ["person.add", "person.amend", "person.add"]
    );
    // Step after step, the list loses its first and the next one is what undo names.
    while !all.is_empty() {
        let changed = world.edit(&mut workspace, undo());
        all.remove(0);
        assert_eq!(changed.undo.as_deref(), all.first().map(|(_, edit)| edit.as_str()));
        assert_eq!(listed(&workspace, &world), all);
    }
    assert!(world.try_edit(&mut workspace, undo()).is_err());
}

#[test]
fn long_text_is_kept_once_and_comes_back_by_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    let scope = |text: String| json!({"organisation": {"amend": {"patch": {"scope": text}}}});
    world.edit(&mut workspace, scope("ä".repeat(9_000)));
    world.edit(&mut workspace, scope("short".to_owned()));
    world.edit(&mut workspace, undo());
    assert_eq!(world.view(&workspace, "organisation")["scope"].as_str().unwrap().chars().count(), 9_000);
    assert!(workspace.check(None).unwrap().ok);
    let fault = world.try_edit(&mut workspace, scope("x".repeat(20_001))).unwrap_err();
    assert_eq!(reasons(&fault), [("refuse-too-long", "scope")]);
}

#[test]
fn a_line_break_is_a_line_feed_whatever_system_it_comes_from() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    let text = "one\r\ntwo\rthree\n";
    world.edit(&mut workspace, json!({"organisation": {"amend": {"patch": {"scope": text}}}}));
    assert_eq!(world.view(&workspace, "organisation")["scope"], "one\ntwo\nthree");
    // Also in a declared register, and when an edit is only rehearsed.
    let supplier = json!({"supplier": {"add": {"id": "s", "name": "Acme", "split": text}}});
    let edit = serde_json::from_value(supplier.clone()).unwrap();
    assert!(workspace.rehearse(edit, &crate::common::author(), &mut world.hands()).unwrap().would_commit);
    world.edit(&mut workspace, supplier);
}

#[test]
fn a_search_for_a_zero_finds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    world.edit(&mut workspace, person("p1", "Ada"));
    let moment = workspace.moment(world.at).unwrap();
    let found = |text: &str| workspace.view_json("search", json!({"text": text}), &moment).unwrap();
    assert_eq!(found("Ada").as_array().unwrap().len(), 1);
    for text in ["\0", "Ada\0", "A\0da", "Ada \0\""] {
        assert_eq!(found(text), json!([]), "{text:?}");
    }
}

#[test]
fn a_search_finds_terms_and_questions_in_the_readers_language_and_records_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let workspace = world.create(&folder.path().join("a.aims"));
    let moment = workspace.moment(world.at).unwrap();
    let found = |text: &str, lang: Value| -> Vec<String> {
        let hits = workspace.view_json("search", json!({"text": text, "lang": lang}), &moment).unwrap();
        hits.as_array()
            .unwrap()
            .iter()
            .map(|hit| format!("{} {}", hit["kind"], hit["title"]).replace('"', ""))
            .collect()
    };
    assert_eq!(found("re-certification", json!("en"))[0], "term Re-certification");
    assert_eq!(found("incidente grave", json!("es"))[0], "term Incidente grave");
    assert!(found("incidente grave", json!("en")).is_empty(), "Spanish words are found by who asks in Spanish");
    assert_eq!(found("which bodies certify", json!("en"))[0], "question Which bodies certify in Europe?");
    assert!(found("merece la pena", json!("es"))[0].starts_with("question ¿Merece la pena"));
    // What the standard and the law say is found in the reader's language, and controls stand there by their title.
    assert_eq!(found("A.6.2.4", json!("es"))[0], "control Verificación y validación del sistema de IA");
    assert!(found("A.6.2.4", json!("en"))[0].starts_with("control AI system verification"));
    assert!(found("alfabetización", json!("es")).iter().any(|hit| hit.starts_with("law Adoptar medidas")));
    assert!(
        found("art. 50", json!("es")).iter().all(|hit| hit.starts_with("law "))
            && !found("art. 50", json!("es")).is_empty()
    );
    assert!(found("5.2", json!("en"))[0].starts_with("clause "), "{:?}", found("5.2", json!("en")));
    assert!(found("re-certification", Value::Null).is_empty(), "where a record is chosen only records are found");
}

#[test]
fn an_author_is_a_name_that_steers_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    let long = "x".repeat(201);
    for name in ["", "  ", "Mara\u{1b}[2J", "Mara\nVoss", "\u{202e}ssoV", "a\u{9b}31m", long.as_str()] {
        let by = Author { name: name.to_owned() };
        let edit = |id: &str| serde_json::from_value(person(id, "Ada")).unwrap();
        let fault = workspace.edit(edit("p1"), &by, &mut world.hands()).unwrap_err();
        assert_eq!(reasons(&fault), [("refuse-author", "author")], "{name:?}");
        let path = folder.path().join("b.aims");
        let made = Workspace::create(
            &crate::common::DESK,
            &path,
            crate::common::founding(),
            &by,
            &crate::common::holder(),
            &mut world.hands(),
        );
        assert_eq!(reasons(&made.err().unwrap()), [("refuse-author", "author")]);
        assert!(!path.exists());
    }
}

#[test]
fn a_logo_that_cannot_be_drawn_is_refused_at_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    // A PNG by its first bytes, then `broken`; and one that says `whole`.
    let logo = |base64: &str| json!({"organisation": {"setLogo": {"bytesBase64": base64}}});
    let fault = world.try_edit(&mut workspace, logo("iVBORw0KGgpicm9rZW4=")).unwrap_err();
    assert_eq!(reasons(&fault), [("refuse-logo-picture", "bytesBase64")]);
    world.edit(&mut workspace, logo("iVBORw0KGgp3aG9sZQ=="));
}

#[test]
fn a_foreign_entry_is_noticed_before_the_next_edit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute("INSERT INTO journal (seq, at, edit, kind, hash) VALUES (2, '', 'x', 'edit', x'00')", []).unwrap();
    let fault = world.try_edit(&mut workspace, person("p1", "Ada")).unwrap_err();
    assert!(matches!(fault, Fault::ChangedElsewhere), "{fault:?}");
}

#[test]
fn questions_are_described_and_wrong_ones_answered_clearly() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let workspace = world.create(&folder.path().join("a.aims"));
    let moment = workspace.moment(world.at).unwrap();
    for sketch in aims_core::desk::view_list() {
        assert!(sketch.args.is_object() && sketch.answer.is_object());
        let required = sketch.args["required"].as_array().cloned().unwrap_or_default();
        let needed = required.len();
        // What asks for a record answers that there is none; everything else answers without arguments.
        let empty = |kind: &serde_json::Value| match kind.as_str() {
            Some("integer") => json!(9999),
            Some("array") => json!([]),
            _ => json!("nothing"),
        };
        // What is an object of its own has what it cannot be without.
        let nothing = |name: &str| {
            let asked = &sketch.args["properties"][name];
            let Some(of) = asked["$ref"].as_str().and_then(|of| of.rsplit('/').next()) else {
                return empty(&asked["type"]);
            };
            let of = &sketch.args["$defs"][of];
            let fields = of["required"].as_array().into_iter().flatten().filter_map(|one| one.as_str());
            fields.map(|one| (one.to_owned(), empty(&of["properties"][one]["type"]))).collect()
        };
        let args: serde_json::Map<String, serde_json::Value> =
            required.iter().map(|name| name.as_str().unwrap()).map(|name| (name.to_owned(), nothing(name))).collect();
        let args = serde_json::Value::Object(args);
        match workspace.view_json(sketch.name, args, &moment) {
            Ok(_) => assert_eq!(needed, 0, "{}", sketch.name),
            // A question about the latest run of a gap analysis has nothing to speak of in a new workspace either.
            Err(fault) => {
                let nothing_yet = needed > 0 || sketch.name.starts_with("gap.");
                assert!(nothing_yet && matches!(fault, Fault::NotFound { .. }), "{}: {fault:?}", sketch.name);
            }
        }
    }
    assert!(matches!(workspace.view_json("nothing", json!({}), &moment), Err(Fault::NotFound { .. })));
    assert!(matches!(workspace.view_json("organisation", json!({"a": 1}), &moment), Err(Fault::Malformed(_))));
}

#[test]
fn the_history_is_sought_by_words_author_and_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let mut workspace = world.create(&folder.path().join("a.aims"));
    world.edit(&mut workspace, person("p1", "Ada Íñiguez"));
    world.at += chrono::Duration::days(3);
    let ruth = Author { name: "Ruth".to_owned() };
    let edit = serde_json::from_value(person("p2", "Bea")).unwrap();
    workspace.edit(edit, &ruth, &mut world.hands()).unwrap();
    world.edit(&mut workspace, rename("p1", "Cleo"));
    let moment = workspace.moment(world.at).unwrap();
    let ask = |args: Value| workspace.view_json("history", args, &moment).unwrap();
    let edits = |args: Value| {
        let found = ask(args);
        found.as_array().unwrap().iter().map(|entry| entry["edit"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // What stood before is found, too, and so is every change of a record by what it is called now.
    assert_eq!(edits(json!({"text": "íñig"})), ["person.amend", "person.add"]);
    assert_eq!(edits(json!({"text": " cleo "})), ["person.amend", "person.add"]);
    assert_eq!(edits(json!({"text": "nobody"})), [""; 0]);
    assert_eq!(edits(json!({"author": "Ruth"})), ["person.add"]);
    assert_eq!(edits(json!({"author": "Ruth", "text": "Ada"})), [""; 0]);
    let since = (world.at - chrono::Duration::days(1)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    assert_eq!(edits(json!({"since": since, "noun": "person"})), ["person.amend", "person.add"]);
    let known = workspace.view_json("history.known", json!({}), &moment).unwrap();
    assert_eq!(known["authors"].as_array().unwrap().len(), 2);
    assert_eq!(known["authors"][1], "Ruth");
    assert!(known["nouns"].as_array().unwrap().contains(&json!("person")));
}

#[test]
fn the_history_of_a_record_tells_what_an_act_did_to_it_and_not_what_it_did_to_others() {
    let mut desk = Desk::new();
    let keys = ["s1", "s2"];
    for key in keys {
        desk.add("system", json!({"id": key, "name": key}));
    }
    desk.edit(json!({"system": {"many": {"ids": keys, "patch": {"modelVersion": "2026-02"}}}}));
    desk.edit(json!({"system": {"setStage": {"id": keys[0], "stage": "in-use"}}}));
    for key in keys {
        let told = desk.ask("history", json!({"record": key}));
        let entries = told.as_array().unwrap();
        let many = entries.iter().find(|entry| entry["edit"] == "system.many").unwrap();
        let ids: Vec<&Value> = many["images"].as_array().unwrap().iter().map(|image| &image["id"]).collect();
        assert_eq!(ids, [key], "{told}");
        assert!(entries.iter().all(|entry| !entry["images"].as_array().unwrap().is_empty()), "{told}");
    }
    // A part of it is its own: the stage it came into, and nobody else's.
    let staged = |key: &str| desk.ask("history", json!({"record": key})).to_string().contains("systemStage");
    assert!(staged(keys[0]) && !staged(keys[1]));
    let whole = desk.ask("history", json!({}));
    let many = whole.as_array().unwrap().iter().find(|entry| entry["edit"] == "system.many").unwrap();
    assert!(many["images"].as_array().unwrap().len() >= 2, "the whole act stands in the history of the workspace");
}
