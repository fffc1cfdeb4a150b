//! Migration on a pair of small programs: whatever a file holds comes over whole, whatever stops it stops it whole.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::folder::listing;
use crate::common::{Counting, Stamp, World, author, holder};
use crate::pair::{FILL_HOUSE, FIRST, GONE, NEW, OLD, SECOND, create, edit, migrate, open, redact, schema_of, undo};
use aims_core::fault::Unfit;
use aims_core::file::{self, Access, Line, Step, Why};
use aims_core::journal::{self, Head};
use aims_core::{Fault, Hands, Ids};
use proptest::prelude::*;
use rusqlite::{Connection, params};

const SECRET: &str = "Wilhelmina Quetzalcoatl";

/// What somebody does in the older program.
#[derive(Clone, Debug)]
enum Deed {
    Keeper(u8, String),
    Tool { id: u8, label: String, colour: String, size: (u32, u32), keeper: u8 },
    Lose(u8),
    Rumour(u8, String),
    Undo,
}

fn text() -> impl Strategy<Value = String> {
    // The last is long enough to be kept by its hash.
    prop_oneof![6 => "\\PC{0,30}", 1 => "\\PC{1,2}".prop_map(|text| text.repeat(4_000))]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => (0_u8..3, text()).prop_map(|(id, name)| Deed::Keeper(id, name)),
        6 => (0_u8..5, text(), text(), any::<(u32, u32)>(), 0_u8..6)
            .prop_map(|(id, label, colour, size, keeper)| Deed::Tool { id, label, colour, size, keeper }),
        1 => (0_u8..5).prop_map(Deed::Lose),
        1 => (0_u8..3, text()).prop_map(|(id, words)| Deed::Rumour(id, words)),
        2 => Just(Deed::Undo),
    ]
}

fn doing(world: &mut World, file: &file::OpenFile, deed: &Deed) {
    match deed {
        Deed::Keeper(id, name) => {
            let sql = "INSERT INTO keeper VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET name = excluded.name";
            edit(world, file, sql, params![format!("k{id}"), name]);
        }
        Deed::Tool { id, label, colour, size: (width, height), keeper } => {
            let sql = "INSERT INTO tool VALUES (?1, ?2, ?3, ?4, (SELECT id FROM keeper WHERE id = ?5))
                ON CONFLICT (id) DO UPDATE SET label = excluded.label, colour = excluded.colour, size = excluded.size,
                keeper = excluded.keeper";
            let values = params![format!("t{id}"), label, colour, format!("{width}x{height}"), format!("k{keeper}")];
            edit(world, file, sql, values);
        }
        Deed::Lose(id) => {
            edit(world, file, "DELETE FROM tool WHERE id = ?1", [format!("t{id}")]);
        }
        Deed::Rumour(id, words) => {
            let sql = "INSERT INTO rumour VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET words = excluded.words";
            edit(world, file, sql, params![format!("r{id}"), words]);
        }
        Deed::Undo => {
            undo(world, file);
        }
    }
}

/// Key, name, width, height, keeper and note of each tool.
type Tools = Vec<(String, String, u32, u32, Option<String>, String)>;

/// The tools of the older file as they should be in the newer one, worked out here and not by SQL.
fn foretold(path: &Path) -> Tools {
    let conn = Connection::open(path).unwrap();
    let mut ask = conn.prepare("SELECT id, label, size, keeper FROM tool ORDER BY id").unwrap();
    let tools = ask.query_map([], |row| {
        let size: String = row.get(2)?;
        let (width, height) = size.split_once('x').unwrap();
        Ok((row.get(0)?, row.get(1)?, width.parse().unwrap(), height.parse().unwrap(), row.get(3)?, String::new()))
    });
    tools.unwrap().map(Result::unwrap).collect()
}

fn tools(path: &Path) -> Tools {
    let conn = Connection::open(path).unwrap();
    let mut ask = conn.prepare("SELECT id, name, width, height, keeper, note FROM tool ORDER BY id").unwrap();
    let tools = ask
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)))
        .unwrap();
    tools.map(Result::unwrap).collect()
}

fn keepers(path: &Path) -> Vec<(String, String)> {
    let conn = Connection::open(path).unwrap();
    let mut ask = conn.prepare("SELECT id, name FROM keeper ORDER BY id").unwrap();
    ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn fresh(folder: &Path) -> Vec<(String, Option<String>)> {
    let path = folder.join("fresh");
    crate::pair::furnish(&NEW, &path);
    let schema = schema_of(&path);
    std::fs::remove_file(path).unwrap();
    schema
}

fn holds(path: &Path, text: &str) -> bool {
    std::fs::read(path).unwrap().windows(text.len()).any(|window| window == text.as_bytes())
}

#[track_caller]
fn sound(path: &Path, head: &Head) {
    let report = file::check_along(&NEW, path, Some(head)).unwrap();
    assert!(report.ok, "{report:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_file_holds_comes_over(deeds in prop::collection::vec(deed(), 0..25), forget in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let shelf = tempfile::tempdir().unwrap();
        let (mut world, path) = (World::new(), folder.path().join("a.aims"));
        let house = create(&mut world, &OLD, &path);
        for deed in &deeds {
            doing(&mut world, &house, deed);
        }
        if forget {
            edit(&mut world, &house, "INSERT INTO tool VALUES ('secret', ?1, 'red', '1x2', NULL)", [SECRET]);
            edit(&mut world, &house, "INSERT INTO rumour VALUES ('secret', ?1)", [format!("{SECRET} has it")]);
            edit(&mut world, &house, "UPDATE tool SET label = 'Mina' WHERE id = ?1", ["secret"]);
            edit(&mut world, &house, "DELETE FROM rumour WHERE id = ?1", ["secret"]);
            redact(&mut world, &house, "tool", "secret", "label");
        }
        let before = journal::head(&house.conn).unwrap();
        drop(house);
        let (expected, kept) = (foretold(&path), keepers(&path));

        let older = file::open_along(&NEW, &path, Access::Write, &holder()).map(|_| ()).unwrap_err();
        prop_assert!(matches!(older, Fault::Older { found: 1 }), "{older:?}");
        sound(&path, &before);
        let done = migrate(&mut world, &path, shelf.path()).unwrap();
        prop_assert_eq!((done.from, done.to, done.head.seq), (1, 2, before.seq + 1));
        prop_assert_eq!((done.backup.why, &done.backup.head, done.backup.ok), (Why::Migration, &before, true));
        prop_assert!(file::check_along(&OLD, &done.backup.path, Some(&before)).unwrap().ok);

        prop_assert_eq!(schema_of(&path), fresh(shelf.path()));
        prop_assert_eq!(tools(&path), expected);
        prop_assert_eq!(keepers(&path), kept);
        let conn = Connection::open(&path).unwrap();
        let welcome: String = conn.query_row("SELECT welcome FROM house", [], |row| row.get(0)).unwrap();
        prop_assert_eq!(welcome, "skipped", "what is new has what the step says");
        drop(conn);
        // The printed head of before and the new one both hold.
        sound(&path, &before);
        sound(&path, &done.head);

        let house = open(&NEW, &path);
        prop_assert!(!undo(&mut world, &house), "undo stops at the baseline");
        edit(&mut world, &house, "INSERT INTO keeper VALUES ('new', 'New')", []);
        edit(&mut world, &house, "UPDATE tool SET note = 'seen', width = 7 WHERE id >= ?1", ["t1"]);
        prop_assert!(undo(&mut world, &house));
        prop_assert!(undo(&mut world, &house));
        prop_assert!(!undo(&mut world, &house), "and stops there again");
        edit(&mut world, &house, "UPDATE house SET welcome = 'done'", []);
        drop(house);
        sound(&path, &before);
        if forget {
            prop_assert!(tools(&path).iter().any(|tool| tool.0 == "secret" && tool.1 == GONE), "redacted stays redacted");
            for text in [SECRET, "Mina"] {
                prop_assert!(!holds(&path, text) && !holds(&done.backup.path, text), "{} is back", text);
            }
        }
        Connection::open(&path).unwrap().execute("UPDATE house SET welcome = 'planted'", []).unwrap();
        prop_assert!(!file::check_along(&NEW, &path, None).unwrap().ok, "a change behind the back is found");
    }
}

/// A file of the older program with rows enough for several pages of each table.
fn lived_in(world: &mut World, folder: &Path) -> PathBuf {
    let path = folder.join("a.aims");
    let house = create(world, &OLD, &path);
    edit(world, &house, "INSERT INTO keeper VALUES ('k0', 'Ada')", []);
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
        INSERT INTO tool SELECT 't' || i, 'Tool ' || i || ?1, 'red', i || 'x' || (i + 1), 'k0' FROM n";
    edit(world, &house, many, ["."]);
    edit(world, &house, "INSERT INTO rumour VALUES ('r0', 'They say.')", []);
    undo(world, &house);
    path
}

#[test]
fn steps_that_do_not_fit_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let path = lived_in(&mut world, folder.path());
    let before = listing(folder.path());
    // One forgets a changed table, one fails, one leaves records that refer to nobody.
    let forgets: &[(&str, &str)] = &[("house", FILL_HOUSE)];
    let breaks: &[(&str, &str)] = &[("tool", "SELECT nothing FROM old_tool"), ("house", FILL_HOUSE)];
    const DANGLES: &str = "SELECT id, label, 1, 1, 'nobody', '' FROM old_tool";
    let loses: &[(&str, &str)] = &[("tool", DANGLES), ("house", FILL_HOUSE)];
    for fill in [forgets, breaks, loses] {
        let steps = vec![Step { from: 1, schema: FIRST, fill }].leak();
        let line = Line { version: 2, schema: SECOND, steps, trials: &[] };
        file::migrate_along(&line, &path, shelf.path(), &holder(), &author(), &mut world.hands()).unwrap_err();
        assert!(listing(folder.path()) == before, "{fill:?}");
    }
    let fault = file::migrate_along(&OLD, &path, shelf.path(), &holder(), &author(), &mut world.hands()).unwrap_err();
    assert!(matches!(fault, Fault::Malformed(_)), "nothing to do: {fault:?}");
    assert!(listing(folder.path()) == before);
    // While somebody writes, nobody migrates; and a file that does not pass the check is not papered over.
    let writer = open(&OLD, &path);
    assert!(matches!(migrate(&mut world, &path, shelf.path()), Err(Fault::InUse(Some(_)))));
    drop(writer);
    Connection::open(&path).unwrap().execute("UPDATE tool SET label = 'x' WHERE id = 't3'", []).unwrap();
    let tampered = std::fs::read(&path).unwrap();
    let fault = migrate(&mut world, &path, shelf.path()).unwrap_err();
    assert!(matches!(fault, Fault::Unfit { why: Unfit::Damaged, .. }), "{fault:?}");
    assert_eq!(std::fs::read(&path).unwrap(), tampered);
}

/// The folder and the way to die of a test's second process.
const PLACE: &str = "AIMS_TEST_PLACE";
const DIES_AT: &str = "AIMS_TEST_DIES_AT";

fn again(test: &str, place: &Path, program: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    let me = std::env::current_exe().unwrap();
    if program != me {
        command.args(words).arg(me);
    }
    command.args(["--exact", test, "--nocapture"]).env(PLACE, place).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn place() -> Option<PathBuf> {
    std::env::var_os(PLACE).map(PathBuf::from)
}

/// Randomness that ends the program at the n-th time it is asked: the rows are moved by then, and nothing is committed.
struct Fatal(Counting, Option<u64>);

impl Ids for Fatal {
    fn bytes(&mut self) -> [u8; 16] {
        if self.1 == Some(self.0.0) {
            std::process::abort();
        }
        self.0.bytes()
    }
}

fn migrate_and_perhaps_die(folder: &Path) {
    let at = std::env::var(DIES_AT).ok().and_then(|at| at.parse().ok());
    let (mut ids, world) = (Fatal(Counting(0), at), World::new());
    let mut hands = Hands { at: world.at, ids: &mut ids, press: &Stamp };
    file::migrate_along(&NEW, &folder.join("a.aims"), &folder.join("shelf"), &holder(), &author(), &mut hands).unwrap();
}

/// After a kill: the old file whole or the new one whole, and then the new one. True if it was the new one already.
fn either(world: &mut World, folder: &Path, before: &Head, expected: &Tools) -> bool {
    let path = folder.join("a.aims");
    let arrived = match file::open_along(&NEW, &path, Access::Write, &holder()) {
        Ok(house) => {
            drop(house);
            true
        }
        Err(Fault::Older { found: 1 }) => {
            assert!(file::check_along(&OLD, &path, Some(before)).unwrap().ok);
            migrate(world, &path, &folder.join("shelf")).unwrap();
            false
        }
        Err(fault) => panic!("{fault:?}"),
    };
    sound(&path, before);
    assert_eq!((schema_of(&path), tools(&path)), (fresh(folder), expected.clone()));
    arrived
}

#[test]
fn a_kill_at_any_point_leaves_the_old_file_or_the_new_one() {
    let name = "migrate_pair::a_kill_at_any_point_leaves_the_old_file_or_the_new_one";
    if let Some(folder) = place() {
        return migrate_and_perhaps_die(&folder);
    }
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let path = lived_in(&mut world, folder.path());
    let before = head_of(&path);
    let (whole, expected) = (std::fs::read(&path).unwrap(), foretold(&path));
    let me = std::env::current_exe().unwrap();
    let mut run = |dies_at: Option<u64>, after: Option<Duration>| {
        drop(std::fs::remove_file(folder.path().join("a.aims-journal")));
        std::fs::write(&path, &whole).unwrap();
        let mut command = again(name, folder.path(), &me, &[]);
        if let Some(at) = dies_at {
            command.env(DIES_AT, at.to_string());
        }
        let begun = Instant::now();
        let mut child = command.spawn().unwrap();
        if let Some(after) = after {
            std::thread::sleep(after);
            drop(child.kill());
        }
        let status = child.wait().unwrap();
        assert!(status.success() || dies_at.is_some() || after.is_some());
        assert!(dies_at.is_none() || !status.success(), "it was to die");
        let took = begun.elapsed();
        (either(&mut world, folder.path(), &before, &expected), took)
    };
    // The entry's two salts: everything is rebuilt, the entry half written, nothing committed.
    for at in 0..2 {
        assert!(!run(Some(at), None).0, "killed before the commit");
    }
    let (arrived, took) = run(None, None);
    assert!(arrived, "left alone it arrives");
    for part in 0..30 {
        run(None, Some(took * part / 28));
    }
}

/// A tmpfs of one megabyte, where the system lets a test mount one: at every room the disk leaves, all or nothing.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_the_old_file_stays() {
    let name = "migrate_pair::on_a_full_disk_the_old_file_stays";
    if let Some(folder) = place() {
        return full(&folder);
    }
    let able = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    if !able.is_ok_and(|out| out.status.success()) {
        eprintln!("skipped: this system lets no test mount a medium");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = format!("mount -t tmpfs -o size=1m none {} && exec \"$@\"", folder.path().display());
    let words = ["-rm", "sh", "-c", &script, "sh"];
    assert!(again(name, folder.path(), Path::new("unshare"), &words).status().unwrap().success());
}

fn full(folder: &Path) {
    let shelf = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let path = lived_in(&mut world, folder);
    let before = head_of(&path);
    let (whole, expected) = (std::fs::read(&path).unwrap(), foretold(&path));
    let filler = folder.join("filler");
    let mut refused = 0;
    for room in [8, 24, 40, 56, 88, 120] {
        drop(std::fs::remove_file(&filler));
        let mut size = 1_048_576_usize;
        while std::fs::write(&filler, vec![1_u8; size]).is_err() {
            size -= 4_096;
        }
        std::fs::write(&filler, vec![1_u8; size - room * 1_024]).unwrap();
        match migrate(&mut world, &path, shelf.path()) {
            Ok(_) => std::fs::write(&path, &whole).unwrap(),
            Err(Fault::DiskFull) => refused += 1,
            Err(fault) => panic!("{room} kB left: {fault:?}"),
        }
        assert_eq!(std::fs::read(&path).unwrap(), whole, "{room} kB left");
        assert!(file::check_along(&OLD, &path, Some(&before)).unwrap().ok);
    }
    assert!(refused > 1, "a disk of one megabyte never filled");
    std::fs::remove_file(&filler).unwrap();
    assert!(!either(&mut world, folder, &before, &expected));
}

/// The head of a closed file of the older program.
fn head_of(path: &Path) -> Head {
    let house = file::open_along(&OLD, path, Access::Read, &holder()).unwrap();
    journal::head(&house.conn).unwrap()
}
