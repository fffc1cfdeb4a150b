//! Blocks of code that stand in two files: six lines and more that say the same.
//!
//! Spaces, comments, imports and lines of punctuation do not count. Not here: words and data, which repeat by nature.

use std::collections::{BTreeMap, BTreeSet};

use super::Source;

/// Fewest lines of a block.
const BLOCK: usize = 6;

/// Pairs of files and how many blocks they share.
pub fn blocks(sources: &[Source]) -> BTreeMap<(String, String), usize> {
    let files: Vec<(&str, Vec<String>)> = sources
        .iter()
        .filter(|source| counts(source))
        .map(|source| (source.path.as_str(), lines(&source.text)))
        .collect();
    let mut windows: BTreeMap<&[String], Vec<(usize, usize)>> = BTreeMap::new();
    for (file, (_, lines)) in files.iter().enumerate() {
        for (at, window) in lines.windows(BLOCK).enumerate() {
            windows.entry(window).or_default().push((file, at));
        }
    }
    let mut shared = BTreeSet::new();
    for places in windows.values() {
        for (i, (file, at)) in places.iter().enumerate() {
            let others = places[i + 1..].iter().filter(|(other, _)| other != file);
            shared.extend(others.map(|(other, there)| (*file, *other, *at, *there)));
        }
    }
    let mut found = BTreeMap::new();
    for (file, other, at, there) in &shared {
        let before = at.checked_sub(1).zip(there.checked_sub(1));
        if !before.is_some_and(|(at, there)| shared.contains(&(*file, *other, at, there))) {
            *found.entry((files[*file].0.to_owned(), files[*other].0.to_owned())).or_default() += 1;
        }
    }
    found
}

fn counts(source: &Source) -> bool {
    let code = [".rs", ".svelte", ".ts"].iter().any(|end| source.path.ends_with(end));
    code && !source.is_test() && !source.is_generated()
}

fn lines(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let plain = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let left_out = |line: &String| {
        ["//", "use ", "pub use ", "import ", "mod ", "pub mod "].iter().any(|begin| line.starts_with(begin))
            || line.chars().filter(|c| c.is_alphanumeric()).count() < 3
    };
    plain.filter(|line| !left_out(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(a: &str, b: &str) -> usize {
        blocks(&[Source::new("src-tauri/a.rs", a), Source::new("src-tauri/b.rs", b)]).values().sum()
    }

    #[test]
    fn a_block_in_two_files_is_one() {
        let block: String = (0..8).map(|n| format!("    let line_{n} = 1;\n")).collect();
        let spaced = block.replace("    ", "\t").replace(";\n", ";\n\n// Why.\n");
        assert_eq!(count(&block, &spaced), 1);
        assert_eq!(count(&block, &format!("{spaced}other();\n{spaced}")), 2);
        let short: String = block.lines().take(5).map(|line| format!("{line}\n")).collect();
        assert_eq!(count(&block, &short), 0);
        assert_eq!(count(&block, &format!("#[cfg(test)]\n{block}")), 0);
    }
}
