//! End to end in the real window: what the three people do, and what happens when the power goes.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![cfg(target_os = "linux")]

mod judge;
mod webdriver;

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde_json::{Value, json};
use webdriver::Window;

/// One window at a time: two of them on two cores would only wait for each other.
static ALONE: Mutex<()> = Mutex::new(());

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("a.aims")
    }

    fn open(&self) -> Window {
        let (file, folder) = (self.file(), self.folder.path());
        let answers: [(&str, &Path); 3] =
            [("AIMS_DESK_PICK_SAVE", &file), ("AIMS_DESK_PICK_OPEN", &file), ("AIMS_DESK_PICK_PDF", folder)];
        Window::open(folder, &answers)
    }

    /// The PDFs saved so far.
    fn pdfs(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap().flatten().map(|entry| entry.path());
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "pdf")).collect()
    }
}

fn named(window: &Window, name: &str) {
    window.until(&format!("document.querySelector('nav .name')?.innerText === {}", json!(name)));
}

/// Makes an organisation by hand.
fn make(window: &Window) {
    window.fill("form input", 0, "Lindenhof Triage GmbH");
    window.fill("form input", 1, "DE");
    window.fill("form input", 2, "Europe/Berlin");
    window.run("document.querySelector('form').requestSubmit()");
    named(window, "Lindenhof Triage GmbH");
}

/// Pastes a block into the focused grid.
fn paste(window: &Window, text: &str) {
    window.run(&format!(
        "const clipboard = new DataTransfer(); clipboard.setData('text/plain', {});
         document.querySelector('[data-cell=\"0-1\"]').click();
         document.querySelector('table[role=grid]').dispatchEvent(
            new ClipboardEvent('paste', {{clipboardData: clipboard, bubbles: true, cancelable: true}}))",
        json!(text)
    ));
}

#[test]
fn a_new_organisation_gets_its_statement_approved_and_printed() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    make(&window);
    window.go("Organisation");
    window.fill("textarea", 0, "Triage of letters for clinics.");
    window.fill("form input:not([type=checkbox])", 0, "Dora Director");
    window.run(
        "document.querySelector('form input[type=checkbox]').click(); document.querySelector('form').requestSubmit()",
    );
    window.until("document.querySelector('tbody input')?.value === 'Dora Director'");

    window.go("Controls");
    window.until("document.querySelectorAll('tbody tr').length === 38");
    // One by hand, in the panel: an exclusion without its words is refused, and nothing typed is lost.
    window.run("document.querySelector('[data-cell=\"37-0\"]').click()");
    window.fill("aside form select", 0, "excluded");
    window.fill("aside form select", 1, "not-carried-out");
    window.fill("aside form textarea", 0, "Too short");
    window.run("document.querySelector('aside form').requestSubmit()");
    window.until("document.querySelector('[role=alert] li')?.innerText.includes('20')");
    assert_eq!(window.run("return document.querySelector('aside form textarea').value"), "Too short");
    window.fill("aside form textarea", 0, "We have no customers outside our own group.");
    window.run("document.querySelector('aside form').requestSubmit()");
    window.until("document.querySelector('header p.muted').innerText.includes('1 excluded')");
    window.click("aside", "Close");

    // The others from a spreadsheet, first with a row that is refused: the rehearsal names it and nothing is written.
    let rows = window.view("statement.grid", &json!({}))["rows"].as_array().unwrap().clone();
    let line = |row: &Value, status: &str| {
        format!(
            "{}\tApplicable\tNamed in our assessment.\tDone by hand.\t{status}\tDora Director\t31.12.2027",
            row["number"].as_str().unwrap()
        )
    };
    let block = |status: &str| rows[..37].iter().map(|row| line(row, status)).collect::<Vec<_>>().join("\n");
    paste(&window, &block("implemented"));
    window.until("document.querySelectorAll('dialog .trouble li').length === 37");
    assert_eq!(window.run("return document.querySelector('dialog button.primary').disabled"), true);
    window.run("document.querySelector('dialog').close()");
    paste(&window, &block("Planned"));
    window.click("dialog", "Take all rows over");
    window.until("document.querySelector('header p.muted').innerText.includes('37 applicable')");
    // Codes are not pasted; they are given like everything else through the door.
    let codes: Vec<Value> = rows[..37]
        .iter()
        .enumerate()
        .map(|(at, row)| json!({"row": at + 1, "control": row["id"], "inclusionCodes": ["risk"]}))
        .collect();
    window.edit(&json!({"control": {"paste": {"rows": codes}}}));

    window.click("main", "Versions");
    window.until("document.querySelector('main form select option:nth-child(2)')");
    let dora = window.run("return document.querySelector('main form select option:nth-child(2)').value");
    window.fill("main form select", 0, dora.as_str().unwrap());
    window.run("document.querySelector('main form').requestSubmit()");
    window.until("document.querySelector('article h2')?.innerText.includes('SoA 1.0')");
    window.click("article", "Preview");
    window.until("document.querySelectorAll('dialog img').length > 2");
    window.click("dialog", "Save PDF");
    window.until("document.querySelector('dialog [role=status].ok')");
    let pdfs = desk.pdfs();
    assert_eq!(pdfs.len(), 1);
    judge::judge_all(&pdfs).unwrap();
    assert!(judge::text_of(&pdfs[0]).unwrap().contains("Lindenhof Triage GmbH"));
}

#[test]
fn the_samples_review_is_held_approved_and_printed() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    window.click("main", "Look at a sample");
    named(&window, "Kestrelmoor Ltd");
    window.go("Management reviews");
    window.click("tbody", "MR-2026-2");
    window.click("main .card", "Start the meeting");
    window.until("document.querySelector('header p.muted').innerText.includes('Held')");
    let sheet = window.view("reviews.review", &json!({"id": "MR-2026-2"}));
    let id = sheet["id"].clone();
    // What the meeting says, through the door; what the test is about, by hand.
    for seat in sheet["participants"].as_array().unwrap() {
        window.edit(&json!({"review": {"attend": {"id": id, "person": seat["person"], "attendance": "present"}}}));
    }
    for input in sheet["inputs"].as_array().unwrap().iter().filter(|input| input["covered"] == false) {
        let patch = json!({"comment": "Discussed.", "conclusion": "No step needed."});
        window.edit(&json!({"review": {"input": {"id": id, "input": input["input"], "patch": patch}}}));
    }
    for result in ["MR-R1", "MR-R2"] {
        window.edit(
            &json!({"review": {"decide": {"review": id, "result": result, "noChange": true, "reason": "It works."}}}),
        );
    }
    window.edit(&json!({"review": {"conclude": {"id": id, "suitable": "yes", "suitableWhy": "Fits.", "adequate": "yes",
        "adequateWhy": "Complete.", "effective": "partly", "effectiveWhy": "Two actions are late.", "nextReviewOn": "2099-06-01"}}}));
    window.run("document.querySelector('nav button').click()");
    window.go("Management reviews");
    window.click("tbody", "MR-2026-2");
    window.click("main .card", "Approve and issue the minutes");
    window.until("document.querySelector('header p.muted').innerText.includes('Minutes approved')");
    window.click("main", "Preview");
    window.until("document.querySelectorAll('dialog img').length > 1");
    window.click("dialog", "Save PDF");
    window.until("document.querySelector('dialog [role=status].ok')");
    judge::judge_all(&desk.pdfs()).unwrap();
}

#[test]
fn edits_survive_a_kill_and_a_second_window_names_the_holder() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    {
        let window = desk.open();
        make(&window);
        for name in ["Ada", "Bea"] {
            window.edit(&json!({"person": {"add": {"name": name}}}));
        }
        // Undo and redo by hand, named.
        window.go("Organisation");
        window.fill("form input:not([type=checkbox])", 0, "Cleo");
        window.run("document.querySelector('form').requestSubmit()");
        window.until("document.querySelectorAll('tbody tr').length === 3");
        window.click("header", "Undo: Add a person");
        window.until("document.querySelectorAll('tbody tr').length === 2");
        window.click("header", "Redo: Add a person");
        window.until("document.querySelectorAll('tbody tr').length === 3");

        let other = Desk { folder: tempfile::tempdir().unwrap() };
        let (file, home) = (desk.file(), other.folder.path().to_owned());
        let second = Window::open(&home, &[("AIMS_DESK_PICK_OPEN", &file)]);
        second.click("main", "Open a workspace");
        second.until("document.querySelector('header p.warn')?.innerText.includes('mara')");
        drop(second);

        // In the middle of an edit.
        window.run("window.__TAURI_INTERNALS__.invoke('edit', {edit: {person: {add: {name: 'Dun'}}}}); return 1");
        window.kill();
    }
    let window = desk.open();
    window.click("main", "Open a workspace");
    named(&window, "Lindenhof Triage GmbH");
    assert!(window.run("return !document.querySelector('header p.warn')").as_bool().unwrap());
    let people = window.view("people", &json!({})).as_array().unwrap().len();
    assert!((3..=4).contains(&people), "{people}");
    window.go("History");
    window.click("main", "Check now");
    window.until("document.querySelector('main p.ok')?.innerText.includes('Whole')");
}

#[test]
fn no_screen_has_an_axe_violation_in_either_theme() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let axe =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js")).unwrap();
    let desk = Desk::new();
    let window = desk.open();
    let mut found: Vec<String> = Vec::new();
    let mut look = |what: &str| {
        // A screen is looked at when it has asked its questions.
        std::thread::sleep(std::time::Duration::from_millis(400));
        found.extend(window.axe(&axe).into_iter().map(|one| format!("{what}: {one}")));
    };
    look("start");
    window.click("main", "Look at a sample");
    named(&window, "Kestrelmoor Ltd");
    for theme in ["light", "dark"] {
        window.run("document.querySelectorAll('nav button')[8].click()");
        window.until("document.querySelectorAll('main select').length === 2");
        window.fill("main select", 1, theme);
        for screen in 0..9 {
            window.run(&format!("document.querySelectorAll('nav button')[{screen}].click()"));
            look(&format!("{theme} screen {screen}"));
            let inner = match screen {
                2 => "document.querySelector('[data-cell=\"4-0\"]')",
                3 | 4 => "document.querySelector('td .link')",
                _ => continue,
            };
            window.until(inner);
            window.run(&format!("{inner}.click()"));
            look(&format!("{theme} record on screen {screen}"));
        }
        window.run("window.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true}))");
        window.until("document.querySelector('dialog [role=combobox]')");
        look(&format!("{theme} palette"));
        window.run("document.querySelector('dialog').close()");
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
