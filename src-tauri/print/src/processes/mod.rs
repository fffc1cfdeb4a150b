//! The process map as a document, A4 landscape: the map on one page, and the same in words behind it.

use aims_core::chart::{Figure, ProcessBox};
use aims_core::paper::ProcessPaper;

use crate::chart::LYING;
use crate::document::{Block, Document, PageShape, Pair, Run};
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
        // What it comes to stands beside the other facts: a line of its own would push the map off page one.
        Pair::new(form.say("processes-comes-to"), Run::plain(lead(&form, paper)).strong()),
        form.scope_named(),
    ];
    let mut blocks = form.front_of(&title, &form.say("processes-subject"), facts);
    blocks.push(Block::Drawing(pen.drawing(&paper.chart, LYING)));
    blocks.push(Block::small(form.say("processes-how")));
    blocks.push(Block::PageBreak);
    blocks.push(form.heading("processes-table"));
    blocks.push(Block::small(form.say("processes-counted")));
    blocks.push(Block::Table(pen.table(&paper.chart)));
    blocks.extend(form.back());
    let mut document = form.document(&title, "processes-subject", PageShape::Landscape, blocks);
    document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}

/// How many processes are in use by their records, which have no record yet, and for which nobody is named.
fn lead(form: &Form<'_>, paper: &ProcessPaper) -> String {
    let Figure::Processes { bands } = &paper.chart.figure else { return String::new() };
    let all: Vec<&ProcessBox> = bands.iter().flat_map(|band| &band.boxes).collect();
    let titles = |fits: &dyn Fn(&ProcessBox) -> bool| -> Vec<&str> {
        all.iter().filter(|one| fits(one)).map(|one| one.title.as_str()).collect()
    };
    let still = titles(&|one| one.records.iter().all(|records| records.count == 0));
    let nobody = titles(&|one| one.who.is_empty() && one.owners.is_empty());
    let used = [("used", (all.len() - still.len()).into()), ("of", all.len().into())];
    let mut said = vec![form.with("processes-sentence", used)];
    for (id, titles) in [("processes-still", still), ("processes-unnamed", nobody)] {
        said.extend((!titles.is_empty()).then(|| form.with(id, [("titles", titles.join("; ").into())])));
    }
    said.join(" ")
}
