//! What falls due, as a file that other programs read as a calendar: the words of its entries.

use aims_core::Moment;
use aims_core::facts::calendar::CalendarAnswer;
use aims_core::ics::{CalendarEntry, write};
use aims_words::Words;
use serde_json::{Map, Value};

/// The file. `sequence` is the number of the last entry of the journal: importing a later file updates what an earlier one brought.
#[must_use]
pub fn file(answer: &CalendarAnswer, at: &Moment, sequence: u64, words: &Words) -> String {
    let said = |id: &str, args: &[(&str, &str)]| {
        let args = args.iter().map(|(name, text)| ((*name).to_owned(), Value::from(*text)));
        words.say(id, &args.collect::<Map<_, _>>())
    };
    let entry = |one: &aims_core::facts::calendar::DueDay| {
        let what = words.say(&one.what.id, &one.what.args);
        Some(CalendarEntry {
            uid: one.uid.clone(),
            day: one.day.parse().ok()?,
            summary: said("calendar-entry", &[("what", &what), ("called", &one.called)]),
            detail: if one.who[1].is_empty() { String::new() } else { said("calendar-who", &[("who", &one.who[1])]) },
        })
    };
    let entries: Vec<CalendarEntry> = answer.days.iter().filter_map(entry).collect();
    write(&said("calendar-name", &[("organisation", &answer.organisation)]), &entries, at, sequence)
}
