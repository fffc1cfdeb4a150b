//! Messages as documents and charts say them: a day among the arguments is written out in the language of the form.
//!
//! Sentences say *26 November 2026*, cells *26 Nov 2026*; papers hold `2026-11-26`. Not here: days inside the organisation's
//! own words, which stay as they were written.

use aims_words::Words;
use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value, json};

/// A message, its days written out.
pub(crate) fn say(words: &Words, id: &str, args: &Map<String, Value>) -> String {
    let spoken = |value: &Value| value.as_str().and_then(|text| day(words, "print-day-long", text)).map(Value::String);
    let args = args.iter().map(|(name, value)| (name.clone(), spoken(value).unwrap_or_else(|| value.clone())));
    words.say(id, &args.collect())
}

/// A day as a cell shows it; anything else as it is.
pub(crate) fn short(words: &Words, text: &str) -> String {
    day(words, "print-day-short", text).unwrap_or_else(|| text.to_owned())
}

/// A day as a sentence has it; anything else as it is.
pub(crate) fn long(words: &Words, text: &str) -> String {
    day(words, "print-day-long", text).unwrap_or_else(|| text.to_owned())
}

/// True for `2026-11-26`.
pub(crate) fn is_day(text: &str) -> bool {
    parse(text).is_some()
}

fn day(words: &Words, id: &str, text: &str) -> Option<String> {
    let day = parse(text)?;
    let args = [("day", json!(day.day())), ("month", json!(day.month())), ("year", json!(day.year().to_string()))];
    Some(words.say(id, &args.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()))
}

fn parse(text: &str) -> Option<NaiveDate> {
    (text.len() == 10).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{long, say, short};
    use aims_words::{Lang, Words};
    use serde_json::json;

    #[test]
    fn days_are_written_out_in_the_language_of_the_form() {
        let (en, es) = (Words::new(Lang::En).unwrap(), Words::new(Lang::Es).unwrap());
        assert_eq!(long(&en, "2026-11-26"), "26 November 2026");
        assert_eq!(long(&es, "2026-11-01"), "1 de noviembre de 2026");
        assert_eq!(short(&en, "2027-05-02"), "2 May 2027");
        assert_eq!(short(&es, "2027-09-02"), "2 sept 2027");
        for other in ["", "2026-13-01", "2026-11", "MR-2026-01", "2026-11-26T10"] {
            assert_eq!(short(&en, other), other);
        }
        let args = json!({"date": "2026-03-31"});
        assert_eq!(say(&en, "statement-due", args.as_object().unwrap()), "by 31 March 2026");
    }
}
