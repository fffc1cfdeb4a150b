//! What a saved document is called: in the document's own language.

use aims_core::paper::{Copy, Paper};
use aims_words::{Lang, Words};
use serde_json::Map;

/// The same for Word.
#[must_use]
pub fn word_name(copy: &Copy) -> String {
    file_name(copy).trim_end_matches(".pdf").to_owned() + ".docx"
}

/// The file name of a copy; a draft or a translation says so, in the language it is written in, and a list has its title.
#[must_use]
pub fn file_name(copy: &Copy) -> String {
    let head = copy.paper.masthead();
    let words = Words::new(Lang::from_tag(&head.lang).unwrap_or(Lang::En));
    let say = |id: &str| words.as_ref().map(|words| words.say(id, &Map::new())).unwrap_or_default();
    let called = match &copy.paper {
        Paper::Register(paper) => say(&paper.list.title),
        Paper::Processes(_) => say("processes-title"),
        Paper::Founding(_) => say("founding-minutes"),
        Paper::Impact(paper) if paper.extent != "full" => {
            format!("{}-{}", head.number, say(&format!("file-impact-{}", paper.extent)))
        }
        Paper::Criteria(_) => say("criteria-document"),
        Paper::Treatment(_) => say("treatmentPlan"),
        Paper::Slides(paper) => paper.title.clone(),
        Paper::Incident(paper) => paper.called.clone(),
        Paper::Evidence(paper) if paper.control.is_empty() => say("evidence-index"),
        Paper::Evidence(paper) => paper.control.clone(),
        Paper::Act(_) => say("act-matrix"),
        _ => head.number.clone(),
    };
    let short_of = match copy.short_of() {
        "" => String::new(),
        id => say(id),
    };
    copy.file_name(&called, &short_of)
}
