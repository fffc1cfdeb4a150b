//! Rules about one file: its size, its header, what it must not contain.

use super::Source;

/// Longest Rust file, in lines.
const RUST_LINES: usize = 800;
/// Longest Svelte component, in lines.
const SVELTE_LINES: usize = 200;

/// Adds a line to `found` for each rule the file breaks.
pub fn check(source: &Source, found: &mut Vec<String>) {
    let Source { path, text, .. } = source;
    let lines = text.lines().count();
    let mut say = |what: &str| found.push(format!("{path}: {what}"));
    if path.ends_with(".rs") && !source.is_generated() {
        if lines > RUST_LINES {
            say("more than 800 lines");
        }
        if !text.starts_with("//!") {
            say("has no `//!` header that says what it is for");
        }
        let program = text.split("#[cfg(test)]").next().unwrap_or_default();
        let rules = path.starts_with("src-tauri/xtask/") || path.contains("/tests/") || path.starts_with("tests/");
        // Cargo leaves these out of its tests: nothing may lie there that waits to be run.
        let unrun = path.starts_with("src-tauri/src/") || path.starts_with("src-tauri/cli/src/");
        if (unrun && text.contains("#[test]"))
            || (!rules && text.lines().any(|line| line.trim_start().starts_with("/// ```")))
        {
            say("a test that nobody runs");
        }
        if !rules {
            for (needle, what) in [
                (".unwrap()", "unwrap outside tests"),
                (".expect(", "expect outside tests"),
                ("OR REPLACE", "OR REPLACE passes the journal by"),
                ("unsafe ", "unsafe"),
            ] {
                if program.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(needle)) {
                    say(what);
                }
            }
        }
    }
    if path.ends_with(".sql") && text.to_uppercase().contains("OR REPLACE") {
        say("OR REPLACE passes the journal by");
    }
    if path.ends_with(".svelte") && lines > SVELTE_LINES {
        say("component of more than 200 lines");
    }
    if path.starts_with("ui/") {
        for needle in ["{@html", "innerHTML", "style=\""] {
            if text.contains(needle) {
                say("raw HTML or inline style");
            }
        }
    }
    if !path.starts_with("src-tauri/xtask/") {
        for line in text.lines().filter(|line| line.contains("ISMS")) {
            if !line.contains("27001") {
                say("says ISMS where ISO/IEC 27001 is not meant");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        check(&Source::new(path, text), &mut found);
        found
    }

    #[test]
    fn each_rule_can_fail() {
        let at = "src-tauri/core/src/a.rs";
        assert!(findings(at, "//! Fine.\nfn a() {}\n").is_empty());
        assert_eq!(findings(at, "fn a() {}\n").len(), 1);
        assert_eq!(findings(at, "//! A.\nfn a() { b().unwrap(); }\n").len(), 1);
        assert_eq!(findings(at, "//! A.\nfn a() { b().expect(\"c\"); }\n").len(), 1);
        assert_eq!(findings(at, "//! A.\nconst A: &str = \"INSERT OR REPLACE\";\n").len(), 1);
        assert_eq!(findings(at, &format!("//! A.\n{}", "\n".repeat(800))).len(), 1);
        assert_eq!(findings(at, "//! A.\n/// ```\n/// a();\n/// ```\nfn a() {}\n").len(), 1);
        assert_eq!(findings("src-tauri/src/a.rs", "//! A.\n#[test]\nfn a() {}\n").len(), 1);
        assert_eq!(findings("src-tauri/core/src/a.sql", "insert or replace into t").len(), 1);
        assert_eq!(findings("ui/src/A.svelte", &"\n".repeat(201)).len(), 1);
        assert_eq!(findings("ui/src/A.svelte", "{@html text}").len(), 1);
        assert_eq!(findings("ui/src/A.svelte", "<p style=\"color: red\">").len(), 1);
        assert_eq!(findings("src-tauri/words/locales/en/a.ftl", "a = the ISMS").len(), 1);
        assert!(findings("src-tauri/words/locales/en/a.ftl", "a = the ISMS of ISO/IEC 27001").is_empty());
    }

    #[test]
    fn tests_may_unwrap() {
        assert!(findings("src-tauri/core/tests/a.rs", "//! A.\nfn a() { b().unwrap(); }\n").is_empty());
    }
}
