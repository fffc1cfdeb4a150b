//! What all documents share: words, head block, running lines, marks, sign-off.

mod act;
mod head;
mod sign;

use aims_core::paper::Masthead;
use aims_words::{Lang, Words};
use serde_json::{Map, Value};

use crate::document::{Block, Heading, Ink, Paragraph, Run};
use crate::fault::PrintFault;
use crate::said;

/// Arguments of messages that are words of the organisation.
const OWN: [&str; 3] = ["conditions", "occasion", "words"];

/// What holds their place while a sentence is put together; no text has it.
const PLACE: &str = "\u{E000}";

/// The form of one document: its words and its head.
pub(crate) struct Form<'a> {
    words: Words,
    pub(crate) head: &'a Masthead,
    /// Approved, and to be confirmed: the status says so.
    provisional: bool,
    /// Places of a template stand as they are typed: a file for Word comes back into the editor.
    typed: bool,
}

impl<'a> Form<'a> {
    /// The form in the language of the paper.
    pub(crate) fn new(head: &'a Masthead) -> Result<Self, PrintFault> {
        let lang = Lang::from_tag(&head.lang).ok_or(PrintFault::Property("lang"))?;
        let words = Words::new(lang).map_err(|fault| PrintFault::Words(fault.to_string()))?;
        Ok(Self { words, head, provisional: false, typed: false })
    }

    /// The same form of a record that is provisional, or not.
    pub(crate) fn provisional(mut self, provisional: bool) -> Self {
        self.provisional = provisional;
        self
    }

    /// The same form for a file that comes back: what is open stands in it as the editor knows it.
    pub(crate) fn typed(mut self) -> Self {
        self.typed = true;
        self
    }

    /// A message without arguments.
    pub(crate) fn say(&self, id: &str) -> String {
        self.words.say(id, &Map::new())
    }

    /// A message with arguments.
    pub(crate) fn with<const N: usize>(&self, id: &str, args: [(&str, Value); N]) -> String {
        said::say(&self.words, id, &args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// A message of core.
    pub(crate) fn message(&self, message: &aims_core::Message) -> String {
        said::say(&self.words, &message.id, &message.args)
    }

    /// A message whose days are written as a cell has them.
    pub(crate) fn with_short_days(&self, message: &aims_core::Message) -> aims_core::Message {
        let mut short = message.clone();
        for said in short.args.values_mut() {
            if let Some(day) = said.as_str().filter(|text| crate::said::is_day(text)) {
                *said = self.short_day(day).into();
            }
        }
        short
    }

    /// The same as runs: words of the organisation among the arguments are marked as being in its language.
    pub(crate) fn told(&self, message: &aims_core::Message) -> Vec<Run> {
        let own = |name: &str| message.args.get(name).and_then(|said| said.as_str()).filter(|said| !said.is_empty());
        let Some((name, words)) = OWN.into_iter().find_map(|name| Some((name, own(name)?))) else {
            return vec![Run::plain(self.message(message))];
        };
        let said = self.message(&message.clone().with(name, PLACE));
        match said.split_once(PLACE) {
            Some((before, after)) => vec![Run::plain(before), self.own(words), Run::plain(after)],
            None => vec![Run::plain(said)],
        }
    }

    /// What stands beside a class: what it rests on is said, what stands open is warned of.
    pub(crate) fn of_class(&self, message: &aims_core::Message) -> Run {
        let ink = if message.id.starts_with("act-class-ground") { Ink::Soft } else { Ink::Warn };
        Run::plain(self.message(message)).small().ink(ink)
    }

    /// Whether it speaks Spanish.
    pub(crate) fn spanish(&self) -> bool {
        self.words.lang() == Lang::Es
    }

    /// A day as a cell shows it, of no language of its own; anything else as it is.
    pub(crate) fn day(&self, day: &str) -> Run {
        Run::plain(self.short_day(day))
    }

    /// The same as text.
    pub(crate) fn short_day(&self, day: &str) -> String {
        said::short(&self.words, day)
    }

    /// A day as a sentence has it.
    pub(crate) fn long_day(&self, day: &str) -> String {
        said::long(&self.words, day)
    }

    /// The word for a code, e.g. `statement-status` and `partly`; an unknown code stands for itself.
    pub(crate) fn code(&self, prefix: &str, code: &str) -> String {
        let id = format!("{prefix}-{code}");
        if self.words.has(&id) { self.say(&id) } else { code.to_owned() }
    }

    /// The word for a code of a declared list, e.g. `roleState` and `accepted`; an unknown code stands for itself.
    pub(crate) fn word(&self, list: &str, code: &str) -> String {
        let id = format!("{list}.{code}");
        if self.has(&id) { self.say(&id) } else { code.to_owned() }
    }

    /// Whether there is such a message.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.words.has(id)
    }

    /// An amount in hundredths, thousands apart, with the decimal sign of the language and the currency where it is known.
    pub(crate) fn amount(&self, hundredths: i64) -> String {
        let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        let figures = whole.to_string();
        let mut grouped = String::new();
        for (at, figure) in figures.chars().enumerate() {
            if at > 0 && (figures.len() - at) % 3 == 0 {
                grouped.push('\u{a0}');
            }
            grouped.push(figure);
        }
        let sign = if hundredths < 0 { "\u{2212}" } else { "" };
        let decimal = if self.words.lang() == Lang::Es { ',' } else { '.' };
        let unit = match self.head.currency.as_str() {
            "" => String::new(),
            currency => format!("\u{a0}{currency}"),
        };
        let cents = if rest == 0 { String::new() } else { format!("{decimal}{rest:02}") };
        format!("{sign}{grouped}{cents}{unit}")
    }

    /// A pen for charts in the words of this form.
    pub(crate) fn pen(&self) -> crate::chart::Pen<'_> {
        crate::chart::Pen::new(&self.words)
    }

    /// The organisation's own words.
    pub(crate) fn own(&self, text: &str) -> Run {
        if self.typed || !text.contains("{{") {
            return Run::plain(text).in_lang(&self.head.content_lang);
        }
        Run::plain(self.open_places(text)).in_lang(&self.head.content_lang)
    }

    /// The same words with a named blank where a place of a template is open: no template place reaches paper.
    fn open_places(&self, text: &str) -> String {
        let (mut said, mut rest) = (String::new(), text);
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((place, behind)) = after.split_once("}}") else { break };
            said.push_str(before);
            let (place, id) = (place.trim(), place.contains('.') && !place.contains(' '));
            // What nobody has worded is the program's own name for it, and no reader's.
            said.push_str(&match id || place.is_empty() {
                true => self.say("print-open-place-unnamed"),
                false => self.with("print-open-place", [("what", place.into())]),
            });
            rest = behind;
        }
        said.push_str(rest);
        said
    }

    /// The organisation's own words, or a soft word that says they are missing.
    pub(crate) fn own_or(&self, text: &str, none: &str) -> Run {
        if text.trim().is_empty() { Run::plain(self.say(none)).ink(Ink::Soft) } else { self.own(text) }
    }

    /// The organisation's own words, one paragraph a line.
    pub(crate) fn own_lines(&self, text: &str) -> Vec<Vec<Run>> {
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| vec![self.own(line)]).collect()
    }

    /// A heading of level 2 with its id.
    pub(crate) fn heading(&self, id: &str) -> Block {
        Block::Heading(Heading::new(2, self.say(id), id))
    }

    /// A paragraph of the form.
    pub(crate) fn paragraph(&self, id: &str) -> Paragraph {
        Paragraph::plain(self.say(id))
    }
}
