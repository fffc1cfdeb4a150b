//! The command as a script sees it: exit codes, what stands after a refused line, kills in the middle.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn aims(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_aims"))
        .args(words)
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL")
        .env("AIMS_AUTHOR", "Mara Voss")
        .env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap()
}

fn made(folder: &Path) -> String {
    let file = folder.join("a.aims").to_string_lossy().into_owned();
    let out = aims(&["new", &file, "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    file
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).into_owned()
}

fn answer(out: &Output) -> Value {
    serde_json::from_slice(&out.stdout).unwrap()
}

/// Everyone, in use or not.
fn people(file: &str) -> Output {
    aims(&["view", file, "register.rows", r#"{"noun": "person", "retired": true, "limit": 500}"#])
}

fn person(at: usize) -> String {
    json!({"person": {"add": {"id": format!("p{at}"), "name": format!("Person {at}")}}}).to_string()
}

#[test]
fn help_is_there_in_both_languages() {
    let out = aims(&["--help"]);
    assert!(out.status.success() && String::from_utf8_lossy(&out.stdout).contains("Exit codes"));
    let out = aims(&["apply", "--help", "--lang", "es"]);
    assert!(String::from_utf8_lossy(&out.stdout).contains("aplicar un cambio por línea"));
}

#[test]
fn wrong_use_has_exit_code_2_and_says_what_is_missing() {
    let cases: [&[&str]; 6] =
        [&[], &["fly"], &["new", "x.aims"], &["view"], &["check", "x.aims", "--head", "12:zz"], &["check", "--fast"]];
    for words in cases {
        let out = aims(words);
        assert_eq!(out.status.code(), Some(2), "{words:?}");
        assert!(!said(&out).is_empty() && !said(&out).contains('\u{27e8}'), "{words:?}: {}", said(&out));
    }
}

#[test]
fn cases_of_the_ai_act_are_classified_without_a_workspace() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tests/all/act/worked.json");
    let found = answer(&aims(&["classify", cases, "--json"]));
    let found = found.as_array().unwrap();
    assert_eq!(found.len(), 12);
    let of = |id: &str| found.iter().find(|one| one["id"] == id).unwrap();
    assert_eq!((&of("E08")["final"], &of("E08")["variant"]), (&json!("highRiskAnnexI"), &json!("sectionB")));
    assert_eq!((&of("E02")["open"], &of("E02")["articles"][0]), (&Value::Null, &json!("Art. 6(2), Annex III")));
    let duties = of("E02")["duties"].as_array().unwrap();
    assert!(
        duties
            .iter()
            .any(|duty| duty["article"] == "Art. 27" && duty["date"] == "2030-08-02" && duty["kind"] == "duty")
    );
    let spoken = aims(&["classify", cases, "--lang", "es"]);
    let spoken = String::from_utf8(spoken.stdout).unwrap();
    assert!(spoken.contains("E11: práctica prohibida") && spoken.contains("art. 5, ap. 1 bis"), "{spoken}");
    let folder = tempfile::tempdir().unwrap();
    let open = folder.path().join("cases.json");
    std::fs::write(&open, r#"[{"id": "A", "answers": {"Q01": "yes"}}]"#).unwrap();
    let open = answer(&aims(&["classify", open.to_str().unwrap(), "--json"]));
    assert_eq!((&open[0]["open"], &open[0]["collected"]), (&json!("Q02"), &json!([])));
    assert_eq!(aims(&["classify", "/no/such/cases.json", "--json"]).status.code(), Some(1));
}

#[test]
fn the_catalogue_is_complete() {
    let catalogue = answer(&aims(&["catalogue", "--json", "--lang", "es"]));
    assert_eq!(catalogue["controls"].as_array().unwrap().len(), 38);
    assert_eq!(catalogue["controls"][0]["title"], "Política de IA");
    let requirements = catalogue["subclauses"].as_array().unwrap().iter();
    assert_eq!(requirements.map(|s| s["requirements"].as_array().unwrap().len()).sum::<usize>(), 134);
}

#[test]
fn apply_stops_at_the_first_refused_line_and_the_lines_before_stand() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path());
    let edits = folder.path().join("edits.jsonl");
    let bad = json!({"person": {"add": {"name": " "}}}).to_string();
    std::fs::write(&edits, [person(1), bad, person(2)].join("\n")).unwrap();
    let out = aims(&["apply", &file, &edits.to_string_lossy()]);
    assert_eq!(out.status.code(), Some(1));
    assert!(said(&out).contains("Line 2") && said(&out).contains("name: This must not be empty"), "{}", said(&out));
    assert_eq!(String::from_utf8_lossy(&out.stdout).lines().count(), 1);
    let found = answer(&people(&file))["rows"].take();
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(aims(&["check", &file]).status.code(), Some(0));
}

#[test]
fn a_rehearsal_changes_no_byte() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path());
    let before = std::fs::read(&file).unwrap();
    let edits = folder.path().join("edits.jsonl");
    std::fs::write(&edits, person(1)).unwrap();
    let out = aims(&["apply", &file, &edits.to_string_lossy(), "--rehearse"]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    assert_eq!(answer(&out)["wouldCommit"], true);
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn no_text_steers_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path());
    let edits = folder.path().join("e.jsonl").to_string_lossy().into_owned();
    let name = "Ada \u{202e}ecalevoL";
    std::fs::write(&edits, json!({"person": {"add": {"id": "p", "name": name}}}).to_string()).unwrap();
    let raw = |out: &Output| {
        let all = String::from_utf8_lossy(&out.stdout).into_owned() + &said(out);
        all.chars().any(|c| aims_core::steers(c) && c != '\n')
    };
    let out = aims(&["apply", &file, &edits, "--author", "Mara\u{1b}]0;owned\u{7}"]);
    assert!(out.status.code() == Some(1) && said(&out).contains("author") && !raw(&out), "{}", said(&out));
    assert_eq!(aims(&["apply", &file, &edits]).status.code(), Some(0));
    // An answer spells the mark out, and says the same to whoever reads it.
    let out = people(&file);
    assert!(!raw(&out) && answer(&out).to_string().contains(name));
    for words in [
        &["view", &file, "no\u{1b}[31m\u{9b}1mthing"][..],
        &["\u{1b}[2J"],
        &["check", "no\u{1b}[2J.aims"],
        &["new", "x.aims", "--name", "A\u{1b}[2J", "--country", "DE", "--zone", "Europe/Berlin"],
    ] {
        let out = aims(words);
        assert!(!out.status.success() && !raw(&out), "{words:?}: {}", said(&out));
    }
}

#[test]
fn history_names_edits_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path());
    let out = aims(&["history", &file, "--lang", "es"]);
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(text.contains("Mara Voss") && text.contains("Crear el espacio de trabajo"), "{text}");
}

#[test]
fn every_view_and_edit_is_described() {
    let list = answer(&aims(&["view", "--list"]));
    assert!(list.as_array().unwrap().iter().any(|view| view["name"] == "statement.grid"));
    assert!(answer(&aims(&["apply", "--schema"]))["oneOf"].as_array().unwrap().len() >= 4);
}

#[test]
fn files_that_are_no_workspace_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path());
    let whole = std::fs::read(&file).unwrap();
    let mut newer = whole.clone();
    newer[63] = 99;
    let cases: [(&str, &[u8], &str); 5] = [
        (
            "text.aims",
            b"Dear auditor, this is a letter and no workspace at all, whatever its name may say.",
            "not an AIMS",
        ),
        ("empty.aims", b"", "cut short"),
        ("short.aims", &whole[..whole.len() / 2], "cut short"),
        ("noise.aims", &[0xA5; 5000], "not an AIMS"),
        ("newer.aims", &newer, "newer version"),
    ];
    for (name, bytes, sentence) in cases {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let out = aims(&["view", &path.to_string_lossy(), "organisation"]);
        assert_eq!(out.status.code(), Some(1), "{name}");
        assert!(said(&out).contains(sentence), "{name}: {}", said(&out));
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name}");
    }
    let planted = folder.path().join("planted.aims");
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "CREATE VIEW v AS SELECT * FROM person",
        "CREATE TABLE extra (a)",
        "CREATE INDEX i ON person (name)",
    ] {
        std::fs::write(&planted, &whole).unwrap();
        rusqlite::Connection::open(&planted).unwrap().execute_batch(sql).unwrap();
        let out = aims(&["check", &planted.to_string_lossy()]);
        assert_eq!(out.status.code(), Some(1), "{sql}");
        assert!(said(&out).contains("structure"), "{sql}: {}", said(&out));
    }
    let out = aims(&["view", &folder.path().to_string_lossy(), "organisation"]);
    assert!(said(&out).contains("not a regular file"), "{}", said(&out));
}

/// Kills `aims apply` at a moment that moves from round to round: what was reported as done must be there afterwards.
#[test]
fn two_hundred_kills_lose_no_acknowledged_edit() {
    let rounds: usize = std::env::var("AIMS_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(200);
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path());
    let mut acknowledged = 0;
    let mut sent = 0;
    for round in 0..rounds {
        let mut child = Command::new(env!("CARGO_BIN_EXE_aims"))
            .args(["apply", &file, "-"])
            .env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        for _ in 0..8 {
            // A killed run may have committed a line it did not report; keys are therefore never used twice.
            sent += 1;
            writeln!(input, "{}", person(sent)).unwrap();
        }
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        for _ in 0..round % 7 {
            let line: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
            acknowledged += 1;
            assert!(line["entry"].as_u64().unwrap() > acknowledged);
        }
        std::thread::sleep(std::time::Duration::from_micros((round as u64 * 997) % 9_000));
        child.kill().unwrap();
        // What was still written before the kill is acknowledged too.
        acknowledged +=
            lines.map_while(Result::ok).filter(|line| serde_json::from_str::<Value>(line).is_ok()).count() as u64;
        child.wait().unwrap();
        if round % 20 == 19 || round + 1 == rounds {
            let out = aims(&["check", &file]);
            assert_eq!(out.status.code(), Some(0), "round {round}: {}", said(&out));
            let found = answer(&people(&file))["total"].as_u64().unwrap();
            assert!(found >= acknowledged, "round {round}: {found} of {acknowledged}");
        }
    }
    assert!(acknowledged > rounds as u64, "too few edits were under way to prove anything");
}

/// The policy is read by everybody, so it is one page; in a Spanish workspace the drafts are Spanish.
#[test]
fn the_policy_is_one_page_and_a_spanish_workspace_is_drafted_in_spanish() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for lang in ["en", "es"] {
        let file = at(&format!("{lang}.aims"));
        assert_eq!(aims(&["sample", &file, "--lang", lang]).status.code(), Some(0));
        let documents = answer(&aims(&["view", &file, "documents.list"]));
        let policy = documents.as_array().unwrap().iter().find(|one| one["number"] == "TXT-001").unwrap();
        assert!(policy["renderings"].as_array().unwrap().iter().all(|one| one["pages"] == 1), "{policy}");
    }
    let file = at("nuevo.aims");
    let place = ["--name", "Brezal", "--country", "ES", "--zone", "Europe/Madrid", "--lang", "es"];
    assert_eq!(aims(&[&["new", &file], &place[..]].concat()).status.code(), Some(0));
    assert_eq!(answer(&aims(&["view", &file, "organisation"]))["contentLanguage"], "es");
}

#[test]
fn the_sample_prints_both_documents_as_issued_and_a_backup_restores() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let file = at("s.aims");
    assert_eq!(aims(&["sample", &file]).status.code(), Some(0));
    for (document, lang) in
        [("statement", "en"), ("statement", "es"), ("management-review", "en"), ("management-review", "es")]
    {
        let (one, two) = (at("1.pdf"), at("2.pdf"));
        for out in [&one, &two] {
            let out = aims(&["print", &file, document, "-o", out, "--lang", lang]);
            assert_eq!(out.status.code(), Some(0), "{}", said(&out));
        }
        assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&two).unwrap());
    }
    let draft =
        answer(&aims(&["print", &file, "management-review", "--review", "MR-2026-2", "-o", &at("d.pdf"), "--json"]));
    assert_eq!(draft["issued"], false);
    assert_eq!(aims(&["print", &file, "statement", "--version", "9.9", "-o", &at("x.pdf")]).status.code(), Some(1));
    // A register as a list, by its noun; a noun there is not is named.
    let listed = ["print", &file, "register", "useRequest", "--filter", "state=approved", "-o", &at("l.pdf"), "--json"];
    assert_eq!(answer(&aims(&listed))["issued"], false);
    assert_eq!(aims(&["print", &file, "register", "nothing", "-o", &at("x.pdf")]).status.code(), Some(1));
    assert_eq!(aims(&["print", &file, "master-list", "-o", &at("m.pdf")]).status.code(), Some(0));
    assert_eq!(aims(&["print", &file, "statement", "--docx", "-o", &at("x.docx")]).status.code(), Some(2));
    // A text for Word that came back is held against what was exported, and nothing of it enters the text.
    let word = at("back.docx");
    assert_eq!(aims(&["print", &file, "text", "--text", "TXT-001", "--docx", "-o", &word]).status.code(), Some(0));
    let back = answer(&aims(&["compare", &file, "TXT-001", &word, "--json"]));
    let same = |found: &Value| found["parts"].as_array().unwrap().iter().all(|one| one["mark"] == "same");
    assert!(same(&back) && back["movedOn"] == false && !back["parts"].as_array().unwrap().is_empty(), "{back}");
    let out = aims(&["compare", &file, "TXT-001", &word]);
    assert!(out.status.code() == Some(0) && said(&out).contains("word for word"), "{}", said(&out));
    assert_eq!(aims(&["compare", &file, "TXT-002", &word]).status.code(), Some(1));
    assert_eq!(aims(&["compare", &file, "TXT-001", &file]).status.code(), Some(1));
    assert_eq!(aims(&["compare", &file, "TXT-001", "--from", "1.0", "--to", "1.0"]).status.code(), Some(0));
    // The head in the foot of an issued document proves the history.
    let issued = answer(&aims(&["view", &file, "documents.list"]))[0].clone();
    let head = format!("{}:{}", issued["headSeq"], issued["headHash"].as_str().unwrap());
    assert_eq!(aims(&["check", &file, "--head", &head]).status.code(), Some(0));
    // The number alone asks whether the entry is there, and accuses nobody.
    assert_eq!(aims(&["check", &file, "--head", &issued["headSeq"].to_string()]).status.code(), Some(0));
    assert_eq!(aims(&["check", &file, "--head", "99999"]).status.code(), Some(1));
    let wrong = format!("{}:{}", issued["headSeq"], "0".repeat(32));
    assert_eq!(aims(&["check", &file, "--head", &wrong]).status.code(), Some(1));

    let backup = answer(&aims(&["backup", &file, "--to", &at("b"), "--json"]))["path"].as_str().unwrap().to_owned();
    let edits = at("e.jsonl");
    std::fs::write(&edits, person(1)).unwrap();
    assert_eq!(aims(&["apply", &file, &edits]).status.code(), Some(0));
    let count = || answer(&people(&file))["total"].as_u64().unwrap();
    let more = count();
    let out = aims(&["restore", &file, &backup, "--to", &at("b")]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    assert_eq!(count(), more - 1);
    assert_eq!(aims(&["check", &file, "--head", &head]).status.code(), Some(0));
}
