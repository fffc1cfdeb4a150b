//! The migration mechanism, over a fixture of two schema versions: what was before stays readable, checkable, and undo
//! works on both sides of it.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::LazyLock;

use aims_core::Hands;
use aims_core::fault::Fault;
use aims_core::file::{self, Access, Line, SCHEMA, SCHEMA_VERSION, SHIPPED, Step};
use aims_core::journal;
use common::{World, author, holder, person, rename, undo};
use rusqlite::Connection;

/// The next version: people get a pronoun, and their roles go into a table of their own.
static NEXT: LazyLock<String> = LazyLock::new(|| {
    let table = "CREATE TABLE person (\n  id TEXT PRIMARY KEY NOT NULL,\n  name TEXT NOT NULL,";
    assert!(SCHEMA.contains(table));
    let people = SCHEMA.replace(table, &format!("{table}\n  pronoun TEXT NOT NULL,"));
    people + "\nCREATE TABLE post (\n  id TEXT PRIMARY KEY NOT NULL,\n  title TEXT NOT NULL\n) STRICT;\n"
});

static STEPS: [Step; 1] = [Step {
    from: SCHEMA_VERSION,
    schema: SCHEMA,
    fill: &[
        ("person", "SELECT id, name, '' AS pronoun, role, top_management, contact, active FROM old_person"),
        ("post", "SELECT id, role FROM person WHERE role <> ''"),
    ],
}];

fn next() -> Line {
    Line { version: SCHEMA_VERSION + 1, schema: &NEXT, steps: &STEPS }
}

fn one<T: rusqlite::types::FromSql>(conn: &Connection, sql: &str) -> T {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_file_is_brought_up_to_the_next_version_and_undo_works_before_and_after() {
    let folder = tempfile::tempdir().unwrap();
    let (path, shelf) = (folder.path().join("a.aims"), folder.path().join("backups"));
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    world.edit(&mut workspace, rename("p1", "Ada Byron"));
    world.edit(&mut workspace, undo());
    world.edit(&mut workspace, person("p2", "Bea"));
    let printed = workspace.head().clone();
    drop(workspace);

    let line = next();
    let older = file::open_along(&line, &path, Access::Write, &holder());
    assert!(matches!(older, Err(Fault::Older { found }) if found == SCHEMA_VERSION));
    let mut hands = Hands { at: world.at, ids: &mut world.ids, press: &common::Stamp };
    let done = file::migrate_along(&line, &path, &shelf, &holder(), &author(), &mut hands).unwrap();
    assert_eq!((done.from, done.to, done.head.seq), (SCHEMA_VERSION, SCHEMA_VERSION + 1, printed.seq + 1));
    assert!(done.backup.ok && file::check(&done.backup.path, Some(&printed)).unwrap().ok);

    // An older program leaves it alone; the new one finds it whole, with the head printed before.
    assert!(matches!(file::open(&path, Access::Read, &holder()), Err(Fault::Newer { .. })));
    assert!(file::check_along(&line, &path, Some(&printed)).unwrap().ok);
    let file = file::open_along(&line, &path, Access::Write, &holder()).unwrap();
    assert_eq!(one::<String>(&file.conn, "SELECT group_concat(name || pronoun) FROM person"), "Ada,Bea");
    assert_eq!(journal::undo_target(&file.conn, done.head.seq).unwrap(), None, "undo stops at the baseline");

    // An edit of the new version, and its undo.
    journal::arm(&file.conn).unwrap();
    file.conn.execute("UPDATE person SET pronoun = 'she' WHERE id = 'p1'", []).unwrap();
    let args = serde_json::json!({});
    let mut append = |edit: &str, kind| {
        let entry = journal::Entry { at: "2026-11-25T08:00:00.000Z", author: "Mara Voss", edit, args: &args, kind };
        journal::append(&file.conn, &entry, &mut world.ids).unwrap()
    };
    let edited = append("person.amend", journal::Kind::Edit);
    let target = journal::undo_target(&file.conn, edited.seq).unwrap().unwrap();
    journal::put_back(&file.conn, target.images).unwrap();
    append("workspace.undo", journal::Kind::Undo(target.images));
    assert_eq!(one::<String>(&file.conn, "SELECT pronoun FROM person WHERE id = 'p1'"), "");
    assert!(file::check_open(&file.conn, Some(&printed)).unwrap().ok);

    // A change behind the program's back is found across the baseline, too.
    drop(file);
    let conn = Connection::open(&path).unwrap();
    conn.execute("UPDATE person SET name = 'Eve' WHERE id = 'p2'", []).unwrap();
    drop(conn);
    assert!(!file::check_along(&line, &path, None).unwrap().ok);
}

#[test]
fn a_tampered_file_is_not_migrated_and_a_present_one_has_nothing_to_migrate() {
    let folder = tempfile::tempdir().unwrap();
    let (path, shelf) = (folder.path().join("a.aims"), folder.path().join("backups"));
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    drop(workspace);
    let conn = Connection::open(&path).unwrap();
    conn.execute("UPDATE person SET name = 'Eve'", []).unwrap();
    drop(conn);
    let before = std::fs::read(&path).unwrap();
    for line in [next(), SHIPPED] {
        let mut hands = Hands { at: world.at, ids: &mut world.ids, press: &common::Stamp };
        assert!(file::migrate_along(&line, &path, &shelf, &holder(), &author(), &mut hands).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}
