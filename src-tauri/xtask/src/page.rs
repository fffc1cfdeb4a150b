//! The page of the window: its packages, its build, `cargo xtask run` and `cargo xtask screens`.

use std::path::Path;
use std::process::{Command, ExitCode, ExitStatus};

use crate::machine;

/// npm with its words; on Windows it is a script that only the command interpreter can start.
fn npm(root: &Path, words: &[&str]) -> Command {
    let mut command = if cfg!(windows) { Command::new("cmd") } else { Command::new("npm") };
    if cfg!(windows) {
        command.args(["/C", "npm"]);
    }
    command.args(words).current_dir(root.join("ui"));
    command
}

/// Whether it ended well.
fn ended<T>(done: std::io::Result<T>, well: impl FnOnce(&T) -> bool) -> bool {
    match done {
        Ok(status) => well(&status),
        Err(error) => {
            eprintln!("npm could not be started ({error}); please install Node 20 or newer");
            false
        }
    }
}

fn runs(root: &Path, words: &[&str]) -> bool {
    ended(npm(root, words).status(), ExitStatus::success)
}

/// Beside something else that is said at the same time: what it says comes in one piece.
fn aside(root: &Path, words: &[&str]) -> bool {
    ended(npm(root, words).output(), |done| {
        println!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        done.status.success()
    })
}

/// Installs the packages of the lock file when they are not the ones installed.
pub fn install(root: &Path) -> bool {
    let changed = |file: &str| std::fs::metadata(root.join("ui").join(file)).and_then(|found| found.modified()).ok();
    match (changed("package-lock.json"), changed("node_modules/.package-lock.json")) {
        (Some(lock), Some(installed)) if lock <= installed => true,
        _ => runs(root, &["ci", "--no-audit", "--no-fund"]),
    }
}

/// Type-checks the components.
pub fn check(root: &Path) -> bool {
    aside(root, &["run", "check"])
}

/// Runs the tests of the page's own logic.
pub fn test(root: &Path) -> bool {
    aside(root, &["test"])
}

/// Builds what the program embeds.
pub fn build(root: &Path) -> bool {
    runs(root, &["run", "build"])
}

/// Sets the machine up, builds the page and opens the window.
pub fn run(root: &Path) -> ExitCode {
    if let Err(problem) = machine::prepare(machine::Purpose::Run) {
        eprintln!("{problem}");
        return ExitCode::FAILURE;
    }
    if !install(root) || !build(root) {
        return ExitCode::FAILURE;
    }
    match Command::new("cargo").args(["run", "--locked", "--package", "aims-desk"]).current_dir(root).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Writes a picture of every screen of the real window, in both languages and themes, into `screens`.
pub fn screens(root: &Path) -> ExitCode {
    if let Err(problem) = machine::prepare(machine::Purpose::Test) {
        eprintln!("{problem}");
        return ExitCode::FAILURE;
    }
    if !install(root) || !build(root) {
        return ExitCode::FAILURE;
    }
    let folder = root.join("screens");
    let words = ["test", "--locked", "--workspace", "--test", "window", "--", "--ignored", "pictures_of"];
    let done = Command::new("cargo").args(words).env("AIMS_SCREENS", &folder).current_dir(root).status();
    if done.is_ok_and(|status| status.success()) {
        println!("{}", folder.display());
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
