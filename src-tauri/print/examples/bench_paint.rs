//! Warm rendering in one process: paper, layout and PDF by us, against the same with the last step painted by krilla.
//! Prints JSON lines `{name, ms, floor_ms, ratio}`. Run it in release.

#![allow(clippy::expect_used)]

#[path = "../tests/oracle/mod.rs"]
mod oracle;

use std::time::Instant;

use aims_core::fault::Holder;
use aims_core::paper::Paper;
use aims_core::paper::Wanted;
use aims_core::{Hands, Ids, sample};
use aims_print::{Printer, lay_out_paper, preview};
use chrono::{DateTime, Utc};

static HOUSE: aims_core::desk::Desk = aims_core::desk::Desk::new(&aims_print::LEXICON);

const ROUNDS: usize = 41;

struct Counting(u128);

impl Ids for Counting {
    fn bytes(&mut self) -> [u8; 16] {
        self.0 += 1;
        self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let at: DateTime<Utc> = DateTime::from_timestamp(1_795_510_800, 0).unwrap_or_default();
    let path = std::env::temp_dir().join(format!("aims-bench-{}.aims", std::process::id()));
    let who = Holder { user: "bench".into(), host: "bench".into(), since: String::new() };
    let mut ids = Counting(0);
    let mut hands = Hands { at, ids: &mut ids, press: &Printer };
    let begun = Instant::now();
    let workspace = sample::found(&HOUSE, &path, "en", &who, &mut hands)?;
    let told = begun.elapsed().as_secs_f64() * 1e3;
    println!("{{\"name\":\"sample company made\",\"ms\":{told:.1}}}");
    for kind in ["statement", "management-review"] {
        let wanted = Wanted { kind: kind.to_owned(), ..Wanted::default() };
        let paper = workspace.copy(&wanted, &workspace.moment(at)?)?.paper;
        measure(kind, &paper)?;
    }
    drop(workspace);
    std::fs::remove_file(&path)?;
    Ok(())
}

fn measure(kind: &str, paper: &Paper) -> Result<(), Box<dyn std::error::Error>> {
    let fonts = oracle::Fonts::read();
    let (mut ours, mut peers, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    // The two take turns, so that a noisy neighbour disturbs both alike. The first round only warms up.
    for round in 0..=ROUNDS {
        let start = Instant::now();
        let layout = lay_out_paper(paper)?;
        let laid = start.elapsed();
        let start = Instant::now();
        layout.pdf()?;
        let painted = start.elapsed();
        let start = Instant::now();
        oracle::paint(&layout, &fonts)?;
        let twin = start.elapsed();
        let start = Instant::now();
        preview(paper, &|| true)?;
        if round > 0 {
            ours.push((laid + painted).as_secs_f64() * 1e3);
            peers.push((laid + twin).as_secs_f64() * 1e3);
            shown.push(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    let (ours, peer) = (median(ours), median(peers));
    println!("{{\"name\":\"render {kind}\",\"ms\":{ours:.2},\"floor_ms\":{peer:.2},\"ratio\":{:.3}}}", ours / peer);
    println!("{{\"name\":\"preview {kind}\",\"ms\":{:.2}}}", median(shown));
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
