//! The management summary of one page, the fit verdict, and how it was done.

use aims_core::Message;
use aims_core::paper::{GapLine, GapPaper};

use super::results::end;
use super::{decide, told};
use crate::chart::PAPER;
use crate::document::{
    Block, Cell, Column, Grid, Heading, Ink, List, Pair, Paragraph, ParagraphStyle, Row, Run, Table,
};
use crate::form::Form;

/// Gaps a board reads on page one, under the systems that are in use ahead of a decision; the others follow by weight.
const FIRST: usize = 3;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-summary")];
    if let Some(readiness) = &paper.readiness {
        blocks.push(Block::Paragraph(Paragraph::plain(form.message(readiness)).style(ParagraphStyle::Lead)));
    }
    // What contradicts itself is told of on page one, with where it stands: it is many pages off. It runs on, for page one is full.
    let mut runs: Vec<Run> = paper.since.iter().map(|since| Run::plain(form.message(since))).collect();
    if let Some(despite) = paper.head.despite.as_ref().filter(|one| !one.apart().0.is_empty()) {
        let found = form.with("gap-despite-where", [("count", despite.apart().0.len().into())]);
        runs.extend((!runs.is_empty()).then(|| Run::plain(" ")));
        runs.push(Run::plain(found).strong().ink(Ink::Warn).to("despite"));
    }
    // What is said of a system in the table below is not said of it here.
    let apart = |told: &&Message| {
        let about = told.args.get("about").and_then(|about| about.as_str());
        !paper.ahead.iter().any(|one| Some(one.system.as_str()) == about)
    };
    for told in paper.assessed.iter().filter(apart).chain(&paper.late) {
        runs.extend((!runs.is_empty()).then(|| Run::plain(" ")));
        runs.push(Run::plain(form.message(told)).ink(Ink::Warn));
    }
    if !runs.is_empty() {
        blocks.push(Block::body(runs));
    }
    if !paper.gaps.is_empty() || !paper.ahead.is_empty() {
        blocks.push(Block::Heading(Heading::new(3, form.say("gap-first"), "gap-first")));
        blocks.push(Block::Table(first(form, paper)));
        // What holds of every failure is said once, under all of them.
        if paper.gaps.iter().take(FIRST).any(|gap| gap.weight == "clause") {
            blocks.push(Block::small(form.say("gap-why-clause")));
        }
    }
    blocks.extend(end(form, paper));
    blocks.extend(decide::blocks(form, paper));
    blocks.push(Block::Heading(Heading::new(3, form.say("gap-figures"), "gap-figures")));
    let items = paper.sentences.iter().map(|sentence| vec![vec![Run::plain(form.message(sentence))]]).collect();
    blocks.push(Block::List(List { numbered: true, items }));
    // The day on which the report before was made and that of its approval are two: the master list has the second.
    let of = |name: &str| paper.since.as_ref().and_then(|since| since.args.get(name)?.as_str()).unwrap_or("none");
    if of("approved") != "none" {
        let args = [("run", of("run").into()), ("on", form.long_day(of("approved")).into())];
        blocks.push(Block::small(form.with("gap-since-approved", args)));
    }
    // Why clauses are not compared is a note on the figures, and page one is full.
    let same = paper.since.as_ref().and_then(|since| since.args.get("same")?.as_u64());
    blocks.extend((same == Some(0)).then(|| Block::small(form.say("gap-since-apart"))));
    let title = form.message(&paper.picture.title);
    blocks.push(Block::Heading(Heading::new(3, title, "glance")));
    blocks.push(Block::Drawing(form.pen().drawing(&paper.picture, PAPER)));
    if paper.depth == "first" {
        blocks.push(Block::small(form.say("gap-first-note")));
    }
    blocks
}

/// What stands in the way first: systems that are in use ahead of what was to come first, over the whole width; then the gaps: why
/// each matters, what is done about it, who does it and by when.
fn first(form: &Form<'_>, paper: &GapPaper) -> Table {
    let heads = ["gap-first-item", "gap-first-why", "gap-first-do", "gap-column-owner-due"];
    let gap = |gap: &GapLine| {
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(format!("{} ", gap.item)).strong(), Run::plain(&gap.title).small()]]),
            why(form, gap),
            Cell::new(vec![told::doing(form, gap)]),
            Cell::new(vec![vec![told::owner(form, gap)], vec![told::due(form, gap)]]),
        ])
    };
    let ahead = paper.ahead.iter().map(|one| {
        let mut told = form.ahead(one);
        let doing = form.ahead_doing(one);
        told.extend((!doing.is_empty()).then(|| Run::plain(" ")));
        Row::below(vec![told.into_iter().chain(doing).collect()], heads.len())
    });
    Table {
        summary: form.say("gap-first"),
        columns: vec![
            Column::new(2.9, 120.0),
            Column::new(2.9, 110.0),
            Column::new(2.6, 110.0),
            Column::new(1.6, 90.0),
        ],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: ahead.chain(paper.gaps.iter().take(FIRST).map(gap)).collect(),
        row_header: None,
    }
}

/// Why a gap matters: of a requirement that fails, what was found; a document that was approved since it was found missing is named
/// with its day.
fn why(form: &Form<'_>, gap: &GapLine) -> Cell {
    match told::since(gap).filter(|_| gap.weight == "document") {
        Some(since) => {
            let said = |name: &str| since.args.get(name).and_then(|said| said.as_str()).unwrap_or_default();
            let [then, on] = ["rated", "on"].map(|name| form.short_day(said(name)));
            let args = [("then", then.into()), ("on", on.into()), ("documents", said("numbers").into())];
            Cell::of(form.with("gap-why-document-then", args))
        }
        None if gap.weight == "clause" => Cell::of(form.own_or(&gap.finding, "gap-why-clause").small()),
        None => Cell::of(form.code("gap-why", &gap.weight)),
    }
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
    let mut blocks = vec![form.heading("gap-fit")];
    // A verdict is advice until somebody decided.
    if fit.decision.is_none() {
        blocks.push(Block::Paragraph(Paragraph::plain(form.message(&fit.verdict)).style(ParagraphStyle::Lead)));
    }
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
    let run = form.with(
        if paper.frozen_on.is_empty() { "gap-method-run-open" } else { "gap-method-run" },
        [
            ("run", paper.run.clone().into()),
            ("from", paper.started_on.clone().into()),
            ("to", paper.frozen_on.clone().into()),
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
