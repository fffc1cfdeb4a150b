//! The proof of the declarations: every register says what the kernel, the page and the words need, and does what it says.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use crate::common::{World, holder, worded};
use aims_core::Moment;
use aims_core::door::{Ask, Reader, Workspace};
use aims_core::file::Access;
use aims_words::{Lang, Words};
use serde_json::{Map, Value, json};

struct Desk {
    folder: tempfile::TempDir,
    world: World,
    workspace: Workspace,
    sketches: Vec<Value>,
}

impl Desk {
    /// A workspace with somebody who may decide, a system, an objective, a text, criteria, a risk, a document, a
    /// supplier and a measure to point at.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let mut workspace = world.create(&folder.path().join("a.aims"));
        world.edit(
            &mut workspace,
            json!({"person": {"add": {"id": "p1", "name": "Ada Lovelace", "topManagement": true}}}),
        );
        world.edit(&mut workspace, json!({"system": {"add": {"id": "s1", "name": "Inlet"}}}));
        world.edit(&mut workspace, json!({"objective": {"add": {"id": "o1", "name": "Nothing goes live untested"}}}));
        world.edit(&mut workspace, json!({"text": {"add": {"id": "t1", "title": "How we work", "kind": "own"}}}));
        world.edit(&mut workspace, json!({"criteria": {"add": {"id": "c1", "title": "Criteria of AI risks"}}}));
        world.edit(&mut workspace, json!({"impact": {"add": {"id": "i1", "system": "s1"}}}));
        world.edit(&mut workspace, json!({"risk": {"add": {"id": "r1", "name": "A letter is lost"}}}));
        world.edit(&mut workspace, json!({"riskIndicator": {"add": {"id": "x1", "name": "Lost", "risk": "r1"}}}));
        world.edit(&mut workspace, json!({"controlledDocument": {"add": {"id": "d1", "title": "Purchasing"}}}));
        world.edit(&mut workspace, json!({"module": {"add": {"id": "m1", "name": "AI for everybody"}}}));
        world.edit(&mut workspace, json!({"training": {"add": {"id": "n1", "name": "A morning"}}}));
        world.edit(&mut workspace, json!({"incident": {"add": {"id": "k1", "name": "A letter was lost"}}}));
        world.edit(&mut workspace, json!({"supplier": {"add": {"id": "u1", "name": "Modelhaus"}}}));
        world.edit(&mut workspace, json!({"dataSet": {"add": {"id": "g1", "name": "Letters"}}}));
        world.edit(&mut workspace, json!({"measure": {"add": {"id": "e1", "name": "Errors", "system": "s1"}}}));
        let sketches = world.view(&workspace, "registers").as_array().unwrap().clone();
        Self { folder, world, workspace, sketches }
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        self.workspace.view_json(name, args, &moment).unwrap()
    }

    fn open(&self) -> Vec<Value> {
        // An acknowledgement is of a version that was approved, somebody is present at a session that was held: their own
        // tests show them.
        let open = |one: &&Value| {
            let apart = one["noun"] == "acknowledgement" || one["noun"] == "attendance";
            one["edits"] == "open" && one["rows"] == "many" && !apart
        };
        self.sketches.iter().filter(open).cloned().collect()
    }

    /// Adds a record where every field a hand sets says its `nth` sample.
    fn fill(&mut self, sketch: &Value, nth: usize) -> (String, Map<String, Value>) {
        let noun = text(sketch, "noun");
        let mut given = Map::new();
        for field in fields(sketch).into_iter().filter(|field| field["readOnly"] == false) {
            if let Some(value) = sample(&field, nth) {
                given.insert(text(&field, "name"), value);
            }
        }
        // A state is reached by its steps, and a decision to leave out takes words that fit.
        if let Some(state) = sketch["state"].as_str() {
            given.remove(state);
        }
        given.remove("scope");
        given.remove("scopeReason");
        given.remove("stage");
        // A measure watches one thing.
        if noun == "measure" {
            given.remove("dataSet");
        }
        // A citation answers what there is.
        if noun == "citation" || noun == "evidence" {
            given.remove("answers");
        }
        // A scale begins at 1.
        if nth == 0 {
            given.retain(|name, _| !name.starts_with("likelihood") && !name.starts_with("consequence"));
        }
        // A time is one of the day, months and hours are some, and who gives no name is not named.
        for time in ["at", "awareAt"] {
            given.entry(time).and_modify(|said| *said = json!(format!("{:02}:05", nth % 24)));
        }
        for some in ["months", "hours"] {
            given.entry(some).and_modify(|said| *said = json!(nth + 1));
        }
        given.entry("cameFrom").and_modify(|said| *said = json!("inside"));
        // Ends lie after what they end.
        if given.contains_key("since") && given.contains_key("ends") {
            given.insert("since".to_owned(), json!("2020-01-01"));
        }
        // First what a record cannot be without, then the rest: as people do.
        let id = format!("{noun}-{nth}");
        let needed =
            fields(sketch).into_iter().filter(|field| field["required"] == true).map(|field| text(&field, "name"));
        let mut first: Map<String, Value> = needed.map(|name| (name.clone(), given[&name].clone())).collect();
        first.extend(given.get("system").filter(|_| noun == "measure").map(|of| ("system".to_owned(), of.clone())));
        first.insert("id".to_owned(), json!(id));
        self.world.edit(&mut self.workspace, json!({ &noun: {"add": first} }));
        self.world.edit(&mut self.workspace, json!({ &noun: {"amend": {"id": id, "patch": given}} }));
        (id, given)
    }

    fn row(&self, noun: &str, id: &str) -> Value {
        self.ask("register.one", json!({"noun": noun, "id": id}))["row"].clone()
    }
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

fn fields(sketch: &Value) -> Vec<Value> {
    sketch["fields"].as_array().unwrap().clone()
}

/// Something a field takes, as the wire says it.
fn sample(field: &Value, nth: usize) -> Option<Value> {
    let code = |at: usize| field["codes"]["codes"].as_array().map(|codes| codes[at % codes.len()].clone());
    let name = text(field, "name");
    let most =
        |usual: usize| field["most"].as_u64().map_or(usual, |most| if most == 0 { usual } else { most as usize });
    Some(match text(field, "kind").as_str() {
        "line" => json!(format!("{name} ñ {nth} =1+1").chars().take(most(200)).collect::<String>()),
        "words" if nth == 1 => json!("é".repeat(most(20_000))),
        "words" | "place" => json!(format!("{name}, {nth}")),
        "code" => code(nth)?,
        "codes" => json!([code(nth)?]),
        "yesNo" => json!(["yes", "no"][nth % 2]),
        "flag" => json!(nth.is_multiple_of(2)),
        "number" => json!(nth),
        "money" => json!(nth as f64 + 0.25),
        "day" => json!(format!("202{}-02-28", nth % 10)),
        "person" => json!("p1"),
        "link" if field["to"] == "system" => json!("s1"),
        "link" if field["to"] == "objective" => json!("o1"),
        "link" if field["to"] == "text" => json!("t1"),
        "link" if field["to"] == "criteria" => json!("c1"),
        "link" if field["to"] == "impact" => json!("i1"),
        "link" if field["to"] == "risk" => json!("r1"),
        "link" if field["to"] == "riskIndicator" => json!("x1"),
        "link" if field["to"] == "controlledDocument" => json!("d1"),
        "link" if field["to"] == "module" => json!("m1"),
        "link" if field["to"] == "training" => json!("n1"),
        "link" if field["to"] == "incident" => json!("k1"),
        "link" if field["to"] == "supplier" => json!("u1"),
        "link" if field["to"] == "measure" => json!("e1"),
        "link" if field["to"] == "dataSet" => json!("g1"),
        "links" if field["to"] == "system" => json!(["s1"]),
        _ => return None,
    })
}

#[test]
fn declarations_are_in_order() {
    let desk = Desk::new();
    let mut earlier = BTreeSet::new();
    for sketch in &desk.sketches {
        let noun = text(sketch, "noun");
        let all = fields(sketch);
        assert!(all.len() <= 60, "{noun}: more fields than an update may compare");
        let names: BTreeSet<String> = all.iter().map(|field| text(field, "name")).collect();
        assert_eq!(names.len(), all.len(), "{noun}: a field stands twice");
        earlier.insert(noun.clone());
        for field in &all {
            let name = text(field, "name");
            let camel =
                name.chars().next().is_some_and(|c| c.is_ascii_lowercase()) && name.chars().all(char::is_alphanumeric);
            assert!(camel, "{noun}.{name}");
            for code in field["codes"]["codes"].as_array().into_iter().flatten() {
                assert!(code.as_str().unwrap().starts_with(|c: char| c.is_ascii_alphabetic()), "{noun}.{name}: {code}");
            }
            if let Some(to) = field["to"].as_str() {
                assert!(earlier.contains(to), "{noun}.{name}: a link goes to an earlier register, not to {to}");
            }
        }
        let listed = sketch["grid"].as_array().unwrap().iter();
        let derived: Vec<String> =
            sketch["derived"].as_array().unwrap().iter().map(|field| text(field, "name")).collect();
        let form = sketch["form"].as_array().unwrap().iter().flat_map(|group| group["fields"].as_array().unwrap());
        for name in listed.chain(form) {
            let name = name.as_str().unwrap();
            assert!(names.contains(name) || derived.iter().any(|one| one == name), "{noun}: {name} is no field of it");
        }
    }
}

#[test]
fn every_message_a_declaration_implies_is_there_in_both_languages() {
    let desk = Desk::new();
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        let words = Words::new(lang).unwrap();
        let mut need = |id: String| {
            if !words.has(&id) {
                missing.push(format!("{}: {id}", lang.tag()));
            }
        };
        for sketch in &desk.sketches {
            let noun = text(sketch, "noun");
            ["", ".a", ".many"].into_iter().for_each(|part| need(format!("{noun}{part}")));
            let derived = sketch["derived"].as_array().unwrap().clone();
            for field in fields(sketch).into_iter().chain(derived) {
                let inner = field["kind"] == "inner" || field["kind"] == "file";
                if !inner {
                    need(format!("{noun}-{}", text(&field, "name")));
                }
                for code in field["codes"]["codes"].as_array().into_iter().flatten() {
                    need(format!("{}.{}", text(&field["codes"], "list"), code.as_str().unwrap()));
                }
            }
            for list in sketch["lists"].as_array().unwrap() {
                need(format!("{noun}-list-{}", text(list, "name")));
            }
            if sketch["edits"] == "open" {
                need(format!("{noun}.empty"));
                sketch["form"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .for_each(|group| need(format!("{noun}-group-{}", text(group, "group"))));
                sketch["steps"].as_array().unwrap().iter().for_each(|step| {
                    ["edit-NOUN-STEP", "NOUN-STEP-do"]
                        .into_iter()
                        .for_each(|id| need(id.replace("NOUN", &noun).replace("STEP", &text(step, "verb"))))
                });
            }
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn records_go_in_and_out_unchanged() {
    let mut desk = Desk::new();
    for sketch in desk.open() {
        let noun = text(&sketch, "noun");
        for nth in 0..4 {
            let (id, given) = desk.fill(&sketch, nth);
            let row = desk.ask("register.one", json!({"noun": noun, "id": id}))["row"].clone();
            for (field, value) in &given {
                assert_eq!(&row["values"][field], value, "{noun}.{field}");
            }
        }
        // As a sheet in either language, back into the same workspace: nothing changes.
        for lang in Lang::ALL {
            let rows = worded(&desk.workspace, &noun, lang);
            let edit = serde_json::from_value(json!({ &noun: {"import": {"rows": rows}} })).unwrap();
            let shown = desk.workspace.rehearse(edit, &crate::common::author(), &mut desk.world.hands()).unwrap();
            assert!(shown.would_commit, "{noun}: {:?}", shown.refusals);
            assert!(shown.changed.is_empty(), "{noun} in {}: {:?}", lang.tag(), shown.changed);
        }
    }
    assert!(desk.workspace.check(None).unwrap().ok);
}

#[test]
fn every_filter_and_order_runs() {
    let mut desk = Desk::new();
    for sketch in desk.open() {
        desk.fill(&sketch, 0);
    }
    for sketch in desk.sketches.clone() {
        let noun = text(&sketch, "noun");
        let derived = sketch["derived"].as_array().unwrap().clone();
        let all = desk.ask("register.rows", json!({"noun": noun, "retired": true}))["total"].as_u64().unwrap();
        for field in fields(&sketch).into_iter().chain(derived).filter(|field| field["sealed"] == false) {
            let name = text(&field, "name");
            let count = |said: &str| {
                let asked = json!({"noun": noun, "retired": true, "filter": {&name: said}, "sort": format!("-{name}")});
                desk.ask("register.rows", asked)["total"].as_u64().unwrap()
            };
            if field["kind"] != "flag" {
                assert_eq!(
                    count("") + count("*"),
                    all,
                    "{noun}.{name}: what says nothing and what says something is all"
                );
            }
            ["a", "!a", "a,b", "2020-01-01..2030-01-01", "..5", "'; DROP TABLE person; --"].into_iter().for_each(
                |said| {
                    count(said);
                },
            );
        }
        desk.ask("register.rows", json!({"noun": noun, "text": "ada", "filter": {"missing": "yes", "proposed": "no"}}));
        desk.ask("register.rows", json!({"noun": noun, "filter": {"missing": "no"}}));
    }
}

#[test]
fn people_s_own_words_vanish_from_every_byte() {
    let (mut desk, mut silent) = (Desk::new(), Vec::<String>::new());
    for sketch in desk.open() {
        let noun = text(&sketch, "noun");
        let (id, _) = desk.fill(&sketch, 0);
        let own = ["line", "words", "place"];
        for field in fields(&sketch)
            .into_iter()
            .filter(|field| own.contains(&text(field, "kind").as_str()) && field["readOnly"] == false)
        {
            let name = text(&field, "name");
            let secret = format!("Zyx{noun}{name}");
            let secret: String = if field["most"].as_u64().is_some_and(|most| most > 0 && most < 40) {
                "Zyxq".to_owned()
            } else {
                secret
            };
            let edit = json!({ &noun: {"amend": {"id": id, "patch": {&name: secret}}} });
            let taken = desk.world.try_edit(&mut desk.workspace, edit).is_ok();
            let one = desk.ask("register.one", json!({"noun": noun, "id": id}));
            if !taken || one["row"]["values"][&name] != secret {
                // Kept empty by a rule of its own: an undecided scope has no reason.
                silent.push(format!("{noun}.{name}"));
                continue;
            }
            let redact =
                json!({"workspace": {"redact": {"table": noun, "record": id, "field": name, "reason": "asked for"}}});
            desk.world.edit(&mut desk.workspace, redact);
            assert!(desk.ask("search", json!({"text": secret})).as_array().unwrap().is_empty(), "{noun}.{name}");
            let bytes = std::fs::read(desk.folder.path().join("a.aims")).unwrap();
            let held = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!held, "{noun}.{name} is still in the file");
        }
    }
    // A time of day is no word, and what a citation answers are numbers of the standard.
    assert_eq!(
        silent,
        ["system.scopeReason", "citation.answers", "incident.awareAt", "incidentEntry.at", "evidence.answers"]
    );
    assert!(desk.workspace.check(None).unwrap().ok);
}

#[test]
fn adding_retiring_and_undoing_leaves_the_records_as_they_were() {
    let mut desk = Desk::new();
    let state = |desk: &Desk| -> Vec<Value> {
        let all =
            desk.sketches.iter().map(|sketch| json!({"noun": text(sketch, "noun"), "retired": true, "limit": 500}));
        all.map(|asked| desk.ask("register.rows", asked)).collect()
    };
    let before = state(&desk);
    let mut edits = 0;
    for sketch in desk.open() {
        let noun = text(&sketch, "noun");
        let (id, _) = desk.fill(&sketch, 2);
        edits += 2;
        if sketch["retires"] == true {
            desk.world.edit(&mut desk.workspace, json!({ &noun: {"retire": {"id": id, "why": "no longer"}} }));
            edits += 1;
        }
    }
    for _ in 0..edits {
        desk.world.edit(&mut desk.workspace, crate::common::undo());
    }
    assert_eq!(state(&desk), before);
    // Opened anew, search, links and names are made from the same records.
    let path = desk.folder.path().join("a.aims");
    let Desk { folder, world, workspace, sketches } = desk;
    drop(workspace);
    let workspace = Workspace::open(&crate::common::DESK, &path, Access::Write, &holder()).unwrap();
    let desk = Desk { folder, world, workspace, sketches };
    assert_eq!(state(&desk), before);
}

/// What follows the records in TEMP: what each is called, its words, its links.
#[derive(serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
struct Index {}

impl Ask for Index {
    const NAME: &'static str = "test.index";
    type Answer = Vec<String>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> aims_core::Result<Vec<String>> {
        let all = [
            "SELECT concat_ws('|', noun, id, called) FROM temp.place",
            "SELECT concat_ws('|', kind, id, number, title, text, lang) FROM found",
            "SELECT concat_ws('|', from_noun, field, from_id, to_noun, to_id) FROM temp.link",
        ];
        let mut told = Vec::new();
        for sql in all {
            told.extend(reader.rows(sql, [], |row| row.get(0))?);
        }
        told.sort();
        Ok(told)
    }
}

#[test]
fn what_is_found_called_and_linked_follows_each_field_as_if_opened_anew() {
    let index =
        |workspace: &Workspace, world: &World| workspace.view(Index {}, &workspace.moment(world.at).unwrap()).unwrap();
    let mut desk = Desk::new();
    for sketch in desk.open() {
        let noun = text(&sketch, "noun");
        let (id, _) = desk.fill(&sketch, 1);
        for field in fields(&sketch).into_iter().filter(|field| field["readOnly"] == false) {
            let Some(value) = sample(&field, 2) else { continue };
            let edit = json!({ &noun: {"amend": {"id": id, "patch": { text(&field, "name"): value }}}});
            // What is refused leaves everything as it was.
            let _ = desk.world.try_edit(&mut desk.workspace, edit);
        }
    }
    let before = index(&desk.workspace, &desk.world);
    let path = desk.folder.path().join("a.aims");
    let Desk { folder, world, workspace, .. } = desk;
    drop(workspace);
    let workspace = Workspace::open(&crate::common::DESK, &path, Access::Write, &holder()).unwrap();
    assert_eq!(index(&workspace, &world), before);
    drop(folder);
}

#[test]
fn no_road_leads_to_a_state_but_a_step() {
    let mut desk = Desk::new();
    for sketch in desk.open() {
        let (noun, Some(state)) = (text(&sketch, "noun"), sketch["state"].as_str()) else { continue };
        let field = fields(&sketch).into_iter().find(|field| field["name"] == state).unwrap();
        let mut states: Vec<String> =
            field["codes"]["codes"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect();
        let first = {
            let (id, _) = desk.fill(&sketch, 0);
            text(&desk.row(&noun, &id)["values"], state)
        };
        states.push(String::new());
        let joined = |from: &str, to: &str| {
            let leads = |step: &Value| step["to"] == to && step["from"].as_array().unwrap().contains(&json!(from));
            sketch["steps"].as_array().unwrap().iter().any(leads)
        };
        for to in states.iter().filter(|to| **to != first && !joined(&first, to)) {
            let id = format!("{noun}-0");
            let mut said: Map<String, Value> = Map::from_iter([(state.to_owned(), json!(to))]);
            let roads = [
                json!({ &noun: {"amend": {"id": id, "patch": said}} }),
                json!({ &noun: {"many": {"ids": [id], "patch": said}} }),
            ];
            for edit in roads {
                let fault = desk.world.try_edit(&mut desk.workspace, edit).unwrap_err();
                assert!(!fault.refusals().is_empty(), "{noun}: {first} to {to}: {fault:?}");
            }
            if sketch["noun"] != "action" {
                said.insert("name".to_owned(), json!("Born so"));
                let fault = desk.world.try_edit(&mut desk.workspace, json!({ &noun: {"add": said} })).map(|_| ());
                assert!(to.is_empty() || fault.is_err(), "{noun} begins as {to}");
            }
        }
        assert_eq!(text(&desk.row(&noun, &format!("{noun}-0"))["values"], state), first);
    }
}
