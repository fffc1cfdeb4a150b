//! The risk treatment plan as a document, A4 landscape: the levels and who accepts them, how the risks lie before and after, what
//! is done about each, who accepted what remains, and which systems it covers.

use aims_core::paper::{CoverLine, LevelLine, TreatmentPaper};

use crate::chart::Pen;
use crate::document::{
    Align, Block, Cell, Column, Document, Heading, Ink, PageShape, Paragraph, ParagraphStyle, Row, Run, Table,
};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::lists;

/// Width of a map, two of which a page has room for one below the other.
const MAP: f32 = 400.0;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &TreatmentPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let (title, pen) = (form.say("treatmentPlan"), form.pen());
    let mut blocks = form.front(&title, &form.say("treatment-subject"));
    // Page one says it all: how the risks lay, and what remains.
    let told = [&paper.first, &paper.left].map(|chart| form.message(&chart.sentence)).join(" ");
    blocks.push(Block::Paragraph(Paragraph::plain(told).style(ParagraphStyle::Lead)));
    let criteria = [("criteria", paper.criteria.clone().into())];
    blocks.push(Block::small(if paper.criteria.is_empty() {
        form.say("treatment-no-criteria")
    } else {
        form.with("treatment-criteria", criteria)
    }));
    blocks.extend(form.despite());
    for [number, name] in &paper.prohibited {
        let words =
            form.with("treatment-prohibited", [("number", number.clone().into()), ("name", name.clone().into())]);
        blocks.push(Block::body(vec![Run::plain(words).ink(Ink::Warn)]));
    }
    if !paper.note.is_empty() {
        blocks.push(Block::body(vec![form.own(&paper.note)]));
    }
    blocks.push(form.heading("treatment-systems"));
    blocks.push(if paper.systems.is_empty() {
        Block::body(vec![Run::plain(form.say("list-none")).ink(Ink::Soft)])
    } else {
        Block::Table(systems(&form, &paper.systems))
    });
    blocks.push(form.heading("treatment-levels"));
    blocks.push(Block::Table(levels(&form, &paper.levels)));
    blocks.push(Block::small(form.say("treatment-levels-how")));
    for (id, chart) in [("treatment-first", &paper.first), ("treatment-left", &paper.left)] {
        blocks.push(Block::PageBreak);
        blocks.push(form.heading(id));
        blocks.push(Block::body(vec![Run::plain(form.message(&chart.sentence))]));
        blocks.extend(map(&pen, chart));
    }
    for list in &paper.lists {
        let title = form.say(&list.title);
        blocks.push(Block::Heading(Heading::new(2, title.clone(), list.title.clone())));
        if form.has(&list.note) {
            blocks.push(Block::small(form.say(&list.note)));
        }
        blocks.extend(lists::rows(&form, list, &title, 3));
    }
    if !paper.impacts.is_empty() {
        blocks.push(form.heading("treatment-impacts"));
        blocks.extend(paper.impacts.iter().map(|one| Block::body(vec![form.own(one)])));
    }
    blocks.extend(form.sign_off(&paper.signatures));
    blocks.extend(form.back());
    let mut document = form.document(&title, "treatment-subject", PageShape::Landscape, blocks);
    document.marks = form.marks(false);
    Ok(document)
}

/// The drawing and its figures.
fn map(pen: &Pen<'_>, chart: &aims_core::chart::Chart) -> [Block; 2] {
    [Block::Drawing(pen.drawing(chart, MAP)), Block::Table(pen.table(chart))]
}

fn systems(form: &Form<'_>, systems: &[CoverLine]) -> Table {
    let head = [
        "register-number", "treatment-system", "treatment-counts", "treatment-unrated", "treatment-stops",
        "treatment-whole",
    ];
    let row = |one: &CoverLine| {
        let whole = form.say(if one.whole { "treatment-is-whole" } else { "treatment-not-whole" });
        let mut cells = vec![Cell::of(Run::plain(one.number.clone())), Cell::of(form.own(&one.name))];
        cells.extend(one.counts.iter().map(|count| Cell::of(Run::plain(count.to_string()))));
        cells.push(Cell::of(if one.whole { Run::plain(whole) } else { Run::plain(whole).ink(Ink::Warn) }));
        Row::cells(cells)
    };
    let end = |share: f32| Column { align: Align::End, ..Column::new(share, 60.0) };
    Table {
        summary: form.say("treatment-systems"),
        columns: vec![
            Column::new(0.8, 60.0),
            Column::new(3.4, 140.0),
            end(1.0),
            end(1.0),
            end(1.2),
            Column::new(2.0, 110.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: systems.iter().map(row).collect(),
        row_header: Some(1),
    }
}

fn levels(form: &Form<'_>, levels: &[LevelLine]) -> Table {
    let head = [
        "riskLevel-level", "treatment-figures", "riskLevel-treat", "riskLevel-acceptor", "riskLevel-accept",
        "treatment-months", "treatment-before", "treatment-after", "treatment-accepted",
    ];
    let row = |one: &LevelLine| {
        let figure = |value: u32| Cell::of(Run::plain(value.to_string()));
        Row::cells(vec![
            Cell::of(Run::plain(form.word("riskLevelCode", &one.level))),
            Cell::of(Run::plain(format!("{}–{}", one.span[0], one.span[1]))),
            Cell::of(form.own(&one.treat)),
            Cell::of(Run::plain(form.word("acceptor", &one.acceptor))),
            Cell::of(form.own(&one.accept)),
            Cell::of(Run::plain(one.months.to_string())),
            figure(one.first),
            figure(one.left),
            figure(one.accepted),
        ])
    };
    let end = |share: f32| Column { align: Align::End, ..Column::new(share, 44.0) };
    Table {
        summary: form.say("treatment-levels"),
        columns: vec![
            Column::new(1.0, 54.0),
            Column::new(0.8, 44.0),
            Column::new(3.0, 130.0),
            Column::new(1.6, 84.0),
            Column::new(3.0, 130.0),
            end(0.8),
            end(0.8),
            end(0.8),
            end(0.9),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: levels.iter().map(row).collect(),
        row_header: Some(0),
    }
}
