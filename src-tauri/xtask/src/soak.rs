//! `cargo xtask soak`: what the tests try a sample of, tried whole, in release. Hours of a night, not minutes of a change.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// One run: package, test program, filter, and how much of it.
const RUNS: &[(&str, &str, &str, &[(&str, &str)])] = &[
    ("aims-cli", "command", "kills", &[("AIMS_KILLS", "5000")]),
    ("aims-cli", "power", "power", &[("AIMS_IMAGES", "16000")]),
    ("aims-cli", "power", "call", &[("AIMS_NTH", "1")]),
    ("aims-core", "all", "mutated_files", &[("AIMS_MUTATIONS", "10000")]),
    ("aims-cli", "payloads", "", &[("AIMS_PAYLOADS", "all")]),
];

/// Runs all of them, also after one failed.
pub fn run(root: &Path) -> ExitCode {
    let mut held = true;
    for (package, test, filter, most) in RUNS {
        let begun = Instant::now();
        println!("== {test} {filter}");
        let words =
            ["test", "--release", "--locked", "--package", package, "--test", test, "--", filter, "--nocapture"];
        let status = Command::new("cargo").args(words).envs(most.iter().copied()).current_dir(root).status();
        held &= status.is_ok_and(|status| status.success());
        println!("== {test} {filter}: {:.0} s", begun.elapsed().as_secs_f32());
    }
    if held { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
