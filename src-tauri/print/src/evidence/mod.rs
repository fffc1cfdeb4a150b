//! Evidence on paper: the index, its items first and then the coverage by quarter; and the sheet of a control.

use aims_core::paper::EvidencePaper;

use crate::chart::PAPER;
use crate::document::{Block, Document, Grid, Heading, Ink, PageShape, Pair, Paragraph, ParagraphStyle, Run};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::lists;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &EvidencePaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let (pen, sheet) = (form.pen(), !paper.control.is_empty());
    let title = if sheet { paper.control.clone() } else { form.say("evidence-index") };
    let subject = if sheet { "control-sheet-subject" } else { "evidence-index-subject" };
    let mut facts = vec![
        form.as_of(),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
        form.scope_named(),
    ];
    if !sheet {
        let items: u64 = paper.lists.iter().map(|list| list.total).sum();
        facts.insert(1, Pair::new(form.say("list-records"), items.to_string()));
    }
    let mut blocks = form.front_of(&title, &form.say(subject), facts);
    // A sheet begins with whether the control runs, what is missing, of whom that is asked and by when.
    if let Some(runs) = &paper.runs {
        blocks.push(Block::Paragraph(Paragraph::plain(form.message(runs)).style(ParagraphStyle::Lead)));
        if !paper.missing.is_empty() {
            blocks.push(form.heading("control-sheet-missing"));
            let line = |told: Vec<Run>| Block::body([vec![Run::plain("○ ")], told].concat());
            blocks.extend(lacking(&form, paper).into_iter().map(line));
        }
    }
    if !paper.facts.is_empty() {
        let pair = |(id, cell): &(String, _)| {
            let value = lists::under(&form, id, cell);
            let value = if value.is_empty() { vec![vec![Run::plain("–").ink(Ink::Soft)]] } else { value };
            Pair { value, ..Pair::new(form.say(id), "") }
        };
        blocks.push(Block::Grid(Grid { across: 3, pairs: paper.facts.iter().map(pair).collect() }));
    }
    blocks.push(form.heading("ui-evidence-coverage"));
    if !sheet {
        blocks.push(Block::body(vec![Run::plain(form.message(&paper.chart.sentence))]));
        if let Some(since) = &paper.since {
            blocks.push(Block::body(vec![Run::plain(form.message(since))]));
        }
        if !paper.running.is_empty() {
            let controls = [("controls", paper.running.join("; ").into())];
            blocks.push(Block::body(vec![Run::plain(form.with("coverage-running", controls))]));
        }
        if !paper.between.is_empty() {
            let between = [("count", paper.between.len().into()), ("controls", paper.between.join(", ").into())];
            blocks.push(Block::body(vec![Run::plain(form.with("coverage-between", between))]));
        }
        // The items come first: what is not yet a record may take long to say, and page one would name no item.
        blocks.extend(listed(&form, paper));
        if !paper.missing.is_empty() {
            blocks.push(form.heading("evidence-index-lacking"));
            let told = lacking(&form, paper).into_iter();
            blocks.extend(told.map(|runs| Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Small })));
        }
        blocks.push(form.heading("coverage-picture"));
        blocks.push(Block::small(form.say("coverage-how")));
    }
    blocks.push(Block::Drawing(pen.drawing(&paper.chart, PAPER)));
    if let [recipe, counts @ ..] = paper.recipe.as_slice() {
        blocks.push(form.heading("evidence-recipe"));
        blocks.push(Block::body(vec![Run::plain(recipe.clone()).strong()]));
        blocks.push(Block::small(form.say("ui-evidence-counts")));
        blocks.extend(counts.iter().map(|one| Block::small(format!("· {one}"))));
    }
    if !sheet {
        // The drawing says what a table of the same quarters would: only what it leaves out is named.
        if !paper.bare.is_empty() {
            let args = [("count", paper.bare.len().into()), ("controls", paper.bare.join(", ").into())];
            blocks.push(Block::small(form.with("coverage-bare", args)));
        }
    } else {
        blocks.extend(listed(&form, paper));
    }
    blocks.extend(form.back());
    let mut document = form.document(&title, subject, PageShape::Portrait, blocks);
    document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}

/// Messages that run on behind the one before them: how an assessment stands, and of whom a record is asked.
const ON: [&str; 2] = ["impact-stands", "control-sheet-asked"];

/// Why what there is does not count yet, a paragraph each; what belongs to it runs on behind it.
fn lacking(form: &Form<'_>, paper: &EvidencePaper) -> Vec<Vec<Run>> {
    let mut all: Vec<Vec<Run>> = Vec::new();
    for one in &paper.missing {
        let told = form.told(one).into_iter().map(|run| run.ink(Ink::Warn));
        match all.last_mut().filter(|_| ON.iter().any(|on| one.id.starts_with(on))) {
            Some(last) => last.extend(std::iter::once(Run::plain(" ")).chain(told)),
            None => all.push(told.collect()),
        }
    }
    all
}

/// As many columns as stand side by side on the sheet of a control: a record with more to say is told under its own heading.
const SHEET_COLUMNS: usize = 7;

fn listed(form: &Form<'_>, paper: &EvidencePaper) -> Vec<Block> {
    let mut blocks = Vec::new();
    for list in &paper.lists {
        let title = form.say(&list.title);
        blocks.push(Block::Heading(Heading::new(2, title.clone(), list.title.clone())));
        blocks.extend(match paper.control.is_empty() {
            true => lists::rows(form, list, &title, 3),
            false => lists::rows_within(form, list, &title, (3, SHEET_COLUMNS)),
        });
    }
    blocks
}
