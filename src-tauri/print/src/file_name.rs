//! What a saved document is called: in the document's own language.

use aims_core::paper::Copy;
use aims_words::{Lang, Words};
use serde_json::Map;

/// The file name of a copy; a draft or a translation says so, in the language it is written in.
#[must_use]
pub fn file_name(copy: &Copy) -> String {
    let lang = Lang::from_tag(&copy.paper.masthead().lang).unwrap_or(Lang::En);
    let word = match copy.short_of() {
        "" => String::new(),
        id => Words::new(lang).map(|words| words.say(id, &Map::new())).unwrap_or_default(),
    };
    copy.file_name(&word)
}
