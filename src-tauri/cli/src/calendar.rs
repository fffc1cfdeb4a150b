//! `aims calendar`: what falls due, as a list or as a file that other programs read.

use std::path::Path;

use aims_core::Message;
use aims_core::facts::calendar::Calendar;
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, world};

/// Lists the days, or writes them to `-o OUT.ics`. With `--who` what one person answers for.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let moment = workspace.moment(Utc::now())?;
    let said = |name: &str| line.value(name).map(str::to_owned);
    let asked = Calendar { from: said("from"), until: said("until"), person: said("who"), most: None };
    let answer = workspace.view(asked, &moment)?;
    if let Some(path) = line.value("out") {
        let file = aims_print::calendar::file(&answer, &moment, workspace.head().seq, words);
        aims_core::file::write_out(Path::new(path), file.as_bytes())?;
        done!("{}", say(words, &Message::new("cli-calendar-out").with("file", path).with("count", answer.days.len())));
    } else if line.flag("json") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&answer)?));
    } else {
        for one in &answer.days {
            let who = match one.who[1].as_str() {
                "" => Message::new("calendar-nobody"),
                who => Message::new("calendar-who").with("who", who),
            };
            let told = Message::new(if one.late { "cli-calendar-late" } else { "cli-calendar-line" });
            let told = told.with("day", one.day.as_str()).with("what", say(words, &one.what));
            put!("{}", say(words, &told.with("called", one.called.as_str()).with("who", say(words, &who))));
        }
    }
    Ok(())
}
