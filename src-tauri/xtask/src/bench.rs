//! `cargo xtask bench`: the figures the project promises, each beside its floor or peer in the same run.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::{machine, page};

/// What is promised: name, whether the ratio or the time counts, and the most it may be.
const PROMISED: &[(&str, Measure, f64)] = &[
    ("edit", Measure::Ratio, 1.3),
    ("open_", Measure::Time, 150.0),
    ("beyond", Measure::Time, 200.0),
    ("check_1", Measure::Time, 1000.0),
    ("render", Measure::Ratio, 1.5),
    ("preview", Measure::Time, 100.0),
    ("view", Measure::Time, 50.0),
    ("list", Measure::Time, 10.0),
    ("do ", Measure::Time, 100.0),
    ("heat map", Measure::Time, 100.0),
    ("cell", Measure::Time, 16.0),
    ("any key", Measure::Time, 50.0),
    ("first hit", Measure::Time, 30.0),
    ("Back", Measure::Time, 50.0),
    ("start", Measure::Ratio, 1.3),
    ("memory", Measure::Ratio, 1.2),
    ("a thousand", Measure::Ratio, 1.05),
];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Measure {
    Ratio,
    Time,
}

/// Runs the benches in release and prints one line a figure. A figure over its promise gives a failing exit code.
pub fn run(root: &Path) -> ExitCode {
    let mut held = true;
    let mut told = |text: &str| {
        // The name of a test may stand before the first of its figures.
        for line in text.lines().filter_map(|line| line.find("{\"").map(|at| &line[at..])) {
            let (shown, fits) = judged(line);
            println!("{shown}");
            held &= fits;
        }
    };
    for (package, example) in [("aims-core", "bench_file"), ("aims-core", "bench_views"), ("aims-print", "bench_paint")]
    {
        let words = ["run", "--quiet", "--release", "--locked", "--package", package, "--example", example];
        let Ok(done) = Command::new("cargo").args(words).current_dir(root).output() else { return ExitCode::FAILURE };
        let text = String::from_utf8_lossy(&done.stdout);
        if !done.status.success() || text.trim().is_empty() {
            eprintln!("{}", String::from_utf8_lossy(&done.stderr));
            return ExitCode::FAILURE;
        }
        told(&text);
    }
    let Some(text) = window(root) else { return ExitCode::FAILURE };
    told(&text);
    if held { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The figures of the real window and of an empty one, in release; none where they could not be taken.
fn window(root: &Path) -> Option<String> {
    if machine::prepare(machine::Purpose::Test).is_err() || !page::install(root) || !page::build(root) {
        return None;
    }
    let blank = Command::new("cargo")
        .args([
            "build", "--release", "--locked", "--package", "aims-desk", "--features", "answered", "--example", "blank",
        ])
        .current_dir(root)
        .status();
    if !blank.is_ok_and(|status| status.success()) {
        return None;
    }
    let done = Command::new("cargo")
        .args([
            "test", "--release", "--locked", "--package", "aims-desk", "--features", "answered", "--test", "window",
            "--",
        ])
        .args(["--ignored", "--nocapture", "--test-threads=1", "figures"])
        .current_dir(root)
        .output()
        .ok()?;
    if !done.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&done.stderr));
        return None;
    }
    Some(String::from_utf8_lossy(&done.stdout).into_owned())
}

/// One figure as a line for people, and whether it keeps its promise.
fn judged(line: &str) -> (String, bool) {
    let name = text(line, "name").unwrap_or_default();
    let (ms, floor, ratio) = (number(line, "ms"), number(line, "floor_ms"), number(line, "ratio"));
    let promise = PROMISED.iter().find(|(start, ..)| name.starts_with(start));
    let mut shown = format!("{name:<34}");
    let (mb, empty) = (number(line, "mb"), number(line, "floor_mb"));
    let least = number(line, "least_ms");
    for (value, unit) in
        [(ms, "ms"), (least, "ms at least"), (floor, "ms floor or peer"), (mb, "MB"), (empty, "MB floor"), (ratio, "x")]
    {
        if let Some(value) = value {
            shown.push_str(&format!("{value:>10.2} {unit}"));
        }
    }
    let Some((_, measure, most)) = promise else { return (shown, true) };
    let fits = match measure {
        Measure::Ratio => ratio.is_some_and(|ratio| ratio <= *most),
        Measure::Time => ms.is_some_and(|ms| ms <= *most),
    };
    let unit = if *measure == Measure::Ratio { "x" } else { "ms" };
    shown.push_str(&format!("   promised at most {most} {unit}: {}", if fits { "kept" } else { "NOT KEPT" }));
    (shown, fits)
}

fn text(line: &str, key: &str) -> Option<String> {
    let rest = line.split(&format!("\"{key}\":\"")).nth(1)?;
    rest.split('"').next().map(str::to_owned)
}

fn number(line: &str, key: &str) -> Option<f64> {
    let rest = line.split(&format!("\"{key}\":")).nth(1)?;
    rest.split([',', '}']).next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_can_be_kept_or_not() {
        assert!(judged("{\"name\":\"edit p50\",\"ms\":0.6,\"floor_ms\":0.5,\"ratio\":1.2}").1);
        assert!(!judged("{\"name\":\"edit p50\",\"ms\":0.6,\"floor_ms\":0.3,\"ratio\":2.0}").1);
        assert!(!judged("{\"name\":\"check_100000\",\"ms\":1500.0}").1);
        assert!(!judged("{\"name\":\"memory, idle\",\"mb\":300.0,\"floor_mb\":200.0,\"ratio\":1.5}").1);
        assert!(judged("{\"name\":\"something else\",\"ms\":1500.0}").1);
    }
}
