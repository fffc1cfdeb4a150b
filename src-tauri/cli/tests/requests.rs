//! Records are asked of people by mail and folder, and the files that come back are matched and taken in one act.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn aims(words: &[&str]) -> Output {
    aims_by("Priya Raghunathan", words)
}

/// A day in figures, `2026-12-14`: a person is told it in words.
fn digits(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit() && c != '-').any(|one| one.len() == 10 && one.matches('-').count() == 2)
}

fn aims_by(author: &str, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_aims"))
        .args(words)
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL")
        .env("AIMS_AUTHOR", author)
        .env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap()
}

fn said(out: &Output) -> String {
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// The words of a mail and of the form attached to it, decoded by another program.
fn parts(mail: &str) -> [String; 2] {
    let script = "import email, sys; told = email.message_from_file(sys.stdin)
print(chr(0).join(one.get_payload(decode=True).decode().replace(chr(13), '') for one in told.walk() if not one.is_multipart()), end='')";
    let mut python = Command::new("python3")
        .args(["-c", script])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut python.stdin.take().unwrap(), mail.as_bytes()).unwrap();
    let told = String::from_utf8(python.wait_with_output().unwrap().stdout).unwrap();
    let (body, form) = told.split_once('\0').unwrap();
    [body.to_owned(), form.to_owned()]
}

fn items(file: &str) -> Vec<Value> {
    let all = said(&aims(&["view", file, "register.rows", r#"{"noun": "evidence", "limit": 200}"#]));
    serde_json::from_str::<Value>(&all).unwrap()["rows"].as_array().unwrap().clone()
}

fn mails(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for person in std::fs::read_dir(folder).unwrap().flatten() {
        let sent: Vec<_> = std::fs::read_dir(person.path()).unwrap().flatten().map(|one| one.path()).collect();
        // Beside the mails of a person lie the form of each, and one file for their calendar, with the same records.
        let (mails, others): (Vec<_>, Vec<_>) = sent.into_iter().partition(|one| one.extension().unwrap() == "eml");
        let (forms, calendars): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|one| one.extension().unwrap() == "txt");
        let stems = |all: &[std::path::PathBuf]| {
            all.iter().map(|one| one.file_stem().unwrap().to_owned()).collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(stems(&forms), stems(&mails));
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
        let [body, form] = parts(&mail);
        // The form begins with what is missing, and of which record; the mail is read in a minute: what is wanted, which questions are open
        // and by when, what does not hold yet; who asks. All else stands in the form. The longest says what the law asks of a test of a channel.
        let [missing, sent] = [0, 1].map(|at| form.lines().nth(at).unwrap());
        assert!(missing.starts_with("Still missing for “"), "{missing}");
        let (parts, words) = (body.trim_end().split("\n\n").count(), body.split_whitespace().count());
        assert!((4..=5).contains(&parts) && words <= 175, "{parts} parts, {words} words: {body}");
        // The numbers it names are those of the questions that the form says are open.
        match body.split_once(" of the attached form ") {
            Some((before, _)) => {
                let numbers = before.rsplit("answer question").next().unwrap().trim_start_matches('s').trim();
                let named = |one: &str| one.parse::<u32>().is_ok() && missing.contains(&format!(" {one}. "));
                assert!(numbers.split(", ").all(named), "{numbers}: {missing}");
            }
            None => assert!(body.contains("For that, read the attached form ") && !missing.contains(" 1. "), "{body}"),
        }
        // Whoever gets it needs nothing but it: the form is attached, half filled; the day is a day; who asks is a person of the register.
        assert!(!form.contains("{{") && form.contains("\n1. ") && form.contains("Write after each colon"), "{form}");
        // Who brings the open round of Spain to its end by a later day is not asked for it before.
        let by = if body.contains("A.5.2-SYS-001") { "15 January 2027" } else { "14 December 2026" };
        assert!(
            body.contains(&format!(".txt and send it back in reply to this mail by {by}: about "))
                || body.contains(".txt, correct what is wrong and send it back"),
            "{body}"
        );
        let signed = "\n\nPriya Raghunathan\nFor the record “";
        assert!(body.contains(signed) && body.ends_with(" of Annex A of ISO/IEC 42001, Kestrelmoor Ltd\n"), "{body}");
        assert!(sent.contains("please send it by ") && !digits(&form) && !digits(&body), "{form} {body}");
        for never in ["{{", "…", "template", "draft is attached", "Open the"] {
            assert!(!body.contains(never), "{never}: {body}");
        }
    }
    // The forms as they went out are nobody's answer.
    assert!(!said(&aims(&["returned", &file, &out])).contains(".txt"));
    // The same in Spanish, of chosen controls and a chosen person; the computer's own name is nobody, so whoever answers for the
    // statement asks.
    let spanish = at("es");
    let asked = ["request", &file, &spanish, "--controls", "A.4.2", "--people", "Ingrid Solheim", "--lang", "es"];
    said(&aims_by("mara", &asked));
    let [mail, form] =
        parts(&std::fs::read_to_string(Path::new(&spanish).join("Ingrid Solheim/A.4.2-SYS-001.eml")).unwrap());
    assert!(
        mail.starts_with("Hola, Ingrid:\n")
            && mail.contains("responda a la pregunta 2 del formulario adjunto A.4.2-SYS-001.txt y devuélvalo")
            && mail.contains("\n\nAún no se cumple: 2. "),
        "{mail}"
    );
    assert!(!mail.contains("mara") && mail.contains("\n\nIngrid Solheim\nPara el registro «"), "{mail}");
    assert!(form.starts_with("Para «Ficha de recursos del sistema» de Inlet falta todavía: "), "{form}");
    assert!(form.contains("Escriba después de cada dos puntos") && !digits(&mail) && !digits(&form), "{form}");

    // The folder comes back: a file with its code, one in a folder with its code, one that says nothing, and one twice.
    std::fs::create_dir_all(back.join("A.2.4 review")).unwrap();
    for (name, words) in [
        ("a_4_2 SYS-001 resources.txt", "GPU, two people."),
        ("A.2.4 review/signed.txt", "Reviewed."),
        ("A.2.4 review/minutes.txt", "What was said on it."),
        ("A.2.4 review/minutes again.txt", "What was said on it."),
        ("holiday.txt", "Sun."),
        ("reply.eml", "From: ingrid@example.org\r\n\r\nAs you asked."),
    ] {
        std::fs::write(back.join(name), words).unwrap();
    }
    std::os::unix::fs::symlink("/etc/passwd", back.join("A.2.2 link.txt")).unwrap();
    let (before, back) = (items(&file), back.to_string_lossy().into_owned());
    let preview = said(&aims(&["returned", &file, &back]));
    assert!(preview.contains("A.4.2-SYS-001, into the draft EV-007"), "{preview}");
    assert!(preview.contains("holiday.txt: no code, not taken") && !preview.contains("link.txt"), "{preview}");
    assert!(preview.contains("reply.eml: no code, not taken"), "a mail that came back is told: {preview}");
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

#[test]
fn a_form_that_was_filled_in_says_what_is_new_in_it_and_nothing_that_went_out() {
    for lang in ["en", "es"] {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let (file, out, back) = (at("s.aims"), at("out"), folder.path().join("back"));
        said(&aims(&["sample", &file]));
        said(&aims(&["request", &file, &out, "--controls", "A.3.3", "--people", "Ingrid Solheim", "--lang", lang]));
        let form = std::fs::read_to_string(Path::new(&out).join("Ingrid Solheim/A.3.3.txt")).unwrap();
        // Somebody writes behind the seventh colon and below it, in another program.
        let asked = form.lines().find(|line| line.starts_with("7. ")).unwrap();
        let (label, _) = asked.trim_start_matches("7. ").split_once(':').unwrap();
        let filled =
            form.replace(&format!("{asked}\n"), &format!("7.  {label} :  Nobody\r\n    but the box <i>itself</i>\r\n"));
        assert_ne!(filled, form);
        std::fs::create_dir_all(&back).unwrap();
        std::fs::write(back.join("A.3.3.txt"), filled).unwrap();
        let before = items(&file);
        let preview = said(&aims(&["returned", &file, &back.to_string_lossy(), "--lang", lang]));
        let told: Vec<&str> = preview.lines().skip(1).collect();
        assert_eq!(told.len(), 1, "{lang}: {preview}");
        assert!(
            told[0].starts_with(&format!("  {label}")) && told[0].contains("but the box <i>itself</i>"),
            "{preview}"
        );
        assert_eq!(items(&file), before, "a preview takes nothing");
        said(&aims(&["returned", &file, &back.to_string_lossy(), "--all"]));
        let all = said(&aims(&["view", &file, "register.rows", r#"{"noun": "evidenceReply"}"#]));
        let all: Value = serde_json::from_str(&all).unwrap();
        assert_eq!(
            (all["rows"].as_array().unwrap().len(), &all["rows"][0]["values"]["question"]),
            (1, &"identityKnownTo".into())
        );
        // Who was asked on which day is kept with the workspace.
        let all = said(&aims(&["view", &file, "register.rows", r#"{"noun": "evidenceRequest"}"#]));
        let all: Value = serde_json::from_str(&all).unwrap();
        assert_eq!(all["rows"][0]["values"]["code"], "A.3.3", "{all}");
    }
}

#[test]
fn the_policy_of_the_sample_is_one_page_in_the_language_of_its_company() {
    for lang in ["en", "es"] {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let (file, pdf) = (at("s.aims"), at("policy.pdf"));
        said(&aims(&["sample", &file, "--lang", lang]));
        said(&aims(&["print", &file, "text", "--text", "TXT-001", "--lang", lang, "-o", &pdf]));
        let info = Command::new("pdfinfo").arg(&pdf).output().unwrap();
        let info = String::from_utf8_lossy(&info.stdout).into_owned();
        assert!(info.lines().any(|line| line.split_whitespace().eq(["Pages:", "1"])), "{lang}: {info}");
    }
}
