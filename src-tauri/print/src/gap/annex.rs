//! Every item with its answer, in the standard's order, and nothing left out.

use std::collections::BTreeSet;

use aims_core::paper::{AnswerLine, GapPaper};

use super::results::rating;
use crate::document::{Block, Cell, Column, Ink, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let heads = ["gap-column-item", "gap-column-rating", "gap-column-seen", "gap-column-do"];
    let mut rows = Vec::new();
    for (nth, part) in paper.rows.chunk_by(|one, next| one.part == next.part).enumerate() {
        let name = part.first().map_or("", |line| line.part.as_str());
        rows.push(Row::Group { runs: vec![Run::plain(name)], id: format!("annex-{nth}"), bookmark: true });
        let (open, answered): (Vec<&AnswerLine>, Vec<&AnswerLine>) =
            part.iter().partition(|line| line.rating.is_empty());
        // The title of a sub-clause stands with the first of its requirements that has none of its own.
        let mut told = BTreeSet::new();
        rows.extend(alike(&answered).iter().map(|lines| row(form, lines, &mut told)));
        if !open.is_empty() {
            let items = open.iter().map(|line| line.item.as_str()).collect::<Vec<_>>().join(", ");
            let text = form.with("gap-annex-open", [("items", items.into())]);
            rows.push(Row::cells(vec![Cell::of(Run::plain(text).ink(Ink::Soft)).span(4)]));
        }
    }
    let intro = form.with("gap-annex-text", [("count", paper.rows.len().into())]);
    let intro = match paper.permissions.as_slice() {
        [] => intro,
        left => {
            let args = [("count", left.len().into()), ("items", left.join(", ").into())];
            format!("{intro} {}", form.with("gap-annex-permissions", args))
        }
    };
    vec![
        form.heading("gap-annex"),
        Block::Paragraph(Paragraph::plain(intro).style(ParagraphStyle::Small)),
        Block::small(form.say("gap-maturity-key")),
        Block::Table(Table {
            summary: form.say("gap-annex"),
            columns: vec![
                Column::new(3.0, 140.0),
                Column::new(1.1, 66.0),
                Column::new(3.2, 130.0),
                Column::new(2.4, 110.0),
            ],
            head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
            rows,
            row_header: Some(0),
        }),
    ]
}

/// Answers that say the same of several items, told once: in the order of the first of them.
fn alike<'a>(lines: &[&'a AnswerLine]) -> Vec<Vec<&'a AnswerLine>> {
    let said = |line: &AnswerLine| {
        let texts = [&line.rating, &line.finding, &line.evidence, &line.recommendation, &line.owner].map(String::clone);
        (line.maturity, texts)
    };
    let mut found: Vec<Vec<&AnswerLine>> = Vec::new();
    for line in lines {
        match found.iter_mut().find(|group| group.first().is_some_and(|first| said(first) == said(line))) {
            Some(group) => group.push(line),
            None => found.push(vec![line]),
        }
    }
    found
}

fn row<'a>(form: &Form<'_>, lines: &[&'a AnswerLine], told: &mut BTreeSet<&'a str>) -> Row {
    let Some(line) = lines.first() else { return Row::cells(Vec::new()) };
    let mut rated = vec![vec![rating(form, &line.rating)]];
    if let Some(level) = line.maturity {
        let text = form.with("gap-maturity", [("level", level.into())]);
        rated.push(vec![Run::plain(text).small().ink(Ink::Soft)]);
    }
    // What its number names stands in one line with its like.
    let (titled, bare): (Vec<&AnswerLine>, Vec<&AnswerLine>) = lines.iter().partition(|line| !line.title.is_empty());
    let mut items: Vec<Vec<Run>> = titled
        .iter()
        .map(|line| vec![Run::plain(format!("{} ", line.item)).strong(), Run::plain(&line.title).small()])
        .collect();
    if !bare.is_empty() {
        let numbers: Vec<&str> = bare.iter().map(|line| line.item.as_str()).collect();
        let mut under: Vec<&str> =
            bare.iter().map(|line| line.under.as_str()).filter(|title| !title.is_empty()).collect();
        under.dedup();
        under.retain(|title| told.insert(title));
        let mut named = vec![Run::plain(numbers.join(", ")).strong()];
        if !under.is_empty() {
            named.push(Run::plain(format!(" {}", under.join("; "))).small());
        }
        items.push(named);
    }
    Row::cells(vec![
        Cell::new(items),
        Cell::new(rated),
        Cell::new(vec![vec![form.own(&line.finding).small()], vec![form.own(&line.evidence).small()]]),
        Cell::new(vec![
            vec![form.own(&line.recommendation).small()],
            vec![Run::plain(&line.owner).small().ink(Ink::Soft)],
        ]),
    ])
}
