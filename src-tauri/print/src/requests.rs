//! A record that is asked for, as a mail that any program opens and a person sends. Nothing is sent here.

use aims_core::hands::steers;
use aims_core::run::evidence::{AskedRecord, RequestsOf};
use aims_words::Words;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

/// Bytes of a header that are encoded together: an encoded word is at most 75 characters.
const WORD: usize = 42;
/// Characters of a line of the body.
const LINE: usize = 76;

/// The mail. `X-Unsent` lets a mail program open it to be sent; who it is from is that program's to say.
#[must_use]
pub fn mail(of: &RequestsOf, asked: &AskedRecord, words: &Words) -> String {
    let to = match of.contact.as_str() {
        contact if address(contact) => format!("{} <{contact}>", encoded(&of.name)),
        _ => encoded(&of.name),
    };
    let head = format!("X-Unsent: 1\r\nTo: {to}\r\nSubject: {}\r\nMIME-Version: 1.0\r\n", encoded(&asked.subject));
    let plain = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    let body = STANDARD.encode(text(asked, words).replace('\n', "\r\n"));
    let lines: Vec<&str> =
        (0..body.len()).step_by(LINE).filter_map(|from| body.get(from..(from + LINE).min(body.len()))).collect();
    format!("{head}{plain}{}\r\n", lines.join("\r\n"))
}

/// The words of a mail: what the recipe says, the steps, and how the file that comes back is called.
#[must_use]
pub fn text(asked: &AskedRecord, words: &Words) -> String {
    let said = |id: &str, args: [(&str, Value); 2]| {
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value));
        words.say(id, &args.collect::<Map<_, _>>())
    };
    let steps: Vec<String> = asked.steps.iter().zip(1..).map(|(step, at)| format!("{at}. {step}")).collect();
    let code = said("request-code", [("code", asked.code.as_str().into()), ("minutes", asked.minutes.into())]);
    let about =
        said("request-about", [("title", asked.title.as_str().into()), ("controls", asked.controls.join(", ").into())]);
    format!("{}\n\n{about}\n{}\n\n{code}\n", asked.mail, steps.join("\n"))
}

/// Whether a contact is an address that fits a header.
fn address(contact: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.!#$%&'*+/=?^_`{|}~-".contains(c);
    contact.chars().all(plain)
        && contact.matches('@').count() == 1
        && !contact.starts_with('@')
        && !contact.ends_with('@')
}

/// Words of a header: no sign of theirs is obeyed, whatever they are.
fn encoded(text: &str) -> String {
    let mut parts = vec![String::new()];
    for letter in text.chars().filter(|letter| !steers(*letter)) {
        if parts.last().is_some_and(|part| part.len() + letter.len_utf8() > WORD) {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    let word = |part: &String| format!("=?UTF-8?B?{}?=", STANDARD.encode(part));
    parts.iter().map(word).collect::<Vec<_>>().join("\r\n ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_header_is_made_by_words_of_a_person() {
        let evil = "Ada\r\nBcc: x@example.org <b>\u{202e}";
        assert!(!encoded(evil).contains("Bcc") && !encoded(evil).replace("\r\n ", "").contains('\n'));
        assert!(
            STANDARD
                .decode(encoded(evil).trim_start_matches("=?UTF-8?B?").trim_end_matches("?="))
                .is_ok_and(|said| { !String::from_utf8_lossy(&said).contains(['\u{202e}', '\r', '\n']) })
        );
        assert!(encoded(&"á".repeat(200)).lines().all(|line| line.len() <= 76));
        assert!(address("ada@example.org"));
        assert!(["ada", "a@b\r\nBcc: c@d", "a@b@c", "@", "ada <a@b>"].iter().all(|one| !address(one)));
    }
}
