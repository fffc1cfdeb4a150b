//! Summary, exclusions, and how the controls were determined.

use aims_core::paper::{ControlLine, StatementPaper};

use super::anchor::{group_id, row_id};
use crate::document::{Block, Cell, Column, Grid, Ink, List, Pair, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn summary(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let count = |fits: &dyn Fn(&&ControlLine) -> bool| paper.controls.iter().filter(|line| fits(line)).count();
    let decided = |state: &'static str| count(&move |line| line.applicability == state);
    let status = |status: &'static str| count(&move |line| line.applicability == "applicable" && line.status == status);
    let sentence = form.with(
        "statement-summary-sentence",
        [
            ("listed", paper.controls.len().into()),
            ("applicable", decided("applicable").into()),
            ("excluded", decided("excluded").into()),
            ("undecided", decided("undecided").into()),
        ],
    );
    let states = form.with(
        "statement-summary-status",
        [
            ("partly", status("partly").into()),
            ("planned", status("planned").into()),
            ("notstarted", status("not-started").into()),
            ("nostatus", status("").into()),
        ],
    );
    let mut blocks =
        vec![form.heading("statement-summary"), Block::Grid(Grid { across: 4, pairs: figures(form, paper) })];
    blocks.extend(form.despite_line());
    blocks.extend(exclusions(form, paper));
    blocks.push(form.heading("statement-states"));
    blocks.push(Block::Paragraph(Paragraph::plain(sentence)));
    blocks.push(Block::Paragraph(Paragraph::plain(states)));
    let own = count(&|line| line.domain.is_empty());
    if own > 0 {
        let sentence = form.with("statement-summary-own", [("own", own.into())]);
        blocks.push(Block::Paragraph(Paragraph::plain(sentence)));
    }
    if !paper.note.is_empty() {
        blocks.push(Block::body(vec![form.own(&paper.note)]));
    }
    blocks
}

/// Four figures, each with what it is counted from.
fn figures(form: &Form<'_>, paper: &StatementPaper) -> Vec<Pair> {
    let count = |fits: &dyn Fn(&ControlLine) -> bool| paper.controls.iter().filter(|line| fits(line)).count();
    let applicable = count(&|line| line.applicability == "applicable");
    let moved = paper.changes.iter().filter(|change| change.dated_later()).count();
    let figure = |label: &str, part: usize, whole: usize| {
        let text = form.with("statement-figure", [("part", part.into()), ("whole", whole.into())]);
        Pair::new(form.say(label), Run::plain(text).strong())
    };
    vec![
        figure("statement-applicable", applicable, paper.controls.len()),
        figure("statement-excluded", count(&|line| line.applicability == "excluded"), paper.controls.len()),
        figure("statement-overdue-label", count(&|line| overdue(paper, line)), applicable),
        figure("statement-redated-label", moved, applicable),
    ]
}

/// A target date that was past on the day of the statement.
pub(super) fn overdue(paper: &StatementPaper, line: &ControlLine) -> bool {
    line.applicability == "applicable" && !line.target_date.is_empty() && line.target_date < paper.head.date
}

/// Why a statement is provisional, who resolves it and by when.
pub(super) fn provisional(form: &Form<'_>, paper: &StatementPaper) -> Option<Block> {
    let by =
        if paper.confirm_by.is_empty() { form.say("statement-provisional-no-day") } else { paper.confirm_by.clone() };
    let who = if paper.head.owner.is_empty() { form.say("print-not-named") } else { paper.head.owner.clone() };
    let until = form.with("statement-provisional-until", [("name", who.into()), ("day", by.into())]);
    let runs = vec![Run::plain(form.say("statement-provisional-text")), Run::plain(" "), Run::plain(until).strong()];
    paper.provisional.then_some(Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Callout }))
}

/// Counts by domain, each name leading to its rows.
pub(super) fn by_domain(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    vec![form.heading("statement-domains"), Block::Table(domains(form, paper))]
}

fn domains(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let head = [
        "statement-domain-head", "statement-listed", "statement-applicable", "statement-excluded",
        "statement-undecided",
    ];
    let figures = |figures: [u32; 4], strong: bool| {
        figures.map(|figure| {
            let run = Run::plain(figure.to_string());
            Cell::of(if strong { run.strong() } else { run })
        })
    };
    let mut rows: Vec<Row> = Vec::new();
    let mut total = [0; 4];
    for domain in &paper.domains {
        let counts = [domain.listed, domain.applicable, domain.excluded, domain.undecided];
        for (sum, count) in total.iter_mut().zip(counts) {
            *sum += count;
        }
        let name = Run::plain(domain_name(form, &domain.domain, &domain.title));
        // A domain without rows, in a paper of another edition, has nothing to lead to.
        let name = if domain.listed > 0 { name.to(group_id(&domain.domain)) } else { name };
        rows.push(Row::cells([Cell::of(name)].into_iter().chain(figures(counts, false)).collect()));
    }
    let name = Cell::of(Run::plain(form.say("statement-total")).strong());
    rows.push(Row::cells([name].into_iter().chain(figures(total, true)).collect()));
    Table {
        summary: form.say("statement-domains"),
        columns: vec![
            Column::new(5.0, 180.0),
            Column::figures(1.0, 56.0),
            Column::figures(1.0, 56.0),
            Column::figures(1.0, 56.0),
            Column::figures(1.0, 56.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows,
        row_header: Some(0),
    }
}

pub(super) fn domain_name(form: &Form<'_>, domain: &str, title: &str) -> String {
    if domain.is_empty() {
        return form.say("statement-own-controls");
    }
    form.with("statement-domain", [("domain", domain.into()), ("title", title.into())])
}

/// Excluded controls first, on their own: an auditor reads these before anything else.
fn exclusions(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let mut items = Vec::new();
    for line in paper.controls.iter().filter(|line| line.applicability == "excluded") {
        let named = vec![
            Run::plain(&line.number).strong().to(row_id(&line.number)),
            Run::plain(" "),
            Run::plain(&line.title).in_lang(&line.title_lang),
            Run::plain(format!(" · {}", form.code("statement-ground", &line.exclusion_ground))).ink(Ink::Soft),
        ];
        items.push([vec![named], form.own_lines(&line.exclusion_words)].concat());
    }
    let list = if items.is_empty() {
        Block::Paragraph(form.paragraph("statement-exclusions-none"))
    } else {
        Block::List(List { numbered: false, items })
    };
    vec![form.heading("statement-exclusions"), list]
}

pub(super) fn method(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("statement-method"), Block::Paragraph(form.paragraph("statement-method-text"))];
    blocks.push(form.heading("statement-approval-proves"));
    blocks.push(Block::Paragraph(form.paragraph("statement-approval-text")));
    if paper.head.approver.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("print-not-yet-approved").style(ParagraphStyle::Small)));
    }
    blocks
}
