//! Long looks beside a person's work: they find what the check finds, no edit fails because of them, and they end with the workspace.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use crate::common::person;
use aims_core::Fault;
use aims_core::fault::Unfit;
use aims_core::file::{self, Why};
use base64::Engine;
use rusqlite::Connection;
use serde_json::json;

fn with_a_file() -> Desk {
    let mut desk = Desk::new();
    let bytes = base64::engine::general_purpose::STANDARD.encode("Nothing unusual. ".repeat(2_000));
    desk.add("evidence", json!({"id": "e1", "title": "A reading"}));
    desk.edit(json!({"evidence": {"takeFile": {"id": "e1", "controls": [], "name": "a.txt", "size": 0, "sha256": "", "mediaType": "",
        "bytesBase64": bytes}}}));
    desk
}

#[test]
fn a_look_beside_finds_what_the_check_finds() {
    let desk = with_a_file();
    let other = Connection::open(desk.workspace.path()).unwrap();
    let head = desk.workspace.head().clone();
    let same = |rule: &str| {
        let beside = desk.workspace.aside().unwrap().unwrap().check(Some((head.seq, &head.hash))).unwrap();
        assert_eq!(beside, desk.workspace.check(Some((head.seq, &head.hash))).unwrap());
        assert_eq!(beside.findings.first().map_or("", |one| one.rule.as_str()), rule, "{beside:?}");
    };
    same("");
    for (spoilt, mended, rule) in [
        ("UPDATE content SET bytes = zeroblob(size)", "", "content"),
        ("UPDATE content SET size = size + 1", "UPDATE content SET size = size - 1", "content"),
        ("UPDATE person SET name = name || '.'; UPDATE evidence SET title = 'Another'", "", "record"),
        ("UPDATE journal SET at = '2020' WHERE seq = 1", "", "entry-hash"),
    ] {
        // Each alone: what was there is put back.
        let kept: Vec<(i64, Vec<u8>)> = {
            let mut ask = other.prepare("SELECT rowid, bytes FROM content").unwrap();
            ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
        };
        let at: String = other.query_row("SELECT at FROM journal WHERE seq = 1", [], |row| row.get(0)).unwrap();
        other.execute_batch(spoilt).unwrap();
        same(rule);
        other.execute_batch(mended).unwrap();
        for (rowid, bytes) in kept {
            other.execute("UPDATE content SET bytes = ?2 WHERE rowid = ?1", (rowid, bytes)).unwrap();
        }
        other.execute("UPDATE journal SET at = ?1 WHERE seq = 1", [at]).unwrap();
        other.execute("UPDATE evidence SET title = 'A reading'", []).unwrap();
        same("");
    }
}

/// What is planted meanwhile is told by the check through the first connection, which always has one.
#[test]
fn no_look_is_had_of_a_file_that_does_not_pass_screening() {
    let desk = with_a_file();
    let other = Connection::open(desk.workspace.path()).unwrap();
    other.execute_batch("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END").unwrap();
    let refused = desk.workspace.aside().map(|look| look.is_some());
    assert!(matches!(refused, Err(Fault::Unfit { why: Unfit::ForeignSchema, .. })), "{refused:?}");
    assert_eq!(desk.workspace.check(None).unwrap().findings[0].rule, "screening");
}

#[test]
fn whoever_writes_goes_before_a_look_and_it_ends_all_the_same() {
    let mut desk = with_a_file();
    let shelf = tempfile::tempdir().unwrap();
    let looks: Vec<_> = (0..2).map(|_| desk.workspace.aside().unwrap().unwrap()).collect();
    let [checks, copies]: [_; 2] = looks.try_into().map_err(|_| ()).unwrap();
    let (folder, at) = (shelf.path().to_owned(), desk.world.at);
    let checked = std::thread::spawn(move || (0..20).map(|_| checks.check(None).unwrap().ok).collect::<Vec<_>>());
    let copied =
        std::thread::spawn(move || (0..5).map(|_| copies.backup(&folder, at, Why::Asked).unwrap()).collect::<Vec<_>>());
    for nth in 0..60 {
        desk.edit(person(&format!("p{nth}"), "Ada"));
    }
    assert!(checked.join().unwrap().into_iter().all(|ok| ok));
    for made in copied.join().unwrap() {
        assert!(made.ok && made.head.seq <= desk.workspace.head().seq && file::verify(&made).unwrap().ok);
    }
    assert!(desk.workspace.check(None).unwrap().ok);
}

#[test]
fn a_look_lasts_no_longer_than_the_workspace() {
    let desk = with_a_file();
    let look = desk.workspace.aside().unwrap().unwrap();
    assert!(look.check(None).unwrap().ok);
    drop(desk);
    assert!(matches!(look.check(None), Err(Fault::NotFound { kind: "workspace", .. })));
}
