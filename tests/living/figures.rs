//! The promised figures of the window, each beside its floor in the same run: `cargo xtask bench` asks for them, in release.
//!
//! The floor is `examples/blank.rs`: the same shell and webview with an empty page. A figure is a line of JSON on standard output.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::make;
use crate::webdriver::Window;
use crate::{ALONE, Desk, named};

/// Samples of each figure.
const TIMES: usize = 30;
const RECORDS: usize = 10_000;

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}
pub(super) fn median(values: &[f64]) -> f64 {
    let all = sorted(values.to_vec());
    all[all.len() / 2]
}
fn most_of(values: &[f64]) -> f64 {
    let all = sorted(values.to_vec());
    all[(all.len() * 95).div_ceil(100) - 1]
}

pub(super) fn time(name: &str, ms: f64) {
    println!("{}", json!({"name": name, "ms": ms}));
}
fn beside(name: &str, unit: &str, value: f64, floor: f64) {
    println!("{}", json!({"name": name, unit: value, format!("floor_{unit}"): floor, "ratio": value / floor}));
}

/// Proportional memory of the program and everything it started, in MB.
fn memory(window: &Window) -> f64 {
    let kilobytes = |pid: &String| {
        let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default().to_owned();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or_default()
    };
    window.tree().iter().map(kilobytes).sum::<f64>() / 1000.0
}

/// The times, in ms, that a script which ends by its last argument gives.
fn timed(window: &Window, script: &str) -> Vec<f64> {
    let found = window.run_async(script, &json!([TIMES]));
    found.as_array().unwrap_or_else(|| panic!("{found}")).iter().map(|one| one.as_f64().unwrap()).collect()
}

/// A key at the beginning of a frame until that frame is painted: what is done, laid out and drawn for it.
const PAINTED: &str = "const painted = act => new Promise(done => requestAnimationFrame(() => {
    const begun = performance.now(), { port1, port2 } = new MessageChannel();
    act(); requestAnimationFrame(() => undefined);
    port1.onmessage = () => done(performance.now() - begun);
    // Svelte writes in a microtask; what is posted here comes after this frame was painted.
    queueMicrotask(() => setTimeout(() => port2.postMessage(0)));
  }));
  const key = (name, more = {}) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true, ...more}));
  const rest = () => new Promise(done => setTimeout(done, 50));";

/// Waits in the page until something holds, without a pause between looks.
pub(super) const SEEN: &str = "const seen = holds => new Promise((done, lost) => {
    const end = performance.now() + 20000;
    const look = () => { if (holds()) done(performance.now()); else if (performance.now() > end) lost(new Error(String(holds))); else queue.port2.postMessage(0); };
    const queue = new MessageChannel(); queue.port1.onmessage = look; look();
  });
  const rest = () => new Promise(done => setTimeout(done, 50));";

#[test]
#[ignore = "figures in release; cargo xtask bench asks for it"]
fn figures_with_ten_thousand_records() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    window.size(1280, 800);
    make(&window);
    for part in 0..RECORDS / 1000 {
        let rows: Vec<Value> = (0..1000)
            .map(|at| json!({"row": at + 1, "cells": {"name": format!("Supplier {:05}", part * 1000 + at)}}))
            .collect();
        window.edit(&json!({"supplier": {"import": {"rows": rows}}}));
    }
    window.run("location.hash = '#/suppliers'");
    window.until("document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '10001'");
    window.until("document.querySelector('[data-cell=\"0-0\"] .line')");
    window.run("document.querySelector('[data-cell=\"0-0\"]').focus()");
    let one = timed(
        &window,
        &format!(
            "{PAINTED} const [times, finish] = arguments; (async () => {{ const all = [];
             for (let at = 0; at < times * 2; at += 1) {{ all.push(await painted(() => key('ArrowRight'))); await rest(); all.push(await painted(() => key('ArrowLeft'))); await rest(); }}
             finish(all); }})()"
        ),
    );
    time("cell, key to paint, 10,000 rows, p95", most_of(&one));
    let any = timed(
        &window,
        &format!(
            "{PAINTED} const [times, finish] = arguments; (async () => {{ const all = [];
             for (let at = 0; at < times; at += 1) {{
               for (const [name, more] of [['PageDown', {{}}], ['ArrowDown', {{}}], ['End', {{ctrlKey: true}}], ['Home', {{ctrlKey: true}}], ['x', {{}}], ['Escape', {{}}]]) {{
                 all.push(await painted(() => key(name, more))); await rest();
               }}
             }}
             finish(all); }})()"
        ),
    );
    time("any key, key to paint, 10,000 rows, p95", most_of(&any));

    let found = timed(
        &window,
        &format!(
            "{SEEN} const [times, finish] = arguments; (async () => {{ const all = [];
             dispatchEvent(new KeyboardEvent('keydown', {{key: 'k', ctrlKey: true, bubbles: true}}));
             await seen(() => document.querySelector('dialog[open] input'));
             const box = document.querySelector('dialog input');
             for (let at = 0; at < times; at += 1) {{
               const number = String(311 * at + 17).padStart(5, '0'), begun = performance.now();
               box.value = `Supplier ${{number}}`; box.dispatchEvent(new Event('input', {{bubbles: true}}));
               all.push(await seen(() => document.querySelector('dialog li')?.innerText.includes(number)) - begun); await rest();
             }}
             document.querySelector('dialog').close(); finish(all); }})().catch(lost => finish([lost.message]))"
        ),
    );
    time("first hit of Ctrl+K, 10,000 records", median(&found));

    let back = timed(
        &window,
        &format!(
            "{SEEN} const [times, finish] = arguments; (async () => {{ const all = [];
             for (let at = 0; at < times; at += 1) {{
               [...document.querySelectorAll('nav .screen-link')].find(one => one.innerText.includes('Roadmap')).click();
               await seen(() => !document.querySelector('[role=grid]') && document.querySelector('main h1')?.innerText === 'Roadmap'); await rest();
               const begun = performance.now(); history.back();
               all.push(await seen(() => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '10001' && document.querySelector('[data-cell] .number')) - begun);
               await rest();
             }}
             finish(all); }})().catch(lost => finish([lost.message]))"
        ),
    );
    time("Back to a list of 10,000 records", median(&back));
}

/// The empty window, built beside the tests.
fn blank() -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_aims-desk"));
    let found = program.with_file_name("examples").join("blank");
    assert!(found.exists(), "cargo build --example blank comes first: {}", found.display());
    found
}

#[test]
#[ignore = "figures in release; cargo xtask bench asks for it"]
fn figures_beside_an_empty_window() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    {
        let window = desk.open();
        window.click("main", "Look at a sample");
        named(&window, "Kestrelmoor Ltd");
        window.ask_to_end();
    }
    let (file, blank) = (desk.file(), blank());
    let (mut starts, mut floors, mut idle, mut empty) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TIMES {
        // One of each in turn, so that what disturbs the machine disturbs both.
        for program in [Path::new(env!("CARGO_BIN_EXE_aims-desk")), &blank] {
            let ours = program != blank;
            let mut window = Window::driver(desk.folder.path(), &[]);
            let begun = Instant::now();
            window.start(program, &[file.to_str().unwrap()]);
            let there = if ours {
                "document.querySelector('nav .name')?.innerText === 'Kestrelmoor Ltd' && document.querySelector('main h1')"
            } else {
                "document.readyState === 'complete'"
            };
            window.at_once(there);
            if ours { &mut starts } else { &mut floors }.push(begun.elapsed().as_secs_f64() * 1000.0);
            std::thread::sleep(Duration::from_secs(2));
            if ours { &mut idle } else { &mut empty }.push(memory(&window));
            if ours {
                window.ask_to_end();
            }
        }
    }
    beside("start, cold, with the sample", "ms", median(&starts), median(&floors));
    beside("memory, idle, with the sample", "mb", median(&idle), median(&empty));
}

#[test]
#[ignore = "figures in release; cargo xtask bench asks for it"]
fn figures_of_a_thousand_screens() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = super::sample(&desk, 1280, 800);
    let change = |times: u32| {
        let script = "const [times, finish] = arguments; (async () => {
            const all = [...document.querySelectorAll('nav .screen-link')];
            for (let at = 0; at < times; at += 1) { all[at % all.length].click(); await new Promise(done => setTimeout(done, 60)); }
            all[0].click(); finish(true); })()";
        for _ in 0..times / 100 {
            window.run_async(script, &json!([100]));
        }
        std::thread::sleep(Duration::from_secs(8));
    };
    // What is loaded once is loaded before, and the engine's heap has grown to the size at which it collects.
    change(100);
    let first = memory(&window);
    change(1000);
    let before = memory(&window);
    beside("its heap after the first thousand", "mb", before, first);
    change(1000);
    beside("a thousand changes of screen", "mb", memory(&window), before);
}
