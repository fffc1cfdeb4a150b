//! Which crate may call which: read from the manifests, because a dependency that is absent cannot be called.

use std::path::Path;

/// Crate folder and the crates of ours it may name.
const ALLOWED: &[(&str, &[&str])] = &[
    ("src-tauri/words", &[]),
    ("src-tauri/core", &[]),
    ("src-tauri/print", &["aims-core", "aims-words"]),
    ("src-tauri/peek", &["aims-core"]),
    ("src-tauri/cli", &["aims-core", "aims-peek", "aims-print", "aims-words"]),
    ("src-tauri/xtask", &[]),
];

/// What core must never know.
const NOT_IN_CORE: &[&str] = &["tauri", "printpdf", "lopdf", "parley", "tokio", "reqwest"];

/// Adds a line for each forbidden dependency.
pub fn check(root: &Path, found: &mut Vec<String>) {
    for (folder, allowed) in ALLOWED {
        match std::fs::read_to_string(root.join(folder).join("Cargo.toml")) {
            Ok(manifest) => wrong(folder, &manifest, allowed, found),
            Err(error) => found.push(format!("{folder}/Cargo.toml: {error}")),
        }
    }
}

fn wrong(folder: &str, manifest: &str, allowed: &[&str], found: &mut Vec<String>) {
    // Tests may know the words: what is shipped does not.
    let shipped = |line: &&str| !line.starts_with("[dev-dependencies]");
    for line in manifest.lines().take_while(shipped) {
        let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
        let ours = name.starts_with("aims-") && !allowed.contains(&name);
        let strange = folder.ends_with("/core") && NOT_IN_CORE.contains(&name);
        if ours || strange {
            found.push(format!("{folder}: must not depend on {name}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_direction_is_found() {
        let mut found = Vec::new();
        wrong(
            "src-tauri/core",
            "[dependencies]\naims-print.workspace = true\ntauri = \"2\"\nserde = \"1\"\n",
            &[],
            &mut found,
        );
        assert_eq!(found.len(), 2);
        found.clear();
        wrong("src-tauri/print", "[dependencies]\naims-core.workspace = true\n", &["aims-core"], &mut found);
        assert!(found.is_empty());
    }
}
