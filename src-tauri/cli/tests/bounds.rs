//! What a file may cost: opening, asking, checking, telling, printing and exporting stay within stated time, memory and disk,
//! whatever stands in the file (`ARCHITECTURE.md`, invariants).
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};

use rusqlite::Connection;
use serde_json::json;

/// Address space in KiB, seconds of a processor, and the longest file in KiB that a command may write.
const MOST: [u32; 3] = [640 * 1024, 40, 256 * 1024];

/// The command under those limits: whoever passes one is killed by the system.
fn bounded(folder: &Path, words: &[&str]) -> Output {
    let [memory, seconds, disk] = MOST;
    // The shell counts a file's length in half a KiB.
    let limits = format!("ulimit -v {memory} && ulimit -t {seconds} && ulimit -f {} && exec \"$0\" \"$@\"", disk * 2);
    let mut command = Command::new("sh");
    command.args(["-c", &limits, env!("CARGO_BIN_EXE_aims")]).args(words).current_dir(folder);
    command.env("LANG", "en_GB.UTF-8").env_remove("LC_ALL").env("AIMS_AUTHOR", "Mara Voss");
    command.env("XDG_DATA_HOME", folder.join("data")).env("HOME", folder).output().unwrap()
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).into_owned()
}

/// Everything that reads a file: done, or refused in a sentence; never cut off, never a fault of the program's own.
fn read_whole(folder: &Path, file: &str) -> usize {
    let asks: [&[&str]; 10] = [
        &["check", file],
        &["view", file, "home"],
        &["view", file, "consistency"],
        &["view", file, "register.rows", r#"{"noun": "action", "text": "z", "limit": 500}"#],
        &["history", file],
        &["print", file, "statement", "--draft", "-o", "s.pdf"],
        &["print", file, "gap-report", "--draft", "-o", "g.pdf"],
        &["print", file, "management-review", "--draft", "-o", "m.pdf"],
        &["export", file, "action", "a.xlsx"],
        &["backup", file],
    ];
    let mut done = 0;
    for words in asks {
        let out = bounded(folder, words);
        let text = said(&out);
        assert!(out.status.signal().is_none(), "{words:?} was cut off: {:?} {text}", out.status);
        assert!(matches!(out.status.code(), Some(0 | 1)), "{words:?}: {:?} {text}", out.status);
        assert!(!text.contains("fault of its own") && !text.contains("panicked"), "{words:?}: {text}");
        assert!(out.status.success() || !text.trim().is_empty(), "{words:?} says nothing");
        done += usize::from(out.status.success());
    }
    done
}

fn workspace(folder: &Path, name: &str, edits: impl Iterator<Item = serde_json::Value>) {
    let out = bounded(folder, &["new", name, "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"]);
    assert!(out.status.success(), "{}", said(&out));
    let lines: Vec<String> = edits.map(|edit| edit.to_string()).collect();
    std::fs::write(folder.join("edits.jsonl"), lines.join("\n")).unwrap();
    let out = bounded(folder, &["apply", name, "edits.jsonl"]);
    assert!(out.status.success(), "{}", said(&out));
}

#[test]
fn a_full_file_keeps_within_the_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // Marks heaped on one letter, a word without an end, lines without end: as much as fields take.
    let heaps = ["z\u{301}".to_owned() + &"\u{301}".repeat(4_900), "z".repeat(4_900), "z\n".repeat(2_400)];
    let actions = (0..40).map(|batch| {
        let rows: Vec<_> = (0..50)
            .map(|at| json!({"row": at + 1, "cells": {"title": format!("Action {batch}-{at}"), "detail": heaps[at % 3]}}))
            .collect();
        json!({"action": {"import": {"rows": rows}}})
    });
    let scope = json!({"organisation": {"amend": {"patch": {"scope": heaps[0]}}}});
    let controls = heaps.iter().enumerate().map(|(at, heap)| {
        let said = json!({"implementation": heap, "annexBNote": heap});
        json!({"control": {"amend": {"control": format!("A.{}.2", at + 2), "patch": said}}})
    });
    workspace(folder, "full.aims", actions.chain(controls).chain(std::iter::once(scope)));
    // All but the two documents that ask for a run and a review.
    assert_eq!(read_whole(folder, "full.aims"), 8);
}

#[test]
fn a_file_that_lies_about_its_size_costs_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    workspace(folder, "whole.aims", std::iter::once(json!({"person": {"add": {"id": "p1", "name": "Ada"}}})));
    let whole = std::fs::read(folder.join("whole.aims")).unwrap();
    let header = |at: u64, bytes: &[u8]| {
        std::fs::write(folder.join("b.aims"), &whole).unwrap();
        OpenOptions::new().write(true).open(folder.join("b.aims")).unwrap().write_all_at(bytes, at).unwrap();
        read_whole(folder, "b.aims")
    };
    // Pages the header promises, a list of free pages without end, a cache that is asked for, a schema that is another.
    assert_eq!(header(28, &u32::MAX.to_be_bytes()), 0);
    assert_eq!(header(36, &u32::MAX.to_be_bytes()), 0);
    header(48, &i32::MAX.to_be_bytes());
    header(32, &7_u32.to_be_bytes());

    // Terabytes after the last page, of which the disk keeps nothing.
    std::fs::write(folder.join("b.aims"), &whole).unwrap();
    OpenOptions::new().write(true).open(folder.join("b.aims")).unwrap().set_len(4 << 40).unwrap();
    assert_eq!(read_whole(folder, "b.aims"), 0);
    std::fs::write(folder.join("b.aims"), &whole).unwrap();

    // A journal beside it that promises as much.
    let mut journal =
        OpenOptions::new().create(true).write(true).truncate(true).open(folder.join("b.aims-journal")).unwrap();
    let mut head = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    head.extend([0xff; 4]);
    head.extend([0, 0, 0, 7]);
    head.extend(u32::MAX.to_be_bytes());
    head.extend([0, 0, 2, 0, 0, 0, 0x10, 0]);
    journal.write_all(&head).unwrap();
    journal.set_len(4 << 40).unwrap();
    read_whole(folder, "b.aims");
    assert!(std::fs::read(folder.join("b.aims")).unwrap() == whole);
    std::fs::remove_file(folder.join("b.aims-journal")).unwrap();

    // One value of thirty megabytes where a name stands.
    let conn = Connection::open(folder.join("b.aims")).unwrap();
    conn.execute("UPDATE person SET name = ?1", ["z".repeat(30 << 20)]).unwrap();
    drop(conn);
    assert_eq!(read_whole(folder, "b.aims"), 0);
}
