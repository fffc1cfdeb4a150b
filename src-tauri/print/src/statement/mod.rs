//! The Statement of Applicability (clause 6.1.3) as a document, A4 landscape.

mod anchor;
mod changes;
mod controls;
mod front;
mod who;

use aims_core::paper::StatementPaper;

use crate::document::{Block, Document, PageShape};
use crate::fault::PrintFault;
use crate::form::Form;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &StatementPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?.provisional(paper.provisional);
    let title = form.say("statement-title");
    let mut blocks = form.front_of(&title, &form.say("statement-subject"), front::facts(&form, paper));
    blocks.extend(front::provisional(&form, paper));
    blocks.extend(front::summary(&form, paper));
    blocks.extend(form.despite());
    blocks.extend(front::method(&form, paper));
    blocks.push(form.heading("statement-controls"));
    blocks.push(Block::Table(controls::table(&form, paper)));
    blocks.extend(changes::blocks(&form, paper));
    blocks.extend(form.sign_off(&paper.signatures));
    blocks.extend(form.back());
    let mut document = form.document(&title, "statement-subject", PageShape::Landscape, blocks);
    document.marks = form.marks(paper.provisional);
    Ok(document)
}
