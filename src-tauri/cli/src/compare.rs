//! `aims compare`: two versions of a text, or a text that came back from a round of signatures and what was exported. Nothing of it
//! enters the text; what is to be taken over is proposed with `aims apply`.

use std::io::Read;

use aims_core::Message;
use aims_core::word::{self, MOST_BYTES};
use aims_words::Words;
use chrono::Utc;
use serde_json::{Value, json};

use crate::line::Line;
use crate::{Stop, say, world};

/// Tells what differs, paragraph by paragraph.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let (file, text) = (line.file()?, line.word(1, "TEXT")?);
    let lang = words.lang().tag();
    let workspace = world::reading(&file)?;
    let at = workspace.moment(Utc::now())?;
    let answer = if line.words.len() > 2 {
        let path = line.path(2, "RETURNED.docx")?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        // One byte more than the limit is enough to refuse the file.
        let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        std::fs::File::open(&path)?.take(most).read_to_end(&mut bytes)?;
        let read = word::read(&name, &bytes)?;
        workspace.view_json("text.returned", json!({ "id": text, "read": read }), &at)?
    } else {
        let mut asked = json!({ "id": text, "lang": lang });
        for side in ["from", "to"] {
            if let (Some(version), Some(asked)) = (line.value(side), asked.as_object_mut()) {
                asked.insert(side.to_owned(), version.into());
            }
        }
        workspace.view_json("text.compare", asked, &at)?
    };
    if line.flag("json") {
        put!("{}", crate::spelt(&serde_json::to_string(&answer)?));
        return Ok(());
    }
    for note in list(&answer, "notes") {
        let note: Message = serde_json::from_value(note.clone())?;
        tell!("{}", say(words, &note));
    }
    if answer.get("movedOn") == Some(&Value::Bool(true)) {
        tell!("{}", say(words, &Message::new("ui-returned-moved-on")));
    }
    let parts: Vec<&Value> = list(&answer, "parts").iter().filter(|part| code(part, "mark") != "same").collect();
    for part in &parts {
        tell_part(part, words)?;
    }
    if parts.is_empty() {
        tell!("{}", say(words, &Message::new("ui-compare-same")));
    }
    Ok(())
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn code<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// What marked words say, one after the other.
fn plain(marked: &[Value]) -> String {
    marked.iter().map(|one| code(one, "text")).collect()
}

fn tell_part(part: &Value, words: &Words) -> Result<(), Stop> {
    let after = plain(list(part, "after"));
    let heading = if after.is_empty() { plain(list(part, "before")) } else { after };
    let how = say(words, &Message::new(&format!("ui-compare-{}", code(part, "mark"))));
    put!("{}", say(words, &Message::new("cli-compare-part").with("how", how).with("heading", heading)));
    for pair in list(part, "lines").iter().filter(|pair| code(pair, "mark") != "same") {
        for (side, sign) in [("before", "-"), ("after", "+")] {
            let Some(line) = pair.get(side).filter(|line| !line.is_null()) else { continue };
            let cells: Vec<String> = list(line, "cells")
                .iter()
                .map(|cell| plain(cell.as_array().map(Vec::as_slice).unwrap_or_default()))
                .collect();
            let said = Message::new("cli-compare-line").with("sign", sign).with("text", cells.join(" | "));
            put!("{}", say(words, &said));
        }
    }
    Ok(())
}
