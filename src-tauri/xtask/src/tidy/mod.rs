//! `cargo xtask tidy`: the house rules that a program can check.

pub mod words;

mod directions;
mod files;
mod page;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file of the repository: path from the root with `/`, and its text.
pub struct Source {
    /// Path from the root.
    pub path: String,
    /// Whole text.
    pub text: String,
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
        page::check(source, &known, &mut found);
    }
    directions::check(root, &mut found);
    words::check(root, &mut found);
    for (path, text) in crate::generate::wanted(root) {
        if std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            found.push(format!("{}: stale; run `cargo xtask generate`", path.display()));
        }
    }
    for line in &found {
        eprintln!("tidy: {line}");
    }
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The sources that people write: Rust, Svelte, TypeScript, SQL, Fluent.
fn sources(root: &Path) -> Vec<Source> {
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
                found.push(Source { path: inside.to_string_lossy().replace('\\', "/"), text });
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
