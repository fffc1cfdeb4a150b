//! A kept file whose bytes were spoilt: opening does not read it, and whoever reads it does not believe it.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use crate::common::{DESK, World, holder};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access, Why};
use base64::Engine;
use serde_json::json;

/// A workspace with two kept files, one of them spoilt in its middle: where it lies, and its SHA-256.
fn spoilt() -> (Desk, String) {
    let mut desk = Desk::new();
    let take = |id: &str, text: &str| {
        let bytes = base64::engine::general_purpose::STANDARD.encode(text);
        json!({"evidence": {"takeFile": {"id": id, "controls": [], "name": "a.txt", "size": 0, "sha256": "", "mediaType": "", "bytesBase64": bytes}}})
    };
    for (id, word) in [("e1", "Wintergarten "), ("e2", "Sommerhaus ")] {
        desk.add("evidence", json!({"id": id, "title": format!("Item {id}")}));
        desk.edit(take(id, &word.repeat(20_000)));
    }
    let sha256 = desk.values("evidence", "e1")["copy"].as_str().unwrap().to_owned();
    let path = desk.workspace.path().to_owned();
    let mut bytes = std::fs::read(&path).unwrap();
    let mark = b"Wintergarten Wintergarten ";
    let places: Vec<usize> =
        bytes.windows(mark.len()).enumerate().filter(|(_, part)| part == mark).map(|(at, _)| at).collect();
    bytes[places[places.len() / 2] + 3] ^= 0x20;
    std::fs::write(&path, bytes).unwrap();
    (desk.reopened(Access::Write), sha256)
}

#[test]
fn a_spoilt_file_is_found_where_it_is_read_and_named_by_the_check_and_the_backup() {
    let (mut desk, sha256) = spoilt();
    // Whoever reads it.
    let fault = desk.workspace.content(&sha256).unwrap_err();
    assert!(
        matches!(&fault, Fault::Unfit { why: Unfit::Damaged, detail, .. } if detail.contains(&sha256)),
        "{fault:?}"
    );
    assert!(desk.workspace.content(desk.values("evidence", "e2")["copy"].as_str().unwrap()).is_ok());
    // Whoever reads words passes it over and goes on, and its item says why.
    let (read, bytes) = desk.workspace.unread().unwrap().unwrap();
    assert!(bytes.starts_with(b"Sommerhaus"));
    desk.workspace.keep_words(&read, Some("Sommerhaus")).unwrap();
    assert!(desk.workspace.unread().unwrap().is_none());
    let said = |id: &str| desk.values("evidence", id)["searched"].clone();
    assert_eq!((said("e1"), said("e2")), (json!("damaged"), json!("read")));
    // The check.
    let report = desk.workspace.check(None).unwrap();
    let named: Vec<(&str, &str)> = report.findings.iter().map(|one| (one.rule.as_str(), one.place.as_str())).collect();
    assert_eq!(named, [("content", sha256.as_str())]);
    // The backup, which says of itself that it is not sound.
    let shelf = tempfile::tempdir().unwrap();
    let made = desk.workspace.backup(shelf.path(), desk.world.at, Why::Asked).unwrap();
    assert!(!made.ok, "{made:?}");
}

#[test]
fn a_kept_file_whose_pages_lead_elsewhere_is_not_believed() {
    let mut world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let workspace = world.create(&path);
    drop(workspace);
    let open = file::open(&path, Access::Write, &holder()).unwrap();
    let sha256 = file::keep(&open.conn, &b"Wintergarten ".repeat(20_000)).unwrap();
    drop(open);
    // The third page in a row that continues it names the first as the next.
    let mut bytes = std::fs::read(&path).unwrap();
    let pages: Vec<usize> = (1..bytes.len() / 4096)
        .filter(|page| bytes[page * 4096 + 4..][..40].windows(12).any(|part| part == b"Wintergarten"))
        .collect();
    let (at, back) = (pages[2] * 4096, u32::try_from(pages[1] + 1).unwrap());
    bytes[at..at + 4].copy_from_slice(&back.to_be_bytes());
    std::fs::write(&path, bytes).unwrap();
    let workspace = Workspace::open(&DESK, &path, Access::Write, &holder()).unwrap();
    let fault = workspace.content(&sha256).unwrap_err();
    assert!(matches!(fault, Fault::Unfit { why: Unfit::Damaged, .. }), "{fault:?}");
    assert!(!workspace.check(None).unwrap().ok);
    assert!(!file::check(&path, None).unwrap().ok);
}
