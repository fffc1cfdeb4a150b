//! The record of an incident as a document: what is known, the clocks, the log, and what came of it. Who reported stands in no paper.

use aims_core::paper::IncidentPaper;

use crate::document::{Block, Document, Grid, Heading, Ink, PageShape, Pair, Run};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::lists;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &IncidentPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let facts = vec![
        Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date)),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
    ];
    let mut blocks = form.front_of(&paper.called, &form.say("incident-record-subject"), facts);
    let pair = |(id, cell): &(String, _)| {
        let value = lists::paragraphs(&form, cell);
        let value = if value.is_empty() { vec![vec![Run::plain("–").ink(Ink::Soft)]] } else { value };
        let pair = Pair { value, ..Pair::new(form.say(id), "") };
        if lists::long(cell) { pair.wide() } else { pair }
    };
    blocks.push(Block::Grid(Grid { across: 3, pairs: paper.facts.iter().map(pair).collect() }));
    for list in &paper.lists {
        let title = form.say(&list.title);
        blocks.push(Block::Heading(Heading::new(2, title.clone(), list.title.clone())));
        if form.has(&list.note) {
            blocks.push(Block::small(form.say(&list.note)));
        }
        blocks.extend(lists::rows(&form, list, &title, 3));
    }
    blocks.extend(form.back());
    let mut document = form.document(&paper.called, "incident-record-subject", PageShape::Portrait, blocks);
    document.title =
        form.with("list-title", [("title", paper.called.clone().into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = vec![Run::plain(document.title.clone())];
    document.marks = form.marks(false);
    Ok(document)
}
