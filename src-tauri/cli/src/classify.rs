//! `aims classify`: cases under the EU AI Act, answers in, class and duties out. No workspace is opened.

use aims_core::Message;
use aims_core::maps::ai_act::{Cases, classify};
use aims_words::Words;

use crate::line::Line;
use crate::{Stop, say};

/// Classifies the cases of a file.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let text = std::fs::read_to_string(line.path(0, "CASES.json")?)?;
    let cases: Cases = serde_json::from_str(&text)?;
    // A script reads the articles as the law's data name them, whatever the language of the machine.
    let lang = if line.flag("json") { line.lang.map_or("en", |lang| lang.tag()) } else { words.lang().tag() };
    let found = classify(&cases, lang)?;
    if line.flag("json") {
        println!("{}", crate::spelt(&serde_json::to_string_pretty(&found)?));
        return Ok(());
    }
    for one in found {
        let message = match &one.open {
            Some(question) => Message::new("cli-classify-open").with("question", question.as_str()),
            None => Message::new("cli-classify-line")
                .with("class", say(words, &Message::new(&format!("cell-act-{}", one.class()))))
                .with("duties", one.duties.iter().filter(|duty| duty.kind == "duty").count())
                .with("articles", one.articles.join("; ")),
        };
        println!("{}", say(words, &message.with("id", one.id.as_str())));
    }
    Ok(())
}
