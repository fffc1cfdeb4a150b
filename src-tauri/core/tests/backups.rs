//! Backups and restore: checked copies, kept by rotation; nothing of the current file is lost.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::Path;

use aims_core::Hands;
use aims_core::file::{self, Why};
use common::{World, author, holder, open, person};
use serde_json::{Value, json};

fn names(path: &Path) -> Vec<String> {
    let workspace = open(path);
    let moment = workspace.moment("2026-11-24T09:00:00Z".parse().unwrap()).unwrap();
    let people: Value = workspace.view_json("people", json!({}), &moment).unwrap();
    people.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_backup_is_checked_and_restoring_it_keeps_what_it_replaces() {
    let folder = tempfile::tempdir().unwrap();
    let (path, shelf) = (folder.path().join("a.aims"), folder.path().join("backups"));
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    let made = workspace.backup(&shelf, world.at, Why::Asked).unwrap();
    assert!(made.ok && made.head == *workspace.head());
    assert_eq!(workspace.backups(&shelf).unwrap(), std::slice::from_ref(&made));
    world.edit(&mut workspace, person("p2", "Bea"));
    drop(workspace);

    let mut hands = Hands { at: world.at, ids: &mut world.ids, press: &common::Stamp };
    let restored = file::restore(&path, &made.path, &shelf, &holder(), &author(), &mut hands).unwrap();
    assert_eq!(names(&path), ["Ada"]);
    let kept = restored.kept.unwrap();
    assert_eq!(names(&kept.path), ["Ada", "Bea"], "what was there is a backup now");
    assert!(file::check(&path, Some(&made.head)).unwrap().ok, "the restored file still holds the printed head");
    let workspace = open(&path);
    assert_eq!(workspace.undo_name().unwrap(), None, "a restore is a barrier");
}

#[test]
fn a_damaged_backup_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (path, shelf) = (folder.path().join("a.aims"), folder.path().join("backups"));
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    let made = workspace.backup(&shelf, world.at, Why::Routine).unwrap();
    drop(workspace);
    let conn = rusqlite::Connection::open(&made.path).unwrap();
    conn.execute("UPDATE person SET name = 'Eve'", []).unwrap();
    drop(conn);
    assert!(!file::verify(&made).is_ok_and(|report| report.ok));
    let before = std::fs::read(&path).unwrap();
    let mut hands = Hands { at: world.at, ids: &mut world.ids, press: &common::Stamp };
    assert!(file::restore(&path, &made.path, &shelf, &holder(), &author(), &mut hands).is_err());
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn another_workspaces_backup_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two, shelf) = (folder.path().join("1"), folder.path().join("2"), folder.path().join("b"));
    let mut world = World::new();
    let backup = world.create(&one).backup(&shelf, world.at, Why::Asked).unwrap();
    drop(world.create(&two));
    let mut hands = Hands { at: world.at, ids: &mut world.ids, press: &common::Stamp };
    let fault = file::restore(&two, &backup.path, &shelf, &holder(), &author(), &mut hands).unwrap_err();
    assert_eq!(fault.refusals()[0].message.id, "refuse-restore-another-workspace");
}

#[test]
fn a_saved_copy_has_a_lineage_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("a.aims"), folder.path().join("copy.aims"));
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    let mut hands = Hands { at: world.at, ids: &mut world.ids, press: &common::Stamp };
    workspace.save_copy(&copy, &author(), &mut hands).unwrap();
    assert!(workspace.save_copy(&copy, &author(), &mut hands).is_err(), "an existing file is never replaced");
    assert_eq!(open(&copy).head().seq, workspace.head().seq + 1);
    assert!(file::check(&copy, Some(workspace.head())).unwrap().ok);
    assert_eq!(names(&copy), ["Ada"]);
}
