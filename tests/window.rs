//! End to end in the real window: what the three people do, and what happens when the power goes.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![cfg(target_os = "linux")]

mod judge;
mod living;
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

/// Chooses by typing: what is offered first is taken.
fn pick(window: &Window, field: &str, typed: &str, name: &str) {
    window.until(&format!("document.querySelector('{field}')"));
    window.run(&format!(
        "const box = document.querySelector('{field}'); box.focus(); box.value = {}; box.dispatchEvent(new Event('input', {{bubbles: true}}))",
        json!(typed)
    ));
    press(window, "Enter");
    window.until(&format!("document.querySelector('{field}').value.startsWith({})", json!(name)));
}

/// Makes an organisation by hand; the first questions are shown.
fn found(window: &Window) {
    window.fill("form input", 0, "Lindenhof Triage GmbH");
    // Country and zone are chosen by their names.
    for (field, typed, name) in [("#start-country", "germ", "Germany"), ("#start-zone", "berl", "Berlin (Europe)")] {
        pick(window, field, typed, name);
    }
    window.run("document.querySelector('form').requestSubmit()");
    named(window, "Lindenhof Triage GmbH");
    window.until("document.querySelector('.over h1') === document.activeElement");
}

/// Makes an organisation and skips the first questions.
fn make(window: &Window) {
    found(window);
    window.click(".over", "Skip the questions");
    window.until("!document.querySelector('.over')");
}

/// Adds a person by hand, on the page of the register.
fn person(window: &Window, name: &str) {
    window.go("People");
    window.click("main", "Add a person");
    window.fill("#new-name", 0, name);
    window.run("document.querySelector('#new-name').form.requestSubmit()");
    window.until(&format!("document.querySelector('[role=grid]')?.innerText.includes({})", json!(name)));
}

/// Pastes a block into the focused grid.
fn paste(window: &Window, text: &str) {
    window.run(&format!(
        "const clipboard = new DataTransfer(); clipboard.setData('text/plain', {});
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
    person(&window, "Dora Director");

    window.go("Controls");
    window.until("document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '39'");
    // One by hand, in the panel: an exclusion without its words is refused, and nothing typed is lost.
    window.run("document.querySelector('[data-cell=\"37-0\"] button').click()");
    window.fill("aside form select", 0, "excluded");
    window.fill("aside form select", 1, "not-necessary");
    window.fill("aside form textarea", 0, "Too short");
    window.run("document.querySelector('aside form').requestSubmit()");
    window.until("document.querySelector('[role=alert] li')?.innerText.includes('20')");
    assert_eq!(window.run("return document.querySelector('aside form textarea').value"), "Too short");
    window.fill("aside form textarea", 0, "We have no customers outside our own group.");
    window.fill("aside form textarea", 1, "The first customer outside it.");
    window.run("document.querySelector('aside form').requestSubmit()");
    window.until("document.querySelector('header p.muted').innerText.includes('1 excluded')");
    window.click("aside", "Close");

    // The others from a spreadsheet, first with a row that is refused: the rehearsal names it and nothing is written.
    let rows = window.view("statement.grid", &json!({}))["rows"].as_array().unwrap().clone();
    let line = |row: &Value, status: &str| {
        format!(
            "{}\tApplicable\tRisk\tNamed in our assessment.\t{status}\tDora Director\t31.12.2027\tDone by hand.\t\tR-01",
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

    window.click("main", "Versions");
    pick(&window, "main form input[role=combobox]", "dora", "Dora Director");
    window.run("document.querySelector('main form').requestSubmit()");
    // What cannot be taken back is asked once more, and the focus lies on the way out.
    window.until("document.querySelector('dialog button.primary')");
    assert_eq!(window.run("return document.activeElement.matches('button.primary')"), false);
    window.click("dialog", "Approve and issue");
    // The paper is there without being looked for.
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
    window.click("main", "Start the meeting");
    window.click("dialog", "Start the meeting");
    window.until("document.querySelector('dialog.full[open]')");
    window.run("document.querySelector('dialog.full').close()");
    window.until("document.querySelector('header p.muted').innerText.includes('In meeting')");
    // The input that lies open stays open under the hands when it comes to count as covered.
    window.click("main nav", "1");
    window.until("document.querySelectorAll('.part textarea').length === 2");
    let open = "document.querySelector('main nav [aria-current]')";
    let title = window.run(&format!("return {open}.innerText"));
    for (at, words) in ["Discussed.", "No step needed."].into_iter().enumerate() {
        window.fill(".part textarea", at, words);
    }
    window.until(&format!("{open}.querySelector('.state.ok')"));
    assert_eq!(window.run(&format!("return {open}.innerText")), title);
    let sheet = window.view("reviews.review", &json!({"id": "MR-2026-2"}));
    let id = sheet["id"].clone();
    // What the meeting says, through the door; what the test is about, by hand.
    for seat in sheet["participants"].as_array().unwrap() {
        window.edit(&json!({"review": {"attend": {"id": id, "people": [seat["person"]], "attendance": "present"}}}));
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
    window.edit(&json!({"review": {"end": {"id": id}}}));
    window.run("document.querySelector('nav button').click()");
    window.go("Management reviews");
    window.click("tbody", "MR-2026-2");
    // What contradicts itself stands against the minutes; words overrule it, and print.
    window.click("main nav", "End and minutes");
    window
        .until("document.querySelector('.part textarea')?.closest('label').innerText.includes('Issued all the same')");
    window.fill(".part textarea", 0, "Seen by the chair; each is settled before the audit.");
    window.click(".part", "Approve and issue the minutes");
    window.click("dialog", "Approve and issue the minutes");
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
        let shown = |names: usize| {
            window.until(&format!(
                "document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '{}'",
                names + 1
            ));
        };
        person(&window, "Cleo");
        shown(3);
        window.click("header", "Undo: Add a person");
        shown(2);
        window.click("header", "Redo: Add a person");
        shown(3);

        let other = Desk { folder: tempfile::tempdir().unwrap() };
        let (file, home) = (desk.file(), other.folder.path().to_owned());
        let second = Window::open(&home, &[("AIMS_DESK_PICK_OPEN", &file)]);
        second.click("main", "Open a workspace");
        second.until("document.querySelector('header p.warn')?.innerText.includes('mara')");
        let held = second.run("return document.querySelector('header p.warn').innerText").as_str().unwrap().to_owned();
        let since = held.split_once("since").expect("since when").1;
        assert!(!since.contains(['T', 'Z']), "a moment as people write it: {held}");
        drop(second);

        // In the middle of an edit.
        window.run("window.__TAURI_INTERNALS__.invoke('edit', {edit: {person: {add: {name: 'Dun'}}}}); return 1");
        window.kill();
    }
    let window = desk.open();
    window.click("main", "Open a workspace");
    named(&window, "Lindenhof Triage GmbH");
    assert!(window.run("return !document.querySelector('header p.warn')").as_bool().unwrap());
    let people = window.view("register.rows", &json!({"noun": "person"}))["total"].as_u64().unwrap();
    assert!((3..=4).contains(&people), "{people}");
    window.go("History");
    window.click("main", "Check workspace");
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
        // What has no message in the language would be shown as its id between angles.
        let raw = window.run("return document.body.innerText.match(/⟨[^⟩]*⟩/)?.[0] ?? ''");
        found.extend(raw.as_str().filter(|id| !id.is_empty()).map(|id| format!("{what}: {id} shown raw")));
    };
    look("start");
    window.click("main", "Look at a sample");
    named(&window, "Kestrelmoor Ltd");
    // Screens by name, and what opens a record on them.
    let opened = "document.querySelector('[role=grid] tbody button')";
    let master =
        "[...document.querySelectorAll('main button')].find((one) => one.innerText === 'Master list of documents')";
    let screens = [
        ("Home", ""),
        ("Roadmap", "document.querySelector('tbody .link')"),
        ("Starting point", "[...document.querySelectorAll('.tabs button')][1]"),
        ("Organisation", ""),
        ("Founding session", "document.querySelectorAll('nav ol button')[5]"),
        ("Process map", ""),
        ("Gap analysis", "[...document.querySelectorAll('.tabs button')][2]"),
        ("People", opened),
        ("Interested parties", ""),
        ("Objectives", opened),
        ("Bridge", opened),
        ("AI systems", opened),
        ("Controls", opened),
        ("Controlled documents", opened),
        ("Acknowledgements", ""),
        ("Documents", master),
        ("Actions", opened),
        ("Suppliers", ""),
        ("Management reviews", "document.querySelector('td .link')"),
        ("EU AI Act", "document.querySelector('main tbody .link')"),
        ("History", ""),
        ("Catalogue", ""),
        ("Settings", ""),
    ];
    for theme in ["light", "dark"] {
        window.go("Settings");
        window.until("document.querySelectorAll('main select').length === 2");
        window.fill("main select", 1, theme);
        for (screen, inner) in screens {
            window.go(screen);
            look(&format!("{theme} {screen}"));
            if inner.is_empty() {
                continue;
            }
            window.until(inner);
            window.run(&format!("{inner}.click()"));
            look(&format!("{theme} record on {screen}"));
        }
        // A list on paper, by its key.
        window.go("Roles");
        window.until("document.querySelector('[role=grid] tbody button')");
        window.run("window.dispatchEvent(new KeyboardEvent('keydown', {key: 'p', ctrlKey: true, bubbles: true}))");
        window.until("document.querySelector('dialog .pages img')");
        look(&format!("{theme} list on paper"));
        window.run("document.querySelector('dialog').close()");
        window.until("!document.querySelector('dialog')");
        for slide in ["title", "MR-I1", "MR-I1.rows", "suitable"] {
            window.run(&format!("location.hash = '#/reviews/MR-2026-2?slide={slide}'"));
            window.until("document.querySelector('dialog.full .slide h2')");
            look(&format!("{theme} slide {slide}"));
        }
        window.run("document.querySelector('dialog.full').close()");
        window.until("!document.querySelector('dialog')");
        window.run("window.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true}))");
        window.until("document.querySelector('dialog [role=combobox]')");
        look(&format!("{theme} palette"));
        window.run("document.querySelector('dialog').close()");
        for (key, over) in [("?", "keys"), ("N", "an action in one line")] {
            let held = if key == "N" { ", ctrlKey: true, shiftKey: true" } else { "" };
            window.run(&format!(
                "window.dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}', bubbles: true{held}}}))"
            ));
            window.until("document.querySelector('dialog[open]')");
            look(&format!("{theme} {over}"));
            window.run("document.querySelector('dialog').close()");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn leaving_a_record_writes_nothing() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    make(&window);
    for edit in [
        json!({"person": {"add": {"id": "p1", "name": "Ada"}}}),
        json!({"supplier": {"add": {"id": "u1", "name": "Modelhaus"}}}),
        json!({"supplier": {"amend": {"id": "u1", "patch": {"owner": "p1", "provides": ["model"], "dependence": "low",
            "split": "They host.", "dataUse": "None."}}}}),
    ] {
        window.edit(&edit);
    }
    let standing =
        || window.view("register.one", &json!({"noun": "supplier", "id": "u1"}))["row"]["values"]["standing"].clone();
    let entries = || window.view("workspace.summary", &json!({}))["entries"].as_u64().unwrap();
    window.go("Suppliers");
    window.until("document.querySelector('[role=grid] tbody button')");
    window.run("document.querySelector('[role=grid] tbody button').click()");
    window.click("aside", "Approve");
    window.until("document.querySelector('aside .mark')?.innerText === 'Approved'");
    assert_eq!(standing(), "approved");
    let before = entries();
    // By its button, by another screen, and by the way back: what was shown before the step is not said again.
    window.run("document.querySelector('aside input').focus()");
    window.click("aside", "Close");
    window.until("!document.querySelector('aside')");
    window.run("document.querySelector('[role=grid] tbody button').click()");
    window.until("document.querySelector('aside input')");
    window.run("document.querySelector('aside input').focus()");
    window.go("People");
    window.run("history.back()");
    window.until("document.querySelector('aside')");
    window.go("Home");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!((standing(), entries()), (json!("approved"), before));
    // The page itself never scrolls: lists and records do.
    assert_eq!(window.run("return document.documentElement.scrollHeight <= window.innerHeight"), true);
}

#[test]
fn thirty_eight_controls_are_decided_with_fewer_than_twenty_keys() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    make(&window);
    window.go("Controls");
    window.until("document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '39'");
    window.until("document.activeElement.tagName === 'H1'");
    let mut keys = 0;
    let mut stroke = |key: &str, held: &str| {
        keys += 1;
        window.run(&format!(
            "(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown',
                {{key: {}, bubbles: true, cancelable: true{held}}}))",
            json!(key)
        ));
        std::thread::sleep(std::time::Duration::from_millis(120));
    };
    // The first as an example: the decision, why, and in which words.
    stroke("ArrowDown", "");
    stroke("ArrowRight", "");
    stroke("a", "");
    window.until("document.activeElement.value === 'a'");
    stroke("Tab", "");
    window.until("document.querySelector('[data-cell=\"0-1\"]').innerText.includes('Applicable')");
    stroke("r", "");
    window.until("document.activeElement.type === 'checkbox' && document.activeElement.checked");
    stroke("Tab", "");
    window.until("document.querySelector('[data-cell=\"0-2\"]').innerText.includes('Risk')");
    stroke("F2", "");
    window.until("document.activeElement.matches('textarea, input')");
    window.run(
        "const box = document.activeElement; box.value = 'Named in our assessment.'; box.dispatchEvent(new Event('input', {bubbles: true}))",
    );
    stroke("Enter", "");
    window.until("document.querySelector('[data-cell=\"0-3\"]').innerText.includes('Named')");
    // All others like it, in one stroke and one undo.
    stroke("ArrowUp", "");
    stroke("ArrowLeft", "");
    stroke("ArrowLeft", "");
    stroke("ArrowRight", ", shiftKey: true");
    stroke("ArrowRight", ", shiftKey: true");
    stroke("ArrowDown", ", shiftKey: true, ctrlKey: true");
    stroke("d", ", ctrlKey: true");
    window.until("document.querySelector('header p.muted').innerText.includes('38 applicable')");
    assert!(keys < 20, "{keys} keys");
    let grid = window.view("statement.grid", &json!({}));
    for row in grid["rows"].as_array().unwrap() {
        assert_eq!(
            (&row["inclusionCodes"], &row["inclusionWords"]),
            (&json!(["risk"]), &json!("Named in our assessment."))
        );
    }
    window.run("document.querySelector('header .taken').click()");
    window.until("document.querySelector('header p.muted').innerText.includes('1 applicable')");
}

#[test]
fn the_way_leads_back_and_a_file_opens_where_it_was_left() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    {
        let window = desk.open();
        window.click("main", "Look at a sample");
        named(&window, "Kestrelmoor Ltd");
        window.go("AI systems");
        window.until("document.querySelector('[role=grid] tbody button')");
        window.run("document.querySelector('[role=grid] tbody button').click()");
        let trail = "document.querySelector('.trail').innerText";
        window.until(&format!("{trail}.includes('AI systems') && {trail}.includes('SYS-001')"));
        window.go("People");
        window.run("document.querySelector('header button[aria-label=Back]').click()");
        window.until(&format!("{trail}.includes('SYS-001') && document.querySelector('aside')"));
        window.run("document.querySelector('header button[aria-label=Forward]').click()");
        window.until(&format!("{trail}.includes('People')"));
        // An action from anywhere, in one line: what was read stands there before it is kept.
        window.run("window.dispatchEvent(new KeyboardEvent('keydown', {key: 'N', ctrlKey: true, shiftKey: true, bubbles: true}))");
        window.until("document.querySelector('dialog input')");
        window.fill("dialog input", 0, "Ask for the new terms @ruth by 15 January");
        window.until("document.querySelector('#captured').innerText.includes('Ruth Adeyemi') && document.querySelector('#captured').innerText.includes('15 Jan')");
        window.run("document.querySelector('dialog form').requestSubmit()");
        window.until("document.querySelector('header .notice').innerText.includes('ACT-')");
        let all = window.view("register.rows", &json!({"noun": "action", "text": "new terms"}));
        assert_eq!(
            (&all["total"], all["rows"][0]["values"]["due"].as_str().map(|on| &on[4..])),
            (&json!(1), Some("-01-15"))
        );
        // Looked at beside, without leaving the place.
        window.run("window.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true}))");
        window.until("document.querySelector('dialog li')?.innerText.includes('SYS-001')");
        window.fill("dialog input", 0, "#SYS-002");
        window.until("document.querySelector('dialog li')?.innerText.includes('SYS-002 Drafting assistant')");
        window.run("document.querySelector('dialog input').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', altKey: true, bubbles: true, cancelable: true}))");
        window.until("document.querySelector('#guest-title')?.innerText.includes('SYS-002')");
        assert!(window.run(&format!("return {trail}")).as_str().unwrap().contains("People"));
        window.go("Suppliers");
        // The webview writes what a page keeps a moment later.
        std::thread::sleep(std::time::Duration::from_secs(3));
    }
    let window = desk.open();
    window.until("document.querySelector('.recent')?.innerText.includes('Kestrelmoor Ltd')");
    window.run("document.querySelector('.recent').click()");
    window.until("document.querySelector('.trail')?.innerText.includes('Suppliers')");
}

/// Presses a key where the focus is, or on the page.
fn press(window: &Window, key: &str) {
    window.run(&format!(
        "(document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', {{key: {}, bubbles: true, cancelable: true}}))",
        json!(key)
    ));
}

#[test]
fn a_diagnostic_goes_from_the_first_question_to_the_gap_report_on_disk() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    found(&window);
    let page =
        |heading: &str| window.until(&format!("document.querySelector('.over h1').innerText === {}", json!(heading)));
    // Seven pages.
    window.click(".over", "Next");
    page("Company and sector");
    // The sector is found by what people call their trade.
    window.fill("#profile-sector", 0, "clinic");
    window.until("document.querySelector('.over .card h2')?.innerText === 'Healthcare'");
    window.click(".over", "Next");
    window.fill(".over select", 0, "certified");
    window.click(".over", "Next");
    page("AI systems");
    window.fill(".over textarea", 0, "Triage of letters\nMeeting notes\nWebsite chat");
    window.click(".over", "Next");
    page("Is certifying the right first step?");
    assert_eq!(window.view("register.rows", &json!({"noun": "system"}))["all"], 3);
    for (at, yes) in [true, true, true, true, false, false, false, false, false, false, false, false].iter().enumerate()
    {
        let which = usize::from(!yes);
        window.run(&format!(
            "document.querySelectorAll('.over fieldset')[{at}].querySelectorAll('input')[{which}].click()"
        ));
        let open = 11 - at;
        let begun = std::time::Instant::now();
        while window.view("profile", &json!({}))["fit"]["open"] != open {
            assert!(begun.elapsed().as_secs() < 20, "answer {at} was not kept");
        }
    }
    window.click(".over", "Next");
    window.fill(".over select", 0, "certification");
    window.click(".over", "Next");
    page("What comes of it");
    window.until("document.querySelector('.over .card h2').innerText.includes('full programme')");
    window.click(".over", "Finish");
    window.until("!document.querySelector('.over')");
    // Home names the first tasks, each with a way there; the roadmap begins today until somebody says another day.
    for rule in ["Complete the inventory", "Classify", "Begin a first pass", "Begin the session"] {
        window.until(&format!(
            "[...document.querySelectorAll('.next button')].some((one) => one.innerText === {})",
            json!(rule)
        ));
    }
    let today = window.view("workspace.summary", &json!({}))["today"].clone();
    assert_eq!(window.view("roadmap", &json!({}))["phases"][0]["startsOn"], today);
    // 32 weeks with the certificate.
    window.edit(&json!({"roadmap": {"make": {"startsOn": "2026-12-01"}}}));
    window.go("Roadmap");
    window.until("document.querySelector('main figure img')");
    assert_eq!(window.view("roadmap", &json!({}))["phases"][5]["endsOn"], "2027-07-12");
    // A classification, by keys as far as there are keys.
    window.edit(&json!({"person": {"add": {"id": "dora", "name": "Dora Director", "topManagement": true}}}));
    window.go("EU AI Act");
    window.until("document.querySelectorAll('main tbody td:nth-child(2) .link').length === 3");
    window.run("document.querySelectorAll('main tbody td:nth-child(2) .link')[2].click()");
    let asked = |id: &str| {
        window.until(&format!("document.querySelector('main form.card p.muted')?.innerText.includes({})", json!(id)));
    };
    let answers = [
        ("Q01", 0),
        ("Q02", 0),
        ("Q03", 6),
        ("Q04", 0),
        ("Q06", 11),
        ("Q07", 3),
        ("Q09", 25),
        ("Q11", 0),
        ("Q18", 5),
        ("Q12", 0),
    ];
    for (question, choice) in answers {
        asked(question);
        if choice < 9 {
            window.run("document.querySelector('main form.card input').focus()");
            press(&window, &(choice + 1).to_string());
        } else {
            window.run(&format!("document.querySelectorAll('main form.card input')[{choice}].click()"));
        }
        // What nothing is proposed for keeps its reason.
        if question == "Q06" {
            window.fill("main form.card textarea", 0, "Read one by one.");
        }
        window.run("document.querySelector('main form.card').requestSubmit()");
    }
    window.click("main", "Put on record");
    let begun = std::time::Instant::now();
    while window.view("act.systems", &json!({}))["rows"][2]["outcome"] != "transparency" {
        assert!(begun.elapsed().as_secs() < 20, "{}", window.view("act.systems", &json!({})));
    }
    // Ten answers by keyboard.
    window.go("Gap analysis");
    window.click("main", "Start a first pass");
    window.until("document.querySelector('#gap-item')?.innerText.startsWith('4.1')");
    for answered in 1..=10 {
        press(&window, if answered % 2 == 0 { "2" } else { "3" });
        window.until(&format!(
            "document.querySelector('article [role=status]').innerText.includes('{answered} answered')"
        ));
        let before = window.run("return document.querySelector('#gap-item').innerText");
        press(&window, "PageDown");
        window.until(&format!("document.querySelector('#gap-item').innerText !== {before}"));
    }
    // Frozen, issued, on disk.
    window.click("main .tabs", "Result");
    window.click("main", "Freeze this run");
    window.click("dialog", "Freeze this run");
    window
        .until("[...document.querySelectorAll('main button')].some(b => b.innerText.includes('Issue the gap report'))");
    pick(&window, "main .card input[role=combobox]", "dora", "Dora Director");
    window.click("main", "Issue the gap report");
    window.click("dialog", "Issue the gap report");
    let begun = std::time::Instant::now();
    while window.view("documents.list", &json!({})).as_array().unwrap().is_empty() {
        assert!(begun.elapsed().as_secs() < 20, "{}", window.run("return document.body.innerText.slice(0, 2000)"));
    }
    window.click("main", "Preview");
    window.until("document.querySelectorAll('dialog img').length > 5");
    window.click("dialog", "Save PDF");
    window.until("document.querySelector('dialog [role=status].ok')");
    let pdfs = desk.pdfs();
    assert_eq!(pdfs.len(), 1);
    judge::judge_all(&pdfs).unwrap();
    let text = judge::text_of(&pdfs[0]).unwrap();
    assert!(text.contains("GAP-01") && text.contains("Website chat") && text.contains("FIRST PASS"), "{text}");
}

#[test]
fn closing_while_typing_keeps_the_words_and_leaves_nothing_beside_the_file() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    {
        let window = desk.open();
        make(&window);
        window.go("Organisation");
        window.until("document.querySelector('main textarea')");
        window.run("document.querySelector('main textarea').focus()");
        window.run(
            "const box = document.querySelector('main textarea'); box.value = 'Triage of letters.';
             box.dispatchEvent(new Event('input', {bubbles: true}))",
        );
        // With the last key still warm.
        window.ask_to_end();
    }
    let beside: Vec<String> = std::fs::read_dir(desk.folder.path())
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("a.aims"))
        .collect();
    assert_eq!(beside, ["a.aims"]);
    // Named at the start, as a double click does.
    let window = Window::open_with(desk.folder.path(), &[], &[desk.file().to_str().unwrap()]);
    named(&window, "Lindenhof Triage GmbH");
    assert_eq!(window.view("organisation", &json!({}))["scope"], "Triage of letters.");
    drop(window);
    // A second start hands its file to the window that is there.
    let window = Window::open(desk.folder.path(), &[]);
    window.until("document.querySelector('.recent')");
    window.start_again(&[desk.file().to_str().unwrap()]);
    named(&window, "Lindenhof Triage GmbH");
}

#[test]
fn a_damaged_file_leads_to_its_backup() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    {
        let window = desk.open();
        make(&window);
        // The day's backup is made behind the opening.
        window.go("Settings");
        window.until("[...document.querySelectorAll('main li')].some(one => one.innerText.includes('checked, whole'))");
        window.ask_to_end();
    }
    let mut bytes = std::fs::read(desk.file()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x5a);
    std::fs::write(desk.file(), &bytes).unwrap();
    let (aside, salvaged) = (desk.folder.path().join("b.aims"), desk.folder.path().join("c.aims"));
    let refused = |to: &Path| {
        let window =
            Window::open_with(desk.folder.path(), &[("AIMS_DESK_PICK_SAVE", to)], &[desk.file().to_str().unwrap()]);
        window.until("document.querySelector('[role=alert] li')?.innerText.includes('a.aims')");
        window
    };
    {
        let window = refused(&aside);
        window.click("main", "Open a backup");
        window.click("dialog", "Open as a new file");
        named(&window, "Lindenhof Triage GmbH");
        window.ask_to_end();
    }
    {
        let window = refused(&salvaged);
        window.click("main", "Save what is readable to a new file");
        window.until("document.querySelector('dialog li')?.innerText.includes('history')");
        window.click("dialog", "Work in the new file");
        // Half the file is gone, and with it whose it was: what is left opens all the same.
        window.until("document.querySelector('nav') && document.body.innerText.includes('c.aims')");
        window.ask_to_end();
    }
    assert!(aims_core::file::check(&salvaged, None).unwrap().ok);
    assert_eq!(std::fs::read(desk.file()).unwrap(), bytes, "the damaged file stays as it is");
}

#[test]
fn a_restore_is_tried_and_a_file_that_somebody_changed_is_told() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    {
        let window = desk.open();
        make(&window);
        window.go("Settings");
        window.until("[...document.querySelectorAll('main li')].some(one => one.innerText.includes('checked, whole'))");
        window.until("document.querySelector('#drilled')?.innerText.includes('No restore has been tried yet')");
        window.click("main", "Try the newest backup");
        window.until("document.querySelector('#drilled')?.innerText.includes('whole, can be put back')");
        window.until("document.body.innerText.includes('opens and is whole')");
        window.go("History");
        window.until("document.querySelector('main')?.innerText.includes('Try to restore a backup')");
        window.until("!document.querySelector('header .warn, p.warn')");
        window.ask_to_end();
    }
    // The record says something else; the history, where the name stands between quotes, does not.
    let mut bytes = std::fs::read(desk.file()).unwrap();
    let name = b"Lindenhof Triage GmbH";
    let places = bytes.windows(name.len()).enumerate().filter(|(_, part)| part == name).map(|(at, _)| at);
    let record = places.into_iter().find(|at| bytes[at - 1] != b'"').unwrap();
    bytes[record + 7] = b'a';
    std::fs::write(desk.file(), &bytes).unwrap();
    let window = Window::open_with(desk.folder.path(), &[], &[desk.file().to_str().unwrap()]);
    window.until("document.querySelector('p.warn')?.innerText.includes('does not pass the check')");
    window.until("document.querySelector('p.warn')?.innerText.includes('organisation/org')");
    window.ask_to_end();
}
