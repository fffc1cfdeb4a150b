//! `aims evidence`: files taken as evidence, through the same edit as in the window; and a kept one written out again.

use std::path::Path;

use aims_core::run::evidence::look;
use aims_core::{Fault, Message};
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, world};

/// Takes each file as an item of its own; with `--controls` about these controls. A small file is kept in the workspace, a large
/// one is named by its SHA-256. Stops at the first that is refused; those before it stand.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    if let Some(number) = line.value("take") {
        return out(line, words, number);
    }
    if let Some(number) = line.value("show") {
        return crate::inside::show(line, words, number);
    }
    let mut workspace = world::writing(&line.file()?, words)?;
    line.path(1, "PATH")?;
    let controls = line.value("controls").unwrap_or_default().split(',').map(str::trim).filter(|one| !one.is_empty());
    let controls: Vec<String> = controls.map(str::to_owned).collect();
    world::back_up(line, words, &workspace);
    let (author, mut ids) = (world::author(line), world::Random);
    let mut beside = Vec::new();
    for path in line.words.iter().skip(1) {
        let found = look(Path::new(path))?;
        let changed = match workspace.edit(found.edit(None, &controls), &author, &mut world::hands(&mut ids)) {
            Ok(changed) => changed,
            Err(fault @ Fault::Refused(_)) => {
                crate::explain(words, &fault);
                return Err(Stop::Told);
            }
            Err(fault) => return Err(fault.into()),
        };
        if found.base64.is_none() {
            beside.push((found.sha256.clone(), path.into()));
        }
        let number = changed.created.first().map(|made| made.number.clone()).unwrap_or_default();
        if line.flag("json") {
            done!("{}", serde_json::json!({ "number": number, "name": found.name, "sha256": found.sha256 }));
        } else {
            let id = if found.base64.is_some() { "cli-evidence-kept" } else { "cli-evidence-named" };
            let told = Message::new(id).with("number", number).with("file", found.name).with("media", found.media);
            tell!("{}", say(words, &told));
        }
    }
    // The files are in, whatever comes of this: what is kept and not read now is read when the window has the workspace open.
    let _ = crate::inside::read(&mut workspace, &beside);
    Ok(())
}

/// Writes the file of an item that is kept in the workspace, under its own name or that of `--out`.
fn out(line: &Line, words: &Words, number: &str) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let moment = workspace.moment(Utc::now())?;
    let asked = serde_json::json!({ "noun": "evidence", "id": number });
    let one = workspace.view_json("register.one", asked, &moment)?;
    let values = &one["row"]["values"];
    let Some(kept) = values["copy"].as_str() else {
        tell!("{}", say(words, &Message::new("cli-evidence-none").with("number", number)));
        return Err(Stop::Told);
    };
    let bytes = workspace.content(kept)?;
    let own = Path::new(values["fileName"].as_str().unwrap_or_default()).file_name().map(std::ffi::OsStr::to_owned);
    let path = line.value("out").map_or_else(|| own.unwrap_or_else(|| number.into()), Into::into);
    aims_core::file::write_out(Path::new(&path), &bytes)?;
    let told = Message::new("cli-evidence-out").with("file", Path::new(&path).display().to_string());
    done!("{}", say(words, &told));
    Ok(())
}
