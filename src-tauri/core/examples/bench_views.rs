//! Every question and a few edits on a workspace of 500 AI systems, 5,000 risks, 5,000 items of evidence in a file of a gigabyte, and 10,000 actions,
//! one JSON line each: `{name, ms, least_ms}`. The median counts; the least is what a machine with nothing else to do would come near.
//!
//! Run it in release. `AIMS_BENCH_FOLDER` names the folder, and with it the disk, that is measured; `AIMS_BENCH_FILE` a workspace that was
//! filled before, into which the edits go, and `AIMS_BENCH_VIEW` the one question that is asked, for a profiler.

#[path = "large/mod.rs"]
mod large;

use std::path::Path;
use std::time::Instant;

use aims_core::desk::view_list;
use serde_json::json;

use large::asked::{arguments, edits, lists};
use large::{Desk, LARGE, Outcome, fill, millis, read_all};

/// How often an edit is made, each time about another record where it can be.
const TIMES: u32 = 15;

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

fn figure(name: &str, times: Vec<f64>) {
    let least = times.iter().copied().fold(f64::INFINITY, f64::min);
    println!("{}", json!({ "name": name, "ms": median(times), "least_ms": least }));
}

fn main() -> Outcome<()> {
    let folder = std::env::var_os("AIMS_BENCH_FOLDER").map_or_else(std::env::temp_dir, Into::into);
    let folder = folder.join(format!("aims-bench-views-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let done = measure(&folder);
    std::fs::remove_dir_all(&folder)?;
    done
}

fn measure(folder: &Path) -> Outcome<()> {
    let mut desk = match std::env::var_os("AIMS_BENCH_FILE") {
        Some(filled) => Desk::open(Path::new(&filled))?,
        None => {
            let mut desk = Desk::new(&folder.join("large.aims"))?;
            fill(&mut desk, LARGE)?;
            desk
        }
    };
    let only = std::env::var("AIMS_BENCH_VIEW").ok();
    if only.is_none() {
        // What the window does behind every opening, so that a file somebody changed is told.
        let mut times = Vec::new();
        for _ in 0..9 {
            let start = Instant::now();
            desk.workspace.check(None)?;
            times.push(millis(start));
        }
        figure("check_at_opening", times);
    }
    for sketch in view_list() {
        if only.as_deref().is_some_and(|only| only != sketch.name) {
            continue;
        }
        let Some(args) = arguments(sketch.name) else { continue };
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let start = Instant::now();
            desk.view(sketch.name, &args).map_err(|why| format!("{}: {why}", sketch.name))?;
            times.push(millis(start));
        }
        figure(&format!("view {}", sketch.name), times);
    }
    if only.is_some() {
        return Ok(());
    }
    for (name, asked) in lists() {
        let mut times = Vec::new();
        for _ in 0..31 {
            let start = Instant::now();
            desk.view("register.rows", &asked)?;
            times.push(millis(start));
        }
        figure(&format!("list {name}"), times);
    }
    let (longest, turns) = read_all(&mut desk)?;
    println!("{}", json!({ "name": format!("view longest of {turns} turns of reading words"), "ms": longest }));
    let mut times: Vec<(&'static str, Vec<f64>)> = Vec::new();
    for turn in 0..TIMES {
        for (at, (name, edit)) in edits(turn, LARGE).into_iter().enumerate() {
            let ms = desk.edit(edit).map_err(|why| format!("{name}: {why}"))?;
            match times.get_mut(at) {
                Some((_, all)) => all.push(ms),
                None => times.push((name, vec![ms])),
            }
        }
    }
    for (name, all) in times {
        figure(&format!("do {name}"), all);
    }
    // About as many risks as there are low ones: one act, which the page says is under way.
    let ms = desk.edit(json!({"risk": {"acceptLow": {}}}))?;
    println!("{}", json!({ "name": "all low risks accepted by the rule", "ms": ms }));
    Ok(())
}
