//! Figures of the workspace file, one JSON line each: `{name, ms, floor_ms, ratio}`. The floor is what SQLite takes at least.
//!
//! Run it in release. `AIMS_BENCH_FOLDER` names the folder, and with it the disk, that is measured.

#[path = "large/house.rs"]
mod house;

use std::path::Path;
use std::time::Instant;

use aims_core::door::{Edit, Founding, Workspace};
use aims_core::fault::Holder;
use aims_core::file::{self, Access};
use aims_core::journal::{self, Entry, Kind};
use aims_core::paper::Paper;
use aims_core::{Author, Hands, Press, PressFault, Pressed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde_json::json;

use house::{Counting, HOUSE, Outcome};

struct NoPress;

impl Press for NoPress {
    fn press(&self, _: &Paper) -> Result<Pressed, PressFault> {
        Err(PressFault::Failed("a benchmark prints nothing".to_owned()))
    }

    fn draws(&self, _: &[u8]) -> Result<(), PressFault> {
        Ok(())
    }
}

const ENTRIES: u32 = 100_000;

fn main() -> Outcome<()> {
    let folder = std::env::var_os("AIMS_BENCH_FOLDER").map_or_else(std::env::temp_dir, Into::into);
    let folder = folder.join(format!("aims-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let done =
        edits(&folder).and_then(|()| opening(&folder)).and_then(|()| kept(&folder)).and_then(|()| check(&folder));
    std::fs::remove_dir_all(&folder)?;
    done
}

fn line(name: &str, ms: f64, floor_ms: f64) {
    println!("{}", json!({ "name": name, "ms": ms, "floor_ms": floor_ms, "ratio": ms / floor_ms }));
}

fn at() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_795_000_000_000).unwrap_or_default()
}

fn who() -> Holder {
    Holder { user: "bench".into(), host: "bench".into(), since: String::new() }
}

fn by() -> Author {
    Author { name: "Mara Voss".into() }
}

fn create(path: &Path, ids: &mut Counting) -> Outcome<Workspace> {
    let founding: Founding = serde_json::from_value(
        json!({"name": "Lindenhof", "country": "DE", "timeZone": "Europe/Berlin", "contentLanguage": "en"}),
    )?;
    Ok(Workspace::create(&HOUSE, path, founding, &by(), &who(), &mut Hands { at: at(), ids, press: &NoPress })?)
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// An edit through the door against a bare commit of the same rows, record, journal and image, into a plain copy of the file,
/// in turns, so that both meet the same disk. What is measured beyond the floor is refusals, hash, index and undo.
fn edits(folder: &Path) -> Outcome<()> {
    let mut ids = Counting(0);
    let path = folder.join("edit.aims");
    let mut workspace = create(&path, &mut ids)?;
    let add: Edit = serde_json::from_value(json!({"person": {"add": {"id": "p1", "name": "Ada"}}}))?;
    workspace.edit(add, &by(), &mut Hands { at: at(), ids: &mut ids, press: &NoPress })?;
    std::fs::copy(&path, folder.join("bare.db"))?;
    let bare = Connection::open(folder.join("bare.db"))?;
    bare.execute_batch("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;")?;
    let read = Connection::open(&path)?;
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for turn in 0..600 {
        let name = format!("Person number {turn}");
        let edit: Edit = serde_json::from_value(json!({"person": {"amend": {"id": "p1", "patch": {"name": name}}}}))?;
        let start = Instant::now();
        workspace.edit(edit, &by(), &mut Hands { at: at(), ids: &mut ids, press: &NoPress })?;
        ours.push(millis(start));
        let entry = last(&read, "journal")?;
        let images = last(&read, "image")?;
        let start = Instant::now();
        bare.execute_batch("BEGIN IMMEDIATE")?;
        bare.prepare_cached("UPDATE person SET name = ?1 WHERE id = 'p1'")?.execute([&name])?;
        for (table, rows) in [("journal", &entry), ("image", &images)] {
            for row in rows {
                let marks = vec!["?"; row.len()].join(", ");
                bare.prepare_cached(&format!("INSERT INTO {table} VALUES ({marks})"))?
                    .execute(rusqlite::params_from_iter(row))?;
            }
        }
        bare.execute_batch("COMMIT")?;
        floor.push(millis(start));
    }
    line("edit_p50", median(ours), median(floor));
    Ok(())
}

/// The rows of the last entry in a table of the history.
fn last(conn: &Connection, table: &str) -> Outcome<Vec<Vec<rusqlite::types::Value>>> {
    let mut found =
        conn.prepare_cached(&format!("SELECT * FROM {table} WHERE seq = (SELECT max(seq) FROM journal)"))?;
    let width = found.column_count();
    let rows = found.query_map([], |row| (0..width).map(|at| row.get(at)).collect())?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A file of 60 MB that is mostly content.
fn opening(folder: &Path) -> Outcome<()> {
    let path = folder.join("open.aims");
    drop(create(&path, &mut Counting(0))?);
    let open = file::open(&path, Access::Write, &who())?;
    let mut bytes = vec![0_u8; 1 << 20];
    for turn in 0..60_u8 {
        bytes.fill(turn);
        file::keep(&open.conn, &bytes)?;
    }
    drop(open);
    opened("open_60_mb_content", &path)
}

/// Opening against SQLite's own quick check, which reads every page.
fn opened(name: &str, path: &Path) -> Outcome<()> {
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..9 {
        let start = Instant::now();
        let bare = Connection::open(path)?;
        bare.query_row("PRAGMA quick_check(1)", [], |_| Ok(()))?;
        drop(bare);
        floor.push(millis(start));
        let start = Instant::now();
        let workspace = Workspace::open(&HOUSE, path, Access::Write, &who())?;
        ours.push(millis(start));
        drop(workspace);
    }
    line(name, median(ours), median(floor));
    Ok(())
}

/// Files kept as evidence, and bytes of each: more than a gigabyte, so that the page of locks lies inside.
const FILES: u32 = 5_000;
const BYTES: usize = 220_000;

/// What opening takes beyond an empty workspace when thousands of files are kept as evidence.
fn kept(folder: &Path) -> Outcome<()> {
    let (path, empty) = (folder.join("kept.aims"), folder.join("empty.aims"));
    drop(create(&empty, &mut Counting(0))?);
    let mut ids = Counting(0);
    let mut workspace = create(&path, &mut ids)?;
    let (mut bytes, mut state) = (vec![0_u8; BYTES], 1_u64);
    for turn in 0..FILES {
        for eight in bytes.chunks_exact_mut(8) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            eight.copy_from_slice(&state.to_be_bytes());
        }
        let edit: Edit =
            serde_json::from_value(json!({"evidence": {"takeFile": {"name": format!("Log of week {turn}.bin"),
            "size": 0, "sha256": "", "mediaType": "", "bytesBase64": STANDARD.encode(&bytes)}}}))?;
        workspace.edit(edit, &by(), &mut Hands { at: at(), ids: &mut ids, press: &NoPress })?;
    }
    drop(workspace);
    let (mut ours, mut least, mut pages) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..9 {
        for (path, times) in [(&path, &mut ours), (&empty, &mut least)] {
            let start = Instant::now();
            let workspace = Workspace::open(&HOUSE, path, Access::Write, &who())?;
            times.push(millis(start));
            drop(workspace);
        }
        let start = Instant::now();
        Connection::open(&path)?.query_row("PRAGMA quick_check(1)", [], |_| Ok(()))?;
        pages.push(millis(start));
    }
    let (ours, least) = (median(ours), median(least));
    println!("{}", json!({ "name": "opened with 5,000 files kept", "ms": ours, "floor_ms": least }));
    println!("{}", json!({ "name": "every page of them read", "ms": median(pages) }));
    println!("{}", json!({ "name": "beyond an empty file", "ms": ours - least }));
    Ok(())
}

/// The whole check of 100,000 entries against SQLite's integrity check of the same file.
fn check(folder: &Path) -> Outcome<()> {
    let path = folder.join("check.aims");
    let mut ids = Counting(0);
    let mut workspace = create(&path, &mut ids)?;
    let edit: Edit = serde_json::from_value(json!({"person": {"add": {"name": "Person number one"}}}))?;
    workspace.edit(edit, &by(), &mut Hands { at: at(), ids: &mut ids, press: &NoPress })?;
    drop(workspace);
    let open = file::open(&path, Access::Write, &who())?;
    journal::arm(&open.conn)?;
    let empty = std::fs::metadata(&path)?.len();
    // One person made as the window makes them is the pattern of the others, whatever fields a person has by then.
    open.conn.execute_batch("CREATE TEMP TABLE one AS SELECT * FROM person")?;
    let change = open.conn.unchecked_transaction()?;
    let people = 2_000_u32;
    for turn in 0..ENTRIES {
        let key = format!("01976f3e-0000-7000-8000-{:012}", turn % people);
        let name = format!("Person number {turn}");
        let edit = if turn < people {
            change.prepare_cached("UPDATE one SET id = ?1, name = ?2")?.execute([&key, &name])?;
            change.prepare_cached("INSERT INTO person SELECT * FROM one")?.execute([])?;
            "person.add"
        } else {
            change.prepare_cached("UPDATE person SET name = ?2 WHERE id = ?1")?.execute([&key, &name])?;
            "person.amend"
        };
        let args = json!({ "person": { "amend": { "id": key, "patch": { "name": name } } } });
        let entry = Entry { at: "2026-11-24T08:00:00.000Z", author: "Mara Voss", edit, args: &args, kind: Kind::Edit };
        journal::append(&change, &entry, &mut ids)?;
    }
    change.commit()?;
    drop(open);
    #[allow(clippy::cast_precision_loss)]
    let each = (std::fs::metadata(&path)?.len() - empty) as f64 / f64::from(ENTRIES);
    println!("{}", json!({ "name": "entry_bytes", "bytes": each }));
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let start = Instant::now();
        let bare = Connection::open(&path)?;
        bare.query_row("PRAGMA integrity_check(1)", [], |_| Ok(()))?;
        floor.push(millis(start));
        drop(bare);
        let start = Instant::now();
        let report = file::check(&path, None)?;
        ours.push(millis(start));
        if !report.ok {
            return Err(format!("{:?}", report.findings.first()).into());
        }
    }
    line("check_100000", median(ours), median(floor));
    opened("open_100000_entries", &path)
}
