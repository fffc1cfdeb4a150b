//! The dependency gate: `deny.toml` held against the crates that are really built, for each shipped target.
//!
//! It reads the same file and means the same things as cargo-deny (licences, bans, sources, versions that were taken back), and
//! needs no tool that a fresh machine lacks, and no line. Not here: advisories, because their database has to be fetched.

mod yanked;

use std::path::Path;
use std::process::{Command, ExitCode};

/// Crates whose bytes end up in documents or in the workspace file: an upgrade is a decision, so they are pinned exactly.
const PINNED: &[&str] = &["krilla", "lopdf", "printpdf", "subsetter"];

/// What is shipped. Other targets stand in the lock file too (tauri's telephones bring an HTTP client), and are never built.
const TARGETS: &[&str] = &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// The parts of `deny.toml` that the gate reads.
#[derive(Debug, Default)]
struct Law {
    licences: Vec<String>,
    banned: Vec<String>,
    single: Vec<String>,
    /// `name@version` and the reason, one after the other.
    ignored: Vec<String>,
}

/// Prints what breaks the law; succeeds when nothing does.
pub fn report(root: &Path) -> ExitCode {
    let mut found = Vec::new();
    if let Err(problem) = check(root, &mut found) {
        found.push(problem);
    }
    for line in &found {
        eprintln!("dependencies: {line}");
    }
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check(root: &Path, found: &mut Vec<String>) -> Result<(), String> {
    let text = |name: &str| std::fs::read_to_string(root.join(name)).map_err(|error| format!("{name}: {error}"));
    let law = law(&text("deny.toml")?);
    if law.licences.is_empty() {
        return Err("deny.toml: allows no licence".to_owned());
    }
    let lock = text("Cargo.lock")?;
    sources(&lock, found);
    reasons(&law.ignored, found);
    let excepted: Vec<String> = law.ignored.iter().step_by(2).cloned().collect();
    let seen = yanked::check(&lock, &excepted, found);
    let days = seen.age.as_secs() / 86_400;
    println!(
        "dependencies: {} crates held against the registry's index as of {days} days ago, {} excepted; {} not in it",
        seen.crates,
        excepted.len(),
        seen.unknown
    );
    for folder in [
        "", "src-tauri/core/", "src-tauri/print/", "src-tauri/words/", "src-tauri/cli/", "src-tauri/peek/",
        "src-tauri/xtask/",
    ] {
        pins(&text(&format!("{folder}Cargo.toml"))?, folder, found);
    }
    tree(&built(root)?, &law, found);
    Ok(())
}

/// Every crate that a build for a shipped target takes, one a line: `name vX.Y.Z (…)|licence`.
fn built(root: &Path) -> Result<String, String> {
    let words = ["tree", "--locked", "--workspace", "-e", "normal,build,dev"];
    let form = ["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"];
    let targets = TARGETS.iter().flat_map(|target| ["--target", target]);
    let out = Command::new("cargo").args(words).args(form).args(targets).current_dir(root).output();
    let out = out.map_err(|error| format!("cargo tree: {error}"))?;
    if !out.status.success() {
        return Err(format!("cargo tree: {}", String::from_utf8_lossy(&out.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Reads the string lists of `deny.toml`: `[section]`, `key = [`, entries in quotes or `{ crate = "…" }`.
fn law(text: &str) -> Law {
    let mut law = Law::default();
    let (mut section, mut key) = (String::new(), String::new());
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if line.starts_with('[') && line.ends_with(']') && !line.contains('"') && line.len() > 2 {
            line.trim_matches(['[', ']']).clone_into(&mut section);
            continue;
        }
        let mut rest = line;
        if let Some((name, value)) = line.split_once('=').filter(|(name, _)| !name.contains(['{', '"'])) {
            name.trim().clone_into(&mut key);
            rest = value;
        }
        let single = rest.contains("deny-multiple-versions = true");
        // Every second piece between quotes is a string.
        for entry in rest.split('"').skip(1).step_by(2).map(str::to_owned) {
            match (section.as_str(), key.as_str()) {
                ("licenses", "allow") => law.licences.push(entry),
                ("bans", "deny") if single => law.single.push(entry),
                ("bans", "deny") => law.banned.push(entry),
                ("advisories", "ignore") => law.ignored.push(entry),
                _ => {}
            }
        }
    }
    law
}

/// An exception names one version and says since when and why: `{ crate = "name@1.0.0", reason = "2026-11-27: …" }`.
fn reasons(ignored: &[String], found: &mut Vec<String>) {
    for pair in ignored.chunks(2) {
        let reason = pair.get(1).map_or("", String::as_str);
        let dated = reason.get(..10).is_some_and(|day| day.bytes().filter(u8::is_ascii_digit).count() == 8);
        if !pair[0].contains('@') || !dated || reason.len() < 30 {
            found.push(format!("deny.toml: the exception {} does not say since when and why", pair[0]));
        }
    }
}

/// Each source in the lock file is a registry, and all are the same one; crates of this workspace have none.
fn sources(lock: &str, found: &mut Vec<String>) {
    let (mut name, mut first) = ("", "");
    for line in lock.lines() {
        if let Some(rest) = line.strip_prefix("name = ") {
            name = rest.trim_matches('"');
        } else if let Some(rest) = line.strip_prefix("source = ") {
            let source = rest.trim_matches('"');
            if first.is_empty() {
                first = source;
            }
            if !source.starts_with("registry+") || source != first {
                found.push(format!("{name} comes from {source}"));
            }
        }
    }
}

/// A manifest asks for the pinned crates by one exact version, and for no crate by `*` or by git.
fn pins(manifest: &str, folder: &str, found: &mut Vec<String>) {
    for line in manifest.lines() {
        let Some((name, wish)) = line.split_once('=') else { continue };
        let (name, version) = (name.trim(), wish.split('"').nth(1).unwrap_or_default());
        if PINNED.contains(&name) && !version.starts_with('=') {
            found.push(format!("{folder}Cargo.toml: {name} is not pinned by `=`"));
        }
        if version == "*" || wish.contains("git = ") {
            found.push(format!("{folder}Cargo.toml: {name} by git or by any version"));
        }
    }
}

/// Licences, bans and crates that may be there only once.
fn tree(built: &str, law: &Law, found: &mut Vec<String>) {
    let mut crates: Vec<(&str, &str, &str)> = Vec::new();
    for line in built.lines() {
        let Some((package, licence)) = line.split_once('|') else { continue };
        let mut words = package.split(' ');
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            crates.push((name, version, licence));
        }
    }
    crates.sort_unstable();
    crates.dedup();
    if crates.is_empty() {
        found.push("cargo tree named no crate".to_owned());
    }
    for (name, version, licence) in &crates {
        if !allowed(licence, &law.licences) {
            found.push(format!("{name} {version}: licence {licence:?} is not in deny.toml"));
        }
        if law.banned.iter().any(|banned| banned == name) {
            found.push(format!("{name} {version}: banned"));
        }
    }
    for name in &law.single {
        let times = crates.iter().filter(|(other, ..)| other == name).count();
        if times > 1 {
            found.push(format!("{name}: {times} versions of a crate that may be there once"));
        }
    }
}

/// Whether an SPDX expression can be met by allowed licences alone. `/` is the old way to write OR.
fn allowed(expression: &str, licences: &[String]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "-WITH-");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = either(&tokens, &mut at, licences);
    met && at == tokens.len()
}

fn either(tokens: &[&str], at: &mut usize, licences: &[String]) -> bool {
    let mut met = both(tokens, at, licences);
    while tokens.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(tokens, at, licences);
    }
    met
}

fn both(tokens: &[&str], at: &mut usize, licences: &[String]) -> bool {
    let mut met = one(tokens, at, licences);
    while tokens.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(tokens, at, licences);
    }
    met
}

fn one(tokens: &[&str], at: &mut usize, licences: &[String]) -> bool {
    // Stepping past the end makes an expression that stops short a wrong one.
    let token = tokens.get(*at).copied().unwrap_or_default();
    *at += 1;
    if token == "(" {
        let met = either(tokens, at, licences);
        let closed = tokens.get(*at) == Some(&")");
        *at += 1;
        return met && closed;
    }
    let name = token.replace("-WITH-", " WITH ");
    licences.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DENY: &str = r#"
[licenses]
allow = [
    "MIT", # short
    "BSD-3-Clause",
]
[bans]
deny = [
    { crate = "openssl-sys" },
    { crate = "rusqlite", deny-multiple-versions = true },
]
[sources]
unknown-git = "deny"
[advisories]
yanked = "deny"
ignore = [
    { crate = "a@1.0.0", reason = "2026-11-27: for a reason" },
]
"#;

    fn findings(act: impl FnOnce(&Law, &mut Vec<String>)) -> usize {
        let mut found = Vec::new();
        act(&law(DENY), &mut found);
        found.len()
    }

    #[test]
    fn the_law_is_read() {
        let law = law(DENY);
        assert_eq!(law.licences, ["MIT", "BSD-3-Clause"]);
        assert_eq!((law.banned, law.single), (vec!["openssl-sys".to_owned()], vec!["rusqlite".to_owned()]));
        assert_eq!(law.ignored, ["a@1.0.0", "2026-11-27: for a reason"]);
    }

    #[test]
    fn licence_expressions_are_weighed() {
        let licences = ["MIT".to_owned(), "Unicode-3.0".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()];
        for good in ["MIT", "GPL-2.0-only OR MIT", "MIT/GPL-2.0-only", "(MIT OR GPL-2.0-only) AND Unicode-3.0"] {
            assert!(allowed(good, &licences), "{good}");
        }
        assert!(allowed("Apache-2.0 WITH LLVM-exception", &licences));
        for bad in ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT", "MIT Unicode-3.0", "Apache-2.0", "MIT OR"] {
            assert!(!allowed(bad, &licences), "{bad}");
        }
    }

    #[test]
    fn each_rule_can_fail() {
        assert_eq!(findings(|law, f| tree("a v1.0.0|MIT\nrusqlite v0.43.0|MIT\n", law, f)), 0);
        assert_eq!(findings(|law, f| tree("a v1.0.0|GPL-3.0-only\n", law, f)), 1);
        assert_eq!(findings(|law, f| tree("openssl-sys v1.0.0|MIT\n", law, f)), 1);
        assert_eq!(findings(|law, f| tree("rusqlite v1.0.0|MIT\nrusqlite v2.0.0|MIT\n", law, f)), 1);
        assert_eq!(findings(|law, f| tree("", law, f)), 1);
        let one = "name = \"a\"\nsource = \"registry+https://one.example\"\n";
        let other = "name = \"b\"\nsource = \"registry+https://other.example\"\n";
        let git = "name = \"c\"\nsource = \"git+https://one.example/c\"\n";
        assert_eq!(findings(|_, f| sources(&format!("{one}{one}"), f)), 0);
        assert_eq!(findings(|_, f| sources(&format!("{one}{other}"), f)), 1);
        assert_eq!(findings(|_, f| sources(git, f)), 1);
        let pair = |reason: &str| vec!["a@1.0.0".to_owned(), reason.to_owned()];
        assert_eq!(findings(|_, f| reasons(&pair("2026-11-27: no other version has what we need"), f)), 0);
        assert_eq!(findings(|_, f| reasons(&pair("because"), f)), 1);
        assert_eq!(findings(|_, f| pins("lopdf = { version = \"=0.44.0\" }\nserde = \"1\"\n", "", f)), 0);
        assert_eq!(findings(|_, f| pins("lopdf = \"0.44.0\"\nserde = \"*\"\n", "", f)), 2);
        assert_eq!(findings(|_, f| pins("a = { git = \"https://git.example/a\" }\n", "", f)), 1);
    }
}
