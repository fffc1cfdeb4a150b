//! `aims apply`: one edit a line through the same door as the window.

use std::io::{BufRead, Write};

use aims_core::Message;
use aims_core::desk::edit_schema;
use aims_core::door::Edit;
use aims_words::Words;

use crate::line::Line;
use crate::{Stop, explain, say, world};

/// Applies line by line. Stops at the first refused line; the lines before it stand. Each answer is printed after its edit
/// is durable.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    if line.flag("schema") {
        println!("{}", crate::spelt(&serde_json::to_string_pretty(&edit_schema())?));
        return Ok(());
    }
    let mut workspace = world::writing(&line.file()?)?;
    if !line.flag("rehearse")
        && let Err(fault) = workspace.backup_if_due(&world::backups(line), chrono::Utc::now())
    {
        // The work goes on: it is safe in its own file, and the person knows.
        eprintln!("{}", say(words, &Message::new("cli-no-backup")));
        explain(words, &fault);
    }
    let source = line.word(1, "EDITS")?;
    let input: Box<dyn BufRead> = if source == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::io::BufReader::new(std::fs::File::open(&source)?))
    };
    let author = world::author(line);
    let mut ids = world::Random;
    let mut out = std::io::stdout().lock();
    for (at, text) in input.lines().enumerate() {
        let (number, text) = (at + 1, text?);
        if text.trim().is_empty() {
            continue;
        }
        let edit: Edit = serde_json::from_str(&text).map_err(|error| {
            let message = Message::new("cli-line-malformed").with("line", number).with("detail", error.to_string());
            eprintln!("{}", say(words, &message));
            Stop::Told
        })?;
        let mut hands = world::hands(&mut ids);
        let answer = if line.flag("rehearse") {
            let rehearsal = workspace.rehearse(edit, &author, &mut hands)?;
            let stops = !rehearsal.would_commit;
            writeln!(out, "{}", crate::spelt(&serde_json::to_string(&rehearsal)?))?;
            if stops { Err(aims_core::Fault::Refused(rehearsal.refusals)) } else { Ok(()) }
        } else {
            match workspace.edit(edit, &author, &mut hands) {
                Ok(changed) => writeln!(out, "{}", crate::spelt(&serde_json::to_string(&changed)?)).map_err(Into::into),
                Err(fault) => Err(fault),
            }
        };
        out.flush()?;
        if let Err(fault) = answer {
            eprintln!("{}", say(words, &Message::new("cli-line-refused").with("line", number)));
            explain(words, &fault);
            return Err(Stop::Told);
        }
    }
    Ok(())
}
