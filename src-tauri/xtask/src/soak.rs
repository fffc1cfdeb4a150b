//! `cargo xtask soak`: what the tests try a sample of, tried whole, in release. Hours of a night, not minutes of a change.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// One run: how much of what a test program tries.
struct Run {
    package: &'static str,
    test: &'static str,
    filter: &'static str,
    much: (&'static str, &'static str),
}

const fn run_of(
    package: &'static str,
    test: &'static str,
    filter: &'static str,
    much: (&'static str, &'static str),
) -> Run {
    Run { package, test, filter, much }
}

const RUNS: [Run; 5] = [
    run_of("aims-cli", "command", "kills", ("AIMS_KILLS", "5000")),
    run_of("aims-cli", "power", "power", ("AIMS_IMAGES", "120000")),
    run_of("aims-cli", "power", "call", ("AIMS_NTH", "1")),
    run_of("aims-core", "all", "mutated_files", ("AIMS_MUTATIONS", "10000")),
    run_of("aims-cli", "payloads", "", ("AIMS_PAYLOADS", "all")),
];

/// Runs all of them, also after one failed.
pub fn run(root: &Path) -> ExitCode {
    let mut held = true;
    for Run { package, test, filter, much } in RUNS {
        let begun = Instant::now();
        println!("== {test} {filter}");
        let words =
            ["test", "--release", "--locked", "--package", package, "--test", test, "--", filter, "--nocapture"];
        let status = Command::new("cargo").args(words).env(much.0, much.1).current_dir(root).status();
        held &= status.is_ok_and(|status| status.success());
        println!("== {test} {filter}: {:.0} s", begun.elapsed().as_secs_f32());
    }
    if held { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Walks the golden path and prints its table.
pub fn path(root: &Path) -> ExitCode {
    told(root, "path", "")
}

/// Two years of the sample company, day by day: for every duty and trigger the day on which it appears, and why; the test goes week
/// by week.
pub fn cycle(root: &Path) -> ExitCode {
    told(root, "cycle", "AIMS_CYCLE")
}

/// A test that prints what it found, with a variable that asks for all of it.
fn told(root: &Path, test: &str, whole: &str) -> ExitCode {
    let words = ["test", "--quiet", "--locked", "--workspace", "--test", test, "--", "--nocapture"];
    let mut command = Command::new("cargo");
    command.args(words).current_dir(root);
    if !whole.is_empty() {
        command.env(whole, "1");
    }
    let status = command.status();
    if status.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
