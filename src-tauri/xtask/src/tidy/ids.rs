//! Every message that code names exists, whatever its prefix: in the page and in Rust, in calls and in lists of ids.
//!
//! A text put together with a code (`` `system-stage-${one}` ``, `format!("edit-{}")`) stands for a family: some id must
//! begin and end like it. Not here: whether both languages have it ([`super::words`]).

use std::collections::BTreeSet;

use super::Source;
use super::rust::{Token, begins};

/// Adds a line for each message that is named and that no catalogue has.
pub fn check(source: &Source, known: &BTreeSet<String>, found: &mut Vec<String>) {
    let Source { path, text, .. } = source;
    let (called, listed) = if source.is_test() || path.starts_with("src-tauri/xtask/") {
        return;
    } else if path.starts_with("ui/src/") && (path.ends_with(".svelte") || path.ends_with(".ts")) {
        (called_in_page(text), texts_of(text))
    } else if path.ends_with(".rs") && !path.ends_with("/ids.rs") {
        let tokens = source.program();
        (called_in_rust(tokens), tokens.iter().filter_map(Token::text).map(str::to_owned).collect())
    } else {
        return;
    };
    let heads: BTreeSet<&str> = known.iter().filter_map(|id| id.split_once('-')).map(|(head, _)| head).collect();
    let listed = listed.into_iter().filter(|text| {
        let head = text.split_once('-').map(|(head, _)| head).unwrap_or_default();
        heads.contains(head) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    });
    let listed: BTreeSet<String> = listed.collect();
    for id in called.iter().filter(|id| !has(known, id)) {
        found.push(format!("{path}: no message {id}"));
    }
    // In a list, the beginning of a family or the code at its end may be put together elsewhere.
    let part = |id: &str| {
        let (begin, end) = (format!("{}-", id.trim_end_matches('-')), format!("-{id}"));
        known.iter().any(|other| other.starts_with(&begin) || other.ends_with(&end))
    };
    for id in listed.iter().filter(|id| !called.contains(*id) && !has(known, id) && !part(id)) {
        found.push(format!("{path}: no message {id}"));
    }
}

/// Whether an id, or one of a family written with `{}` for what is put in, is known.
fn has(known: &BTreeSet<String>, id: &str) -> bool {
    match (id.split_once("{}"), id.rsplit_once("{}")) {
        (Some((begin, _)), Some((_, end))) => {
            known.iter().any(|id| id.len() > begin.len() + end.len() && id.starts_with(begin) && id.ends_with(end))
        }
        _ => known.contains(id),
    }
}

/// What stands as a text, or as texts to choose from, in the first argument of `t(` and `say(`.
fn called_in_page(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for call in ["t(", "say("] {
        for (at, _) in text.match_indices(call) {
            let before = text[..at].chars().next_back();
            if !before.is_some_and(|c| c.is_alphanumeric() || "_.$".contains(c)) {
                found.extend(chosen_in(&text[at + call.len()..]));
            }
        }
    }
    found
}

/// Texts up to the end of the first argument; what is compared with, or stands within `${…}`, is no id.
fn chosen_in(argument: &str) -> Vec<String> {
    let (mut found, mut depth, mut rest) = (Vec::new(), 0_usize, argument);
    let mut before = String::new();
    while let Some(c) = rest.chars().next() {
        if "\"'`".contains(c) {
            let (text, after) = quoted(rest);
            let compared = before.trim_end().ends_with("==") || before.trim_end().ends_with("!=");
            let compares = after.trim_start().starts_with("==") || after.trim_start().starts_with("!=");
            if !compared && !compares && !before.trim_end().ends_with('[') && !before.trim_end().ends_with("||") {
                found.push(text);
            }
            before.push(c);
            rest = after;
            continue;
        }
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => break,
            _ => {}
        }
        before.push(if c == '=' && before.ends_with("==") { '=' } else { c });
        if before.ends_with("===") {
            before.pop();
        }
        rest = &rest[c.len_utf8()..];
    }
    found
}

/// The text that opens `rest` with its quote, each `${…}` in it as `{}`, and what follows it.
fn quoted(rest: &str) -> (String, &str) {
    let mut chars = rest.char_indices();
    let quote = chars.next().map(|(_, c)| c);
    let (mut text, mut depth, mut before) = (String::new(), 0_usize, ' ');
    for (at, c) in chars {
        match c {
            '{' if before == '$' && quote == Some('`') || depth > 0 && c == '{' => {
                if depth == 0 {
                    text.pop();
                    text.push_str("{}");
                }
                depth += 1;
            }
            '}' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            _ if Some(c) == quote => return (text, &rest[at + c.len_utf8()..]),
            _ => text.push(c),
        }
        before = c;
    }
    (text, "")
}

/// Everything between double quotes that is no name of an element.
fn texts_of(text: &str) -> Vec<String> {
    let pieces: Vec<&str> = text.split('"').collect();
    let names = [" id=", " for=", " class=", "labelledby=", "describedby="];
    let texts = pieces.windows(2).step_by(2).filter(|pair| !names.iter().any(|name| pair[0].ends_with(name)));
    texts.map(|pair| pair[1].to_owned()).collect()
}

/// Texts in the argument of Rust's calls that takes an id.
fn called_in_rust(tokens: &[Token]) -> BTreeSet<String> {
    const CALLS: &[(&[&str], usize)] = &[
        (&["Message", "::", "new", "("], 0),
        (&["Refusal", "::", "new", "("], 0),
        (&[".", "say", "("], 0),
        (&["refuse", ".", "at", "("], 1),
    ];
    let mut found = BTreeSet::new();
    for at in 0..tokens.len() {
        for (call, argument) in CALLS.iter().filter(|(call, _)| begins(&tokens[at..], call)) {
            // For each bracket that is open: whether a text in it can be what the call is given.
            let (mut open, mut commas) = (Vec::new(), 0);
            let inside = &tokens[at + call.len()..];
            for (i, token) in inside.iter().enumerate() {
                let made = i > 1 && begins(&inside[i - 2..], &["format", "!"]);
                match token {
                    Token::Mark("{") => open.push(true),
                    Token::Mark("(" | "[") => open.push(made),
                    Token::Mark(")" | "]" | "}") if open.pop().is_none() => break,
                    Token::Mark(",") => match open.last_mut() {
                        None => commas += 1,
                        // What is put into a `format!` follows a comma; an arm of a match is followed by one.
                        Some(given) => *given &= !is_put_in(inside, i),
                    },
                    Token::Text(text) if commas == *argument && !open.contains(&false) && !is_tested(inside, i) => {
                        let made = i > 2 && begins(&inside[i - 3..], &["format", "!", "("]);
                        found.insert(if made { family(text) } else { text.clone() });
                    }
                    _ => {}
                }
            }
        }
    }
    found
}

/// Whether the comma at `i` follows the text of a `format!`.
fn is_put_in(tokens: &[Token], i: usize) -> bool {
    i > 3 && begins(&tokens[i - 4..], &["format", "!", "("])
}

/// Whether the text at `i` is compared with, or a pattern of a match.
fn is_tested(tokens: &[Token], i: usize) -> bool {
    let before = i.checked_sub(1).map(|at| &tokens[at]);
    let after = tokens.get(i + 1);
    before.is_some_and(|token| token.is("=") || token.is("|"))
        || after.is_some_and(|token| token.is("=") || token.is("!") || token.is("|"))
}

/// A text of `format!` with `{}` for each thing put in.
fn family(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |made, part| made + "{}" + part.split_once('}').map(|(_, rest)| rest).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(path: &str, text: &str) -> Vec<String> {
        let known = ["ui-here", "system-stage-live", "system-stage-hint", "refuse-it", "cell-open"].map(str::to_owned);
        let mut found = Vec::new();
        check(&Source::new(path, text), &BTreeSet::from(known), &mut found);
        found.iter().filter_map(|line| line.split_once("no message ")).map(|(_, id)| id.to_owned()).collect()
    }

    #[test]
    fn the_page_names_no_message_that_is_not_there() {
        let page = |text| missing("ui/src/A.svelte", text);
        for fine in [
            "{t(\"ui-here\", { at: \"x\" })}",
            "{t(`system-stage-${row.stage}`)}",
            "{t(a === \"b\" ? \"ui-here\" : \"cell-open\")}",
            "{t(`system-${a}-${b || \"none\"}`)}",
            "const names = [\"system-stage-\", \"cell-open\"]; next(\"stage-hint\")",
            "<p id=\"system-title\">",
            "{t(labels[column])} {split(\"a-b\")} {say(message)}",
        ] {
            assert!(page(fine).is_empty(), "{fine}: {:?}", page(fine));
        }
        assert_eq!(page("{t(\"gone\")}"), ["gone"]);
        assert_eq!(page("{t(`system-field-${one}`)}"), ["system-field-{}"]);
        assert_eq!(page("{t(`system-${a}-help`)}"), ["system-{}-help"]);
        assert_eq!(page("{t(a === \"b\" ? \"ui-here\" : \"cell-gone\")}"), ["cell-gone"]);
        assert_eq!(page("const labels = [\"system-gone\"];"), ["system-gone"]);
    }

    #[test]
    fn rust_names_no_message_that_is_not_there() {
        let rust = |text| missing("src-tauri/core/src/a.rs", text);
        for fine in [
            "Refusal::new(\"refuse-it\").with(\"x\", y)",
            "Message::new(if a == \"b\" { \"ui-here\" } else { \"refuse-it\" })",
            "Message::new(&format!(\"system-stage-{stage}\"))",
            "form.say(match a { \"b\" | \"c\" => \"ui-here\", _ => \"cell-open\" })",
            "refuse.at(&EXIT, \"refuse-it\")",
            "#[cfg(test)]\nmod tests { fn a() { Message::new(\"gone\"); } }",
        ] {
            assert!(rust(fine).is_empty(), "{fine}: {:?}", rust(fine));
        }
        assert_eq!(rust("Message::new(\"gone\")"), ["gone"]);
        assert_eq!(rust("Refusal::new(if a { \"b-c\" } else { \"refuse-it\" })"), ["b-c"]);
        assert_eq!(rust("Message::new(&format!(\"edit-{}\", a.replace('.', \"-\")))"), ["edit-{}"]);
        assert_eq!(rust("refuse.at(&EXIT, \"refuse-gone\")"), ["refuse-gone"]);
        assert_eq!(rust("const HEADS: [&str; 1] = [\"cell-gone\"];"), ["cell-gone"]);
    }
}
