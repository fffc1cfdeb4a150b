//! A stranger's file is looked into by a child with limits: whatever it is, it ends inert, bounded and named, and the parent goes on.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use aims_peek::{Asked, Found, Kind, Limits, Stopped, Want, look};

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_aims"))
}

fn within(bytes: Vec<u8>, want: Want) -> Result<Found, Stopped> {
    look(program(), Asked { want }, bytes, Limits { time: Duration::from_secs(30) }, &|| true)
}

/// A PDF of these objects, the first of them the catalogue.
fn pdf(objects: &[String]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    places.iter().for_each(|place| out.extend(format!("{place:010} 00000 n \n").bytes()));
    out.extend(format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes());
    out
}

fn stream(dict: &str, content: &str) -> String {
    format!("<<{dict}/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// One page of this size, drawn by this, with what else its resources hold.
fn page(size: &str, content: &str, resources: &str, more: &[String]) -> Vec<u8> {
    let font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Count 1/Kids[3 0 R]>>".to_owned(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size}]/Contents 4 0 R/Resources<<{font}{resources}>>>>"),
        stream("", content),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

/// An archive of these parts, and of so many more, of a hundred megabytes each, that hold nothing.
fn office(parts: &[(&str, &[u8])], nothing: usize) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    if nothing > 0 {
        let mut one = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        one.start_file("nothing", options).unwrap();
        std::io::copy(&mut std::io::Read::take(std::io::repeat(b' '), 100_000_000), &mut one).unwrap();
        let mut one = zip::ZipArchive::new(one.finish().unwrap()).unwrap();
        for at in 0..nothing {
            archive.raw_copy_file_rename(one.by_index_raw(0).unwrap(), format!("word/media/{at}.xml")).unwrap();
        }
    }
    archive.finish().unwrap().into_inner()
}

const DOCUMENT: &[u8] = br#"<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Readings of </w:t><w:t>Inlet &amp; Outlet</w:t></w:r></w:p><w:p><w:r><w:t>Marta</w:t></w:r></w:p></w:body></w:document>"#;

#[test]
fn a_page_of_a_pdf_is_drawn_and_read() {
    let bytes =
        page("612 792", "BT /F 24 Tf 72 700 Td (Inlet was read) Tj 0 -40 Td (by Marta on Friday) Tj ET", "", &[]);
    let found = within(bytes, Want::Page(1)).unwrap();
    assert_eq!((found.kind, found.pages), (Kind::Pdf, 1));
    assert_eq!(found.text, "Inlet was read\nby Marta on Friday");
    let reader = png::Decoder::new(std::io::Cursor::new(&found.picture)).read_info().unwrap();
    assert_eq!(reader.info().width, 1100);
    assert!(found.notes().is_empty());
}

#[test]
fn a_hostile_pdf_ends_bounded_and_named() {
    // A page larger than any paper.
    assert!(matches!(within(page("900000000 900000000", "", "", &[]), Want::Page(1)), Err(Stopped::Large)));
    // One as thin as a hair is drawn all the same.
    assert!(within(page("14000 1", "", "", &[]), Want::Page(1)).is_ok());
    // A form that draws itself, and tells nothing but itself.
    let again = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do");
    let looped = page("612 792", "/X Do", "/XObject<</X 5 0 R>>", &[again]);
    let came = within(looped, Want::Page(1));
    assert!(came.is_ok() || matches!(came, Err(Stopped::Memory | Stopped::Time | Stopped::Unreadable)), "{came:?}");
    // Pages that are their own parents, brackets without end, and a script that would open a page.
    let kids = pdf(&["<</Type/Catalog/Pages 2 0 R>>".into(), "<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>".into()]);
    assert!(matches!(within(kids, Want::Page(1)), Err(Stopped::Unreadable | Stopped::Memory | Stopped::Time)));
    let nested = format!("<</Type/Catalog/Pages 2 0 R/X {}{}>>", "[".repeat(200_000), "]".repeat(200_000));
    let deep = within(pdf(&[nested, "<</Type/Pages/Count 0/Kids[]>>".into()]), Want::Page(1));
    assert!(matches!(deep, Err(Stopped::Unreadable | Stopped::Memory | Stopped::Time)), "{deep:?}");
    let script = page(
        "612 792",
        "BT /F 12 Tf 72 700 Td (Open me) Tj ET",
        "",
        &["<</S/JavaScript/JS(app.launchURL\\('http://example.org'\\))>>".into()],
    );
    let found = within(script, Want::Page(1)).unwrap();
    assert_eq!((found.text.as_str(), found.scripts), ("Open me", true));
    assert!(matches!(within(b"%PDF-1.7 and nothing else".to_vec(), Want::Page(1)), Err(Stopped::Unreadable)));
}

#[test]
fn a_picture_that_claims_too_much_is_named_and_others_are_made_small() {
    let mut claims = Vec::new();
    let mut encoder = png::Encoder::new(&mut claims, 60_000, 60_000);
    encoder.set_color(png::ColorType::Rgb);
    drop(encoder.write_header().unwrap());
    assert!(matches!(within(claims, Want::Page(1)), Err(Stopped::Large)));
    let mut wide = Vec::new();
    let mut encoder = png::Encoder::new(&mut wide, 4_000, 1_000);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_image_data(&vec![200; 4_000_000]).unwrap();
    let found = within(wide, Want::Page(1)).unwrap();
    let reader = png::Decoder::new(std::io::Cursor::new(&found.picture)).read_info().unwrap();
    assert_eq!((found.kind, reader.info().width), (Kind::Image, 1_334));
    assert!(matches!(within(b"\x89PNG\r\n\x1a\nand no more".to_vec(), Want::Page(1)), Err(Stopped::Unreadable)));
    let gif = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;".to_vec();
    assert_eq!(within(gif, Want::Page(1)).unwrap().kind, Kind::Image);
}

#[test]
fn markup_is_text_and_what_steers_is_seen() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(2)</script></svg>";
    let found = within(svg.into(), Want::Page(1)).unwrap();
    assert_eq!((found.kind, found.text.as_str(), found.scripts), (Kind::Text, svg, true));
    assert!(found.picture.is_empty(), "it is never drawn");
    let found = within("name,file\nAda,invoice\u{202E}fdp.exe\u{1b}[2J".into(), Want::Page(1)).unwrap();
    assert_eq!(found.text, "name,file\nAda,invoice⟨U+202E⟩fdp.exe⟨U+001B⟩[2J");
    let found = within(b"Jos\xe9 ley\xf3 los registros".to_vec(), Want::Words).unwrap();
    assert_eq!(found.text, "José leyó los registros");
    let found = within("z".repeat(3_000_000).into_bytes(), Want::Page(1)).unwrap();
    assert!(found.cut && found.text.len() == aims_peek::MOST_PAGE);
    assert_eq!(within(b"MZ\x90\0\x03\0\0\0".to_vec(), Want::Page(1)).unwrap().notes(), ["peek-none"]);
}

#[test]
fn an_office_document_tells_its_text_and_names_its_macros() {
    let parts: &[(&str, &[u8])] = &[("word/document.xml", DOCUMENT), ("word/vbaProject.bin", b"Sub AutoOpen()")];
    let found = within(office(parts, 0), Want::Words).unwrap();
    assert_eq!((found.kind, found.macros), (Kind::Office, true));
    assert_eq!(found.text, "Readings of Inlet & Outlet\nMarta\n");
    let entity = br#"<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:t xmlns:w="w">x&b;y</w:t>"#;
    assert_eq!(within(office(&[("word/document.xml", entity)], 0), Want::Words).unwrap().text, "xy");
    // Three gigabytes in three megabytes.
    let bomb = office(&[("word/document.xml", DOCUMENT)], 30);
    assert!(bomb.len() < 4_000_000, "{}", bomb.len());
    let begun = Instant::now();
    assert!(matches!(within(bomb, Want::Words), Err(Stopped::Large)));
    assert!(begun.elapsed() < Duration::from_secs(10));
    let other = within(office(&[("notes.txt", b"Marta")], 0), Want::Page(1)).unwrap();
    assert_eq!((other.kind, other.notes()), (Kind::Other, vec!["peek-none"]));
}

/// A program that does something else than asked.
fn false_child(folder: &Path, does: &str) -> PathBuf {
    let path = folder.join("child");
    std::fs::write(&path, format!("#!/bin/sh\n{does}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[test]
fn a_child_that_never_answers_floods_or_dies_is_ended_and_the_parent_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let asked = Asked { want: Want::Words };
    let limits = Limits { time: Duration::from_millis(400) };
    let ask = |does: &str| look(&false_child(folder.path(), does), asked, vec![0; 1_000_000], limits, &|| true);
    let begun = Instant::now();
    assert!(matches!(ask("exec sleep 60"), Err(Stopped::Time)));
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert!(matches!(ask("exec yes"), Err(Stopped::Unreadable)));
    assert!(matches!(ask("exec cat /dev/zero"), Err(Stopped::Unreadable | Stopped::Time)));
    assert!(matches!(ask("kill -ABRT $$"), Err(Stopped::Memory)));
    assert!(matches!(ask("kill -XCPU $$"), Err(Stopped::Time)));
    assert!(matches!(ask("exit 1"), Err(Stopped::Unreadable)));
    assert!(matches!(look(Path::new("/nowhere"), asked, Vec::new(), limits, &|| true), Err(Stopped::Start(_))));
    // Nobody waits any more.
    let begun = Instant::now();
    let child = false_child(folder.path(), "exec sleep 60");
    assert!(matches!(look(&child, asked, Vec::new(), Limits::default(), &|| false), Err(Stopped::Unwanted)));
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[test]
fn the_child_has_no_file_no_socket_no_process_and_little_memory() {
    let mut child = Command::new(program())
        .arg(aims_peek::CHILD)
        .env_clear()
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // It waits for a question: its limits stand already.
    let limits = PathBuf::from(format!("/proc/{}/limits", child.id()));
    let mut text = String::new();
    for _ in 0..200 {
        text = std::fs::read_to_string(&limits).unwrap();
        if text.lines().any(|line| line.starts_with("Max open files") && line.contains(" 3 ")) {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let hard = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}: {text}"));
        line[name.len()..].split_whitespace().nth(1).unwrap().to_owned()
    };
    assert_eq!(hard("Max open files"), "3");
    assert_eq!(hard("Max file size"), "0");
    assert_eq!(hard("Max processes"), "0");
    assert_eq!(hard("Max core file size"), "0");
    assert_eq!(hard("Max cpu time"), "8");
    assert_eq!(hard("Max data size"), (512_u64 << 20).to_string());
    child.kill().unwrap();
    child.wait().unwrap();
}

/// What the command says of these words, in a folder that is its home too.
fn aims_in(folder: &Path, words: &[&str]) -> (String, String) {
    let mut command = Command::new(program());
    command
        .args(words)
        .current_dir(folder)
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL")
        .env("AIMS_AUTHOR", "Mara Voss");
    let out = command.env("XDG_DATA_HOME", folder.join("data")).env("HOME", folder).output().unwrap();
    (String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
}

/// A file larger than what is kept stays where it is; its words are read there all the same, and where they cannot be its item says
/// why.
#[test]
fn words_of_a_large_file_are_read_where_it_lies() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let aims = |words: &[&str]| aims_in(folder, words);
    aims(&["new", "a.aims", "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"]);
    std::fs::write(folder.join("log.txt"), "Nothing unusual in Wintergarten.\n".repeat(200_000)).unwrap();
    // Megabytes that no page uses.
    let more = [stream("", &"0".repeat(5_000_000))];
    let bytes = page("612 792", "BT /F 24 Tf 72 700 Td (Readings of Sommerhaus) Tj ET", "", &more);
    std::fs::write(folder.join("reading.pdf"), bytes).unwrap();
    std::fs::write(folder.join("broken.pdf"), [b"%PDF-1.7\n".to_vec(), vec![b'x'; 5_000_000]].concat()).unwrap();
    // Longer than what is handed to a child; the disk holds none of it.
    std::fs::File::create(folder.join("huge.bin")).unwrap().set_len(aims_peek::MOST_BYTES + 1).unwrap();
    let (_, told) = aims(&["evidence", "a.aims", "log.txt", "reading.pdf", "broken.pdf", "huge.bin"]);
    assert!(!told.contains("kept"), "{told}");
    let (rows, _) = aims(&["view", "a.aims", "register.rows", r#"{"noun": "evidence"}"#]);
    let rows: serde_json::Value = serde_json::from_str(&rows).unwrap();
    let stands: Vec<(&str, &str)> = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["values"]["fileName"].as_str().unwrap(), row["values"]["searched"].as_str().unwrap()))
        .collect();
    for expected in [("log.txt", "read"), ("reading.pdf", "read"), ("broken.pdf", "unreadable"), ("huge.bin", "large")]
    {
        assert!(stands.contains(&expected), "{expected:?} in {stands:?}");
    }
    for (word, number) in [("wintergar", "EV-001"), ("sommerhaus", "EV-002")] {
        let (found, _) = aims(&["view", "a.aims", "search", &format!(r#"{{"text": "{word}"}}"#)]);
        let hits: serde_json::Value = serde_json::from_str(&found).unwrap();
        assert_eq!((&hits[0]["number"], &hits[0]["inside"]), (&number.into(), &true.into()), "{found}");
    }
    let (checked, told) = aims(&["check", "a.aims"]);
    assert!(!checked.contains("not as they were") && !told.contains("not as they were"), "{checked} {told}");
}

#[test]
fn words_of_a_file_are_found_and_shown_by_the_command() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let aims = |words: &[&str]| aims_in(folder, words);
    aims(&["new", "a.aims", "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"]);
    let bytes = page("612 792", "BT /F 24 Tf 72 700 Td (Nothing unusual in Wintergarten) Tj ET", "", &[]);
    std::fs::write(folder.join("reading.pdf"), bytes).unwrap();
    let (_, told) = aims(&["evidence", "a.aims", "reading.pdf"]);
    assert!(told.contains("kept"), "{told}");
    let (shown, _) = aims(&["evidence", "a.aims", "--show", "EV-001", "-o", "page.png"]);
    assert_eq!(shown.trim(), "Nothing unusual in Wintergarten");
    assert!(std::fs::read(folder.join("page.png")).unwrap().starts_with(b"\x89PNG"));
    let (found, _) = aims(&["view", "a.aims", "search", r#"{"text": "wintergar"}"#]);
    let hits: serde_json::Value = serde_json::from_str(&found).unwrap();
    assert_eq!(hits[0]["number"], "EV-001", "{found}");
    assert_eq!((&hits[0]["inside"], &hits[0]["snippet"]), (&true.into(), &"Nothing unusual in Wintergarten".into()));
    let (checked, told) = aims(&["check", "a.aims"]);
    assert!(!checked.contains("not as they were") && !told.contains("not as they were"), "{checked} {told}");
}
