//! What every chart is drawn with: the words of the language, labels and dots.

use aims_core::Message;
use aims_words::Words;
use serde_json::{Map, Value};

use crate::document::{Ink, Label, Stroke, Tie, Tint};
use crate::said;

/// The words of charts.
pub(crate) struct Pen<'a> {
    words: &'a Words,
}

impl<'a> Pen<'a> {
    /// A pen that writes with these words.
    pub(crate) fn new(words: &'a Words) -> Self {
        Self { words }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id, &Map::new())
    }

    pub(super) fn with<const N: usize>(&self, id: &str, args: [(&str, Value); N]) -> String {
        said::say(self.words, id, &args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    pub(super) fn message(&self, message: &Message) -> String {
        said::say(self.words, &message.id, &message.args)
    }

    /// A day as a cell shows it.
    pub(super) fn day(&self, day: &str) -> String {
        said::short(self.words, day)
    }
}

/// Width on a slide, in points: the same drawing fills the screen there, and its words are read from three metres.
pub(super) const SLIDE: f32 = 340.0;

/// Words of a drawing in the usual size.
pub(super) fn label(text: impl Into<String>, x: f32, y: f32, tie: Tie, most: f32) -> Label {
    Label { text: text.into(), x, y, size: 7.6, strong: false, tint: Tint::Ink(Ink::Body), tie, most }
}

/// Words in lines that fit a width, as far as the usual letter, so wide, tells.
pub(super) fn broken(text: &str, width: f32, letter: f32) -> Vec<String> {
    let most = ((width / letter).floor() as usize).max(4);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A small square around a point.
pub(super) fn dot(x: f32, y: f32, tint: Tint) -> Stroke {
    Stroke::Rect([x - 2.2, y - 2.2, 4.4, 4.4], tint)
}
