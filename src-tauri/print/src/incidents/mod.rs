//! The record of an incident as a document: what is known, the clocks, the log, and what came of it. Who reported stands in no paper.

use aims_core::paper::{IncidentPaper, ListCell, Listing};

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
    let mut facts = vec![
        Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date)),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
    ];
    if !paper.state.is_empty() {
        facts
            .push(Pair::new(form.say("incident-state"), Run::plain(form.word("incidentState", &paper.state)).strong()));
    }
    let mut blocks = form.front_of(&paper.called, &form.say("incident-record-subject"), facts);
    // Closed alone reads as all done.
    blocks.extend(
        paper
            .open
            .iter()
            .map(|told| Block::body(form.told(told).into_iter().map(|run| run.strong().ink(Ink::Warn)).collect())),
    );
    let pair = |(id, cell): &(String, _)| {
        let pair = Pair { value: lists::paragraphs(&form, cell), ..Pair::new(form.say(id), "") };
        if lists::long(cell) { pair.wide() } else { pair }
    };
    // What nobody said is named in one line: a dash would read as an answer.
    let silent = |cell: &ListCell| matches!(cell, ListCell::Empty | ListCell::Missing);
    let (none, said): (Vec<_>, Vec<_>) = paper.facts.iter().partition(|(_, cell)| silent(cell));
    let mut pairs: Vec<Pair> = said.into_iter().map(pair).collect();
    if !none.is_empty() {
        let named: Vec<String> = none.iter().map(|(id, _)| form.say(id)).collect();
        pairs.push(Pair::new(form.say("sheet-missing"), Run::plain(named.join(" · ")).ink(Ink::Warn)).wide());
    }
    blocks.push(Block::Grid(Grid { across: 3, pairs }));
    let part = |list: &Listing| {
        let title = form.say(&list.title);
        let note = form.has(&list.note).then(|| Block::small(form.say(&list.note)));
        let head = Block::Heading(Heading::new(2, title.clone(), list.title.clone()));
        std::iter::once(head).chain(note).chain(lists::rows(&form, list, &title, 3)).collect::<Vec<_>>()
    };
    blocks.extend(paper.lists.iter().flat_map(part));
    blocks.extend(form.back());
    let args = [("title", paper.called.as_str().into()), ("on", paper.head.date.as_str().into())];
    let named = form.with("list-title", args);
    let mut document = form.document(&named, "incident-record-subject", PageShape::Portrait, blocks);
    document.running.foot_start = form.foot(&named);
    document.marks = form.marks(false);
    Ok(document)
}
