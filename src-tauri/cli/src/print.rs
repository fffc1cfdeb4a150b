//! `aims print`: a document as PDF, the issued one byte for byte.

use std::collections::BTreeMap;
use std::io::Write;

use aims_core::paper::{Copy, Wanted};
use aims_core::{Message, Press};
use aims_print::Printer;
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, world};

/// Writes a text for Word.
fn word(line: &Line, words: &Words, copy: &Copy) -> Result<(), Stop> {
    let made = aims_print::word(&copy.paper).map_err(|fault| aims_core::Fault::Press(fault.into()))?;
    let bytes = made.ok_or_else(|| Stop::Usage(Message::new("cli-no-word")))?;
    let name = line.value("out").map_or_else(|| aims_print::word_name(copy), str::to_owned);
    if name == "-" {
        std::io::stdout().lock().write_all(&bytes)?;
        return Ok(());
    }
    aims_core::file::write_out(std::path::Path::new(&name), &bytes)?;
    if line.flag("json") {
        done!("{}", serde_json::json!({ "file": name, "bytes": bytes.len(), "issued": false }));
    } else {
        tell!("{}", say(words, &Message::new("cli-printed-draft").with("file", name)));
    }
    Ok(())
}

/// `state=approved&data=personal`, as the address of a list has it.
fn conditions(text: &str) -> BTreeMap<String, String> {
    let all = text.split('&').filter_map(|one| one.split_once('='));
    all.map(|(field, said)| (field.to_owned(), said.to_owned())).collect()
}

/// Writes the PDF to `--out`, or to a name that says what it is; `-` is standard output.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let wanted = Wanted {
        kind: line.word(1, "DOCUMENT")?,
        issued: None,
        version: line.value("version").map(str::to_owned),
        review: line.value("review").map(str::to_owned),
        run: line.value("run").map(str::to_owned),
        text: line.value("text").map(str::to_owned),
        lang: line.lang.map(|lang| lang.tag().to_owned()),
        draft: line.flag("draft"),
        impact: line.words.get(2).map(|word| word.to_string_lossy().into_owned()),
        sections: line
            .value("sections")
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|one| !one.is_empty())
            .map(str::to_owned)
            .collect(),
        register: line.words.get(2).map(|word| word.to_string_lossy().into_owned()),
        filter: conditions(line.value("filter").unwrap_or_default()),
        search: line.value("search").map(str::to_owned),
        sort: line.value("sort").map(str::to_owned),
        retired: line.flag("retired"),
        columns: Vec::new(),
    };
    let copy = workspace.copy(&wanted, &workspace.moment(Utc::now())?)?;
    if line.flag("docx") {
        return word(line, words, &copy);
    }
    let name = line.value("out").map_or_else(|| aims_print::file_name(&copy), str::to_owned);
    let issued = copy.pdf.is_some();
    let pdf = match copy.pdf {
        Some(pdf) => pdf,
        None => {
            let pressed = Printer.press(&copy.paper).map_err(aims_core::Fault::Press)?;
            if !pressed.unprintable.is_empty() {
                let characters: String = pressed.unprintable.iter().collect();
                let message = Message::new("cli-unprintable").with("characters", characters);
                tell!("{}", say(words, &message));
            }
            pressed.pdf
        }
    };
    if name == "-" {
        std::io::stdout().lock().write_all(&pdf)?;
        return Ok(());
    }
    aims_core::file::write_out(std::path::Path::new(&name), &pdf)?;
    if line.flag("json") {
        done!("{}", serde_json::json!({ "file": name, "bytes": pdf.len(), "issued": issued }));
    } else {
        let id = if issued { "cli-printed-issued" } else { "cli-printed-draft" };
        tell!("{}", say(words, &Message::new(id).with("file", name)));
    }
    Ok(())
}
