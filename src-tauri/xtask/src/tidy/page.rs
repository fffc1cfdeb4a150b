//! The page: no sentence for a person stands in its markup.

use super::Source;

/// Adds a line for each word between tags.
pub fn check(source: &Source, found: &mut Vec<String>) {
    let Source { path, text, .. } = source;
    if path.starts_with("ui/src/") && path.ends_with(".svelte") {
        for words in markup(text) {
            found.push(format!("{path}: `{words}` is not from the Fluent catalogue"));
        }
    }
}

/// Words between a `>` and a `<` of the markup: two letters in a row outside braces.
fn markup(text: &str) -> Vec<String> {
    let body = text.split("</script>").last().unwrap_or_default().split("<style>").next().unwrap_or_default();
    let mut found = Vec::new();
    let (mut depth, mut tag, mut run) = (0_usize, false, String::new());
    let mut before = ' ';
    for c in body.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '<' if depth == 0 => {
                tag = true;
                let words: String = std::mem::take(&mut run);
                let letters = words.chars().zip(words.chars().skip(1));
                if letters.clone().any(|(a, b)| a.is_alphabetic() && b.is_alphabetic()) && !known_word(words.trim()) {
                    found.push(words.trim().to_owned());
                }
            }
            // An arrow in an attribute's braces is no end of a tag.
            '>' if depth == 0 && before != '=' => tag = false,
            _ if depth == 0 && !tag => run.push(c),
            _ => {}
        }
        before = c;
    }
    found
}

/// Names that are the same in every language.
fn known_word(words: &str) -> bool {
    ["SHA-256"].iter().any(|name| words.trim_end_matches(['…', ' ']) == *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        check(&Source::new("ui/src/A.svelte", text), &mut found);
        found
    }

    #[test]
    fn plain_words_are_found() {
        assert_eq!(found("<script></script><p>{t(\"ui-here\")} · <b class=\"x\">{n}</b></p>"), Vec::<String>::new());
        assert_eq!(found("<script></script><p onclick={() => a > b}>Hello there</p>").len(), 1);
    }
}
