//! `aims apply`: one edit a line through the same door as the window.

use std::io::BufRead;

use aims_core::desk::edit_schema;
use aims_core::door::Edit;
use aims_core::{Fault, Message};
use aims_words::Words;

use crate::line::Line;
use crate::{Stop, explain, say, world};

/// Applies line by line. Stops at the first refused line; the lines before it stand. Each answer is printed after its edit
/// is durable.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    if line.flag("schema") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&edit_schema())?));
        return Ok(());
    }
    let mut workspace = world::writing(&line.file()?, words)?;
    if !line.flag("rehearse") {
        world::back_up(line, words, &workspace);
    }
    let source = line.word(1, "EDITS")?;
    let input: Box<dyn BufRead> = if source == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::io::BufReader::new(std::fs::File::open(&source)?))
    };
    let author = world::author(line);
    let mut ids = world::Random;
    for (at, text) in input.lines().enumerate() {
        let (number, text) = (at + 1, text?);
        if text.trim().is_empty() {
            continue;
        }
        let edit: Edit = serde_json::from_str(&text).map_err(|error| {
            let message = Message::new("cli-line-malformed").with("line", number).with("detail", error.to_string());
            tell!("{}", say(words, &message));
            Stop::Told
        })?;
        let mut hands = world::hands(&mut ids);
        let answer = if line.flag("rehearse") {
            let rehearsal = workspace.rehearse(edit, &author, &mut hands)?;
            put!("{}", crate::spelt(&serde_json::to_string(&rehearsal)?));
            if rehearsal.would_commit { Ok(()) } else { Err(Fault::Refused(rehearsal.refusals)) }
        } else {
            match workspace.edit(edit, &author, &mut hands) {
                Ok(changed) => {
                    done!("{}", crate::spelt(&serde_json::to_string(&changed)?));
                    Ok(())
                }
                Err(fault @ (Fault::Made { .. } | Fault::Unknown(_))) => return Err(fault.into()),
                Err(fault) => Err(fault),
            }
        };
        if let Err(fault) = answer {
            tell!("{}", say(words, &Message::new("cli-line-refused").with("line", number)));
            explain(words, &fault);
            return Err(Stop::Told);
        }
    }
    Ok(())
}
