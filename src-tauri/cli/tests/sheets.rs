//! Registers from and to spreadsheets: dry run, bad rows, the way there and back.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

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

fn done(words: &[&str]) -> String {
    let out = aims(words);
    assert_eq!(out.status.code(), Some(0), "{words:?}: {}", said(&out));
    said(&out)
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).into_owned()
}

fn made(folder: &Path, name: &str) -> String {
    let file = folder.join(name).to_string_lossy().into_owned();
    done(&["new", &file, "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"]);
    let people = folder.join("people.jsonl");
    std::fs::write(&people, r#"{"person": {"add": {"name": "Dora Director"}}}"#).unwrap();
    done(&["apply", &file, &people.to_string_lossy()]);
    file
}

/// What every system says; a person by name, because keys differ from file to file.
fn table(file: &str) -> Vec<Value> {
    let out = aims(&["view", file, "register.rows", r#"{"noun": "system", "limit": 500}"#]);
    let mut page: Value = serde_json::from_slice(&out.stdout).unwrap();
    let rows = page["rows"].as_array_mut().unwrap();
    for row in rows.iter_mut() {
        let names = row["names"].clone();
        row["id"].take();
        for (field, name) in names.as_object().unwrap() {
            row["values"][field] = name.clone();
        }
    }
    rows.clone()
}

#[test]
fn a_sheet_is_tried_then_taken_and_comes_back_without_loss() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path(), "a.aims");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let sheet = path("in.csv");
    let text = "Sistema;Finalidad;Responsable;Etapa;En uso desde;Alcance;Motivo;Datos personales;Color\n\
        Cribado;=Ordena documentos;Dora Director;En uso;01/06/2026;Sí;Servicio propio;sí;azul\n\
        Notas;Actas;Nadie;En uso;;;;no;rojo\n\
        Prueba;;;Retirado;;Fuera;La prueba terminó en mayo;;\n";
    std::fs::write(&sheet, text).unwrap();
    let out = aims(&["import", &file, "system", &sheet, "--dry-run"]);
    assert_eq!(out.status.code(), Some(1));
    let told = said(&out);
    for part in
        ["Row 3, Business owner", "no person “Nadie”", "left out: Color", "would be taken: 2. Rows refused: 1.", "(E2)"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    let out = aims(&["import", &file, "system", &sheet]);
    assert_eq!(out.status.code(), Some(1));
    assert!(said(&out).contains("--skip-bad"), "{}", said(&out));
    assert!(table(&file).is_empty());
    let told = done(&["import", &file, "system", &sheet, "--skip-bad"]);
    assert!(told.contains("Rows taken: 2. Records added: 2. Rows left out: 1."), "{told}");
    let before = table(&file);
    assert_eq!(before.len(), 2);
    for (out, lang) in [("a.csv", "en"), ("b.csv", "es"), ("c.xlsx", "en"), ("d.xlsx", "es")] {
        done(&["export", &file, "system", &path(out), "--lang", lang]);
        let again = std::fs::read(path(out)).unwrap();
        done(&["export", &file, "system", &path(out), "--lang", lang]);
        assert_eq!(std::fs::read(path(out)).unwrap(), again, "{out}: the same state, the same bytes");
        let other = made(folder.path(), &format!("{out}.aims"));
        done(&["import", &other, "system", &path(out)]);
        assert_eq!(table(&other), before, "{out}");
    }
    assert_eq!(aims(&["check", &file]).status.code(), Some(0));
}

#[test]
fn wrong_use_and_wrong_files_are_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let file = made(folder.path(), "a.aims");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    std::fs::write(path("bad.xlsx"), b"PK no archive").unwrap();
    std::fs::write(path("noname.csv"), b"Purpose,Stage\nx,Idea\n").unwrap();
    let cases: [(&[&str], i32, &str); 6] = [
        (&["import", &file, "people", &path("bad.xlsx")], 2, "not a register"),
        (&["import", &file, "system"], 2, "SHEET is missing"),
        (&["import", &file, "system", &path("bad.xlsx")], 1, "damaged"),
        (&["import", &file, "system", &path("noname.csv")], 1, "No column says the name"),
        (&["export", &file, "system", &path("out.pdf")], 2, "neither .csv nor .xlsx"),
        (&["export", &file, "nothing", &path("out.csv")], 2, "not a register"),
    ];
    for (words, code, part) in cases {
        let out = aims(words);
        assert_eq!(out.status.code(), Some(code), "{words:?}");
        assert!(said(&out).contains(part) && !said(&out).contains('\u{27e8}'), "{words:?}: {}", said(&out));
    }
}
