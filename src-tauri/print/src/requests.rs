//! A record that is asked for, as a mail that any program opens and a person sends. Nothing is sent here. Beside the mails of a person
//! lies a calendar file with the same records.

use std::collections::BTreeSet;

use aims_core::Moment;
use aims_core::hands::steers;
use aims_core::ics::{CalendarEntry, write};
use aims_core::run::evidence::{AskedRecord, RequestsOf};
use aims_words::Words;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

/// Bytes of a header that are encoded together: an encoded word is at most 75 characters.
const WORD: usize = 42;
/// Characters of a line of the body.
const LINE: usize = 76;

/// A file that goes out to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Folder of the person: a name that is no path.
    pub folder: String,
    /// Name of the file in it.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// Everything that goes out: a folder for each person, in it a mail for each record and one calendar file. `sequence` is the number of
/// the last entry of the journal.
#[must_use]
pub fn files(all: &[RequestsOf], at: &Moment, sequence: u64, words: &Words) -> Vec<Sent> {
    let (mut used, mut files) = (BTreeSet::new(), Vec::new());
    for of in all {
        let name = called(of, words);
        // Two people of one name have a folder each.
        let mut folder = plain(&name);
        if folder.is_empty() || !used.insert(folder.to_lowercase()) {
            folder = format!("{folder} ({})", plain(&of.person));
        }
        let sent = |name: String, text: String| Sent { folder: folder.clone(), name, text };
        files.extend(of.records.iter().map(|one| sent(format!("{}.eml", plain(&one.code)), mail(of, one, words))));
        let entries: Vec<CalendarEntry> = of.records.iter().filter_map(|one| entry(one, words)).collect();
        let title = said(words, "request-calendar", &[("name", name.as_str().into())]);
        let file = format!("{}.ics", said(words, "calendar-file", &[]));
        files.push(sent(file, write(&title, &entries, at, sequence)));
    }
    files
}

/// What a person is called in what goes out.
#[must_use]
pub fn called(of: &RequestsOf, words: &Words) -> String {
    if of.name.is_empty() { said(words, "calendar-nobody", &[]) } else { of.name.clone() }
}

fn entry(asked: &AskedRecord, words: &Words) -> Option<CalendarEntry> {
    Some(CalendarEntry {
        uid: asked.uid.clone(),
        day: asked.due.parse().ok()?,
        summary: asked.subject.clone(),
        detail: text(asked, words),
    })
}

/// A name that is no path.
fn plain(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || " .-_".contains(c) { c } else { '-' };
    let name: String = name.chars().take(80).map(plain).collect();
    name.trim_matches(['.', ' ']).to_owned()
}

fn said(words: &Words, id: &str, args: &[(&str, Value)]) -> String {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    words.say(id, &args.collect::<Map<_, _>>())
}

/// The mail. `X-Unsent` lets a mail program open it to be sent; who it is from is that program's to say.
fn mail(of: &RequestsOf, asked: &AskedRecord, words: &Words) -> String {
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
fn text(asked: &AskedRecord, words: &Words) -> String {
    let steps: Vec<String> = asked.steps.iter().zip(1..).map(|(step, at)| format!("{at}. {step}")).collect();
    let code = said(words, "request-code", &[("code", asked.code.as_str().into()), ("minutes", asked.minutes.into())]);
    let about = [("title", asked.title.as_str().into()), ("controls", asked.controls.join(", ").into())];
    let about = said(words, "request-about", &about);
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
