//! Every item with its answer, in the standard's order, and nothing left out.

use aims_core::paper::{AnswerLine, GapPaper};

use super::results::rating;
use crate::document::{Block, Cell, Column, Ink, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let heads = ["gap-column-item", "gap-column-rating", "gap-column-seen", "gap-column-do"];
    let mut rows = Vec::new();
    let mut part = "";
    for line in &paper.rows {
        if line.part != part {
            part = &line.part;
            let group = rows.len();
            let runs = vec![Run::plain(part)];
            rows.push(Row::Group { runs, id: format!("annex-{group}"), bookmark: true });
        }
        rows.push(row(form, line));
    }
    let intro = form.with("gap-annex-text", [("count", paper.rows.len().into())]);
    vec![
        form.heading("gap-annex"),
        Block::Paragraph(Paragraph::plain(intro).style(ParagraphStyle::Small)),
        Block::small(form.say("gap-maturity-key")),
        Block::Table(Table {
            summary: form.say("gap-annex"),
            columns: vec![
                Column::new(3.0, 150.0),
                Column::new(1.3, 72.0),
                Column::new(2.6, 120.0),
                Column::new(2.2, 100.0),
            ],
            head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
            rows,
            row_header: Some(0),
        }),
    ]
}

fn row(form: &Form<'_>, line: &AnswerLine) -> Row {
    let mut rated = vec![vec![rating(form, &line.rating)]];
    if let Some(level) = line.maturity {
        let text = form.with("gap-maturity", [("level", level.into())]);
        rated.push(vec![Run::plain(text).small().ink(Ink::Soft)]);
    }
    Row::cells(vec![
        Cell::new(vec![vec![Run::plain(&line.item).strong()], vec![Run::plain(&line.title).small()]]),
        Cell::new(rated),
        Cell::new(vec![vec![form.own(&line.finding)], vec![form.own(&line.evidence).small()]]),
        Cell::new(vec![vec![form.own(&line.recommendation)], vec![form.own(&line.owner).small().ink(Ink::Soft)]]),
    ])
}
