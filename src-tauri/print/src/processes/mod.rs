//! The process map as a document, A4 landscape: the map on one page, and the same in words behind it.

use aims_core::paper::ProcessPaper;

use crate::chart::LYING;
use crate::document::{Block, Document, PageShape, Pair};
use crate::fault::PrintFault;
use crate::form::Form;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &ProcessPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let (title, pen) = (form.say("processes-title"), form.pen());
    let facts = vec![
        Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date)),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
        Pair::new(form.say("list-answers"), "4.4"),
        form.scope_named(),
    ];
    let mut blocks = form.front_of(&title, &form.say("processes-subject"), facts);
    blocks.push(Block::Drawing(pen.drawing(&paper.chart, LYING)));
    blocks.push(Block::small(form.say("processes-how")));
    blocks.push(Block::PageBreak);
    blocks.push(form.heading("processes-table"));
    blocks.push(Block::Table(pen.table(&paper.chart)));
    blocks.extend(form.back());
    let mut document = form.document(&title, "processes-subject", PageShape::Landscape, blocks);
    document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}
