//! The management summary of one page, the fit verdict, and how it was done.

use aims_core::paper::GapPaper;

use super::results::ended;
use crate::chart::PAPER;
use crate::document::{Block, Grid, Ink, List, Pair, Paragraph, ParagraphStyle, Run};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-summary")];
    let items = paper.sentences.iter().map(|sentence| vec![vec![Run::plain(form.message(sentence))]]).collect();
    blocks.push(Block::List(List { numbered: true, items }));
    blocks.extend(ended(form, paper));
    blocks.push(Block::Drawing(form.pen().drawing(&paper.picture, PAPER)));
    blocks.push(Block::small(form.message(&paper.picture.sentence)));
    if paper.depth == "first" {
        blocks.push(Block::small(form.say("gap-first-note")));
    }
    blocks.push(Block::PageBreak);
    blocks
}

pub(super) fn fit(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let (fit, start) = (&paper.fit, &paper.start);
    let code = |prefix: &str, code: &str| {
        if code.is_empty() {
            Run::plain(form.say("gap-not-said")).ink(Ink::Soft)
        } else {
            Run::plain(form.code(prefix, code))
        }
    };
    let date = if start.target_date.is_empty() {
        Run::plain(form.say("gap-not-said")).ink(Ink::Soft)
    } else {
        Run::plain(form.long_day(&start.target_date))
    };
    let sector = if start.sector.is_empty() { code("gap-none", "") } else { Run::plain(&start.sector) };
    let mut blocks = vec![
        form.heading("gap-fit"),
        Block::Paragraph(Paragraph::plain(form.message(&fit.verdict)).style(ParagraphStyle::Lead)),
    ];
    for reason in &fit.because {
        blocks.push(Block::Paragraph(Paragraph::plain(form.message(reason))));
    }
    if !fit.steps.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-fit-steps")));
        let items = fit.steps.iter().map(|step| vec![vec![Run::plain(step)]]).collect();
        blocks.push(Block::List(List { numbered: true, items }));
    }
    match &fit.decision {
        Some(decision) => {
            let args = [("by", fit.by.clone().into()), ("on", fit.on.clone().into())];
            let who = form.with("gap-fit-decided", args);
            blocks.push(Block::body(vec![
                Run::plain(format!("{who} ")).strong(),
                Run::plain(form.message(decision)),
                Run::plain(" "),
                form.own(&fit.reason),
            ]));
        }
        None => blocks.push(Block::Paragraph(form.paragraph("gap-fit-undecided"))),
    }
    let pair = |label: &str, value: Run| Pair::new(form.say(label), value);
    let pairs = vec![
        pair("gap-start-sector", sector),
        pair("gap-start-iso27001", code("gap-iso27001", &start.iso27001)),
        pair("gap-start-objective", code("gap-objective", &start.objective)),
        pair("gap-start-target", date),
        pair("gap-start-body", form.own_or(&start.body, "gap-body-none")),
    ];
    blocks.push(Block::Grid(Grid { across: 3, pairs }));
    blocks
}

pub(super) fn method(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let until = if paper.frozen_on.is_empty() { form.say("gap-method-open") } else { paper.frozen_on.clone() };
    let run = form.with(
        "gap-method-run",
        [
            ("run", paper.run.clone().into()),
            ("from", paper.started_on.clone().into()),
            ("to", until.into()),
            ("answered", paper.answered.into()),
            ("of", paper.of.into()),
        ],
    );
    let depth = if paper.depth == "first" { "gap-method-first" } else { "gap-method-full" };
    let mut blocks = vec![form.heading("gap-method"), Block::Paragraph(Paragraph::plain(run))];
    for id in [depth, "gap-method-scale", "gap-method-priority", "gap-method-limits"] {
        blocks.push(Block::Paragraph(form.paragraph(id)));
    }
    blocks
}
