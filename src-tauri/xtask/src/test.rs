//! `cargo xtask test`: every step runs, also after one failed; the last line counts what passed and what failed.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use crate::{machine, page, supply, tidy};

/// Passed and failed checks so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    fn count(&mut self, held: bool) {
        if held { self.passed += 1 } else { self.failed += 1 }
    }
}

/// Runs all steps.
pub fn all(root: &Path) -> ExitCode {
    let mut tally = Tally::default();
    if let Err(problem) = machine::prepare(machine::Purpose::Test) {
        eprintln!("{problem}");
        println!("0 passed, 1 failed");
        return ExitCode::FAILURE;
    }
    timed("packages of the page", || tally.count(page::install(root)));
    timed("page built", || tally.count(page::build(root)));
    timed("formatting", || tally.count(runs(root, &["fmt", "--all", "--check"])));
    timed("house rules", || tally.count(tidy::report(root) == ExitCode::SUCCESS));
    timed("dependencies", || tally.count(supply::report(root) == ExitCode::SUCCESS));
    timed("compiled under clippy, warnings denied; page checked and tested", || {
        // A compiler often waits for itself on one core: the page has the other one then.
        let page = std::thread::scope(|scope| {
            let page = scope.spawn(|| [page::check(root), page::test(root)]);
            for targets in [&REST[..], &WINDOW[..]] {
                let built = linted(root, targets).arg("--no-run").status();
                tally.count(built.is_ok_and(|status| status.success()));
            }
            page.join().unwrap_or_default()
        });
        page.into_iter().for_each(|held| tally.count(held));
    });
    timed("tests", || {
        // The window mostly waits for its page: it has its turn beside the others, and its lines come after theirs.
        let (rest, (window, said)) = std::thread::scope(|scope| {
            let window = scope.spawn(|| {
                let mut said = String::new();
                (cargo_tests(root, &WINDOW, |line| said = format!("{said}{line}\n")), said)
            });
            let rest = cargo_tests(root, &REST, |line| println!("{line}"));
            (rest, window.join().unwrap_or_else(|_| (Tally { passed: 0, failed: 1 }, String::new())))
        });
        print!("{said}");
        for tests in [rest, window] {
            tally.passed += tests.passed;
            tally.failed += tests.failed;
        }
    });
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What `cargo test` takes by itself, and the one target that it runs by its name alone.
const REST: [&str; 0] = [];
const WINDOW: [&str; 2] = ["--test", "window"];

fn timed(name: &str, step: impl FnOnce()) {
    println!("== {name}");
    let begun = Instant::now();
    step();
    println!("== {name}: {:.1} s", begun.elapsed().as_secs_f32());
}

fn runs(root: &Path, words: &[&str]) -> bool {
    Command::new("cargo").args(words).current_dir(root).status().is_ok_and(|status| status.success())
}

/// `cargo test` with clippy as the compiler of our own crates: one build serves lints and tests, where `cargo clippy` beside
/// it would check the six hundred packages below us a second time. Core is optimised a little here: that costs less than the
/// tests then save; whoever runs one test does without.
fn linted(root: &Path, targets: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(["test", "--locked", "--workspace"]);
    // The library alone, not its test targets.
    command.args(["--config", "profile.dev.package.aims-core.opt-level=1"]);
    command.args(["--config", "profile.test.package.aims-core.opt-level=0"]);
    // A failed test says where it failed; what else a debugger would want is not written.
    command.args(["--config", "profile.dev.debug=0"]);
    command.args(targets).current_dir(root);
    command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
    // As `cargo clippy` hands its arguments to the driver.
    command.env("CLIPPY_ARGS", ["-D", "warnings", ""].join("__CLIPPY_HACKERY__"));
    command
}

/// Runs the workspace's tests and adds up cargo's `test result:` lines. A run that ends badly without naming a failed
/// test (it did not compile, it was killed) counts as one failure.
fn cargo_tests(root: &Path, targets: &[&str], mut say: impl FnMut(&str)) -> Tally {
    let mut tally = Tally::default();
    let child = linted(root, targets).arg("--no-fail-fast").stdout(Stdio::piped()).spawn();
    let Ok(mut child) = child else { return Tally { passed: 0, failed: 1 } };
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            say(&line);
            if let Some(one) = result_line(&line) {
                tally.passed += one.passed;
                tally.failed += one.failed;
            }
        }
    }
    let ended_well = child.wait().is_ok_and(|status| status.success());
    if tally.failed == 0 && !ended_well {
        tally.failed = 1;
    }
    tally
}

/// Reads `test result: ok. 7 passed; 0 failed; …`.
fn result_line(line: &str) -> Option<Tally> {
    let rest = line.strip_prefix("test result: ")?;
    let number = |word: &str| {
        let before = rest.split(word).next()?.trim_end();
        before.rsplit([' ', ';']).next()?.parse().ok()
    };
    Some(Tally { passed: number(" passed;")?, failed: number(" failed;")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_cargos_result_lines() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(result_line(line), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(result_line("running 3 tests"), None);
    }
}
