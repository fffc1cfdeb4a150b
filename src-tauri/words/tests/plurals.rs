//! One thing is said as one thing: no message says “1 things”, in either language.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use aims_words::{Lang, Words, ids};
use serde_json::{Map, Value};

/// Every name of an argument that some message takes.
fn arguments(lang: Lang) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.tag());
    let texts = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let name = |piece: &str| piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>();
    texts.flat_map(|text| text.split('$').skip(1).map(name).collect::<Vec<_>>()).collect()
}

/// Words after a 1 that end like a plural and are none.
const SINGULAR: [&str; 10] = ["is", "has", "was", "does", "misses", "waits", "más", "this", "es", "análisis"];

/// Arguments that say how many; any other is a name, a day or a bound.
const HOW_MANY: [&str; 53] = [
    "count", "days", "entries", "pages", "rows", "good", "bad", "systems", "answered", "applicable", "excluded",
    "undecided", "conforms", "partly", "not", "na", "open", "listed", "planned", "notstarted", "nostatus", "left",
    "needed", "duties", "reasons", "minutes", "inside", "outside", "missing", "lookAgain", "fields", "all", "total",
    "records", "made", "items", "phases", "late", "overdue", "own", "decided", "done", "carried", "changes", "sheets",
    "links", "contents", "kilobytes", "now", "slipped", "questions", "people", "gaps",
];

#[test]
fn one_is_never_said_in_the_plural() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let words = Words::new(lang).unwrap();
        let said = |name: &str| if HOW_MANY.contains(&name) { Value::from(1) } else { Value::from("X") };
        let args: Map<String, Value> = arguments(lang).into_iter().map(|name| (name.clone(), said(&name))).collect();
        for id in ids::ALL {
            let sentence = words.say(id, &args);
            // A 1 that stands in for a date, a number of a record or a bound says nothing about how many.
            let parts: Vec<&str> = sentence.split_whitespace().collect();
            for pair in parts.windows(3) {
                let [before, one, after] = pair else { continue };
                let word = after.trim_matches(|c: char| !c.is_alphanumeric());
                let many = word.ends_with('s') && word.len() > 2
                    || word == "are"
                    || word == "se" && sentence.contains("pueden");
                let of = ["of", "de", "to", "a", "and", "y", "than", "los", "las"].contains(before);
                if *one == "1" && many && !of && !SINGULAR.contains(&word) {
                    wrong.push(format!("{} {id}: {sentence}", lang.tag()));
                    break;
                }
            }
            if let Some(rest) = sentence.strip_prefix("1 ") {
                let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                let many = word.ends_with('s') && word.len() > 2 || ["are", "have"].contains(&word);
                if many && !SINGULAR.contains(&word) {
                    wrong.push(format!("{} {id}: {sentence}", lang.tag()));
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{} messages\n{}", wrong.len(), wrong.join("\n"));
}
