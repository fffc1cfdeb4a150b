//! The minutes of a management review (clause 9.3) as a document, A4 portrait; before the meeting, its preparation file.

mod agenda;
mod cited;
mod corrected;
mod inputs;
mod meeting;
mod results;

use aims_core::paper::{ReviewPaper, Standing};

use crate::document::{Block, Document, PageShape, ParagraphStyle};
use crate::fault::PrintFault;
use crate::form::Form;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &ReviewPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let met = !paper.snapshot_at.is_empty();
    // The committee's meeting of a quarter says on its face that it is no management review.
    let committee = paper.verdicts.is_empty();
    let title = form.say(match (committee, met) {
        (true, true) => "review-title-committee",
        (true, false) => "review-title-committee-preparation",
        (false, true) => "review-title-minutes",
        (false, false) => "review-title-preparation",
    });
    let subject = if committee { "review-subject-committee" } else { "review-subject" };
    let mut blocks = form.front(&title, &form.say(subject));
    blocks.extend(meeting::lead(&form, paper, met));
    // Minutes that are approved in another language have nothing left to decide either.
    if paper.head.standing == Standing::Draft && !["minutes-approved", "closed"].contains(&paper.state.as_str()) {
        blocks.extend(agenda::blocks(&form, paper));
        blocks.extend(corrected::blocks(&form, paper));
    }
    // What was concluded and decided stands on page one; who was there follows.
    if met {
        if !committee {
            blocks.extend(results::verdicts(&form, paper));
        }
        // The committee has to decide nothing: the sentence above counts what it did.
        if !committee || !paper.decisions.is_empty() {
            blocks.extend(results::decisions(&form, paper));
        }
        if !committee || !paper.actions.is_empty() || !paper.decisions.is_empty() {
            blocks.extend(results::actions(&form, paper));
        }
    }
    blocks.extend(meeting::blocks(&form, paper));
    blocks.extend(inputs::blocks(&form, paper));
    blocks.extend(form.despite());
    if !paper.note.is_empty() {
        blocks.push(form.heading("review-note"));
        blocks.extend(form.own_lines(&paper.note).into_iter().map(Block::body));
    }
    if met {
        blocks.extend(form.sign_off(&paper.signatures));
        let standing =
            if paper.head.standing == Standing::Draft { "review-draft-text" } else { "review-approval-text" };
        blocks.push(Block::Paragraph(form.paragraph(standing).style(ParagraphStyle::Small)));
    }
    blocks.extend(form.back());
    let mut document = form.document(&title, subject, PageShape::Portrait, blocks);
    document.marks = form.marks(false);
    Ok(document)
}
