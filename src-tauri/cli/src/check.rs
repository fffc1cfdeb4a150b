//! `aims check`: exit code 0 only if everything holds.

use aims_core::Message;
use aims_core::file;
use aims_core::journal::Head;
use aims_words::Words;

use crate::line::Line;
use crate::{Stop, say};

/// Checks the whole file, against a printed head if one is given.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let head = line.value("head").map(printed).transpose()?;
    let report = file::check(&line.file()?, head.as_ref())?;
    if line.flag("json") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&report)?));
    } else if report.ok {
        let message = Message::new("cli-whole")
            .with("entries", report.entries)
            .with("seq", report.head.seq.to_string())
            .with("hash", report.head.hash.as_str());
        put!("{}", say(words, &message));
    } else {
        tell!("{}", say(words, &Message::new("cli-not-whole")));
        for finding in &report.findings {
            tell!("  {}", say(words, &finding.message));
        }
    }
    if report.ok { Ok(()) } else { Err(Stop::Told) }
}

fn printed(value: &str) -> Result<Head, Stop> {
    let wrong = || Stop::Usage(Message::new("cli-wrong-head").with("value", value));
    let (number, digits) = value.split_once(':').unwrap_or((value, ""));
    Head::typed(number, digits).ok().flatten().ok_or_else(wrong)
}
