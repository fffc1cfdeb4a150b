//! No sentence that a paper prints begins with a figure, in neither language: it has a word, or is turned.
#![allow(clippy::unwrap_used)]

use serde_json::{Map, Value};

/// Counts that the sentences of papers are filled with.
const COUNTS: [&str; 34] = [
    "all", "answered", "applicable", "approved", "asked", "came", "count", "done", "draft", "dropped", "ended",
    "first", "held", "high", "late", "live", "low", "medium", "of", "open", "overdue", "partly", "people", "since",
    "total", "underway", "waiting", "left", "implemented", "gaps", "records", "minutes", "short", "closed",
];

/// Sentences of minutes, reports and plans: those of families that print, and single ones.
fn printed(id: &str) -> bool {
    ["input-sentence-", "contradiction-"].iter().any(|family| id.starts_with(family))
        || id.ends_with("-sentence")
        || ["gap-annex-text", "gap-sentence-state", "founding-minutes-proposed", "treatment-stands", "asked-total"]
            .contains(&id)
}

#[test]
fn no_sentence_of_a_paper_begins_with_a_figure() {
    let ids: Vec<&str> = aims_words::ids::ALL.iter().copied().filter(|id| printed(id)).collect();
    assert!(ids.len() > 20, "{ids:?}");
    let mut begun = Vec::new();
    for lang in aims_words::Lang::ALL {
        let words = aims_words::Words::new(lang).unwrap();
        for count in [1_u64, 7] {
            let mut args: Map<String, Value> = COUNTS.iter().map(|name| ((*name).to_owned(), count.into())).collect();
            args.insert("on".to_owned(), "2026-11-24".into());
            for id in &ids {
                // An article is no sentence.
                let said = words.say(id, &args).replace("rt. ", "rt.").replace("rts. ", "rts.");
                let figure = |sentence: &str| sentence.trim_start().starts_with(|c: char| c.is_ascii_digit());
                if said.split(". ").any(figure) {
                    begun.push(format!("{id}: {said}"));
                }
            }
        }
    }
    assert_eq!(begun, Vec::<String>::new());
}
