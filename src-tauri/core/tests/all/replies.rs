//! What comes back from people: a form that was filled in is read as proposals, what was asked leaves a trace, and what has a
//! successor is late for nothing.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use crate::evidence::{desk, reading};
use aims_core::run::evidence::{ReturnedAsk, form_of, look};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// A control that asks for a test of the channel for concerns, and the form as it went out.
fn asked() -> Desk {
    let mut desk = desk();
    desk.edit(json!({"control": {"decide": {"control": "A.3.3", "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": "People who work here told us of doubts only by chance so far."}}}));
    desk
}

const FILLED: &str = "Test of the channel, please send it by 14 December 2026\n\n1. Channel tested: Box in the hall\n\n\
    2. Last made known to staff on:\n\n3.Test sent by : dora director\n\n4. Sent on: 3 November 2026\n\n\
    5. Receipt confirmed on:\n   6/11/2026\n\n6. Can it be used without giving a name? [yes / no]: Yes\n\n\
    7. Who saw the sender's identity: Nobody; the letter lay\nin the box. <b>Ask</b> \u{202e}me\n\n9. Our own remark: none\n\n\
    9. Real concerns in the last 12 months (0 is fine): two\n\n10. Result: Works\n\n[AIMS-0123456789abcdef]\n\n3. Test sent by: Eve\n";

fn taken(desk: &mut Desk, name: &str, bytes: &[u8]) {
    desk.edit(json!({"evidence": {"takeReturned": {"files": [{"recipe": "concernChannelTest", "name": name, "size": bytes.len(),
        "sha256": "", "mediaType": "text/plain", "bytesBase64": STANDARD.encode(bytes)}]}}}));
}

fn form(desk: &Desk) -> Value {
    desk.ask("evidence.recipe", json!({"evidence": "EV-001"}))
}

fn replies(desk: &Desk) -> Vec<(String, String)> {
    let text = |one: &Value| one.as_str().unwrap().to_owned();
    let all = form(desk)["replies"].as_array().unwrap().clone();
    all.iter().map(|one| (text(&one["said"]["question"]), text(&one["said"]["words"]))).collect()
}

fn answers(desk: &Desk) -> usize {
    form(desk)["answers"].as_array().unwrap().len()
}

#[test]
fn a_form_that_came_back_is_read_as_proposals_that_count_for_nothing_until_taken_over() {
    let mut desk = asked();
    taken(&mut desk, "A.3.3.txt", FILLED.as_bytes());
    let mut said = replies(&desk);
    said.sort();
    let of = |name: &str, words: &str| (name.to_owned(), words.to_owned());
    assert_eq!(
        said,
        [
            of("anonymous", "yes"),
            of("answeredOn", "2026-11-06"),
            of("channel", "Box in the hall"),
            of("identityKnownTo", "Nobody; the letter lay\nin the box. <b>Ask</b> me"),
            of("result", "works"),
            of("sentBy", "dir"),
            of("sentOn", "2026-11-03"),
        ],
        "a person by key, a day as it is kept, markup as words, after the seal nothing, an unknown line left alone"
    );
    assert_eq!(answers(&desk), 0, "nothing stands in the form");
    let told = form(&desk);
    assert!(told["replies"].as_array().unwrap().iter().all(|one| one["file"] == "A.3.3.txt"));
    let sent =
        told["replies"].as_array().unwrap().iter().find(|one| one["said"]["question"] == "sentBy").unwrap().clone();
    assert_eq!((&sent["words"], &sent["asks"]), (&json!("Dora Director"), &json!("Test sent by")));
    // Nobody vouches past it.
    let vouch = json!({"evidence": {"vouch": {"id": "EV-001", "by": "dir"}}});
    assert!(desk.refused(vouch.clone()).contains(&pair("refuse-evidence-replies", "state")));
    // One is taken over, one typed instead, one set aside; the others at once.
    desk.edit(json!({"evidence": {"takeReplies": {"id": "EV-001", "replies": [sent["id"]]}}}));
    desk.edit(json!({"evidence": {"fill": {"id": "EV-001", "answers": [{"question": "channel", "words": "Box"}]}}}));
    let id = |desk: &Desk, question: &str| {
        let all = form(desk)["replies"].as_array().unwrap().clone();
        all.iter().find(|one| one["said"]["question"] == question).map(|one| one["id"].clone())
    };
    let aside = id(&desk, "result").unwrap();
    desk.edit(json!({"evidence": {"setAside": {"id": "EV-001", "replies": [aside]}}}));
    assert_eq!((id(&desk, "sentBy"), id(&desk, "channel"), id(&desk, "result")), (None, None, None));
    let rest: Vec<Value> = form(&desk)["replies"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    assert_eq!(rest.len(), 4);
    desk.edit(json!({"evidence": {"takeReplies": {"id": "EV-001", "replies": rest}}}));
    assert_eq!((answers(&desk), replies(&desk).len()), (6, 0));
    // What it shows are the days that were answered, and no day of a register.
    let values = desk.values("evidence", "EV-001");
    assert_eq!((&values["shownFrom"], &values["shownUntil"]), (&json!("2026-11-03"), &json!("2026-11-06")));
}

#[test]
fn a_form_and_what_was_sent_with_it_are_one_record() {
    let mut desk = asked();
    let file = |name: &str, bytes: &[u8]| {
        json!({"recipe": "concernChannelTest", "name": name, "size": bytes.len(), "sha256": "",
        "mediaType": "text/plain", "bytesBase64": STANDARD.encode(bytes)})
    };
    let form_first = [file("A.3.3.txt", FILLED.as_bytes()), file("A.3.3 receipt.txt", b"Received on 6 November.")];
    desk.edit(json!({"evidence": {"takeReturned": {"files": form_first}}}));
    let rows = desk.ask("register.rows", json!({"noun": "evidence"}));
    let rows = rows["rows"].as_array().unwrap();
    assert_eq!((rows.len(), &rows[0]["values"]["fileName"]), (1, &json!("A.3.3 receipt.txt")), "{rows:?}");
    assert!(replies(&desk).contains(&("sentBy".to_owned(), "dir".to_owned())), "its answers wait beside the file");
    // The preview says so before.
    let mut fresh = asked();
    let ask = ReturnedAsk {
        files: [("A.3.3.txt", "a"), ("A.3.3 receipt.txt", "b")]
            .map(|(name, hash)| [name.to_owned(), hash.to_owned()])
            .to_vec(),
        forms: std::iter::once(("a".to_owned(), FILLED.to_owned())).collect(),
        lang: None,
    };
    let told = fresh.workspace.view(ask, &fresh.workspace.moment(fresh.world.at).unwrap()).unwrap();
    let beside: Vec<&str> = told.iter().map(|one| one.beside.as_str()).collect();
    assert_eq!(beside, ["A.3.3 receipt.txt", ""]);
    // Alone, the form is the file.
    taken(&mut fresh, "A.3.3.txt", FILLED.as_bytes());
    assert_eq!(fresh.values("evidence", "EV-001")["fileName"], "A.3.3.txt");
}

#[test]
fn two_files_of_one_record_are_two_items_and_neither_takes_the_place_of_the_other() {
    let file = |name: &str, bytes: &[u8]| {
        json!({"recipe": "concernChannelTest", "name": name, "size": bytes.len(), "sha256": "",
        "mediaType": "text/plain", "bytesBase64": STANDARD.encode(bytes)})
    };
    let kept = |files: Value| {
        let mut desk = asked();
        desk.edit(json!({"evidence": {"takeReturned": {"files": files}}}));
        let rows = desk.ask("register.rows", json!({"noun": "evidence"}))["rows"].as_array().unwrap().clone();
        let mut kept: Vec<(String, usize)> = rows
            .iter()
            .map(|row| {
                let form = desk.ask("evidence.recipe", json!({"evidence": row["number"]}));
                let name = row["values"]["fileName"].as_str().unwrap().to_owned();
                (name, form["replies"].as_array().unwrap().len())
            })
            .collect();
        kept.sort();
        kept
    };
    let of = |name: &str, count: usize| (name.to_owned(), count);
    // A file that was given to the record by hand is nothing that came with its form: the form stays, with its answers.
    for files in [
        json!([file("training.txt", b"Slides."), file("A.3.3.txt", FILLED.as_bytes())]),
        json!([file("A.3.3.txt", FILLED.as_bytes()), file("training.txt", b"Slides.")]),
    ] {
        assert_eq!(kept(files), [of("A.3.3.txt", 7), of("training.txt", 0)]);
    }
    // What is called by the record came with it; a second such file, and one given by hand, are items of their own.
    let files = json!([
        file("A.3.3.txt", FILLED.as_bytes()),
        file("A.3.3 receipt.txt", b"Received on 6 November."),
        file("A.3.3 screen.txt", b"A picture."),
        file("training.txt", b"Slides."),
    ]);
    assert_eq!(kept(files), [of("A.3.3 receipt.txt", 7), of("A.3.3 screen.txt", 0), of("training.txt", 0)]);
    // Of two forms nobody knows whose the other file is.
    let second = FILLED.replace("Box in the hall", "Web form");
    let files = json!([
        file("A.3.3.txt", FILLED.as_bytes()),
        file("A.3.3 Bo.txt", second.as_bytes()),
        file("A.3.3 receipt.txt", b"Received on 6 November."),
    ]);
    assert_eq!(kept(files), [of("A.3.3 Bo.txt", 7), of("A.3.3 receipt.txt", 0), of("A.3.3.txt", 7)]);
    // The preview says the same: by its folder, as by hand, a file is given to the record and is an item of its own.
    let desk = asked();
    let ask = ReturnedAsk {
        files: [("Ada/A.3.3.txt", "a"), ("A.3.3/training.txt", "b")]
            .map(|(name, hash)| [name.to_owned(), hash.to_owned()])
            .to_vec(),
        forms: std::iter::once(("a".to_owned(), FILLED.to_owned())).collect(),
        lang: None,
    };
    let told = desk.workspace.view(ask, &desk.workspace.moment(desk.world.at).unwrap()).unwrap();
    let said: Vec<(&str, &str, bool)> =
        told.iter().map(|one| (one.code.as_str(), one.beside.as_str(), one.answers)).collect();
    assert_eq!(said, [("A.3.3", "", true), ("A.3.3", "", true)]);
    assert_eq!((told[0].said.len(), told[1].said.len()), (7, 0), "the answers are those of the form's own record");
}

#[test]
fn a_table_is_answered_a_line_a_cell_and_goes_on_as_people_write() {
    let mut desk = desk();
    desk.edit(json!({"control": {"decide": {"control": "A.2.3", "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": "Four policies speak of the same data."}}}));
    let recipe = desk.ask("evidence.recipe", json!({"recipe": "policyCrossCheck"}));
    let field = recipe["fields"].as_array().unwrap().iter().find(|one| one["id"] == "policies").unwrap();
    let label = |id: &str| {
        let all = field["columns"].as_array().unwrap();
        all.iter().find(|one| one["id"] == id).unwrap()["label"].as_str().unwrap().to_owned()
    };
    let at = recipe["fields"].as_array().unwrap().iter().position(|one| one["id"] == "policies").unwrap() + 1;
    let [topic, policy, overlap] = ["topic", "policy", "overlap"].map(label);
    // An entry by labels over two lines, one whose dash is gone, and one in a single line.
    let text = format!(
        "{at}. {}:\n   - {topic}: Security\n     {policy} [a / b]: KM-1\n     {overlap}: Both speak\nof passwords\n\
         \n{topic}: People\n{policy}: KM-2\n - Privacy | KM-3\n   - {topic}:\n     {policy}:\n",
        field["label"].as_str().unwrap()
    );
    let bytes = text.as_bytes();
    desk.edit(json!({"evidence": {"takeReturned": {"files": [{"recipe": "policyCrossCheck", "name": "A.2.3.txt", "size": bytes.len(),
        "sha256": "", "mediaType": "text/plain", "bytesBase64": STANDARD.encode(bytes)}]}}}));
    let told = form(&desk);
    let cell = |line: i64, cell: &str| {
        let all = told["replies"].as_array().unwrap();
        let one = all.iter().find(|one| one["said"]["line"] == line && one["said"]["cell"] == cell);
        one.map(|one| one["words"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    assert_eq!([cell(1, "policy"), cell(1, "overlap")], ["KM-1", "Both speak of passwords"], "{told}");
    assert_eq!([cell(2, "policy"), cell(2, "overlap"), cell(3, "policy")], ["KM-2", "", "KM-3"], "{told}");
    assert_eq!(told["replies"].as_array().unwrap().iter().filter(|one| one["said"]["line"] == 4).count(), 0);
}

#[test]
fn whoever_receives_concerns_is_not_asked_to_test_the_way_they_come() {
    let mut desk = asked();
    desk.add("person", json!({"id": "cem", "name": "Cem Clerk"}));
    desk.edit(json!({"control": {"amend": {"control": "A.3.3", "patch": {"owner": "dir"}}}}));
    let of = |desk: &Desk, ask: Value| {
        let all = desk.ask("evidence.requests", ask);
        let all = all.as_array().unwrap().iter();
        let mut found = all.flat_map(|of| {
            of["records"].as_array().unwrap().iter().map(move |one| (of["person"].clone(), one.clone()))
        });
        found.find(|(_, one)| one["recipe"] == "concernChannelTest").unwrap()
    };
    let (person, one) = of(&desk, json!({}));
    assert_eq!((person, &one["instead"]), (json!("dir"), &Value::Null));
    desk.add(
        "channel",
        json!({"id": "c", "name": "Box", "openTo": "staff", "how": "A letter.", "receiver": "dir", "second": "ada",
        "anonymous": "yes", "answerDays": 14}),
    );
    desk.edit(json!({"channel": {"open": {"id": "c"}}}));
    let (person, one) = of(&desk, json!({}));
    assert_eq!((person, &one["instead"]["args"]["other"]), (json!("cem"), &json!("Cem Clerk")));
    assert_eq!(
        (&one["instead"]["id"], &one["instead"]["args"]["name"]),
        (&json!("request-instead"), &json!("Dora Director"))
    );
    // Asked by name all the same, it says what stands against it.
    let (person, one) = of(&desk, json!({"people": ["dir"]}));
    assert_eq!((person, &one["instead"]["args"]["other"]), (json!("dir"), &json!("none")));
}

#[test]
fn the_preview_says_what_was_understood_and_takes_nothing() {
    let mut desk = asked();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("A.3.3.txt");
    // A Spanish form in the encoding of a Western Windows.
    let text =
        "3. Prueba enviada por: Ada Lead\r\n4. Enviada el: 3 de noviembre de 2026\r\n10. Resultado: quiz\u{e1}s\r\n";
    let bytes: Vec<u8> = text.chars().map(|one| u8::try_from(u32::from(one)).unwrap()).collect();
    let labels: Vec<String> =
        desk.ask("evidence.recipe", json!({"recipe": "concernChannelTest", "lang": "es"}))["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["label"].as_str().unwrap().to_owned())
            .collect();
    let spanish = text
        .replace("Prueba enviada por", &labels[2])
        .replace("Enviada el", &labels[3])
        .replace("Resultado", &labels[9]);
    let bytes = if spanish == text {
        bytes
    } else {
        spanish.chars().map(|one| u8::try_from(u32::from(one)).unwrap()).collect()
    };
    std::fs::write(&path, &bytes).unwrap();
    let (file, form) = (look(&path).unwrap(), form_of(&path).unwrap().unwrap());
    let before = desk.ask("register.rows", json!({"noun": "evidence"}));
    let at = desk.workspace.moment(desk.world.at).unwrap();
    let ask = ReturnedAsk {
        files: vec![["A.3.3.txt".to_owned(), file.sha256.clone()]],
        forms: std::iter::once((file.sha256, form)).collect(),
        lang: Some("es".to_owned()),
    };
    let told = desk.workspace.view(ask, &at).unwrap();
    let said: Vec<(&str, &str)> = told[0].said.iter().map(|one| (one.asks.as_str(), one.words.as_str())).collect();
    assert_eq!(said, [(labels[2].as_str(), "Ada Lead"), (labels[3].as_str(), "2026-11-03")]);
    let unread: Vec<(&str, &str)> = told[0].unread.iter().map(|one| (one.asks.as_str(), one.words.as_str())).collect();
    assert_eq!(unread, [(labels[9].as_str(), "quizás")], "what its kind cannot be is named, with what was written");
    assert_eq!(desk.ask("register.rows", json!({"noun": "evidence"})), before);
    // Hostile: a file too large, one that is no text, one of endless lines: taken as files, read as nothing.
    for (name, bytes) in [
        ("A.3.3 large.txt", vec![b'x'; 300_000]),
        ("A.3.3 none.txt", b"3. Test sent by:\0Ada Lead".to_vec()),
        ("A.3.3 many.txt", "3.\n1. x\n".repeat(20_000).into_bytes()),
        ("A.3.3 long.txt", format!("1. Channel tested: {}", "y".repeat(100_000)).into_bytes()),
    ] {
        taken(&mut desk, name, &bytes);
        assert!(
            desk.ask("register.rows", json!({"noun": "evidenceReply"}))["rows"].as_array().unwrap().is_empty(),
            "{name}"
        );
    }
    // Taken, what cannot be read is not lost: it stands in the note of the item as it was written, once.
    for _ in 0..2 {
        taken(&mut desk, "A.3.3.txt", &bytes);
    }
    let rows = desk.ask("register.rows", json!({"noun": "evidence"}))["rows"].as_array().unwrap().clone();
    let notes: Vec<&str> = rows.iter().filter_map(|row| row["values"]["note"].as_str()).collect();
    let kept = notes.iter().filter(|note| note.contains("A.3.3.txt · ") && note.contains("“quizás”"));
    assert!(kept.clone().count() > 0 && kept.clone().all(|note| note.matches("quizás").count() == 1), "{notes:?}");
}

#[test]
fn what_was_asked_leaves_a_trace_until_somebody_vouches_for_the_record() {
    let mut desk = desk();
    let code = "A.6.2.6-SYS-001";
    let one = |desk: &Desk| {
        let all = desk.ask("evidence.requests", json!({}));
        let records: Vec<Value> =
            all.as_array().unwrap().iter().flat_map(|of| of["records"].as_array().unwrap().clone()).collect();
        records.iter().find(|one| one["code"] == code).map(|one| one["asked"].clone())
    };
    assert_eq!(one(&desk), Some(Value::Null));
    let today = desk.workspace.moment(desk.world.at).unwrap().today;
    let due = (today + chrono::TimeDelta::days(14)).to_string();
    let asked = |person: &str, due: &str| {
        json!({"evidence": {"asked": {"records": [{"person": person, "code": code, "recipe": "monitoringAndLogReading",
            "system": "s1", "due": due}]}}})
    };
    desk.edit(asked("dir", &due));
    desk.edit(asked("ada", &due));
    let told = one(&desk).unwrap();
    assert_eq!(
        told,
        json!({"name": "Ada Lead", "on": today.to_string(), "due": due, "back": ""}),
        "the last of those that were asked"
    );
    assert_eq!(desk.refused(asked("ada", "soon")), [pair("refuse-not-a-date", "due")]);
    reading(&mut desk, "e1");
    assert_ne!(one(&desk), Some(Value::Null), "a draft answers nothing");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    let all = desk.ask("evidence.requests", json!({"standing": true}));
    assert!(!all.to_string().contains(&format!("\"on\":\"{today}\"")), "{all}");
}

/// A supplier whose split has a task in words of its own, and the sheet that asks for it.
fn supplied() -> Desk {
    let mut desk = desk();
    desk.edit(json!({"control": {"decide": {"control": "A.10.2", "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": "Two companies deliver what it runs on."}}}));
    desk.add("supplier", json!({"id": "u1", "name": "Modelhaus", "systems": ["s1"]}));
    let task = json!({"id": "r1", "task": "Answers to patients who ask why", "system": "s1", "whose": ["us"], "writtenIn": "Annex B"});
    desk.add("responsibility", task);
    desk
}

/// The form of a record as a host would send it, and back.
fn form_text(asked: &Value) -> String {
    let cells = |columns: &Value, said: &Value| -> String {
        let line = |(at, column): (usize, &Value)| {
            format!(
                "   {} {}: {}\n",
                if at == 0 { "-" } else { " " },
                column["label"].as_str().unwrap(),
                said[at].as_str().unwrap_or_default()
            )
        };
        columns.as_array().unwrap().iter().enumerate().map(line).collect()
    };
    let one = |(at, question): (usize, &Value)| {
        let head = format!("{}. {}:", at + 1, question["label"].as_str().unwrap());
        let rows = question["said"].as_array().unwrap();
        if question["columns"].as_array().unwrap().is_empty() {
            return format!("{head} {}\n", rows.first().map_or("", |row| row[0].as_str().unwrap()));
        }
        format!("{head}\n{}", rows.iter().map(|row| cells(&question["columns"], row)).collect::<String>())
    };
    asked["form"].as_array().unwrap().iter().enumerate().map(one).collect()
}

#[test]
fn a_task_in_words_of_its_own_goes_out_and_comes_back_and_a_cell_that_cannot_be_read_costs_no_row() {
    let mut desk = supplied();
    let all = desk.ask("evidence.requests", json!({"controls": ["A.10.2"]}));
    let sheet = all[0]["records"][0].clone();
    let text = form_text(&sheet);
    assert!(text.contains("Task: Answers to patients who ask why\n"), "{text}");
    // A colleague adds a task by one of the words the form offers, a supplier that nobody knows how to weigh, and who looked.
    let split = sheet["form"].as_array().unwrap().iter().find(|one| one["label"] == "Split of duties").unwrap();
    let offered =
        split["columns"].as_array().unwrap().iter().find(|one| one["label"] == "Task").unwrap()["options"].clone();
    assert!(offered.as_array().unwrap().contains(&json!("Incidents")), "the choices stand in words: {offered}");
    let text = text.replace("\n3. ", "\n   - System: Inlet\n     Task: Incidents\n     We do it (x): x\n3. ");
    let text = text.replace(
        "\n2. ",
        "\n   - Supplier and service: Voices Ltd\n     How critical: Enormous\n     Decision: Use\n2. ",
    );
    desk.edit(json!({"evidence": {"takeReturned": {"files": [{"recipe": "supplierAndCustomerSheet", "name": "A.10.2.txt", "size": text.len(),
        "sha256": "", "mediaType": "text/plain", "bytesBase64": STANDARD.encode(&text)}]}}}));
    let told = form(&desk);
    let mut said: Vec<String> = told["replies"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} = {}", one["asks"].as_str().unwrap(), one["words"].as_str().unwrap()))
        .collect();
    said.sort();
    assert_eq!(
        said,
        [
            "Split of duties · System = SYS-001 Inlet",
            "Split of duties · Task = Incidents",
            "Split of duties · We do it (x) = x",
            "Suppliers · Decision = Use",
            "Suppliers · Supplier and service = Voices Ltd",
        ],
        "{told}"
    );
}

#[test]
fn a_request_says_first_what_is_missing_by_the_questions_of_its_form() {
    let desk = supplied();
    let sheet = desk.ask("evidence.requests", json!({"controls": ["A.10.2"]}))[0]["records"][0].clone();
    // Who looked, and when, is said by vouching; a customer and a supplier with a decision there are none.
    assert_eq!(sheet["open"], json!(["1. Suppliers", "3. Customers: expectations"]));
    let reading = desk.ask("evidence.requests", json!({"controls": ["A.6.2.6"]}))[0]["records"][0].clone();
    let open = reading["open"].as_array().unwrap();
    assert!(
        !open.is_empty() && open.iter().all(|one| one.as_str().unwrap().starts_with(|c: char| c.is_ascii_digit())),
        "{open:?}"
    );
    let spanish = desk.ask("evidence.requests", json!({"controls": ["A.10.2"], "lang": "es"}))[0]["records"][0].clone();
    assert_eq!(spanish["open"][0], "1. Proveedores");
}

#[test]
fn what_was_asked_and_came_back_says_so_and_is_called_by_whom_it_was_asked_of() {
    let mut desk = asked();
    let today = desk.workspace.moment(desk.world.at).unwrap().today;
    let due = (today + chrono::TimeDelta::days(14)).to_string();
    desk.edit(json!({"evidence": {"asked": {"records": [{"person": "ada", "code": "A.3.3", "recipe": "concernChannelTest", "due": due}]}}}));
    let back = |desk: &Desk| {
        let all = desk.ask("evidence.requests", json!({"controls": ["A.3.3"]}));
        all[0]["records"][0]["asked"]["back"].clone()
    };
    assert_eq!(back(&desk), "");
    taken(&mut desk, "A.3.3.txt", FILLED.as_bytes());
    assert_eq!(back(&desk), "EV-001");
    let links = desk.one("person", "ada")["links"].clone();
    let link = links.as_array().unwrap().iter().find(|one| one["noun"] == "evidenceRequest").unwrap();
    assert_eq!(link["name"], format!("Ada Lead {today} (A.3.3)"), "no code alone");
}

#[test]
fn a_sheet_of_objectives_names_of_which_each_value_is_and_one_of_resources_begins_with_the_model() {
    let mut desk = desk();
    desk.add("objective", json!({"id": "o1", "name": "No urgent letter is missed", "kind": "use"}));
    let today = desk.workspace.moment(desk.world.at).unwrap().today.to_string();
    desk.add("reading", json!({"objective": "o1", "day": today, "value": 3}));
    for control in ["A.6.1.2", "A.4.2"] {
        desk.edit(json!({"control": {"decide": {"control": control, "applicability": "applicable",
            "inclusionCodes": ["practice"], "inclusionWords": "We want to see how far we have come with it."}}}));
    }
    let said = |desk: &Desk, control: &str, question: &str| {
        let all = desk.ask("evidence.requests", json!({"controls": [control]}));
        let form = all[0]["records"][0]["form"].clone();
        form.as_array().unwrap().iter().find(|one| one["label"] == question).unwrap()["said"].clone()
    };
    assert_eq!(said(&desk, "A.6.1.2", "Status"), json!([["No urgent letter is missed", today, "3", ""]]));
    let patch = json!({"baseModel": "Brightfold Text", "modelVersion": "2026-11", "contract": "KM-11", "tools": "Grafana, with a yearly licence\npytest"});
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": patch}}}));
    let tools = json!([
        ["Brightfold Text", "2026-11", "KM-11"],
        ["Grafana, with a yearly licence", "", ""],
        ["pytest", "", ""]
    ]);
    assert_eq!(said(&desk, "A.4.2", "Tools"), tools);
}

#[test]
fn what_has_a_successor_is_over_and_late_for_nothing() {
    let mut desk = desk();
    reading(&mut desk, "e1");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    desk.world.at += chrono::TimeDelta::days(100);
    reading(&mut desk, "e2");
    let until = desk.values("evidence", "e1")["validUntil"].as_str().unwrap().to_owned();
    let days =
        (until.parse::<chrono::NaiveDate>().unwrap() - desk.workspace.moment(desk.world.at).unwrap().today).num_days();
    desk.world.at += chrono::TimeDelta::days(days + 1);
    let late = |desk: &Desk| {
        let rows = desk.ask("register.rows", json!({"noun": "evidence"}));
        let row = rows["rows"].as_array().unwrap().iter().find(|row| row["id"] == "e1").cloned().unwrap();
        let waits = desk.ask("waiting", json!({})).to_string().contains("\"evidence\"");
        let due = desk.ask("calendar", json!({"until": until})).to_string().contains("due-evidence-ends");
        (row["late"] != json!([]), waits, due)
    };
    assert_eq!(late(&desk), (true, true, true), "a draft follows nothing");
    desk.edit(json!({"evidence": {"vouch": {"id": "e2", "by": "dir"}}}));
    assert_eq!(late(&desk), (false, false, false));
    assert_eq!(desk.values("evidence", "e1")["followedBy"], "EV-002");
    // A shorter item, or one about fewer controls, takes no place.
    desk.edit(json!({"evidence": {"amend": {"id": "e2", "patch": {"controls": ["A.6.2.6"]}}}}));
    desk.edit(json!({"evidence": {"vouch": {"id": "e2", "by": "dir"}}}));
    assert_eq!(late(&desk), (true, true, true));
}

#[test]
fn a_rule_about_systems_judges_its_own_and_the_control_the_others() {
    let mut desk = desk();
    reading(&mut desk, "e1");
    desk.edit(json!({"evidence": {"vouch": {"id": "e1", "by": "dir"}}}));
    let own = |desk: &Desk| {
        let counts = desk.ask("evidence.recipe", json!({"evidence": "e1"}))["counts"].clone();
        let found = counts.as_array().unwrap().iter().find(|one| one["words"].as_str().unwrap().contains("its own"));
        found.unwrap()["holds"].clone()
    };
    assert_eq!(own(&desk), json!(true));
    desk.add("system", json!({"id": "s2", "name": "Outlet"}));
    desk.edit(json!({"system": {"setStage": {"id": "s2", "stage": "in-use"}}}));
    desk.edit(json!({"system": {"setScope": {"id": "s2", "scope": "in"}}}));
    assert_eq!(own(&desk), json!(true), "it is whole; the other system lacks its own, and the control says so");
    let missing = desk.ask("evidence.control", json!({"control": "A.6.2.6"}))["missing"].to_string();
    assert!(missing.contains("counts-no-record-system") && missing.contains("SYS-002"), "{missing}");
    desk.world.at += chrono::TimeDelta::days(365);
    assert_eq!(own(&desk), json!(false), "no longer valid, it is no record of today");
}

#[test]
fn home_puts_first_what_has_a_clock_of_law_or_a_day_within_a_week() {
    let mut desk = desk();
    let today = desk.workspace.moment(desk.world.at).unwrap().today;
    let rules = |desk: &Desk| -> Vec<String> {
        let home = desk.ask("home", json!({}));
        let all = ["next", "behind", "records"].into_iter().flat_map(|part| home[part].as_array().unwrap().clone());
        all.map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
    };
    let place = |desk: &Desk, rule: &str| rules(desk).iter().position(|one| one == rule);
    let day = |days: i64| (today + chrono::TimeDelta::days(days)).to_string();
    desk.add("action", json!({"title": "Late", "owner": "ada", "due": day(-9)}));
    let plan = |on: &str| json!({"review": {"plan": {"heldOn": on, "periodFrom": day(-90), "periodTo": day(0), "chair": "dir"}}});
    desk.edit(plan(&day(10)));
    let passed = |desk: &Desk| desk.ask("home", json!({}))["passed"]["days"][0]["called"].clone();
    assert_eq!(
        (place(&desk, "review-due").is_some(), passed(&desk)),
        (true, json!("ACT-001 Late")),
        "beside, not above"
    );
    desk.edit(plan(&day(3)));
    desk.add(
        "incident",
        json!({"id": "i1", "name": "Letters went to the wrong desk", "kind": "incident", "awareOn": day(0)}),
    );
    taken(&mut desk, "A.3.3.txt", b"Done.");
    assert_eq!(place(&desk, "record-back"), None, "a file that nobody was asked for did not come back");
    let asked = json!({"person": "ada", "code": "A.3.3", "recipe": "concernChannelTest", "due": day(14)});
    desk.edit(json!({"evidence": {"asked": {"records": [asked]}}}));
    let all = rules(&desk);
    let at = |rule: &str| all.iter().position(|one| one == rule).unwrap_or_else(|| panic!("{rule}: {all:?}"));
    assert_eq!(all[0], "incident-reported");
    assert!(at("review-due") < at("record-back"), "{all:?}");
    let waits = desk.ask("waiting", json!({}));
    let badge = waits.as_array().unwrap().iter().find(|one| one["goal"]["noun"] == "incident").cloned();
    assert_eq!(badge.map(|one| one["count"].clone()), Some(json!(1)), "{waits}");
}
