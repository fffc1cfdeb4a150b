//! Every question and a few edits on a workspace of 500 AI systems, 5,000 risks, 5,000 items of evidence in a file of a gigabyte, and 10,000 actions,
//! one JSON line each: `{name, ms, least_ms}`. The median counts; the least is what a machine with nothing else to do would come near.
//!
//! Run it in release. `AIMS_BENCH_FOLDER` names the folder, and with it the disk, that is measured; `AIMS_BENCH_FILE` a workspace that was
//! filled before, into which the edits go.

#[path = "large/mod.rs"]
mod large;

use std::path::Path;
use std::time::Instant;

use aims_core::desk::view_list;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use large::{Desk, ITEMS, Outcome, content, fill, millis, read_all};

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
            fill(&mut desk)?;
            desk
        }
    };
    // What the window does behind every opening, so that a file somebody changed is told.
    let mut times = Vec::new();
    for _ in 0..9 {
        let start = Instant::now();
        desk.workspace.check(None)?;
        times.push(millis(start));
    }
    figure("check_at_opening", times);
    for sketch in view_list() {
        let Some(args) = arguments(sketch.name) else { continue };
        // A question about a record there is none of here is left out, and said to be.
        if let Err(why) = desk.view(sketch.name, &args) {
            eprintln!("left out: {} ({why})", sketch.name);
            continue;
        }
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let start = Instant::now();
            desk.view(sketch.name, &args)?;
            times.push(millis(start));
        }
        figure(&format!("view {}", sketch.name), times);
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
        for (at, (name, edit)) in edits(turn).into_iter().enumerate() {
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

/// What people do to such a workspace, each time about other records.
fn edits(turn: u32) -> Vec<(&'static str, Value)> {
    // Treated, and what remains is medium: see `fill`.
    let medium = |nth: u32| format!("r{}", 2 + 20 * nth);
    let listed: Vec<String> = (0..20).map(|nth| medium(100 + turn + nth * TIMES)).take(5).collect();
    let patch = json!({"state": "accepted", "acceptedBy": "p1", "acceptedWhy": "Read together on Monday."});
    let bytes = STANDARD.encode(content(ITEMS + turn));
    let file =
        json!({"name": format!("One more {turn}.txt"), "size": 0, "sha256": "", "mediaType": "", "bytesBase64": bytes});
    vec![
        ("action.add", json!({"action": {"add": {"title": "One more"}}})),
        (
            "system.amend",
            json!({"system": {"amend": {"id": "s7", "patch": {"purpose": format!("Sort letters {turn}.")}}}}),
        ),
        (
            "risk.rate",
            json!({"risk": {"rate": {"id": format!("r{}", 7 + 2 * turn), "likelihood": 2, "individuals": 2, "why": "Counted again."}}}),
        ),
        (
            "risk.treat",
            json!({"risk": {"treat": {"id": format!("r{}", 301 + 2 * turn), "treatment": "reduce", "how": "A second look.",
                "controls": ["A.6.2.6"], "likelihood": 1, "individuals": 1, "why": "It finds most."}}}),
        ),
        (
            "risk.accept",
            json!({"risk": {"accept": {"id": medium(turn), "by": "p1", "why": "What remains is small beside the help."}}}),
        ),
        ("risk.acceptListed", json!({"risk": {"many": {"ids": listed, "patch": patch}}})),
        (
            "evidence.amend",
            json!({"evidence": {"amend": {"id": format!("e{turn}"), "patch": {"note": "Looked at twice."}}}}),
        ),
        ("evidence.vouch", json!({"evidence": {"vouch": {"id": format!("e{turn}"), "by": "p1"}}})),
        ("evidence.takeFile", json!({"evidence": {"takeFile": file}})),
        (
            "system.amend of weight",
            json!({"system": {"amend": {"id": format!("s{}", 8 + turn), "patch": {"modelVersion": "2"}}}}),
        ),
        (
            "gap.rate",
            json!({"gap": {"rate": {"item": "4.1-01", "patch": {"rating": if turn.is_multiple_of(2) { "not" } else { "partly" }}}}}),
        ),
        (
            "classification.answer",
            json!({"classification": {"answer": {"system": format!("s{}", 109 + turn), "question": "Q01", "answer": "no", "reason": "Rules written by hand."}}}),
        ),
        (
            "roadmap.move",
            json!({"roadmap": {"move": {"id": "P2", "startsOn": "2027-01-01", "endsOn": format!("2027-09-{:02}", 1 + turn), "why": "Later.", "carry": true}}}),
        ),
    ]
}

/// Pages of the register of 10,000 actions as its grid asks for them.
fn lists() -> [(&'static str, Value); 6] {
    let open = json!({"state": "open", "due": "..2026-06-30"});
    [
        ("first page", json!({"noun": "action"})),
        ("filter and sort", json!({"noun": "action", "filter": open, "sort": "-due,title", "limit": 100})),
        (
            "words anywhere, far down",
            json!({"noun": "action", "text": "action 7", "sort": "title", "offset": 900, "limit": 100}),
        ),
        ("evidence, first page", json!({"noun": "evidence"})),
        (
            "evidence of a control",
            json!({"noun": "evidence", "filter": {"controls": "A.6.2.6"}, "sort": "-shownUntil"}),
        ),
        ("evidence, words", json!({"noun": "evidence", "text": "reading 7", "offset": 900, "limit": 100})),
    ]
}

/// Arguments a screen asks with; none for questions about a record there is none of here.
fn arguments(name: &str) -> Option<Value> {
    Some(match name {
        "reviews.review" => return None,
        "criteria.matrix" => json!({"id": "c1"}),
        "register.offered" => json!({"noun": "risk"}),
        "evidence.control" => json!({"control": "A.6.2.6"}),
        "evidence.recipe" => json!({"evidence": "e7"}),
        "search" => json!({"text": "system 4"}),
        "statement.control" => json!({"id": "A.6.2.4"}),
        "systems.shares" => json!({"id": "s7"}),
        "register.heads" => json!({"noun": "system", "heads": ["Name", "Purpose"]}),
        "register.rows" => json!({"noun": "system"}),
        "register.one" => json!({"noun": "system", "id": "SYS-001"}),
        "act.system" => json!({"system": "s7"}),
        "roadmap.phase" => json!({"phase": 4}),
        "calendar" => json!({"most": 200}),
        "gap.result" => json!({"against": "GAP-01"}),
        _ => json!({}),
    })
}
