//! `cargo xtask tidy`: the house rules that a program can check.

pub mod figures;
pub mod house;
pub mod registers;
pub mod words;

mod arrows;
mod commands;
mod directions;
mod files;
mod ids;
mod lists;
mod page;
mod rust;
mod tables;
mod twins;

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file of the repository: path from the root with `/`, and its text.
pub struct Source {
    /// Path from the root.
    pub path: String,
    /// Whole text.
    pub text: String,
    program: OnceCell<Vec<rust::Token>>,
}

impl Source {
    /// A file by its path and text.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), program: OnceCell::new() }
    }

    /// Its program without tests, if it is Rust: read once for all rules.
    fn program(&self) -> &[rust::Token] {
        self.program.get_or_init(|| if self.path.ends_with(".rs") { rust::program(&self.text) } else { Vec::new() })
    }

    /// Whether it tests or measures, and is no part of what is shipped.
    pub fn is_test(&self) -> bool {
        let folders = ["tests", "examples", "benches"];
        self.path.split('/').any(|folder| folders.contains(&folder)) || self.path.ends_with(".test.ts")
    }

    /// Whether a program wrote it.
    pub fn is_generated(&self) -> bool {
        let says = |line: &str| line.contains("Generated ") && line.contains("do not edit");
        self.text.lines().next().is_some_and(says)
    }
}

/// Prints what breaks a rule; succeeds when nothing does.
pub fn report(root: &Path) -> ExitCode {
    let sources = sources(root);
    let mut found = Vec::new();
    if sources.is_empty() {
        found.push("tidy found no source file: it looks in the wrong place".to_owned());
    }
    let known = words::ids(root, "en").into_keys().collect();
    for source in &sources {
        files::check(source, &mut found);
        page::check(source, &mut found);
        ids::check(source, &known, &mut found);
    }
    registers::check(&sources, &mut found);
    for noun in lists::homeless(&sources) {
        found.push(format!("core: {noun} has no floor; enter it in xtask/src/tidy/house.rs"));
    }
    figures::check(&figures::figures(&sources), &crate::census::reached(root), &mut found);
    commands::check(root, &mut found);
    directions::check(root, &mut found);
    words::check(root, &mut found);
    for (path, text) in crate::generate::wanted(root, &sources) {
        if std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            let verb = if path.ends_with("census.txt") { "census" } else { "generate" };
            found.push(format!("{}: stale; run `cargo xtask {verb}`", path.display()));
        }
    }
    for line in &found {
        eprintln!("tidy: {line}");
    }
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The sources that people write: Rust, Svelte, TypeScript, SQL, Fluent.
pub fn sources(root: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    for top in ["src-tauri", "ui/src", "tests"] {
        walk(&root.join(top), &mut |path| {
            let known = path
                .extension()
                .and_then(|e| e.to_str())
                .is_some_and(|e| ["rs", "svelte", "ts", "sql", "ftl"].contains(&e));
            if !known {
                return;
            }
            if let (Ok(inside), Ok(text)) = (path.strip_prefix(root), std::fs::read_to_string(path)) {
                found.push(Source::new(&inside.to_string_lossy().replace('\\', "/"), &text));
            }
        });
    }
    found
}

/// Every file below `folder`, without build output and packages.
pub fn walk(folder: &Path, visit: &mut dyn FnMut(&PathBuf)) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            let skipped =
                path.file_name().is_some_and(|name| name == "node_modules" || name == "target" || name == "dist");
            if !skipped {
                walk(&path, visit);
            }
        } else {
            visit(&path);
        }
    }
}
