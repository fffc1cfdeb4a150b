//! Texts of any kind: what is markup or a script is read as text and nothing more.

use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::said::{Found, Kind, MOST_WORDS};

/// Most bytes that are decoded: a character takes at most four.
const MOST: usize = 4 * MOST_WORDS;

/// Signs of a script in what is shown as text.
const SCRIPTS: [&str; 4] = ["<script", "javascript:", "onload=", "onerror="];

pub(super) fn read(bytes: &[u8]) -> Found {
    let head = bytes.get(..MOST).unwrap_or(bytes);
    // A byte order mark says what it is; else it is UTF-8, but for the letter that is cut at the end, or an older text.
    let (text, _, wrong) = UTF_8.decode(head);
    let cut_letter = head.len() < bytes.len();
    let text = if wrong && !cut_letter { WINDOWS_1252.decode(head).0 } else { text };
    let lower = text.to_ascii_lowercase();
    Found {
        kind: Kind::Text,
        scripts: SCRIPTS.iter().any(|sign| lower.contains(sign)),
        cut: cut_letter,
        text: text.into_owned(),
        ..Found::default()
    }
}

/// Whether it is a text in an older encoding, or in UTF-16 that says so.
pub(super) fn older(bytes: &[u8]) -> bool {
    let head = bytes.get(..4_096).unwrap_or(bytes);
    let wide = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    let printed = |byte: &u8| *byte >= 0x20 || matches!(byte, b'\n' | b'\r' | b'\t' | 0x0c);
    let plain = head.iter().filter(|byte| byte.is_ascii() && printed(byte)).count();
    wide || (!head.is_empty() && head.iter().all(printed) && plain * 10 > head.len() * 7)
}
