//! Words inside kept files: found with their item, taken away with it, and never those of what is closed to others.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use aims_core::door::Workspace;
use aims_core::file::Access;
use base64::Engine;
use serde_json::{Value, json};

fn took(desk: &mut Desk, id: &str, text: &str) {
    let bytes = base64::engine::general_purpose::STANDARD.encode(text);
    desk.add("evidence", json!({"id": id, "title": format!("Item {id}")}));
    desk.edit(json!({"evidence": {"takeFile": {"id": id, "controls": [], "name": "a.txt", "size": 0, "sha256": "", "mediaType": "", "bytesBase64": bytes}}}));
}

/// Reads whatever is to be read, as a host does; how many that were.
fn read(workspace: &mut Workspace) -> usize {
    let mut count = 0;
    while let Some((sha256, bytes)) = workspace.unread().unwrap() {
        workspace.keep_words(&sha256, Some(&String::from_utf8(bytes).unwrap())).unwrap();
        count += 1;
    }
    count
}

fn found(desk: &Desk, text: &str) -> Vec<String> {
    let hits = desk.ask("search", json!({"text": text}));
    let inside = |hit: &&Value| hit["inside"] == true;
    hits.as_array().unwrap().iter().filter(inside).map(|hit| hit["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn words_of_a_file_are_found_with_its_item_and_go_with_it() {
    let mut desk = Desk::new();
    took(&mut desk, "e1", "The exception of Wintergarten ended.\nNobody reported anything else about Élan.");
    assert_eq!(found(&desk, "wintergarten"), [""; 0], "nobody has read it yet");
    assert_eq!(read(&mut desk.workspace), 1);
    assert_eq!(read(&mut desk.workspace), 0, "once is enough");
    assert_eq!(found(&desk, "winterg except"), ["e1"]);
    assert_eq!(found(&desk, "elan"), ["e1"]);
    for (typed, hits) in
        [("e\u{301}lan", 1), ("nobody-reported", 1), ("\"winter", 1), ("*", 0), ("winter \u{1E5D0}x", 0)]
    {
        assert_eq!(found(&desk, typed).len(), hits, "{typed}");
    }
    let hits = desk.ask("search", json!({"text": "elan"}));
    assert!(hits[0]["snippet"].as_str().unwrap().contains("about Élan"), "{hits}");
    assert_eq!(hits[0]["opens"], json!({"noun": "evidence", "id": "e1", "filter": {}}));
    // No entry of the history came of it, and the check knows what it is.
    let before = desk.workspace.head().seq;
    assert!(desk.workspace.check(None).unwrap().ok);
    desk.edit(json!({"evidence": {"remove": {"id": "e1"}}}));
    assert_eq!(desk.workspace.head().seq, before + 1);
    assert_eq!(found(&desk, "wintergarten"), [""; 0]);
    // Taken back, it is read again.
    desk.edit(json!({"workspace": {"undo": {}}}));
    assert_eq!(read(&mut desk.workspace), 1);
    assert_eq!(found(&desk, "wintergarten"), ["e1"]);
}

#[test]
fn words_are_there_after_opening_and_of_items_that_came_before() {
    let mut desk = Desk::new();
    took(&mut desk, "e1", "Wintergarten, read last year.");
    took(&mut desk, "e2", "Sommerhaus, not read.");
    let (sha256, _) = desk.workspace.unread().unwrap().unwrap();
    desk.workspace.keep_words(&sha256, Some("Wintergarten, read last year.")).unwrap();
    let mut desk = desk.reopened(Access::Write);
    while desk.workspace.index_words().unwrap() {}
    assert_eq!(found(&desk, "wintergarten").len() + found(&desk, "sommerhaus").len(), 1);
    assert_eq!(read(&mut desk.workspace), 1);
    assert_eq!((found(&desk, "wintergarten"), found(&desk, "sommerhaus")), (vec!["e1".into()], vec!["e2".into()]));
    // What holds no words is not read over and over.
    took(&mut desk, "e3", "\u{1}");
    let (sha256, _) = desk.workspace.unread().unwrap().unwrap();
    desk.workspace.keep_words(&sha256, None).unwrap();
    assert!(desk.workspace.unread().unwrap().is_none());
    let mut desk = desk.reopened(Access::Read);
    assert!(desk.workspace.unread().unwrap().is_none(), "whoever only reads keeps nothing");
}

#[test]
fn what_is_restricted_or_seals_a_name_is_not_searched() {
    let mut desk = Desk::new();
    let mark = |code: &str| json!({"evidence": {"amend": {"id": "e1", "patch": {"confidentiality": code}}}});
    took(&mut desk, "e1", "Wintergarten, for few eyes.");
    read(&mut desk.workspace);
    desk.edit(mark("restricted"));
    assert_eq!(found(&desk, "wintergarten"), [""; 0]);
    assert!(desk.workspace.unread().unwrap().is_none());
    // The same file in an open item stays closed: it is the same words.
    took(&mut desk, "e2", "Wintergarten, for few eyes.");
    assert!(desk.workspace.unread().unwrap().is_none());
    desk.edit(mark("internal"));
    assert_eq!(read(&mut desk.workspace), 1);
    assert_eq!(found(&desk, "wintergarten").len(), 2);
    // An incident that somebody reported in confidence.
    desk.add("incident", json!({"id": "i1", "name": "A wrong answer"}));
    took(&mut desk, "e3", "Sommerhaus, said by Zyx.");
    desk.edit(json!({"evidence": {"amend": {"id": "e3", "patch": {"record": {"noun": "incident", "id": "i1"}}}}}));
    assert_eq!(read(&mut desk.workspace), 1);
    assert_eq!(found(&desk, "sommerhaus"), ["e3"]);
    desk.edit(json!({"incident": {"amend": {"id": "i1", "patch": {"reporter": "Zyx"}}}}));
    assert_eq!(found(&desk, "sommerhaus"), [""; 0]);
    assert!(desk.workspace.unread().unwrap().is_none());
}

#[test]
fn what_is_cleared_from_the_history_is_not_found_in_files_either() {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Zyxwvutq Secretname"}));
    took(&mut desk, "e1", "Read by Zyxwvutq Secretname in Wintergarten.");
    took(&mut desk, "e2", "Sommerhaus.");
    read(&mut desk.workspace);
    desk.edit(
        json!({"workspace": {"redact": {"table": "person", "record": "p1", "field": "name", "reason": "asked for"}}}),
    );
    assert_eq!((found(&desk, "zyxwvutq"), found(&desk, "wintergarten")), (vec![], vec![]));
    assert_eq!(found(&desk, "sommerhaus"), ["e2"], "another file is another file");
    assert!(desk.workspace.unread().unwrap().is_none(), "no reader brings it back");
    desk.edit(json!({"evidence": {"amend": {"id": "e2", "patch": {"note": "Of somebody."}}}}));
    desk.edit(
        json!({"workspace": {"redact": {"table": "evidence", "record": "e2", "field": "note", "reason": "asked for"}}}),
    );
    assert_eq!(found(&desk, "sommerhaus"), [""; 0]);
    assert!(desk.workspace.check(None).unwrap().ok);
}

/// Whoever is to be forgotten may stand in a file that nobody has read yet: it is not read afterwards either, and whoever clears
/// the name is told which file that is.
#[test]
fn a_name_cleared_before_a_file_was_read_is_not_found_in_it_later() {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Zyxwvutq Secretname"}));
    took(&mut desk, "e1", "Read by Zyxwvutq Secretname in Wintergarten.");
    took(&mut desk, "e2", "Sommerhaus.");
    let (sha256, bytes) = desk.workspace.unread().unwrap().unwrap();
    let (read_one, other) = if bytes.starts_with(b"Sommer") { ("e2", "e1") } else { ("e1", "e2") };
    desk.workspace.keep_words(&sha256, Some("Sommerhaus.")).unwrap();
    assert_eq!(found(&desk, "sommerhaus"), [read_one]);
    let changed = desk.edit(
        json!({"workspace": {"redact": {"table": "person", "record": "p1", "field": "name", "reason": "asked for"}}}),
    );
    let told: Vec<(&str, &str)> = changed.unread.iter().map(|one| (one.kind.as_str(), one.id.as_str())).collect();
    assert_eq!(told, [("evidence", other)]);
    assert!(changed.unread[0].number.starts_with("EV-"), "{:?}", changed.unread);
    assert_eq!(read(&mut desk.workspace), 0, "nobody reads it now");
    assert_eq!(desk.values("evidence", other)["searched"], "unread", "and its item says so");
    // Nor does what was read meanwhile come in behind.
    let late = desk.values("evidence", other)["sha256"].as_str().unwrap().to_owned();
    desk.workspace.keep_words(&late, Some("Zyxwvutq Secretname")).unwrap();
    assert_eq!(found(&desk, "zyxwvutq"), [""; 0]);
    desk.edit(json!({"evidence": {"amend": {"id": other, "patch": {"confidentiality": "restricted"}}}}));
    desk.edit(json!({"evidence": {"amend": {"id": other, "patch": {"confidentiality": "internal"}}}}));
    assert_eq!(read(&mut desk.workspace), 0, "nor after it was closed and opened to others");
    let mut desk = desk.reopened(Access::Write);
    assert_eq!(read(&mut desk.workspace), 0, "nor the next day");
    while desk.workspace.index_words().unwrap() {}
    assert_eq!((found(&desk, "zyxwvutq"), found(&desk, "sommerhaus")), (vec![], vec![read_one.to_owned()]));
    assert!(desk.workspace.check(None).unwrap().ok);
    // What comes in afterwards is somebody's new act.
    took(&mut desk, "e3", "Herbstlaub.");
    assert_eq!(read(&mut desk.workspace), 1);
    assert_eq!(found(&desk, "herbstlaub"), ["e3"]);
}
