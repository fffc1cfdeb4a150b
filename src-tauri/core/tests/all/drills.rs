//! The restore drill: what is found, that it is kept as a record of its day, and that neither file nor backup is touched.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use crate::common::folder::listing;
use crate::common::{DESK, World, author, holder, person, redo, rename, undo, worded};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::file::{Access, Backup, Drilled, Verdict, Why};
use aims_words::{Lang, Words};
use chrono::TimeDelta;
use rusqlite::Connection;
use serde_json::{Value, json};

struct Place {
    folder: tempfile::TempDir,
    shelf: PathBuf,
    world: World,
    workspace: Workspace,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let (shelf, mut world) = (folder.path().join("backups"), World::new());
    let mut workspace = world.create(&folder.path().join("a.aims"));
    world.edit(&mut workspace, person("p1", "Ada"));
    Place { folder, shelf, world, workspace }
}

impl Place {
    fn back_up(&mut self) -> Backup {
        self.world.at += TimeDelta::minutes(1);
        self.workspace.backup(&self.shelf, self.world.at, Why::Asked).unwrap()
    }

    /// A drill, and the record it left.
    fn drill(&mut self) -> (Drilled, Value) {
        let listed = |place: &Self| place.shelves().iter().map(|shelf| listing(shelf)).collect::<Vec<_>>();
        let before = listed(self);
        let drilled = self.workspace.drill(&self.shelf, &author(), &mut self.world.hands()).unwrap();
        assert!(listed(self) == before, "a drill changed a backup");
        for lang in Lang::ALL {
            let sentence = Words::new(lang).unwrap().say(&drilled.told().id, &drilled.told().args);
            assert!(!sentence.contains('\u{27e8}'), "{sentence}");
        }
        (drilled, self.rows().pop().unwrap())
    }

    fn shelves(&self) -> Vec<PathBuf> {
        std::fs::read_dir(&self.shelf).into_iter().flatten().map(|entry| entry.unwrap().path()).collect()
    }

    fn rows(&self) -> Vec<Value> {
        let moment = self.workspace.moment(self.world.at).unwrap();
        let asked = json!({"noun": "drill", "sort": "number"});
        let page = self.workspace.view_json("register.rows", asked, &moment).unwrap();
        page["rows"].as_array().unwrap().iter().map(|row| row["values"].clone()).collect()
    }
}

#[test]
fn a_drill_is_kept_as_a_record_that_is_shown_and_exported() {
    let mut place = place();
    let made = place.back_up();
    place.world.edit(&mut place.workspace, rename("p1", "Grace"));
    place.world.edit(&mut place.workspace, person("p2", "Alan"));
    let (drilled, record) = place.drill();
    assert_eq!((drilled.verdict, drilled.since), (Verdict::Whole, 2));
    let people = drilled.counts.iter().find(|count| count.noun == "person").unwrap();
    assert_eq!((people.backup, people.file), (1, 2));
    assert!(!drilled.counts.iter().any(|count| count.noun == "workspace"), "{:?}", drilled.counts);
    assert_eq!(drilled.records().0 + 1, drilled.records().1);
    assert_eq!((&record["day"], &record["outcome"]), (&json!("2026-11-24"), &json!("whole")));
    assert_eq!((&record["backupAt"], &record["entry"]), (&json!(made.at), &json!(made.head.seq)));
    assert_eq!(record["records"], json!(drilled.records().0));
    let entry = place.world.view(&place.workspace, "history")[0].clone();
    assert_eq!((&entry["edit"], &entry["images"][0]["table"]), (&json!("drill.run"), &json!("counter")));
    assert!(Words::new(Lang::Es).unwrap().has("edit-drill-run"));
    for (lang, outcome) in [(Lang::En, "whole, can be put back"), (Lang::Es, "íntegra, puede restaurarse")] {
        let rows = worded(&place.workspace, "drill", lang);
        assert_eq!((rows.len(), &rows[0]["cells"]["outcome"]), (1, &json!(outcome)));
        assert_eq!(rows[0]["cells"]["day"], "2026-11-24");
    }
    // No folder of this computer goes into the file; nobody types a drill.
    place.workspace.check(None).unwrap();
    let text = std::fs::read(place.folder.path().join("a.aims")).unwrap();
    let folder = place.folder.path().file_name().unwrap().to_str().unwrap();
    assert!(!text.windows(folder.len()).any(|part| part == folder.as_bytes()));
    let typed = json!({"drill": {"add": {"day": "2026-11-24", "outcome": "whole"}}});
    assert!(matches!(place.world.try_edit(&mut place.workspace, typed), Err(Fault::NotFound { .. })));
    // Trying a backup costs nothing: what was typed before it can still be taken back and made again, and the drill stays.
    for (people, back) in [(1, undo()), (2, redo())] {
        let drills = place.rows().len();
        place.world.edit(&mut place.workspace, back);
        let there = place.world.people(&place.workspace).as_array().unwrap().len();
        assert_eq!((there, place.rows().len()), (people, drills));
        place.drill();
        assert!(place.workspace.check(None).unwrap().ok);
    }
    assert!(place.workspace.check(Some((made.head.seq, &made.head.hash))).unwrap().ok);
}

#[test]
fn a_drill_that_fails_says_why_and_is_kept_too() {
    let mut place = place();
    let (drilled, record) = place.drill();
    assert_eq!((drilled.verdict, &record["outcome"]), (Verdict::None, &json!("missing")));
    let older = place.back_up();
    let newest = place.back_up();
    let sound = std::fs::read(&newest.path).unwrap();
    // An older one that is sound is no answer for the newest.
    std::fs::write(&newest.path, &sound[..sound.len() / 2]).unwrap();
    assert_eq!(place.drill().0.verdict, Verdict::Changed);
    std::fs::remove_file(&newest.path).unwrap();
    assert_eq!(place.drill().0.verdict, Verdict::Changed);
    assert!(older.path.exists());
    // Whoever rewrites the manifest as well is found by the check.
    let mut rewrite = |bytes: &[u8], head: Option<Value>| {
        std::fs::write(&newest.path, bytes).unwrap();
        let manifest = newest.path.with_extension("json");
        let mut text: Value = serde_json::from_str(&std::fs::read_to_string(&manifest).unwrap()).unwrap();
        let sum = <sha2::Sha256 as sha2::Digest>::digest(bytes);
        text["sha256"] = sum.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
        text["bytes"] = bytes.len().into();
        if let Some(head) = head {
            text["head"] = head;
        }
        std::fs::write(&manifest, text.to_string()).unwrap();
        place.drill()
    };
    let mut noise = sound.clone();
    noise[20_000..].fill(0x5a);
    let (drilled, record) = rewrite(&noise, None);
    assert_eq!((drilled.verdict, &record["outcome"]), (Verdict::Unsound, &json!("unsound")));
    assert!(drilled.why.is_some_and(|why| Words::new(Lang::En).unwrap().has(&why.id)));
    assert_eq!(rewrite(b"no workspace at all", None).0.verdict, Verdict::Unreadable);
    // A whole file of another history under the same name.
    let other = tempfile::tempdir().unwrap();
    let mut elsewhere = World { ids: crate::common::Counting(900), ..World::new() };
    let stranger = elsewhere.create(&other.path().join("b.aims"));
    let head = serde_json::to_value(stranger.head()).unwrap();
    drop(stranger);
    let (drilled, record) = rewrite(&std::fs::read(other.path().join("b.aims")).unwrap(), Some(head));
    assert_eq!((drilled.verdict, &record["outcome"]), (Verdict::Foreign, &json!("foreign")), "{drilled:?}");
    assert_eq!(place.rows().len(), 6);
    assert!(place.workspace.check(None).unwrap().ok);
}

#[test]
fn what_may_not_be_written_is_not_drilled() {
    let mut place = place();
    place.back_up();
    let reader = Workspace::open(&DESK, &place.folder.path().join("a.aims"), Access::Read, &holder());
    let fault = reader.unwrap().drill(&place.shelf, &author(), &mut place.world.hands()).unwrap_err();
    assert!(matches!(fault, Fault::ReadOnly), "{fault:?}");
    assert!(place.rows().is_empty());
    let conn = Connection::open(place.folder.path().join("a.aims")).unwrap();
    assert_eq!(conn.query_row("SELECT count(*) FROM drill", [], |row| row.get::<_, u64>(0)).unwrap(), 0);
}
