//! The criteria of AI risks as a document, A4 landscape: the rules, the level of every pair, who accepts which level, and the
//! scales with their examples.

use aims_core::paper::{CriteriaPaper, ScalePart};

use crate::document::{Align, Block, Cell, Column, Document, PageShape, Row, Run, Table};
use crate::fault::PrintFault;
use crate::form::Form;

/// Width of the matrix, beside which nothing stands.
const MATRIX: f32 = 280.0;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &CriteriaPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let (title, pen) = (form.say("criteria-document"), form.pen());
    let mut blocks = form.front(&title, &form.say("criteria-subject"));
    blocks.push(Block::body(vec![form.own(&paper.title).strong()]));
    if !paper.note.is_empty() {
        blocks.push(Block::body(vec![form.own(&paper.note)]));
    }
    for (field, words) in paper.said.iter().filter(|(_, words)| !words.is_empty()) {
        blocks.push(form.heading(&format!("criteria-{field}")));
        blocks.extend(form.own_lines(words).into_iter().map(Block::body));
    }
    if !paper.review_on.is_empty() {
        let on = [("on", form.long_day(&paper.review_on).into())];
        blocks.push(Block::small(form.with("criteria-read-again", on)));
    }
    blocks.push(form.heading("criteria-matrix"));
    blocks.push(Block::body(vec![Run::plain(form.message(&paper.matrix.sentence))]));
    if paper.worst_high {
        let most = paper.scales.iter().filter_map(|scale| scale.steps.last()).map(|(value, _)| *value).max();
        blocks.push(Block::small(form.with("criteria-worst-is-high", [("most", most.unwrap_or_default().into())])));
    }
    blocks.push(Block::Drawing(pen.drawing(&paper.matrix, MATRIX)));
    blocks.push(Block::Table(pen.table(&paper.matrix)));
    blocks.push(form.heading("treatment-levels"));
    blocks.push(Block::Table(crate::treatment::levels(&form, &paper.levels, false)));
    for ScalePart { scale, steps } in &paper.scales {
        let name = form.word("scale", scale);
        blocks.push(Block::Heading(crate::document::Heading::new(2, name.clone(), format!("scale-{scale}"))));
        blocks.push(Block::Table(steps_of(&form, &name, steps)));
    }
    blocks.extend(form.sign_off(&paper.signatures));
    blocks.extend(form.back());
    let mut document = form.document(&title, "criteria-subject", PageShape::Landscape, blocks);
    document.marks = form.marks(false);
    Ok(document)
}

fn steps_of(form: &Form<'_>, name: &str, steps: &[(i64, [String; 3])]) -> Table {
    let head = ["scaleLevel-value", "scaleLevel-name", "scaleLevel-meaning", "scaleLevel-example"];
    let row = |(value, words): &(i64, [String; 3])| {
        let figure = std::iter::once(Cell::of(Run::plain(value.to_string())));
        Row::cells(figure.chain(words.iter().map(|one| Cell::of(form.own(one)))).collect())
    };
    Table {
        summary: name.to_owned(),
        columns: vec![
            Column { align: Align::End, ..Column::new(0.5, 40.0) },
            Column::new(1.6, 80.0),
            Column::new(4.0, 160.0),
            Column::new(4.0, 160.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: steps.iter().map(row).collect(),
        row_header: Some(1),
    }
}
