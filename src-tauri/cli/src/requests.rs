//! `aims request` and `aims returned`: records asked of people by mail and folder, and the files that came back.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use aims_core::door::Edit;
use aims_core::run::evidence::{AskedRecord, Requests, RequestsOf, Returned, ReturnedAsk, Taken, look};
use aims_core::{Fault, Message};
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, world};

/// Most files that are looked at in a folder that came back, and how deep.
const MOST: usize = 200;
const DEEP: usize = 3;

fn list(line: &Line, name: &str) -> Vec<String> {
    let all = line.value(name).unwrap_or_default().split(',').map(str::trim);
    all.filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

/// Lists what is to be asked of whom; into a folder, one folder a person with a mail for each record.
pub fn request(line: &Line, words: &Words) -> Result<(), Stop> {
    let workspace = world::reading(&line.file()?)?;
    let asked = Requests {
        controls: list(line, "controls"),
        people: list(line, "people"),
        due: line.value("until").map(str::to_owned),
        sender: Some(world::author(line).name),
        lang: Some(words.lang().tag().to_owned()),
    };
    let all = workspace.view(asked, &workspace.moment(Utc::now())?)?;
    if line.flag("json") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&all)?));
        return Ok(());
    }
    let out = line.words.get(1).map(PathBuf::from);
    let mut used = BTreeSet::new();
    for of in &all {
        let name = if of.name.is_empty() { say(words, &Message::new("calendar-nobody")) } else { of.name.clone() };
        put!("{}", crate::spelt(&name));
        // Two people of one name have a folder each.
        let mut folder = plain(&name);
        if folder.is_empty() || !used.insert(folder.to_lowercase()) {
            folder = format!("{folder} ({})", plain(&of.person));
        }
        for one in &of.records {
            put!("  {}", say(words, &told(one)));
            if let Some(out) = &out {
                write(&out.join(&folder), of, one, words)?;
            }
        }
    }
    if let Some(out) = out {
        let count: usize = all.iter().map(|of| of.records.len()).sum();
        let message = Message::new("cli-request-out").with("folder", out.display().to_string());
        done!("{}", say(words, &message.with("count", count)));
    }
    Ok(())
}

fn told(one: &AskedRecord) -> Message {
    let told = Message::new("cli-request-line").with("code", one.code.as_str()).with("title", one.title.as_str());
    told.with("due", one.due.as_str()).with("minutes", one.minutes)
}

fn write(folder: &Path, of: &RequestsOf, one: &AskedRecord, words: &Words) -> Result<(), Stop> {
    std::fs::create_dir_all(folder)?;
    let path = folder.join(format!("{}.eml", plain(&one.code)));
    aims_core::file::write_out(&path, aims_print::requests::mail(of, one, words).as_bytes())?;
    Ok(())
}

/// A name that is no path.
fn plain(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || " .-_".contains(c) { c } else { '-' };
    let name: String = name.chars().take(80).map(plain).collect();
    name.trim_matches(['.', ' ']).to_owned()
}

/// Says what each file of a folder answers; with `--take` takes those that answer something, in one act.
pub fn returned(line: &Line, words: &Words) -> Result<(), Stop> {
    let take = line.flag("all");
    let (file, folder) = (line.file()?, line.path(1, "FOLDER")?);
    let mut found = Vec::new();
    files(&folder, &folder, DEEP, &mut found)?;
    let looked: Vec<(String, Taken)> =
        found.into_iter().map(|(name, path)| Ok((name, look(&path)?))).collect::<Result<_, Fault>>()?;
    let files = looked.iter().map(|(name, taken)| [name.clone(), taken.sha256.clone()]).collect();
    let asked = ReturnedAsk { files };
    let mut workspace = if take { world::writing(&file, words)? } else { world::reading(&file)? };
    let matched = workspace.view(asked, &workspace.moment(Utc::now())?)?;
    let mut taken = Vec::new();
    for (one, (name, file)) in matched.iter().zip(&looked) {
        let id = match (one.code.is_empty(), one.same.is_empty(), one.into.is_empty()) {
            (_, false, _) => "cli-returned-same",
            (true, ..) => "cli-returned-none",
            (_, _, false) => "cli-returned-into",
            _ => "cli-returned-new",
        };
        let told = Message::new(id).with("file", name.as_str()).with("code", one.code.as_str());
        put!("{}", say(words, &told.with("into", one.into.as_str()).with("same", one.same.as_str())));
        if !one.code.is_empty() && one.same.is_empty() {
            taken.push(Returned {
                recipe: one.recipe.clone(),
                system: one.system.clone(),
                name: file.name.clone(),
                size: file.size,
                sha256: file.sha256.clone(),
                media_type: file.media.to_owned(),
                bytes_base64: file.base64.clone(),
            });
        }
    }
    if !take || taken.is_empty() {
        return Ok(());
    }
    world::back_up(line, words, &workspace);
    let edit = Edit::new("evidence", "takeReturned", serde_json::json!({ "files": taken }));
    match workspace.edit(edit, &world::author(line), &mut world::hands(&mut world::Random)) {
        Ok(_) => done!("{}", say(words, &Message::new("cli-returned-taken").with("count", taken.len()))),
        Err(fault @ Fault::Refused(_)) => {
            crate::explain(words, &fault);
            return Err(Stop::Told);
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(())
}

/// Plain files below a folder with their way from it, in order; nothing that is a link is followed.
fn files(top: &Path, folder: &Path, deep: usize, found: &mut Vec<(String, PathBuf)>) -> Result<(), Stop> {
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|one| Ok(one?.path())).collect::<std::io::Result<_>>()?;
    all.sort();
    for path in all {
        let about = std::fs::symlink_metadata(&path)?;
        if about.is_dir() && deep > 0 {
            files(top, &path, deep - 1, found)?;
        } else if about.is_file() && path.extension().is_none_or(|ending| ending != "eml") {
            if found.len() >= MOST {
                return Err(Stop::Usage(
                    Message::new("refuse-evidence-many").with("count", MOST + 1).with("most", MOST),
                ));
            }
            let name = path.strip_prefix(top).unwrap_or(&path).to_string_lossy().into_owned();
            found.push((name, path));
        }
    }
    Ok(())
}
