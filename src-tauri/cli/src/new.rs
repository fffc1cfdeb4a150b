//! `aims new` and `aims sample`.

use aims_core::Message;
use aims_core::door::{Founding, Workspace};
use aims_words::Words;

use crate::line::Line;
use crate::{Stop, say, world};

/// Makes a workspace.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let path = line.file()?;
    let founding = Founding {
        name: line.needed("name")?.to_owned(),
        country: line.needed("country")?.to_owned(),
        time_zone: line.needed("zone")?.to_owned(),
        content_language: content(line).to_owned(),
        sample: false,
    };
    let mut ids = world::Random;
    let workspace = Workspace::create(
        &world::HOUSE,
        &path,
        founding,
        &world::author(line),
        &world::holder(),
        &mut world::hands(&mut ids),
    )?;
    made(line, words, &workspace)
}

/// Makes the sample company.
pub fn sample(line: &Line, words: &Words) -> Result<(), Stop> {
    let mut ids = world::Random;
    let (path, mut hands) = (line.file()?, world::hands(&mut ids));
    let workspace = aims_core::sample::found(&world::HOUSE, &path, content(line), &world::holder(), &mut hands)?;
    made(line, words, &workspace)
}

/// The language of the organisation's own words.
fn content(line: &Line) -> &str {
    line.value("content-lang").unwrap_or(line.lang.map_or("en", |lang| lang.tag()))
}

fn made(line: &Line, words: &Words, workspace: &Workspace) -> Result<(), Stop> {
    if line.flag("json") {
        done!("{}", serde_json::json!({ "head": workspace.head() }));
    } else {
        let file = line.file()?.display().to_string();
        tell!("{}", say(words, &Message::new("cli-made").with("file", file)));
    }
    Ok(())
}
