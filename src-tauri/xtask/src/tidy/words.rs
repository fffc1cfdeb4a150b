//! Every message in both languages, with the same arguments, once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Ids of one language and the arguments of each.
pub type Ids = BTreeMap<String, BTreeSet<String>>;

/// Reads all ids of `lang`.
pub fn ids(root: &Path, lang: &str) -> Ids {
    let mut ids = Ids::new();
    for text in texts(root, lang) {
        ids.extend(read(&text));
    }
    ids
}

fn texts(root: &Path, lang: &str) -> Vec<String> {
    let mut texts = Vec::new();
    super::walk(&root.join("src-tauri/words/locales").join(lang), &mut |path| {
        if path.extension().is_some_and(|e| e == "ftl") {
            texts.extend(std::fs::read_to_string(path));
        }
    });
    texts
}

/// Adds a line for each message that is missing, doubled or has other arguments in one language.
pub fn check(root: &Path, found: &mut Vec<String>) {
    for lang in ["en", "es"] {
        let mut seen = BTreeSet::new();
        for id in texts(root, lang).iter().flat_map(|text| read(text)).map(|(id, _)| id) {
            if !seen.insert(id.clone()) {
                found.push(format!("{lang}: message {id} stands twice"));
            }
        }
        if seen.is_empty() {
            found.push(format!("{lang}: no message found"));
        }
    }
    compare(&ids(root, "en"), &ids(root, "es"), found);
}

fn compare(en: &Ids, es: &Ids, found: &mut Vec<String>) {
    for (id, args) in en {
        match es.get(id) {
            None => found.push(format!("es: message {id} is missing")),
            Some(other) if other != args => found.push(format!("message {id}: arguments {args:?} and {other:?}")),
            Some(_) => {}
        }
    }
    for id in es.keys().filter(|id| !en.contains_key(*id)) {
        found.push(format!("en: message {id} is missing"));
    }
}

/// Messages of one resource: a line that starts with an id and `=`, and what follows indented. An attribute is an entry of
/// its own, `id.attribute`, with its own arguments.
fn read(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines() {
        let start = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((id, _)) = line.split_once('=').filter(|_| start) {
            messages.push((id.trim().to_owned(), BTreeSet::new()));
        }
        if let (Some(attribute), Some((id, _))) = (attribute(line), messages.last()) {
            let message = id.split('.').next().unwrap_or_default();
            messages.push((format!("{message}.{attribute}"), BTreeSet::new()));
        }
        if let Some((_, args)) = messages.last_mut().filter(|_| !line.starts_with('#')) {
            for piece in line.split('$').skip(1) {
                args.insert(piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect());
            }
        }
    }
    messages
}

/// The name of the attribute that a line begins: indented, a dot, a name, `=`.
fn attribute(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix(' ')?.trim_start().strip_prefix('.')?.split_once('=')?;
    let name = name.trim_end();
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic());
    (fits && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Ids {
        read(text).into_iter().collect()
    }

    #[test]
    fn missing_and_differing_messages_are_found() {
        let mut found = Vec::new();
        compare(&of("a = x { $n }\nb = y\n"), &of("a = x { $m }\nc = z\n"), &mut found);
        assert_eq!(found.len(), 3, "{found:?}");
    }

    #[test]
    fn arguments_of_further_lines_belong_to_the_message() {
        let ids = of("a = { $n ->\n    [one] { $who }\n   *[other] x\n}\n");
        assert_eq!(ids["a"].len(), 2);
    }

    #[test]
    fn attributes_are_the_same_in_both_languages() {
        let both = |en: &str, es: &str| {
            let mut found = Vec::new();
            compare(&of(en), &of(es), &mut found);
            found.len()
        };
        let text = "a = x\n    .help = { $n } y\n        .. z\n    .many =\n        { $m }\n";
        assert_eq!(of(text).into_keys().collect::<Vec<_>>(), ["a", "a.help", "a.many"]);
        assert_eq!(both(text, text), 0);
        assert_eq!(both(text, "a = x\n    .help = { $n }\n"), 1);
        assert_eq!(both(text, &text.replace("$m", "$n")), 1);
        assert_eq!(both(text, &text.replace(".many", ".all")), 2);
    }
}
