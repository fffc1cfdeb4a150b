//! Migration of a whole workspace: a fixture program goes two versions further than the shipped one, with the doors on both sides.
//! What a migration does to rows, kills and full disks is proved on the small pair (`migrate_pair`).
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use crate::common::folder::listing;
use crate::common::{World, author, holder, open, person, redo, rename, undo};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access, Line, Migrated, SCHEMA_VERSION as V, Step, Why, schema};
use aims_core::journal::Head;
use rusqlite::Connection;

const FILL_PERSON: &str = "SELECT *, 'since ' || name FROM old_person";

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

/// The statement that makes a table, whatever columns it has.
fn statement<'a>(schema: &'a str, table: &str) -> &'a str {
    let from = schema
        .find(&format!("CREATE TABLE {table} ("))
        .or(schema.find(&format!("CREATE TABLE \"{table}\" (")))
        .unwrap();
    let (statement, _) = schema[from..].split_once(";\n").unwrap();
    &schema[from..=from + statement.len()]
}

/// The next version: people have one column more, the overrides are gone, teams are new, filled from people, and there is a new index.
fn second() -> &'static str {
    let kept = replaced(schema(), statement(schema(), "catalogue_override"), "");
    let people = statement(schema(), "person");
    let wider = replaced(people, "\n) STRICT", ",\n  note TEXT NOT NULL DEFAULT ''\n) STRICT");
    leak(format!(
        "{}CREATE INDEX person_by_note ON person (note);\n\n\
         CREATE TABLE team (\n  id TEXT PRIMARY KEY NOT NULL,\n  lead TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED\n) STRICT;\n",
        replaced(&kept, people, &wider)
    ))
}

/// The one after it: teams have a title.
fn third() -> &'static str {
    leak(replaced(
        second(),
        "CREATE TABLE team (\n  id TEXT PRIMARY KEY NOT NULL,",
        "CREATE TABLE team (\n  id TEXT PRIMARY KEY NOT NULL,\n  title TEXT NOT NULL,",
    ))
}

const FILL_TEAM: &str = "SELECT 'team-' || id, id FROM main.person WHERE topManagement = 1";

fn to_second() -> Step {
    Step { from: V, schema: schema(), fill: &[("person", FILL_PERSON), ("team", FILL_TEAM)] }
}

fn line_of_two() -> Line {
    Line { version: V + 1, schema: second(), steps: vec![to_second()].leak(), trials: &[] }
}

fn line_of_three() -> Line {
    let last = Step { from: V + 1, schema: second(), fill: &[("team", "SELECT id, upper(id), lead FROM old_team")] };
    Line { version: V + 2, schema: third(), steps: vec![to_second(), last].leak(), trials: &[] }
}

fn lived_in(world: &mut World, folder: &Path) -> PathBuf {
    let path = folder.join("a.aims");
    let mut workspace = world.create(&path);
    for at in 0..5 {
        world.edit(&mut workspace, person(&format!("p{at}"), "Somebody"));
        world.edit(&mut workspace, rename(&format!("p{at}"), &format!("Person {at}")));
    }
    world.edit(&mut workspace, undo());
    world.edit(&mut workspace, undo());
    world.edit(&mut workspace, redo());
    world.edit(&mut workspace, rename("p1", &"long ".repeat(40)));
    path
}

fn migrate(world: &mut World, line: &Line, path: &Path, folder: &Path) -> aims_core::Result<Migrated> {
    file::migrate_along(line, path, folder, &holder(), &author(), &mut world.hands())
}

fn schema_of(path: &Path) -> Vec<(String, Option<String>)> {
    let conn = Connection::open(path).unwrap();
    let mut ask = conn.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
    ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn fresh(schema: &str, path: &Path) -> Vec<(String, Option<String>)> {
    Connection::open(path).unwrap().execute_batch(schema).unwrap();
    schema_of(path)
}

/// Undo and redo on both sides of the migration, and the check throughout.
#[test]
fn a_file_goes_from_version_to_version_with_its_history_whole() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let path = lived_in(&mut world, folder.path());
    let (two, three) = (line_of_two(), line_of_three());
    let before = Workspace::open(&crate::common::DESK, &path, Access::Read, &holder()).unwrap().head().clone();
    assert!(matches!(
        Workspace::open_along(&crate::common::DESK, &two, &path, Access::Write, &holder()),
        Err(Fault::Older { found: V })
    ));
    assert!(file::check_along(&two, &path, Some(&before)).unwrap().ok, "an older file is checked as it is");

    let done = migrate(&mut world, &two, &path, shelf.path()).unwrap();
    assert_eq!((done.from, done.to, done.head.seq), (V, V + 1, before.seq + 1));
    assert_eq!((done.backup.why, done.backup.head.clone(), done.backup.ok), (Why::Migration, before.clone(), true));
    assert!(file::verify(&done.backup).unwrap().ok);
    assert_eq!(schema_of(&path), fresh(two.schema, &shelf.path().join("fresh")));
    // The printed head of before and the new one both hold.
    for head in [&before, &done.head] {
        let report = file::check_along(&two, &path, Some(head)).unwrap();
        assert!(report.ok && report.entries == done.head.seq, "{report:?}");
    }
    let conn = Connection::open(&path).unwrap();
    let note: String = conn.query_row("SELECT note FROM person WHERE id = 'p2'", [], |row| row.get(0)).unwrap();
    let teams: u64 = conn.query_row("SELECT count(*) FROM team", [], |row| row.get(0)).unwrap();
    assert_eq!((note.as_str(), teams), ("since Person 2", 5));
    drop(conn);

    let mut workspace = Workspace::open_along(&crate::common::DESK, &two, &path, Access::Write, &holder()).unwrap();
    assert_eq!(workspace.undo_name().unwrap(), None, "undo stops at the migration");
    assert!(matches!(world.try_edit(&mut workspace, undo()), Err(Fault::Refused(_))));
    world.edit(&mut workspace, rename("p2", "After"));
    world.edit(&mut workspace, person("p9", "New"));
    world.edit(&mut workspace, undo());
    world.edit(&mut workspace, undo());
    assert!(matches!(world.try_edit(&mut workspace, undo()), Err(Fault::Refused(_))));
    world.edit(&mut workspace, redo());
    assert!(workspace.check(Some((before.seq, &before.hash))).unwrap().ok);
    drop(workspace);

    // A second migration in the same history, and the same in one go.
    let done = migrate(&mut world, &three, &path, shelf.path()).unwrap();
    assert_eq!((done.from, done.to), (V + 1, V + 2));
    let mut workspace = Workspace::open_along(&crate::common::DESK, &three, &path, Access::Write, &holder()).unwrap();
    world.edit(&mut workspace, rename("p3", "Later"));
    assert!(workspace.check(Some((before.seq, &before.hash))).unwrap().ok);
    drop(workspace);
    let other = tempfile::tempdir().unwrap();
    let straight = lived_in(&mut world, other.path());
    migrate(&mut world, &three, &straight, shelf.path()).unwrap();
    assert!(file::check_along(&three, &straight, None).unwrap().ok);
    assert_eq!(schema_of(&path), schema_of(&straight));
}

fn first_finding(line: &Line, path: &Path, head: Option<&Head>) -> (String, String) {
    let report = file::check_along(line, path, head).unwrap();
    assert!(!report.ok);
    (report.findings[0].rule.clone(), report.findings[0].place.clone())
}

#[test]
fn a_change_behind_the_programs_back_is_found_on_both_sides_of_a_migration() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let path = lived_in(&mut world, folder.path());
    let line = line_of_two();
    let done = migrate(&mut world, &line, &path, &folder.path().join("backups")).unwrap();
    let mut workspace = Workspace::open_along(&crate::common::DESK, &line, &path, Access::Write, &holder()).unwrap();
    world.edit(&mut workspace, rename("p2", "After"));
    drop(workspace);
    let whole = std::fs::read(&path).unwrap();
    let migrated = done.head.seq.to_string();
    let cases = [
        ("UPDATE person SET name = 'x' WHERE id = 'p2'", "record", "person/p2"),
        ("UPDATE person SET name = 'x' WHERE id = 'p3'", "record", "person/p3"),
        ("UPDATE team SET lead = 'p0' WHERE id = 'team-p1'", "record", "team/team-p1"),
        ("DELETE FROM team WHERE id = 'team-p1'", "record-missing", "team/team-p1"),
        ("UPDATE image SET after = replace(after, 'Person 1', 'Person x') WHERE seq = 5", "entry-hash", "5"),
        (
            "UPDATE journal SET args = replace(args, ':', ': ') WHERE edit = 'workspace.migrate'",
            "entry-hash",
            &*migrated,
        ),
        (
            "UPDATE journal SET args = replace(args, 'from', 'fr0m') WHERE edit = 'workspace.migrate'",
            "baseline",
            &*migrated,
        ),
    ];
    for (sql, rule, place) in cases {
        std::fs::write(&path, &whole).unwrap();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        assert_eq!(first_finding(&line, &path, None), (rule.to_owned(), place.to_owned()), "{sql}");
    }
}

#[test]
fn what_cannot_be_migrated_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new();
    let path = lived_in(&mut world, folder.path());
    let shelf = tempfile::tempdir().unwrap();
    let before = listing(folder.path());
    // The present version: nothing to do.
    assert!(matches!(migrate(&mut world, &file::SHIPPED, &path, shelf.path()), Err(Fault::Malformed(_))));
    // Steps that fail, that forget a table, or that lose what another record refers to.
    let forgets: &[(&str, &str)] = &[("team", FILL_TEAM)];
    let breaks: &[(&str, &str)] = &[("person", "SELECT nothing FROM old_person")];
    let loses: &[(&str, &str)] = &[
        ("person", "SELECT *, '' FROM old_person WHERE id <> 'p1'"),
        ("team", "SELECT 'team-' || id, id FROM old_person"),
    ];
    for fill in [forgets, breaks, loses] {
        let steps = vec![Step { from: V, schema: schema(), fill }].leak();
        let line = Line { version: V + 1, schema: second(), steps, trials: &[] };
        migrate(&mut world, &line, &path, shelf.path()).unwrap_err();
        assert!(listing(folder.path()) == before, "{fill:?}");
    }
    assert!(open(&path).check(None).unwrap().ok);
    // While somebody writes, nobody migrates.
    let writer = open(&path);
    assert!(matches!(migrate(&mut world, &line_of_two(), &path, shelf.path()), Err(Fault::InUse(Some(_)))));
    drop(writer);
    // A file that does not pass the check is not papered over.
    Connection::open(&path).unwrap().execute("UPDATE person SET name = 'x' WHERE id = 'p3'", []).unwrap();
    let tampered = std::fs::read(&path).unwrap();
    let fault = migrate(&mut world, &line_of_two(), &path, shelf.path()).unwrap_err();
    assert!(matches!(fault, Fault::Unfit { why: Unfit::Damaged, .. }), "{fault:?}");
    assert_eq!(std::fs::read(&path).unwrap(), tampered);
}
