//! What is readable of a damaged file: kept, proved or named as missing; the damaged file is never written to.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use crate::common::folder::listing;
use crate::common::{DESK, World, author, holder, open, person, rename};
use aims_core::door::Workspace;
use aims_core::file::{self, Salvaged};
use aims_core::{Fault, Result};
use rusqlite::Connection;
use serde_json::json;

const PEOPLE: usize = 90;

/// A workspace whose people and history fill several pages each, closed.
fn lived_in(folder: &Path) -> PathBuf {
    let path = folder.join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    for at in 0..PEOPLE {
        let id = format!("p{at:03}");
        let add =
            json!({"person": {"add": {"id": id, "name": format!("Person {at}"), "contact": format!("{:x<180}", at)}}});
        world.edit(&mut workspace, add);
    }
    world.edit(&mut workspace, rename("p000", "Grace"));
    path
}

/// The pages of a table or index, and those of them that hold rows.
fn pages(path: &Path, name: &str) -> Vec<u64> {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'leaf' ORDER BY pageno";
    let found =
        conn.prepare(sql).unwrap().query_map([name], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>();
    found.unwrap()
}

fn spoil(bytes: &mut [u8], page: u64) {
    let at = usize::try_from((page - 1) * 4096).unwrap();
    for (nth, byte) in bytes[at..at + 4096].iter_mut().enumerate() {
        *byte = u8::try_from((nth * 31 + 7) % 251).unwrap() | 0x80;
    }
}

/// Salvages `path`, holds the damaged file to its bytes and the new one to its check.
fn try_salvage(path: &Path, to: &Path) -> Result<(Salvaged, Workspace)> {
    let before = std::fs::read(path).unwrap();
    let mut world = World::new();
    let made = Workspace::salvage(&DESK, path, to, &author(), &holder(), &mut world.hands());
    assert!(std::fs::read(path).unwrap() == before, "the damaged file was written to");
    if let Ok((salvaged, workspace)) = &made {
        let report = workspace.check(None).unwrap();
        assert!(report.ok && report.entries == 1, "{:?}", report.findings);
        let words = aims_words::Words::new(aims_words::Lang::Es).unwrap();
        for told in salvaged.told() {
            assert!(!words.say(&told.id, &told.args).contains('\u{27e8}'), "{told:?}");
            if let Some(noun) = told.args.get("noun") {
                assert!(!words.say(noun.as_str().unwrap(), &told.args).contains('\u{27e8}'), "{told:?}");
            }
        }
    }
    made
}

fn salvage(path: &Path, to: &Path) -> (Salvaged, Workspace) {
    try_salvage(path, to).unwrap()
}

fn of<'a>(salvaged: &'a Salvaged, table: &str) -> &'a file::Kept {
    salvaged.tables.iter().find(|kept| kept.table == table).unwrap()
}

fn said(salvaged: &Salvaged, id: &str) -> bool {
    salvaged.told().iter().any(|told| told.id == id)
}

#[test]
fn broken_records_are_made_again_from_a_whole_history() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let leaves = pages(&path, "person");
    assert!(leaves.len() > 3, "{leaves:?}");
    let mut bytes = std::fs::read(&path).unwrap();
    spoil(&mut bytes, leaves[0]);
    spoil(&mut bytes, leaves[2]);
    std::fs::write(&path, bytes).unwrap();
    let to = folder.path().join("new.aims");
    let (salvaged, workspace) = salvage(&path, &to);
    let people = of(&salvaged, "person");
    assert!(salvaged.whole && people.rows == PEOPLE && people.rebuilt > 10 && people.rebuilt < PEOPLE, "{people:?}");
    assert_eq!((people.lost, people.unproved, people.more), (0, 0, false));
    assert!(said(&salvaged, "salvage-history-whole") && said(&salvaged, "salvage-rebuilt"));
    let mut world = World::new();
    assert_eq!(world.people(&workspace).as_array().unwrap()[0]["name"], "Grace");
    let history = world.view(&workspace, "history");
    assert_eq!((history.as_array().unwrap().len(), &history[0]["edit"]), (1, &json!("workspace.salvage")));
    drop(workspace);
    // The old head is kept in words, and is not the new file's own.
    let printed = &salvaged.proved;
    assert_eq!(printed.seq, u64::try_from(PEOPLE).unwrap() + 2);
    let findings = file::check(&to, Some(printed)).unwrap().findings;
    assert_eq!(findings[0].rule, "head-missing");
    let conn = Connection::open(&to).unwrap();
    let sql = "SELECT group_concat(CAST(bytes AS TEXT), '') FROM content WHERE id IN
        (SELECT value ->> 'sha256' FROM journal, json_each(args, '$.entries'))";
    let kept: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    let lines: Vec<serde_json::Value> = kept.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let entries: Vec<&serde_json::Value> = lines.iter().filter(|line| line[0] == "journal").collect();
    assert_eq!(entries.len(), PEOPLE + 2);
    assert_eq!(entries.last().unwrap().as_array().unwrap().last().unwrap(), &json!(printed.hash));
}

#[test]
fn with_a_broken_history_what_stands_is_kept_and_what_is_missing_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let (people, journal) = (pages(&path, "person"), pages(&path, "journal"));
    let mut bytes = std::fs::read(&path).unwrap();
    spoil(&mut bytes, *people.last().unwrap());
    spoil(&mut bytes, journal[journal.len() / 2]);
    std::fs::write(&path, bytes).unwrap();
    let (salvaged, workspace) = salvage(&path, &folder.path().join("new.aims"));
    let people = of(&salvaged, "person");
    assert!(!salvaged.whole && salvaged.proved.seq > 3 && salvaged.proved.seq < 80, "{:?}", salvaged.proved);
    assert!(people.lost > 3 && people.unproved > 3, "{people:?}");
    assert_eq!((people.rows + people.lost, people.more), (PEOPLE, false));
    assert!(said(&salvaged, "salvage-history-until") && said(&salvaged, "salvage-lost"));
    assert_eq!(World::new().people(&workspace).as_array().unwrap().len(), people.rows);
}

#[test]
fn a_broken_index_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let mut bytes = std::fs::read(&path).unwrap();
    for name in ["sqlite_autoindex_person_1", "image_by_row"] {
        pages(&path, name).into_iter().for_each(|page| spoil(&mut bytes, page));
    }
    std::fs::write(&path, bytes).unwrap();
    let (salvaged, _) = salvage(&path, &folder.path().join("new.aims"));
    let people = of(&salvaged, "person");
    assert!(salvaged.whole && people.rows == PEOPLE && people.rebuilt + people.lost == 0, "{people:?}");
    assert_eq!(salvaged.told().len(), 1);
}

#[test]
fn a_file_cut_short_or_without_its_first_page_gives_what_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() * 19 / 20 + 100]).unwrap();
    let (salvaged, _) = salvage(&path, &folder.path().join("cut.aims"));
    let people = of(&salvaged, "person");
    assert!(!salvaged.whole && people.rows > 10 && people.rows + people.lost == PEOPLE, "{people:?}");
    let mut headless = whole;
    spoil(&mut headless, 1);
    std::fs::write(&path, headless).unwrap();
    let (salvaged, workspace) = salvage(&path, &folder.path().join("headless.aims"));
    assert!(of(&salvaged, "person").rows == PEOPLE && !salvaged.whole, "{salvaged:?}");
    assert_eq!(World::new().people(&workspace).as_array().unwrap().len(), PEOPLE);
}

#[test]
fn whichever_page_is_broken_the_rest_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = crate::hostile::lived_in(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let count = u64::try_from(whole.len() / 4096).unwrap();
    let to = folder.path().join("new.aims");
    for page in (1..=count).step_by(3) {
        let mut bytes = whole.clone();
        spoil(&mut bytes, page);
        std::fs::write(&path, bytes).unwrap();
        let (salvaged, workspace) = salvage(&path, &to);
        // The history makes good every record, and the records stand where the history is broken.
        assert_eq!(World::new().people(&workspace).as_array().unwrap().len(), 5, "page {page}: {salvaged:?}");
        drop(workspace);
        std::fs::remove_file(&to).unwrap();
    }
}

#[test]
fn lost_contents_are_named_and_a_name_can_be_cleared_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Zacharias Vanterpool"));
    let scope = |text: &str| json!({"organisation": {"amend": {"patch": {"scope": text}}}});
    let long = "A long scope.".repeat(700);
    world.edit(&mut workspace, scope(&long));
    drop(workspace);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("UPDATE content SET bytes = x'00'").unwrap();
    drop(conn);
    let to = folder.path().join("new.aims");
    let (salvaged, mut workspace) = salvage(&path, &to);
    assert!(salvaged.contents == 1 && said(&salvaged, "salvage-contents"), "{salvaged:?}");
    let redact =
        json!({"workspace": {"redact": {"table": "person", "record": "p1", "field": "name", "reason": "asked"}}});
    world.edit(&mut workspace, redact);
    assert!(workspace.check(None).unwrap().ok);
    drop(workspace);
    let bytes = std::fs::read(&to).unwrap();
    assert!(!bytes.windows(10).any(|part| part == b"Vanterpool"), "the old history still says the name");
}

#[test]
fn what_is_sound_foreign_or_in_the_way_is_refused_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = crate::hostile::lived_in(folder.path());
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("letter.aims"), b"Dear auditor, this is a letter.".repeat(900)).unwrap();
    let mut damaged = std::fs::read(&path).unwrap();
    spoil(&mut damaged, 3);
    std::fs::write(at("damaged.aims"), damaged).unwrap();
    let before = listing(folder.path());
    let refused = |from: &str, to: &str, id: &str| {
        let fault = try_salvage(&at(from), &at(to)).map(|_| "salvaged").unwrap_err();
        assert_eq!(fault.message().id, id, "{fault:?}");
    };
    refused("a.aims", "new.aims", "refuse-salvage-sound");
    refused("letter.aims", "new.aims", "refuse-salvage-nothing");
    refused("damaged.aims", "a.aims", "unfit-exists");
    refused("damaged.aims", "damaged.aims", "unfit-exists");
    refused("damaged.aims", "nowhere/new.aims", "unfit-no-place");
    let opened = open(&path);
    let fault = try_salvage(&at("a.aims"), &at("new.aims")).map(|_| "salvaged").unwrap_err();
    assert!(matches!(fault, Fault::InUse(_)), "{fault:?}");
    drop(opened);
    let after = listing(folder.path());
    assert!(after.keys().eq(before.keys()), "{:?}", after.keys());
}

/// What every workspace has and this one lost is made anew: the new file opens, every screen answers, and it is named.
#[test]
fn a_lost_organisation_profile_and_control_are_made_anew_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let sound = std::fs::read(&path).unwrap();
    let cases: [&[(&str, usize)]; 3] =
        [&[("organisation", 1)], &[("profile", 1), ("workspace", 0)], &[("organisation", 1), ("control", 38)]];
    for (nth, tables) in cases.into_iter().enumerate() {
        let mut bytes = sound.clone();
        std::fs::write(&path, &bytes).unwrap();
        let history = pages(&path, "journal");
        for (table, _) in tables {
            pages(&path, table).into_iter().for_each(|page| spoil(&mut bytes, page));
        }
        // Without the history they cannot be told anew either.
        history.into_iter().for_each(|page| spoil(&mut bytes, page));
        for page in pages(&path, "image").into_iter().chain(pages(&path, "sqlite_autoindex_image_1")) {
            spoil(&mut bytes, page);
        }
        std::fs::write(&path, bytes).unwrap();
        let to = folder.path().join(format!("new-{nth}.aims"));
        let (salvaged, workspace) = salvage(&path, &to);
        for (table, founded) in tables.iter().filter(|(_, founded)| *founded > 0) {
            let kept = of(&salvaged, table);
            assert!(kept.founded == *founded && kept.rows >= *founded, "{kept:?}");
            assert!(said(&salvaged, "salvage-founded"), "{salvaged:?}");
        }
        assert!(!salvaged.tables.iter().any(|kept| kept.table == "person" && kept.founded > 0));
        drop(workspace);
        let (workspace, mut world) = (open(&to), World::new());
        let summary = world.view(&workspace, "workspace.summary");
        let named = if tables[0].0 == "organisation" { "a" } else { "Lindenhof Triage GmbH" };
        assert_eq!(summary["name"], named);
        for question in ["home", "profile", "organisation", "statement.grid", "roadmap", "waiting"] {
            assert!(!world.view(&workspace, question).is_null(), "{question}");
        }
        drop(workspace);
        let mut workspace = open(&to);
        let patch = json!({"organisation": {"amend": {"patch": {"name": "Lindenhof", "country": "DE"}}}});
        world.edit(&mut workspace, patch);
        assert!(workspace.check(None).unwrap().ok);
    }
}

#[test]
fn the_backup_of_what_was_merely_salvaged_stands_behind_the_sound_ones_of_the_damaged_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, shelf) = (lived_in(folder.path()), folder.path().join("backups"));
    let mut world = World::new();
    let good = open(&path).backup(&shelf, world.at, file::Why::Routine).unwrap();
    let older = world.at - chrono::TimeDelta::days(9);
    let mut elsewhere = World { ids: crate::common::Counting(900), ..World::new() };
    let stranger = elsewhere.create(&folder.path().join("other.aims"));
    stranger.backup(&shelf, older, file::Why::Routine).unwrap();
    drop(stranger);
    let mut bytes = std::fs::read(&path).unwrap();
    pages(&path, "person").into_iter().take(2).for_each(|page| spoil(&mut bytes, page));
    std::fs::write(&path, bytes).unwrap();
    let (_, mut workspace) = salvage(&path, &folder.path().join("new.aims"));
    let later = world.at + chrono::TimeDelta::days(1);
    let made = workspace.backup(&shelf, later, file::Why::Routine).unwrap();
    let ranked = || file::backups(&shelf).unwrap().into_iter().map(|one| one.path).collect::<Vec<_>>();
    assert!(made.salvaged && !good.salvaged);
    assert_eq!(ranked()[..2], [good.path.clone(), made.path.clone()]);
    assert_eq!(file::newest_sound(&file::backups(&shelf).unwrap()).unwrap().path, good.path);
    // Once it is worked in, it is the newest like any other.
    world.edit(&mut workspace, person("p900", "Ada"));
    let worked = workspace.backup(&shelf, later + chrono::TimeDelta::hours(1), file::Why::Asked).unwrap();
    assert!(!worked.salvaged);
    assert_eq!(ranked()[..3], [worked.path, good.path, made.path]);
}
