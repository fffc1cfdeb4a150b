//! Inputs in the order of clause 9.3.2, each with its data, the previous review and what was concluded.

use aims_core::paper::{InputData, PaperInput, PreviousInput, ReviewPaper};

use crate::document::{Block, Cell, Column, Grid, Heading, Ink, Pair, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("review-inputs")];
    for (at, input) in paper.inputs.iter().enumerate() {
        blocks.extend(one(form, at + 1, input));
    }
    blocks
}

fn one(form: &Form<'_>, number: usize, input: &PaperInput) -> Vec<Block> {
    let args = [("number", number.to_string().into()), ("title", input.title.clone().into())];
    let mut heading = Heading::new(3, form.with("review-input-heading", args), format!("input-{}", input.input));
    if input.title_lang != form.head.lang {
        heading.runs = heading.runs.into_iter().map(|run| run.in_lang(&input.title_lang)).collect();
    }
    let kind = if input.required { "review-input-required" } else { "review-input-recommended" };
    let kind = form.with(kind, [("clause", input.reference.clone().into())]);
    let mut blocks = vec![
        Block::Heading(heading),
        Block::Paragraph(Paragraph::plain(kind).style(ParagraphStyle::Small)),
        Block::Paragraph(Paragraph::plain(form.message(&input.data.sentence))),
    ];
    if !input.data.rows.is_empty() {
        blocks.push(Block::Table(table(form, input)));
    }
    if let Some(previous) = &input.previous {
        blocks.push(Block::Paragraph(before(form, previous)));
    }
    blocks.push(Block::Grid(Grid { across: 1, pairs: concluded(form, input) }));
    blocks
}

fn table(form: &Form<'_>, input: &PaperInput) -> Table {
    let data: &InputData = &input.data;
    let cell = |text: &String| match text.strip_prefix("cell-") {
        Some(_) => Cell::of(form.say(text)),
        None => Cell::of(form.own(text)),
    };
    // Columns are as wide as their longest text asks for, within reason.
    let widest = |at: usize| {
        let lengths = data.rows.iter().filter_map(|row| row.get(at)).map(|text| text.chars().count());
        lengths.max().unwrap_or_default().clamp(8, 48)
    };
    let columns = (0..data.columns.len()).map(|at| {
        let share = u8::try_from(widest(at)).map_or(48.0, f32::from);
        Column::new(share, 44.0)
    });
    Table {
        summary: input.title.clone(),
        columns: columns.collect(),
        head: vec![data.columns.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: data.rows.iter().map(|row| Row::cells(row.iter().map(cell).collect())).collect(),
        row_header: Some(0),
    }
}

fn before(form: &Form<'_>, previous: &PreviousInput) -> Paragraph {
    let name = form.with("review-input-previous", [("review", previous.review.clone().into())]);
    let mut runs = vec![
        Run::plain(format!("{name}: ")).strong().ink(Ink::Soft),
        Run::plain(form.message(&previous.sentence)).ink(Ink::Soft),
    ];
    if !previous.conclusion.is_empty() {
        let conclusion =
            form.with("review-input-previous-conclusion", [("conclusion", previous.conclusion.clone().into())]);
        runs.push(Run::plain(format!(" {conclusion}")).ink(Ink::Soft));
    }
    Paragraph { runs, style: ParagraphStyle::Body }
}

fn concluded(form: &Form<'_>, input: &PaperInput) -> Vec<Pair> {
    let pair = |label: &str, text: &str| {
        let value = form.own_lines(text);
        Pair { label: form.say(label), value, wide: true }
    };
    let mut pairs = Vec::new();
    if !input.comment.is_empty() {
        pairs.push(pair("review-input-comment", &input.comment));
    }
    if input.nothing {
        pairs.push(pair("review-input-nothing", &input.nothing_reason));
    } else if !input.conclusion.is_empty() {
        pairs.push(pair("review-input-conclusion", &input.conclusion));
    }
    if pairs.is_empty() {
        let open = Run::plain(form.say("review-input-open")).ink(Ink::Warn);
        pairs.push(Pair::new(form.say("review-input-conclusion"), open).wide());
    }
    pairs
}
