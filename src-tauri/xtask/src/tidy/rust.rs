//! Rust as tokens: enough to see words, paths and texts in it; comments and what only tests build are left out.
//!
//! Not here: a grammar. A rule that needs one reads too much into a text.

/// A piece of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// An identifier, keyword or number.
    Word(String),
    /// What stands between the quotes of a string, as it is written.
    Text(String),
    /// Punctuation: one character, or `::`.
    Mark(&'static str),
}

impl Token {
    /// The word, if it is one.
    pub fn word(&self) -> Option<&str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Whether it is this word or mark.
    pub fn is(&self, what: &str) -> bool {
        match self {
            Self::Word(word) => word == what,
            Self::Mark(mark) => *mark == what,
            Self::Text(_) => false,
        }
    }
}

/// Whether `tokens` begin with these words and marks.
pub fn begins(tokens: &[Token], with: &[&str]) -> bool {
    tokens.len() >= with.len() && tokens.iter().zip(with).all(|(token, what)| token.is(what))
}

/// The program in `text`, without its tests.
pub fn program(text: &str) -> Vec<Token> {
    without_tests(&tokens(text))
}

const MARKS: &[&str] = &[
    "(", ")", "[", "]", "{", "}", "<", ">", ",", ";", ":", ".", "=", "!", "&", "#", "*", "+", "-", "/", "|", "?", "@",
    "$", "%", "^", "~", "\\", "'",
];

fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let (mut tokens, mut at) = (Vec::new(), 0);
    while let Some(&c) = chars.get(at) {
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        if c == '/' && next == '/' {
            at = chars[at..].iter().position(|c| *c == '\n').map_or(chars.len(), |end| at + end);
        } else if c == '/' && next == '*' {
            at = find(&chars, at + 2, "*/").map_or(chars.len(), |end| end + 2);
        } else if let Some(begin) = raw(&chars, at) {
            let hashes = "#".repeat(chars[at..begin].iter().filter(|c| **c == '#').count());
            let end = find(&chars, begin, &format!("\"{hashes}")).unwrap_or(chars.len());
            tokens.push(Token::Text(chars[begin..end].iter().collect()));
            at = end + 1 + hashes.len();
        } else if c == '"' {
            let mut end = at + 1;
            while end < chars.len() && chars[end] != '"' {
                end += if chars[end] == '\\' { 2 } else { 1 };
            }
            tokens.push(Token::Text(chars[at + 1..end.min(chars.len())].iter().collect()));
            at = end + 1;
        } else if c == '\'' && (next == '\\' || chars.get(at + 2) == Some(&'\'')) {
            // A character; a lifetime has no second quote.
            let closing = (at + 3..chars.len()).find(|end| chars[*end] == '\'');
            at = if next == '\\' { closing.map_or(chars.len(), |end| end + 1) } else { at + 3 };
        } else if c.is_alphanumeric() || c == '_' {
            let end = (at..chars.len()).find(|end| !(chars[*end].is_alphanumeric() || chars[*end] == '_'));
            let end = end.unwrap_or(chars.len());
            tokens.push(Token::Word(chars[at..end].iter().collect()));
            at = end;
        } else if c == ':' && next == ':' {
            tokens.push(Token::Mark("::"));
            at += 2;
        } else {
            if let Some(mark) = MARKS.iter().find(|mark| mark.starts_with(c)) {
                tokens.push(Token::Mark(mark));
            }
            at += 1;
        }
    }
    tokens
}

/// Where the text of a raw string begins that stands at `at`.
fn raw(chars: &[char], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).and_then(|before| chars.get(before));
    if before.is_some_and(|c| c.is_alphanumeric() || *c == '_') {
        return None;
    }
    let at = if chars[at] == 'b' { at + 1 } else { at };
    let mut quote = (chars.get(at) == Some(&'r')).then_some(at + 1)?;
    while chars.get(quote) == Some(&'#') {
        quote += 1;
    }
    (chars.get(quote) == Some(&'"')).then_some(quote + 1)
}

fn find(chars: &[char], from: usize, what: &str) -> Option<usize> {
    let what: Vec<char> = what.chars().collect();
    (from..chars.len()).find(|at| chars[*at..].starts_with(&what))
}

/// Leaves out each item under `#[cfg(test)]`: up to its `;`, or to the end of its braces.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let (mut kept, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        if !begins(&tokens[at..], &["#", "[", "cfg", "(", "test", ")", "]"]) {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let mut depth = 0_usize;
        for token in &tokens[at + 7..] {
            at += 1;
            match token {
                Token::Mark("{" | "(" | "[") => depth += 1,
                Token::Mark(mark @ ("}" | ")" | "]")) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 && *mark == "}" {
                        break;
                    }
                }
                Token::Mark(";") if depth == 0 => break,
                _ => {}
            }
        }
        at += 7;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_texts_and_marks_are_told_apart() {
        let found = program("a::b(\"c \\\" d\", r#\"e\"#, 'x', '\\'', &'f g); // h\n/* i */ j");
        let texts: Vec<&str> = found.iter().filter_map(Token::text).collect();
        let words: Vec<&str> = found.iter().filter_map(Token::word).collect();
        assert_eq!(texts, ["c \\\" d", "e"]);
        assert_eq!(words, ["a", "b", "f", "g", "j"]);
        assert!(begins(&found[1..], &["::", "b", "("]));
    }

    #[test]
    fn tests_are_left_out() {
        let found = program("use a;\n#[cfg(test)]\nuse b;\n#[cfg(test)]\n#[x]\nmod tests { fn c() {} }\nfn d() {}");
        let words: Vec<&str> = found.iter().filter_map(Token::word).collect();
        assert_eq!(words, ["use", "a", "fn", "d"]);
    }
}
