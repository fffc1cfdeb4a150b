//! Whoever changes records or history behind the program's back is found.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use crate::common::{World, open, person, rename, undo};
use aims_core::file::{CheckReport, check_open};
use aims_core::journal::Head;
use rusqlite::Connection;

/// A workspace with some history, closed.
fn lived_in(path: &Path) -> (u64, String) {
    let mut world = World::new();
    let mut workspace = world.create(path);
    for at in 0..10 {
        world.edit(&mut workspace, person(&format!("p{at}"), "Somebody"));
        world.edit(&mut workspace, rename(&format!("p{at}"), &format!("Person {at}")));
    }
    world.edit(&mut workspace, undo());
    let head = workspace.head();
    (head.seq, head.hash.clone())
}

fn check(path: &Path, head: Option<(u64, &str)>) -> CheckReport {
    open(path).check(head).unwrap()
}

fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).unwrap()
}

#[test]
fn an_untouched_file_passes_with_its_head() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let (seq, hash) = lived_in(&path);
    let report = check(&path, Some((seq, &hash)));
    assert!(report.ok, "{report:?}");
    assert_eq!(report.entries, seq);
}

#[test]
fn a_head_on_paper_is_asked_as_far_as_it_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let (seq, hash) = lived_in(&path);
    let typed = |seq: &str, digits: &str| match Head::typed(seq, digits) {
        Ok(head) => Ok(check(&path, head.as_ref().map(|head| (head.seq, head.hash.as_str()))).ok),
        Err(fault) => Err(fault.refusals().iter().map(|r| r.field.clone().unwrap()).collect::<Vec<_>>()),
    };
    let number = seq.to_string();
    let spaced = format!("{} {}", &hash[..16].to_uppercase(), &hash[16..32]);
    for (seq, digits, holds) in [
        ("", "", true),
        (number.as_str(), "", true),
        (number.as_str(), spaced.as_str(), true),
        ("9999", "", false),
        (number.as_str(), "00000000000000000000000000000000", false),
    ] {
        assert_eq!(typed(seq, digits), Ok(holds), "{seq} {digits}");
    }
    for (seq, digits, fields) in [
        ("twelve", "", vec!["seq"]),
        ("0", "", vec!["seq"]),
        ("", hash.as_str(), vec!["seq"]),
        ("12", "optional", vec!["hash"]),
        ("12", &hash[..15], vec!["hash"]),
        ("-1", "zz", vec!["seq", "hash"]),
    ] {
        assert_eq!(typed(seq, digits), Err(fields.into_iter().map(str::to_owned).collect()), "{seq} {digits}");
    }
}

/// Every cell of every table that holds a record or history, as (table, rowid column, key, column).
fn cells(conn: &Connection) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    let mut tables = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for table in tables {
        let mut columns = conn.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
        let columns: Vec<String> = columns.query_map([&table], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let key = match table.as_str() {
            "journal" => "CAST(seq AS TEXT)".to_owned(),
            "image" => "seq || '/' || at".to_owned(),
            _ => "id".to_owned(),
        };
        let mut keys = conn.prepare(&format!("SELECT {key} FROM {table}")).unwrap();
        let keys: Vec<String> = keys.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for id in keys {
            for column in &columns {
                all.push((table.clone(), format!("{key} = '{id}'"), column.clone()));
            }
        }
    }
    all
}

#[test]
fn five_hundred_single_changes_are_each_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    lived_in(&path);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF").unwrap();
    let cells = cells(&conn);
    let mut seed = 42;
    let mut changed = 0;
    for _ in 0..2_000 {
        if changed == 500 {
            break;
        }
        let (table, place, column) = &cells[next(&mut seed) % cells.len()];
        conn.execute_batch("SAVEPOINT tamper").unwrap();
        let sql = format!(
            "UPDATE {table} SET {column} = CASE typeof({column}) WHEN 'integer' THEN {column} + 1000
             WHEN 'text' THEN {column} || 'x' WHEN 'blob' THEN CAST(substr({column}, 2) AS BLOB) END
             WHERE {place} AND {column} IS NOT NULL"
        );
        // What the schema itself refuses is no change.
        if conn.execute(&sql, []).unwrap_or(0) == 1 {
            changed += 1;
            let report = check_open(&conn, None).unwrap();
            assert!(!report.ok && !report.findings[0].place.is_empty(), "{table} {place} {column}: {report:?}");
        }
        conn.execute_batch("ROLLBACK TO tamper; RELEASE tamper").unwrap();
    }
    assert_eq!(changed, 500);
}

#[test]
fn added_and_removed_records_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    lived_in(&path);
    let conn = Connection::open(&path).unwrap();
    for sql in [
        "DELETE FROM person WHERE id = 'p3'",
        "INSERT INTO person (id, name, role, topManagement, contact, doesWithAi, away) VALUES ('q', 'Q', '', 0, '', '', 0)",
        "INSERT INTO content (id, size, bytes) VALUES ('abc', 1, x'00')",
        "DELETE FROM image WHERE seq = 5",
        "DELETE FROM journal WHERE seq = 5",
    ] {
        conn.execute_batch("SAVEPOINT tamper").unwrap();
        conn.execute_batch(sql).unwrap();
        assert!(!check_open(&conn, None).unwrap().ok, "{sql}");
        conn.execute_batch("ROLLBACK TO tamper; RELEASE tamper").unwrap();
    }
}

#[test]
fn a_shortened_history_is_found_against_a_printed_head() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let (seq, hash) = lived_in(&path);
    let conn = Connection::open(&path).unwrap();
    // Entry 22 undid entry 21: cutting both leaves records and history in agreement.
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute("DELETE FROM image WHERE seq > ?1", [seq - 2]).unwrap();
    conn.execute("DELETE FROM journal WHERE seq > ?1", [seq - 2]).unwrap();
    drop(conn);
    assert!(check(&path, None).ok);
    let report = check(&path, Some((seq, &hash)));
    assert!(!report.ok);
    assert_eq!(report.findings[0].rule, "head-missing");
}

#[test]
fn a_wholly_rewritten_history_is_found_against_a_printed_head() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("a.aims"), folder.path().join("b.aims"));
    let (seq, hash) = lived_in(&first);
    let mut world = World::new();
    let mut workspace = world.create(&second);
    while workspace.head().seq < seq {
        let id = format!("r{}", workspace.head().seq);
        world.edit(&mut workspace, person(&id, "Somebody else"));
    }
    drop(workspace);
    assert!(check(&second, None).ok);
    assert_eq!(check(&second, Some((seq, &hash))).findings[0].rule, "head-differs");
}

#[test]
fn what_is_planted_while_the_file_is_open_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    lived_in(&path);
    let mut workspace = open(&path);
    assert!(workspace.check(None).unwrap().ok);
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END").unwrap();
    // It never fires, and the journal still sees the edit.
    let mut world = World::new();
    world.edit(&mut workspace, person("p99", "Ada"));
    assert_eq!(world.people(&workspace).as_array().unwrap().len(), 11);
    let report = workspace.check(None).unwrap();
    assert_eq!(report.findings[0].rule, "screening");
    assert_eq!(report.findings[0].message.id, "unfit-foreign-schema");
    other.execute_batch("DROP TRIGGER t").unwrap();
    assert!(workspace.check(None).unwrap().ok);
}
