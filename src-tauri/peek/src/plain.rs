//! Text that steers nothing: marks that turn the direction and control codes are shown by their number.

use aims_core::steers;

/// The text with every such mark visible, at most `most` characters; whether something was left out.
#[must_use]
pub fn plain(text: &str, most: usize) -> (String, bool) {
    let mut shown = String::with_capacity(text.len().min(most));
    let mut left = most;
    for c in text.chars() {
        let mark =
            steers(c) && !matches!(c, '\n' | '\t') || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}');
        let length = if c == '\r' {
            0
        } else if mark {
            8
        } else {
            1
        };
        if length > left {
            return (shown, true);
        }
        left -= length;
        match c {
            '\r' => {}
            _ if mark => shown.push_str(&format!("⟨U+{:04X}⟩", u32::from(c))),
            _ => shown.push(c),
        }
    }
    (shown, false)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_mark_that_turns_the_direction_is_seen() {
        assert_eq!(plain("invoice\u{202E}fdp.exe", 100).0, "invoice⟨U+202E⟩fdp.exe");
        assert_eq!(plain("a\r\nb\tc\u{0}\u{1b}[2J", 100).0, "a\nb\tc⟨U+0000⟩⟨U+001B⟩[2J");
        assert_eq!(plain("abc", 2), ("ab".to_owned(), true));
        assert_eq!(plain("abc", 3), ("abc".to_owned(), false));
    }
}
