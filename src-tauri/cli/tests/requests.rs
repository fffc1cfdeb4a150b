//! Records are asked of people by mail and folder, and the files that come back are matched and taken in one act.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn aims(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_aims"))
        .args(words)
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL")
        .env("AIMS_AUTHOR", "Priya Raghunathan")
        .env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap()
}

fn said(out: &Output) -> String {
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// The words of a mail, decoded by another program.
fn body(mail: &str) -> String {
    let (_, body) = mail.split_once("\r\n\r\n").unwrap();
    let script = format!("printf '%s' '{}' | base64 -d", body.split_whitespace().collect::<String>());
    String::from_utf8(Command::new("sh").args(["-c", &script]).output().unwrap().stdout).unwrap()
}

fn items(file: &str) -> Vec<Value> {
    let all = said(&aims(&["view", file, "register.rows", r#"{"noun": "evidence", "limit": 200}"#]));
    serde_json::from_str::<Value>(&all).unwrap()["rows"].as_array().unwrap().clone()
}

fn mails(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for person in std::fs::read_dir(folder).unwrap().flatten() {
        let sent: Vec<_> = std::fs::read_dir(person.path()).unwrap().flatten().map(|one| one.path()).collect();
        // Beside the mails of a person lies one file for their calendar, with the same records.
        let (mails, calendars): (Vec<_>, Vec<_>) = sent.into_iter().partition(|one| one.extension().unwrap() == "eml");
        let calendar = std::fs::read_to_string(&calendars[0]).unwrap();
        assert_eq!((calendars.len(), calendar.matches("BEGIN:VEVENT").count()), (1, mails.len()));
        found.extend(mails);
    }
    found.sort();
    found
}

#[test]
fn a_record_is_asked_for_by_mail_and_its_file_comes_back_by_its_code() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (file, out, back) = (at("s.aims"), at("out"), folder.path().join("back"));
    said(&aims(&["sample", &file]));
    let listed = said(&aims(&["request", &file, &out]));
    let mails = mails(Path::new(&out));
    assert!(mails.len() >= 3 && listed.contains(&format!("{} mails", mails.len())), "{listed}");
    for mail in &mails {
        let mail = std::fs::read_to_string(mail).unwrap();
        assert!(mail.starts_with("X-Unsent: 1\r\nTo: =?UTF-8?B?") && mail.lines().all(|line| line.len() <= 998));
        let body = body(&mail);
        assert!(!body.contains("{{") && body.contains("Begin the name of the file"), "{body}");
    }
    // The same in Spanish, of chosen controls and a chosen person.
    let spanish = at("es");
    said(&aims(&["request", &file, &spanish, "--controls", "A.4.2", "--people", "Ingrid Solheim", "--lang", "es"]));
    let mail = body(&std::fs::read_to_string(Path::new(&spanish).join("Ingrid Solheim/A.4.2-SYS-001.eml")).unwrap());
    assert!(mail.contains("Empiece el nombre del archivo que devuelva por A.4.2-SYS-001"), "{mail}");

    // The folder comes back: a file with its code, one in a folder with its code, one that says nothing, and one twice.
    std::fs::create_dir_all(back.join("A.2.4 review")).unwrap();
    for (name, words) in [
        ("a_4_2 SYS-001 resources.txt", "GPU, two people."),
        ("A.2.4 review/signed.txt", "Reviewed."),
        ("A.2.4 review/minutes.txt", "What was said on it."),
        ("A.2.4 review/minutes again.txt", "What was said on it."),
        ("holiday.txt", "Sun."),
    ] {
        std::fs::write(back.join(name), words).unwrap();
    }
    std::os::unix::fs::symlink("/etc/passwd", back.join("A.2.2 link.txt")).unwrap();
    let (before, back) = (items(&file), back.to_string_lossy().into_owned());
    let preview = said(&aims(&["returned", &file, &back]));
    assert!(preview.contains("A.4.2-SYS-001, into the draft EV-007"), "{preview}");
    assert!(preview.contains("holiday.txt: no code, not taken") && !preview.contains("link.txt"), "{preview}");
    assert_eq!(items(&file), before, "a preview takes nothing");
    said(&aims(&["returned", &file, &back, "--all"]));
    let after = items(&file);
    let resources = after.iter().find(|row| row["number"] == "EV-007").unwrap();
    assert_eq!(resources["values"]["fileName"], "a_4_2 SYS-001 resources.txt");
    assert_eq!(resources["values"]["state"], "draft", "what came back is vouched for by a person");
    // Two files of one code are two items: none takes the place of another. The same content is one.
    for name in ["signed.txt", "minutes again.txt"] {
        assert_eq!(after.iter().filter(|row| row["values"]["fileName"] == name).count(), 1, "{name}");
    }
    assert!(!after.iter().any(|row| row["values"]["fileName"] == "minutes.txt"), "{after:?}");
    let late = aims(&["request", &file, "--until", "31.12.2026"]);
    assert!(!late.status.success() && String::from_utf8_lossy(&late.stderr).contains("no day"));
    let again = said(&aims(&["returned", &file, &back, "--all"]));
    assert!(again.contains("the same content is here already (EV-007)"), "{again}");
    assert_eq!(items(&file), after);
    // What lies too deep is told, and nothing of the rest is taken without it.
    std::fs::create_dir_all(format!("{back}/a/b/c/d/e")).unwrap();
    let deep = aims(&["returned", &file, &back, "--all"]);
    assert!(!deep.status.success() && String::from_utf8_lossy(&deep.stderr).contains("a/b/c/d"), "{deep:?}");
    assert_eq!(items(&file), after);
    // One act: one undo takes all of it back.
    let undo = folder.path().join("undo.jsonl");
    std::fs::write(&undo, r#"{"workspace": {"undo": {}}}"#).unwrap();
    said(&aims(&["apply", &file, &undo.to_string_lossy()]));
    assert_eq!(items(&file).len(), before.len());
}
