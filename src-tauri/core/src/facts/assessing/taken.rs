//! Answers whose words are those of a register, and what another register says against them. A sentence on how long a log is kept, or
//! on who oversees, goes outside with every extract: its caveat goes with it, wherever the sentence stands.

use super::act::Law;
use super::draft::Known;
use super::phrases::source;
use crate::door::Reader;
use crate::facts::offered::offered;
use crate::facts::sheets::logs;
use crate::fault::{Message, Result};
use crate::kernel::Record;
use crate::moment::Moment;
use crate::paper::ImpactPaperAnswer;
use crate::plan::impacts::data;
use crate::plan::impacts::said::SYSTEM;
use crate::plan::organisation::content_language;
use crate::plan::systems::{LOGS, OVERSIGHT, SYSTEMS};

/// Marks the answers whose words are those that the program drafted from a register: an assessor agreed to them, and wrote none.
/// Beside each that says what the entry says of logs or oversight stands what the registers hold against it.
pub(super) fn mark<'a>(
    reader: &Reader<'_>,
    all: impl Iterator<Item = &'a mut ImpactPaperAnswer>,
    round: &Record,
    (lang, at): (&str, &Moment),
) -> Result<()> {
    let Some(system) = round.get(&SYSTEM) else { return Ok(()) };
    let (system, law) = (Record::read(reader, &SYSTEMS, &system)?, Law::of(reader, round)?);
    let (content, called) = (content_language(reader)?, system.called());
    let known = Known { system: &system, law: &law, lang: &content };
    let against = [
        (system.get(&LOGS), logs(reader, &system, false)?),
        (system.get(&OVERSIGHT), offered(reader, &system, at, false)?),
    ];
    for one in all {
        let of_entry = match data()?.question(&one.id) {
            Some(question) => known.answer(question)?.filter(|drafted| drafted.words == one.words),
            None => None,
        };
        if let Some(drafted) = of_entry.filter(|_| !one.words.is_empty()) {
            one.taken = source(drafted.source, &called, lang)?;
        }
        let repeats =
            |entry: &str| [&one.words, &one.last[1], &one.proposed].into_iter().any(|words| says(words, entry));
        let told: Vec<Message> =
            against.iter().filter(|(entry, _)| repeats(entry)).flat_map(|(_, told)| told.clone()).collect();
        one.against = told;
    }
    Ok(())
}

/// Whether words hold those of an entry, whatever the letters and the spaces between them are.
fn says(words: &str, entry: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let entry = plain(entry);
    let entry = entry.trim_end_matches(['.', '!', '?', ';']);
    !entry.is_empty() && plain(words).contains(entry)
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn words_are_known_again_by_what_they_say() {
        let entry = "Proposals for 24 months, letters not kept.";
        assert!(says("Read daily. proposals for  24 months,\nletters not kept, as agreed.", entry));
        assert!(!says("Proposals for 12 months, letters not kept.", entry), "another figure is another sentence");
        assert!(!says("anything", " "), "an entry that says nothing is said by nobody");
    }
}
