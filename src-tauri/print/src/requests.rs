//! A record that is asked for, as a mail that any program opens and a person sends. Nothing is sent here. The form it asks to be
//! filled in goes with it and lies beside it; beside the mails of a person lies a calendar file with the same records.

use std::collections::BTreeSet;

use aims_core::Moment;
use aims_core::hands::steers;
use aims_core::ics::{CalendarEntry, write};
use aims_core::run::evidence::{AskedColumn, AskedQuestion, AskedRecord, RequestsOf, UNSENT, sealed};
use aims_words::Words;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::said;

/// Parts of a mail are kept apart by it; no line in Base64 has its signs.
const BOUNDARY: &str = "=_aims_form_=";
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
        for one in &of.records {
            let form = form(one, words);
            files.push(sent(format!("{}.eml", plain(&one.code)), mail(of, one, &form, words)));
            files.push(sent(form_name(one), form));
        }
        let entries: Vec<CalendarEntry> = of.records.iter().filter_map(|one| entry(of, one, words)).collect();
        let title = say(words, "request-calendar", &[("name", name.as_str().into())]);
        let file = format!("{}.ics", say(words, "calendar-file", &[]));
        files.push(sent(file, write(&title, &entries, at, sequence)));
    }
    files
}

/// What a person is called in what goes out.
#[must_use]
pub fn called(of: &RequestsOf, words: &Words) -> String {
    if of.name.is_empty() { say(words, "calendar-nobody", &[]) } else { of.name.clone() }
}

fn entry(of: &RequestsOf, asked: &AskedRecord, words: &Words) -> Option<CalendarEntry> {
    Some(CalendarEntry {
        uid: asked.uid.clone(),
        day: asked.due.parse().ok()?,
        summary: subject(asked, words),
        detail: text(of, asked, words),
    })
}

fn form_name(asked: &AskedRecord) -> String {
    format!("{}.txt", plain(&asked.code))
}

/// A name that is no path.
fn plain(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || " .-_".contains(c) { c } else { '-' };
    let name: String = name.chars().take(80).map(plain).collect();
    name.trim_matches(['.', ' ']).to_owned()
}

fn say(words: &Words, id: &str, args: &[(&str, Value)]) -> String {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    said::say(words, id, &args.collect::<Map<_, _>>())
}

/// The mail. `X-Unsent` lets a mail program open it to be sent; who it is from is that program's to say.
fn mail(of: &RequestsOf, asked: &AskedRecord, form: &str, words: &Words) -> String {
    let to = match of.contact.as_str() {
        contact if address(contact) => format!("{} <{contact}>", encoded(&of.name)),
        _ => encoded(&of.name),
    };
    let subject = encoded(&subject(asked, words));
    let head = format!("{UNSENT}\r\nTo: {to}\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n");
    let file = form_name(asked);
    let attached = format!("Content-Disposition: attachment; filename=\"{file}\"\r\n");
    let (text, form) = (part("", &text(of, asked, words)), part(&attached, form));
    format!("{head}Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\"\r\n\r\n{text}{form}--{BOUNDARY}--\r\n")
}

/// A part of a mail with its words in Base64.
fn part(more: &str, words: &str) -> String {
    let body = STANDARD.encode(words.replace('\n', "\r\n"));
    let lines: Vec<&str> =
        (0..body.len()).step_by(LINE).filter_map(|from| body.get(from..(from + LINE).min(body.len()))).collect();
    let head = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n";
    format!("--{BOUNDARY}\r\n{head}{more}\r\n{}\r\n", lines.join("\r\n"))
}

fn subject(asked: &AskedRecord, words: &Words) -> String {
    let system = asked.system.as_ref().map_or("none", |[_, _, name]| name.as_str());
    let args = [("title", asked.title.as_str().into()), ("system", system.into()), ("due", asked.due.as_str().into())];
    say(words, "request-subject", &args)
}

/// What is missing, and of which record: the first line of the form.
fn missing(asked: &AskedRecord, words: &Words) -> String {
    let listed = |all: &[String], by: &str| if all.is_empty() { "none".to_owned() } else { all.join(by) };
    let system = asked.system.as_ref().map_or("none", |[_, _, name]| name.as_str());
    let (open, unmet) = (listed(&asked.open, "; "), listed(&asked.unmet, " "));
    let args = [("title", asked.title.as_str().into()), ("system", system.into()), ("open", open.into())];
    say(words, "request-missing", &[args.as_slice(), &[("unmet", unmet.into())]].concat())
}

/// The words of a mail, read in a minute: what is wanted; which questions of the form are open, by when and in how many minutes; what
/// does not hold yet; who asks and for which record. All else stands in the form.
fn text(of: &RequestsOf, asked: &AskedRecord, words: &Words) -> String {
    let first = of.name.split_whitespace().next().unwrap_or("none");
    let number = |one: &String| one.split_once('.').and_then(|(number, _)| number.parse::<u32>().ok());
    let numbers: BTreeSet<u32> = asked.open.iter().chain(&asked.unmet).filter_map(number).collect();
    let listed = numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    // Where no question is open there is no rest: all of it stands there.
    let known = !numbers.is_empty() && asked.form.iter().any(|one| !one.said.is_empty());
    let back = [
        ("file", form_name(asked).into()),
        ("open", listed.into()),
        ("count", numbers.len().into()),
        ("known", i32::from(known).into()),
        ("due", asked.due.as_str().into()),
        ("minutes", asked.minutes.into()),
        ("code", asked.code.as_str().into()),
    ];
    let about = [("title", asked.title.as_str().into()), ("controls", asked.controls.join(", ").into())];
    let organisation = if of.organisation.is_empty() { "none" } else { of.organisation.as_str() };
    let about = [about.as_slice(), &[("organisation", organisation.into())]].concat();
    let unmet = match asked.unmet.as_slice() {
        [] => String::new(),
        all => say(words, "request-unmet", &[("unmet", all.join(" ").into())]),
    };
    let lines = |all: &[&str], by: &str| {
        all.iter().map(|one| one.trim()).filter(|one| !one.is_empty()).collect::<Vec<_>>().join(by)
    };
    let parts = [
        say(words, "request-hello", &[("name", first.into())]),
        lines(&[&asked.ask, &asked.caution], " "),
        say(words, "request-back", &back),
        unmet,
        lines(&[&of.sender, &say(words, "request-about", &about)], "\n"),
    ];
    format!("{}\n", lines(&parts.each_ref().map(String::as_str), "\n\n"))
}

/// The form as plain text, each question with what the registers say of it and room for more.
fn form(asked: &AskedRecord, words: &Words) -> String {
    let mut lines = vec![
        missing(asked, words),
        subject(asked, words),
        asked.ask.clone(),
        String::new(),
        say(words, "request-form-how", &[]),
    ];
    for (one, at) in asked.form.iter().zip(1..) {
        lines.push(String::new());
        lines.extend(question(one, at, words));
    }
    sealed(&lines.join("\n"))
}

fn question(one: &AskedQuestion, at: usize, words: &Words) -> Vec<String> {
    // A cell is one line; a day in it, alone or with an hour, is written out.
    let cell = |text: &String| text.split_whitespace().map(|one| said::long(words, one)).collect::<Vec<_>>().join(" ");
    let mark = if one.required { String::new() } else { format!(" {}", say(words, "request-form-optional", &[])) };
    let choice = |options: &[String]| match options {
        [] => String::new(),
        options => format!(" [{}]", options.join(" / ")),
    };
    if one.columns.is_empty() {
        let told: Vec<String> = one.said.iter().flatten().map(cell).collect();
        let asks = format!("{at}. {}{}{mark}: {}", one.label, choice(&one.options), told.join("; "));
        return vec![asks.trim_end().to_owned()];
    }
    // An entry is a block with a line for each column: in a plain text nobody finds the fifth of seven cells.
    let entry = |cells: &[String]| -> Vec<String> {
        let line = |(nth, column): (usize, &AskedColumn)| {
            let (dash, said) = (if nth == 0 { "-" } else { " " }, cells.get(nth).map(cell).unwrap_or_default());
            format!("   {dash} {}{}: {said}", column.label, choice(&column.options)).trim_end().to_owned()
        };
        one.columns.iter().enumerate().map(line).collect()
    };
    let mut lines = vec![format!("{at}. {}{mark}:", one.label)];
    lines.extend(one.said.iter().flat_map(|cells| entry(cells)));
    lines.extend(entry(&[]));
    lines
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
