//! Crates whose makers took a version back: what cargo keeps of the registry's index says so, without asking anybody.
//!
//! Makers yank what they found to be broken or unsafe, so this is the part of an advisory that every machine which can build
//! holds already, as old as its last look at the index. Not here: advisories themselves, whose database has to be fetched.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// A crate of the lock file that comes from a registry.
type Locked<'a> = (&'a str, &'a str);

/// What was seen of the index.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Crates looked up.
    pub crates: usize,
    /// Crates of which this machine holds no index.
    pub unknown: usize,
    /// Age of the oldest look.
    pub age: Duration,
}

/// Adds a line for each version that was taken back and that no exception names.
pub fn check(lock: &str, excepted: &[String], found: &mut Vec<String>) -> Seen {
    let mut seen = Seen::default();
    let folders = indexes();
    for (name, version) in locked(lock) {
        let file = folders.iter().map(|folder| folder.join(place(name))).find(|file| file.is_file());
        let read = file.and_then(|file| Some((std::fs::read(&file).ok()?, file.metadata().ok()?.modified().ok()?)));
        let Some((index, at)) = read else {
            seen.unknown += 1;
            continue;
        };
        seen.crates += 1;
        seen.age = seen.age.max(SystemTime::now().duration_since(at).unwrap_or_default());
        if taken_back(&index, version) == Some(true) && !excepted.iter().any(|one| *one == format!("{name}@{version}"))
        {
            found.push(format!("{name} {version}: its makers took it back (yanked)"));
        }
    }
    seen
}

/// Where cargo keeps the index of each registry.
fn indexes() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let folder = home.unwrap_or_default().join("registry/index");
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path().join(".cache")).collect()
}

/// Name and version of every crate that has a source.
fn locked(lock: &str) -> Vec<Locked<'_>> {
    let (mut all, mut name, mut version) = (Vec::new(), "", "");
    for line in lock.lines() {
        let value = |rest: &'static str| line.strip_prefix(rest).map(|rest| rest.trim_matches('"'));
        if let Some(found) = value("name = ") {
            name = found;
        } else if let Some(found) = value("version = ") {
            version = found;
        } else if line.starts_with("source = ") {
            all.push((name, version));
        }
    }
    all
}

/// Where a crate's lines lie in an index.
fn place(name: &str) -> PathBuf {
    let name = name.to_lowercase();
    match name.len() {
        1 | 2 => Path::new(&name.len().to_string()).join(&name),
        3 => Path::new("3").join(&name[..1]).join(&name),
        _ => Path::new(&name[..2]).join(&name[2..4]).join(&name),
    }
}

/// Whether a version was taken back; none where the index does not know it. Versions and their lines alternate, apart by zero bytes.
fn taken_back(index: &[u8], version: &str) -> Option<bool> {
    let mut parts = index.split(|byte| *byte == 0);
    parts.find(|part| *part == version.as_bytes())?;
    let line = String::from_utf8_lossy(parts.next()?).replace(' ', "");
    Some(line.contains("\"yanked\":true"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"abcde\"\nversion = \"1.0.0\"\nsource = \"registry+x\"\n";

    #[test]
    fn a_version_that_was_taken_back_is_found() {
        let line = |yanked: bool| format!("{{\"name\": \"abcde\", \"vers\": \"1.0.0\", \"yanked\": {yanked}}}");
        let index = |yanked: bool| format!("\u{3}\u{2}\0Unknown\00.9.0\0{}\01.0.0\0{}\0", line(!yanked), line(yanked));
        assert_eq!(taken_back(index(true).as_bytes(), "1.0.0"), Some(true));
        assert_eq!(taken_back(index(false).as_bytes(), "1.0.0"), Some(false));
        assert_eq!(taken_back(index(true).as_bytes(), "2.0.0"), None);
        assert_eq!(locked(LOCK), [("abcde", "1.0.0")]);
        assert_eq!(place("abcde"), Path::new("ab/cd/abcde"));
        assert_eq!((place("abc"), place("ab")), (PathBuf::from("3/a/abc"), PathBuf::from("2/ab")));
    }

    #[test]
    fn what_is_built_here_was_looked_up() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        let mut found = Vec::new();
        let seen = check(&std::fs::read_to_string(root.join("Cargo.lock")).unwrap(), &[], &mut found);
        assert!(seen.crates + seen.unknown > 300, "{seen:?}");
    }
}
