//! The command line, read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use aims_core::Message;
use aims_words::Lang;

use crate::Stop;

/// Options that take a value, and those that do not.
const VALUES: [&str; 27] = [
    "people", "codes", "name", "country", "zone", "content-lang", "author", "head", "record", "limit", "out",
    "version", "review", "run", "text", "to", "from", "controls", "filter", "search", "sort", "sections", "take",
    "until", "who", "show", "page",
];
const FLAGS: [&str; 10] =
    ["all", "json", "list", "schema", "rehearse", "draft", "dry-run", "skip-bad", "retired", "docx"];

/// What was typed.
#[derive(Default)]
pub struct Line {
    /// First word.
    pub command: String,
    /// The other words.
    pub words: Vec<std::ffi::OsString>,
    /// Language of sentences and titles.
    pub lang: Option<Lang>,
    /// `--help`.
    pub help: bool,
    values: BTreeMap<String, String>,
    flags: Vec<String>,
}

impl Line {
    /// The value of an option.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// The value of an option that must be there.
    pub fn needed(&self, name: &str) -> Result<&str, Stop> {
        self.value(name).ok_or_else(|| self.missing(&format!("--{name}")))
    }

    /// Whether a flag was given.
    pub fn flag(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag == name)
    }

    /// The workspace file.
    pub fn file(&self) -> Result<PathBuf, Stop> {
        self.words.first().map(PathBuf::from).ok_or_else(|| self.missing("FILE"))
    }

    /// A word after the file.
    pub fn word(&self, at: usize, what: &str) -> Result<String, Stop> {
        let word = self.words.get(at).ok_or_else(|| self.missing(what))?;
        Ok(word.to_string_lossy().into_owned())
    }

    /// A path after the file.
    pub fn path(&self, at: usize, what: &str) -> Result<PathBuf, Stop> {
        self.words.get(at).map(PathBuf::from).ok_or_else(|| self.missing(what))
    }

    fn missing(&self, what: &str) -> Stop {
        Stop::Usage(Message::new("cli-missing").with("what", what).with("command", self.command.as_str()))
    }
}

/// Reads the process's arguments.
pub fn read() -> Result<Line, Message> {
    let wrong = |error: lexopt::Error| Message::new("cli-wrong-option").with("detail", error.to_string());
    let mut line = Line::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(part) = parser.next().map_err(wrong)? {
        match part {
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => line.help = true,
            lexopt::Arg::Long("lang") => {
                let value = parser.value().map_err(wrong)?.to_string_lossy().into_owned();
                let lang = Lang::from_tag(&value).ok_or_else(|| Message::new("cli-wrong-lang").with("value", value))?;
                line.lang = Some(lang);
            }
            lexopt::Arg::Short('o') => {
                let value = parser.value().map_err(wrong)?.to_string_lossy().into_owned();
                line.values.insert("out".to_owned(), value);
            }
            lexopt::Arg::Long(name) if FLAGS.contains(&name) => line.flags.push(name.to_owned()),
            lexopt::Arg::Long(name) if VALUES.contains(&name) => {
                let name = name.to_owned();
                let value = parser.value().map_err(wrong)?.to_string_lossy().into_owned();
                line.values.insert(name, value);
            }
            lexopt::Arg::Value(word) if line.command.is_empty() => line.command = word.to_string_lossy().into_owned(),
            lexopt::Arg::Value(word) => line.words.push(word),
            other => return Err(wrong(other.unexpected())),
        }
    }
    Ok(line)
}
