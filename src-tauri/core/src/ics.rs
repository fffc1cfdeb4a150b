//! A calendar as other programs read it (RFC 5545): days on which something is due, whole days, no alarm, nobody invited. The
//! same entry keeps its id, so that importing again updates it instead of adding a second one.
//!
//! Not here: what is due (`facts::calendar`), and its words, which a host hands in.

use chrono::NaiveDate;

use crate::hands::steers;
use crate::moment::Moment;

/// Longest line, in bytes, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// A day on which something is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Its id, as [`uid`] makes it.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// What is due.
    pub summary: String,
    /// More of it; empty: nothing.
    pub detail: String,
}

/// Id of an entry: the same record and field in the same workspace have the same one for ever.
#[must_use]
pub fn uid(record: &str, field: &str, workspace: &str) -> String {
    let plain = |text: &str| -> String {
        text.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' }).collect()
    };
    format!("{}-{}@{}.aims-desk", plain(record), plain(field), plain(workspace))
}

/// The calendar as a file. `sequence` may only rise from one file to the next: the number of the last entry of the journal.
#[must_use]
pub fn write(name: &str, entries: &[CalendarEntry], at: &Moment, sequence: u64) -> String {
    let stamp = at.instant.format("%Y%m%dT%H%M%SZ").to_string();
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//AIMS Desk//AIMS Desk//EN");
    lines.put("CALSCALE", "GREGORIAN");
    lines.put("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", name);
    for entry in entries {
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", &entry.uid);
        lines.put("DTSTAMP", &stamp);
        lines.put("SEQUENCE", &sequence.to_string());
        lines.put("DTSTART;VALUE=DATE", &day(entry.day));
        lines.put("DTEND;VALUE=DATE", &day(entry.day.succ_opt().unwrap_or(entry.day)));
        lines.text("SUMMARY", &entry.summary);
        if !entry.detail.is_empty() {
            lines.text("DESCRIPTION", &entry.detail);
        }
        lines.put("TRANSP", "TRANSPARENT");
        lines.put("END", "VEVENT");
    }
    lines.put("END", "VCALENDAR");
    lines.0
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// Content lines, folded.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A value that holds nothing to be escaped.
    fn put(&mut self, name: &str, value: &str) {
        let mut left = LINE;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > left {
                // What follows the space of a folded line belongs to the line before.
                self.0.push_str("\r\n ");
                left = LINE - 1;
            }
            self.0.push(c);
            left -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A text of people.
    fn text(&mut self, name: &str, value: &str) {
        let mut said = String::new();
        for c in value.replace("\r\n", "\n").chars() {
            match c {
                '\\' | ';' | ',' => said.extend(['\\', c]),
                '\n' | '\r' => said.push_str("\\n"),
                c if c.is_control() || steers(c) => said.push(' '),
                c => said.push(c),
            }
        }
        self.put(name, &said);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn written(summary: &str, detail: &str) -> String {
        let entry = CalendarEntry {
            uid: uid("ACT-7", "due", "w1"),
            day: "2026-12-31".parse().unwrap(),
            summary: summary.to_owned(),
            detail: detail.to_owned(),
        };
        let at = Moment::new("2026-11-28T12:00:00Z".parse().unwrap(), "Europe/Dublin");
        write("Kestrelmoor, AIMS", &[entry], &at, 7)
    }

    #[test]
    fn a_day_is_a_whole_day_with_an_id_that_stays() {
        let file = written("Action", "");
        assert!(file.contains("UID:ACT-7-due@w1.aims-desk\r\n"), "{file}");
        assert!(file.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), "{file}");
        assert!(file.contains("X-WR-CALNAME:Kestrelmoor\\, AIMS\r\n"), "{file}");
        assert_eq!(uid("A.6.2.8 ü", "next review", "w1"), "A.6.2.8---next-review@w1.aims-desk");
    }

    #[test]
    fn lines_are_folded_between_characters_and_read_back() {
        let long = "Prüfung der Aufsicht über das System — ".repeat(9);
        let file = written(&long, "");
        for line in file.split("\r\n") {
            assert!(line.len() <= LINE, "{} bytes: {line}", line.len());
        }
        assert!(file.replace("\r\n ", "").contains(&format!("SUMMARY:{long}\r\n")), "{file}");
    }

    #[test]
    fn no_text_begins_a_line_of_its_own() {
        let file = written("a\r\nATTACH:http://x; b, c\\d", "1\u{202e}2\u{0007}3\nEND:VCALENDAR");
        assert!(file.contains("SUMMARY:a\\nATTACH:http://x\\; b\\, c\\\\d\r\n"), "{file}");
        assert!(file.contains("DESCRIPTION:1 2 3\\nEND:VCALENDAR\r\n"), "{file}");
        assert_eq!(file.matches("\r\nEND:VCALENDAR\r\n").count(), 1);
    }
}
