//! `aims catalogue`: the standard's structure and our words about it.

use aims_words::Words;

use crate::Stop;
use crate::line::Line;

/// Prints the catalogue in the language of the words.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let public = aims_core::catalogue::catalogue()?.public(words.lang().tag());
    if line.flag("json") {
        put!("{}", crate::spelt(&serde_json::to_string_pretty(&public)?));
        return Ok(());
    }
    put!("{}", public.label);
    for domain in &public.domains {
        put!("\n{}  {}", domain.id, domain.title);
        for control in public.controls.iter().filter(|control| control.domain == domain.id) {
            put!("  {:<8} {}", control.id, control.title);
        }
    }
    put!("");
    for subclause in &public.subclauses {
        let duties = subclause.requirements.iter().filter(|one| one.kind != "permission").count();
        put!("  {:<8} {}  ({duties})", subclause.id, subclause.title);
    }
    Ok(())
}
