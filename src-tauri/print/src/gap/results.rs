//! Results by clause and by domain, the gaps that come first, exclusions proposed, what ISO/IEC 27001 gives, and the plan.

use aims_core::chart::Chart;
use aims_core::paper::{GapLine, GapPaper};

use crate::chart::PAPER;
use crate::document::{Block, Cell, Column, Grid, Heading, Ink, Pair, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-results"), Block::Paragraph(form.paragraph("gap-results-apart"))];
    if !paper.against.is_empty() {
        blocks.push(Block::small(form.with("gap-results-against", [("run", paper.against.clone().into())])));
    }
    let charts: [(&str, [&Chart; 2]); 2] = [
        ("gap-by-clause", [&paper.clauses, &paper.clause_bars]),
        ("gap-by-domain", [&paper.domains, &paper.domain_bars]),
    ];
    for (id, charts) in charts {
        blocks.push(Block::Heading(Heading::new(3, form.say(id), id)));
        for chart in charts {
            blocks.extend(form.pen().blocks(chart, PAPER));
        }
    }
    blocks.extend(gaps(form, paper));
    blocks.extend(exclusions(form, paper));
    blocks.extend(reuse(form, paper));
    blocks
}

fn gaps(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-top")];
    if paper.gaps.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-top-none")));
        return blocks;
    }
    let counts = [("shown", paper.gaps.len().into()), ("all", paper.gap_count.into())];
    blocks.push(Block::Paragraph(Paragraph::plain(form.with("gap-top-sentence", counts))));
    let heads = ["gap-column-item", "gap-column-gap", "gap-column-do", "gap-column-points"];
    let row = |gap: &GapLine| {
        let because: Vec<String> = gap.because.iter().map(|part| form.message(part)).collect();
        let mut doing = vec![
            vec![form.own_or(&gap.recommendation, "gap-recommendation-none")],
            vec![form.own_or(&gap.owner, "gap-owner-none").small()],
        ];
        if !gap.actions.is_empty() {
            let numbers = [("numbers", gap.actions.join(", ").into())];
            doing.push(vec![Run::plain(form.with("gap-actions", numbers)).small()]);
        }
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(&gap.item).strong()], vec![rating(form, &gap.rating)]]),
            Cell::new(vec![vec![Run::plain(&gap.title)], vec![form.own(&gap.finding).small()]]),
            Cell::new(doing),
            Cell::new(vec![
                vec![Run::plain(gap.priority.to_string()).strong()],
                vec![Run::plain(because.join("; ")).small().ink(Ink::Soft)],
            ]),
        ])
    };
    blocks.push(Block::Table(Table {
        summary: form.say("gap-top"),
        columns: vec![Column::new(1.0, 54.0), Column::new(3.0, 140.0), Column::new(2.6, 120.0), Column::new(1.8, 90.0)],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: paper.gaps.iter().map(row).collect(),
        row_header: Some(0),
    }));
    blocks
}

fn exclusions(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-exclusions")];
    if paper.exclusions.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-exclusions-none")));
        return blocks;
    }
    blocks.push(Block::Paragraph(form.paragraph("gap-exclusions-text")));
    let heads = ["gap-column-control", "gap-column-reason", "gap-column-by"];
    let rows = paper.exclusions.iter().map(|line| {
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(&line.control).strong()], vec![Run::plain(&line.title).small()]]),
            Cell::of(form.own(&line.reason)),
            Cell::new(vec![vec![form.own(&line.by)], vec![form.day(&line.on).small()]]),
        ])
    });
    blocks.push(Block::Table(Table {
        summary: form.say("gap-exclusions"),
        columns: vec![Column::new(1.6, 100.0), Column::new(4.0, 200.0), Column::new(1.4, 80.0)],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: rows.collect(),
        row_header: Some(0),
    }));
    blocks
}

fn reuse(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-reuse")];
    if paper.reuse.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-reuse-none")));
        return blocks;
    }
    blocks.push(Block::Paragraph(form.paragraph("gap-reuse-text")));
    let heads = ["gap-column-subclause", "gap-column-reuse", "gap-column-still"];
    let rows = paper.reuse.iter().map(|line| {
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(&line.subclause).strong()], vec![Run::plain(&line.title).small()]]),
            Cell::of(Run::plain(form.code("gap-reuse-level", &line.level))),
            Cell::of(Run::plain(&line.still)),
        ])
    });
    blocks.push(Block::Table(Table {
        summary: form.say("gap-reuse"),
        columns: vec![Column::new(2.0, 120.0), Column::new(1.0, 60.0), Column::new(4.0, 200.0)],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: rows.collect(),
        row_header: Some(0),
    }));
    blocks
}

pub(super) fn plan(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-plan")];
    let Some(plan) = &paper.plan else {
        blocks.push(Block::Paragraph(form.paragraph("gap-plan-none")));
        return blocks;
    };
    let start = [("on", plan.starts_on.clone().into()), ("point", form.message(&plan.starting_point).into())];
    blocks.push(Block::Paragraph(Paragraph::plain(form.with("gap-plan-start", start))));
    blocks.extend(ended(form, paper));
    blocks.extend(form.pen().blocks(&plan.gantt, PAPER));
    for phase in &plan.phases {
        let args = [("number", phase.number.into()), ("name", phase.name.clone().into())];
        let title = form.with("gap-plan-phase", args);
        blocks.push(Block::Heading(Heading::new(3, title, format!("phase-{}", phase.number))));
        let dates = [("from", phase.starts_on.clone().into()), ("to", phase.ends_on.clone().into())];
        let pairs = vec![
            Pair::new(form.say("gap-plan-dates"), form.with("gap-plan-from-to", dates).as_str()),
            Pair::new(form.say("gap-plan-status"), form.code("gap-phase", &phase.status).as_str()),
            Pair::new(form.say("gap-plan-deliverables"), phase.deliverables.join("; ").as_str()).wide(),
        ];
        blocks.push(Block::Grid(Grid { across: 2, pairs }));
    }
    blocks.push(Block::Paragraph(form.paragraph("gap-plan-note").style(ParagraphStyle::Small)));
    blocks
}

/// A roadmap that ended before the day of the report, said as such: its dates are history, not a plan.
pub(super) fn ended(form: &Form<'_>, paper: &GapPaper) -> Option<Block> {
    let phases = &paper.plan.as_ref()?.phases;
    let end = phases.last().map(|phase| &phase.ends_on).filter(|end| **end < paper.head.date && !end.is_empty())?;
    let counted = phases.iter().filter(|phase| phase.status != "skipped");
    let open = counted.clone().filter(|phase| phase.status != "closed").count();
    let args = [("end", end.clone().into()), ("open", open.into()), ("all", counted.count().into())];
    let text = Run::plain(form.with("gap-plan-ended", args));
    Some(Block::Paragraph(Paragraph { runs: vec![text], style: ParagraphStyle::Callout }))
}

/// The word and the ink of a rating. The word alone says it.
pub(super) fn rating(form: &Form<'_>, code: &str) -> Run {
    let ink = match code {
        "conforms" => Ink::Ok,
        "partly" => Ink::Warn,
        "not" => Ink::Bad,
        _ => Ink::Soft,
    };
    let id = if code.is_empty() { "open" } else { code };
    Run::plain(form.code("cell-part", id)).ink(ink)
}
