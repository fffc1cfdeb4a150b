//! Figures of the real window on a large workspace: 500 systems, 5,000 risks, 5,000 items of evidence in a file of a gigabyte.
//! `cargo xtask bench` asks for them, in release; the file is made by the same hand as that of the bench of questions.

use std::path::PathBuf;

use serde_json::{Value, json};

#[allow(dead_code)]
#[path = "../../src-tauri/core/examples/large/mod.rs"]
mod workspace;

use super::figures::{SEEN, median, time};
use crate::webdriver::Window;
use crate::{ALONE, Desk, named, pick};

/// Samples of each figure.
const TIMES: usize = 15;
/// Files that are dropped together.
const DROPPED: usize = 20;

/// Watches how long nothing else can happen in the page, in ms, beyond the pause between two looks.
const HELD: &str = "window.held = {all: [], on: true}; (() => { let last = performance.now();
    const look = () => { const now = performance.now(); held.all.push(now - last - 4); last = now; if (held.on) setTimeout(look, 4); };
    setTimeout(look, 4); })()";

/// What was watched since: the longest, and how many were longer than 50 ms.
fn held(window: &Window, what: &str) {
    let all = window.run(
        "const all = held.all.splice(0); return [Math.max(0, ...all), all.filter(one => one > 50).length, all.length]",
    );
    println!("{}", json!({"name": format!("the page held, {what}"), "ms": all[0], "over": all[1], "looks": all[2]}));
}

fn timed(window: &Window, name: &str, script: &str) {
    let script = format!(
        "{SEEN} const [times, finish] = arguments; (async () => {{ const all = []; {script} finish(all); }})().catch(lost => finish([String(lost)]))"
    );
    let found = window.run_async(&script, &json!([TIMES]));
    let all: Vec<f64> =
        found.as_array().unwrap().iter().map(|one| one.as_f64().unwrap_or_else(|| panic!("{name}: {found}"))).collect();
    time(name, median(&all));
    let least = all.iter().copied().fold(f64::INFINITY, f64::min);
    println!("{}", json!({"name": format!("  least of {}", all.len()), "ms": least}));
}

/// The workspace, made once for these figures, and a window in which it is open.
fn open(desk: &Desk) -> Window {
    let mut made = workspace::Desk::new(&desk.file()).unwrap();
    workspace::fill(&mut made, workspace::LARGE).unwrap();
    // Every file was read: the window opens what has come to rest.
    workspace::read_all(&mut made).unwrap();
    drop(made);
    let file = desk.file();
    let window = Window::open_with(desk.folder.path(), &[("AIMS_DESK_PICK_OPEN", &file)], &[file.to_str().unwrap()]);
    named(&window, "Lindenhof");
    window.size(1280, 900);
    window
}

const DRAWN: &str = "[...document.querySelectorAll('main .maps figure img')].filter(one => one.complete && one.naturalWidth > 0).length >= 2";
const LISTED: &str = "document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') > 1000 && document.querySelector('[data-cell] .number')";

#[test]
#[ignore = "figures in release; cargo xtask bench asks for it"]
fn figures_with_five_thousand_risks_and_files() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = open(&desk);
    // What an opening does behind the window has ended.
    std::thread::sleep(std::time::Duration::from_secs(20));
    window.run(HELD);

    let goes = |name: &str, from: &str, there: &str, to: &str, holds: &str| {
        let script = format!(
            "for (let at = 0; at < times; at += 1) {{
               location.hash = '{from}'; await seen(() => {there}); await rest(); await rest();
               const begun = performance.now(); location.hash = '{to}'; all.push(await seen(() => {holds}) - begun); await rest(); }}"
        );
        timed(&window, name, &script);
        held(&window, name);
    };
    let home = "document.querySelector('main h1')?.innerText === 'Home'";
    goes("do in the window: open 5,000 risks", "#/home", home, "#/risks", LISTED);
    goes("heat map in the window, from the register", "#/risks", LISTED, "#/risks/map", DRAWN);
    goes("do in the window: open the map from Home", "#/home", home, "#/risks/map", DRAWN);
    goes("do in the window: open 5,000 items", "#/home", home, "#/evidence", LISTED);
    let covered = "document.querySelectorAll('main .scroll tbody tr').length > 30";
    goes("do in the window: what is covered", "#/home", home, "#/evidence/coverage", covered);

    // A digit each, a reason, Enter: the next one is there.
    window.run("location.hash = '#/home'");
    window.until(home);
    window.run("location.hash = '#/risks/rate'");
    window.until("document.querySelector('main textarea') || document.querySelector('main .figures, main p')");
    if window.run("return !!document.querySelector('main .figures')").as_bool().unwrap() {
        timed(
            &window,
            "do in the window: rate a risk",
            "for (let at = 0; at < times; at += 1) {
               await seen(() => document.querySelector('.figures fieldset') && document.querySelector('main h2')); await rest();
               const name = document.querySelector('main h2').innerText;
               for (const set of document.querySelectorAll('.figures fieldset')) set.querySelectorAll('button')[1].click();
               const box = document.querySelector('main textarea'); box.value = 'Seen.'; box.dispatchEvent(new Event('input', {bubbles: true})); await rest();
               const begun = performance.now(); box.form.requestSubmit();
               all.push(await seen(() => document.querySelector('main h2') && document.querySelector('main h2').innerText !== name) - begun); }",
        );
        held(&window, "while risks are rated");
    }

    // One of those that wait for acceptance in a list.
    window.run("location.hash = '#/risks/accept'");
    window.until("document.querySelector('main fieldset')");
    pick(&window, "main form [role=combobox]", "Ada", "Ada Moreau");
    window.fill("main form textarea", 0, "Read together on Monday.");
    timed(
        &window,
        "do in the window: accept a risk",
        "const head = (await seen(() => document.querySelector('main fieldset')), document.querySelector('main fieldset').form);
         for (let at = 0; at < times; at += 1) {
           const box = document.querySelector('main fieldset input'), words = box.parentElement.innerText; box.click(); await rest();
           const begun = performance.now(); head.requestSubmit();
           all.push(await seen(() => document.querySelector('main fieldset label')?.innerText !== words) - begun); await rest(); await rest(); }",
    );
    held(&window, "while risks are accepted");

    // Twenty files come in; questions are answered meanwhile, and the page is never held.
    let paths: Vec<PathBuf> = (0..DROPPED)
        .map(|nth| {
            let path = desk.folder.path().join(format!("Log of week {nth}.txt"));
            std::fs::write(&path, format!("Week {nth}: nothing unusual.\n").repeat(100_000)).unwrap();
            path
        })
        .collect();
    let words: Vec<&str> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    window.run("location.hash = '#/evidence'");
    window.until(LISTED);
    held(&window, "before files are dropped");
    window.run(
        "window.asked = []; window.asking = setInterval(async () => { const begun = performance.now();
           await window.__TAURI_INTERNALS__.invoke('view', {name: 'register.rows', args: {noun: 'evidence', limit: 20}});
           asked.push(performance.now() - begun); }, 40)",
    );
    let begun = std::time::Instant::now();
    window.start_again(&words);
    window.until("document.querySelector('[role=status] progress')?.max === 20");
    window.until("!document.querySelector('[role=status] progress')");
    println!("{}", json!({"name": "twenty files of 2.7 MB taken", "ms": begun.elapsed().as_secs_f64() * 1000.0}));
    held(&window, "while twenty files come in");
    let asked: Value = window.run("clearInterval(asking); const all = asked.sort((a, b) => a - b); return [all.at(-1), all[Math.floor(all.length / 2)], all.filter(one => one > 50).length, all.length]");
    println!(
        "{}",
        json!({"name": "longest wait for an answer meanwhile", "ms": asked[0], "median": asked[1], "over": asked[2], "asked": asked[3]})
    );
}
