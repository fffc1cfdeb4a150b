//! Forgeries by hand, each against the head that stands on paper: `check` finds every one, and so does the published verifier,
//! which knows nothing of the program, at the same first bad place.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{Counting, Stamp, World, holder, open};
use aims_core::{file, sample};
use rusqlite::{Connection, params};
use serde_json::json;
use sha2::{Digest, Sha256};

const VERIFIER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify.py");

/// What somebody does to the file with SQLite alone. `§` is an entry in the middle that amends a record.
const BY_HAND: &[&str] = &[
    // Blanking, as a redaction would.
    "UPDATE journal SET args = NULL, args_salt = NULL, args_mark = zeroblob(32) WHERE seq = §",
    "UPDATE journal SET author = NULL, author_salt = NULL, author_mark = zeroblob(32) WHERE seq = §",
    "UPDATE journal SET args = NULL WHERE seq = §",
    "UPDATE journal SET author = NULL WHERE seq = §",
    "UPDATE journal SET args_salt = NULL WHERE seq = §",
    "UPDATE journal SET args_mark = zeroblob(32) WHERE seq = §",
    "UPDATE journal SET cleared = '[\"args 3\"]' WHERE seq = §",
    "UPDATE journal SET cleared = NULL WHERE cleared IS NOT NULL",
    "UPDATE journal SET cleared = '[]' WHERE cleared IS NOT NULL",
    "UPDATE journal SET args_mark = zeroblob(32) WHERE args_mark IS NOT NULL",
    "UPDATE journal SET args = '{}', args_salt = zeroblob(16), args_mark = NULL WHERE args_mark IS NOT NULL",
    "UPDATE image SET before = NULL, after = NULL WHERE seq = § AND at = 0",
    "UPDATE image SET salt = zeroblob(0) WHERE seq = § AND at = 0",
    "UPDATE image SET salt = zeroblob(16) WHERE seq = § AND at = 0",
    "UPDATE image SET after = '{\"cleared\":\"x\"}' WHERE seq = § AND at = 0",
    "UPDATE image SET after = replace(after, '\"cleared\":\"', '\"cleared\":\"0') WHERE instr(after, 'cleared')",
    // Rewriting entries.
    "UPDATE journal SET args = '{}' WHERE seq = §",
    "UPDATE journal SET author = 'Eve' WHERE seq = §",
    "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = §",
    "UPDATE journal SET edit = 'person.amend' WHERE seq = §",
    "UPDATE journal SET edit = 'workspace.migrate' WHERE seq = §",
    "UPDATE journal SET kind = 'undo', target = 1 WHERE seq = §",
    "UPDATE journal SET kind = 'barrier' WHERE seq = §",
    "UPDATE journal SET hash = zeroblob(32) WHERE seq = §",
    "UPDATE image SET tab = 'person' WHERE seq = § AND at = 0",
    "UPDATE image SET row = 'nobody' WHERE seq = § AND at = 0",
    "UPDATE image SET at = 99 WHERE seq = § AND at = 0",
    // Reordering, taking out, cutting off, adding.
    "UPDATE journal SET seq = -1 WHERE seq = §; UPDATE journal SET seq = § WHERE seq = § - 1; UPDATE journal SET seq = § - 1 WHERE seq = -1",
    "DELETE FROM image WHERE seq = §",
    "DELETE FROM image WHERE seq = §; DELETE FROM journal WHERE seq = §",
    "DELETE FROM journal WHERE seq = §",
    "DELETE FROM image WHERE seq > §; DELETE FROM journal WHERE seq > §",
    "DELETE FROM image; DELETE FROM journal",
    "INSERT INTO image SELECT 9999, at, tab, row, before, after, salt FROM image WHERE seq = §",
    "INSERT INTO image SELECT seq, at + 50, tab, row, before, after, salt FROM image WHERE seq = § AND at = 0",
    "INSERT INTO journal SELECT 9999, at, author, author_salt, author_mark, edit, kind, target, args, args_salt, args_mark, cleared, hash FROM journal WHERE seq = §",
    // Issued documents and other content.
    "UPDATE content SET bytes = zeroblob(size) WHERE id = (SELECT pdf FROM rendering LIMIT 1)",
    "UPDATE content SET bytes = zeroblob(size) WHERE id = (SELECT frozen FROM document LIMIT 1)",
    "UPDATE rendering SET pdf = (SELECT pdf FROM rendering r WHERE r.pdf <> rendering.pdf LIMIT 1)",
    "UPDATE rendering SET approved = 1 - approved",
    "UPDATE document SET approverName = 'Eve'",
    "UPDATE document SET headSeq = headSeq + 1",
    "DELETE FROM content WHERE id = (SELECT pdf FROM rendering LIMIT 1)",
    "INSERT INTO content VALUES ('00', 1, x'00')",
    // Planted programs.
    "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END",
];

/// A sample company that cleared a name since, and the head of it as printed.
fn company(path: &Path) -> (file::CheckReport, String) {
    let mut ids = Counting(0);
    let at = "2026-11-24T09:00:00Z".parse().unwrap();
    sample::found(
        &crate::common::DESK,
        path,
        "en",
        &holder(),
        &mut aims_core::Hands { at, ids: &mut ids, press: &Stamp },
    )
    .unwrap();
    let mut workspace = open(path);
    let mut world = World::new();
    world.ids = Counting(1_000_000);
    world.at = "2026-11-25T09:00:00Z".parse().unwrap();
    let id = world.people(&workspace)[0]["id"].clone();
    let redact =
        json!({"workspace": {"redact": {"table": "person", "record": id, "field": "name", "reason": "asked for"}}});
    let kept = world.edit(&mut workspace, redact).kept;
    assert!(kept.iter().any(|one| one.kind == "document"), "what was issued keeps the name, and says so: {kept:?}");
    drop(workspace);
    let report = file::check(path, None).unwrap();
    assert!(report.ok, "{report:?}");
    let head = format!("{}:{}", report.head.seq, &report.head.hash[..32]);
    (report, head)
}

/// The published verifier's verdict on each file, in one run; none where there is no Python.
fn verified(paths: &[PathBuf], head: &str) -> Option<Vec<String>> {
    let Ok(out) = Command::new("python3").arg(VERIFIER).args(paths).arg(head).output() else {
        eprintln!("SKIPPED: there is no python3 here, so the published verifier was NOT tried");
        return None;
    };
    let said: Vec<String> = String::from_utf8(out.stdout).unwrap().lines().map(|line| line.trim().to_owned()).collect();
    assert_eq!(said.len(), paths.len(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(said)
}

/// Forgeries of one file, and what the check said of each.
struct Forger {
    folder: tempfile::TempDir,
    report: file::CheckReport,
    paths: Vec<PathBuf>,
    found: Vec<(String, String)>,
}

impl Forger {
    fn forge(&mut self, what: &str, change: impl FnOnce(&Connection)) {
        let path = self.folder.path().join(format!("{}.aims", self.paths.len()));
        std::fs::copy(self.folder.path().join("a.aims"), &path).unwrap();
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF").unwrap();
        change(&conn);
        assert!(what.starts_with("CREATE") || conn.total_changes() > 0, "changes nothing: {what}");
        drop(conn);
        let report = file::check(&path, Some(&self.report.head)).unwrap();
        assert!(!report.ok, "not found: {what}");
        let first = &report.findings[0];
        self.found.push((format!("{} {}", first.rule, first.place).trim().to_owned(), what.to_owned()));
        self.paths.push(path);
    }
}

fn over(parts: &[Option<&[u8]>]) -> Vec<u8> {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update(part.map_or(u64::MAX, |part| part.len() as u64).to_be_bytes());
        sum.update(part.unwrap_or_default());
    }
    sum.finalize().to_vec()
}

/// Appends an entry whose hash is right.
fn appended(conn: &Connection, edit: &str, kind: &str, args: &str, cleared: Option<&str>) {
    let (seq, last): (u64, Vec<u8>) = conn
        .query_row("SELECT seq + 1, hash FROM journal ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    let salt = [7_u8; 16];
    let at = "2026-11-26T09:00:00.000Z";
    let (author, told) = (over(&[Some(&salt), Some(b"Eve")]), over(&[Some(&salt), Some(args.as_bytes())]));
    let number = seq.to_be_bytes();
    let texts = [at, edit, kind].map(|text| Some(text.as_bytes()));
    let head = [Some(b"aims-entry-2".as_slice()), Some(&last), Some(&number), texts[0], texts[1], texts[2], None];
    let hash = over(&[&head[..], &[Some(&author), Some(&told), cleared.map(str::as_bytes)]].concat());
    conn.execute(
        "INSERT INTO journal VALUES (?1, ?2, 'Eve', ?3, NULL, ?4, ?5, NULL, ?6, ?3, NULL, ?7, ?8)",
        params![seq, at, salt, edit, kind, args, cleared, hash],
    )
    .unwrap();
}

#[test]
fn every_kind_of_forgery_is_found_by_the_check_and_by_the_verifier() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let (report, head) = company(&path);
    if let Some(said) = verified(std::slice::from_ref(&path), &head) {
        assert_eq!(said, [format!("sound {}:{}", report.head.seq, report.head.hash)]);
    }
    let conn = Connection::open(&path).unwrap();
    let middle: u64 = conn
        .query_row(
            "SELECT seq FROM image WHERE before IS NOT NULL AND after IS NOT NULL AND at = 0 AND length(salt) = 16
             AND seq > 10 AND seq IN (SELECT seq FROM journal WHERE args IS NOT NULL) LIMIT 1",
            [],
            |row| row.get(0),
        )
        .unwrap();
    // Each kind of table that holds a record: one changed, one taken out, one made up.
    let mut by_hand: Vec<String> = BY_HAND.iter().map(|sql| sql.replace('§', &middle.to_string())).collect();
    let mut ask = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('content', 'journal', 'image')")
        .unwrap();
    let tables: Vec<String> = ask.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for table in tables {
        let holds: i64 = conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0)).unwrap();
        let column: String = conn
            .query_row(
                "SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' AND pk = 0 ORDER BY cid DESC",
                [&table],
                |row| row.get(0),
            )
            .unwrap_or("id".into());
        if holds > 0 {
            by_hand.push(format!("DELETE FROM \"{table}\" WHERE rowid = (SELECT min(rowid) FROM \"{table}\")"));
            by_hand.push(format!("UPDATE \"{table}\" SET \"{column}\" = coalesce(\"{column}\", '') || 'x'"));
        }
    }
    drop(ask);
    drop(conn);
    let mut forger = Forger { folder, report, paths: Vec::new(), found: Vec::new() };
    for sql in &by_hand {
        forger.forge(sql, |conn| conn.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}")));
    }
    let entries: [(&str, &str, &str, Option<&str>); 5] = [
        ("workspace.migrate", "barrier", "{\"from\":1,\"to\":1}", None),
        ("workspace.migrate", "barrier", "{\"before\":{},\"after\":{}}", None),
        ("workspace.redact", "barrier", "{}", Some("[\"args 3\"]")),
        ("workspace.redact", "edit", "{}", Some("[]")),
        ("person.amend", "edit", "{}", Some("[\"args 3\"]")),
    ];
    for (edit, kind, args, cleared) in entries {
        forger.forge(edit, |conn| appended(conn, edit, kind, args, cleared));
    }
    assert!(forger.found.len() >= 80, "{}", forger.found.len());
    eprintln!("{} forgeries", forger.found.len());
    for (said, (ours, what)) in verified(&forger.paths, &head).into_iter().flatten().zip(&forger.found) {
        assert_eq!(said, *ours, "{what}");
    }
}
