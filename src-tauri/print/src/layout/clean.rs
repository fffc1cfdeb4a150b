//! Makes text fit to be shaped: one kind of line end, no invisible characters, nothing that steers the reader's eye.

use unicode_general_category::{GeneralCategory, get_general_category};

/// Most marks in a row, as in stream-safe text (UAX 15): no script needs more, and a shaper's work grows with their square.
pub const MOST_MARKS: usize = 30;

/// Whether a character stands on the one before it.
#[must_use]
pub fn is_mark(c: char) -> bool {
    use GeneralCategory::{EnclosingMark, NonspacingMark, SpacingMark};
    c >= '\u{300}' && matches!(get_general_category(c), EnclosingMark | NonspacingMark | SpacingMark)
}

/// Shown for a character no bundled font has.
pub const BOX: char = '\u{25A1}';

/// What a character becomes before shaping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Itself, or its plain equivalent.
    Keep(char),
    /// Nothing: it has no visible form (soft hyphen, joiners, direction marks, variation selectors).
    Drop,
    /// A visible box.
    Box,
}

/// Judges one character. Line separators become line feeds, tabs become spaces.
#[must_use]
pub fn fit(c: char) -> Fit {
    match c {
        '\n' => Fit::Keep('\n'),
        '\t' => Fit::Keep(' '),
        '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fit::Keep('\n'),
        '\r' => Fit::Drop,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' => Fit::Drop,
        '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => Fit::Drop,
        '\u{E0000}'..='\u{E0FFF}' => Fit::Drop,
        c if c.is_control() => Fit::Box,
        '\u{FFF9}'..='\u{FFFB}' => Fit::Drop,
        // Noncharacters have no place in an archived file: not even as the text behind a box.
        c if (c as u32) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c) => Fit::Box,
        // Private characters mean something else in every font.
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Fit::Box,
        c => Fit::Keep(c),
    }
}

/// The text behind a box in the file: the character itself where a file may hold it, else the replacement character.
#[must_use]
pub fn behind_box(original: char) -> char {
    if matches!(fit(original), Fit::Box) { char::REPLACEMENT_CHARACTER } else { original }
}

/// Text with line ends made one kind, so that `\r\n` is one break and a lone `\r` is one too.
#[must_use]
pub fn line_ends(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}
