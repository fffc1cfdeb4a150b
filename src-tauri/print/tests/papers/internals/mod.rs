//! No document shows what only programs read.

use serde_json::Value;

use super::usual;

/// What only programs read: keys of records, and codes such as `inReview`.
fn internal(text: &str) -> Vec<&str> {
    let key = |word: &&str| {
        let parts: Vec<usize> = word.split('-').map(str::len).collect();
        parts == [8, 4, 4, 4, 12] && word.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
    };
    let code = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|c| c.is_ascii_lowercase())
            && letters.any(|c| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_alphabetic())
    };
    text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| key(word) || code(word)).collect()
}

/// Every text of a paper, codes and keys as well.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| strings(field, found)),
        _ => {}
    }
}

#[test]
fn no_document_shows_a_key_or_a_code_of_the_program() {
    assert_eq!(
        internal("01999499-a000-7d9c-9a0c-a14e5c9b9b47 inReview In review"),
        ["01999499-a000-7d9c-9a0c-a14e5c9b9b47", "inReview"]
    );
    for case in usual() {
        // Labels of a chart stand close to each other: what is no value of the paper was put together from two.
        let mut values = Vec::new();
        strings(&serde_json::to_value(&case.paper).unwrap(), &mut values);
        let text = case.layout().read_text();
        let found: Vec<&str> =
            internal(&text).into_iter().filter(|word| values.iter().any(|value| value == word)).collect();
        assert!(found.is_empty(), "{}: {found:?}", case.name);
    }
}
