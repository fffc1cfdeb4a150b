//! `aims request` and `aims returned`: records asked of people by mail and folder, and the files that came back.

use std::path::PathBuf;

use aims_core::door::Edit;
use aims_core::run::evidence::{AskedRecord, Requests, ReturnedAsk, Taken, came_back, form_of, look, went_out};
use aims_core::{Fault, Message};
use aims_words::Words;
use chrono::Utc;

use crate::line::Line;
use crate::{Stop, say, world};

fn list(line: &Line, name: &str) -> Vec<String> {
    let all = line.value(name).unwrap_or_default().split(',').map(str::trim);
    all.filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

/// Lists what is to be asked of whom; into a folder, one folder a person with a mail for each record.
pub fn request(line: &Line, words: &Words) -> Result<(), Stop> {
    let out = line.words.get(1).map(PathBuf::from);
    // Where a folder is written, the workspace keeps of whom what was asked.
    let mut workspace =
        if out.is_some() { world::writing(&line.file()?, words)? } else { world::reading(&line.file()?)? };
    let asked = Requests {
        controls: list(line, "controls"),
        people: list(line, "people"),
        codes: list(line, "codes"),
        standing: false,
        due: line.value("until").map(str::to_owned),
        sender: Some(world::author(line).name),
        lang: Some(words.lang().tag().to_owned()),
    };
    let at = workspace.moment(Utc::now())?;
    let all = workspace.view(asked, &at)?;
    if line.flag("json") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&all)?));
        return Ok(());
    }
    for of in &all {
        put!("{}", crate::spelt(&aims_print::requests::called(of, words)));
        for one in &of.records {
            put!("  {}", say(words, &told(one)));
            if let Some(instead) = &one.instead {
                put!("    {}", say(words, instead));
            }
        }
    }
    if let Some(out) = out {
        for file in aims_print::requests::files(&all, &at, workspace.head().seq, words) {
            aims_core::file::write_below(&out.join(&file.folder), &file.name, file.text.as_bytes())?;
        }
        if let Some(edit) = went_out(&all) {
            workspace.edit(edit, &world::author(line), &mut world::hands(&mut world::Random))?;
        }
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

/// Says what each file of a folder answers; with `--take` takes those that answer something, in one act.
pub fn returned(line: &Line, words: &Words) -> Result<(), Stop> {
    let take = line.flag("all");
    let (file, folder) = (line.file()?, line.path(1, "FOLDER")?);
    let found = came_back(&[folder])?;
    let looked: Vec<(String, Taken)> =
        found.iter().map(|(name, path)| Ok((name.clone(), look(path)?))).collect::<Result<_, Fault>>()?;
    let files = looked.iter().map(|(name, taken)| [name.clone(), taken.sha256.clone()]).collect();
    let told = found.iter().zip(&looked).map(|((_, path), (_, taken))| Ok((taken.sha256.clone(), form_of(path)?)));
    let told = told.collect::<Result<Vec<_>, Fault>>()?;
    let forms = told.into_iter().filter_map(|(sha256, text)| Some((sha256, text?))).collect();
    let asked = ReturnedAsk { files, forms, lang: Some(words.lang().tag().to_owned()) };
    let mut workspace = if take { world::writing(&file, words)? } else { world::reading(&file)? };
    let matched = workspace.view(asked, &workspace.moment(Utc::now())?)?;
    let (mut taken, mut beside) = (Vec::new(), Vec::new());
    for ((one, (name, file)), (_, path)) in matched.iter().zip(looked).zip(found) {
        let id = match (one.code.is_empty(), one.same.is_empty(), one.into.is_empty()) {
            _ if !one.beside.is_empty() => "cli-returned-beside",
            (_, false, _) => "cli-returned-same",
            (true, ..) => "cli-returned-none",
            (_, _, false) => "cli-returned-into",
            _ => "cli-returned-new",
        };
        let told = Message::new(id).with("file", name.as_str()).with("code", one.code.as_str());
        put!(
            "{}",
            say(
                words,
                &told
                    .with("into", one.into.as_str())
                    .with("same", one.same.as_str())
                    .with("beside", one.beside.as_str())
            )
        );
        for said in &one.said {
            let told = Message::new("cli-returned-said").with("asks", said.asks.as_str());
            put!("  {}", say(words, &told.with("words", said.words.as_str())));
        }
        for unread in &one.unread {
            let told = Message::new("cli-returned-unread").with("asks", unread.asks.as_str());
            put!("  {}", say(words, &told.with("words", unread.words.as_str())));
        }
        if one.answers {
            if file.base64.is_none() {
                beside.push((file.sha256.clone(), path));
            }
            taken.push(one.with(file));
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
    // They are in, whatever comes of this.
    let _ = crate::inside::read(&mut workspace, &beside);
    Ok(())
}
