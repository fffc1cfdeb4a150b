//! Numbers, days and language: what is broken over no line, and what a Spanish paper does not say.

use super::*;

/// Days in figures, `2026-11-26`, in a text.
fn figured(text: &str) -> Vec<String> {
    let day = |word: &&str| {
        let shape: String = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        shape == "0000-00-00"
    };
    text.split(|c: char| !(c.is_ascii_digit() || c == '-')).filter(day).map(str::to_owned).collect()
}

#[test]
fn no_document_shows_a_message_without_words_or_a_day_in_figures_of_its_own() {
    for case @ Case { name, paper, .. } in usual() {
        let text = case.layout().read_text();
        let missing: Vec<&str> =
            text.split('\u{27E8}').skip(1).map(|rest| rest.split('\u{27E9}').next().unwrap()).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
        assert!(!text.contains("{$") && !text.contains("{ $"), "{name}: an argument is missing");
        // Only the organisation's own words may hold one.
        let mut own = Vec::new();
        words(&serde_json::to_value(paper).unwrap(), &mut own);
        let ours: Vec<String> =
            figured(&text).into_iter().filter(|day| !own.iter().any(|word| word.contains(day.as_str()))).collect();
        assert!(ours.is_empty(), "{name}: {ours:?}");
    }
}

/// Numbers of records and controls in a paper, as `SYS-001` and `A.6.2.4`.
fn numbers(value: &Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::String(text) => found.extend(text.split([' ', ',', ';', '(', ')']).filter_map(|word| {
            let figure = word.find(|c: char| c.is_ascii_digit())?;
            let record = word[..figure].strip_suffix('-').is_some_and(|prefix| prefix.len() > 1);
            let named = record || word.starts_with("A.");
            let plain = word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "-.".contains(c));
            (named && plain && word.len() < 12).then(|| word.trim_end_matches('.').to_owned())
        })),
        Value::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| numbers(field, found)),
        _ => {}
    }
}

#[test]
fn no_number_of_a_record_or_a_control_is_broken_over_two_lines() {
    for case @ Case { name, paper, .. } in usual() {
        let mut known = std::collections::BTreeSet::new();
        numbers(&serde_json::to_value(paper).unwrap(), &mut known);
        let text = case.layout().text();
        // A line that ends within a number, and the next that goes on with it.
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            let (end, start) = (pair[0].rsplit(' ').next().unwrap(), pair[1].split(' ').next().unwrap());
            let broken = known.iter().find(|number| {
                (1..number.len()).any(|at| end.ends_with(&number[..at]) && start == &number[at..] && end.len() == at)
            });
            assert_eq!(broken, None, "{name}: {pair:?}");
        }
    }
}

/// English words that no Spanish sentence holds.
const ENGLISH: [&str; 24] = [
    "the", "and", "of", "with", "from", "this", "that", "not", "is", "are", "was", "which", "must", "shall", "should",
    "when", "each", "have", "been", "your", "their", "what", "where", "who",
];

/// Everything the organisation wrote, each text with single spaces; the longest first.
fn own_texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains(' ') => {
            found.extend(text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        Value::Array(items) => items.iter().for_each(|item| own_texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| own_texts(field, found)),
        _ => {}
    }
}

/// The texts of a layout that are in the document's own language, a leaf at a time.
fn in_own_language(layout: &Layout) -> Vec<String> {
    use aims_print::layout::list::{Draw, Owner};
    let tagged = |mut node: usize| loop {
        let here = &layout.tree.nodes[node];
        if here.lang.is_some() || here.parent == node {
            return here.lang.is_some();
        }
        node = here.parent;
    };
    let mut texts: std::collections::BTreeMap<usize, String> = std::collections::BTreeMap::new();
    for sequence in layout.sheets.iter().flat_map(|sheet| &sheet.sequences) {
        let Owner::Leaf { node, .. } = sequence.owner else { continue };
        for draw in sequence.draws.iter().filter(|_| !tagged(node)) {
            if let Draw::Words(words) = draw {
                let text = texts.entry(node).or_default();
                text.push(' ');
                text.push_str(&words.shaped.text);
            }
        }
    }
    texts.into_values().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn a_spanish_document_holds_no_english_of_the_program() {
    for case @ Case { name, paper, .. } in usual().filter(|case| case.name.split('-').any(|part| part == "es")) {
        let mut own = Vec::new();
        own_texts(&serde_json::to_value(paper).unwrap(), &mut own);
        own.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let (mut read, mut english) = (0, Vec::new());
        for text in in_own_language(case.layout()) {
            read += text.len();
            let left = own.iter().fold(text.clone(), |left, own| left.replace(own.as_str(), " "));
            let words = left.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
            if words.into_iter().any(|word| ENGLISH.contains(&word.as_str())) {
                english.push(text);
            }
        }
        // A list is the organisation's words: the program's are its head block and heads.
        let least = if name.starts_with("list-") { 200 } else { 1_000 };
        assert!(read > least && english.is_empty(), "{name}: {read} {english:#?}");
    }
}
