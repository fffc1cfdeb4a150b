//! The `aims` command, the second host: what the window can do, a script can do.
//!
//! Exit codes: 0 done, 1 refused or found wrong, 2 wrong use. Answers go to standard output, sentences to standard error.
//! Not here: any rule of the domain.

#[macro_use]
mod speak;

mod apply;
mod ask;
mod backup;
mod calendar;
mod catalogue;
mod check;
mod classify;
mod compare;
mod evidence;
mod import;
mod inside;
mod line;
mod new;
mod print;
mod requests;
mod salvage;
mod world;

use std::process::ExitCode;

use aims_core::{Fault, Message, steers};
use aims_words::{Lang, Words, WordsFault};

use line::Line;

/// Why a command stops.
pub enum Stop {
    /// Wrong use: a sentence, exit code 2.
    Usage(Message),
    /// A fault of core: sentence and reasons, exit code 1.
    Fault(Fault),
    /// Done, but the answer could not be written: that it is done is said, exit code 1.
    Unanswered(std::io::Error),
    /// Said already, exit code 1.
    Told,
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::Fault(Fault::Io(error))
    }
}

impl From<serde_json::Error> for Stop {
    fn from(error: serde_json::Error) -> Self {
        Self::Fault(Fault::Json(error))
    }
}

fn main() -> ExitCode {
    if let Some(done) = aims_peek::child(std::env::args_os().nth(1).as_deref()) {
        return done;
    }
    std::panic::set_hook(Box::new(|_| {}));
    let words = match system_words() {
        Ok(words) => words,
        Err(fault) => {
            tell!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    let run = std::panic::AssertUnwindSafe(|| run(&words));
    std::panic::catch_unwind(run).unwrap_or_else(|_| {
        tell!("{}", say(&words, &Message::new("cli-no-panic")));
        ExitCode::FAILURE
    })
}

fn system_words() -> Result<Words, WordsFault> {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    Words::new(tag.as_deref().and_then(Lang::from_tag).unwrap_or(Lang::En))
}

fn run(words: &Words) -> ExitCode {
    let line = match line::read() {
        Ok(line) => line,
        Err(message) => return told(words, &Stop::Usage(message)),
    };
    let chosen = line.lang.map(Words::new);
    let words = match &chosen {
        Some(Ok(chosen)) => chosen,
        Some(Err(_)) | None => words,
    };
    match command(&line, words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => told(words, &stop),
    }
}

fn command(line: &Line, words: &Words) -> Result<(), Stop> {
    if line.help || line.command.is_empty() {
        help(line, words)?;
        return if line.help { Ok(()) } else { Err(Stop::Usage(Message::new("cli-usage"))) };
    }
    match line.command.as_str() {
        "new" => new::run(line, words),
        "sample" => new::sample(line, words),
        "print" => print::run(line, words),
        "view" => ask::view(line),
        "history" => ask::history(line, words),
        "apply" => apply::run(line, words),
        "check" => check::run(line, words),
        "backup" => backup::backup(line, words),
        "restore" => backup::restore(line, words),
        "drill" => backup::drill(line, words),
        "salvage" => salvage::run(line, words),
        "import" => import::import(line, words),
        "export" => import::export(line, words),
        "catalogue" => catalogue::run(line, words),
        "classify" => classify::run(line, words),
        "compare" => compare::run(line, words),
        "evidence" => evidence::run(line, words),
        "calendar" => calendar::run(line, words),
        "request" => requests::request(line, words),
        "returned" => requests::returned(line, words),
        other => Err(Stop::Usage(Message::new("cli-unknown-command").with("command", other))),
    }
}

const COMMANDS: [&str; 20] = [
    "new", "sample", "view", "apply", "print", "import", "export", "check", "history", "backup", "restore", "drill",
    "salvage", "catalogue", "classify", "compare", "evidence", "calendar", "request", "returned",
];

fn help(line: &Line, words: &Words) -> Result<(), Stop> {
    let sentence = |id: &str| say(words, &Message::new(id));
    if COMMANDS.contains(&line.command.as_str()) {
        put!("aims {}", sentence(&format!("cli-{}", line.command)));
    } else {
        put!("{}\n{}\n\n{}", sentence("cli-about"), sentence("cli-usage"), sentence("cli-commands"));
        for name in COMMANDS {
            put!("  {}", sentence(&format!("cli-{name}")));
        }
    }
    put!("\n{}", sentence("cli-options"));
    for id in ["cli-option-json", "cli-option-lang", "cli-option-author"] {
        put!("  {}", sentence(id));
    }
    put!("\n{}", sentence("cli-exit"));
    Ok(())
}

/// Puts a message into words. What people wrote in it stands in the line and steers no terminal.
pub fn say(words: &Words, message: &Message) -> String {
    let args = message.args.iter().map(|(name, value)| {
        let shown = value.as_str().map(|text| text.chars().map(harmless).collect());
        (name.clone(), shown.map_or_else(|| value.clone(), serde_json::Value::String))
    });
    words.say(&message.id, &args.collect())
}

fn harmless(c: char) -> char {
    match c {
        '\n' | '\t' => ' ',
        c if steers(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// An answer in JSON. What steers a terminal is spelt out, which is the same text to whoever reads JSON.
pub fn spelt(json: &str) -> String {
    let one = |c: char| if c != '\n' && steers(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    json.chars().map(one).collect()
}

/// Says why a fault happened, with every reason and its field below.
pub fn explain(words: &Words, fault: &Fault) {
    let reasons = fault.refusals();
    if reasons.len() != 1 {
        tell!("{}", say(words, &fault.message()));
    }
    for reason in reasons {
        let sentence = say(words, &reason.message);
        match &reason.field {
            Some(field) => {
                let named = Message::new("cli-field").with("field", field.as_str()).with("sentence", sentence);
                tell!("{}", say(words, &named));
            }
            None => tell!("{sentence}"),
        }
    }
}

/// Says why a command stops, and gives its exit code.
pub fn told(words: &Words, stop: &Stop) -> ExitCode {
    match stop {
        Stop::Usage(message) => {
            tell!("{}", say(words, message));
            ExitCode::from(2)
        }
        Stop::Fault(fault) => {
            explain(words, fault);
            ExitCode::FAILURE
        }
        Stop::Unanswered(error) => {
            tell!("{}", say(words, &Message::new("cli-unanswered")));
            explain(words, &Fault::Io(error.kind().into()));
            ExitCode::FAILURE
        }
        Stop::Told => ExitCode::FAILURE,
    }
}
