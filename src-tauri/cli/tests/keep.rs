//! `aims check`, `backup` and `restore` as a script sees them.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn aims(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_aims"))
        .args(words)
        .current_dir(folder)
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL")
        .env("AIMS_AUTHOR", "Mara Voss")
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("HOME", folder)
        .env("APPDATA", folder.join("data"))
        .output()
        .unwrap()
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).into_owned()
}

#[track_caller]
fn answer(out: &Output) -> Value {
    serde_json::from_slice(&out.stdout).unwrap_or_else(|_| panic!("{}", said(out)))
}

#[track_caller]
fn done(out: Output) -> Output {
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    out
}

fn made(folder: &Path) {
    done(aims(folder, &["new", "a.aims", "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"]));
}

fn add(folder: &Path, id: &str) {
    let edit = format!("{{\"person\": {{\"add\": {{\"id\": \"{id}\", \"name\": \"Person\"}}}}}}");
    std::fs::write(folder.join("edits.jsonl"), edit).unwrap();
    done(aims(folder, &["apply", "a.aims", "edits.jsonl"]));
}

fn people(folder: &Path) -> usize {
    usize::try_from(
        answer(&aims(folder, &["view", "a.aims", "register.rows", r#"{"noun": "person"}"#]))["total"].as_u64().unwrap(),
    )
    .unwrap()
}

fn head(report: &Value) -> String {
    format!("{}:{}", report["head"]["seq"], &report["head"]["hash"].as_str().unwrap()[..32])
}

#[test]
fn check_names_the_first_bad_place_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    add(folder, "p1");
    let report = answer(&done(aims(folder, &["check", "a.aims", "--json"])));
    assert_eq!((&report["ok"], &report["entries"]), (&Value::from(true), &Value::from(2)));
    let printed = head(&report);
    done(aims(folder, &["check", "a.aims", "--head", &printed]));
    for (wrong, sentence) in [(format!("9{printed}"), "shortened"), (printed.replacen("2:", "1:", 1), "rewritten")] {
        let out = aims(folder, &["check", "a.aims", "--head", &wrong]);
        assert_eq!(out.status.code(), Some(1));
        assert!(said(&out).contains(sentence), "{}", said(&out));
    }
    let conn = rusqlite::Connection::open(folder.join("a.aims")).unwrap();
    conn.execute("UPDATE person SET name = 'Somebody else' WHERE id = 'p1'", []).unwrap();
    let out = aims(folder, &["check", "a.aims"]);
    assert_eq!(out.status.code(), Some(1));
    assert!(said(&out).contains("person/p1"), "{}", said(&out));
    conn.execute("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2", []).unwrap();
    let report = answer(&aims(folder, &["check", "a.aims", "--json"]));
    assert_eq!((&report["findings"][0]["rule"], &report["findings"][0]["place"]), (&"entry-hash".into(), &"2".into()));
    let out = aims(folder, &["check", "edits.jsonl"]);
    assert_eq!(out.status.code(), Some(1));
    assert!(said(&out).contains("not an AIMS workspace"), "{}", said(&out));
}

#[test]
fn a_backup_is_made_listed_and_restored() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    add(folder, "p1");
    // Applying made the daily backup by itself, once.
    add(folder, "p2");
    let list = answer(&aims(folder, &["backup", "a.aims", "--list", "--json"]));
    assert_eq!((list.as_array().unwrap().len(), &list[0]["why"]), (1, &"routine".into()));
    let backup = answer(&done(aims(folder, &["backup", "a.aims", "--to", "kept", "--json"])));
    assert_eq!((&backup["ok"], &backup["head"]["seq"]), (&Value::from(true), &Value::from(3)));
    let copy = backup["path"].as_str().unwrap();
    add(folder, "p3");
    assert_eq!(people(folder), 3);
    let out = done(aims(folder, &["restore", "a.aims", copy, "--to", "kept"]));
    assert!(said(&out).contains("Restored a.aims") && said(&out).contains("kept in"), "{}", said(&out));
    assert_eq!(people(folder), 2);
    done(aims(folder, &["check", "a.aims", "--head", &head(&backup)]));
    let history = aims(folder, &["history", "a.aims", "--limit", "1", "--lang", "es"]);
    assert!(String::from_utf8_lossy(&history.stdout).contains("Restaurar una copia de seguridad"));
    // What was left is a backup itself, and comes back the same way.
    let list = answer(&aims(folder, &["backup", "a.aims", "--list", "--to", "kept", "--json"]));
    assert_eq!((list.as_array().unwrap().len(), &list[0]["why"]), (2, &"restore".into()));
    done(aims(folder, &["restore", "a.aims", list[0]["path"].as_str().unwrap(), "--to", "kept"]));
    assert_eq!(people(folder), 3);
}

#[test]
fn what_is_no_backup_is_not_restored() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    add(folder, "p1");
    let before = std::fs::read(folder.join("a.aims")).unwrap();
    std::fs::write(folder.join("letter"), b"Dear auditor, this is a letter.").unwrap();
    for (words, code) in [
        (&["restore", "a.aims"][..], 2),
        (&["restore", "a.aims", "letter"], 1),
        (&["restore", "a.aims", "nowhere.aims"], 1),
        (&["backup", "nowhere.aims"], 1),
    ] {
        let out = aims(folder, words);
        assert_eq!(out.status.code(), Some(code), "{words:?}");
        assert!(!said(&out).is_empty() && !said(&out).contains('\u{27e8}'), "{words:?}: {}", said(&out));
        assert!(std::fs::read(folder.join("a.aims")).unwrap() == before, "{words:?}");
    }
}
