//! The criteria of AI risks as a document, A4 landscape: the rules, the level of every pair, who accepts which level, and the
//! scales with their examples.

use aims_core::chart::{Figure, MatrixCell};
use aims_core::paper::{CriteriaPaper, ScalePart};

use crate::document::{Align, Block, Cell, Column, Document, Ink, PageShape, Row, Run, Table};
use crate::fault::PrintFault;
use crate::form::Form;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &CriteriaPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let title = form.say("criteria-document");
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
    // Who may accept what is asked most, and has room on page one.
    blocks.push(form.heading("treatment-levels"));
    blocks.push(Block::Table(crate::treatment::levels(&form, &paper.levels, false)));
    blocks.push(Block::small(form.say("criteria-again")));
    blocks.push(form.heading("criteria-matrix"));
    blocks.push(Block::small(form.message(&paper.matrix.sentence)));
    if paper.worst_high {
        let most = paper.scales.iter().filter_map(|scale| scale.steps.last()).map(|(value, _)| *value).max();
        blocks.push(Block::small(form.with("criteria-worst-is-high", [("most", most.unwrap_or_default().into())])));
    }
    if let Figure::Matrix { rows } = &paper.matrix.figure {
        blocks.push(Block::Table(pairs(&form, paper, rows)));
    }
    for ScalePart { scale, steps } in &paper.scales {
        let name = form.word("scale", scale);
        blocks.push(Block::Heading(crate::document::Heading::new(2, name.clone(), format!("scale-{scale}"))));
        blocks.push(Block::Table(steps_of(&form, &name, steps)));
        // A step may be told by how often and by what share of uses; two people who rate would take different ones.
        if scale == "likelihood" && steps.iter().any(|(_, [_, meaning, _])| meaning.contains('%')) {
            blocks.push(Block::small(form.say("criteria-higher")));
        }
    }
    blocks.extend(form.sign_off(&paper.signatures));
    blocks.extend(form.back());
    let mut document = form.document(&title, "criteria-subject", PageShape::Landscape, blocks);
    document.marks = form.marks(false);
    Ok(document)
}

/// The level of each pair, with the name of every likelihood: the words are the picture, and whoever rates looks nothing else up.
fn pairs(form: &Form<'_>, paper: &CriteriaPaper, rows: &[Vec<MatrixCell>]) -> Table {
    let likelihoods = paper.scales.iter().find(|one| one.scale == "likelihood").map(|one| one.steps.as_slice());
    let named = |value: u32| {
        let step = likelihoods.unwrap_or_default().iter().find(|(step, _)| *step == i64::from(value));
        step.map(|(_, [name, ..])| name.as_str()).unwrap_or_default().to_owned()
    };
    let cell = |one: &MatrixCell| {
        let (ink, strong) = match one.level.as_str() {
            "critical" => (Ink::Bad, true),
            "high" => (Ink::Warn, true),
            "medium" => (Ink::Body, false),
            _ => (Ink::Soft, false),
        };
        let level = if one.level.is_empty() { "–".to_owned() } else { form.word("riskLevelCode", &one.level) };
        let figure = one.likelihood * one.consequence;
        let said = Run::plain(format!("{level} · {figure}")).ink(ink);
        let said = if strong { said.strong() } else { said };
        match one.for_people.as_str() {
            "" => Cell::of(said),
            people => {
                let people = form.with("criteria-cell-people", [("level", form.word("riskLevelCode", people).into())]);
                Cell::new(vec![vec![said, Run::plain(format!(" / {people}")).strong().ink(Ink::Warn)]])
            }
        }
    };
    let row = |row: &Vec<MatrixCell>| {
        let value = row.first().map(|one| one.likelihood).unwrap_or_default();
        let first = vec![Run::plain(format!("{value} ")).strong(), form.own(&named(value))];
        Row::cells(std::iter::once(Cell::new(vec![first])).chain(row.iter().map(cell)).collect())
    };
    let mut head = vec![Cell::of(form.say("chart-likelihood"))];
    head.extend(
        rows.first()
            .into_iter()
            .flatten()
            .map(|one| Cell::of(form.with("chart-consequence", [("step", one.consequence.into())]))),
    );
    let mut columns = vec![Column::new(2.2, 110.0)];
    columns.extend(rows.first().into_iter().flatten().map(|_| Column::new(1.4, 70.0)));
    Table {
        summary: form.say("criteria-matrix"),
        columns,
        head: vec![head],
        rows: rows.iter().map(row).collect(),
        row_header: Some(0),
    }
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
