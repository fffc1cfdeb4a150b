//! Texts in the window: written by keys, two versions side by side, and a copy for Word that came back.

use std::io::{Read, Write};
use std::path::Path;

use serde_json::{Value, json};

use super::screens::dress;
use super::{axe, chord};
use crate::webdriver::Window;
use crate::{ALONE, Desk, judge, make};

/// A picture to be looked at, where somebody wants one.
pub fn look(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os("AIMS_SCREENS") {
        window.picture(&Path::new(&folder).join(format!("{name}.png")));
    }
}

/// A company with a policy that could be approved.
fn drafted(window: &Window) {
    make(window);
    let says = json!({
        "organisation.activity": "sorts letters for clinics", "organisation.aiPurpose": "to propose the right desk",
        "policy.related": "the security policy", "policy.outside": "on the website", "concern.channel": "concerns@example.org"
    });
    for edit in [
        json!({"person": {"add": {"id": "md", "name": "Mara", "role": "Director", "topManagement": true}}}),
        json!({"person": {"add": {"id": "lead", "name": "Ada", "role": "Quality"}}}),
        json!({"role": {"add": {"name": "AI lead", "kind": "aiLead", "person": "lead"}}}),
        json!({"text": {"draft": {"kinds": ["policy"], "says": says}}}),
    ] {
        window.edit(&edit);
    }
}

/// The same, approved.
fn ready(window: &Window) {
    drafted(window);
    window.edit(&json!({"text": {"approve": {"id": "TXT-001"}}}));
}

fn paragraph(window: &Window, nth: usize) -> Value {
    window.view("text.page", &json!({"id": "TXT-001"}))["paragraphs"][nth].clone()
}

#[test]
fn two_versions_are_read_side_by_side_by_keys_in_both_languages() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    window.size(1280, 800);
    ready(&window);
    let (third, fifth) = (paragraph(&window, 2), paragraph(&window, 4));
    let body = third["body"].as_str().unwrap().replace("three to five", "at most four");
    window.edit(&json!({"paragraph": {"amend": {"id": third["id"], "patch": {"body": body}}}}));
    window.edit(&json!({"paragraph": {"retire": {"id": fifth["id"], "why": "Elsewhere."}}}));
    for (lang, state, gone, next) in [
        ("en", "One paragraph changed, 0 new, 1 gone, 0 moved.", "Gone", "Next difference"),
        (
            "es",
            "Un párrafo modificado; nuevos: 0; suprimidos: 1; cambiados de sitio: 0.",
            "Suprimido",
            "Diferencia siguiente",
        ),
    ] {
        dress(&window, lang, "light");
        window.run("location.hash = '#/texts/TXT-001/page'");
        window.click("main", if lang == "en" { "Compare versions" } else { "Comparar versiones" });
        window.until(&format!("document.querySelector('main header p')?.innerText === {}", json!(state)));
        axe(&window, lang);
        look(&window, &format!("{lang}-text-compare"));
        // What is marked says so without a colour: a sign, a word that is heard, struck or underlined.
        assert_eq!(
            window.run(
                "return [...document.querySelectorAll('main del, main ins')].map(one => one.textContent).slice(0, 2)"
            ),
            json!(if lang == "en" {
                ["[gone: three to five ]", "[new: at most four ]"]
            } else {
                ["[suprimido: three to five ]", "[nuevo: at most four ]"]
            })
        );
        // F7 goes from one difference to the next.
        chord(&window, "F7", "shiftKey: false");
        window.until("document.activeElement.innerText.includes('at most four')");
        chord(&window, "F7", "shiftKey: false");
        window.until(&format!("document.activeElement.textContent.includes({})", json!(gone)));
        chord(&window, "F7", "shiftKey: true");
        window.until("document.activeElement.innerText.includes('at most four')");
        window.click("main", next);
        // Only what differs: two paragraphs of eight.
        assert_eq!(window.run("return document.querySelectorAll('main tbody').length"), json!(8));
        window.run("document.querySelector('main input[type=checkbox]').click()");
        window.until("document.querySelectorAll('main tbody').length === 2");
        axe(&window, "only what differs");
        // The other way round, what is gone is new.
        window.run("const one = document.querySelectorAll('main select')[0]; one.value = 'draft'; one.dispatchEvent(new Event('change', {bubbles: true}))");
        window.until("location.hash.endsWith('/compare/draft/draft')");
        window.until("document.querySelectorAll('main tbody').length === 0");
    }
}

#[test]
fn a_text_with_a_list_and_a_table_is_written_by_keys_approved_and_printed() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    window.size(1280, 800);
    drafted(&window);
    for lang in ["en", "es"] {
        dress(&window, lang, "light");
        window.run("location.hash = '#/texts/TXT-001/page'");
        window.until("document.querySelector('article button.edit')");
        window.run("document.querySelectorAll('article button.edit')[2].focus()");
        window.strike(&["Enter"]);
        // The editor comes, has the focus, and holds the policy of this window: no style of its own was refused.
        window.until("document.activeElement.classList.contains('ProseMirror')");
        assert_eq!(window.run("return getComputedStyle(document.activeElement).whiteSpaceCollapse"), json!("preserve"));
        axe(&window, lang);
        if lang == "en" {
            window.strike(&[
                "Ctrl+End", "Enter", "#", " ", "H", "o", "w", "Enter", "-", " ", "o", "n", "e", "Enter", "t", "w", "o",
                "Enter", "Enter",
            ]);
            window.until("document.querySelector('.ProseMirror h3')?.innerText === 'How' && document.querySelectorAll('.ProseMirror li').length === 2");
            window.strike(&["Ctrl+Shift+T"]);
            window.until("document.querySelector('.ProseMirror table')");
            window.strike(&[
                "T", "o", "o", "l", "Tab", "F", "o", "r", "Tab", "Q", "u", "i", "l", "l", "Tab", "l", "e", "t", "t",
                "e", "r", "s", "Enter", "S", "o", "r", "t",
            ]);
            window.until("document.querySelectorAll('.ProseMirror tr').length === 3");
            axe(&window, "a table in the editor");
            look(&window, "text-editor");
            // Keys of the program are letters here.
            window.strike(&["?", "Ctrl+z"]);
            window.until("!document.querySelector('dialog[open]') && !document.querySelector('.ProseMirror').innerText.includes('?')");
            window.strike(&["Ctrl+Enter"]);
            window.until("!document.querySelector('.ProseMirror')");
            let blocks = paragraph(&window, 2)["blocks"].clone();
            assert_eq!(
                blocks.as_array().unwrap()[1..],
                json!([
                    {"is": "heading", "text": "How"},
                    {"is": "list", "numbered": false, "items": ["one", "two"]},
                    {"is": "table", "head": ["Tool", "For"], "rows": [["Quill", "letters"], ["Sort", ""]]},
                ])
                .as_array()
                .unwrap()[..]
            );
            window.until("document.querySelector('article table')?.innerText.includes('Quill')");
            axe(&window, "the text with a table");
        } else {
            window.strike(&["Escape"]);
            window.until("!document.querySelector('.ProseMirror') && document.activeElement.matches('button.edit')");
        }
    }
    // What a register says, by the list of parts.
    window.run("document.querySelectorAll('article button.edit')[2].click()");
    window.until("document.activeElement.classList.contains('ProseMirror')");
    window.run("const one = document.querySelector('article form select.small'); one.value = 'roles'; one.dispatchEvent(new Event('change', {bubbles: true}))");
    window.until("document.querySelector('.ProseMirror .live')");
    window.strike(&["Ctrl+Enter"]);
    window.until("document.querySelector('article .live table')?.innerText.includes('AI lead')");
    look(&window, "text-live");
    window.edit(&json!({"text": {"approve": {"id": "TXT-001"}}}));
    window.run("location.hash = '#/home'");
    window.until("!document.querySelector('article')");
    window.run("location.hash = '#/texts/TXT-001/page'");
    window.until("document.querySelector('main header p')?.innerText.includes('1.0')");
    window.click("main", "Vista previa");
    window.until("document.querySelectorAll('dialog img').length > 0");
    window.click("dialog", "Guardar PDF");
    window.until("document.querySelector('dialog [role=status].ok')");
    let pdfs = desk.pdfs();
    judge::judge_all(&pdfs).unwrap();
    let text = judge::text_of(&pdfs[0]).unwrap();
    for said in ["How", "Quill", "letters", "Sort", "AI lead", "Ada"] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

/// The same file for Word with some words changed, as whoever read it would save it.
fn changed(from: &Path, to: &Path, words: &[(&str, &str)]) {
    let mut read = zip::ZipArchive::new(std::fs::File::open(from).unwrap()).unwrap();
    let mut write = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for at in 0..read.len() {
        let mut part = read.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        for (old, new) in words {
            text = text.replace(old, new);
        }
        write.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        write.write_all(text.as_bytes()).unwrap();
    }
    write.finish().unwrap();
}

#[test]
fn a_copy_for_word_that_came_back_enters_the_text_by_one_act_a_paragraph() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let (folder, back) = (desk.folder.path(), desk.folder.path().join("back.docx"));
    let file = desk.file();
    let window = Window::open(
        folder,
        &[
            ("AIMS_DESK_PICK_SAVE", &file),
            ("AIMS_DESK_PICK_OPEN", &file),
            ("AIMS_DESK_PICK_PDF", folder),
            ("AIMS_DESK_PICK_TAKE", &back),
        ],
    );
    window.size(1280, 800);
    ready(&window);
    window.run("location.hash = '#/texts/TXT-001/page'");
    window.click("main", "Preview");
    window.until("document.querySelectorAll('dialog img').length > 0");
    window.click("dialog", "Save for Word");
    window.until("document.querySelector('dialog [role=status].ok')");
    let docx =
        |entry: std::fs::DirEntry| Some(entry.path()).filter(|path| path.extension().is_some_and(|end| end == "docx"));
    let saved = std::fs::read_dir(folder).unwrap().flatten().find_map(docx).unwrap();
    changed(&saved, &back, &[("three to five", "at most six"), ("Other policies", "Policies beside it")]);
    window.strike(&["Escape"]);
    for (lang, open, choose) in
        [("en", "Compare what came back", "Choose a file"), ("es", "Comparar lo devuelto", "Elegir un archivo")]
    {
        dress(&window, lang, "light");
        window.run("location.hash = '#/texts/TXT-001/page'");
        window.click("main", open);
        window.click("main", choose);
        window.until("document.querySelectorAll('main del').length === 2");
        axe(&window, lang);
        look(&window, &format!("{lang}-text-returned"));
    }
    let body = |window: &Window| paragraph(window, 2)["body"].as_str().unwrap().to_owned();
    assert!(body(&window).contains("three to five"));
    window.run("document.querySelector('main td button').focus()");
    window.strike(&["Enter"]);
    window.until("document.querySelectorAll('main td .ok').length === 1");
    // Proposed, it counts as nothing yet; at its paragraph it says where it comes from and is taken.
    assert!(body(&window).contains("three to five"));
    window.click("main", "Volver al texto");
    window.until("document.querySelector('article .card')?.innerText.includes('back.docx')");
    window.click("article .card", "Usar este borrador");
    window.until("!document.querySelector('article .card')");
    assert!(body(&window).contains("at most six"));
    assert_eq!(window.view("text.page", &json!({"id": "TXT-001"}))["state"], "draft");
}
