//! The gap report of the diagnostic as a document, A4 portrait: page one says it all, the annex proves it.

mod annex;
mod decide;
mod results;
mod summary;
mod systems;
mod told;

use aims_core::paper::GapPaper;

use crate::document::{Block, Document, Mark, PageShape, Tone};
use crate::fault::PrintFault;
use crate::form::Form;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &GapPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let title = form.say("gap-title");
    let under = form.say(if paper.depth == "first" { "gap-under-first" } else { "gap-under-full" });
    let mut blocks = form.front(&title, &under);
    blocks.extend(summary::blocks(&form, paper));
    blocks.extend(summary::fit(&form, paper));
    blocks.extend(systems::blocks(&form, paper));
    blocks.extend(results::blocks(&form, paper));
    blocks.extend(results::plan(&form, paper));
    blocks.extend(summary::method(&form, paper));
    blocks.extend(form.despite());
    if !paper.note.is_empty() {
        blocks.push(form.heading("gap-note"));
        blocks.extend(form.own_lines(&paper.note).into_iter().map(Block::body));
    }
    blocks.extend(annex::blocks(&form, paper));
    blocks.extend(systems::mapping(&form, paper));
    blocks.extend(form.sign_off(&paper.signatures));
    blocks.extend(form.back());
    let mut document = form.document(&title, "gap-subject", PageShape::Portrait, blocks);
    document.marks = form.marks(false);
    if paper.depth == "first" {
        let text = form.say("gap-mark-first");
        document.marks.push(Mark { text, tone: Tone::Remark });
    }
    Ok(document)
}
