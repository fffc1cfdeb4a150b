//! Files with anything in them changed: opened, asked, changed, checked and salvaged without a crash, and never believed.
//!
//! A sample here; ten thousand with `cargo xtask soak` (`AIMS_MUTATIONS`).
#![allow(clippy::unwrap_used)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::common::folder::listing;
use crate::common::{DESK, World, author, holder, person};
use crate::hostile::{BIG, cut_off, lived_in};
use aims_core::Fault;
use aims_core::desk::nouns;
use aims_core::door::Workspace;
use aims_core::file::{self, Access};
use rusqlite::Connection;
use serde_json::json;

/// Longest time anything may take on a file of this size.
const LONGEST: Duration = Duration::from_secs(20);

struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % most.max(1)
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
}

/// Changes something: bits, bytes, runs, pages, the header, the head of a page, the length.
fn mutate(bytes: &mut Vec<u8>, chance: &mut Chance) -> String {
    let pages = bytes.len() / 4096;
    let page = |chance: &mut Chance| chance.below(pages) * 4096;
    match chance.below(9) {
        0 => {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
            format!("a bit at {at}")
        }
        1 => {
            let many = 1 + chance.below(40);
            for _ in 0..many {
                let at = chance.below(bytes.len());
                bytes[at] = chance.byte();
            }
            format!("{many} bytes")
        }
        2 => {
            let (at, length) = (chance.below(bytes.len()), 1 + chance.below(6000));
            let end = (at + length).min(bytes.len());
            let what = [0, 0xff, 0x5a][chance.below(3)];
            bytes[at..end].fill(what);
            format!("{at}..{end} filled with {what}")
        }
        3 => {
            let (one, other) = (page(chance), page(chance));
            let copy = bytes[one..one + 4096].to_vec();
            bytes.copy_within(other..other + 4096, one);
            bytes[other..other + 4096].copy_from_slice(&copy);
            format!("pages {one} and {other} changed places")
        }
        4 => {
            let (one, other) = (page(chance), page(chance));
            bytes.copy_within(other..other + 4096, one);
            format!("page {other} over {one}")
        }
        5 => {
            let at = chance.below(100);
            bytes[at] = chance.byte();
            format!("the header at {at}")
        }
        6 => {
            let at = page(chance) + chance.below(12);
            bytes[at] = chance.byte();
            format!("the head of a page at {at}")
        }
        7 => {
            let length = chance.below(bytes.len());
            bytes.truncate(length);
            format!("cut to {length}")
        }
        _ => {
            // The pointers of a page: cells that overlap, or lie outside.
            let at = page(chance) + 8 + chance.below(60);
            bytes[at] = chance.byte();
            format!("a pointer at {at}")
        }
    }
}

/// Everything in every table, as SQLite reads it.
fn contents(path: &Path) -> Option<String> {
    let conn = Connection::open(path).ok()?;
    let mut ask = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").ok()?;
    let names: Vec<String> = ask.query_map([], |row| row.get(0)).ok()?.collect::<rusqlite::Result<_>>().ok()?;
    let mut text = String::new();
    for name in names {
        let mut rows = conn.prepare(&format!("SELECT * FROM \"{name}\" ORDER BY 1, 2")).ok()?;
        let columns = rows.column_count();
        let mut rows = rows.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            (0..columns).for_each(|at| text.push_str(&format!("{:?}|", row.get_ref(at).unwrap())));
            text.push('\n');
        }
    }
    Some(text)
}

/// A fault has a sentence about the file; none is the program's own.
fn told(fault: &Fault) {
    let id = fault.message().id;
    assert!(!["fault-internal", "fault-malformed", "fault-io"].contains(&id.as_str()), "{fault:?}");
}

/// Does with a file what a person does, and gives whether it was opened.
fn used(path: &Path, to: Option<&Path>) -> bool {
    let before = listing(path.parent().unwrap());
    let mut world = World::new();
    let opened = match Workspace::open(&DESK, path, Access::Write, &holder()) {
        Err(fault) => {
            told(&fault);
            // Rolling a journal back is the one thing that may have been done to it.
            let journal = path.with_file_name("a.aims-journal").exists();
            assert!(journal || listing(path.parent().unwrap()) == before, "refused, and changed: {fault:?}");
            false
        }
        Ok(mut workspace) => {
            let moment = workspace.moment(world.at).unwrap_or(aims_core::Moment::new(world.at, "UTC"));
            let ask =
                |name: &str, args| workspace.view_json(name, args, &moment).map(drop).unwrap_or_else(|f| told(&f));
            for noun in nouns() {
                ask("register.rows", json!({"noun": noun, "retired": true}));
                let _ = workspace.table(noun, "es", &moment).map_err(|fault| told(&fault));
            }
            ["home", "roadmap", "statement.grid", "waiting", "consistency"]
                .into_iter()
                .for_each(|name| ask(name, json!({})));
            ask("history", json!({"limit": 500}));
            ask("search", json!({"text": "person"}));
            let _ = workspace.check(None).map_err(|fault| told(&fault));
            let _ = world.try_edit(&mut workspace, person("new", "New")).map_err(|fault| told(&fault));
            true
        }
    };
    let _ = file::check(path, None).map_err(|fault| told(&fault));
    if let Some(to) = to {
        match Workspace::salvage(&DESK, path, to, &author(), &holder(), &mut world.hands()) {
            Ok((_, made)) => {
                assert!(made.check(None).unwrap().ok);
                drop(made);
                std::fs::remove_file(to).unwrap();
            }
            Err(fault) => told(&fault),
        }
    }
    opened
}

#[test]
fn mutated_files_crash_nothing_and_are_never_believed() {
    let most: usize = std::env::var("AIMS_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(150);
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let path = lived_in(folder.path());
    let sound = std::fs::read(&path).unwrap();
    let truth = contents(&path).unwrap();
    let (torn, journal) = cut_off(&path, BIG);
    let elsewhere = tempfile::tempdir().unwrap();
    let (mut chance, mut opened, mut believed, mut slowest) = (Chance(0x2545_f491_4f6c_dd1d), 0, 0, Duration::ZERO);
    for nth in 0..most {
        // One in six lies beside the journal of a writer that was cut off, and one of these journals is mutated itself.
        let side = path.with_file_name("a.aims-journal");
        let beside = nth % 6 == 5;
        let (mut bytes, mut hot) = if beside { (torn.clone(), journal.clone()) } else { (sound.clone(), Vec::new()) };
        let what = if beside && chance.below(2) == 0 {
            mutate(&mut hot, &mut chance)
        } else {
            mutate(&mut bytes, &mut chance)
        };
        std::fs::write(&path, &bytes).unwrap();
        let _ = std::fs::remove_file(&side);
        if beside {
            std::fs::write(&side, &hot).unwrap();
        }
        let begun = Instant::now();
        let report =
            catch_unwind(|| file::check(&path, None)).unwrap_or_else(|_| panic!("{nth}: {what}: the check crashed"));
        if report.is_ok_and(|report| report.ok) && !beside {
            // Bytes that say nothing: what is read is what it was.
            let found = contents(&path).unwrap_or_default();
            let differs = found.lines().zip(truth.lines()).find(|(found, truth)| found != truth);
            assert!(found == truth, "{nth}: {what}: believed: {differs:?}");
            believed += 1;
        }
        let to = elsewhere.path().join("new.aims");
        let done = catch_unwind(AssertUnwindSafe(|| used(&path, (nth % 4 == 0).then_some(&to))));
        opened += usize::from(*done.as_ref().unwrap_or_else(|_| panic!("{nth}: {what}")));
        slowest = slowest.max(begun.elapsed());
        assert!(begun.elapsed() < LONGEST, "{nth}: {what}: {:?}", begun.elapsed());
    }
    println!("{most} mutated files: {opened} opened, {believed} unharmed, the slowest took {slowest:?}");
    assert!(opened > most / 50 && opened < most, "one kind alone: {opened} of {most}");
}

/// SQLite's own check passes over an empty index whose page is of another kind; the first row written through it would fail.
#[test]
fn an_empty_index_on_a_page_of_another_kind_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let conn = Connection::open(&path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_supplier_1'";
    let page: usize = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    drop(conn);
    let mut bytes = std::fs::read(&path).unwrap();
    let at = (page - 1) * 4096;
    assert_eq!((bytes[at], &bytes[at + 3..at + 5]), (10, &[0, 0][..]), "no empty leaf of an index");
    bytes[at] = 13;
    std::fs::write(&path, bytes).unwrap();
    let conn = Connection::open(&path).unwrap();
    let verdict: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    drop(conn);
    let report = file::check(&path, None).unwrap();
    assert!(!report.ok && report.findings[0].rule == "integrity", "{verdict}: {:?}", report.findings);
}

/// What SQLite refuses because the file holds what it should not is damage, not a fault of the program.
#[test]
fn an_edit_that_meets_damage_calls_it_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let conn = Connection::open(&path).unwrap();
    let stray = "INSERT INTO image SELECT (SELECT max(seq) + 1 FROM journal), at, tab, row, before, after, salt FROM image WHERE seq = 2";
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {stray}")).unwrap();
    drop(conn);
    let mut world = World::new();
    let mut workspace = Workspace::open(&DESK, &path, Access::Write, &holder()).unwrap();
    let before = workspace.head().clone();
    let fault = world.try_edit(&mut workspace, person("new", "New")).unwrap_err();
    assert!(matches!(fault, Fault::Damaged(_)) && fault.message().id == "fault-damaged", "{fault:?}");
    assert_eq!(*workspace.head(), before);
}

/// A header that names another form is refused before SQLite is asked, whichever byte of it was changed.
#[test]
fn whatever_the_header_says_is_refused_as_damage_or_means_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let sound = std::fs::read(&path).unwrap();
    for at in 0..100 {
        for value in [0, 1, 2, 5, 0x7f, 0xff] {
            let mut bytes = sound.clone();
            bytes[at] = value;
            std::fs::write(&path, &bytes).unwrap();
            match Workspace::open(&DESK, &path, Access::Read, &holder()) {
                Ok(_) => {}
                Err(fault) => assert!(
                    matches!(fault, Fault::Unfit { .. } | Fault::Newer { .. } | Fault::Older { .. }),
                    "{at}={value}: {fault:?}"
                ),
            }
            let _ = file::check(&path, None).map_err(|fault| told(&fault));
        }
    }
}
