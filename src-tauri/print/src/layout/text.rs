//! The text of the pages as it is read.

use super::laid::Layout;
use super::list::{Draw, Owner};

impl Layout {
    /// All text in reading order: a space between pieces that stand apart, a line feed between lines, a form feed
    /// between pages. Running heads, feet and repeated table heads are in it, as they are in the file.
    #[must_use]
    pub fn text(&self) -> String {
        self.gather(|_| true)
    }

    /// The same without what a screen reader skips.
    #[must_use]
    pub fn read_text(&self) -> String {
        self.gather(|owner| matches!(owner, Owner::Leaf { .. }))
    }

    fn gather(&self, wanted: impl Fn(Owner) -> bool) -> String {
        let mut text = String::new();
        for (i, sheet) in self.sheets.iter().enumerate() {
            if i > 0 {
                text.push('\u{C}');
            }
            let mut end: Option<(f32, f32)> = None;
            for draw in sheet.sequences.iter().filter(|s| wanted(s.owner)).flat_map(|s| &s.draws) {
                let Draw::Words(words) = draw else { continue };
                match end {
                    Some((_, y)) if (y - words.y).abs() > 0.5 => text.push('\n'),
                    Some((x, _)) if words.x - x > 0.5 => text.push(' '),
                    _ => {}
                }
                text.push_str(&words.shaped.text);
                end = Some((words.x + words.shaped.advance, words.y));
            }
        }
        text
    }
}
