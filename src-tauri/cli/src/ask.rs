//! `aims view` and `aims history`: questions.

use aims_core::desk::view_list;
use aims_core::facts::history::History;
use aims_core::{Fault, Message};
use aims_words::Words;
use chrono::Utc;
use serde_json::Value;

use crate::line::Line;
use crate::{Stop, say, world};

/// Prints an answer as JSON.
pub fn view(line: &Line) -> Result<(), Stop> {
    if line.flag("list") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&view_list())?));
        return Ok(());
    }
    let workspace = world::reading(&line.file()?)?;
    let name = line.word(1, "NAME")?;
    let args: Value = match line.words.get(2) {
        Some(text) => {
            serde_json::from_str(&text.to_string_lossy()).map_err(|error| Fault::Malformed(error.to_string()))?
        }
        None => Value::Object(serde_json::Map::new()),
    };
    if name == "search" {
        while workspace.index_words()? {}
    }
    let answer = workspace.view_json(&name, args, &workspace.moment(Utc::now())?)?;
    put!("{}", crate::spelt(&serde_json::to_string_pretty(&answer)?));
    Ok(())
}

/// Prints changes, newest first.
pub fn history(line: &Line, words: &Words) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let limit = match line.value("limit") {
        Some(text) => Some(
            text.parse()
                .map_err(|_| Stop::Usage(Message::new("cli-wrong-option").with("detail", format!("--limit {text}"))))?,
        ),
        None => None,
    };
    let question = History { record: line.value("record").map(str::to_owned), limit, ..History::default() };
    let entries = workspace.view(question, &workspace.moment(Utc::now())?)?;
    if line.flag("json") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&entries)?));
        return Ok(());
    }
    for entry in entries {
        let author = entry.author.unwrap_or_else(|| say(words, &Message::new("cli-redacted")));
        let message = Message::new("cli-history-line")
            .with("seq", entry.seq.to_string())
            .with("at", entry.at)
            .with("author", author)
            .with("edit", say(words, &aims_core::door::label(&entry.edit)));
        put!("{}", say(words, &message));
    }
    Ok(())
}
