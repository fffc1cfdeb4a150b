//! Results by clause and by domain, the gaps that come first, exclusions proposed, what ISO/IEC 27001 gives, and the plan.

use aims_core::chart::Chart;
use aims_core::paper::{DutyLine, GapLine, GapPaper, PhaseLine, ReuseLine, SystemLine};

use super::told;
use crate::chart::PAPER;
use crate::document::{Block, Cell, Column, Heading, Ink, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-results"), Block::Paragraph(form.paragraph("gap-results-apart"))];
    if !paper.against.is_empty() {
        blocks.push(Block::small(form.with("gap-results-against", [("run", paper.against.clone().into())])));
    }
    for (id, scores, bars) in
        [("gap-by-clause", &paper.clauses, &paper.clause_bars), ("gap-by-domain", &paper.domains, &paper.domain_bars)]
    {
        blocks.push(Block::Heading(Heading::new(3, form.say(id), id)));
        blocks.push(Block::Paragraph(Paragraph::plain(form.message(&scores.sentence))));
        blocks.push(Block::Table(counted(form, scores, bars)));
    }
    blocks.extend(gaps(form, paper));
    blocks.extend(exclusions(form, paper));
    blocks.extend(reuse(form, paper));
    blocks
}

/// Ratings counted, and the score beside them: each figure once. The picture of them stands on page one.
fn counted(form: &Form<'_>, scores: &Chart, bars: &Chart) -> Table {
    let (mut table, figures) = (form.pen().table(bars), form.pen().table(scores));
    let score = |row: &Row| match row {
        // Number, title, answered, score.
        Row::Cells { cells, .. } => cells.get(3).cloned(),
        Row::Group { .. } => None,
    };
    table.columns.push(Column::figures(1.3, 40.0));
    if let Some(head) = table.head.first_mut() {
        head.push(Cell::of(form.say("gap-column-score")));
    }
    for (row, other) in table.rows.iter_mut().zip(&figures.rows) {
        if let Row::Cells { cells, .. } = row {
            cells.push(score(other).unwrap_or_else(Cell::empty));
        }
    }
    table
}

fn gaps(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-top")];
    if paper.gaps.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-top-none")));
        return blocks;
    }
    let counts = [("shown", paper.gaps.len().into()), ("all", paper.gap_count.into())];
    blocks.push(Block::Paragraph(Paragraph::plain(form.with("gap-top-sentence", counts))));
    let heads = ["gap-column-item", "gap-column-gap", "gap-first-do", "gap-column-owner-due"];
    let row = |gap: &GapLine| {
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(&gap.item).strong()], vec![rating(form, &gap.rating)]]),
            Cell::new(vec![
                vec![Run::plain(&gap.title)],
                vec![form.own(&gap.finding).small()],
                vec![Run::plain(told::reasons(form, gap)).small().ink(Ink::Soft)],
            ]),
            Cell::new(vec![told::doing(form, gap)]),
            Cell::new(vec![vec![told::owner(form, gap)], vec![told::due(form, gap)]]),
        ])
    };
    let mut rows = Vec::new();
    let mut weight = "";
    for gap in &paper.gaps {
        if gap.weight != weight {
            weight = &gap.weight;
            let runs = vec![Run::plain(form.code("gap-weight", weight))];
            rows.push(Row::Group { runs, id: format!("weight-{weight}"), bookmark: false });
            // What was approved since a document was found missing is said once of all of them.
            let since = paper.gaps.iter().filter(|one| one.weight == gap.weight).filter_map(told::since);
            if let Some(told) = told::together(form, since) {
                rows.push(Row::below(vec![vec![Run::plain(told).small()]], heads.len()));
            }
        }
        rows.push(row(gap));
    }
    blocks.push(Block::Table(Table {
        summary: form.say("gap-top"),
        columns: vec![Column::new(1.0, 60.0), Column::new(3.9, 170.0), Column::new(2.4, 110.0), Column::new(1.4, 80.0)],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows,
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
        let mut reason = vec![vec![form.own(&line.reason)]];
        if line.decided {
            reason.push(vec![Run::plain(form.say("gap-exclusions-decided")).small().ink(Ink::Soft)]);
        }
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(&line.control).strong()], vec![Run::plain(&line.title).small()]]),
            Cell::new(reason),
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
    let (done, left): (Vec<&ReuseLine>, Vec<&ReuseLine>) = paper.reuse.iter().partition(|line| line.still.is_empty());
    if !done.is_empty() {
        let of: Vec<&str> = done.iter().map(|line| line.subclause.as_str()).collect();
        let args = [("run", paper.run.clone().into()), ("items", of.join(", ").into())];
        blocks.push(Block::Paragraph(Paragraph::plain(form.with("gap-reuse-done", args))));
    }
    if left.is_empty() {
        return blocks;
    }
    let heads = ["gap-column-subclause", "gap-column-reuse", "gap-column-still"];
    let rows = left.into_iter().map(|line| {
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(format!("{} ", line.subclause)).strong(), Run::plain(&line.title).small()]]),
            Cell::of(Run::plain(form.code("gap-reuse-level", &line.level))),
            Cell::new(already(form, line)),
        ])
    });
    blocks.push(Block::Table(Table {
        summary: form.say("gap-reuse"),
        columns: vec![Column::new(2.6, 120.0), Column::new(0.9, 52.0), Column::new(4.0, 200.0)],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: rows.collect(),
        row_header: Some(0),
    }));
    blocks
}

/// What is asked beyond ISO/IEC 27001, then what was seen of it and which records hold it by now.
fn already(form: &Form<'_>, line: &ReuseLine) -> Vec<Vec<Run>> {
    let mut told = Vec::new();
    if !line.seen.is_empty() {
        let label = form.say(if line.partly { "gap-reuse-partly" } else { "gap-reuse-seen" });
        told.extend([Run::plain(format!("{label} ")), form.own(&line.seen.join("; "))]);
        told.push(Run::plain(". "));
    }
    if !line.held.is_empty() {
        told.push(Run::plain(form.with("gap-reuse-held", [("numbers", line.held.clone().into())])));
    }
    let told: Vec<Run> = told.into_iter().map(|run| run.small().ink(Ink::Soft)).collect();
    let told = (!told.is_empty()).then_some(told);
    std::iter::once(vec![Run::plain(&line.still)]).chain(told).collect()
}

pub(super) fn plan(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-plan")];
    let Some(plan) = &paper.plan else {
        blocks.push(Block::Paragraph(form.paragraph("gap-plan-none")));
        return blocks;
    };
    let start = [("on", plan.starts_on.clone().into()), ("point", form.message(&plan.starting_point).into())];
    blocks.push(Block::Paragraph(Paragraph::plain(form.with("gap-plan-start", start))));
    blocks.push(Block::Drawing(form.pen().drawing(&plan.gantt, PAPER)));
    let row = |phase: &PhaseLine| {
        let args = [("number", phase.number.into()), ("name", phase.name.clone().into())];
        let dates = [("from", form.short_day(&phase.starts_on)), ("to", form.short_day(&phase.ends_on))];
        let dates = dates.map(|(name, day)| (name, day.into()));
        Row::cells(vec![
            Cell::of(form.with("gap-plan-phase", args)),
            Cell::of(form.with("gap-plan-from-to", dates)),
            Cell::of(form.code("gap-phase", &phase.status)),
            Cell::of(phase.deliverables.join("; ")),
        ])
    };
    let heads = ["gap-plan", "gap-plan-dates", "gap-plan-status", "gap-plan-deliverables"];
    blocks.push(Block::Table(Table {
        summary: form.say("gap-plan"),
        columns: vec![Column::new(1.8, 96.0), Column::new(1.2, 70.0), Column::new(1.0, 58.0), Column::new(4.2, 180.0)],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: plan.phases.iter().map(row).collect(),
        row_header: Some(0),
    }));
    blocks.push(Block::Paragraph(form.paragraph("gap-plan-note").style(ParagraphStyle::Small)));
    blocks.extend(law_days(form, paper));
    blocks
}

/// Days of the law that lie ahead or are disputed, in their order, with the systems they are about: a drawing has room for the
/// certain ones alone.
fn law_days(form: &Form<'_>, paper: &GapPaper) -> Option<Block> {
    let mut duties: Vec<(&SystemLine, &DutyLine)> =
        paper.systems.iter().flat_map(|system| system.duties.iter().map(move |duty| (system, duty))).collect();
    duties.retain(|(_, duty)| !duty.on.is_empty() && (duty.on > paper.head.date || duty.disputed));
    duties.sort_by(|(_, a), (_, b)| a.on.cmp(&b.on));
    let told = duties.into_iter().map(|(system, duty)| {
        let state = if duty.open {
            "open"
        } else if duty.disputed {
            "disputed"
        } else {
            "certain"
        };
        let args = [
            ("on", duty.on.clone().into()),
            ("article", duty.article.clone().into()),
            ("system", system.number.clone().into()),
            ("state", state.into()),
        ];
        form.with("gap-plan-law-day", args)
    });
    let told: Vec<String> = told.collect();
    let days = [("days", told.join("; ").into())];
    (!told.is_empty()).then(|| Block::Paragraph(Paragraph::plain(form.with("gap-plan-law", days))))
}

/// When the roadmap ends. One that ended before the day of the report is said as such: its dates are history, not a plan.
pub(super) fn end(form: &Form<'_>, paper: &GapPaper) -> Option<Block> {
    let phases = &paper.plan.as_ref()?.phases;
    let end = phases.last().map(|phase| &phase.ends_on).filter(|end| !end.is_empty())?;
    if *end >= paper.head.date {
        let target = &paper.start.target_date;
        let (id, days) = match told::days(end, target) {
            Some(0) => ("gap-plan-ends-on-target", 0),
            Some(days @ 1..) => ("gap-plan-ends-before-target", days),
            Some(days) => ("gap-plan-ends-after-target", -days),
            None => ("gap-plan-ends", 0),
        };
        let args = [("end", end.clone().into()), ("target", target.clone().into()), ("days", days.into())];
        return Some(Block::Paragraph(Paragraph::plain(form.with(id, args))));
    }
    let counted = phases.iter().filter(|phase| phase.status != "skipped");
    let open = counted.clone().filter(|phase| phase.status != "closed").count();
    let args = [("end", end.clone().into()), ("open", open.into()), ("all", counted.count().into())];
    let mut runs = vec![Run::plain(form.with("gap-plan-ended", args))];
    if !paper.start.target_date.is_empty() {
        let target = form.with("gap-plan-target", [("target", paper.start.target_date.clone().into())]);
        runs.push(Run::plain(format!(" {target}")));
    }
    Some(Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Callout }))
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
