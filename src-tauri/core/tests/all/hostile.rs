//! Strangers' files: refused with the rule they broke, without a byte changed or a file left beside them.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use crate::common::folder::listing;
use crate::common::{World, holder, person, rename};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access};
use rusqlite::Connection;

/// A workspace with some history, closed.
pub fn lived_in(folder: &Path) -> PathBuf {
    let path = folder.join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    for at in 0..5 {
        world.edit(&mut workspace, person(&format!("p{at}"), "Somebody"));
        world.edit(&mut workspace, rename(&format!("p{at}"), &format!("Person {at}")));
    }
    path
}

/// Tries every way in. All must be refused, and the folder must be afterwards what it was before.
fn refused(path: &Path) -> Fault {
    let folder = path.parent().unwrap();
    let before = listing(folder);
    let fault = Workspace::open(&crate::common::DESK, path, Access::Write, &holder()).map(|_| "opened").unwrap_err();
    assert!(Workspace::open(&crate::common::DESK, path, Access::Read, &holder()).is_err(), "{path:?}");
    assert!(file::check(path, None).map_or(true, |report| !report.ok), "{path:?}");
    assert!(listing(folder) == before, "{path:?} was refused with {fault:?}, but something was changed");
    let words = fault.message();
    assert!(words.id.starts_with("unfit-") || words.id.starts_with("fault-newer"), "{words:?}");
    fault
}

#[track_caller]
pub fn refused_as(path: &Path, expected: Unfit) {
    let fault = refused(path);
    assert!(matches!(&fault, Fault::Unfit { why, .. } if *why == expected), "{path:?}: {fault:?}");
}

pub fn change(path: &Path, sql: &str) {
    let conn = Connection::open(path).unwrap();
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
    conn.execute_batch(sql).unwrap();
}

#[test]
fn everything_planted_in_the_schema_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let whole = std::fs::read(&path).unwrap();
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "CREATE VIEW v AS SELECT * FROM person",
        "CREATE INDEX i ON person (name)",
        "CREATE UNIQUE INDEX i ON person (name)",
        "CREATE TABLE extra (a)",
        "CREATE VIRTUAL TABLE v USING fts5 (a)",
        "ANALYZE",
        "DROP TABLE catalogue_override",
        "DROP INDEX action_by_due",
        "DROP INDEX action_by_due; CREATE INDEX action_by_due ON action (due, state)",
        "ALTER TABLE person ADD COLUMN extra TEXT",
        "ALTER TABLE person ADD COLUMN extra TEXT DEFAULT 'x'",
        "ALTER TABLE person RENAME COLUMN contact TO phone",
        // A changed default, a dropped constraint, a planted check, a comment: the text as a whole counts.
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '\"contact\" TEXT NOT NULL',
           '\"contact\" TEXT NOT NULL DEFAULT ''me@example.org''') WHERE name = 'person'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '\"role\" TEXT NOT NULL', '\"role\" TEXT') WHERE name = 'person'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '\"role\" TEXT NOT NULL',
           '\"role\" TEXT NOT NULL CHECK (length(role) < 9)') WHERE name = 'person'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'duty'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' /**/' WHERE name = 'duty'",
        "PRAGMA user_version = 0",
    ] {
        std::fs::write(&path, &whole).unwrap();
        change(&path, sql);
        assert_ne!(std::fs::read(&path).unwrap(), whole, "{sql}");
        refused_as(&path, Unfit::ForeignSchema);
    }
}

#[test]
fn other_modes_and_marks_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let whole = std::fs::read(&path).unwrap();
    change(&path, "PRAGMA application_id = 1");
    refused_as(&path, Unfit::NotAWorkspace);
    std::fs::write(&path, &whole).unwrap();
    change(&path, "PRAGMA journal_mode = WAL");
    refused_as(&path, Unfit::ForeignMode);
    std::fs::write(&path, &whole).unwrap();
    std::fs::write(folder.path().join("a.aims-wal"), b"").unwrap();
    refused_as(&path, Unfit::ForeignMode);
}

#[test]
fn what_is_no_workspace_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let whole = std::fs::read(lived_in(folder.path())).unwrap();
    let mut flipped = whole.clone();
    // The pages after the first: whatever SQLite's quick check can see must be enough.
    for at in (4096..flipped.len()).step_by(512) {
        flipped[at] ^= 0xff;
    }
    let mut noise = vec![0_u8; 50_000];
    let mut seed = 7_u32;
    for byte in &mut noise {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (seed >> 24) as u8;
    }
    let headed = [&b"SQLite format 3\0"[..], &noise].concat();
    let cases: [(&str, &[u8], Unfit); 8] = [
        ("empty", b"", Unfit::Truncated),
        ("letter", b"Dear auditor, this is a letter.", Unfit::NotAWorkspace),
        ("start", &whole[..16], Unfit::Truncated),
        ("header", &whole[..100], Unfit::Truncated),
        ("half", &whole[..whole.len() / 2], Unfit::Truncated),
        ("noise", &noise, Unfit::NotAWorkspace),
        ("headed", &headed, Unfit::NotAWorkspace),
        ("flipped", &flipped, Unfit::Damaged),
    ];
    for (name, bytes, expected) in cases {
        let path = folder.path().join(format!("{name}.aims"));
        std::fs::write(&path, bytes).unwrap();
        refused_as(&path, expected);
    }
    refused_as(&folder.path().join("nothing.aims"), Unfit::Missing);
}

#[test]
fn a_newer_file_is_left_alone_and_the_version_needed_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    change(&path, "PRAGMA user_version = 7; UPDATE workspace SET written_by = '3.1.0'; CREATE TABLE later (a)");
    let fault = refused(&path);
    assert!(matches!(&fault, Fault::Newer { needed } if needed == "3.1.0"), "{fault:?}");
    // What the file says of itself is shown only if it looks like a version.
    change(&path, "UPDATE workspace SET written_by = 'Call 555 and pay'");
    assert!(matches!(refused(&path), Fault::Newer { needed } if needed == "schema 7"));
    change(&path, "PRAGMA journal_mode = WAL");
    assert!(matches!(refused(&path), Fault::Newer { .. }));
}

#[cfg(unix)]
#[test]
fn directories_fifos_and_links_to_nowhere_are_refused_without_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("d.aims");
    std::fs::create_dir(&inner).unwrap();
    refused_as(&inner, Unfit::NotAFile);
    let fifo = folder.path().join("f.aims");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    refused_as(&fifo, Unfit::NotAFile);
    refused_as(Path::new("/dev/zero"), Unfit::NotAFile);
    let link = folder.path().join("l.aims");
    std::os::unix::fs::symlink(folder.path().join("nowhere"), &link).unwrap();
    refused_as(&link, Unfit::Missing);
    // A side file that is no file is a trap, too.
    let path = lived_in(folder.path());
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("a.aims-journal")).unwrap();
    refused_as(&path, Unfit::ForeignJournal);
}

/// The journal that `sql` would leave if its program were cut off just before the commit, and the file at that moment.
pub fn cut_off(path: &Path, sql: &str) -> (Vec<u8>, Vec<u8>) {
    let conn = Connection::open(path).unwrap();
    // A cache of one page spills into the file before the commit, so the journal gets its synced header.
    conn.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;")
        .unwrap();
    conn.execute_batch(sql).unwrap();
    let file = std::fs::read(path).unwrap();
    let journal = std::fs::read(path.with_file_name("a.aims-journal")).unwrap();
    conn.execute_batch("ROLLBACK").unwrap();
    (file, journal)
}

pub const BIG: &str =
    "UPDATE control SET title = title || hex(zeroblob(500)); UPDATE person SET name = hex(zeroblob(500))";

#[test]
fn a_cut_off_writer_is_rolled_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let (file, journal) = cut_off(&path, BIG);
    assert_ne!(file, whole, "nothing was spilled, so nothing is tested");
    let side = folder.path().join("a.aims-journal");
    for mode in [Access::Write, Access::Read] {
        std::fs::write(&path, &file).unwrap();
        std::fs::write(&side, &journal).unwrap();
        let workspace = Workspace::open(&crate::common::DESK, &path, mode, &holder()).unwrap();
        assert!(workspace.check(None).unwrap().ok);
        drop(workspace);
        assert_eq!(std::fs::read(&path).unwrap(), whole);
        assert_eq!(listing(folder.path()).len(), 1, "{mode:?}");
    }
}

#[test]
fn a_foreign_journal_is_tried_on_a_copy_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let whole = std::fs::read(&path).unwrap();
    // The journal of a file with a planted trigger: rolled back into ours, it would bring the trigger with it.
    change(&path, "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END");
    let (_, journal) = cut_off(&path, &format!("DROP TRIGGER t; {BIG}"));
    let side = folder.path().join("a.aims-journal");
    std::fs::write(&path, &whole).unwrap();
    std::fs::write(&side, &journal).unwrap();
    refused_as(&path, Unfit::ForeignJournal);
    // One that names another journal, which SQLite would delete.
    let victim = folder.path().join("victim");
    std::fs::write(&victim, b"precious").unwrap();
    let name = victim.to_str().unwrap().as_bytes();
    let sum: u32 = name.iter().map(|byte| u32::from(*byte)).sum();
    let lock_page = 0x4000_0000_u32 / 4096 + 1;
    let length = u32::try_from(name.len()).unwrap();
    let magic = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let record = [&lock_page.to_be_bytes()[..], name, &length.to_be_bytes(), &sum.to_be_bytes(), &magic].concat();
    std::fs::write(&side, [&journal[..], &record].concat()).unwrap();
    refused_as(&path, Unfit::ForeignJournal);
    // With the journal gone, the file is what it always was.
    std::fs::remove_file(&side).unwrap();
    assert!(Workspace::open(&crate::common::DESK, &path, Access::Write, &holder()).unwrap().check(None).unwrap().ok);
}

#[test]
fn nothing_is_made_over_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let before = listing(folder.path());
    for name in ["a.aims", "nowhere/b.aims"] {
        assert!(file::create(&folder.path().join(name), &holder()).is_err(), "{name}");
    }
    assert!(listing(folder.path()) == before);
    // A journal without its file would be rolled back into the new one.
    std::fs::rename(&path, folder.path().join("b.aims")).unwrap();
    std::fs::write(folder.path().join("a.aims-journal"), b"x").unwrap();
    let before = listing(folder.path());
    assert!(matches!(file::create(&path, &holder()), Err(Fault::Unfit { why: Unfit::Exists, .. })));
    assert!(listing(folder.path()) == before);
}
