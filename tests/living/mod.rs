//! The window as a place to live in: moving, taking back, menus, sizes, and every screen looked at.

mod assessing;
mod evidence;
mod figures;
mod founding;
mod keys;
mod large;
mod meeting;
mod people;
mod requests;
mod risks;
mod screens;
mod taking;
mod templates;
mod texts;

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::{Value, json};

use super::webdriver::Window;
use super::{ALONE, Desk, make, named, person, press};

/// The sample company as the window made it once: it prints a dozen documents, and no test has to wait for them twice.
static MADE: OnceLock<Vec<u8>> = OnceLock::new();

/// The sample company, open in a window of this size.
pub fn sample(desk: &Desk, width: u32, height: u32) -> Window {
    let made = MADE.get();
    if let Some(made) = made {
        std::fs::write(desk.file(), made).unwrap();
    }
    let window = desk.open();
    window.size(width, height);
    window.click("main", if made.is_some() { "Open a workspace" } else { "Look at a sample" });
    named(&window, "Kestrelmoor Ltd");
    if made.is_none() {
        let _ = MADE.set(std::fs::read(desk.file()).unwrap());
    }
    window
}

/// The sample company in a window whose dialogs are answered: the file to open, the folder of PDFs, and what the test says besides.
fn answered(desk: &Desk, more: &[(&str, &Path)]) -> Window {
    drop(sample(desk, 1280, 800));
    let file = desk.file();
    let usual = [("AIMS_DESK_PICK_OPEN", file.as_path()), ("AIMS_DESK_PICK_PDF", desk.folder.path())];
    let answers: Vec<(&str, &Path)> = usual.into_iter().chain(more.iter().copied()).collect();
    let window = Window::open_with(desk.folder.path(), &answers, &[file.to_str().unwrap()]);
    window.size(1280, 800);
    window.until("document.querySelector('nav .name')");
    window
}

/// Key of a person.
fn key(window: &Window, name: &str) -> String {
    let all = window.view("register.rows", &json!({"noun": "person", "limit": 200}));
    let rows = all["rows"].as_array().unwrap();
    rows.iter().find(|one| one["values"]["name"] == name).unwrap()["id"].as_str().unwrap().to_owned()
}

/// Nothing that stands there is against the rules for screens.
fn axe(window: &Window, what: &str) {
    let axe =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js")).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(400));
    let found = window.axe(&axe);
    assert!(found.is_empty(), "{what}: {found:?}");
}

fn entries(window: &Window) -> u64 {
    window.view("workspace.summary", &json!({}))["entries"].as_u64().unwrap()
}

/// A key with others held, where the focus is.
fn chord(window: &Window, key: &str, held: &str) {
    window.run(&format!(
        "(document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', {{key: {}, bubbles: true, cancelable: true, {held}}}))",
        json!(key)
    ));
}

/// The hand on a bar of the plan: pressed at its middle or its end, moved by so many pixels, and let go or not.
fn drag(window: &Window, lane: usize, end: bool, by: i32, drop: bool) {
    let at = if end { ".end" } else { "" };
    window.run(&format!(
        "const bar = document.querySelector('[data-lane=\"{lane}\"]'), on = document.querySelector('[data-lane=\"{lane}\"] {at}') ?? bar;
         const box = on.getBoundingClientRect(), x = box.left + box.width / 2, y = box.top + box.height / 2;
         const tell = (to, kind, x) => to.dispatchEvent(new PointerEvent(kind, {{bubbles: true, cancelable: true, button: 0, buttons: 1, clientX: x, clientY: y, pointerId: 1}}));
         tell(on, 'pointerdown', x); tell(window, 'pointermove', x + {by} / 2); tell(window, 'pointermove', x + {by});
         if ({drop}) tell(window, 'pointerup', x + {by})"
    ));
}

#[test]
fn the_plan_is_moved_by_hand_and_by_keys_with_one_undo() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 860);
    window.go("Roadmap");
    window.until("document.querySelectorAll('[data-lane]').length === 6");
    let phases = || window.view("roadmap", &json!({"lang": "en"}))["phases"].clone();
    let days = |at: usize| (phases()[at]["startsOn"].clone(), phases()[at]["endsOn"].clone());
    let value = |at: usize| window.run(&format!("return document.querySelector('[data-lane=\"{at}\"]').ariaValueText"));
    let open = phases().as_array().unwrap().iter().position(|one| one["closedOn"].is_null()).unwrap();
    let (before, count, shown) = (days(open), entries(&window), value(open));

    // While it is dragged its dates stand beside it; Escape leaves everything as it was.
    drag(&window, open, false, -60, false);
    window.until(&format!("document.querySelector('[data-lane=\"{open}\"] .days')"));
    assert_ne!(value(open), shown);
    press(&window, "Escape");
    window.until("!document.querySelector('.bars .days')");
    assert_eq!((value(open), days(open), entries(&window)), (shown.clone(), before.clone(), count));

    // Earlier needs no reason: it is kept as it is let go, in one edit that one undo takes back.
    drag(&window, open, true, -60, true);
    window.until(&format!("document.querySelector('[data-lane=\"{open}\"]').ariaValueText !== {shown}"));
    window.until("document.querySelector('header .taken').innerText.includes('Move a date')");
    assert_eq!((days(open).0, entries(&window)), (before.0.clone(), count + 1));
    assert!(days(open).1.as_str() < before.1.as_str());
    window.run("document.querySelector('header .taken').click()");
    window.until(&format!("document.querySelector('[data-lane=\"{open}\"]')?.ariaValueText === {shown}"));
    assert_eq!(days(open), before);

    // By keys: three days on, one day longer, said as it goes; past the first plan it asks why.
    window.run(&format!("document.querySelector('[data-lane=\"{open}\"]').focus()"));
    for _ in 0..3 {
        press(&window, "ArrowRight");
    }
    chord(&window, "ArrowRight", "shiftKey: true");
    for _ in 0..52 {
        press(&window, "PageDown");
    }
    window.until("document.querySelector('.sr[role=status]').innerText.includes('–')");
    press(&window, "Enter");
    window.until("document.activeElement.matches('form.card input')");
    assert_eq!(entries(&window), count + 2);
    window.fill("form.card input", 0, "The supplier is late.");
    window.run("document.querySelector('.screen > form.card:has(input[required])').requestSubmit()");
    window.until("!document.querySelector('form.card input[required]')");
    let on = |day: &Value, more: i64| {
        let day: chrono::NaiveDate = day.as_str().unwrap().parse().unwrap();
        json!((day + chrono::Days::new(more.unsigned_abs())).to_string())
    };
    assert_eq!(days(open), (on(&before.0, 3 + 52 * 7), on(&before.1, 4 + 52 * 7)));
    assert_eq!(entries(&window), count + 3);
}

#[test]
fn the_menu_of_a_cell_says_what_can_be_done_and_why_not() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 860);
    window.go("AI systems");
    window.until("document.querySelector('[data-cell=\"1-0\"] .number')");
    let menu = "document.querySelector('[role=menu]')";
    window.run(
        "document.querySelector('[data-cell=\"1-0\"]').dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, cancelable: true, button: 2, clientX: 1270, clientY: 850}))",
    );
    window.until(&format!("{menu} && document.activeElement.role === 'menuitem'"));
    // Whole in sight, in the corner too; what cannot be done says why.
    assert_eq!(
        window.run(&format!(
            "const box = {menu}.getBoundingClientRect(); return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight"
        )),
        true
    );
    let off = format!("[...{menu}.querySelectorAll('[aria-disabled=true]')].map(one => one.innerText)");
    let said = window.run(&format!("return {off}"));
    assert!(said.as_array().unwrap().iter().any(|one| one.as_str().unwrap().contains("Ctrl+V")), "{said}");
    press(&window, "ArrowDown");
    assert_eq!(window.run("return document.activeElement.innerText.includes('Open the record')"), true);
    press(&window, "Escape");
    window.until(&format!("!{menu} && document.activeElement.dataset.cell === '1-0'"));
    // By keys, and a line chosen.
    chord(&window, "F10", "shiftKey: true");
    window.until(menu);
    press(&window, "o");
    press(&window, "Enter");
    window.until(&format!("!{menu} && document.querySelector('aside h2')?.innerText.includes('SYS-002')"));
    // A line that writes: the second system once more, taken back from the menu as well.
    let all = || window.view("register.rows", &json!({"noun": "system"}))["total"].as_u64().unwrap();
    let before = all();
    window.run("document.querySelector('[data-cell=\"1-0\"]').focus()");
    for letter in ["d", "u"] {
        press(&window, "ContextMenu");
        window.until(menu);
        press(&window, letter);
        press(&window, "Enter");
        let now = if letter == "d" { before + 1 } else { before };
        window.until(&format!("!{menu}"));
        let begun = std::time::Instant::now();
        while all() != now {
            assert!(begun.elapsed() < Duration::from_secs(20), "{letter}: {}", all());
        }
        window.until("document.activeElement.dataset.cell");
    }
}

#[test]
fn several_steps_are_undone_after_they_were_named() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    make(&window);
    for name in ["Ada", "Bea", "Cleo"] {
        person(&window, name);
    }
    window.until("document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '4'");
    let count = entries(&window);
    window.run("document.querySelector('header button[aria-label^=\"Undo back to\"]').click()");
    window.until("document.querySelectorAll('dialog ol button').length >= 3");
    window.run("document.querySelectorAll('dialog ol button')[1].click()");
    // What goes is named before it goes, and nothing else.
    window.until("document.querySelector('dialog [aria-live]').innerText.includes('Bea')");
    let named = window.run("return document.querySelector('dialog [aria-live]').innerText");
    assert!(named.as_str().unwrap().contains("Cleo") && !named.as_str().unwrap().contains("Ada"), "{named}");
    assert_eq!(entries(&window), count);
    window.click("dialog", "Undo these 2 steps");
    window.until("document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '2'");
    window.until("document.querySelector('header .notice').innerText.includes('2 steps undone')");
    assert_eq!(entries(&window), count + 2);
}

#[test]
fn a_small_window_puts_the_record_in_place_of_the_list_and_gives_the_list_back_as_it_was() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    make(&window);
    let rows: Vec<Value> = (0..60)
        .map(|at| json!({"row": at + 1, "cells": {"name": format!("{} {at}", if at % 2 == 0 { "Even" } else { "Odd" })}}))
        .collect();
    window.edit(&json!({"supplier": {"import": {"rows": rows}}}));
    window.size(1024, 700);
    let cases = [("Suppliers", "aside", "Back"), ("Controls", "aside", "Back")];
    for (screen, aside, out) in cases {
        window.go(screen);
        window.until("document.querySelector('[data-cell=\"0-0\"] .line')");
        if screen == "Suppliers" {
            window.run("location.hash = '#/suppliers?name=Even'");
            window.until("document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '31'");
        }
        let last = if screen == "Suppliers" { 24 } else { 30 };
        window.until("document.activeElement.tagName === 'H1'");
        press(&window, "ArrowDown");
        window.until("document.activeElement.dataset.cell === '0-0'");
        for _ in 0..last {
            press(&window, "ArrowDown");
        }
        window.until(&format!("document.activeElement.dataset.cell === '{last}-0'"));
        let top = window.run("return document.querySelector('.scroll').scrollTop");
        assert!(top.as_f64().unwrap() > 100.0, "{screen} {top}");
        press(&window, " ");
        window.until(&format!("document.querySelector('{aside} h2')?.innerText"));
        // The record has the room: the list is out of sight.
        let list = "const list = document.querySelector('[role=grid]'); return !list || getComputedStyle(list).visibility === 'hidden'";
        assert_eq!(window.run(list), true);
        assert_eq!(
            window.run(&format!("return document.querySelector('{aside}').getBoundingClientRect().width > 600")),
            true
        );
        window.click(aside, out);
        window.until(&format!("document.activeElement?.dataset.cell === '{last}-0'"));
        window.until(&format!("Math.abs(document.querySelector('.scroll').scrollTop - {top}) < 2"));
        if screen == "Suppliers" {
            assert_eq!(window.run("return document.querySelector('[role=grid]').getAttribute('aria-rowcount')"), "31");
        }
    }
}

#[test]
fn the_grid_says_what_it_is_to_those_who_hear_it() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 860);
    window.go("AI systems");
    window.until("document.querySelector('[data-cell=\"0-0\"] .number')");
    // What the accessibility tree is made of: a named grid with counts, rows with their place, heads, row heads and cells.
    let told = window.run(
        "const grid = document.querySelector('[role=grid]'), rows = [...grid.querySelectorAll('tbody tr')];
         return {
           name: grid.ariaLabel, rows: Number(grid.ariaRowCount) - 1, columns: Number(grid.ariaColCount),
           heads: [...grid.querySelectorAll('thead th')].map(one => [one.scope, one.getAttribute('aria-sort') ?? '', one.innerText.trim() !== '']),
           places: rows.map(row => Number(row.ariaRowIndex)),
           roles: rows.map(row => [...row.children].map(cell => cell.getAttribute('role')).join(' ')),
           tab: grid.querySelectorAll('[tabindex=\"0\"]').length,
           chosen: grid.querySelectorAll('[aria-selected=true]').length }",
    );
    let rows = told["rows"].as_u64().unwrap();
    assert_eq!(
        (told["name"].as_str(), told["tab"].as_u64(), told["chosen"].as_u64()),
        (Some("AI systems"), Some(1), Some(1)),
        "{told}"
    );
    assert_eq!(told["places"], json!((2..rows + 2).collect::<Vec<_>>()), "{told}");
    let columns = usize::try_from(told["columns"].as_u64().unwrap()).unwrap();
    let wanted =
        ["rowheader"].into_iter().chain(std::iter::repeat_n("gridcell", columns - 1)).collect::<Vec<_>>().join(" ");
    assert!(told["roles"].as_array().unwrap().iter().all(|one| *one == wanted), "{told}");
    let heads = told["heads"].as_array().unwrap();
    assert_eq!(heads.len(), columns);
    assert!(heads.iter().all(|one| one[0] == "col" && one[1] != "" && one[2] == true), "{told}");

    // And what comes out at the other end, as a screen reader gets it.
    window.run("document.querySelector('[data-cell=\"0-0\"]').focus()");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/living/heard.py");
    // Debian's own, which knows the bus of assistive programs.
    let heard = window.beside("/usr/bin/python3").args([script, "AI systems"]).output().unwrap();
    let heard: Value =
        serde_json::from_slice(&heard.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&heard.stderr)));
    assert_eq!((&heard["role"], &heard["size"]), (&json!("table"), &json!([rows + 1, columns])), "{heard}");
    assert_eq!(
        (&heard["focused"], &heard["attributes"]["xml-roles"]),
        (&json!(["row header"]), &json!("grid")),
        "{heard}"
    );
    let lines = heard["rows"].as_array().unwrap();
    let said = |row: usize, column: usize| (lines[row][column][0].as_str(), lines[row][column][1].as_str().unwrap());
    assert_eq!(said(0, 0), (Some("column header"), "Name"), "{heard}");
    let (role, words) = said(1, 0);
    assert!(role == Some("row header") && words.contains("SYS-001") && words.contains("Inlet"), "{heard}");
    assert_eq!(said(1, 1), (Some("table cell"), "In use"), "{heard}");
    assert!(
        lines.len() == usize::try_from(rows).unwrap() + 1
            && lines.iter().all(|line| line.as_array().unwrap().len() == columns),
        "{heard}"
    );
}
