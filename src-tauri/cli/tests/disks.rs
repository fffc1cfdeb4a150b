//! Outputs and disks as a script sees them: what is replaced, what is said when an answer cannot be written, where backups go.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::fs::OpenOptions;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn aims(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aims"));
    command.args(words).current_dir(folder).env("LANG", "en_GB.UTF-8").env_remove("LC_ALL");
    command.env("AIMS_AUTHOR", "Mara Voss").env("XDG_DATA_HOME", folder.join("data")).env("HOME", folder);
    command
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).into_owned()
}

fn made(folder: &Path) {
    let words = ["new", "a.aims", "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"];
    let out = aims(folder, &words).output().unwrap();
    assert!(out.status.success(), "{}", said(&out));
}

fn entries(folder: &Path) -> u64 {
    let out = aims(folder, &["check", "a.aims", "--json"]).output().unwrap();
    serde_json::from_slice::<serde_json::Value>(&out.stdout).unwrap()["entries"].as_u64().unwrap()
}

/// A standard output that takes nothing.
fn full() -> Stdio {
    OpenOptions::new().write(true).open("/dev/full").unwrap().into()
}

#[test]
fn neither_print_nor_export_writes_over_a_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    std::os::unix::fs::symlink("a.aims", folder.join("link.csv")).unwrap();
    std::fs::hard_link(folder.join("a.aims"), folder.join("hard.csv")).unwrap();
    let before = std::fs::read(folder.join("a.aims")).unwrap();
    for words in [
        &["print", "a.aims", "statement", "--draft", "-o", "a.aims"][..],
        &["print", "a.aims", "statement", "--draft", "-o", "link.csv"],
        &["print", "a.aims", "statement", "--draft", "-o", "a.aims-journal"],
        &["export", "a.aims", "person", "link.csv"],
        &["export", "a.aims", "person", "hard.csv"],
    ] {
        let out = aims(folder, words).output().unwrap();
        assert!(out.status.code() == Some(1) && said(&out).contains("is a workspace"), "{words:?}: {}", said(&out));
        assert!(std::fs::read(folder.join("a.aims")).unwrap() == before, "{words:?}");
    }
    std::fs::write(folder.join("people.csv"), "before").unwrap();
    let out = aims(folder, &["export", "a.aims", "person", "people.csv"]).output().unwrap();
    assert!(out.status.success() && std::fs::read_to_string(folder.join("people.csv")).unwrap() != "before");
}

#[test]
fn an_answer_that_cannot_be_written_says_what_was_done() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    let edit = |id: &str| format!("{{\"person\": {{\"add\": {{\"id\": \"{id}\", \"name\": \"{id}\"}}}}}}\n");
    std::fs::write(folder.join("e.jsonl"), edit("p1") + &edit("p2")).unwrap();
    let out = aims(folder, &["apply", "a.aims", "e.jsonl"]).stdout(full()).output().unwrap();
    assert_eq!((out.status.code(), entries(folder)), (Some(1), 2));
    assert!(said(&out).contains("was done") && !said(&out).contains("Nothing was changed"), "{}", said(&out));
    assert!(!said(&out).contains("not applied"), "{}", said(&out));
    let out = aims(folder, &["backup", "a.aims", "--json"]).stdout(full()).output().unwrap();
    assert!(out.status.code() == Some(1) && said(&out).contains("was done"), "{}", said(&out));
    // A question whose answer nobody reads to its end.
    let out = aims(folder, &["catalogue", "--json"]).stdout(full()).output().unwrap();
    assert!(out.status.code() == Some(1) && said(&out).contains("disk is full"), "{}", said(&out));
    let mut child =
        aims(folder, &["catalogue", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let out = child.wait_with_output().unwrap();
    assert!(out.status.code() == Some(1) && said(&out).contains("stopped reading"), "{}", said(&out));
}

#[test]
fn without_a_home_nothing_lands_in_the_current_folder() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    std::fs::write(folder.join("e.jsonl"), "{\"person\": {\"add\": {\"id\": \"p1\", \"name\": \"Ada\"}}}\n").unwrap();
    for (variable, value) in [("HOME", ""), ("XDG_DATA_HOME", "relative")] {
        let mut command = aims(folder, &["backup", "a.aims"]);
        let out = command.env_remove("HOME").env_remove("XDG_DATA_HOME").env(variable, value).output().unwrap();
        assert!(out.status.code() == Some(2) && said(&out).contains("HOME"), "{}", said(&out));
    }
    let mut command = aims(folder, &["apply", "a.aims", "e.jsonl"]);
    let out = command.env_remove("HOME").env_remove("XDG_DATA_HOME").output().unwrap();
    assert!(out.status.success() && said(&out).contains("HOME"), "{}", said(&out));
    let mut left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["a.aims", "e.jsonl"]);
}

#[test]
fn a_workspace_whose_making_is_killed_leaves_nothing_the_next_one_does_not_sweep() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut cut = 0;
    for after in [5, 20, 60, 150, 400] {
        let mut child = aims(folder, &["sample", "s.aims"]).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(after));
        child.kill().unwrap();
        child.wait().unwrap();
        if folder.join("s.aims").exists() {
            let out = aims(folder, &["check", "s.aims"]).output().unwrap();
            assert!(out.status.success(), "half a workspace bears the name: {}", said(&out));
            std::fs::remove_file(folder.join("s.aims")).unwrap();
        } else {
            cut += 1;
        }
    }
    assert!(cut > 0, "nothing was cut off, so nothing is tested");
    let out = aims(folder, &["sample", "s.aims"]).output().unwrap();
    assert!(out.status.success(), "{}", said(&out));
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["s.aims"]);
}

#[test]
fn an_edit_on_a_file_that_somebody_changed_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    let add = |id: &str| format!("{{\"person\": {{\"add\": {{\"id\": \"{id}\", \"name\": \"{id}\"}}}}}}\n");
    let apply = |id: &str| {
        std::fs::write(folder.join("e.jsonl"), add(id)).unwrap();
        let out = aims(folder, &["apply", "a.aims", "e.jsonl"]).output().unwrap();
        assert!(out.status.success(), "{}", said(&out));
        said(&out)
    };
    assert!(!apply("p1").contains("does not pass the check"));
    let conn = rusqlite::Connection::open(folder.join("a.aims")).unwrap();
    conn.execute("UPDATE person SET name = 'Somebody else'", []).unwrap();
    drop(conn);
    let told = apply("p2");
    assert!(told.contains("does not pass the check") && told.contains("person/p1"), "{told}");
}

#[test]
fn what_is_readable_is_salvaged_and_what_is_missing_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    made(folder);
    let edit = "{\"person\": {\"add\": {\"id\": \"p1\", \"name\": \"Ada\"}}}\n";
    std::fs::write(folder.join("e.jsonl"), edit).unwrap();
    assert!(aims(folder, &["apply", "a.aims", "e.jsonl"]).status().unwrap().success());
    let out = aims(folder, &["salvage", "a.aims", "new.aims"]).output().unwrap();
    assert!(out.status.code() == Some(1) && said(&out).contains("is whole"), "{}", said(&out));
    let sound = rusqlite::Connection::open(folder.join("a.aims")).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name IN ('person', 'journal')";
    let roots: Vec<usize> = sound.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().flatten().collect();
    drop(sound);
    let mut bytes = std::fs::read(folder.join("a.aims")).unwrap();
    roots.iter().for_each(|root| bytes[(root - 1) * 4096..root * 4096].fill(0x5a));
    std::fs::write(folder.join("a.aims"), &bytes).unwrap();
    let out = aims(folder, &["salvage", "a.aims", "new.aims"]).output().unwrap();
    let sentences = said(&out);
    assert!(out.status.success() && sentences.contains("Nothing of the old history"), "{sentences}");
    assert!(sentences.contains("People: 1 could not be read"), "{sentences}");
    assert!(std::fs::read(folder.join("a.aims")).unwrap() == bytes);
    let out = aims(folder, &["check", "new.aims"]).output().unwrap();
    assert!(out.status.success(), "{}", said(&out));
    let out = aims(folder, &["salvage", "a.aims", "new.aims", "--lang", "es"]).output().unwrap();
    assert!(out.status.code() == Some(1) && said(&out).contains("new.aims"), "{}", said(&out));
    let out = aims(folder, &["salvage", "a.aims", "otro.aims", "--lang", "es"]).output().unwrap();
    assert!(out.status.success() && said(&out).contains("Personas: 1 no pudieron leerse"), "{}", said(&out));
}
