//! `aims salvage`: what is readable of a damaged file, in a new one.

use aims_core::Message;
use aims_core::door::Workspace;
use aims_words::Words;

use crate::line::Line;
use crate::{Stop, say, world};

/// Writes the new file and names what is missing in it.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let (from, to) = (line.path(0, "DAMAGED")?, line.path(1, "NEW")?);
    let (author, mut ids) = (world::author(line), world::Random);
    let hands = &mut world::hands(&mut ids);
    let (salvaged, workspace) = Workspace::salvage(&world::HOUSE, &from, &to, &author, &world::holder(), hands)?;
    if line.flag("json") {
        done!("{}", serde_json::json!({ "salvaged": salvaged, "head": workspace.head() }));
        return Ok(());
    }
    let (from, to) = (from.display().to_string(), to.display().to_string());
    tell!("{}", say(words, &Message::new("cli-salvaged").with("file", to).with("from", from)));
    for told in salvaged.told() {
        let noun = told.args.get("noun").and_then(serde_json::Value::as_str).map(Message::new);
        let noun = noun.map(|noun| say(words, &noun)).unwrap_or_default();
        tell!("  {}", say(words, &told.with("noun", noun)));
    }
    Ok(())
}
