//! Slides of a module of training: what belongs together a page, to be shown or read.

use serde::{Deserialize, Serialize};

use super::Masthead;
use crate::fault::Message;

/// The slides (clauses 7.2 and 7.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlidesPaper {
    /// Head block.
    pub head: Masthead,
    /// Name of the module.
    pub title: String,
    /// What people know afterwards.
    pub goals: Vec<String>,
    /// Talking points with the systems in use, what the organisation adds and where to raise a concern, then each of its systems.
    pub slides: Vec<Slide>,
    /// Questions at the end.
    pub questions: Vec<SlidesQuestion>,
}

/// A slide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Slide {
    /// Its title; empty: what is added here, and where to raise a concern.
    pub title: String,
    /// The title is in the organisation's words: number and name of a system.
    pub own: bool,
    /// Message that says what of the system it is about; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// Its lines, about seven.
    pub lines: Vec<SlideLine>,
}

/// A line of a slide: a text under a label, or what the program says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlideLine {
    /// Message that names what the text is; empty for none.
    pub label: String,
    /// The text.
    pub text: String,
    /// It is in the organisation's words.
    pub own: bool,
    /// What the program says instead.
    pub said: Option<Message>,
}

impl SlideLine {
    /// A talking point, in the language of the paper.
    pub(crate) fn of_program(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// Words of the organisation under a label.
    pub(crate) fn own(label: &str, text: String) -> Self {
        Self { label: label.to_owned(), text, own: true, said: None }
    }

    /// What the program says.
    pub(crate) fn said(said: Message) -> Self {
        Self { said: Some(said), ..Self::default() }
    }

    /// Whether there is anything to read.
    pub(crate) fn says(&self) -> bool {
        self.said.is_some() || !self.text.trim().is_empty()
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlidesQuestion {
    /// What is asked.
    pub text: String,
    /// Answers to choose: `a) …`.
    pub options: Vec<String>,
    /// Letter of the right one.
    pub right: String,
    /// Why.
    pub why: String,
    /// Sub-clauses and controls it rests on, with their titles.
    pub rests_on: Vec<String>,
}
