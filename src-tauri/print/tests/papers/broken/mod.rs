//! Words that break over two lines of a paper without a hyphen.

use super::usual;

/// The letters of a word of usual length without the marks around it, or nothing.
fn bare(word: &str) -> Option<&str> {
    let bare = word.trim_matches(|c: char| !c.is_alphabetic());
    (!bare.is_empty() && bare.chars().count() <= 16 && bare.chars().all(char::is_alphabetic)).then_some(bare)
}

#[test]
fn no_name_and_no_heading_is_broken_without_a_hyphen() {
    // What stands within a line is a word; what begins or ends one may be a part of one.
    let mut within = std::collections::HashSet::new();
    for case in usual() {
        for line in case.layout().text().lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let inner = words.get(1..words.len().saturating_sub(1)).unwrap_or_default();
            within.extend(inner.iter().filter_map(|word| bare(word)).map(str::to_lowercase));
        }
    }
    let mut broken = Vec::new();
    for case in usual() {
        let text = case.layout().text();
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            let (end, start) = (pair[0].rsplit(' ').next().unwrap(), pair[1].split(' ').next().unwrap());
            // A mark between the two parts them, and so does a great letter.
            let parted = !end.ends_with(char::is_alphabetic) || !start.starts_with(char::is_lowercase);
            let (Some(head), Some(tail)) = (bare(end), bare(start)) else { continue };
            let (head, tail) = (head.to_lowercase(), tail.to_lowercase());
            if !parted && !within.contains(&head) && within.contains(&format!("{head}{tail}")) {
                broken.push(format!("{}: {pair:?}", case.name));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
