//! `aims catalogue`: the standard's structure and our words about it.

use aims_words::Words;

use crate::Stop;
use crate::line::Line;

/// Prints the catalogue in the language of the words.
pub fn run(line: &Line, words: &Words) -> Result<(), Stop> {
    let public = aims_core::catalogue::catalogue()?.public(words.lang().tag());
    if line.flag("json") {
        println!("{}", crate::spelt(&serde_json::to_string_pretty(&public)?));
        return Ok(());
    }
    println!("{}", public.label);
    for domain in &public.domains {
        println!("\n{}  {}", domain.id, domain.title);
        for control in public.controls.iter().filter(|control| control.domain == domain.id) {
            println!("  {:<8} {}", control.id, control.title);
        }
    }
    println!();
    for subclause in &public.subclauses {
        println!("  {:<8} {}  ({})", subclause.id, subclause.title, subclause.requirements.len());
    }
    Ok(())
}
