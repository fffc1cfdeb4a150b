//! `aims import` and `aims export`: a register from and to a spreadsheet.

use std::collections::BTreeSet;
use std::io::Read;

use aims_core::desk;
use aims_core::door::Edit;
use aims_core::sheet::{MOST_BYTES, SheetRead};
use aims_core::{Fault, Message, Refusal};
use aims_print::{LEXICON, sheet};
use aims_words::Words;
use chrono::Utc;
use serde_json::json;

use crate::line::Line;
use crate::{Stop, say, world};

/// Takes the rows of a sheet as one edit: all of them, or with `--skip-bad` those without a reason against them.
pub fn import(line: &Line, words: &Words) -> Result<(), Stop> {
    let noun = register(line)?;
    let read = read(line, &noun)?;
    for note in &read.notes {
        tell!("{}", say(words, note));
    }
    let left = read.heads.iter().zip(&read.columns).filter(|(head, column)| column.is_empty() && !head.is_empty());
    let left: Vec<&str> = left.map(|(head, _)| head.as_str()).collect();
    if !left.is_empty() {
        tell!("{}", say(words, &Message::new("cli-import-left").with("heads", left.join(", "))));
    }
    let rows = desk::rows_in(&noun, &read)?;
    let mut workspace = world::writing(&line.file()?, words)?;
    let (author, mut ids) = (world::author(line), world::Random);
    let edit = |skip_bad: bool| Edit::new(&noun, "import", json!({ "rows": rows, "skipBad": skip_bad }));
    let shown = workspace.rehearse(edit(false), &author, &mut world::hands(&mut ids))?;
    let bad: BTreeSet<&str> = shown.refusals.iter().filter_map(|refusal| refusal.row.as_deref()).collect();
    shown.refusals.iter().for_each(|refusal| tell(words, &noun, refusal));
    let count = |id: &str| Message::new(id).with("bad", bad.len()).with("rows", rows.len().saturating_sub(bad.len()));
    let goes = shown.would_commit || line.flag("skip-bad");
    if line.flag("dry-run") {
        let message = count("cli-import-would").with("changed", shown.changed.len());
        if line.flag("json") {
            put!("{}", crate::spelt(&serde_json::to_string(&shown)?));
        }
        tell!("{}", say(words, &message));
        return if goes { Ok(()) } else { Err(Stop::Told) };
    }
    if !goes {
        tell!("{}", say(words, &count("cli-import-refused")));
        return Err(Stop::Told);
    }
    world::back_up(line, words, &workspace);
    let changed = match workspace.edit(edit(line.flag("skip-bad")), &author, &mut world::hands(&mut ids)) {
        Ok(changed) => changed,
        // Every reason was told above, row by row.
        Err(Fault::Refused(_)) => return Err(Stop::Told),
        Err(fault) => return Err(fault.into()),
    };
    if line.flag("json") {
        done!("{}", crate::spelt(&serde_json::to_string(&changed)?));
    } else {
        tell!(
            "{}",
            say(
                words,
                &count("cli-imported").with("made", changed.created.iter().filter(|made| made.kind == noun).count())
            )
        );
    }
    Ok(())
}

/// Writes the register to a file whose ending says the form.
pub fn export(line: &Line, words: &Words) -> Result<(), Stop> {
    let noun = register(line)?;
    let out = line.path(2, "OUT")?;
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    if ending != "csv" && ending != "xlsx" {
        let value = out.to_string_lossy().into_owned();
        return Err(Stop::Usage(Message::new("cli-wrong-format").with("value", value)));
    }
    let workspace = world::reading(&line.file()?)?;
    let table = workspace.table(&noun, words.lang().tag(), &workspace.moment(Utc::now())?)?;
    let bytes = if ending == "csv" {
        sheet::csv(&table, words)
    } else {
        let failed = |fault: aims_print::PrintFault| Fault::Press(fault.into());
        sheet::xlsx(&table, words).map_err(failed)?
    };
    aims_core::file::write_out(&out, &bytes)?;
    let file = out.to_string_lossy().into_owned();
    if line.flag("json") {
        done!("{}", serde_json::json!({ "file": file, "rows": table.rows.len() }));
    } else {
        let message = Message::new("cli-exported").with("file", file).with("rows", table.rows.len());
        tell!("{}", say(words, &message));
    }
    Ok(())
}

/// The register named after the file: a noun, or `gap` for the latest run with the titles of its items.
fn register(line: &Line) -> Result<String, Stop> {
    let name = line.word(1, "REGISTER")?;
    if name == "gap" || name == desk::ACT_MATRIX || desk::nouns().any(|noun| noun == name) {
        return Ok(name);
    }
    let known = desk::nouns().collect::<Vec<_>>().join(", ");
    Err(Stop::Usage(Message::new("cli-wrong-register").with("value", name).with("known", known)))
}

/// Reads the sheet; a file beyond the limit is not read to its end.
fn read(line: &Line, noun: &str) -> Result<SheetRead, Stop> {
    let path = line.path(2, "SHEET")?;
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(&path)?.take(most).read_to_end(&mut bytes)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(desk::sheet(noun, &name, &bytes, &LEXICON)?)
}

/// A reason with its row and the words of its column.
fn tell(words: &Words, noun: &str, refusal: &Refusal) {
    let sentence = say(words, &refusal.message);
    let Some(row) = refusal.row.as_deref() else {
        tell!("{sentence}");
        return;
    };
    let field = refusal.field.as_deref().map(|field| {
        let id = format!("{noun}-{field}");
        if words.has(&id) { say(words, &Message::new(&id)) } else { field.to_owned() }
    });
    let message = match field {
        Some(field) => Message::new("cli-row").with("field", field),
        None => Message::new("cli-row-only"),
    };
    tell!("{}", say(words, &message.with("row", row).with("sentence", sentence)));
}
